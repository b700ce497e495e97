"""Lend: what the times of a sentence give each other: a year, a calendar, a day, the word "quarter"."""

from __future__ import annotations

from datetime import date

from holdto.language.en.periods import cues
from holdto.language.en.periods.words import UNSAID
from holdto.language.period_rules.ranges import lent_year
from holdto.language.period_rules.time import Time
from holdto.language.period_rules.years import as_fiscal
from holdto.language.tokens import Tokens
from holdto.periods import Span

#: The first token of a time, the token after it, and the time.
Placed = tuple[int, int, Time]


def lend(tokens: Tokens, found: list[Placed], published: date | None) -> list[Placed]:
    """The times of a sentence, in order, each with what another gives it."""
    return _dated_after(tokens, _lent(tokens, _beside_parts(tokens, _whole_parts(found, published), published)))


def _whole_parts(found: list[Placed], published: date | None) -> list[Placed]:
    """ "In the third quarter, after 2 percent in the second": the second quarter; an ordinal with no quarter before it is no time."""
    out: list[Placed] = []
    for i, end, time in found:
        if time.grain != "part":
            out.append((i, end, time))
        elif (whole := _like(time, next((t for _, _, t in reversed(out) if t.grain in _PARTED), None), published)) is not None:
            out.append((i, end, whole))
    return out


#: Parts of a year that are counted.
_PARTED = ("quarter", "half")


def _like(part: Time, other: Time | None, published: date | None) -> Time | None:
    """The part so counted of the year of another part, the last such one that was over when the text appeared."""
    if other is None or other.span is None or part.month is None or part.month * other.span.months > 12 or other.calendar is not None:
        return None
    span = other.span.shift(1 - other.span.start.month + other.span.months * (part.month - 1))
    if published is not None and span.end > published:
        span = span.shift(-12)
    return Time(span, other.grain, year_said=other.year_said)


#: How far before a part of a year the words stand that set it before the one spoken of, and those words.
_NEAR = 6
_COMPARED = frozenset("from than below above after following versus with".split())


def _beside_parts(tokens: Tokens, found: list[Placed], published: date | None) -> list[Placed]:
    """ "1.6 percent in the second quarter of 2020, down from 3.7 in the first": an open part is the last before, or the next after, a
    part with its year."""
    out: list[Placed] = []
    dated: Span | None = None
    for i, end, time in found:
        compared = not _COMPARED.isdisjoint(tokens.words[max(0, i - _NEAR) : i])
        if time.grain not in _PARTED or time.span is None or time.calendar is not None:
            out.append((i, end, time))
        elif time.year_said:
            out.append((i, end, time))
            dated = None if compared else time.span
        else:
            out.append((i, end, time._replace(span=_beside(time.span, dated, published, before=compared))))
    return out


def _beside(part: Span, dated: Span | None, published: date | None, *, before: bool) -> Span:
    """The like of a part of a year just before or after a dated one; the part itself where that had not ended by publication."""
    if dated is None:
        return part
    span = part.shift(12 * (dated.start.year - part.start.year))
    if before and span.start >= dated.start:
        span = span.shift(-12)
    elif not before and span.start < dated.start:
        span = span.shift(12)
    return span if published is None or span.end <= published else part


def _lent(tokens: Tokens, found: list[Placed]) -> list[Placed]:
    """What the times of a list lend each other: a year to months before it, the calendar of a fiscal year to years after it."""
    for k in range(len(found) - 1, 0, -1):
        (i, end, time), (after_i, _, after) = found[k - 1], found[k]
        if after.span and after.year_said and not time.year_said and _listed(tokens, end, after_i):
            span = lent_year(time, after.span)
            if span is not None and span.start < after.span.start:
                found[k - 1] = (i, end, time._replace(span=span, year_said=True))
    for k in range(1, len(found)):
        (_, before_end, before), (i, end, time) = found[k - 1], found[k]
        if time.bare and before.calendar == "us-fiscal" and _listed(tokens, before_end, i):
            found[k] = (i, end, as_fiscal(time))
    return found


def _dated_after(tokens: Tokens, found: list[Placed]) -> list[Placed]:
    """One time of an event and the date told right behind it: "since he took office in January 2021"."""
    out: list[Placed] = []
    for i, end, time in found:
        last = out[-1][2] if out else None
        if last is not None and tokens.words[out[-1][1] : i] in (["in"], ["on"]) and _is_moment(last, time):
            day = last.span if last.span and time.span and time.span.contains(last.span) else time.span
            out[-1] = (out[-1][0], end, last._replace(span=day, grain="day" if day is last.span else time.grain, reason=None))
        else:
            out.append((i, end, time))
    return out


def _is_moment(event: Time, date: Time) -> bool:
    """Whether one time is of an event whose day the other can tell."""
    told = event.reason in UNSAID or (event.event is not None and event.grain == "day")
    return told and event.role is not None and date.span is not None and date.grain in ("year", "month", "day")


def _listed(tokens: Tokens, end: int, i: int) -> bool:
    """Whether only words of a list stand between two times."""
    return end < i <= end + 2 and all(word in cues.LISTS for word in tokens.words[end:i])
