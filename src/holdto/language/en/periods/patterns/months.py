"""Months, days, quarters, halves, seasons and times of day."""

from __future__ import annotations

from holdto.language.en.periods import words
from holdto.language.en.periods.patterns.use import FIRST, FOURTH, SECOND, THIRD, itself, undated, use
from holdto.language.en.periods.patterns.years import DASH
from holdto.language.period_rules import parts, ranges, relative, years
from holdto.language.period_rules.time import Context, Time
from holdto.language.phrase_grammar import Row


def _day_of_year(context: Context, month: int, day: int, year: Time) -> Time | None:
    """ "March 5 last year"."""
    return parts.day_of(context, month, day, year.span.start.year) if year.span else None


def _iso_month(context: Context, year: Time, month: int) -> Time | None:
    return parts.month_of(context, month, year) if 1 <= month <= 12 else None


def _part(_: Context, which: int, months: int, year: Time) -> Time | None:
    return parts.part_of(which, months, year)


def _parts_of(_: Context, one: int, other: int, months: int, year: Time) -> Time | None:
    """ "The first and second quarters of 2022", where they follow each other."""
    a, b = parts.part_of(one, months, year), parts.part_of(other, months, year)
    return ranges.joined(a, b) if a and b and other == one + 1 else None


def _units(_: Context, which: int, count: int, unit: str, year: Time) -> Time | None:
    return parts.units_of(which, count, unit, year)


def _year_end(context: Context) -> Time:
    """ "At year-end": the last December that had ended."""
    return parts.open_month(context, 12)._replace(loose=True)


def _third(context: Context, which: int, whole: Time) -> Time | None:
    return years.third_of(which, parts.begun(context, whole), words.THIRD_MONTHS, words.THIRD_YEARS)


def _quarter_to(context: Context, month: int, year: Time | None = None) -> Time | None:
    """ "The June quarter": the three months that end with that one."""
    end = parts.month_of(context, month, year) if year else parts.open_month(context, month)
    return ranges.run_to(context, 1, "quarter", end) if end else None


def _open_parts(context: Context, one: int, other: int, months: int) -> Time | None:
    """ "Between the first and the third quarter"."""
    a, b = parts.open_part(context, one, months), parts.open_part(context, other, months)
    return _between(ranges.joined(a, b)) if a and b else None


def _parts_between(_: Context, one: int, other: int, months: int, year: Time) -> Time | None:
    """ "Between the first and the third quarter of 2022"."""
    a, b = parts.part_of(one, months, year), parts.part_of(other, months, year)
    return _between(ranges.joined(a, b)) if a and b else None


def _between(time: Time | None) -> Time | None:
    return time._replace(behind=words.AT_BETWEEN) if time else None


def _loose(_: Context, whole: Time) -> Time:
    return whole._replace(loose=True)


_TH = "st|nd|rd|th"

