"""Months, quarters, halves, seasons and days, with a year or without."""

from __future__ import annotations

from datetime import date, timedelta

from holdto.language.period_mention import UNIT_MONTHS
from holdto.language.period_rules.time import Context, Time, undated
from holdto.periods import Span, add_months, month_run
from holdto.periods import month as month_span
from holdto.periods import year as year_span

_GRAINS = {1: "month", 3: "quarter", 6: "half", 12: "year"}


def a_year(number: int) -> Time:
    """A calendar year as a time."""
    return Time(year_span(number), "year")


def months_in(span: Span) -> list[Span]:
    """The whole months of a span."""
    return [month_run(add_months(span.start, k), 1) for k in range(span.months)]


def month_of(_: Context, number: int, year: Time) -> Time | None:
    """A month of a calendar or fiscal year."""
    if year.span is None:
        return undated("month", year.reason or "needs-a-period")._replace(month=number)
    for span in months_in(year.span):
        if span.start.month == number:
            return Time(span, "month", month=number)
    return None


def open_month(context: Context, number: int) -> Time:
    """A month without a year: the last such month that had ended when the text appeared."""
    if context.published is None:
        return undated("month")._replace(month=number)
    span = month_span(context.published.year, number)
    return Time(span if span.end <= context.published else span.shift(-12), "month", year_said=False, month=number)


def begun(context: Context, month: Time) -> Time:
    """ "Mid-November" without a year, in a text of November, is of that November, though it has not ended."""
    day = context.published
    if day is None or month.grain != "month" or month.year_said or month.month != day.month:
        return month
    return month._replace(span=month_span(day.year, day.month))


def this_month_named(context: Context, number: int) -> Time:
    """ "This June": of the year of publication."""
    if context.published is None:
        return undated("month")._replace(month=number)
    return Time(month_span(context.published.year, number), "month", month=number)


def last_month_named(context: Context, number: int) -> Time:
    """ "Last June": the last one that had ended."""
    return open_month(context, number)._replace(year_said=context.published is not None)


def part_of(number: int, months: int, year: Time) -> Time | None:
    """The part so many (counted from the end where negative) of a year cut into parts of so many months."""
    grain = _GRAINS[months]
    if year.span is None:
        return undated(grain, year.reason or "needs-a-period")._replace(anchor=year.anchor)
    if year.grain != "year" or not year.span.months or abs(number) * months > 12:
        return None
    whole = year.span
    start = add_months(whole.start, (number - 1) * months) if number > 0 else add_months(whole.end + timedelta(days=1), number * months)
    return Time(month_run(start, months), grain, _fiscal(year), fiscal_generic=year.fiscal_generic)


def open_part(context: Context, number: int, months: int) -> Time | None:
    """A quarter or half without a year: the last such one that had ended when the text appeared."""
    if abs(number) * months > 12:
        return None
    if context.published is None:
        return undated(_GRAINS[months])
    time = part_of(number, months, a_year(context.published.year))
    if time and time.span and time.span.end > context.published:
        time = time._replace(span=time.span.shift(-12))
    return time._replace(year_said=False) if time else None


def units_of(number: int, count: int, unit: str, year: Time) -> Time | None:
    """ "The first three months of 2023", "the last two quarters of 2021": a run at the start (1) or the end (-1) of a year."""
    if year.span is None:
        return undated("span", year.reason or "needs-a-period")._replace(anchor=year.anchor)
    length = UNIT_MONTHS.get(unit, 0) * count
    if number not in (1, -1) or not 0 < length <= year.span.months:
        return None
    start = year.span.start if number == 1 else add_months(year.span.end + timedelta(days=1), -length)
    return Time(month_run(start, length), _GRAINS.get(length, "span"), _fiscal(year), fiscal_generic=year.fiscal_generic)


def open_units(context: Context, count: int, unit: str) -> Time | None:
    """ "The first nine months": of the last year in which they had ended when the text appeared."""
    if context.published is None:
        return undated("span")
    time = units_of(1, count, unit, a_year(context.published.year))
    if time and time.span and time.span.end > context.published:
        time = time._replace(span=time.span.shift(-12))
    return time._replace(year_said=False) if time else None


def _fiscal(year: Time) -> str | None:
    return year.calendar if year.calendar != "calendar" else None


def day_of(_: Context, month: int, number: int, year: int) -> Time | None:
    """A day with its year; None where the month has no such day."""
    try:
        day = date(year, month, number)
    except ValueError:
        return None
    return Time(Span(day, day), "day", month=month, day=number)


def open_day(context: Context, month: int, number: int) -> Time | None:
    """A day without a year: the last such day up to publication."""
    if context.published is None:
        return undated("day")._replace(month=month, day=number)
    for back in range(5):  # 29 February may be four years back
        found = day_of(context, month, number, context.published.year - back)
        if found and found.span and found.span.start <= context.published:
            return found._replace(year_said=False)
    return None


def day_range(_: Context, month: int, first: int, last: int, year: int) -> Time | None:
    """ "June 5-11, 2022"."""
    a, b = day_of(_, month, first, year), day_of(_, month, last, year)
    if a is None or b is None or a.span is None or b.span is None or last <= first:
        return None
    return Time(Span(a.span.start, b.span.end), "span", first=a.span, last=b.span)


def weekday(context: Context, number: int) -> Time:
    """A day of the week: the last one up to publication."""
    if context.published is None:
        return undated("day")
    day = context.published - timedelta(days=(context.published.weekday() - number) % 7)
    return Time(Span(day, day), "day", year_said=False)


def season_of(_: Context, season: tuple[int, int], year: Time) -> Time | None:
    """A season of a year; winter is the one that begins in it."""
    if year.span is None:
        return undated("season", year.reason or "needs-a-period")
    return Time(month_run(date(year.span.end.year, season[0], 1), season[1]), "season", loose=True)


def open_season(context: Context, season: tuple[int, int]) -> Time:
    """ "Last summer": the last one that had ended when the text appeared."""
    if context.published is None:
        return undated("season")
    span = month_run(date(context.published.year, season[0], 1), season[1])
    while span.end > context.published:
        span = span.shift(-12)
    return Time(span, "season", loose=True, year_said=False)
