"""Runs up to a date, edges of a time, parts of a year so far, and ranges from one time to another."""

from __future__ import annotations

from datetime import date, timedelta

from holdto.language.period_mention import UNIT_DAYS, UNIT_MONTHS
from holdto.language.period_rules.parts import day_of, months_in
from holdto.language.period_rules.time import Context, Time, undated
from holdto.language.period_rules.years import as_fiscal
from holdto.periods import Span, add_months, month_run, year_of
from holdto.periods import month as month_span
from holdto.periods import year as year_span

_GRAINS = {1: "month", 3: "quarter"}


def run_to(_: Context, count: int, unit: str, end: Time) -> Time | None:
    """ "The twelve months to March 2022", "the week ending March 19", "the decade to 2019": so many units that end with that one."""
    if unit in UNIT_DAYS:
        if end.grain != "day" or end.span is None:
            return None
        return Time(Span(end.span.end - timedelta(days=count * UNIT_DAYS[unit] - 1), end.span.end), "week", year_said=end.year_said)
    months = UNIT_MONTHS.get(unit, 0) * count
    if not 0 < months <= 1200 or end.grain not in ("month", "quarter", "day", "year") or (end.grain == "year" and months % 12):
        return None
    if end.span is None:
        return undated("span", end.reason or "needs-a-period")
    start = add_months(end.span.end + timedelta(days=1), -months)
    return Time(Span(start, end.span.end), _GRAINS.get(months, "span"), year_said=end.year_said)


def week_from(_: Context, day: Time) -> Time | None:
    """ "The week of March 13": the seven days from that one."""
    if day.span is None or day.grain != "day":
        return undated("week", day.reason or "needs-a-period")
    return Time(Span(day.span.start, day.span.start + timedelta(days=6)), "week", year_said=day.year_said)


def fiscal_ending(_: Context, end: Time) -> Time | None:
    """ "The fiscal year that ended last September": the month says whose fiscal year it is."""
    if end.grain not in ("month", "day"):
        return None
    if end.span is None:
        return undated("year", end.reason or "needs-a-period")
    span = Span(add_months(end.span.end + timedelta(days=1), -12), end.span.end)
    named = year_of(span)
    return Time(span, "year", named[1] if named else None, year_said=end.year_said)


def fiscal_beginning(_: Context, start: Time) -> Time | None:
    """ "The fiscal year that began in October": the twelve months from then, over or not."""
    if start.grain not in ("month", "day"):
        return None
    if start.span is None:
        return undated("year", start.reason or "needs-a-period")
    span = month_run(start.span.start, 12)
    named = year_of(span)
    return Time(span, "year", named[1] if named else None, year_said=start.year_said)


def edge(_: Context, which: str, whole: Time) -> Time | None:
    """ "The end of 2021" is its last month, "the beginning of 2019" its first; of a month or a day, itself."""
    if whole.span is None:
        return whole
    if whole.event is None and not whole.span.months:
        return whole
    day = whole.span.start if which == "start" else whole.span.end
    return Time(month_span(day.year, day.month), "month", loose=True, year_said=whole.year_said, event=whole.event)


def part_way(_: Context, whole: Time) -> Time | None:
    """ "So far this year", "fiscal year 2022 to date": the whole, said not to have ended."""
    return whole._replace(partial=True)


def through(_: Context, whole: Time, end: Time) -> Time | None:
    """ "Fiscal year 2022 through July": from its start to the end of that month or day."""
    if whole.span is None or whole.grain != "year" or end.month is None:
        return None
    for month in months_in(whole.span):
        if month.start.month == end.month and (not end.year_said or end.span is None or month.start.year == end.span.end.year):
            last = month.start.replace(day=min(end.day, month.end.day)) if end.day else month.end
            return Time(Span(whole.span.start, last), "span", whole.calendar)
    return None


def counted_from(_: Context, count: int, unit: str, sign: int, event: Time, *verb: bool) -> Time | None:
    """ "Two years before the pandemic": so many units from the one in which it began (ended, where it is after a spell)."""
    if event.span is None or unit not in UNIT_MONTHS or count * UNIT_MONTHS[unit] > 1200:
        return None
    day = event.span.start
    whole = unit in ("year", "decade")
    base = year_span(day.year) if whole else month_span(day.year, day.month)
    return Time(base.shift(sign * count * UNIT_MONTHS[unit]), "year" if whole else "month", event=event.event)


