"""Slots: a time named in a sentence as the period or baseline of a statement, dated where it can be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from holdto.language.en.scene import Scene
from holdto.language.period_mention import Anchor, PeriodMention, resolve, to_publication
from holdto.language.period_rules.relative import last_run
from holdto.language.period_rules.time import Context
from holdto.language.statement import PeriodSlot
from holdto.periods import Span

#: Makes of time that one can measure from: a named year or month, not a stretch.
POINTS = frozenset(("year", "month", "quarter", "half", "day"))


def since_slot(scene: Scene, mention: PeriodMention, anchor: Span | None) -> PeriodSlot:
    """ "Since X" of a count: the span from X to publication, not over yet; "since then" is since `anchor`."""
    if mention.start is None and anchor is not None and (told := resolve(mention, anchor)):
        mention = replace(mention, start=told.start, end=told.end)
    slot = mention.slot(scene.tokens, with_cue=True)
    if scene.published and (span := to_publication(mention, scene.published)):
        return replace(slot, start=span.start, end=span.end, partial=True)
    return slot


def past_year(scene: Scene, mention: PeriodMention) -> PeriodSlot | None:
    """ "Over the past year" of an average or a pace: the twelve months that were over when the text appeared."""
    time = last_run(Context(scene.published), 12, "month") if mention.offset == "P1Y" and scene.published else None
    return span_slot(scene, mention, time.span) if time is not None and time.span is not None else None


def slot_of(scene: Scene, mention: PeriodMention, anchor: Span | None) -> PeriodSlot:
    """The time as it is named; one that hangs on another ("a year later") is dated from `anchor`, the period in force."""
    slot = mention.slot(scene.tokens, with_cue=mention.role in ("since", "until"))
    if told := _told(scene, mention):
        mention = replace(mention, anchor=told)
    if mention.anchor is not None and anchor is not None and (span := resolve(mention, anchor)):
        return replace(slot, start=span.start, end=span.end)
    if mention.cue == "through" and mention.grain == "month" and mention.start is not None:
        return replace(slot, start=date(mention.start.year, 1, 1))  # "through September 2020": the year to then
    return slot


def _told(scene: Scene, mention: PeriodMention) -> Anchor | None:
    """ "The next year" is the one after the year spoken of, as "next year" never is."""
    if mention.anchor is not None or mention.cue or mention.grain is None or mention.grain not in POINTS:
        return None
    told = scene.words[mention.i] == "next" and scene.word(mention.i - 1) == "the"
    return Anchor("unit", mention.grain, 1) if told else None


def span_slot(scene: Scene, mention: PeriodMention, span: Span, *, loose: bool = False) -> PeriodSlot:
    """The words of the time, with `span` as its days."""
    return replace(mention.slot(scene.tokens), start=span.start, end=span.end, loose=loose)
