"""Spread: what is said of several years together is computed of each of them, or of their average."""

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
    return [_of_each_year(statement, published) for statement in statements]


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
