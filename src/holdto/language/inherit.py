"""Inheritance: what a clause takes from the sentences, headings and bullets before it, each slot with the place it came from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from holdto.language.draft import AGAIN, FROM, Draft, slot_of
from holdto.language.sentences import Sentence
from holdto.language.statement import PeriodSlot, Slot
from holdto.language.tokens import Tokens
from holdto.periods import Span


@dataclass(slots=True)
class Frame:
    """The slots that a sentence or a heading leaves for what follows."""

    measure: Slot | None = None
    place: Slot | None = None
    group: Slot | None = None
    period: PeriodSlot | None = None
    baseline: PeriodSlot | None = None
    operation: str = ""
    per: str | None = None


_OTHER_SIDES = (FROM, AGAIN)


class Context:
    """What is in force where a sentence begins."""

    __slots__ = ("before", "heading", "named", "paragraph", "sentence")

    def __init__(self) -> None:
        self.before = Frame()
        self.heading = Frame()
        #: The last time named in a sentence that claims nothing.
        self.named: Span | None = None
        self.paragraph = -1
        self.sentence: Sentence | None = None

    @property
    def days(self) -> Span | None:
        """The period in force, which "a year later" and "that month" hang on."""
        if self.named is not None:
            return self.named
        period = self.before.period or self.heading.period
        return period.days if period else None

    def enter(self, sentence: Sentence) -> None:
        """Go on to a sentence; a new paragraph or bullet forgets the one before, not the heading over both."""
        if sentence.paragraph != self.paragraph:
            self.before = Frame()
            self.named = None
        self.paragraph = sentence.paragraph
        self.sentence = sentence

    def complete(self, tokens: Tokens, draft: Draft, earlier: list[Draft], *, refers: bool, past: bool) -> None:
        """Fill the slots a draft leaves open, from the drafts before it in the sentence first, then from what was said before.

        `refers`: its subject stands for something said before. `past`: its clause speaks of a time that is over, so that a time
        named just before is still the one meant.
        """
        last = earlier[-1] if earlier else None
        known = self.before.measure or self.heading.measure
        said = last.measure_slot if last is not None else known
        repeats = draft.elided or (refers and last is None)
        if (draft.thin and (last is not None or known)) or (repeats and said and _said_before(tokens, draft, said)):
            draft.measure = []
        if draft.whole and draft.measure == [draft.whole] and (draft.rule == AGAIN if last else refers and known):
            draft.measure = []  # "That was 3 percent of output": the part was named before
        taken_over = not draft.measure and draft.measure_slot is None
        if taken_over:
            self._measure(tokens, draft, last)
            self._same_unit(draft, _kept(last) if last is not None else self.before)
        else:
            draft.measure_slot = slot_of(tokens, draft.measure)
        if draft.same_time:
            _over_the_same(draft, _kept(last) if last is not None else self.before)
        timed = next((d for d in reversed(earlier) if d.rule not in _OTHER_SIDES), None)
        if timed is not None:
            _from_sentence(draft, timed, taken_over=taken_over)
            return
        self._from_before(draft, continues=taken_over or refers, past=past)

    def _measure(self, tokens: Tokens, draft: Draft, last: Draft | None) -> None:
        """The measure of the draft before, with its place and group; else that of the sentence before or the heading."""
        own = draft.place
        if last is not None:
            draft.measure_slot = last.measure_slot
            draft.place = draft.place or last.place
            draft.group = draft.group or last.group
        draft.measure_slot = draft.measure_slot or self.before.measure or self.heading.measure or draft.group
        owner = last.place if last is not None else self.before.place
        if own is not None and owner is not None and own.span != owner.span and draft.measure_slot is not None:
            draft.measure_slot = _without_owner(draft.measure_slot, owner)

    def _from_before(self, draft: Draft, *, continues: bool, past: bool) -> None:
        """The time and place of the sentence before or the heading, where the draft goes on about them."""
        untimed = draft.period is None and draft.baseline is None
        open_yet = draft.period is None and draft.rule not in _OTHER_SIDES and not draft.up_to_now
        if open_yet and (continues or (untimed and past)):
            told = self.before.period or self.heading.period
            dated = draft.baseline is not None and draft.baseline.end is not None
            draft.period = told if not dated or _comes_after(told, draft.baseline) else None
            if untimed and draft.operation.startswith("change") and self.before.operation == draft.operation:
                draft.baseline = self.before.baseline
        if draft.place is None and continues:
            draft.place = self.before.place or self.heading.place

    @staticmethod
    def _same_unit(draft: Draft, before: Frame) -> None:
        """ "It fell to 25" after "29 per 100,000": the same unit; a percentage of what was a rate is a rate."""
        q = draft.quantity
        if q is None or before.operation != "rate":
            return
        if draft.operation == "share" and draft.whole is None:
            draft.operation = "rate"
        elif draft.operation == "level" and q.unit == "count" and q.noun is None and before.per is not None:
            draft.operation, draft.per = "rate", before.per

    def pass_on(self, named: Span | None, front: PeriodSlot | None) -> None:
        """What a sentence that claims nothing leaves: the last time it names, and the one it begins with, which frames what follows."""
        self.named = named or self.named
        if front is not None:
            self.before = Frame(period=front)

    def leave(self, drafts: list[Draft]) -> None:
        """Keep what the drafts of a sentence leave for the next one: the slots of the last, and the last time named."""
        if not drafts:
            return
        self.named = None
        before = self.before.period
        self.before = _kept(drafts[-1])
        self.before.period = next((draft.period for draft in reversed(drafts) if draft.period), before)


def _kept(draft: Draft) -> Frame:
    """What a draft leaves for the one after it."""
    per = draft.per or (draft.quantity.per if draft.quantity else None)
    return Frame(draft.measure_slot, draft.place, draft.group, draft.period, draft.baseline, draft.operation, per)


def _over_the_same(draft: Draft, before: Frame) -> None:
    """ "Over the same period": both ends of the change before it; of a count, all that lies between them."""
    base, period = before.baseline, before.period
    if base is None or draft.baseline is not None:
        return
    if draft.operation.startswith(("change", "ratio", "trend")):
        draft.period, draft.baseline = period, base
    elif draft.period is not None and period is not None and period.end is not None and base.start is not None:
        draft.period = replace(draft.period, start=base.start, end=period.end)


def _without_owner(measure: Slot, owner: Slot) -> Slot:
    """A measure without the place it begins with: what "France's was 8 percent" takes from "Germany's unemployment rate was 3"."""
    first, last = measure.span
    ahead = owner.span[1] - first
    if owner.span[0] != first or not measure.text.startswith(owner.text) or " " not in measure.text[ahead:]:
        return measure
    cut = measure.text.index(" ", ahead) + 1
    return Slot(measure.text[cut:], (first + cut, last))


def _from_sentence(draft: Draft, last: Draft, *, taken_over: bool) -> None:
    """The time of the draft before in the same sentence, and what it is measured from where both are changes.

    A change with a time to measure from takes it too where it is of the same measure: "767 million in 2013, which is 2 percent fewer
    than in 2012".
    """
    told = taken_over or 0 <= draft.head == last.head
    same = draft.baseline is None or draft.clause == last.clause or (told and _comes_after(last.period, draft.baseline))
    if draft.period is None and draft.rule == FROM:
        draft.period = last.baseline if last.baseline is not None and last.baseline.start else _undated(last.period)
    elif draft.period is None and same and not draft.up_to_now:
        draft.period = last.period
    changes = draft.operation.startswith("change") and last.operation.startswith("change")
    if changes and draft.baseline is None and draft.period is last.period:
        relative = last.baseline is not None and last.baseline.offset is not None
        alike = draft.head == last.head or (draft.rule == last.rule and draft.clause == last.clause)
        draft.baseline = last.baseline if not relative or alike else None


def _undated(period: PeriodSlot | None) -> PeriodSlot | None:
    """The words of a time at which something has arrived, for what it left from: when that was is not said."""
    return replace(period, start=None, end=None) if period is not None else None


def _comes_after(period: PeriodSlot | None, base: PeriodSlot | None) -> bool:
    """Whether a period begins when the time measured from is over."""
    return bool(period and base and period.start and base.end and period.start > base.end)


def _said_before(tokens: Tokens, draft: Draft, before: Slot) -> bool:
    """Whether a measure only repeats words of the one before ("they seized 4,800 pounds")."""
    known = set(before.text.lower().split())
    return bool(draft.measure) and all(tokens.words[k] in known for i, j in draft.measure for k in range(i, j))