ROWS = [
    # months
    Row("month", "MONTH .? ,? {year}", parts.month_of),
    Row("month", "MONTH .? of the? {yearlike}", parts.month_of),
    Row("month", "MONTH .? {relyear}", parts.month_of),
    Row("month", "MONTH - {year}", parts.month_of),
    Row("month", "MONTH - YY", lambda context, month, year: parts.month_of(context, month, parts.a_year(year))),
    Row("month", "{year} MONTH", use(parts.month_of, SECOND, FIRST)),
    Row("month", "last|past MONTH", use(parts.last_month_named, FIRST)),
    Row("month", "this MONTH", use(parts.this_month_named, FIRST)),
    Row("month", "month of {openmonth}", itself),
    Row("month", "month of MONTH ,? {year}", parts.month_of),
    Row("openmonth", "LONE", parts.open_month),
    Row("openmonth", "SHORT .", parts.open_month),
    Row("isomonth", "{year} - TWO", _iso_month),
    Row("relmonth", "last month", use(relative.current, "month", 1)),
    Row("relmonth", "this|current month", use(relative.current, "month", 0)),
    Row("relmonth", "next month", use(relative.current, "month", -1)),
    Row("monthlike", "{month}", itself),
    Row("monthlike", "{openmonth}", itself),
    Row("monthlike", "{relmonth}", itself),
    # days
    Row("day", f"MONTH .? DAY {_TH}? ,? YEAR", parts.day_of),
    Row("day", "DAY MONTH .? ,? YEAR", use(parts.day_of, SECOND, FIRST, THIRD)),
    Row("day", f"DAY {_TH} of? MONTH .? ,? YEAR", use(parts.day_of, SECOND, FIRST, THIRD)),
    Row("day", "MONTH .? DAY {relyear}", _day_of_year),
    Row("day", "YEAR - DAY - DAY", use(parts.day_of, SECOND, THIRD, FIRST)),
    Row("day", "M / DAY / YEAR", parts.day_of),
    Row("day", f"MONTH .? DAY {_TH}?", parts.open_day),
    Row("day", "DAY MONTH", use(parts.open_day, SECOND, FIRST)),
    Row("day", f"DAY {_TH} of? MONTH", use(parts.open_day, SECOND, FIRST)),
    Row("day", "yesterday", use(relative.current, "day", 1)),
    Row("day", f"MONTH .? DAY to|through|{DASH} DAY ,? YEAR", parts.day_range),
    Row("namedday", "WEEKDAY ,? {day}", use(itself, SECOND)),
    Row("weekday", "last|past|this? WEEKDAY", use(parts.weekday, FIRST)),
    # quarters and halves
    Row("quarter", "q M ,? of? {yearlike}", use(_part, FIRST, 3, SECOND)),
    Row("quarter", "q M '|‘? YY", lambda context, which, year: parts.part_of(which, 3, parts.a_year(year))),
    Row("quarter", "M q '|‘? YY", lambda context, which, year: parts.part_of(which, 3, parts.a_year(year))),
    Row("quarter", "M q {year}", use(_part, FIRST, 3, SECOND)),
    Row("quarter", "{yearlike} ,|-? q M", use(_part, SECOND, 3, FIRST)),
    Row("quarter", "PART -? quarter of|in|,? the? {yearlike}", use(_part, FIRST, 3, SECOND)),
    Row("quarter", f"M {_TH} quarter of|in|,? the? {{yearlike}}", use(_part, FIRST, 3, SECOND)),
    Row("quarter", "{yearlike} 's? PART quarter", use(_part, SECOND, 3, FIRST)),
    Row("quarter", "PART and|to|through PART quarters of the? {yearlike}", use(_parts_of, FIRST, SECOND, 3, THIRD)),
    Row("quarter", "h M ,? of? {yearlike}", use(_part, FIRST, 6, SECOND)),
    Row("quarter", "{yearlike} h M", use(_part, SECOND, 6, FIRST)),
    Row("quarter", "PART -? half of|in|,? the? {yearlike}", use(_part, FIRST, 6, SECOND)),
    Row("quarter", "{yearlike} 's PART half", use(_part, SECOND, 6, FIRST)),
    Row("quarter", "PART N UNIT of|in the? {yearlike}", _units),
    Row("quarter", "PART FEW UNIT of|in the? {yearlike}", _units),
    Row("quarter", "{yearlike} 's PART N UNIT", use(_units, SECOND, THIRD, FOURTH, FIRST)),
    Row("quarter", "PART month of the? {yearlike}", use(_units, FIRST, 1, "month", SECOND)),
    Row("quarter", "PART and the? PART quarter|quarters of the? {yearlike}", use(_parts_between, FIRST, SECOND, 3, THIRD)),
    Row("quarter", "PART to|through the? PART quarter|quarters of the? {yearlike}", use(_parts_between, FIRST, SECOND, 3, THIRD)),
    Row("openquarter", "PART to|through the? PART quarter|quarters", use(_open_parts, FIRST, SECOND, 3)),
    Row("quarter", "MONTH quarter ,? of? {yearlike}", _quarter_to),
    Row("quarter", "MONTH {year} quarter", _quarter_to),
    Row("openquarter", "MONTH quarter", _quarter_to),
    Row("openquarter", "PART and the? PART quarter|quarters", use(_open_parts, FIRST, SECOND, 3)),
    Row("openquarter", "q M", use(parts.open_part, FIRST, 3)),
    Row("openquarter", "PART -? quarter", use(parts.open_part, FIRST, 3)),
    Row("openquarter", f"M {_TH} quarter", use(parts.open_part, FIRST, 3)),
    Row("openquarter", "last|latest quarter", use(relative.current, "quarter", 1)),
    Row("openquarter", "this|current quarter", use(relative.current, "quarter", 0)),
    Row("openquarter", "PART -? half", use(parts.open_part, FIRST, 6)),
    Row("openquarter", "first N months", use(parts.open_units, FIRST, "month")),
    Row("part", "ORDINAL", lambda _, which: Time(grain="part", month=which, reason="needs-a-period")),
    # seasons
    Row("season", "SEASON of the? {yearlike}", parts.season_of),
    Row("season", "SEASON {year}", parts.season_of),
    Row("season", "last|past|this SEASON", use(parts.open_season, FIRST)),
    # edges and thirds
    Row("edged", "EDGE of the? {edgeable}", ranges.edge),
    Row("edged", f"end {DASH} {{edgeable}}", use(ranges.edge, "end", FIRST)),
    Row("edged", "year - end", _year_end),
    Row("edged", "year - end {yearlike}", use(ranges.edge, "end", FIRST)),
    Row("edged", "{year} year - end", use(ranges.edge, "end", FIRST)),
    Row("edged", "middle of the? {edgeable}", use(_third, 1, FIRST)),
    Row("edged", "THIRD -? {edgeable}", _third),
    Row("edged", "THIRD - to - THIRD -? {edgeable}", use(_third, SECOND, THIRD)),
    Row("edged", "THIRD in the? {edgeable}", _third),
    Row("edged", "earlier {relyear}", ranges.part_way),
    Row("edged", "earlier {relmonth}", ranges.part_way),
    Row("edged", "later {relyear}", _loose),
    Row("edgeable", "{yearlike}", itself),
    Row("edgeable", "{fiscalrun}", itself),
    Row("edgeable", "fiscal|financial year", use(relative.current, "fiscal-year", 0)),
    Row("edgeable", "{decade}", itself),
    *(Row("edgeable", f"that? {unit}", use(relative.neighbour, unit, 0)) for unit in ("month", "quarter")),
    Row("edgeable", "that year", use(relative.neighbour, "year", 0)),
    Row("edgeable", "{monthlike}", itself),
    Row("edgeable", "{quarter}", itself),
    Row("edgeable", "{openquarter}", itself),
    Row("edgeable", "{event}", itself),
    # times of day
    Row("clock", "N : TWO", undated("time-of-day")),
    Row("clock", "N : TWO a.m.|p.m.|am|pm|a.m|p.m", undated("time-of-day")),
    Row("clock", "N a.m.|p.m.|am|pm|a.m|p.m", undated("time-of-day")),
    Row("clock", "N o'clock", undated("time-of-day")),
]
