"""Affinity: how well the structure of a series fits a statement, beyond the likeness of their words.

Meaning puts the siblings of a family side by side; what tells them apart is what they are figures *of*: a share or a count, for each
head or in all, with or without, men or women, a part or the whole, the plain measure or a variant. Each of these is one rule below.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from holdto.checking.resolve.affinity_words import (
    CHANGE,
    CHANGING,
    EACH_HEAD,
    GROUPS,
    MARKS,
    ONLY_IN_TITLES,
    OPEN_WHEN_UNSAID,
    WHOLE,
    WITHOUT_IN_TEXTS,
    WITHOUT_IN_TITLES,
)
from holdto.checking.resolve.terms import named
from holdto.stems import stems
from holdto.units import Unit, canonical, compatible

#: Log-odds that a score of meaning is worth: a tenth more in likeness is as good as two in log-odds.
MEANING = 20.0
#: Log-odds of each sign. Rounded from a fit to statements that were written for it (docs/finding.md); no weight decides alone.
WEIGHTS = {
    "unit agrees": 0.4,
    "unit differs": -1.0,
    "no count": -0.3,
    "share of a count": -0.7,
    "inverse of a rate": 0.8,
    "per head in both": 0.8,
    "per head only in the series": -1.2,
    "per head only in the text": -0.8,
    "change only in the series": -1.0,
    "opposite": -0.8,
    "same group": 0.8,
    "another group": -1.2,
    "group only in the series": -0.7,
    "variant": -0.3,
    "part not named": -0.8,
    "whole": 0.5,
}

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_PART = re.compile(r"\(([^()]*)\)|,\s*([^,()]*)")
_FOR_EVERY = re.compile(
    r"\b(?:one|1|a|an)\b[^.;]{0,60}?\b(?:for every|for each|to every|per)\b|\b1 ?: ?\d|\bone (?:in|per)\b", re.IGNORECASE
)
_WITHOUT_TEXT = re.compile(WITHOUT_IN_TEXTS, re.IGNORECASE)
_WITHOUT_TITLE = re.compile(WITHOUT_IN_TITLES, re.IGNORECASE)
_PER_HEAD = re.compile(r"\bper (?:capita|person|head|inhabitant|resident|citizen|worker|[\d,]+|million|thousand)", re.IGNORECASE)

#: Operations whose value is in the unit of the series.
_IN_ITS_UNIT = frozenset(("level", "rate", "average", "threshold", "change_abs", "share"))


@dataclass(frozen=True, slots=True)
class Affinity:
    """Log-odds to add to those of meaning, and why."""

    score: float
    reasons: tuple[str, ...]
    #: The signs found, by their name in WEIGHTS, with how often.
    signs: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class _Pair:
    """A statement beside a series."""

    text: str
    words: frozenset[str]
    stems: frozenset[str]
    unit: str | None
    operation: str
    title: str
    title_words: frozenset[str]
    series: str
    series_unit: Unit | None
    kind: str


def affinity(text: str, unit: str | None, operation: str, title: str, series_unit: str, kind: str = "") -> Affinity:
    """How a series of that title, unit and kind fits a statement of that text, value unit (None without a value) and operation."""
    pair = _Pair(text, _words(text), frozenset(stems(text)), unit, operation, title, _words(title), series_unit, _read(series_unit), kind)
    found = [sign for rule in RULES for sign in rule(pair)]
    return Affinity(
        score=sum(WEIGHTS[name] * times for name, times, _ in found),
        reasons=tuple(f"{name}: {what}" if what else name for name, _, what in found),
        signs=tuple((name, times) for name, times, _ in found),
    )


Sign = tuple[str, float, str]


def _unit(pair: _Pair) -> Iterator[Sign]:
    """A percentage is no count and money is no mass; a share may still be made from two counts."""
    if pair.operation not in _IN_ITS_UNIT or not pair.unit:
        return
    if _FOR_EVERY.search(pair.text) and pair.series_unit is not None and "person" in pair.series_unit.per:
        yield "inverse of a rate", 1, pair.series
        return
    if pair.series_unit is None:
        yield "unit differs", 1, f"{pair.unit}, {pair.series or 'none'}"
    elif pair.unit == "count":
        if pair.series_unit.dimension in ("count", "other", "ratio") and not pair.series_unit.per:
            yield "unit agrees", 1, pair.series
        elif pair.series_unit.dimension not in ("count", "other", "ratio"):
            yield "no count", 1, pair.series
    elif compatible(pair.unit, pair.series_unit) or (pair.unit == "percentage points" and pair.series_unit.dimension == "percent"):
        yield "unit agrees", 1, pair.series
    elif pair.unit == "percent" and pair.series_unit.dimension not in ("index", "score"):
        yield "share of a count", 1, pair.series
    elif not _both_money(pair):
        yield "unit differs", 1, f"{pair.unit}, {pair.series}"


def _both_money(pair: _Pair) -> bool:
    """Two currencies: no figure of one is a figure of the other, yet the series may be the one that is meant."""
    said = _read(pair.unit or "")
    return said is not None and pair.series_unit is not None and said.dimension == pair.series_unit.dimension == "money"


def _per_head(pair: _Pair) -> Iterator[Sign]:
    """A figure for each head and the figure in all are two series."""
    of_series = bool(_PER_HEAD.search(f"{pair.title} ; {pair.series}")) or bool(pair.series_unit and "person" in pair.series_unit.per)
    of_text = bool(_PER_HEAD.search(pair.text)) or bool(pair.words & EACH_HEAD)
    if of_series and (of_text or _FOR_EVERY.search(pair.text)):
        yield "per head in both", 1, ""
    elif of_series and not _rate(pair):
        yield "per head only in the series", 1, pair.series
    elif of_text and _PER_HEAD.search(pair.text):
        yield "per head only in the text", 1, ""


def _rate(pair: _Pair) -> bool:
    """Whether the text leaves open if a rate or an amount is meant: a word such as rate, or no amount at all."""
    return "rate" in pair.words or "rates" in pair.words or not pair.unit


def _change(pair: _Pair) -> Iterator[Sign]:
    """A series of changes answers a statement of change; any other is of the level."""
    of_series = bool(pair.title_words & CHANGE) or bool(pair.series_unit and pair.series_unit.basis == "annual")
    if of_series and not pair.words & CHANGING and pair.operation != "change_pct":
        yield "change only in the series", 1, pair.title


def _opposite(pair: _Pair) -> Iterator[Sign]:
    """With access and without it: only of percentages does one give the other."""
    if bool(_WITHOUT_TEXT.search(pair.text)) != bool(_WITHOUT_TITLE.search(pair.title)):
        share = pair.series_unit is not None and pair.series_unit.dimension == "percent"
        yield "opposite", 0.5 if share else 1, "with and without"


def _groups(pair: _Pair) -> Iterator[Sign]:
    """Women are not men, and neither stands for all."""
    for row, members in _group_forms().items():
        named = {name for name, forms in members.items() if forms & pair.title_words}
        if not named:
            continue
        said = {name for name, forms in members.items() if forms & pair.words} if row not in ONLY_IN_TITLES else set()
        if named & said:
            yield "same group", 1, ", ".join(sorted(named & said))
        elif said:
            yield "another group", 1, f"{', '.join(sorted(named))}, not {', '.join(sorted(said))}"
        elif row not in OPEN_WHEN_UNSAID:
            yield "group only in the series", 1, ", ".join(sorted(named))


def _variants(pair: _Pair) -> Iterator[Sign]:
    """The unmarked series leads."""
    unsaid = sorted((pair.title_words & MARKS) - pair.words)
    if unsaid:
        yield "variant", len(unsaid), ", ".join(unsaid)


def _parts(pair: _Pair) -> Iterator[Sign]:
    """A part does not stand for the whole: a segment of the title that the text names no word of."""
    head = frozenset(stems(_PART.sub(" ", pair.title)))
    for match in _PART.finditer(pair.title):
        part = (match[1] or match[2] or "").strip()
        words = _words(part)
        own = frozenset(stems(part)) - head
        if not own or words & WHOLE or _read(part) == pair.series_unit or part.startswith(("by ", "%")):
            continue
        if not own & pair.stems and not _same_group(words, pair.words):
            yield "part not named", 1, part
    if pair.title_words & WHOLE:
        yield "whole", 1, ""


def _same_group(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both name one group, in whatever words."""
    return any(forms & one and forms & other for members in _group_forms().values() for forms in members.values())


#: Every rule, in the order in which reasons are shown.
RULES: tuple[Callable[[_Pair], Iterator[Sign]], ...] = (_unit, _per_head, _change, _opposite, _groups, _variants, _parts)


@lru_cache(maxsize=8192)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(named(text)))


@lru_cache(maxsize=4096)
def _read(unit: str) -> Unit | None:
    return canonical(unit)


@lru_cache(maxsize=1)
def _group_forms() -> dict[str, dict[str, frozenset[str]]]:
    return {row: {name: frozenset(forms.split()) for name, forms in members.items()} for row, members in GROUPS.items()}
