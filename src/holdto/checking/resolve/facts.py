"""Facts: what a series says of itself in title, unit and codes, cut once into terms, marks and places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from holdto.checking.resolve.sides import BUYING, SELLING, Flow, flow
from holdto.checking.resolve.table import MARKING, neutral_stems
from holdto.checking.resolve.terms import Term, every, terms
from holdto.series.model import Code, Dimension, Series
from holdto.stems import stem, stems

_SEGMENT = re.compile(r"\s*(?:[,;:()\[\]]|\s[-–—]\s)\s*")
_UNIT_LIKE = frozenset("% percent per index kt mt usd us$ current constant ppp thousand million billion tons tonnes kg metric".split())


@dataclass(frozen=True, slots=True)
class CodeFacts:
    """A code ready for matching."""

    code: Code
    #: The label's own words: those that not every code of the dimension has.
    label: tuple[Term, ...]
    #: Its names as runs of stems.
    names: tuple[tuple[str, ...], ...]
    #: The place it is, if it is one.
    place: str | None
    #: Places named by its label and names ("border with Mexico").
    mentions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Facts:
    """A series ready for matching."""

    series: Series
    #: Terms of the title before its first mark.
    head: tuple[Term, ...]
    #: Segments of the title that narrow it; an ordinary segment ("total", "both sexes") is none.
    marks: tuple[tuple[Term, ...], ...]
    #: Everything the series can be matched by: title, names, unit, dataset title.
    terms: tuple[Term, ...]
    unit: tuple[Term, ...]
    #: Its curated names as runs of stems.
    names: tuple[tuple[str, ...], ...]
    codes: tuple[tuple[CodeFacts, ...], ...]
    #: Places named by the dataset or the title; empty where the figures are of no named place.
    places: frozenset[str]
    #: What runs where, for series of trade.
    flow: Flow | None = None


def facts(series: Series, places_in: Callable[[str], list[str]], label_place: Callable[[str], str | None]) -> Facts:
    """Cut a series into what resolving needs. `places_in` finds place codes in words, `label_place` knows a label as a place."""
    head, *rest = [part for part in _SEGMENT.split(_split_marking(series.title)) if part]
    marks = []
    for part in rest:
        if _unit_like(part):
            continue
        kept = tuple(t for t in every(part) if t.stem not in neutral_stems() | stop_words() and not t.stem.isdigit())
        if (kept and terms(part)) or any(t.stem in _MARKING_STEMS for t in kept):
            marks.append(kept)
    dataset = series.dataset
    matched_by = " ; ".join((series.title, *series.names, series.unit, dataset.title, dataset.publisher))
    places = {dataset.place} if dataset.place else set()
    places.update(places_in(f"{series.title} ; {dataset.title}"))
    return Facts(
        series=series,
        head=terms(head) or every(head),
        marks=tuple(marks),
        terms=terms(matched_by),
        unit=terms(series.unit),
        names=tuple(tuple(stems(name)) for name in series.names),
        codes=tuple(_codes(dimension, places_in, label_place) for dimension in dataset.dimensions),
        places=frozenset(places),
        flow=flow(terms(head), dataset.place),
    )


_MARKING_STEMS = frozenset(stem(word) for word in MARKING)


def adjusts(mark: tuple[Term, ...]) -> bool:
    """Whether a mark says how the same thing is defined or adjusted ("excluding gold", "adjusted for inflation", "real")."""
    return any(t.stem in _MARKING_STEMS for t in mark)


def are_mirrors(one: Facts, other: Facts) -> bool:
    """Whether two series count the same things, one as they go out and one as they come in ("exports of goods", "imports of goods")."""
    if not (one.flow and other.flow) or {one.flow.way, other.flow.way} != {"out", "in"}:
        return False
    return _wares(one) == _wares(other)


def _wares(facts: Facts) -> set[str]:
    return {t.stem for t in facts.head if not (t.meets(SELLING) or t.meets(BUYING))}


def _split_marking(title: str) -> str:
    """The title with a comma before a word such as "excluding", so that what follows is a segment."""
    words = title.split(" ")
    out = [words[0]]
    for word in words[1:]:
        out.append(
            f", {word}" if word.lower() in ("excluding", "except", "without", "less", "adjusted", "from", "at", "between", "as") else word
        )
    return " ".join(out)


def _unit_like(part: str) -> bool:
    found = part.lower().split()
    return bool(found) and (found[0].strip("%$") in _UNIT_LIKE or found[0].startswith(("%", "$")) or found[0][0].isdigit())


def _codes(dimension: Dimension, places_in: Callable[[str], list[str]], label_place: Callable[[str], str | None]) -> tuple[CodeFacts, ...]:
    """The codes with their distinguishing words."""
    labels = [tuple(t for t in every(code.label) if t.stem not in stop_words()) or every(code.label) for code in dimension.codes]
    shared = Counter(t.stem for label in labels for t in label)
    everywhere = {word for word, n in shared.items() if n > 1 and n >= len(labels) - 1}
    out = []
    for code, label in zip(dimension.codes, labels, strict=True):
        place = None if code.total or code.residual else label_place(code.label)
        mentions = frozenset([place] if place else places_in(" ; ".join((code.label, *code.names))))
        own = tuple(t for t in label if t.stem not in everywhere) or label
        out.append(CodeFacts(code, own, tuple(tuple(stems(name)) for name in (code.label, *code.names)), place, mentions))
    return tuple(out)


@cache
def stop_words() -> frozenset[str]:
    """Little words that a label is not told by."""
    return frozenset(("a", "an", "the", "of", "and", "or", "in", "at", "by", "for", "from", "to", "with", "on"))
