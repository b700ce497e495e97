"""Times told from the publication date, and times that hang on another one."""

from __future__ import annotations

from datetime import timedelta

from holdto.language.period_mention import UNIT_DAYS, UNIT_MONTHS, Anchor
from holdto.language.period_rules.time import Context, Time, undated
from holdto.language.period_rules.years import century
from holdto.periods import Span, add_months
from holdto.periods import month as month_span
from holdto.periods import quarter as quarter_span
from holdto.periods import year as year_span

#: No text speaks of a time so many months back by counting from its own date.
_LONGEST_BACK = 12 * 1500


def current(context: Context, unit: str, back: int = 0) -> Time:
    """The year, month, week or day of publication, or so many before (after, where negative)."""
    if context.published is None:
        return undated(unit.removeprefix("fiscal-"))
    day = context.published
    if unit in UNIT_DAYS:
        start = day - timedelta(days=day.weekday() if unit == "week" else 0) - timedelta(days=back * UNIT_DAYS[unit])
        return Time(Span(start, start + timedelta(days=UNIT_DAYS[unit] - 1)), unit)
    if unit == "fiscal-year":
        return Time(year_span(add_months(day, 3).year - back, "us-fiscal"), "year", "us-fiscal", fiscal_generic=True)
    if unit == "year":
        return Time(year_span(day.year - back), "year")
    if unit == "quarter":
        return Time(quarter_span(day.year, (day.month + 2) // 3).shift(-3 * back), "quarter")
    if unit == "decade":
        first = day.year - day.year % 10 - 10 * back
        return Time(Span(year_span(first).start, year_span(first + 9).end), "decade")
    if unit == "century":
        return century(context, day.year // 100 + 1 - back) or Time()
    return Time(month_span(day.year, day.month).shift(-back), unit)


def last_run(context: Context, count: int, unit: str, *, loose: bool = True) -> Time | None:
    """ "The past five years": so many complete units up to publication."""
    if count < 1 or count * UNIT_MONTHS.get(unit, 0) > _LONGEST_BACK:
        return None
    if context.published is None:
        return undated("span")._replace(loose=loose)
    if unit in UNIT_DAYS:
        end_day = context.published - timedelta(days=1)
        return Time(Span(context.published - timedelta(days=count * UNIT_DAYS[unit]), end_day), "span", loose=loose)
    end = current(context, "year" if unit in ("decade", "century") else unit, 1)
    if end.span is None:
        return None
    after = end.span.end + timedelta(days=1)
    fiscal = unit == "fiscal-year"
    return Time(
        Span(add_months(after, -count * UNIT_MONTHS[unit]), end.span.end),
        end.grain if count == 1 and unit not in ("decade", "century") else "span",
        end.calendar,
        loose=loose and not fiscal,
        fiscal_generic=fiscal,
    )


def rolling(_: Context, unit: str) -> Time:
    """ "Over the past year": up to now, so of a change it is the latest figure beside the one a year before, not a calendar year."""
    return shifted(_, 1, unit, -1)._replace(loose=True, reason="now")


def previous_run(context: Context, count: int, unit: str) -> Time | None:
    """ "The previous three years": just before the period in hand, or before publication where the text has none."""
    time = last_run(context, count, unit, loose=False)
    return time._replace(anchor=Anchor("run", unit, -count)) if time and unit not in UNIT_DAYS else time


def next_run(_: Context, count: int, unit: str) -> Time | None:
    """ "The following three years", after the period in hand."""
    if unit in UNIT_DAYS or count < 1:
        return None
    return Time(grain="span", anchor=Anchor("run", unit, count), reason="needs-a-period")


def ago(context: Context, count: int, unit: str) -> Time | None:
    """ "Five years ago": the unit so many before that of publication; of a comparison, so long before the period in hand."""
    if count < 1 or count * UNIT_MONTHS.get(unit, 0) > _LONGEST_BACK:
        return None
    offset = duration(count, unit)
    anchor = Anchor("shift", unit, -count)
    if context.published is None:
        return Time(grain=unit, offset=offset, anchor=anchor, reason="needs-a-date", year_said=False)
    if unit in ("decade", "century"):
        return Time(year_span(context.published.year - count * UNIT_MONTHS[unit] // 12), "year", loose=True, offset=offset, anchor=anchor)
    return current(context, unit, count)._replace(loose=True, offset=offset, anchor=anchor)


def this_time(context: Context, months: int) -> Time:
    """ "This time last year": the month of publication, so many before; of a comparison, so long before the period in hand."""
    anchor = Anchor("shift", "month", -months)
    if context.published is None:
        return undated("month")._replace(anchor=anchor, offset=duration(months, "month"))
    return current(context, "month", months)._replace(loose=True, offset=duration(months, "month"), anchor=anchor)


def duration(count: int, unit: str) -> str:
    """An ISO 8601 duration."""
    if unit in UNIT_DAYS:
        return f"P{count * UNIT_DAYS[unit]}D"
    months = count * UNIT_MONTHS[unit]
    return f"P{months // 12}Y" if months % 12 == 0 else f"P{months}M"


def shifted(_: Context, count: int, unit: str, sign: int) -> Time:
    """ "Two years earlier", "a month later"."""
    n = sign * count
    offset = duration(count, unit) if n < 0 else None
    return Time(grain=unit.removeprefix("fiscal-"), anchor=Anchor("shift", unit, n), offset=offset, reason="needs-a-period")


def neighbour(_: Context, unit: str, n: int) -> Time:
    """ "The year before", "that year", "the following quarter": the unit the period in hand lies in, or one beside it."""
    fiscal = unit == "fiscal-year"
    return Time(
        grain=unit.removeprefix("fiscal-"),
        calendar="us-fiscal" if fiscal else None,
        fiscal_generic=fiscal,
        anchor=Anchor("unit", unit, n),
        offset=duration(-n, unit) if n < 0 else None,
        reason="needs-a-period",
    )


def named_month(_: Context, month: int, year: Time | None = None) -> Time | None:
    """ "That October", "October of that year", "May of the following year"."""
    if year is not None and (year.anchor is None or year.anchor.kind != "unit" or year.anchor.unit != "year"):
        return None
    on = year.anchor.n if year is not None and year.anchor is not None else 0
    return Time(grain="month", anchor=Anchor("named", "year", on, month=month), reason="needs-a-period")


def previous_unit(context: Context, unit: str) -> Time:
    """ "The previous year": before the period in hand, or before publication where the text has none."""
    time = neighbour(context, unit, -1)
    return time._replace(span=current(context, unit, 1).span, reason=None) if context.published else time


def same_in(_: Context, unit: str | None, year: Time) -> Time:
    """ "The same month of 2014", "the same period last year", "the same quarter a year earlier"."""
    if year.anchor is not None and year.anchor.n:
        return Time(grain=unit, anchor=Anchor("shift", "year", year.anchor.n), offset=year.offset, reason="needs-a-period")
    if year.span is None:
        return Time(grain=unit, anchor=Anchor("same", unit or "year"), reason=year.reason)
    return Time(grain=unit, anchor=Anchor("same", unit or "year", within=year.span), reason="needs-a-period")


def same(_: Context, unit: str | None = None) -> Time:
    """ "The same month", "the same period": the period in hand itself."""
    return Time(grain=unit, anchor=Anchor("same", unit or "year"), reason="needs-a-period")


def then(_: Context) -> Time:
    """ "Then", "since then"."""
    return Time(anchor=Anchor("point"), reason="needs-a-period")


def since_then(_: Context) -> Time:
    """ "Has since fallen", "every year since": from the time spoken of on."""
    return Time(anchor=Anchor("point"), reason="needs-a-period", role="since")


def over_the(context: Context, unit: str) -> Time | None:
    """ "3 percent on the year", "over the month": a comparison with the period one unit earlier."""
    return shifted(context, 1, unit, -1)._replace(role="versus", closing=True) if unit in ("week", "month", "quarter", "year") else None


def over_itself(context: Context, unit: str, again: str) -> Time | None:
    """ "Year over year", "quarter on quarter": a comparison with the period one unit earlier."""
    return shifted(context, 1, unit, -1)._replace(role="versus") if unit == again else None
