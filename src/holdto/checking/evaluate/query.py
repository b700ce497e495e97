"""Query: what a statement asks of the catalogue once every choice is made; Outcome: what the figures answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from holdto.checking.evaluate.frame import Cell
from holdto.periods import Span
from holdto.series.model import Key, Series

#: The arithmetic a query can ask for; each is one function in this package.
FORMS = (
    "value", "change", "change_pct", "ratio_time", "ratio_other", "share", "complement", "per_time", "per_population", "inverse",
    "mean", "rank", "record", "trend", "sign", "streak", "difference_other", "excess_other",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Subject:
    """A series at one key, or at several that stand under one number and are summed."""

    series: Series
    keys: tuple[Key, ...]
    #: −1 where the words name the other side of a balance ("deficit"), so that a larger deficit is a larger number.
    sign: int = 1

    @property
    def members(self) -> tuple[str, ...]:
        """The labels of the members chosen, dimension by dimension, each once; those that stand for a whole are left out."""
        chosen = [d.code(key[at]) for at, d in enumerate(self.series.dataset.dimensions) for key in self.keys]
        return tuple(dict.fromkeys(code.label for code in chosen if not code.total))


@dataclass(frozen=True, slots=True)
class Query:
    """One reading of a statement as a parameterised query; perturbing a claim is changing one field of this."""

    form: str
    subject: Subject
    span: Span
    #: What a change, ratio or trend is measured from; several spans are summed ("the previous three years combined").
    base: tuple[Span, ...] = ()
    #: The whole of a share, the other side of a comparison, the population of a rate.
    other: Subject | None = None
    #: "day", "month", "year" for per_time; how many people for per_population ("100000") and inverse.
    per: str | None = None
    #: What is counted when a form walks the periods one by one: length in months of a step.
    step: int = 0
    #: The members that a rank or an extreme is taken over.
    members: tuple[Key, ...] = ()
    #: "up" or "down": the claimed direction, or the end of the scale a rank counts from.
    direction: str | None = None
    #: For streaks: kind, how many, and the bound with its side; for records: how many periods back, None for all held.
    kind: str | None = None
    count: int | None = None
    bound: float | None = None
    #: For records: near the extreme is said, and is enough.
    near: bool = False
    #: The last day the text could know.
    known_by: date = date.max

    def at(self, span: Span, base: tuple[Span, ...] | None = None) -> Query:
        """The same query over other spans."""
        return replace(self, span=span, base=self.base if base is None else base)


@dataclass(frozen=True, slots=True)
class Missing:
    """Why a query has no answer: `period-not-held`, `place-not-held`, `set-not-whole` or `no-base`, with words."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The value of a query, in the series' unit (scale applied) or the form's own (percent, times, rank).

    `holds` is set by the forms that agree or disagree without an amount.
    """

    value: float
    cells: tuple[Cell, ...]
    spans: tuple[Span, ...]
    #: How it was computed: (depth, words), outermost first.
    tree: tuple[tuple[int, str], ...]
    holds: bool | None = None
    low: float | None = None
    high: float | None = None
    #: For a record or a first, the periods of the series up to the claimed one; for a streak, the periods or steps walked.
    looked: int = 0
    #: What contradicts a record, rank or streak, for the reader.
    counter: str | None = None
    #: Whether a rank or extreme was taken over the whole of its set.
    whole: bool = True
    #: Whether fewer periods are held than the words name, though none of those held contradicts them.
    short: bool = False
