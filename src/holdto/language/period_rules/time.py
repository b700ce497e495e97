"""A time on its way to becoming a mention."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from holdto.language.period_mention import Anchor, PeriodMention
from holdto.periods import Span


class Context(NamedTuple):
    """What the reading of a time may lean on."""

    published: date | None


class Time(NamedTuple):
    """The days where known, and all that a mention says of them. Values are shared between readings, so they never change."""

    span: Span | None = None
    grain: str | None = None
    calendar: str | None = None
    partial: bool = False
    every: str | None = None
    offset: str | None = None
    loose: bool = False
    anchor: Anchor | None = None
    reason: str | None = None
    fiscal_generic: bool = False
    year_pair: bool = False
    first: Span | None = None
    last: Span | None = None
    year_said: bool = True
    event: str | None = None
    #: The role that the words themselves give it, whatever stands before them.
    role: str | None = None
    #: The month, and day, of a time without a year, so that the other end of a range can lend it one.
    month: int | None = None
    day: int | None = None
    #: A bare number that only its neighbours make a year.
    bare: bool = False
    #: Words that are a time only behind one of these words ("under the Obama administration", "since then"); empty where they always are.
    behind: frozenset[str] = frozenset()
    #: Words that are a time only where the phrase ends after them ("the lowest since Nixon", not "since Nixon signed it").
    closing: bool = False


def undated(grain: str | None, reason: str = "needs-a-date") -> Time:
    """A time whose days cannot be told, and why."""
    return Time(grain=grain, reason=reason, year_said=False)


def mention_of(time: Time, i: int, j: int, cue_i: int, cue: str, role: str, *, combined: bool = False) -> PeriodMention:
    """The mention of a time at tokens `i` to `j`, led by the words `cue` from token `cue_i` on."""
    span = time.span
    return PeriodMention(
        i=i,
        j=j,
        cue_i=cue_i,
        cue=cue,
        role=role,
        start=span.start if span else None,
        end=span.end if span else None,
        calendar=time.calendar,
        grain=time.grain,
        partial=time.partial,
        every=time.every,
        offset=time.offset,
        combined=combined,
        loose=time.loose,
        anchor=time.anchor,
        reason=time.reason,
        fiscal_generic=time.fiscal_generic,
        year_pair=time.year_pair,
        first=time.first,
        last=time.last,
        year_said=time.year_said,
        event=time.event,
    )
