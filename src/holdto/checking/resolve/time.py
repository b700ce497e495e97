"""Times: which spans a statement may mean on the figures held, each with how it came about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from holdto.checking.evaluate.frame import Frame
from holdto.language.statement import PeriodSlot, Statement
from holdto.periods import Span, add_months, month_run, year, year_of

CHANGES = frozenset(("change", "change_pct", "ratio_time", "trend"))


@dataclass(frozen=True, slots=True)
class Times:
    """One choice of spans. `tag` says what sets it apart: "", "fiscal", "calendar", "latest", "loose", "month-before", "year-before"."""

    span: Span
    base: tuple[Span, ...] = ()
    tag: str = ""
    partial: bool = False
    weight: float = 0.0


def times(statement: Statement, frame: Frame, out: Frame, form: str, published: date) -> list[Times]:
    """The spans a form may be asked over, likeliest first.

    `frame` has all figures of the view, `out` only those that were out when the text appeared: a text that names no period means
    the latest of these. Empty where the figures cannot answer for any period the words allow.
    """
    found = []
    for span, tag, partial in _ends(statement, frame, out, form, published):
        if form in CHANGES:
            found.extend(_with_base(statement, frame, out, span, tag, partial, published))
        else:
            found.append(Times(span, _plain_base(statement, span, tag), tag, partial))
    return list(dict.fromkeys(found))


def _ends(statement: Statement, frame: Frame, out: Frame, form: str, published: date) -> list[tuple[Span, str, bool]]:
    slot = statement.period
    days = slot.days if slot else None
    if slot is not None and slot.partial:
        return _so_far(slot, frame, published)
    if slot is not None and days is None and not _now(slot):
        return []
    if slot is None or days is None:
        if statement.operation == "change_abs" and statement.baseline is None:
            return []  # an amount added since no one knows when
        latest = _latest(statement, out, published, form)
        return [(latest, "latest", False)] if latest else []
    if not days.months and days.days > 31:
        return _ragged(days, frame, out, form, published)
    if form in CHANGES and statement.baseline is None and (slot.loose or _many_years(days)):
        last = _last_year_of(days, out if slot.loose else frame)
        return [(last, "loose" if slot.loose else "", False)] if last else []
    if both := _two_years(slot, days, frame):
        return both
    if form in CHANGES and days.months > 12 and frame.finest in (1, 3, 12):
        return [(_last_year_of(days, frame) or days, "", False)]
    return [(days, "", False)]


#: Words for the present; other words without dates ("my first year") leave the period open.
NOW = frozenset(("now", "today", "currently", "present", "presently", "nowadays", "moment", "current", "days"))


def _now(slot: PeriodSlot) -> bool:
    return bool(NOW & set(slot.text.lower().replace("'s", "").split()))


def _ragged(days: Span, frame: Frame, out: Frame, form: str, published: date) -> list[tuple[Span, str, bool]]:
    """A run that begins or ends inside a month ("under Biden"): cut to whole months, or years where no months are held.

    A month that was half over when it began counts either way.
    """
    last = min(days.end, published)
    if form in CHANGES or frame.series.kind != "flow":
        end = out.latest(frame.finest, last)
        return [(end, "loose", False)] if end else []
    length = 1 if 1 in frame.lengths else 12
    end = out.latest(length, last, None if length == 1 else frame.year_start)
    if end is None:
        return []
    first = month_run(days.start, 1)
    starts = [first.start, first.shift(1).start] if length == 1 else [end.start.replace(year=days.start.year)]
    if length == 12 and starts[0] < days.start.replace(day=1):
        starts = [add_months(starts[0], 12)]
    return [(Span(start, end.end), "loose", False) for start in starts if start < end.end]


def _two_years(slot: PeriodSlot, days: Span, frame: Frame) -> list[tuple[Span, str, bool]]:
    """The fiscal and the calendar year of a bare year, where the publisher counts in fiscal years."""
    named = year_of(days)
    if slot.calendar not in (None,) or named is None or named[1] != "calendar":
        return _bare_range(slot, days, frame)
    calendar = frame.yearly_only or frame.series.calendar
    if calendar == "calendar":
        return []
    fiscal = year(named[0], calendar)
    held = [(span, tag) for span, tag in ((fiscal, "fiscal"), (days, "calendar")) if frame.value(span) is not None]
    if len(held) == 1 and frame.yearly_only:
        return [(held[0][0], "", False)]
    return [(span, tag, False) for span, tag in held]


def _bare_range(slot: PeriodSlot, days: Span, frame: Frame) -> list[tuple[Span, str, bool]]:
    """A run of bare years, read in the publisher's years where it has no others."""
    calendar = frame.yearly_only
    if (
        slot.calendar is None
        and calendar
        and calendar != "calendar"
        and days.months > 12
        and days.months % 12 == 0
        and days.start.month == 1
    ):
        return [(Span(year(days.start.year, calendar).start, year(days.end.year, calendar).end), "", False)]
    return []


