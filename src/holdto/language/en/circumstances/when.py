"""When: which of the times named in a sentence is a statement's period, and which is what it is measured from."""

from __future__ import annotations

from dataclasses import replace

from holdto.language.draft import Draft
from holdto.language.en.scene import Scene
from holdto.language.period_mention import PeriodMention, resolve, to_publication
from holdto.language.statement import PeriodSlot
from holdto.periods import Span

#: Operations that compare two times; for them "since X", "from X" and "than in X" name the baseline.
COMPARING = frozenset(("change_abs", "change_pct", "ratio", "trend", "record"))
_BASELINE_ROLES = frozenset(("since", "from", "versus"))
#: Prepositions that with a change lead to the baseline: "an increase on 2017", "up over 2019".
_OVER = frozenset(("on", "over", "from", "than", "than in", "above", "below"))


def assign(scene: Scene, draft: Draft, earlier: list[Draft], anchor: Span | None) -> None:
    """Give a draft its period and baseline. `earlier` are the drafts before it in the sentence; `anchor` is the period in force before it."""
    if not scene.periods:
        return
    near, far = _reachable(scene, draft)
    comparing = draft.operation in COMPARING
    if comparing and draft.baseline is None:
        _baseline(scene, draft, near, far, anchor)
    if draft.period is None:
        _period(scene, draft, near, far, anchor, comparing)
    _stretch(scene, draft)
    if draft.baseline is not None and draft.baseline.start is None and draft.period is not None:
        _resettle(scene, draft)


def _reachable(scene: Scene, draft: Draft) -> tuple[list[PeriodMention], list[PeriodMention]]:
    """The times a draft may take, best first: those of its own words and clause; then those of clauses that frame it."""
    limit_right = min((q.i for q in scene.quantities if q.i >= draft.j and scene.of[q.i] == draft.clause and _own_frame(scene, q.i)), default=len(scene.words))
    limit_left = max((q.j for q in scene.quantities if q.j <= draft.i and scene.of[q.i] == draft.clause), default=-1)
    after, before, over, far = [], [], [], []
    clause = scene.clauses[draft.clause] if draft.clause >= 0 else scene.clauses[0]
    for mention in scene.periods:
        of = scene.of[mention.i]
        if of != draft.clause:
            if of == -1 or mention.i < draft.i or scene.clauses[of].kind in ("aside", "verb"):
                far.append(mention)
            continue
        if mention.i >= draft.i:
            (after if mention.cue_i <= limit_right else over).append(mention)
        else:
            before.append(mention)
    before.sort(key=lambda m: (m.j <= limit_left, -m.i))
    if clause.opener in ("when", "where"):
        far = [m for m in far if m.i < (clause.members[0] if clause.members else draft.i)][-1:]
    return after + before + over, far


def _own_frame(scene: Scene, k: int) -> bool:
    """Whether the number at `k` is told apart from the one before it by its own preposition or a comma, not joined to it by "to"."""
    return not (k and scene.words[k - 1] == "to" and scene.figures[k - 2 : k - 1] == b"\x02")


def _baseline(scene: Scene, draft: Draft, near: list[PeriodMention], far: list[PeriodMention], anchor: Span | None) -> None:
    for mention in near + [m for m in far if scene.clauses[max(scene.of[m.i], 0)].kind in ("main", "sub") and scene.of[m.i] != -1]:
        own = mention in near
        if mention.first and mention.last and draft.operation != "record":
            if draft.period is None:
                draft.baseline = _span_slot(scene, mention, mention.first)
                draft.period = _span_slot(scene, mention, mention.last)
                draft.note("from one time to another", mention.cue_i, mention.j, "baseline and period")
                return
        elif (mention.role in _BASELINE_ROLES or (mention.offset and mention.role != "at") or mention.cue in _OVER and _is_point(mention)) and own:
            draft.baseline = _slot(scene, mention, anchor)
            draft.note(f"{mention.role or 'from'} <period>", mention.cue_i, mention.j, "baseline")
            return


def _is_point(mention: PeriodMention) -> bool:
    """A time one can measure from: a named year or month, not "the past decade"."""
    return not mention.loose and mention.grain in ("year", "month", "quarter", "half", "day") and mention.year_said and mention.anchor is None


def _period(scene: Scene, draft: Draft, near: list[PeriodMention], far: list[PeriodMention], anchor: Span | None, comparing: bool) -> None:
    taken = draft.baseline.span if draft.baseline else None
    since = False
    for mention in near + far:
        slot_span = (scene.tokens.starts[mention.i], scene.tokens.ends[mention.j - 1])
        if taken and slot_span[1] == taken[1]:
            continue
        if mention.role == "since":
            if comparing:
                since = True
                continue
            if mention in near:
                draft.period = _since(scene, mention)
                return
            continue
        if mention.role in ("from", "versus", "before", "after") and mention.cue not in ("",) or (mention.offset and mention.role != "at"):
            continue
        if mention in far and since:
            continue
        if mention.every and draft.operation in ("trend", "threshold"):
            continue
        draft.period = _slot(scene, mention, anchor)
        draft.note("<preposition> <period>" if mention.cue else "<period>", mention.cue_i, mention.j, "period")
        return


def _since(scene: Scene, mention: PeriodMention) -> PeriodSlot:
    slot = mention.slot(scene.tokens, with_cue=True)
    if scene.published and (span := to_publication(mention, scene.published)):
        return replace(slot, start=span.start, end=span.end, partial=True)
    return slot


def _slot(scene: Scene, mention: PeriodMention, anchor: Span | None) -> PeriodSlot:
    slot = mention.slot(scene.tokens, with_cue=mention.role in ("since", "until"))
    if mention.anchor is not None and anchor is not None and (span := resolve(mention, anchor)):
        return replace(slot, start=span.start, end=span.end)
    return slot


def _span_slot(scene: Scene, mention: PeriodMention, span: Span) -> PeriodSlot:
    return replace(mention.slot(scene.tokens), start=span.start, end=span.end, loose=False)


def _resettle(scene: Scene, draft: Draft) -> None:
    """A baseline that hangs on the period ("the same month a year earlier") gets its dates from it."""
    assert draft.baseline and draft.period
    days = draft.period.days
    if days is None:
        return
    for mention in scene.periods:
        if scene.tokens.ends[mention.j - 1] == draft.baseline.span[1] and (span := resolve(mention, days)):
            draft.baseline = replace(draft.baseline, start=span.start, end=span.end)


def _stretch(scene: Scene, draft: Draft) -> None:
    """The words of its own times belong to the text of a statement where they follow it closely."""
    taken = {slot.span[1] for slot in (draft.baseline, draft.period) if slot is not None}
    end = draft.j
    for mention in scene.periods:
        if scene.tokens.ends[mention.j - 1] in taken and 0 <= mention.cue_i - end <= 2 and scene.of[mention.i] == draft.clause:
            draft.reach.append((mention.cue_i, mention.j))
            end = mention.j
