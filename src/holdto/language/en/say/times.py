"""Times in words: a period, what it is compared with, and how the two stand together."""

from __future__ import annotations

import re

from holdto.language.statement import PeriodSlot
from holdto.periods import Span, year_of
from holdto.when import MONTHS, QUARTERS

_OFFSET = re.compile(r"P(\d{1,4})([YMWD])\Z")
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}


def when(period: PeriodSlot | None, baseline: PeriodSlot | None = None) -> str:
    """ "in fiscal year 2022", "from 2019 to 2022", "in March 2022 compared with 2019"; empty where no time is named."""
    if baseline is None:
        return at(period)
    if baseline.bound == "since" or _is_offset(period, baseline) or not baseline.days:
        back = f"from {offset(baseline)}" if _is_offset(period, baseline) else base(baseline)
        return f"{at(period)} {back}".strip()
    if period is None:
        return f"compared with {_named(baseline)}"
    first, last = baseline.days, period.days
    if first and last and _is_one(first) and _is_one(last) and first.months == last.months and period.bound is None:
        return f"from {name(first)} to {name(last)}"
    at_all = f"during {name(last)}" if last and not _is_one(last) and period.bound is None else at(period)
    return f"{at_all} compared with {_named(baseline)}"


def base(baseline: PeriodSlot) -> str:
    """ "since 2019", "in 2019"; the words of the text where it has no dates."""
    if baseline.bound == "since":
        return f"since {_named(baseline)}" if baseline.days else baseline.text
    return at(baseline)


def before(period: PeriodSlot | None, baseline: PeriodSlot) -> str:
    """When another state was: "a year earlier", "in 2019"."""
    return offset(baseline) if _is_offset(period, baseline) else base(baseline)


def offset(baseline: PeriodSlot) -> str:
    """ "a year earlier", "10 years earlier" """
    found = _OFFSET.match(baseline.offset or "")
    if found is None:
        return baseline.text
    n, unit = int(found[1]), _UNITS[found[2]]
    return f"a {unit} earlier" if n == 1 else f"{n} {unit}s earlier"


def _is_offset(period: PeriodSlot | None, baseline: PeriodSlot) -> bool:
    """Whether a baseline is told best by how far back it lies; its dates tell it where the period it hangs on is not named."""
    known = period is not None and period.days is not None
    return bool(_OFFSET.match(baseline.offset or "")) and (known or baseline.days is None)


def reach(baseline: PeriodSlot | None) -> str:
    """How far back a record goes: "since 2008", "in 30 years", "on record"."""
    if baseline is None:
        return "on record"
    if found := _OFFSET.match(baseline.offset or ""):
        n = int(found[1])
        return f"in {n} {_UNITS[found[2]]}{'s' if n != 1 else ''}"
    return f"since {_named(baseline)}" if baseline.days else baseline.text


def at(period: PeriodSlot | None) -> str:
    """ "in 2022", "on October 5, 2022", "from March 2019 to May 2020", "since 2019", or the words of the text where only they say it."""
    if period is None:
        return ""
    span = period.days
    if period.every:
        return f"every {period.every.replace('-', ' ')}"
    if span is None or period.partial or period.loose or period.combined:
        return period.text if span is None or period.partial else f"in {period.text}"
    if period.bound == "since":
        return f"since {_first_day(span)}"
    if period.bound == "until":
        return f"until {name(span)}"
    if span.days == 1:
        return f"on {name(span)}"
    return f"in {name(span)}" if _is_one(span) else f"from {name(span)}"


def name(span: Span) -> str:
    """A span by itself: "fiscal year 2022", "March 2022", "the second quarter of 2021", "March 2019 to May 2020"."""
    if (named := year_of(span)) and named[1] in ("calendar", "us-fiscal"):
        return f"{named[0]}" if named[1] == "calendar" else f"fiscal year {named[0]}"
    if span.months == 3 and span.start.month % 3 == 1:
        return f"the {QUARTERS[(span.start.month - 1) // 3]} quarter of {span.start.year}"
    if span.months == 1:
        return f"{MONTHS[span.start.month - 1]} {span.start.year}"
    if span.days == 1:
        return f"{MONTHS[span.start.month - 1]} {span.start.day}, {span.start.year}"
    if span.months == 120 and span.start.month == 1 and span.start.year % 10 == 0:
        return f"the {span.start.year}s"
    if span.months and span.months % 12 == 0 and span.start.month == 1:
        return f"{span.start.year} to {span.end.year}"
    if span.months and span.months % 12 == 0 and span.start.month == 10:
        return f"fiscal year {span.start.year + 1} to fiscal year {span.end.year}"
    if span.months:
        return f"{MONTHS[span.start.month - 1]} {span.start.year} to {MONTHS[span.end.month - 1]} {span.end.year}"
    return f"{name(Span(span.start, span.start))} to {name(Span(span.end, span.end))}"


def _named(slot: PeriodSlot) -> str:
    return name(slot.days) if slot.days and not slot.loose else slot.text


def _is_one(span: Span) -> bool:
    """Whether the name of a span has no "to" in it."""
    return " to " not in name(span)


def _first_day(span: Span) -> str:
    """The largest unit of time that begins where a span does."""
    if span.start.day != 1:
        return name(Span(span.start, span.start))
    return f"{span.start.year}" if span.start.month == 1 else f"{MONTHS[span.start.month - 1]} {span.start.year}"
