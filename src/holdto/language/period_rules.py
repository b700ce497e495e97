"""What the words of time make: calendar arithmetic from the values a pattern caught, with no word of any language in it.

Each rule takes the context first; None says that the words are no time after all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from holdto.language.period_mention import UNIT_DAYS, UNIT_MONTHS, Anchor
from holdto.periods import Span, add_months, month_run, year_of
from holdto.periods import month as month_span
from holdto.periods import quarter as quarter_span
from holdto.periods import year as year_span

MONTHS_OF_HALF, MONTHS_OF_QUARTER = 6, 3
FISCAL_BY_LAST_MONTH = {9: "us-fiscal", 3: "fiscal-04", 6: "fiscal-07", 12: "calendar"}


@dataclass(frozen=True, slots=True)
class Context:
    """What the reading of a time may lean on."""

    published: date | None


@dataclass(slots=True)
class Time:
    """A time on the way to a mention: its days where known, and all that a mention says of it."""

    span: Span | None = None
    grain: str | None = None
    calendar: str | None = None
    partial: bool = False
    every: str | None = None
    offset: str | None = None
    combined: bool = False
    loose: bool = False
    anchor: Anchor | None = None
    reason: str | None = None
    fiscal_generic: bool = False
    year_pair: bool = False
    first: Span | None = None
    last: Span | None = None
    year_said: bool = True
    event: str | None = None
    role: str | None = None
    #: The month (or month and day) of a time without a year, so that the year of the other end of a range can be given to it.
    month: int | None = None
    day: int | None = None
    #: A bare number that only its neighbours make a year.
    bare: bool = False


def undated(grain: str | None, context: Context) -> Time:
    """A time that needs a publication date which is not known."""
    assert context.published is None
    return Time(grain=grain, reason="needs-a-date", year_said=False)


# --- years


def calendar_year(_: Context, number: int) -> Time:
    return Time(year_span(number), "year")


def bare_year(_: Context, number: int) -> Time:
    return Time(year_span(number), "year", bare=True)


def said_calendar_year(_: Context, number: int) -> Time:
    return Time(year_span(number), "year", "calendar")


def fiscal_year(_: Context, number: int) -> Time:
    return Time(year_span(number, "us-fiscal"), "year", "us-fiscal", fiscal_generic=True)


def fiscal_pair(_: Context, first: int, second: int) -> Time | None:
    """ "Fiscal year 2020-21": named after both calendar years, so it ends in the second; with more between, a run of fiscal years."""
    last = _second_year(first, second)
    if last == first + 1:
        return Time(year_span(last, "us-fiscal"), "year", "us-fiscal", fiscal_generic=True, year_pair=True)
    if last is None:
        return None
    return fiscal_range(_, first, last)


def fiscal_range(_: Context, first: int, last: int) -> Time | None:
    """Fiscal years from one to another, both included."""
    if last <= first:
        return None
    a, b = year_span(first, "us-fiscal"), year_span(last, "us-fiscal")
    return Time(Span(a.start, b.end), "span", "us-fiscal", fiscal_generic=True, first=a, last=b)


def year_pair(_: Context, first: int, second: int) -> Time | None:
    """ "2021-22" may be one fiscal year or two years; "2010-19" is a run of years."""
    last = _second_year(first, second)
    if last is None:
        return None
    a, b = year_span(first), year_span(last)
    return Time(Span(a.start, b.end), "span", year_pair=last == first + 1, first=a, last=b)


def _second_year(first: int, second: int) -> int | None:
    last = second if second > 99 else first - first % 100 + second
    if last < first and second < 100:
        last += 100
    return last if first < last <= first + 99 else None


def decade(_: Context, number: int) -> Time | None:
    """ "The 1990s"; a round hundred is a century ("the 1800s"), save the one just begun ("the 2000s")."""
    if number % 100 == 0 and number < 2000:
        return Time(Span(year_span(number).start, year_span(number + 99).end), "century")
    if number % 10:
        return None
    return Time(Span(year_span(number).start, year_span(number + 9).end), "decade")


def short_decade(_: Context, number: int) -> Time | None:
    """ "The '90s"; those of the future's twenties are this century's."""
    if number % 10:
        return None
    return decade(_, number + (2000 if number <= 20 else 1900))


def century(_: Context, number: int) -> Time:
    """ "The 19th century" begins, in everyday use, with the year 1800."""
    return Time(Span(year_span(100 * number - 100).start, year_span(100 * number - 1).end), "century") if 5 <= number <= 30 else Time()


def third_of(_: Context, third: int, whole: Time, months: tuple[tuple[int, int], ...], years: tuple[tuple[int, int], ...]) -> Time | None:
    """The early, middle or late part of a year or decade; of a month, the month."""
    if whole.span is None:
        return whole
    if whole.grain == "year":
        a, b = months[third]
        return Time(Span(add_months(whole.span.start, a - 1), month_run(add_months(whole.span.start, b - 1), 1).end), "span", loose=True)
    if whole.grain == "decade":
        a, b = years[third]
        first = whole.span.start.year
        return Time(Span(year_span(first + a).start, year_span(first + b).end), "span", loose=True)
    if whole.grain in ("month", "quarter", "season", "century"):
        whole.loose = True
        return whole
    return None


# --- months, quarters, days


def month_of_year(_: Context, number: int, year: Any) -> Time | None:
    """A month in a year given as a number or as a time."""
    if isinstance(year, int):
        return Time(month_span(year, number), "month", month=number)
    if year.span is None:
        return Time(grain="month", reason=year.reason, month=number) if year.reason == "needs-a-date" else None
    for span in _months(year.span):
        if span.start.month == number:
            return Time(span, "month", month=number, fiscal_generic=year.fiscal_generic)
    return None


def _months(span: Span) -> list[Span]:
    return [month_run(add_months(span.start, k), 1) for k in range(span.months)]


def open_month(context: Context, number: int) -> Time:
    """A month without a year: the last such month that had ended when the text appeared."""
    if context.published is None:
        time = undated("month", context)
    else:
        span = month_span(context.published.year, number)
        time = Time(span if span.end <= context.published else span.shift(-12), "month", year_said=False)
    time.month = number
    return time


def this_month_named(context: Context, number: int, back: int = 0) -> Time:
    """ "Last June", "this June": of this year or of the one before, by what has begun."""
    time = open_month(context, number)
    if context.published and time.span and back == 0:
        time.span = month_span(context.published.year, number)
    time.year_said = True
    return time


def quarter_of_year(_: Context, number: int, year: Any) -> Time | None:
    """A quarter of a calendar or fiscal year."""
    return part_of(_, number, MONTHS_OF_QUARTER, year, "quarter")


def half_of_year(_: Context, number: int, year: Any) -> Time | None:
    """A half of a calendar or fiscal year."""
    return part_of(_, number, MONTHS_OF_HALF, year, "half")


def part_of(_: Context, number: int, months: int, year: Any, grain: str) -> Time | None:
    """The part so many, counted from the end where negative, of a year cut into parts of so many months."""
    if isinstance(year, int):
        year = Time(year_span(year), "year")
    if year.span is None:
        return Time(grain=grain, reason=year.reason, anchor=year.anchor)
    if year.grain != "year" or not year.span.months or abs(number) * months > 12:
        return None
    start = add_months(year.span.start, (number - 1) * months) if number > 0 else add_months(year.span.end + timedelta(days=1), number * months)
    return Time(month_run(start, months), grain, year.calendar if year.calendar != "calendar" else None, fiscal_generic=year.fiscal_generic)


def months_of(_: Context, number: int, count: int, year: Any, unit: str = "month") -> Time | None:
    """ "The first three months of 2023", "the last two quarters of 2021": a run of units at the start or the end of a year."""
    if isinstance(year, int):
        year = Time(year_span(year), "year")
    if year.span is None:
        return Time(grain="span", reason=year.reason, anchor=year.anchor)
    length = UNIT_MONTHS.get(unit, 0) * count
    if number not in (1, -1) or not length or length > year.span.months:
        return None
    start = year.span.start if number == 1 else add_months(year.span.end + timedelta(days=1), -length)
    span = month_run(start, length)
    return Time(span, {3: "quarter", 6: "half"}.get(length, "span"), year.calendar if year.calendar == "us-fiscal" else None, fiscal_generic=year.fiscal_generic)


def open_part(context: Context, number: int, months: int, grain: str) -> Time | None:
    """A quarter or half without a year: the last such one that had ended when the text appeared."""
    if abs(number) * months > 12:
        return None
    if context.published is None:
        return undated(grain, context)
    time = part_of(context, number, months, context.published.year, grain)
    if time and time.span and time.span.end > context.published:
        time = part_of(context, number, months, context.published.year - 1, grain)
    if time:
        time.year_said = False
    return time


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
        time = undated("day", context)
    else:
        found = day_of(context, month, number, context.published.year)
        if found and found.span and found.span.start > context.published:
            found = day_of(context, month, number, context.published.year - 1)
        if found is None:
            return None
        time = found
        time.year_said = False
    time.month, time.day = month, number
    return time


def weekday(context: Context, number: int) -> Time:
    """A day of the week: the last one up to publication."""
    if context.published is None:
        return undated("day", context)
    day = context.published - timedelta(days=(context.published.weekday() - number) % 7)
    return Time(Span(day, day), "day", year_said=False)


def season_of(_: Context, season: tuple[int, int], year: Any) -> Time | None:
    """A season of a year; winter is the one that begins in it."""
    number = year if isinstance(year, int) else year.span.end.year if year.span else None
    if number is None:
        return Time(grain="season", reason="needs-a-date")
    return Time(month_run(date(number, season[0], 1), season[1]), "season", loose=True)


def open_season(context: Context, season: tuple[int, int]) -> Time:
    """ "Last summer": the last one that had ended when the text appeared."""
    if context.published is None:
        return undated("season", context)
    span = month_run(date(context.published.year, season[0], 1), season[1])
    while span.end > context.published:
        span = span.shift(-12)
    return Time(span, "season", loose=True, year_said=False)


# --- relative to publication


def current(context: Context, unit: str, back: int = 0) -> Time:
    """The year, month, week or day of publication, or so many before (after, where negative)."""
    if context.published is None:
        return undated(unit.removeprefix("fiscal-"), context)
    day = context.published
    if unit in UNIT_DAYS:
        start = day - timedelta(days=day.weekday() if unit == "week" else 0) - timedelta(days=back * UNIT_DAYS[unit])
        return Time(Span(start, start + timedelta(days=UNIT_DAYS[unit] - 1)), unit)
    if unit == "fiscal-year":
        number = add_months(day, 3).year - back
        return Time(year_span(number, "us-fiscal"), "year", "us-fiscal", fiscal_generic=True)
    if unit == "year":
        return Time(year_span(day.year - back), "year")
    if unit == "quarter":
        return Time(quarter_span(day.year, (day.month + 2) // 3).shift(-3 * back), "quarter")
    if unit == "decade":
        return Time(Span(year_span(day.year - day.year % 10 - 10 * back).start, year_span(day.year - day.year % 10 - 10 * back + 9).end), "decade")
    if unit == "century":
        return century(context, day.year // 100 + 1 - back)
    return Time(month_span(day.year, day.month).shift(-back), unit)


def last_run(context: Context, count: int, unit: str, *, loose: bool = False) -> Time:
    """ "The past five years": so many complete units up to publication."""
    if context.published is None:
        time = undated("span", context)
        time.loose = True
        return time
    day = context.published
    if unit in UNIT_DAYS:
        start = day - timedelta(days=count * UNIT_DAYS[unit])
        return Time(Span(start, day - timedelta(days=1)), "span", loose=True)
    end = current(context, "year" if unit in ("decade", "century") else unit, 1).span
    if end is None or count < 1 or count * UNIT_MONTHS[unit] > 12 * (day.year - 1):
        return Time()
    start_day = add_months(end.end + timedelta(days=1), -count * UNIT_MONTHS[unit])
    fiscal = unit == "fiscal-year"
    whole = count == 1 and unit not in ("decade", "century")
    return Time(
        Span(start_day, end.end), unit.removeprefix("fiscal-") if whole else "span", "us-fiscal" if fiscal else None,
        loose=loose or not fiscal, fiscal_generic=fiscal,
    )


def previous_run(context: Context, count: int, unit: str) -> Time:
    """ "The previous three years": just before the period in hand, or before publication where the text has none."""
    time = last_run(context, count, unit)
    time.loose = False
    time.anchor = Anchor("run", unit, -count)
    return time


def next_run(_: Context, count: int, unit: str) -> Time:
    """ "The following three years", after the period in hand."""
    return Time(grain="span", anchor=Anchor("run", unit, count), reason="needs-a-period")


def ago(context: Context, count: int, unit: str) -> Time:
    """ "Five years ago": the unit so many before that of publication; it is loose, and of a year it is also the period's own like."""
    if context.published is None:
        time = undated(unit, context)
    elif unit in ("decade", "century"):
        years = count * (UNIT_MONTHS[unit] // 12)
        time = Time(year_span(context.published.year - years), "year", loose=True) if years < context.published.year else Time()
    elif unit not in UNIT_DAYS and count * UNIT_MONTHS[unit] >= 12 * context.published.year - 12:
        return Time()
    else:
        time = current(context, unit, count)
        time.loose = True
    time.offset = duration(count, unit)
    time.anchor = None
    return time


def duration(count: int, unit: str) -> str:
    """An ISO 8601 duration."""
    if unit in UNIT_DAYS:
        return f"P{count * UNIT_DAYS[unit]}D"
    months = count * UNIT_MONTHS[unit]
    return f"P{months // 12}Y" if months % 12 == 0 else f"P{months}M"


# --- hung on another period


def shifted(_: Context, count: int, unit: str, sign: int) -> Time:
    """ "Two years earlier", "a month later"."""
    n = sign * count
    return Time(grain=unit, anchor=Anchor("shift", unit, n), offset=duration(count, unit) if n < 0 else None, reason="needs-a-period")


def neighbour(context: Context, unit: str, n: int) -> Time:
    """ "The year before", "the previous month", "that year", "the following quarter"."""
    offset = duration(-n, unit) if n < 0 else None
    time = Time(grain=unit.removeprefix("fiscal-"), anchor=Anchor("unit", unit, n), offset=offset, reason="needs-a-period")
    if unit == "fiscal-year":
        time.calendar, time.fiscal_generic = "us-fiscal", True
    return time


def previous_unit(context: Context, unit: str) -> Time:
    """ "The previous year": before the period in hand, or before publication where the text has none."""
    time = neighbour(context, unit, -1)
    if context.published is not None:
        time.span, time.reason = current(context, unit, 1).span, None
    return time


def same_in(_: Context, unit: str | None, year: Any) -> Time:
    """ "The same month of 2014", "the same period last year", "the same period a year earlier"."""
    if isinstance(year, int):
        year = Time(year_span(year), "year")
    if year.anchor is not None and year.span is None:
        return Time(grain=unit, anchor=Anchor("shift", "year", year.anchor.n), offset=year.offset, reason="needs-a-period")
    if year.span is None:
        return Time(grain=unit, reason=year.reason, anchor=Anchor("same", unit or "year"))
    return Time(grain=unit, anchor=Anchor("same", unit or "year", within=year.span), reason="needs-a-period")


def same(_: Context, unit: str | None) -> Time:
    """ "The same month", "the same period": the period in hand itself."""
    return Time(grain=unit, anchor=Anchor("same", unit or "year"), reason="needs-a-period")


def then(_: Context) -> Time:
    """ "Then", "since then"."""
    return Time(anchor=Anchor("point"), reason="needs-a-period")


# --- runs to a date, edges, parts of a year so far


def run_to(_: Context, count: int, unit: str, end: Time) -> Time | None:
    """ "The twelve months to March 2022", "the year ended June 30, 2022": so many units that end with that one."""
    months = UNIT_MONTHS.get(unit, 0) * count
    if not months or end.grain not in ("month", "quarter", "day"):
        return None
    if end.span is None:
        return Time(grain="span", reason=end.reason)
    return _run_ending(end.span.end, months, end.year_said)


def _run_ending(end: date, months: int, year_said: bool) -> Time:
    """So many months up to the month of `end`, or up to the day where that is not its last."""
    start = add_months(end + timedelta(days=1), -months)
    span = Span(start, end)
    grain = "month" if months == 1 else "quarter" if months == 3 else "span"
    return Time(span, grain, year_said=year_said)


def fiscal_ending(context: Context, end: Time) -> Time | None:
    """ "The fiscal year that ended last September": the month says whose fiscal year it is."""
    if end.span is None:
        return Time(grain="year", reason=end.reason) if end.reason else None
    last = end.span.end
    span = Span(add_months(last + timedelta(days=1), -12), last)
    named = year_of(span)
    return Time(span, "year", named[1] if named else FISCAL_BY_LAST_MONTH.get(last.month), year_said=end.year_said)


def edge(_: Context, which: str, whole: Time) -> Time | None:
    """ "The end of 2021" is its last month, "the beginning of 2019" its first; of a month or day, itself."""
    if whole.span is None:
        return whole
    if whole.event is not None:
        day = whole.span.start if which == "start" else whole.span.end
        return Time(month_span(day.year, day.month), "month", event=whole.event, loose=True)
    if not whole.span.months:
        return whole
    first = whole.span.start if which == "start" else whole.span.end
    return Time(month_span(first.year, first.month), "month", loose=True, year_said=whole.year_said)


def part_way(_: Context, whole: Time) -> Time | None:
    """ "So far this year", "fiscal year 2022 to date": the whole, said not to have ended."""
    whole.partial = True
    return whole


def through(_: Context, whole: Time, end: Time) -> Time | None:
    """ "Fiscal year 2022 through July": from its start to that month or day."""
    if whole.span is None or whole.grain != "year":
        return None
    if end.span is None or not end.year_said:
        if end.month is None:
            return None
        for month in _months(whole.span):
            if month.start.month == end.month:
                last = date(month.start.year, end.month, min(end.day, month.end.day)) if end.day else month.end
                return Time(Span(whole.span.start, last), "span", whole.calendar, fiscal_generic=whole.fiscal_generic)
        return None
    if not whole.span.start < end.span.end <= whole.span.end:
        return None
    return Time(Span(whole.span.start, end.span.end), "span", whole.calendar, fiscal_generic=whole.fiscal_generic)


def joined(first: Time, last: Time) -> Time | None:
    """A range from one time to another. A month without a year takes that of the other end; None where it would run backwards."""
    if first.every or last.every or (first.anchor and first.span is None) or (last.anchor and last.span is None):
        return None
    a, b = first.span, last.span
    if b is None:
        return Time(grain="span", reason=last.reason) if last.reason == "needs-a-date" and first.grain == last.grain else None
    if first.month is not None and not first.year_said:
        a = _before(first, b)
    elif a is not None and last.month is not None and not last.year_said:
        b = _after(last, a)
    if a is None or b is None or a.start > b.start or b.end <= a.end:
        return None
    calendar = last.calendar if last.calendar == first.calendar else None
    return Time(
        Span(a.start, b.end), "span", calendar, first=a, last=b, loose=first.loose or last.loose,
        year_said=last.year_said or first.year_said, fiscal_generic=first.fiscal_generic and last.fiscal_generic,
    )


def _before(open_end: Time, other: Span) -> Span | None:
    """The last such month or day that begins before the other end does."""
    return _place(open_end, other.start.year) if (_starts(open_end) <= (other.start.month, other.start.day)) else _place(open_end, other.start.year - 1)


def _after(open_end: Time, other: Span) -> Span | None:
    return _place(open_end, other.start.year) if (_starts(open_end) >= (other.start.month, other.start.day)) else _place(open_end, other.start.year + 1)


def _starts(time: Time) -> tuple[int, int]:
    return time.month or 1, time.day or 1


def _place(time: Time, year: int) -> Span | None:
    if time.day is None:
        return month_span(year, time.month or 1)
    found = day_of(Context(None), time.month or 1, time.day, year)
    return found.span if found else None
