"""Years of every calendar, runs and pairs of them, decades, centuries, and the thirds of these."""

from __future__ import annotations

from holdto.language.period_rules.time import Context, Time
from holdto.periods import Span, add_months, month_run
from holdto.periods import year as year_span

#: A pair whose second year goes over the century ("1999-00") spans at most so many years.
_LONGEST_OVER_CENTURY = 20

Bounds = tuple[tuple[int, int], ...]


def calendar_year(_: Context, number: int) -> Time:
    """A year by its number, its calendar left open."""
    return Time(year_span(number), "year")


def bare_year(_: Context, number: int) -> Time:
    """A number that may be a year."""
    return Time(year_span(number), "year", bare=True)


def said_calendar_year(_: Context, number: int) -> Time:
    """ "Calendar year 2021"."""
    return Time(year_span(number), "year", "calendar")


def fiscal_year(_: Context, number: int) -> Time:
    """ "Fiscal year 2022", read as the United States'."""
    return Time(year_span(number, "us-fiscal"), "year", "us-fiscal", fiscal_generic=True)


def as_fiscal(time: Time) -> Time:
    """The fiscal year of the same number as a calendar year."""
    return fiscal_year(Context(None), time.span.end.year) if time.span and time.grain == "year" else time


def fiscal_pair(context: Context, first: int, second: int) -> Time | None:
    """ "Fiscal year 2020-21": named after both calendar years, it ends in the second; with more between, a run of fiscal years."""
    last = _second_year(first, second)
    if last == first + 1:
        return fiscal_year(context, last)._replace(year_pair=True)
    return fiscal_range(context, first, last) if last else None


def fiscal_range(_: Context, first: int, last: int) -> Time | None:
    """Fiscal years from one to another, both included."""
    if last <= first:
        return None
    a, b = year_span(first, "us-fiscal"), year_span(last, "us-fiscal")
    return Time(Span(a.start, b.end), "span", "us-fiscal", fiscal_generic=True, first=a, last=b)


def fiscal_list(context: Context, first: int, last: int) -> Time | None:
    """ "Fiscal years 2019 and 2020": one time where they follow each other."""
    return fiscal_range(context, first, last) if last == first + 1 else None


def year_pair(_: Context, first: int, second: int) -> Time | None:
    """ "2021-22" may be one fiscal year or two years; "2010-19" is a run of years."""
    last = _second_year(first, second)
    if last is None:
        return None
    a, b = year_span(first), year_span(last)
    return Time(Span(a.start, b.end), "span", year_pair=last == first + 1, first=a, last=b)


def school_year(_: Context, first: int, second: int) -> Time | None:
    """ "The 2021-22 school year": from summer to summer."""
    if _second_year(first, second) != first + 1:
        return None
    return Time(year_span(first + 1, "fiscal-07"), "year", loose=True, year_pair=True)


def _second_year(first: int, second: int) -> int | None:
    """The second year of a pair, given in full or by its last two digits."""
    if second > 99:
        return second if second > first else None
    last = first - first % 100 + second
    if last > first:
        return last
    return last + 100 if last + 100 - first <= _LONGEST_OVER_CENTURY else None


def decade(_: Context, number: int) -> Time | None:
    """ "The 1990s"; a round hundred is a century ("the 1800s"), save the one just begun ("the 2000s")."""
    if number % 100 == 0 and number < 2000:
        return Time(Span(year_span(number).start, year_span(number + 99).end), "century")
    if number % 10:
        return None
    return Time(Span(year_span(number).start, year_span(number + 9).end), "decade")


def decade_with_apostrophe(context: Context, number: int) -> Time | None:
    """ "The 1990's"; of a year near us it is a possessive ("2020's first quarter")."""
    return decade(context, number) if 1800 < number < 2000 else None


def short_decade(context: Context, number: int) -> Time | None:
    """ "The '90s": of the last century, save the twenties and before."""
    return decade(context, number + (2000 if number <= 20 else 1900)) if number % 10 == 0 else None


def century(_: Context, number: int) -> Time | None:
    """ "The 19th century" begins, in everyday use, with the year 1800."""
    if not 5 <= number <= 30:
        return None
    return Time(Span(year_span(100 * number - 100).start, year_span(100 * number - 1).end), "century")


def half_of(which: int, whole: Time) -> Time | None:
    """ "The second half of the 1990s": five years."""
    if whole.span is None or whole.grain != "decade" or which not in (1, 2, -1):
        return None
    first = whole.span.start.year + (0 if which == 1 else 5)
    return Time(Span(year_span(first).start, year_span(first + 4).end), "span", loose=True)


def first_decade(century: Time) -> Time | None:
    """ "The first decade of the 21st century"."""
    return decade(Context(None), century.span.start.year) if century.span and century.grain == "century" else None


def third_of(third: int, whole: Time, months: Bounds, years: Bounds) -> Time | None:
    """The early, middle or late part of a year (by months) or decade (by years); shorter times are only made loose."""
    if whole.span is None:
        return whole
    start = whole.span.start
    if whole.grain == "year":
        a, b = months[third]
        return Time(Span(add_months(start, a - 1), month_run(add_months(start, b - 1), 1).end), "span", loose=True)
    if whole.grain == "decade":
        a, b = years[third]
        return Time(Span(year_span(start.year + a).start, year_span(start.year + b).end), "span", loose=True)
    return whole._replace(loose=True) if whole.grain in ("month", "quarter", "season", "century") else None
