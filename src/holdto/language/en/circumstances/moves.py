"""Moves: what time the two amounts of a movement are of, where one time is named for both ("rose from 5 to 8 in 2019")."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from holdto.language.draft import Draft
from holdto.language.en.circumstances.slots import span_slot
from holdto.language.en.periods.words import ENDING
from holdto.language.en.scene import Scene
from holdto.language.period_mention import PeriodMention
from holdto.language.statement import PeriodSlot
from holdto.periods import Span, add_months, month_run

#: Makes of time at whose end a movement has arrived, having left from the one before.
_STEPS = frozenset(("year", "month", "quarter", "half"))
#: Months in the steps that a year has several of.
PARTS = (1, 3)
#: Nouns for an amount reached at one time.
MARKS = frozenset("record high low peak trough bottom top maximum minimum level total figure mark".split())
#: Words of a stretch that lies beside the time it is told by.
_BESIDE = frozenset("leading before preceding prior after following".split())
#: Months from which on a stretch has a beginning and an end that differ.
YEARS = 24


def start_of_move(scene: Scene, draft: Draft) -> PeriodSlot | None:
    """When the amount that a movement left from was reached, where its clause names one time and no other.

    "From 5 to 8 in 2019": 5 was of the year before. Where the words do not say how far back ("from 5 to 8 by 2019"), the slot has
    no dates, so that the amount is held to no figure rather than to a wrong one.
    """
    own = [m for m in scene.periods if scene.of[m.i] == draft.clause]
    times = own or [m for m in scene.periods if scene.of[m.i] == -1 and m.cue]
    if len(times) != 1 or times[0].first is not None or times[0].role == "since" or times[0].days is None:
        return None
    [mention] = times
    left = _left_from(scene, mention) if mention.role == "at" else None
    if left is None:
        return replace(mention.slot(scene.tokens), start=None, end=None)
    slot = span_slot(scene, mention, left)
    # "From 9 percent to 3 in June": from May, or from June a year before
    return replace(slot, loose=True, offset=f"P{left.months}M") if left.months in PARTS else slot


def _left_from(scene: Scene, mention: PeriodMention) -> Span | None:
    days = mention.days
    if days is None or mention.loose or mention.partial or mention.event:
        return None
    if mention.grain in _STEPS:
        return days.shift(-days.months)
    words = scene.words[mention.i : mention.j]
    if days.months % 12 or not days.months or ENDING.keys().isdisjoint(words) or not _BESIDE.isdisjoint(words):
        return None  # "in the decade leading up to 2018" may as well have begun in 2008
    return days.shift(-days.months) if days.months == 12 else _step_before(days)


def _step_before(days: Span) -> Span:
    """The year before a run of years; the month before one that begins inside a year."""
    months = 12 if days.start.month == 1 else 1
    return month_run(add_months(days.start, -months), months)


def of_the_mark(scene: Scene, draft: Draft) -> PeriodMention | None:
    """The time that stands before the mark an amount belongs to: "a 2018 record of $418 billion", "its 2007 peak of 25 tons"."""
    at = draft.i - 2
    if scene.word(at + 1) != "of" or scene.word(at) not in MARKS:
        return None
    told = next((m for m in scene.periods if m.days and at - 1 <= m.j <= at), None)
    return None if told is None or told.role == "before" or told.cue == "at" else told  # "is at its 2007 level of 25 tons" is of now too


def reached_at(mention: PeriodMention) -> Span | None:
    """ "Over the ten years to 2015 it rose to 57 percent": it stood there at the end, not on average; None where a time is one step."""
    days = mention.days
    if days is None or days.months < YEARS or days.months % 12 or mention.role == "by" or mention.year_pair:
        return None
    return Span(add_months(days.end + timedelta(days=1), -12), days.end)
