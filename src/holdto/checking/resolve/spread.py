"""Spread: a percentage said of several years together is said of each of them, or of their average."""

from __future__ import annotations

from dataclasses import replace

from holdto.language.statement import Statement, Streak

#: From how many months on a period is several years.
SEVERAL = 24
_ONE_SIDED = {"more_than": "up", "at_least": "up", "less_than": "down", "at_most": "down"}


def of_each_year(statement: Statement) -> Statement:
    """The statement as it is to be computed: the same one, unless a percentage is said of several years.

    Counts of several years add up; percentages do not. "Over 60 percent from 1991 to 2022" holds if it held in every year, "about 60
    percent from 1991 to 2022" is their average.
    """
    value, period = statement.value, statement.period
    days = period.days if period else None
    if value is None or value.unit != "percent" or statement.operation not in ("level", "share", "rate"):
        return statement
    if (
        period is None
        or days is None
        or days.months < SEVERAL
        or period.loose
        or period.bound
        or statement.linked is not None
        or statement.streak
    ):
        return statement
    if direction := _ONE_SIDED.get(statement.hedge):
        return replace(statement, operation="threshold", direction=direction, streak=Streak("every", None, "year"))
    return replace(statement, operation="average")