def run_beside(_: Context, count: int, unit: str, sign: int, moment: Time) -> Time | None:
    """ "The five years before 2016", "the decade after the war": so many units up to a time, or on from it."""
    if moment.span is None or unit not in UNIT_MONTHS or not 0 < count * UNIT_MONTHS[unit] <= 1200:
        return None
    months = count * UNIT_MONTHS[unit]
    if sign < 0:
        after = moment.span.start if moment.event is None else _unit_start(moment.span.start, unit)
        return Time(Span(add_months(after, -months), after - timedelta(days=1)), "span", event=moment.event)
    start = moment.span.end + timedelta(days=1)
    return Time(Span(start, add_months(start, months) - timedelta(days=1)), "span", event=moment.event)


def _unit_start(day: date, unit: str) -> date:
    """The first day of the year or month that an event falls in, since figures come by these."""
    return day.replace(month=1, day=1) if UNIT_MONTHS[unit] >= 12 else day.replace(day=1)


def first_of_event(_: Context, count: int, unit: str, event: Time) -> Time | None:
    """ "The first three months of the pandemic": from the month in which it began."""
    if event.span is None or unit not in UNIT_MONTHS or not 0 < count * UNIT_MONTHS[unit] <= 1200:
        return None
    return Time(month_run(event.span.start, count * UNIT_MONTHS[unit]), "span", loose=True, event=event.event)


def joined(first: Time, last: Time) -> Time | None:
    """A range from one time to another, or None where they make none.

    A month or day without a year takes that of the other end, a bare year the calendar of a fiscal one before it.
    """
    if first.every or last.every or _hung(first) or _hung(last):
        return None
    if first.calendar == "us-fiscal" and last.bare:
        last = as_fiscal(last)
    a, b = first.span, last.span
    if a is None and b is None:
        return undated("span") if first.reason == last.reason == "needs-a-date" else None
    if b is not None and first.month is not None and not first.year_said:
        a = _before(first, b)
    elif a is not None and last.month is not None and not last.year_said:
        b = _after(last, a)
    if a is None or b is None or a.start > b.start or b.end <= a.end:
        return None
    return Time(
        Span(a.start, b.end),
        "span",
        last.calendar if last.calendar == first.calendar else None,
        loose=first.loose or last.loose,
        fiscal_generic=first.fiscal_generic and last.fiscal_generic,
        first=a,
        last=b,
        year_said=last.year_said or first.year_said,
    )


def _hung(time: Time) -> bool:
    return time.span is None and time.reason != "needs-a-date"


def lent_year(open_end: Time, other: Span) -> Span | None:
    """A month or day without a year, in the year in which it comes last before another time ends: "October and November 2021"."""
    return _before(open_end, other) if open_end.month is not None and not open_end.year_said else None


def _before(open_end: Time, other: Span) -> Span | None:
    """The last such month or day that begins no later than the other time."""
    back = _order(open_end) > (other.start.month, other.start.day)
    return _placed(open_end, other.start.year - back)


def _after(open_end: Time, other: Span) -> Span | None:
    """The first such month or day that begins no sooner than the other time."""
    on = _order(open_end) < (other.start.month, other.start.day)
    return _placed(open_end, other.start.year + on)


def _order(time: Time) -> tuple[int, int]:
    return time.month or 1, time.day or 1


def _placed(time: Time, year: int) -> Span | None:
    if time.month is None:
        return None
    if time.day is None:
        return month_span(year, time.month)
    found = day_of(Context(None), time.month, time.day, year)
    return found.span if found else None


def since_day(time: Time, role: str | None, *, at_end: bool = False) -> Time | None:
    """The day on which a named time began (or ended), as the day that something is counted from or up to."""
    if time.span is None:
        return None
    day: date = time.span.end if at_end else time.span.start
    return Time(Span(day, day), "day", event=time.event, role=role)