def _so_far(slot: PeriodSlot, frame: Frame, published: date) -> list[tuple[Span, str, bool]]:
    if slot.start is None:
        return []
    bound = min(published, slot.end) if slot.end else published
    starts = [slot.start]
    if slot.calendar is None and frame.series.calendar == "us-fiscal" and slot.start.month == 1 and slot.start.day == 1:
        starts.append(year(slot.start.year, "us-fiscal").start)
    out: list[tuple[Span, str, bool]] = []
    for start in starts:
        ends = [s.end for s in frame.points if s.months in (1, 3) and s.start >= start and s.end <= bound]
        for end in sorted(set(ends), reverse=True)[:1]:
            out.append((Span(start, end), "calendar" if start.month == 1 and len(starts) > 1 else "", True))
        whole = [s for s in frame.points if s.start == start and s.end <= bound and s.end not in ends]
        out.extend((s, "", True) for s in sorted(whole, key=lambda s: s.end, reverse=True)[:1] if not out)
    return out


def _latest(statement: Statement, out: Frame, published: date, form: str) -> Span | None:
    """The latest complete period that was out: of the base's make where there is one, of the value's per, else the figures' own."""
    base = statement.baseline.days if statement.baseline and not statement.baseline.combined else None
    if base is not None and base.months == 12 and form in CHANGES:
        first = base.start.month
        if out.series.calendar != "calendar" and statement.baseline and statement.baseline.calendar is None:
            first = out.year_start
        found = out.latest(12, published, first)
        if found or out.series.kind == "flow":
            return found
    if base is not None and base.months == 1 and out.series.kind == "flow" and (found := out.latest(1, published)):
        return found
    streak = statement.streak
    if streak and streak.unit in ("month", "quarter"):
        return out.latest({"month": 1, "quarter": 3}[streak.unit], published)
    if out.series.kind == "flow" or (streak and streak.unit == "year"):
        found = out.latest(12, published, out.year_start) or out.latest(12, published)
        if found:
            return found
    return out.latest(out.finest, published)


def _many_years(days: Span) -> bool:
    return days.months >= 24


def _last_year_of(days: Span, frame: Frame) -> Span | None:
    """The last year of a run of years, in the figures' own years; of monthly rates and prices the last month."""
    first = frame.year_start if frame.yearly_only else days.start.month
    return frame.latest(12, days.end, first)


def _plain_base(statement: Statement, span: Span, tag: str) -> tuple[Span, ...]:
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


def _with_base(statement: Statement, frame: Frame, out: Frame, span: Span, tag: str, partial: bool, published: date) -> list[Times]:
    slot = statement.baseline
    if slot is None:
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
        return _of_a_make(frame, out, span, base, tag, partial, published)
    if base.days <= 31 and span.months == 12:
        return _from_a_month(frame, out, span, base, tag, partial, published)
    if base.days <= 1 and span.months == 1:
        return [Times(span, (month_run(base.start, 1),), tag, partial)]
    if base.months > 12 and base.months % 12 == 0:
        first = month_run(base.start, 12)
        return [Times(span, (first,), tag, partial)]
    if base.months == 12 and span.months in (1, 3):
        return [Times(span, (base,), tag, partial)]
    if partial and base.months == 12:
        return [Times(span, (span.shift(-12 * (span.end.year - base.end.year)),), tag, partial), Times(span, (base,), tag, partial, -0.3)]
    return [Times(span, (base,), tag, partial)]


def _of_a_make(frame: Frame, out: Frame, span: Span, base: Span, tag: str, partial: bool, published: date) -> list[Times]:
    """Base and end of one length; where monthly figures are held of a rate or price, a year's end stands for a mean no less."""
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
    if slot is None and statement.operation in ("trend", "change_pct", "ratio"):
        return _vague(frame, span)
    if slot and days and (slot.loose or _many_years(days)):
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
