"""Periods as publishers write them, into the codes of the data folder form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from holdto import periods

#: Gives the period code of a cell, or None where it names no period that can be held.
Read = Callable[[str], str | None]

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR = re.compile(r"(\d{4})(?:\.0)?(?: \[YR\d{4}\])?\Z")
_FISCAL = re.compile(r"FY ?(\d{4})\Z", re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})(?:[-/ ]?M|[-/])(\d{1,2})\Z", re.IGNORECASE)
_QUARTER = re.compile(r"(?:(\d{4})[- ]?Q([1-4])|Q([1-4])[- ](\d{4}))\Z", re.IGNORECASE)
_NAMED = re.compile(r"(?:([A-Za-z]{3})[a-z]*[- ](\d{4})|(\d{4})[- ]([A-Za-z]{3})[a-z]*)\Z")
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+Z?)?\Z")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})\Z")
_RANGE = re.compile(r"(\d{4})[-–/](\d{4})\Z")


def reader(cells: Iterable[str]) -> Read:
    """What reads the cells of one column: whether a date stands for its day, month, quarter or year shows in all of them together."""
    distinct = {cell.strip() for cell in cells}
    days = {day for cell in distinct if (day := _day(cell, distinct)) is not None}
    unit = _unit(days)
    held: dict[str, str | None] = {}

    def read(cell: str) -> str | None:
        cell = cell.strip()
        if cell not in held:
            held[cell] = _code(cell, distinct, unit)
        return held[cell]

    return read


def is_period(cell: str) -> bool:
    """Whether a cell on its own names a period."""
    return _code(cell.strip(), {cell.strip()}, "day") is not None


def _code(cell: str, distinct: set[str], unit: str) -> str | None:
    if found := _YEAR.match(cell):
        return found[1] if found[1] != "0000" else None
    if found := _FISCAL.match(cell):
        return f"FY{found[1]}"
    if found := _QUARTER.match(cell):
        return f"{found[1] or found[4]}-Q{found[2] or found[3]}"
    if (found := _MONTH.match(cell)) and 1 <= int(found[2]) <= 12:
        return f"{found[1]}-{int(found[2]):02}"
    if (found := _NAMED.match(cell)) and (name := (found[1] or found[4]).lower()) in MONTHS:
        return f"{found[2] or found[3]}-{MONTHS.index(name) + 1:02}"
    if (found := _RANGE.match(cell)) and found[1] < found[2]:
        return f"{found[1]}/{found[2]}"
    day = _day(cell, distinct)
    return _coarse(day, unit) if day else None


def _day(cell: str, distinct: set[str]) -> date | None:
    try:
        if found := _DAY.match(cell):
            return date.fromisoformat(found[1])
        if found := _SLASHED.match(cell):
            first, second, year = int(found[1]), int(found[2]), int(found[3])
            order = _order(distinct)
            return None if order is None else date(year, second, first) if order == "day" else date(year, first, second)
    except ValueError:
        return None
    return None


def _order(distinct: set[str]) -> str | None:
    """Which of the two stands first in 3/4/2021: the day or the month, or None where no cell tells."""
    found = [match for cell in distinct if (match := _SLASHED.match(cell))]
    if any(int(match[1]) > 12 for match in found):
        return "day"
    return "month" if any(int(match[2]) > 12 for match in found) else None


def _unit(days: set[date]) -> str:
    """What the dates of a column stand for, by how they lie."""
    starts = all(day.day == 1 for day in days)
    if len(days) < 2 or not (starts or all((day + timedelta(days=1)).day == 1 for day in days)):
        return "day"
    months = {day.month for day in days}
    if months == {1 if starts else 12}:
        return "year"
    if len(months) > 1 and len({month % 3 for month in months}) == 1 and months <= ({1, 4, 7, 10} if starts else {3, 6, 9, 12}):
        return "quarter"
    return "month"


def _coarse(day: date, unit: str) -> str:
    span = {
        "day": lambda: periods.Span(day, day),
        "month": lambda: periods.month(day.year, day.month),
        "quarter": lambda: periods.quarter(day.year, (day.month + 2) // 3),
        "year": lambda: periods.year(day.year),
    }[unit]()
    return periods.code(span)
