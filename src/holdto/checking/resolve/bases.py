"""Bases: what a change, a trend or a record is measured from."""

from __future__ import annotations

from datetime import date

from holdto.checking.evaluate.frame import Frame
from holdto.checking.resolve.choice import Times
from holdto.checking.resolve.ends import many_years, without_base
from holdto.language.statement import PeriodSlot, Statement
from holdto.periods import Span, add_months, month_run, year, year_of


def plain_base(statement: Statement, span: Span, tag: str) -> tuple[Span, ...]:
    """The base of forms that only bound by it (records, streaks)."""
    slot = statement.baseline
    if slot is None or slot.days is None:
        return ()
    return (_in_same_years(slot, slot.days, span, tag),)


def _in_same_years(slot: PeriodSlot, days: Span, span: Span, tag: str) -> Span:
    """A bare year read in the years that the other end is in, so that fiscal is never held to calendar."""
    named = year_of(days)
    other = year_of(span)
    if slot.calendar is None and named and named[1] == "calendar" and other and other[1] != "calendar":
        return year(named[0], other[1])
    return days


def with_base(statement: Statement, frame: Frame, out: Frame, span: Span, tag: str, partial: bool, published: date) -> list[Times]:
    """The choices of a base for an end: the one named, or those that no words leave open."""
    slot = statement.baseline
    if slot is None or without_base(statement):
        return _implied(statement, frame, span, tag, partial)
    if slot.offset:
        months = offset_months(slot.offset)
        return [Times(span, (span.shift(-months),), tag, partial)] if months else []
    days = slot.days
    if days is None:
        return []
    if slot.combined:
        return [Times(span, _units(days, span), tag, partial)]
    base = _in_same_years(slot, days, span, tag)
    if slot.loose:
        return _played(frame, span, base, tag, partial)
    if base.months == span.months or (frame.value(base) is not None and frame.series.kind != "flow"):
        return [Times(span, (base,), tag, partial)]
    if base.days <= 31 and span.months == 12:
        return _from_a_month(frame, out, span, base, tag, partial, published)
    if base.days <= 1 and span.months == 1:
        return [Times(span, (month_run(base.start, 1),), tag, partial)]
    if base.months > 12 and base.months % 12 == 0:
        first = month_run(base.start, 12)
        return [Times(span, (first,), tag, partial)]
    if base.months == 12 and span.months in (1, 3):
        summed = frame.series.kind == "flow"  # a month of what a year sums up is compared with the same month of that year
        return [Times(span, (span.shift(-12 * (span.end.year - base.end.year)) if summed else base,), tag, partial)]
    if partial and base.months == 12:
        return [Times(span, (span.shift(-12 * (span.end.year - base.end.year)),), tag, partial), Times(span, (base,), tag, partial, -0.3)]
    return [Times(span, (base,), tag, partial)]


def _from_a_month(frame: Frame, out: Frame, span: Span, base: Span, tag: str, partial: bool, published: date) -> list[Times]:
    """A base in the middle of a year ("since he took office"): months where they are held, else the last whole year before it."""
    month = month_run(base.start, 1)
    found = []
    if frame.series.kind != "flow" and frame.value(month) is not None and (latest := out.latest(1, published)):
        return [Times(latest, (month,), tag, partial)]
    if base.start.month == 1 and base.start.day == 1:
        found.append(Times(span, (span.shift(-12 * (span.start.year - base.start.year)),), tag, partial))
    found.append(Times(span, (_year_before(base.start, span),), tag, partial, -0.05 if found else 0.0))
    return found


def _implied(statement: Statement, frame: Frame, span: Span, tag: str, partial: bool) -> list[Times]:
    """No base is named: the period before; for a month the month before and the same month a year earlier."""
    slot = statement.period
    days = slot.days if slot else None
    if slot and days and not days.months and days.days > 31:
        return [Times(span, (month_run(days.start, 1) if frame.finest == 1 else _year_before(days.start, span),), tag, partial)]
    if tag == "window" and days:
        return [Times(span, (span.shift(-days.months),), tag, partial)]
    if slot is None and statement.operation in ("trend", "change_pct", "ratio"):
        return _vague(frame, span)
    if slot and days and (slot.loose or many_years(days)):
        first = month_run(days.start, 12)
        if frame.yearly_only and frame.yearly_only != "calendar":
            first = year(days.start.year, frame.yearly_only)
        if not slot.loose:
            return [Times(span, (first,), tag, partial)]
        return _played(frame, span, first, tag, partial)
    length = span.months
    if length == 0:
        return []
    if length >= 12 or partial:
        return [Times(span, (span.shift(-12 if partial else -length),), tag, partial)]
    before, year_before = span.shift(-length), span.shift(-12)
    nearer = statement.operation in ("change_abs", "trend")
    return [
        Times(span, (before,), "period-before", partial, 0.0 if nearer else -0.2),
        Times(span, (year_before,), "year-before", partial, -0.8 if nearer else 0.0),
    ]


#: How many months back a direction without a word of when may look.
VAGUE = (12, 1, 3, 24, 36, 60)


def _vague(frame: Frame, span: Span) -> list[Times]:
    """ "Has soared", "is up 12 percent": the exact claims it could stand for, the change over a year first."""
    length = span.months or 12
    bases = [span.shift(-back) for back in VAGUE if back % length == 0]
    held = [base for base in bases if frame.value(base) is not None]
    return [Times(span, (base,), "vague", weight=-0.001 * at) for at, base in enumerate(held)]


def _year_before(day: date, span: Span) -> Span:
    """The last period of the span's make that was over by a day."""
    before = span
    while before.end >= day:
        before = before.shift(-12)
    return before


def _played(frame: Frame, span: Span, first: Span, tag: str, partial: bool) -> list[Times]:
    """A loose base and end with a year's play at either end; the words themselves lead."""
    found: list[Times] = []
    for end in (0, -12):
        for start in (0, -12, 12):
            base, last = first.shift(start), span.shift(end)
            if base.end < last.start and frame.value(base) is not None and frame.value(last) is not None:
                found.append(Times(last, (base,), "loose", partial, 0.0 if not found else -0.05))
    return found


def _units(days: Span, span: Span) -> tuple[Span, ...]:
    """A combined base cut into periods of the end's length."""
    length = span.months if span.months and days.months and days.months % span.months == 0 else 12
    if not days.months or days.months % length:
        return (days,)
    return tuple(month_run(add_months(days.start, at), length) for at in range(0, days.months, length))


def offset_months(offset: str) -> int:
    """How many months an ISO duration of years, months or quarters has; 0 for any other."""
    number = int("".join(c for c in offset if c.isdigit()) or 1)
    return number * {"Y": 12, "M": 1, "Q": 3}.get(offset[-1], 0)
