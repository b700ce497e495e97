"""The phrases of time as a grammar: each row a phrase, a pattern of its words, and the rule that makes its days.

Where two rows take the same words the upper one wins. `time` is every phrase that stands as a mention of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from holdto.language import period_rules as rules
from holdto.language.en.periods import numbers, words
from holdto.language.en.periods.terms import TERM_ROWS
from holdto.language.period_rules import Context, Time
from holdto.language.phrase_grammar import Row, Test

CLASSES: dict[str, dict[str, Any]] = {
    "UNIT": words.UNITS, "ONE": words.ONE_UNIT, "WEEKDAY": words.WEEKDAYS, "SEASON": words.SEASONS, "FEW": words.FEW, "ORDINAL": words.ORDINALS,
    "PART": words.PARTS, "DECADE": words.DECADE_NAMES, "TH": words.ORDINAL_ENDINGS, "LAST": words.LAST, "PREVIOUS": words.PREVIOUS,
    "NEXT": words.NEXT, "THIS": words.THIS, "EARLIER": words.EARLIER, "SAME": words.SAME, "PERIOD": words.SPAN_NAMES, "EDGE": words.EDGES,
    "THIRD": words.THIRDS, "ENDING": words.ENDING, "SPEAKER": words.SPEAKERS, "OWN": words.SPEAKERS_OWN, "PERSON": words.PERSONS,
    "THEIR": words.PERSONS_OWN, "OFFICE": words.OFFICES, "TERM": words.TERMS,
}
TESTS: dict[str, Test] = {
    "YEAR": numbers.year, "YY": numbers.short_year, "TWO": numbers.two_digits, "DAY": numbers.day, "N": numbers.small, "M": numbers.part,
    "MONTH": numbers.month,
}

_DASH = "-|–|—|‑|/"
Make = Callable[..., Time | None]


def _swap(rule: Make) -> Make:
    """The same rule for a pattern that catches its two values the other way round."""
    return lambda context, second, first: rule(context, first, second)


def _with(rule: Make, *given: Any) -> Make:
    """The rule with values that the pattern has in plain words."""
    return lambda context, *caught: rule(context, *given, *caught)


def _of(rule: Make, *last: Any) -> Make:
    return lambda context, *caught: rule(context, *caught, *last)


def _only(rule: Make, *given: Any) -> Make:
    """The rule with these values alone, whatever the pattern caught."""
    return lambda context, *caught: rule(context, *given)


def _last_run(context: Context, _: int, count: int, unit: str) -> Time:
    return rules.last_run(context, count, unit)


def _last_one(context: Context, _: int, unit: str) -> Time:
    return rules.last_run(context, 1, unit, loose=True)


def _last_few(context: Context, _: int, count: int, unit: str) -> Time:
    return rules.last_run(context, count, unit, loose=True)


def _combined(rule: Make) -> Make:
    def both(context: Context, *caught: Any) -> Time | None:
        time = rule(context, *caught)
        if time:
            time.combined = True
        return time

    return both


def _every(context: Context, unit: str) -> Time:
    return Time(grain=unit, every=unit)


def _open(reason: str, *, loose: bool = False) -> Make:
    return lambda context, *caught: Time(reason=reason, loose=loose)


def _own(context: Context, _: int, time: Time) -> Time:
    return time


def _itself(context: Context, time: Time) -> Time:
    return time


def _year_on_year(context: Context, unit: str, again: str) -> Time | None:
    return Time(grain=unit, offset=rules.duration(1, unit), anchor=rules.shifted(context, 1, unit, -1).anchor, role="versus", reason="needs-a-period") if unit == again else None


def _year_ago(context: Context, count: int, unit: str) -> Time:
    return rules.ago(context, count, unit)


def _ago_hung(context: Context, unit: str) -> Time:
    time = rules.ago(context, 1, unit)
    time.anchor = rules.shifted(context, 1, unit, -1).anchor
    return time


def _quarter_of(context: Context, which: int, year: Any) -> Time | None:
    return rules.quarter_of_year(context, which, year)


def _iso(context: Context, year: int, month: int, day: int) -> Time | None:
    return rules.day_of(context, month, day, year)


def _us(context: Context, month: int, day: int, year: int) -> Time | None:
    return rules.day_of(context, month, day, year)


def _european(context: Context, day: int, month: int, year: Any) -> Time | None:
    return rules.day_of(context, month, day, year)


def _third(context: Context, third: int, whole: Time) -> Time | None:
    return rules.third_of(context, third, whole, words.THIRD_MONTHS, words.THIRD_YEARS)


def _shift(context: Context, count: int, unit: str, sign: int) -> Time:
    return rules.shifted(context, count, unit, sign)


def _from_event(context: Context, count: int, unit: str, sign: int, event: Time) -> Time | None:
    """ "Two years before the pandemic": so many years before the year in which it began."""
    if event.span is None or unit not in rules.UNIT_MONTHS:
        return None
    day = event.span.start
    base = rules.year_span(day.year) if unit in ("year", "decade") else rules.month_span(day.year, day.month)
    return Time(base.shift(sign * count * rules.UNIT_MONTHS[unit]), "year" if unit in ("year", "decade") else "month", event=event.event)


def _run_to(context: Context, count: int, unit: str, _: int, end: Time) -> Time | None:
    return rules.run_to(context, count, unit, end)


def _year_to(context: Context, _: int, end: Time) -> Time | None:
    return rules.run_to(context, 1, "year", end)


def _fiscal_ending(context: Context, _: int, end: Time) -> Time | None:
    return rules.fiscal_ending(context, end)


def _same(context: Context, _: int, unit: Any, *year: Any) -> Time:
    unit = unit if isinstance(unit, str) else None
    return rules.same_in(context, unit, year[0]) if year else rules.same(context, unit)


def _same_neighbour(context: Context, _: int, unit: Any, year: Any) -> Time:
    return _same(context, _, unit, year)


def _months(context: Context, part: int, count: int, unit: str, year: Any) -> Time | None:
    return rules.months_of(context, part, count, year, unit)


def _open_months(context: Context, part: int, count: int, unit: str) -> Time | None:
    """ "The first three months": of the year in hand, or of the last one in which they had ended."""
    if context.published is None or part != 1:
        return None
    time = rules.months_of(context, part, count, context.published.year, unit)
    if time and time.span and time.span.end > context.published:
        time = rules.months_of(context, part, count, context.published.year - 1, unit)
    if time:
        time.year_said = False
    return time


ROWS: list[Row] = [
    # years
    Row("bareyear", "YEAR", rules.bare_year),
    Row("year", "YEAR", rules.calendar_year),
    Row("saidyear", "year YEAR", rules.calendar_year),
    Row("saidyear", "calendar year? YEAR", rules.said_calendar_year),
    Row("saidyear", "cy YEAR", rules.said_calendar_year),
    Row("saidyear", "YEAR calendar year", rules.said_calendar_year),
    Row("fiscalyear", "fiscal|financial year? YEAR", rules.fiscal_year),
    Row("fiscalyear", "budget|tax year YEAR", rules.fiscal_year),
    Row("fiscalyear", "YEAR fiscal|financial|budget year?", rules.fiscal_year),
    Row("fiscalyear", "fy ’|'? YEAR", rules.fiscal_year),
    Row("fiscalyear", "fy ’|'|‘? YY", rules.fiscal_year),
    Row("fiscalyear", "fiscal|financial year? ’|'|‘ YY", rules.fiscal_year),
    Row("fiscalyear", f"fiscal|financial|budget|tax year? YEAR {_DASH} TWO", rules.fiscal_pair),
    Row("fiscalyear", f"YEAR {_DASH} TWO fiscal|financial|budget|tax year", rules.fiscal_pair),
    Row("fiscalyear", f"YEAR {_DASH} YEAR fiscal|financial|budget|tax year", rules.fiscal_pair),
    Row("fiscalyear", f"fy YEAR {_DASH} TWO", rules.fiscal_pair),
    Row("fiscalyear", f"fy YY {_DASH} YY", rules.fiscal_pair),
    Row("fiscalrun", f"fiscal|financial years? YEAR to|through|and|{_DASH} YEAR", rules.fiscal_range),
    Row("fiscalrun", f"fiscal|financial years YEAR {_DASH} TWO", rules.fiscal_pair),
    Row("fiscalrun", f"fy|fys YEAR {_DASH} YEAR", rules.fiscal_range),
    Row("fiscalrun", f"fy|fys YEAR to|through|{_DASH} fy YEAR", rules.fiscal_range),
    Row("fiscalrun", f"fy|fys YY to|through|{_DASH} fy YY", rules.fiscal_range),
    Row("relyear", "last year", _only(rules.current, "year", 1)),
    Row("relyear", "this year", _only(rules.current, "year", 0)),
    Row("relyear", "next year", _only(rules.current, "year", -1)),
    Row("relyear", "current year", _only(rules.current, "year", 0)),
    Row("relyear", "current calendar year", _only(rules.current, "year", 0)),
    Row("relyear", "last calendar year", _only(rules.current, "year", 1)),
    Row("relyear", "year before last", _only(rules.current, "year", 2)),
    Row("relyear", "last|previous|past|prior|latest fiscal|financial|budget year", _only(rules.current, "fiscal-year", 1)),
    Row("relyear", "just ended|completed fiscal|financial|budget year", _only(rules.current, "fiscal-year", 1)),
    Row("relyear", "this|current|present fiscal|financial|budget year", _only(rules.current, "fiscal-year", 0)),
    Row("relyear", "next|coming|upcoming fiscal|financial|budget year", _only(rules.current, "fiscal-year", -1)),
    Row("hungyear", "the|that|same|said fiscal|financial year", _only(rules.neighbour, "fiscal-year", 0)),
    Row("hungyear", "that|same year", _only(rules.neighbour, "year", 0)),
    Row("hungyear", "NEXT fiscal|financial|calendar? year", _only(rules.neighbour, "year", 1)),
    Row("hungyear", "PREVIOUS year", _only(rules.previous_unit, "year")),
    Row("hungyear", "year earlier|before|prior|previous", _only(rules.shifted, 1, "year", -1)),
    Row("hungyear", "fiscal|financial year earlier|before|prior", _only(rules.shifted, 1, "fiscal-year", -1)),
    Row("hungyear", "year later|after|afterward|afterwards", _only(rules.shifted, 1, "year", 1)),
    Row("hungyear", "prior -? year", _only(rules.previous_unit, "year")),
    Row("agoyear", "year ago", _with(_ago_hung, "year")),
    Row("agoyear", "year - ago", _with(_ago_hung, "year")),
    Row("yearlike", "{year}", _itself),
    Row("yearlike", "{saidyear}", _itself),
    Row("yearlike", "{fiscalyear}", _itself),
    Row("yearlike", "the? {relyear}", _itself),
    Row("yearlike", "the? year", _only(rules.current, "year", 0)),
    # decades and centuries
    Row("decade", "YEAR s", rules.decade),
    Row("decade", "’|'|‘ TWO s", rules.short_decade),
    Row("decade", "TWO s", rules.short_decade),
    Row("decade", "DECADE", lambda context, number: rules.decade(context, 1900 + number)),
    Row("decade", "N th|st|nd|rd century", rules.century),
    Row("decade", "N th|st|nd|rd - century", rules.century),
    Row("decade", "ORDINAL century", rules.century),
    Row("decade", "turn of the century", _only(rules.calendar_year, 2000)),
    Row("decade", "turn of the millennium", _only(rules.calendar_year, 2000)),
    # months and days
    Row("month", "MONTH .? ,? YEAR", rules.month_of_year),
    Row("month", "MONTH .? of {yearlike}", rules.month_of_year),
    Row("month", "MONTH {relyear}", rules.month_of_year),
    Row("month", "YEAR MONTH", _swap(rules.month_of_year)),
    Row("month", "MONTH - YEAR", rules.month_of_year),
    Row("month", "last MONTH", rules.this_month_named),
    Row("month", "past|this MONTH", rules.this_month_named),
    Row("month", "MONTH last", rules.this_month_named),
    Row("month", "month of {plainmonth}", _itself),
    Row("plainmonth", "MONTH .?", rules.open_month),
    Row("plainmonth", "MONTH .? ,? YEAR", rules.month_of_year),
    Row("openmonth", "MONTH .?", rules.open_month),
    Row("relmonth", "last month", _only(rules.current, "month", 1)),
    Row("relmonth", "this month", _only(rules.current, "month", 0)),
    Row("relmonth", "current month", _only(rules.current, "month", 0)),
    Row("relmonth", "next month", _only(rules.current, "month", -1)),
    Row("hungunit", "PREVIOUS month", _only(rules.previous_unit, "month")),
    Row("hungunit", "PREVIOUS quarter", _only(rules.previous_unit, "quarter")),
    Row("hungunit", "PREVIOUS week", _only(rules.previous_unit, "week")),
    Row("hungunit", "PREVIOUS decade", _only(rules.previous_unit, "decade")),
    Row("hungunit", "that ONE", lambda context, unit: rules.neighbour(context, unit, 0)),
    Row("hungunit", "NEXT ONE", lambda context, _, unit: rules.neighbour(context, unit, 1)),
    Row("hungunit", "ONE earlier|before|prior|previous", lambda context, unit: rules.shifted(context, 1, unit, -1)),
    Row("hungunit", "ONE later|after|afterward|afterwards", lambda context, unit: rules.shifted(context, 1, unit, 1)),
    Row("hungunit", "N UNIT EARLIER", _shift),
    Row("hungunit", "a UNIT EARLIER", _with(_shift, 1)),
    Row("hungunit", "FEW UNIT EARLIER", lambda context, count, unit, sign: rules.shifted(context, count, unit, sign)),
    Row("monthlike", "{month}", _itself),
    Row("monthlike", "{openmonth}", _itself),
    Row("monthlike", "{relmonth}", _itself),
    Row("day", "MONTH .? DAY TH? ,? YEAR", rules.day_of),
    Row("day", "DAY TH? of? MONTH .? ,? YEAR", _european),
    Row("day", "MONTH .? DAY TH? {relyear}", lambda context, month, day, year: rules.day_of(context, month, day, year.span.start.year) if year.span else None),
    Row("day", "YEAR - DAY - DAY", _iso),
    Row("day", "M / DAY / YEAR", _us),
    Row("day", "M - DAY - YEAR", _us),
    Row("day", "MONTH .? DAY TH?", rules.open_day),
    Row("day", "DAY TH? of? MONTH", _swap(rules.open_day)),
    Row("day", "WEEKDAY ,? {day0}", _own),
    Row("day0", "MONTH .? DAY TH? ,? YEAR", rules.day_of),
    Row("day0", "DAY TH? MONTH ,? YEAR", _european),
    Row("day0", "MONTH .? DAY TH?", rules.open_day),
    Row("day", "yesterday", _only(rules.current, "day", 1)),
    Row("weekday", "last|past|this? WEEKDAY", lambda context, number: rules.weekday(context, number)),
    Row("isomonth", "YEAR - TWO", lambda context, year, month: rules.month_of_year(context, month, year) if 1 <= month <= 12 else None),
    # quarters and halves
    Row("quarter", "q M ,? of? {yearlike}", _quarter_of),
    Row("quarter", "{yearlike} ,? q M", _swap(_quarter_of)),
    Row("quarter", "{yearlike} - q M", _swap(_quarter_of)),
    Row("quarter", "q M {fiscalyear}", _quarter_of),
    Row("quarter", "q M ’|'|‘? YY", rules.quarter_of_year),
    Row("quarter", "PART - quarter of? {yearlike}", _quarter_of),
    Row("quarter", "PART quarter of|in|,? {yearlike}", _quarter_of),
    Row("quarter", "ORDINAL quarter YEAR", _quarter_of),
    Row("quarter", "M st|nd|rd|th quarter of|in|,? {yearlike}", _quarter_of),
    Row("quarter", "{yearlike} 's PART quarter", _swap(_quarter_of)),
    Row("quarter", "{yearlike} PART quarter", _swap(_quarter_of)),
    Row("openquarter", "q M", lambda context, which: rules.open_part(context, which, 3, "quarter") if which <= 4 else None),
    Row("openquarter", "PART -? quarter", lambda context, which: rules.open_part(context, which, 3, "quarter")),
    Row("openquarter", "M st|nd|rd|th quarter", lambda context, which: rules.open_part(context, which, 3, "quarter")),
    Row("openquarter", "last quarter", _only(rules.current, "quarter", 1)),
    Row("openquarter", "latest|past|most quarter", _only(rules.current, "quarter", 1)),
    Row("openquarter", "this|current quarter", _only(rules.current, "quarter", 0)),
    Row("quarter", "h M ,? of? {yearlike}", rules.half_of_year),
    Row("quarter", "{yearlike} h M", _swap(rules.half_of_year)),
    Row("quarter", "PART half of|in|,? {yearlike}", rules.half_of_year),
    Row("quarter", "PART - half of? {yearlike}", rules.half_of_year),
    Row("quarter", "{yearlike} 's PART half", _swap(rules.half_of_year)),
    Row("openquarter", "PART -? half", lambda context, which: rules.open_part(context, which, 6, "half")),
    Row("quarter", "PART N UNIT of|in {yearlike}", _months),
    Row("quarter", "PART FEW UNIT of|in {yearlike}", _months),
    Row("quarter", "PART N UNIT of the? {relyear}", _months),
    Row("quarter", "{year} 's PART N UNIT", lambda context, year, part, count, unit: rules.months_of(context, part, count, year, unit)),
    Row("openquarter", "first N months", lambda context, count: _open_months(context, 1, count, "month")),
    Row("quarter", "first|last month of {yearlike}", lambda context, year: rules.months_of(context, 1, 1, year)),
    # seasons
    Row("season", "SEASON of? {yearlike}", rules.season_of),
    Row("season", "last|past|this SEASON", rules.open_season),
    # windows
    Row("window", "LAST N UNIT", _last_run),
    Row("window", "LAST N full|complete|calendar UNIT", _last_run),
    Row("window", "most recent N UNIT", lambda context, count, unit: rules.last_run(context, count, unit)),
    Row("window", "LAST N fiscal|financial years", lambda context, _, count: rules.last_run(context, count, "fiscal-year")),
    Row("window", "LAST FEW UNIT", _last_few),
    Row("window", "LAST couple of UNIT", lambda context, _, unit: rules.last_run(context, 2, unit, loose=True)),
    Row("window", "past UNIT", lambda context, unit: rules.last_run(context, 1, unit, loose=True)),
    Row("window", "last half -? century|decade", lambda context, _: rules.last_run(context, 50, "year", loose=True)),
    Row("window", "past|last half -? century", _only(rules.last_run, 50, "year")),
    Row("window", "past|last quarter -? century", _only(rules.last_run, 25, "year")),
    Row("window", "last decade", _only(rules.last_run, 10, "year")),
    Row("window", "last century", _only(rules.current, "century", 1)),
    Row("window", "LAST century", _last_one),
    Row("window", "last week", _only(rules.current, "week", 1)),
    Row("window", "this week", _only(rules.current, "week", 0)),
    Row("window", "this decade", _only(rules.current, "decade", 0)),
    Row("window", "this century", _only(rules.current, "century", 0)),
    Row("window", "PREVIOUS N UNIT", lambda context, _, count, unit: rules.previous_run(context, count, unit)),
    Row("window", "PREVIOUS N fiscal|financial years", lambda context, _, count: rules.previous_run(context, count, "fiscal-year")),
    Row("window", "N previous|preceding|prior|past|last UNIT", lambda context, count, unit: rules.previous_run(context, count, unit)),
    Row("window", "N previous|preceding|prior|past|last fiscal|financial years", lambda context, count: rules.previous_run(context, count, "fiscal-year")),
    Row("window", "PREVIOUS FEW UNIT", lambda context, _, count, unit: rules.previous_run(context, count, unit)),
    Row("window", "N UNIT prior|before", lambda context, count, unit: rules.shifted(context, count, unit, -1)),
    Row("window", "NEXT N UNIT", lambda context, _, count, unit: rules.next_run(context, count, unit)),
    Row("window", "N following|subsequent UNIT", lambda context, count, unit: rules.next_run(context, count, unit)),
    Row("window", "recent UNIT", _open("vague", loose=True)),
    Row("window", "N UNIT ago", _year_ago),
    Row("window", "a|an UNIT ago", _with(_ago_hung)),
    Row("window", "a few|couple of? UNIT ago", _with(_year_ago, 3)),
    Row("window", "FEW UNIT ago", _year_ago),
    Row("window", "half a century ago", _only(rules.ago, 50, "year")),
    Row("window", "UNIT ago", _open("vague", loose=True)),
    Row("window", "N UNIT earlier in|to {year}", lambda context, count, unit, year: year),
    # runs that end with a named month, quarter or day
    Row("run", "N - month period ENDING in|on? {endlike}", lambda context, count, how, end: rules.run_to(context, count, "month", end)),
    Row("run", "N -? UNIT period? that? ENDING in|on? the? {endlike}", _run_to),
    Row("run", "year ENDING in|on? the? {endlike}", _year_to),
    Row("run", "year up? to the? {endlike}", lambda context, end: rules.run_to(context, 1, "year", end)),
    Row("run", "quarter that? ending|ended in|on? {endlike}", lambda context, end: rules.run_to(context, 1, "quarter", end)),
    Row("run", "month that? ending|ended in|on? {endlike}", lambda context, end: rules.run_to(context, 1, "month", end)),
    Row("run", "fiscal|financial|budget year that|which? ENDING in|on? the? {endlike}", _fiscal_ending),
    Row("endlike", "{monthlike}", _itself),
    Row("endlike", "{day}", _itself),
    Row("endlike", "{quarter}", _itself),
    Row("endlike", "end of {monthlike}", _itself),
    # the same period of another year
    Row("same", "SAME ONE of|in|for|during|from|, the? {yearlike}", _same),
    Row("same", "SAME ONE of|in|, the|a? {hungyear}", _same),
    Row("same", "SAME ONE a|the? {hungyear}", _same),
    Row("same", "SAME ONE a|one? {agoyear}", _same),
    Row("same", "SAME ONE {relyear}", _same),
    Row("same", "SAME PERIOD of|in|for|during|from|, the? {yearlike}", _same),
    Row("same", "SAME PERIOD of|in|, the|a? {hungyear}", _same),
    Row("same", "SAME PERIOD a|the? {hungyear}", _same),
    Row("same", "SAME PERIOD a|one? {agoyear}", _same),
    Row("same", "SAME PERIOD {relyear}", _same),
    Row("same", "SAME months|weeks|quarters|days of|in|for the? {yearlike}", lambda context, _, year: rules.same_in(context, None, year)),
    Row("same", "SAME N months|quarters|weeks of|in|a|the? {yearlike}", lambda context, _, count, year: rules.same_in(context, None, year)),
    Row("same", "SAME N - month period of|in|a|the? {yearlike}", lambda context, _, count, year: rules.same_in(context, None, year)),
    Row("same", "SAME N - month period of|in|a|the? {hungyear}", lambda context, _, count, year: rules.same_in(context, None, year)),
    Row("same", "SAME months|weeks|quarters of|in|a|the? {hungyear}", lambda context, _, year: rules.same_in(context, None, year)),
    Row("same", "SAME months|weeks|quarters {relyear}", lambda context, _, year: rules.same_in(context, None, year)),
    Row("same", "SAME ONE", _same),
    Row("same", "SAME PERIOD", _same),
    Row("same", "SAME MONTH .? of|in? {yearlike}", lambda context, _, month, year: rules.month_of_year(context, month, year)),
    Row("same", "then", rules.then),
    # year over year and the like
    Row("change", "ONE -? over -? ONE", _year_on_year),
    Row("change", "ONE -? on -? ONE", _year_on_year),
    Row("change", "ONE -? to -? ONE", _year_on_year),
    Row("change", "y / y", _only(_year_on_year, "year", "year")),
    Row("change", "y - o - y", _only(_year_on_year, "year", "year")),
    Row("change", "yoy", _only(_year_on_year, "year", "year")),
    Row("change", "m / m", _only(_year_on_year, "month", "month")),
    Row("change", "mom", lambda context: None),
    Row("change", "q / q", _only(_year_on_year, "quarter", "quarter")),
    Row("change", "qoq", _only(_year_on_year, "quarter", "quarter")),
    # so far
    Row("sofar", "so|thus far this year", lambda context: rules.part_way(context, rules.current(context, "year"))),
    Row("sofar", "so|thus far this month", lambda context: rules.part_way(context, rules.current(context, "month"))),
    Row("sofar", "so|thus far this quarter", lambda context: rules.part_way(context, rules.current(context, "quarter"))),
    Row("sofar", "so|thus far this week", lambda context: rules.part_way(context, rules.current(context, "week"))),
    Row("sofar", "so|thus far this decade", lambda context: rules.part_way(context, rules.current(context, "decade"))),
    Row("sofar", "so|thus far this century", lambda context: rules.part_way(context, rules.current(context, "century"))),
    Row("sofar", "so|thus far in|during|for? the? {yearlike}", rules.part_way),
    Row("sofar", "so|thus far in|during? {openmonth}", rules.part_way),
    Row("sofar", "{yearlike} to -? date", rules.part_way),
    Row("sofar", "{yearlike} so|thus far", rules.part_way),
    Row("sofar", "already this year", lambda context: rules.part_way(context, rules.current(context, "year"))),
    Row("sofar", "already in {yearlike}", rules.part_way),
    Row("sofar", "year -? to -? date", lambda context: rules.part_way(context, rules.current(context, "year"))),
    Row("sofar", "ytd", lambda context: rules.part_way(context, rules.current(context, "year"))),
    Row("sofar", "{yearlike} ytd", rules.part_way),
    Row("sofar", "fiscal|financial year -? to -? date", lambda context: rules.part_way(context, rules.current(context, "fiscal-year"))),
    Row("sofar", "fytd", lambda context: rules.part_way(context, rules.current(context, "fiscal-year"))),
    Row("through", "{yearlike} ,? through|to|until|till the? end? of? {monthlike}", rules.through),
    Row("through", "{yearlike} ,? through|to|until|till {day}", rules.through),
    # edges and thirds
    Row("edged", "EDGE of the? {edgeable}", rules.edge),
    Row("edged", "very EDGE of the? {edgeable}", rules.edge),
    Row("edged", "year - end {yearlike}", _with(rules.edge, "end")),
    Row("edged", "{year} year - end", lambda context, year: rules.edge(context, "end", year)),
    Row("edged", "middle of the? {edgeable}", _with(_third, 1)),
    Row("edged", "THIRD -? {edgeable}", _third),
    Row("edged", "THIRD -? to -? THIRD -? {edgeable}", lambda context, a, b, whole: _third(context, max(a, b), whole)),
    Row("edged", "THIRD in|this|last {year}", _third),
    Row("edged", "THIRD {relyear}", _third),
    Row("edged", "earlier {relyear}", lambda context, year: rules.part_way(context, year)),
    Row("edged", "later {relyear}", _itself),
    Row("edgeable", "{yearlike}", _itself),
    Row("edgeable", "{fiscalrun}", _itself),
    Row("edgeable", "{decade}", _itself),
    Row("edgeable", "{monthlike}", _itself),
    Row("edgeable", "{quarter}", _itself),
    Row("edgeable", "{openquarter}", _itself),
    # pairs of years
    Row("pair", f"YEAR {_DASH} TWO", rules.year_pair),
    Row("pair", f"YEAR / YEAR", rules.year_pair),
    Row("pair", f"YEAR {_DASH} TWO school|academic|season|crop|marketing|harvest|flu year|season?", rules.year_pair),
    # recurring
    Row("every", "every|each ONE", _every),
    Row("every", "every|each single ONE", _every),
    Row("every", "every|each fiscal year", _only(_every, "fiscal-year")),
    # clock
    Row("clock", "N : TWO", _open("time-of-day")),
    Row("clock", "N : TWO a.m.|p.m.|am|pm|a.m|p.m", _open("time-of-day")),
    Row("clock", "N a.m.|p.m.|am|pm|a.m|p.m", _open("time-of-day")),
    Row("clock", "N o'clock", _open("time-of-day")),
    # no dates
    *(Row("now", " ".join(phrase.split()), _open("now")) for phrase in words.NOW_WORDS),
    *TERM_ROWS,
    # what stands alone as a mention
    *(
        Row("time", "{" + phrase + "}", _itself)
        for phrase in (
            "through", "run", "sofar", "edged", "fiscalrun", "fiscalyear", "saidyear", "decade", "quarter", "openquarter", "same", "day", "isomonth", "month", "openmonth",
            "relmonth", "relyear", "agoyear", "hungyear", "hungunit", "window", "season", "pair", "change", "every", "clock", "now", "weekday", "named", "bareyear",
        )
    ),
]
_ = partial
