"""Ends: the period that a statement is about, on the figures held."""

from __future__ import annotations

from datetime import date

from holdto.checking.evaluate.frame import Frame
from holdto.checking.resolve.choice import CHANGES
from holdto.checking.resolve.kinds import growth
from holdto.language.statement import PeriodSlot, Statement
from holdto.periods import Span, add_months, month_run, year, year_of


def ends(statement: Statement, frame: Frame, out: Frame, form: str, published: date) -> list[tuple[Span, str, bool]]:
    """The spans that may be meant, each with its tag and whether it had not ended when the text appeared."""
    slot = statement.period
    days = slot.days if slot else None
    if slot is not None and slot.partial:
        return _so_far(slot, out, published)
    if slot is not None and days is None and not _says_now(slot.text):
        return []
    if slot is None or days is None:
        if slot is None and statement.left:
            return []  # "down from 14 percent": of no one knows when, and not of the latest
        if statement.operation == "change_abs" and statement.baseline is None:
            return []  # an amount added since no one knows when
        latest = _latest(statement, out, published, form)
        if latest and (month := _this_month(statement, out, form, published)):
            return [(latest, "vague", False), (month, "vague", False)]
        return [(latest, "latest", False)] if latest else []
    if not days.months and days.days > 31:
        return _ragged(days, frame, out, form, published)
    if is_run(slot, days) and without_base(statement) and frame.series.kind != "flow" and (form in CHANGES or growth(frame.series)):
        return [(month_run(days.end, 1), "window", False)]
    if form in CHANGES and statement.baseline is None and (slot.loose or many_years(days)):
        last = _last_year_of(days, out if slot.loose else frame)
        return [(last, "loose" if slot.loose else "", False)] if last else []
    if form not in CHANGES and _is_step_back(statement, slot, days):
        return [(days, "loose", False), (days.shift(days.months - 12), "loose", False)]
    if both := _two_years(slot, days, frame):
        return both
    if form in CHANGES and days.months > 12 and frame.finest in (1, 3, 12):
        return [(_last_year_of(days, frame) or days, "", False)]
    return [(days, "", False)]


#: Words for the present; other words without dates ("my first year") leave the period open.
NOW = frozenset(("now", "today", "currently", "present", "presently", "nowadays", "moment", "current", "days"))


#: Words of a run of months up to a day, over which a price or a stock changed.
_RUN = frozenset(("month", "months", "ending", "ended", "to", "through"))


def without_base(statement: Statement) -> bool:
    """Whether no base is named, or the run that the change lies in stands for both ends."""
    base, slot = statement.baseline, statement.period
    return base is None or (base.days is not None and slot is not None and base.days == slot.days)


def _is_step_back(statement: Statement, slot: PeriodSlot, days: Span) -> bool:
    """Whether an amount that a movement left from was reached a month or a quarter before, or a year before: the words leave it open."""
    return statement.linked is not None and slot.loose and slot.offset == f"P{days.months}M"


def is_run(slot: PeriodSlot, days: Span) -> bool:
    """Whether the period is a run such as "the 12 months to June"."""
    return days.months in (3, 6, 12, 24) and bool(_RUN & set(slot.text.lower().split()))


def _says_now(text: str) -> bool:
    return bool(NOW & set(text.lower().replace("'s", "").split()))


def _ragged(days: Span, frame: Frame, out: Frame, form: str, published: date) -> list[tuple[Span, str, bool]]:
    """A run that begins or ends inside a month ("under Biden"): cut to whole months, or years where no months are held.

    A month that was half over when it began counts either way.
    """
    last = min(days.end, published)
    if form in CHANGES or frame.series.kind != "flow":
        end = out.latest(frame.finest, last)
        if end and end.months == 1 and (term := month_run(days.end, 1)) == end.shift(1) and 2 * days.end.day > term.days:
            end = term if out.value(term) else end  # from the January of one term to the January of the next
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


def _this_month(statement: Statement, out: Frame, form: str, published: date) -> Span | None:
    """The latest month, which "now" may mean of what a year sums up, where it is compared with a year."""
    base = statement.baseline.days if statement.baseline else None
    said = " ".join([statement.text, *(slot.text for slot in (statement.period, statement.measure) if slot)])
    compared = form == "trend" and base is not None and base.months == 12 and out.series.kind == "flow"
    return out.latest(1, published) if compared and _says_now(said) else None


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


def many_years(days: Span) -> bool:
    """Whether a span is a run of years."""
    return days.months >= 24


def _last_year_of(days: Span, frame: Frame) -> Span | None:
    """The last year of a run of years, in the figures' own years; of monthly rates and prices the last month."""
    first = frame.year_start if frame.yearly_only else days.start.month
    return frame.latest(12, days.end, first)
