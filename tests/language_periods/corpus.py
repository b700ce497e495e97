"""The corpus of times, read, and what a phrasing of it is found to mean."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any, NamedTuple

from holdto import periods
from holdto.language.en.periods import find_times
from holdto.language.period_mention import Duration, PeriodMention, resolve
from holdto.language.tokens import Tokens, tokenise
from tests.corpora import ENGLISH, load

#: Keys of a group that are not fields of a mention.
_OWN = {"say", "is", "beside", "then", "published"}


class Phrasing(NamedTuple):
    """A phrase with the place of the time in it, and what its group says of it."""

    text: str
    start: int
    end: int
    means: dict[str, Any]
    published: date

    @property
    def name(self) -> str:
        meant = next((self.means[key] for key in ("is", "then", "reason", "every", "n") if key in self.means), "open")
        return f"{self.text} -> {meant}"


@cache
def corpus() -> dict[str, Any]:
    """The file as it is."""
    return load(ENGLISH / "periods" / "corpus.yaml")


def phrasings(part: str) -> list[Phrasing]:
    """Every phrasing of a part ("periods", "durations")."""
    return [_phrasing(words, group) for group in corpus()[part] for words in group["say"]]


def _phrasing(words: str, group: dict[str, Any]) -> Phrasing:
    published = group.get("published", corpus()["published"])
    if "[" not in words:
        return Phrasing(words, 0, len(words), group, published)
    start, end = words.index("["), words.index("]") - 1
    return Phrasing(words.replace("[", "", 1).replace("]", "", 1), start, end, group, published)


def texts() -> list[str]:
    """All texts of the corpus, without marks."""
    return [p.text for part in ("periods", "durations") for p in phrasings(part)] + list(corpus()["nothing"])


def fault(phrasing: Phrasing, found: list[PeriodMention] | list[Duration], tokens: Tokens) -> str | None:
    """None where the phrasing is read as its group says, else what is wrong: none, partial, ambiguous or wrong."""
    over = [m for m in found if tokens.starts[m.i] < phrasing.end and tokens.ends[m.j - 1] > phrasing.start]
    if not over:
        return "none"
    if len(over) > 1:
        return f"ambiguous: {[tokens.raw(m.i, m.j) for m in over]}"
    [mention] = over
    if (tokens.starts[mention.i], tokens.ends[mention.j - 1]) != (phrasing.start, phrasing.end):
        return f"partial: {tokens.raw(mention.i, mention.j)}"
    wrong = [f"{key}: expected {expected!r}, found {got!r}" for key, expected, got in _compared(mention, phrasing.means) if expected != got]
    return f"wrong: {'; '.join(wrong)}" if wrong else None


def _compared(mention: Any, means: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    compared = [(key, value, _field(mention, key)) for key, value in means.items() if key not in _OWN]
    if isinstance(mention, Duration):
        return compared
    days = mention.days
    if "is" in means or "then" not in means:
        compared.append(("is", _span(means.get("is")), days))
    if "then" in means:
        compared.append(("then", _span(means["then"]), resolve(mention, _span(means["beside"]))))
    return compared


def _field(mention: Any, key: str) -> Any:
    value = getattr(mention, key)
    return periods.code(value) if key in ("first", "last") and value else value


def _span(code: Any) -> periods.Span | None:
    return periods.parse(str(code)) if code is not None else None


def read(phrasing: Phrasing) -> tuple[list[PeriodMention], list[Duration], Tokens]:
    """The times and durations found in a phrasing."""
    tokens = tokenise(phrasing.text)
    return *find_times(tokens, phrasing.published), tokens
