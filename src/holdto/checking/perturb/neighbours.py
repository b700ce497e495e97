"""Neighbours: a claim with one choice changed (start, end or window), computed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from holdto.checking.evaluate.query import Query
from holdto.checking.perturb import weights
from holdto.checking.perturb.effect import agrees
from holdto.checking.perturb.line import Line, last_month, result
from holdto.language.statement import Statement
from holdto.periods import Span, add_months, month_run

#: Forms in which a base and an end were chosen.
OVER_TIME = frozenset(("change", "change_pct", "ratio_time", "trend"))
#: Operations that look at every period anyway, so that no choice was made.
WITHOUT_CHOICE = frozenset(("rank", "threshold", "record"))
#: How many weeks or days either side are looked at, where a claim is made of these.
SIDE_DAYS = 12


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One perturbed claim with its value. `moved` says which choice: "start", "end", "window"."""

    query: Query
    value: float
    moved: str
    agrees: bool


def chosen(statement: Statement, query: Query) -> bool:
    """Whether the claim rests on a choice of start, end or window that might have been another."""
    if statement.streak or statement.operation in WITHOUT_CHOICE or query.direction == "flat":
        return False
    if query.form in OVER_TIME:
        return bool(query.base) and not one_step(query)
    return query.form == "ratio_other" or (query.form == "mean" and query.span.months > 12)


def one_step(query: Query) -> bool:
    """Whether a change is from one month, quarter or year to the next, or to the same a year before: no choice was made."""
    if len(query.base) != 1 or query.span.months > 12:
        return False
    base, span = query.base[0], query.span
    return base.months == span.months > 0 and base in (span.shift(-span.months), span.shift(-12))


def neighbourhood(query: Query, own: float, line: Line, other: Line | None = None, *, across: bool = False) -> list[Neighbour]:
    """The natural neighbours of a claim, one choice moved at a time, in the order start, end, window and then of time.

    `own`: the claim's result, which a neighbour is held to. Nothing ends after what the text could know; nothing lies across a break
    that the claim does not lie across, unless `across` asks for it.
    """
    crossed = breaks_crossed(query)
    found = []
    for moved, changed in _moved(query, line):
        if changed.span.end > query.known_by or not (across or breaks_crossed(changed) <= crossed):
            continue
        value = result(changed, line, other)
        if value is not None:
            found.append(Neighbour(changed, value, moved, agrees(query.form, own, value)))
    return found


def breaks_crossed(query: Query) -> set[int]:
    """Which breaks of the series lie between base and end, or inside the window of an average, by their place in the series' list."""
    starts = [base.end for base in query.base] or ([query.span.start] if query.form == "mean" else [])
    return {i for i, b in enumerate(query.subject.series.breaks) for start in starts if start < b.at <= query.span.end}


def _moved(query: Query, line: Line) -> Iterator[tuple[str, Query]]:
    if query.form == "ratio_other":
        yield from (("end", query.at(span)) for span in _beside(query.span, line))
        return
    if query.form == "mean":
        yield from _other_windows(query, line)
        return
    span, base = query.span, query.base
    ends, starts = others(span, line), others(base[-1], line)
    least, season = weights.KEPT_LENGTH * lag(query), _same_season(query)
    for by in starts:
        changed = query.at(span, (*(b.shift(by) for b in base[:-1]), starts[by]))
        if changed.base[-1].end < span.start and lag(changed) >= least and (not season or by % 12 == 0):
            yield "start", changed
    for by in ends:
        changed = query.at(ends[by])
        if base[-1].end < ends[by].start and lag(changed) >= least and (not season or by % 12 == 0):
            yield "end", changed
    if span.months and base[-1].months:
        for by in ends:
            if by in starts:
                yield "window", query.at(ends[by], tuple(b.shift(by) for b in base))
    yield from _other_lengths(query)


def _same_season(query: Query) -> bool:
    """Whether a month or quarter is compared with the same one of another year: so it stays when either is moved."""
    return query.span.months in (1, 3) and query.base[-1].months == query.span.months and lag(query) % 12 == 0


def lag(query: Query) -> int:
    """Months from the end of the base to the end of the claim; of an average the length of its window."""
    if not query.base:
        return query.span.months
    return last_month(query.span) - last_month(query.base[-1])


def others(span: Span, line: Line, reach: int | None = None) -> dict[int, Span]:
    """The spans that a writer might have taken in the place of one, by how many months they lie from it, in the order of time.

    `reach`: how far they may lie, in years, where that is not the reach of the table.

    Years stay years of the same calendar; months and quarters are those of a year either side, and beyond it those of the same season.
    Spans that are no whole months (weeks, days) are the nearest held of equal length, by their place.
    """
    held = line.first_and_last
    if held is None:
        return {}
    if not span.months:
        like = line.of_days(span)
        at = like.index(span) if span in like else len(like)
        return {i - at: like[i] for i in range(max(0, at - SIDE_DAYS), min(len(like), at + SIDE_DAYS + 1)) if i != at}
    back = 12 * (held.start.year - span.start.year) + held.start.month - span.start.month
    forth = last_month(held) - last_month(span)
    found = {by: span.shift(by) for by in _shifts(span.months, weights.REACH if reach is None else reach) if back <= by <= forth}
    return {by: other for by, other in found.items() if held.start <= other.start and other.end <= held.end}


@lru_cache(maxsize=64)
def _shifts(months: int, reach: int) -> tuple[int, ...]:
    """By how many months a span of that length is naturally moved, within so many years."""
    years = [12 * n for n in range(1, reach + 1)]
    within = range(months, 12, months) if months in (1, 3) else ()
    steps = sorted({*years, *within})
    return (*(-by for by in reversed(steps)), *steps)


def _beside(span: Span, line: Line) -> list[Span]:
    """The few periods either side of one in which two things are compared."""
    reach = weights.SIDE * (span.months if span.months in (1, 3) else 12) if span.months else weights.SIDE
    return [other for by, other in others(span, line).items() if abs(by) <= reach]


def _other_lengths(query: Query) -> Iterator[tuple[str, Query]]:
    """A run of several years against an equal one: the same ends with longer and shorter runs; what adjoins stays adjoining."""
    span, base = query.span, query.base[0]
    if len(query.base) != 1 or span.months <= 12 or span.months % 12 or base.months != span.months:
        return
    for length in _lengths(span.months // 12):
        now = _last_years(span, length)
        before = now.shift(-now.months) if base.shift(span.months) == span else _last_years(base, length)
        if before.end < now.start:
            yield "window", query.at(now, (before,))


def _other_windows(query: Query, line: Line) -> Iterator[tuple[str, Query]]:
    """An average over other years: begun or ended at another time, or the whole window moved."""
    span = query.span
    if span.months % 12:
        return
    for length in _lengths(span.months // 12):
        yield "start", query.at(_last_years(span, length))
    for length in _lengths(span.months // 12):
        yield "end", query.at(month_run(span.start, 12 * length))
    for other in others(span, line).values():
        yield "window", query.at(other)


def _lengths(years: int) -> list[int]:
    """Other lengths in years within reach, not below the share of the length that is kept."""
    least = max(1, ceil(weights.KEPT_LENGTH * years))
    return [n for n in range(least, years + weights.REACH + 1) if n != years]


def _last_years(span: Span, years: int) -> Span:
    """The last so many years of a span, or as many before it as it lacks."""
    return month_run(add_months(span.end.replace(day=1), 1 - 12 * years), 12 * years)
