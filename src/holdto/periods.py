"""Spans of days: the one notion of time that texts and series share.

A span is closed on both sides. Codes follow the data folder form: `2022`, `FY2022`, `2022-10`, `2022-Q3`, `2022-10-05`
and `2021-11/2022-10` for any run of months or days.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

#: First month of each calendar's year; the year is named after the calendar year in which it ends.
YEAR_STARTS = {"calendar": 1, "us-fiscal": 10, "fiscal-04": 4, "fiscal-07": 7}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The days from `start` to `end`, both included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a span must not end before it starts: {self.start} to {self.end}")

    @property
    def days(self) -> int:
        """How many days the span has."""
        return (self.end - self.start).days + 1

    @property
    def months(self) -> int:
        """How many whole calendar months the span is made of; 0 where it does not begin and end with a month."""
        if self.start.day != 1 or self.end.day != monthrange(self.end.year, self.end.month)[1]:
            return 0
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1

    def shift(self, months: int) -> Span:
        """The span of the same make, so many months later (earlier where negative)."""
        if self.months:
            return month_run(add_months(self.start, months), self.months)
        return Span(add_months(self.start, months), add_months(self.end, months))

    def contains(self, other: Span) -> bool:
        """Whether every day of `other` is in this span."""
        return self.start <= other.start and other.end <= self.end

    def to_dict(self) -> dict[str, str]:
        """First and last day in ISO form."""
        return {"start": self.start.isoformat(), "end": self.end.isoformat()}


def add_months(day: date, months: int) -> date:
    """The same day of the month so many months on, or the last day where that month is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_run(start: date, months: int) -> Span:
    """So many whole months from the first day of the month of `start`."""
    first = start.replace(day=1)
    return Span(first, add_months(first, months) - timedelta(days=1))


@lru_cache(maxsize=4096)
def year(number: int, calendar: str | None = "calendar") -> Span:
    """The year of that number in a calendar; `None` reads it as a calendar year."""
    first = YEAR_STARTS[calendar or "calendar"]
    return month_run(date(number if first == 1 else number - 1, first, 1), 12)


def quarter(number: int, which: int) -> Span:
    """A quarter, 1 to 4, of a calendar year."""
    return month_run(date(number, 3 * which - 2, 1), 3)


def month(number: int, which: int) -> Span:
    """A month, 1 to 12, of a calendar year."""
    return month_run(date(number, which, 1), 1)


_YEAR = re.compile(r"\d{4}\Z")
_FISCAL = re.compile(r"FY(\d{4})\Z")
_MONTH = re.compile(r"(\d{4})-(\d{2})\Z")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])\Z")


@lru_cache(maxsize=65536)
def parse(code: str, calendar: str = "us-fiscal") -> Span:
    """The span that a period code names; `FY` codes are years of `calendar`.

    Raises ValueError, naming the forms, where the code is none of them.
    """
    if "/" in code:
        first, last = code.split("/", 1)
        return Span(parse(first, calendar).start, parse(last, calendar).end)
    if _YEAR.match(code):
        return year(int(code))
    if found := _FISCAL.match(code):
        return year(int(found[1]), calendar if calendar != "calendar" else "us-fiscal")
    if found := _QUARTER.match(code):
        return quarter(int(found[1]), int(found[2]))
    if (found := _MONTH.match(code)) and 1 <= int(found[2]) <= 12:
        return month(int(found[1]), int(found[2]))
    try:
        day = date.fromisoformat(code)
    except ValueError:
        raise ValueError(
            f"expected a period such as 2022, FY2022, 2022-10, 2022-Q3, 2022-10-05 or 2021-11/2022-10, found {code!r}"
        ) from None
    return Span(day, day)


def year_of(span: Span) -> tuple[int, str] | None:
    """The number and calendar of the year that a span is, or None where it is not a whole year of a known calendar."""
    if span.months != 12:
        return None
    for calendar, first in YEAR_STARTS.items():
        if span.start.month == first:
            return span.end.year, calendar
    return None


def code(span: Span) -> str:
    """The shortest code that `parse` reads back as this span, fiscal years in the United States form."""
    if (named := year_of(span)) and named[1] in ("calendar", "us-fiscal"):
        return f"{named[0]}" if named[1] == "calendar" else f"FY{named[0]}"
    if span.months == 1:
        return f"{span.start:%Y-%m}"
    if span.months == 3 and span.start.month % 3 == 1:
        return f"{span.start.year}-Q{(span.start.month + 2) // 3}"
    if span.months:
        return f"{span.start:%Y-%m}/{span.end:%Y-%m}"
    return span.start.isoformat() if span.start == span.end else f"{span.start}/{span.end}"
