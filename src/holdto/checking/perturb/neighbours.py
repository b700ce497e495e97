"""Neighbours: a claim with one choice changed (start, end, or both kept apart as they are), computed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Query
from holdto.checking.evaluate.run import run
from holdto.checking.held import Held
from holdto.checking.perturb.weights import REACH
from holdto.checking.thresholds import NEIGHBOUR_AMOUNT
from holdto.language.statement import Statement
from holdto.periods import Span

#: Forms that have a neighbourhood: a choice of base, end or window was made.
OVER_TIME = frozenset(("change", "change_pct", "ratio_time", "trend"))
OVER_ENDS = frozenset(("ratio_other", "mean"))


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One perturbed claim with its value. `moved` says which choice: "start", "end", "window"."""

    query: Query
    value: float
    moved: str
    months: int
    agrees: bool


def neighbourhood(statement: Statement, held: Held, view: View) -> list[Neighbour]:
    """The natural neighbours of a reading, one choice moved at a time; empty for forms and claims that have none.

    Nothing ends after what the text could know; nothing lies across a break that the claim does not cross.
    """
    query = held.candidate.query
    if statement.streak or statement.operation in ("rank", "threshold", "record") or query.form not in OVER_TIME | OVER_ENDS:
        return []
    if query.form in OVER_TIME and (len(query.base) != 1 or one_step(query)):
        return []
    found = []
    for moved, changed, months in _moved(query, view):
        if _crosses(changed) and not _crosses(query):
            continue
        outcome = run(changed, view)
        if not isinstance(outcome, Missing):
            found.append(
                Neighbour(changed, outcome.value, moved, months, agrees(statement, query, held.outcome.value, outcome.value, outcome.holds))
            )
    return found


def one_step(query: Query) -> bool:
    """Whether a change is from one period to the next, or to the same month a year before: no choice was made."""
    base, span = query.base[0], query.span
    return base.months == span.months and (base == span.shift(-span.months) or (span.months < 12 and base == span.shift(-12)))


def _moved(query: Query, view: View) -> Iterator[tuple[str, Query, int]]:
    frame = view.frame(query.subject.series, query.subject.keys[0])
    ends = [s for s in frame.like(query.span) if s.end <= max(query.known_by, query.span.end)]
    if query.form in OVER_ENDS:
        for span in _near(ends, query.span):
            yield "end", query.at(span), _apart(span, query.span)
        return
    base = query.base[0]
    for start in _near(frame.like(base), base):
        if start.end < query.span.start:
            yield "start", query.at(query.span, (start,)), _apart(start, base)
    for span in _near(ends, query.span):
        if base.end < span.start:
            yield "end", query.at(span), _apart(span, query.span)
    for span in _near(ends, query.span):
        shift = _apart(span, query.span)
        if base.months and frame.value(moved := base.shift(shift)) is not None:
            yield "window", query.at(span, (moved,)), shift


def _near(spans: list[Span], own: Span) -> list[Span]:
    """The spans other than one's own within reach either side."""
    if own not in spans:
        return [s for s in spans if s != own][-REACH:]
    at = spans.index(own)
    return spans[max(0, at - REACH) : at] + spans[at + 1 : at + 1 + REACH]


def _apart(a: Span, b: Span) -> int:
    """Months from b to a."""
    return (a.end.year - b.end.year) * 12 + a.end.month - b.end.month


def agrees(statement: Statement, query: Query, own: float, value: float, holds: bool | None) -> bool:
    """Whether a neighbour has the claim's direction and at least two thirds of its amount; of a trend the same direction."""
    if query.form == "trend":
        return (value > 0) == (own > 0) and value != 0
    if query.form in {"ratio_time", "ratio_other"}:
        own, value = own - 1, value - 1
    if own == 0:
        return value == 0
    return value / own >= NEIGHBOUR_AMOUNT


def _crosses(query: Query) -> bool:
    breaks = query.subject.series.breaks
    return any(base.end < b.at <= query.span.end for base in query.base for b in breaks)
