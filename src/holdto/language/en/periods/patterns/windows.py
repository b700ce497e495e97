"""Runs of units up to publication or to another time, times so long ago, and times that hang on another period."""

from __future__ import annotations

from typing import Any

from holdto.language.en.periods import words
from holdto.language.en.periods.patterns.use import FIRST, FOURTH, SECOND, THIRD, itself, undated, use
from holdto.language.period_rules import ranges, relative
from holdto.language.period_rules.time import Context, Time
from holdto.language.phrase_grammar import Row


def _every(_: Context, unit: str) -> Time:
    return Time(grain=unit.removeprefix("fiscal-"), every=unit)


def _constant(_: Context, value: Any) -> Any:
    return value


def _so_far(context: Context, unit: str) -> Time | None:
    return ranges.part_way(context, relative.current(context, unit))


ROWS = [
    # up to publication
    Row("relmonth", "latest month", use(relative.current, "month", 1)),
    Row("relmonth", "most recent month", use(relative.current, "month", 1)),
    Row("openquarter", "most recent quarter", use(relative.current, "quarter", 1)),
    Row("window", "LAST N UNIT", use(relative.last_run, SECOND, THIRD)),
    Row("window", "LAST N full|complete|calendar UNIT", use(relative.last_run, SECOND, THIRD)),
    Row("window", "LAST N - UNIT period", use(relative.last_run, SECOND, THIRD)),
    Row("window", "LAST N fiscal|financial years", use(relative.last_run, SECOND, "fiscal-year")),
    Row("window", "most recent N UNIT", relative.last_run),
    Row("window", "LAST FEW UNIT", use(relative.last_run, SECOND, THIRD)),
    Row("window", "LAST couple of UNIT", use(relative.last_run, 2, SECOND)),
    *(Row("window", f"the last {unit}", use(relative.rolling, unit)) for unit in ("year", "month", "quarter", "week")),
    Row("window", "LAST decade", use(relative.last_run, 10, "year")),
    Row("window", "LAST half -? century", use(relative.last_run, 50, "year")),
    Row("window", "LAST half -? year", use(relative.last_run, 6, "month")),
    Row("window", "LAST quarter -? century", use(relative.last_run, 25, "year")),
    Row("window", "last century", use(relative.current, "century", 1)),
    Row("window", "past|trailing ONE", use(relative.rolling, FIRST)),
    Row("window", "last week", use(relative.current, "week", 1)),
    Row("window", "this week", use(relative.current, "week", 0)),
    Row("window", "this decade", use(relative.current, "decade", 0)),
    Row("window", "this century", use(relative.current, "century", 0)),
    Row("window", "recent UNIT", undated("vague", loose=True)),
    # before or after the period in hand
    Row("window", "PREVIOUS N UNIT", use(relative.previous_run, SECOND, THIRD)),
    Row("window", "PREVIOUS N fiscal|financial years", use(relative.previous_run, SECOND, "fiscal-year")),
    Row("window", "N PREVIOUS UNIT", use(relative.previous_run, FIRST, THIRD)),
    Row("window", "N PREVIOUS fiscal|financial years", use(relative.previous_run, FIRST, "fiscal-year")),
    Row("window", "PREVIOUS FEW UNIT", use(relative.previous_run, SECOND, THIRD)),
    Row("window", "NEXT N UNIT", use(relative.next_run, SECOND, THIRD)),
    Row("window", "NEXT FEW UNIT", use(relative.next_run, SECOND, THIRD)),
    Row("window", "N NEXT UNIT", use(relative.next_run, FIRST, THIRD)),
    Row("hungunit", "PREVIOUS month", use(relative.previous_unit, "month")),
    Row("hungunit", "PREVIOUS week", use(relative.previous_unit, "week")),
    Row("hungunit", "PREVIOUS quarter", use(relative.previous_unit, "quarter")),
    Row("window", "the decade before that?", use(relative.previous_run, 10, "year")),
    Row("window", "the decade prior", use(relative.previous_run, 10, "year")),
    Row("hungunit", "PREVIOUS decade", use(relative.previous_unit, "decade")),
    Row("hungunit", "that ONE", use(relative.neighbour, FIRST, 0)),
    Row("hungunit", "N UNIT before|preceding that", relative.previous_run),
    Row("hungunit", "N UNIT after|following that", relative.next_run),
    Row("hungunit", "ONE before|preceding that", use(relative.neighbour, FIRST, -1)),
    Row("hungunit", "ONE after|following that", use(relative.neighbour, FIRST, 1)),
    Row("hungunit", "that MONTH", relative.named_month),
    Row("hungunit", "MONTH of? the? {hungyear}", relative.named_month),
    Row("hungunit", "NEXT ONE", use(relative.neighbour, SECOND, 1)),
    Row("hungunit", "ONE EARLIER", use(relative.shifted, 1, FIRST, SECOND)),
    Row("hungunit", "N UNIT EARLIER", relative.shifted),
    Row("hungunit", "FEW UNIT EARLIER", relative.shifted),
    Row("hungunit", "couple of UNIT EARLIER", use(relative.shifted, 2, FIRST, SECOND)),
    # so long ago
    Row("window", "N UNIT ago", relative.ago),
    Row("window", "ONE ago", use(relative.ago, 1, FIRST)),
    Row("window", "FEW UNIT ago", relative.ago),
    Row("window", "couple of UNIT ago", use(relative.ago, 2, FIRST)),
    Row("window", "half -? a? century ago", use(relative.ago, 50, "year")),
    Row("window", "half -? a? decade ago", use(relative.ago, 5, "year")),
    Row("window", "quarter -? century ago", use(relative.ago, 25, "year")),
    Row("window", "at|by? this time|point last year", use(relative.this_time, 12)),
    Row("window", "at|by? this time|point a|one year ago", use(relative.this_time, 12)),
    Row("window", "UNIT ago", undated("vague", loose=True)),
    Row("window", "the N UNIT {beside} the? {moment}", use(ranges.run_beside, FIRST, SECOND, THIRD, FOURTH)),
    Row("window", "the ONE {beside} the? {moment}", use(ranges.run_beside, 1, FIRST, SECOND, THIRD)),
    Row("beside", "before|preceding", use(_constant, -1)),
    Row("beside", "prior|leading to", use(_constant, -1)),
    Row("beside", "leading up to", use(_constant, -1)),
    Row("beside", "after|following", use(_constant, 1)),
    Row("moment", "{yearlike}", itself),
    Row("moment", "{monthlike}", itself),
    Row("moment", "{event}", itself),
    Row("window", "N UNIT EARLIER the? {event}", ranges.counted_from),
    Row("window", "N UNIT EARLIER {leader} {took}", ranges.counted_from),
    Row("window", "ONE EARLIER {leader} {took}", use(ranges.counted_from, 1, FIRST, SECOND, THIRD)),
    Row("window", "ONE EARLIER the? {event}", use(ranges.counted_from, 1, FIRST, SECOND, THIRD)),
    # up to a named month, quarter, day or year
    Row("run", "N - UNIT period ENDING in|on|at? the? {endlike}", use(ranges.run_to, FIRST, SECOND, FOURTH)),
    Row("run", "N - UNIT period that|which ENDING in|on|at? the? {endlike}", use(ranges.run_to, FIRST, SECOND, FOURTH)),
    Row("run", "N UNIT that? ENDING in|on|at? the? {endlike}", use(ranges.run_to, FIRST, SECOND, FOURTH)),
    Row("run", "ONE that? ENDING in|on|at? the? {endlike}", use(ranges.run_to, 1, FIRST, THIRD)),
    Row("run", "week of|beginning|starting {day}", ranges.week_from),
    Row("run", "year up to the? {endlike}", use(ranges.run_to, 1, "year", FIRST)),
    Row("run", "fiscal|financial|budget year that|which? ENDING in|on|at? the? {endlike}", use(ranges.fiscal_ending, SECOND)),
    Row("run", "fiscal|financial|budget year that|which? BEGINNING in|on|at? the? {endlike}", use(ranges.fiscal_beginning, SECOND)),
    Row("endlike", "{monthlike}", itself),
    Row("endlike", "{day}", itself),
    Row("endlike", "{quarter}", itself),
    Row("endlike", "{year}", itself),
    Row("endlike", "end of {monthlike}", itself),
    # the same period of another year
    Row("same", "{sameunit} of|in|for|during|from|,? the? {yearlike}", relative.same_in),
    Row("same", "{sameunit} of|in|for|during|from|,? a|the|one? {hungyear}", relative.same_in),
    Row("same", "{sameunit} a|one? {agoyear}", relative.same_in),
    Row("same", "{sameunit}", relative.same),
    Row("same", "since", relative.since_then),
    Row("same", "that period|time|span|stretch", lambda context: relative.same(context)._replace(behind=words.OVER_THAT)),
    Row("same", "at the|that time", relative.then),
    Row("same", "at that point", relative.then),
    Row("same", "then", lambda _: relative.then(_)._replace(behind=words.BEFORE_THEN)),
    Row("sameunit", "SAME ONE", use(_constant, SECOND)),
    Row("sameunit", "SAME months|weeks|quarters|days|period|periods|time|span|stretch|timeframe|point|date", use(_constant, "")),
    Row("sameunit", "SAME N months|weeks|quarters|days", use(_constant, "")),
    Row("sameunit", "SAME N - UNIT period|span|stretch", use(_constant, "")),
    Row("sameunit", "SAME UNIT -? long? period|span", use(_constant, "")),
    # a comparison with the unit before
    Row("change", "ONE -? over|on|to -? ONE", relative.over_itself),
    Row("change", "over|on the ONE", use(relative.over_the, FIRST)),
    Row("change", "y / y", use(relative.over_itself, "year", "year")),
    Row("change", "y - o - y", use(relative.over_itself, "year", "year")),
    Row("change", "yoy", use(relative.over_itself, "year", "year")),
    Row("change", "m / m", use(relative.over_itself, "month", "month")),
    Row("change", "q / q", use(relative.over_itself, "quarter", "quarter")),
    Row("change", "qoq", use(relative.over_itself, "quarter", "quarter")),
    # a part of what has not ended
    Row("sofar", "so|thus far this|current ONE", use(_so_far, FIRST)),
    Row("sofar", "already this ONE", use(_so_far, FIRST)),
    Row("sofar", "so|thus far in|during|for? the? {yearlike}", ranges.part_way),
    Row("sofar", "so|thus far in|during|for? {openmonth}", ranges.part_way),
    Row("sofar", "already in {yearlike}", ranges.part_way),
    Row("sofar", "{yearlike} -? to -? date", ranges.part_way),
    Row("sofar", "{yearlike} so|thus far", ranges.part_way),
    Row("sofar", "year -? to -? date", use(_so_far, "year")),
    Row("sofar", "ytd", use(_so_far, "year")),
    Row("sofar", "{yearlike} ytd", ranges.part_way),
    Row("sofar", "fiscal|financial year -? to -? date", use(_so_far, "fiscal-year")),
    Row("sofar", "fytd", use(_so_far, "fiscal-year")),
    Row("through", "{wholeyear} ,? through|thru|until|till the? end? of? {monthlike}", ranges.through),
    Row("through", "{wholeyear} ,? through|thru|until|till {day}", ranges.through),
    *(Row("wholeyear", f"{{{year}}}", itself) for year in ("year", "saidyear", "fiscalyear", "relyear")),
    # recurring
    Row("every", "every|each single? ONE", _every),
    Row("every", "every|each fiscal year", use(_every, "fiscal-year")),
    # no dates at all
    *(Row("now", phrase, undated("now")) for phrase in words.NOW_WORDS),
]
