"""Spread: what is said of several years together is computed of each of them, of their average, or of the year at either end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from holdto.language.statement import PeriodSlot, Statement, Streak
from holdto.periods import Span
from holdto.stems import stems

#: From how many months on a period is several years.
SEVERAL = 24
_ONE_SIDED = {"more_than": "up", "at_least": "up", "less_than": "down", "at_most": "down"}
#: Stems that make an amount one of each year.
_YEARLY = frozenset(("annual", "annuali", "year"))


def spread(statements: Sequence[Statement], published: date) -> list[Statement]:
    """The statements as they are to be computed, in their order; most are the same ones."""
    ends = _ends(statements)
    return [_of_each_year(ends.get(at, statement), published) for at, statement in enumerate(statements)]


def _ends(statements: Sequence[Statement]) -> dict[int, Statement]:
    """ "From 2 to 17 percent between 2008 and 2017": the first is of the first year, the second of the last."""
    out: dict[int, Statement] = {}
    for at, statement in enumerate(statements):
        other = statement.linked
        if other is None or not 0 <= other < len(statements):
            continue
        pair = sorted((at, other))
        slots = [slot for i in pair if (slot := statements[i].period) and _several(slot)]
        if len(slots) != 1 or sum(statements[i].period is not None for i in pair) != 1:
            continue
        days = slots[0].days
        if days is None or days.start.month != 1 or days.end.month != 12:
            continue
        for i, year in zip(pair, (days.start.year, days.end.year), strict=True):
            one = replace(slots[0], start=date(year, 1, 1), end=date(year, 12, 31))
            out[i] = replace(statements[i], period=one)
    return out


def _of_each_year(statement: Statement, published: date) -> Statement:
    """Counts of several years add up; percentages do not, nor do amounts that are called annual.

    "Over 60 percent from 1991 to 2022" holds if it held in every year, "about 60 percent from 1991 to 2022" is their average.
    """
    value, period = statement.value, statement.period
    if value is None or period is None or statement.streak or statement.operation not in ("level", "share", "rate"):
        return statement
    if value.unit == "percent":
        if period.bound == "since" and period.start and (end := date(published.year - 1, 12, 31)) > period.start:
            period = replace(period, end=end, bound=None, partial=False)
        if not _several(period):
            return statement
        if direction := _ONE_SIDED.get(statement.hedge):
            return replace(statement, period=period, operation="threshold", direction=direction, streak=Streak("every", None, "year"))
        return replace(statement, period=period, operation="average")
    measure = frozenset(stems(statement.measure.text)) if statement.measure else frozenset()
    if _several(period) and measure & _YEARLY:
        return replace(statement, operation="average", value=replace(value, per=value.per or "year"))
    return statement


def _several(slot: PeriodSlot) -> bool:
    days = slot.days
    return days is not None and Span(days.start, days.end).months >= SEVERAL and not (slot.loose or slot.bound or slot.combined)
