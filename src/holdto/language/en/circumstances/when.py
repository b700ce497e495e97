"""When: which of the times named in a sentence is a statement's period, and which is what it is measured from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

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
_LEVELS = frozenset("baseline level levels average averages mean figure total".split())
#: Words at most between a statement and a time that belongs to it alone.
_TIGHT = 7


def assign(scene: Scene, draft: Draft, drafts: list[Draft], earlier: list[Draft], before: Span | None) -> None:
    """Give a draft its period and baseline.

    `drafts` are all of the sentence, `earlier` those already filled; `before` is the period in force where the sentence begins.
    """
    if not scene.periods or (draft.operation == "date" and draft.unit != "year"):
        return
    anchor = next((d.period.days for d in reversed(earlier) if d.period and d.period.days), before)
    near, far = _reachable(scene, draft, drafts)
    base = _baseline(scene, draft, near, far) if draft.operation in COMPARING and draft.baseline is None else None
    ends = base is not None and base.first is not None and base.last is not None and base.role != "versus"
    if base is not None and scene.words[base.j : base.j + 1] and scene.words[base.j] in _LEVELS:
        ends = False  # "over the 2015 to 2017 average"
    if draft.period is None:
        if ends and base is not None and base.last:
            draft.period = _span_slot(scene, base, base.last)
        else:
            _period(scene, draft, near, far, base, anchor, earlier)
    if base is not None:
        hang = draft.period.days if draft.period and draft.period.days else anchor
        draft.baseline = _span_slot(scene, base, base.first) if ends and base.first else _slot(scene, base, hang)
        draft.note("<from, since, than> <period>", base.cue_i, base.j, "baseline")
    _stretch(scene, draft)


def owner(scene: Scene, mention: PeriodMention, drafts: list[Draft]) -> Draft | None:
    """The draft that a time follows so closely that it is said of that one first."""
    best: Draft | None = None
    for draft in drafts:
        end = draft.j if draft.j <= mention.i else max((j for _, j in draft.reach if j <= mention.i), default=-_TIGHT)
        if draft.i < mention.i and end <= mention.i and mention.cue_i <= end + _TIGHT and draft.clause == scene.of[mention.i] and (best is None or draft.j >= best.j):
            best = draft
    return best


def _reachable(scene: Scene, draft: Draft, drafts: list[Draft]) -> tuple[list[PeriodMention], list[PeriodMention]]:
    """The times a draft may take, best first: those of its own clause; then those of clauses that frame it."""
    after: list[PeriodMention] = []
    before: list[PeriodMention] = []
    far: list[PeriodMention] = []
    clause = scene.clauses[draft.clause]
    for mention in scene.periods:
        if mention.reason in ("time-of-day", "vague"):
            continue
        of = scene.of[mention.i]
        if any(other.compared is mention for other in drafts if other is not draft and not other.i < draft.i < mention.i):
            continue
        mine = owner(scene, mention, drafts)
        if mine is not None and mine is not draft and not _shares(draft, mine, mention):
            continue
        if of == draft.clause:
            if draft.rule == "from <amount>" and mine is not draft:
                continue
            (after if mention.i >= draft.i else before).append(mention)
        elif of == -1:
            if mention.cue:
                far.append(mention)
        elif mention.i < draft.i or clause.kind == "aside" or scene.clauses[of].kind in ("aside", "verb"):
            if draft.rule != "from <amount>":
                far.append(mention)
    later = [m for m in after if (mine := owner(scene, m, drafts)) is not None and mine is not draft and mine.i > draft.j]
    later = [m for m in later if any(scene.tags[k] == "," for k in range(draft.j, m.i))]
    after = [m for m in after if m not in later]
    after.sort(key=lambda m: (m.start is None and m.anchor is None and m.offset is None, m.i))
    before.sort(key=lambda m: (m.start is None and m.anchor is None and m.offset is None, -m.i))
    if clause.opener in ("when", "where"):
        far = [m for m in far if m.i < (clause.members[0] if clause.members else draft.i)][-1:]
    return after + before + later, far


def _shares(draft: Draft, mine: Draft, mention: PeriodMention) -> bool:
    """Whether a draft may take a time that stands closer to another."""
    if mine.rule in ("from <amount>", "<again> <amount>"):
        return False
    if draft.head >= 0 and draft.head == mine.head:
        return True
    if mention.role not in _BASELINE_ROLES:
        return True
    return mine.operation not in COMPARING or mine.rule.startswith("beside")


def _baseline(scene: Scene, draft: Draft, near: list[PeriodMention], far: list[PeriodMention]) -> PeriodMention | None:
    """The time a comparison is made with: one led to by since, from or than; else the first end of a range."""
    words = scene.words
    if draft.compared is not None:
        return draft.compared
    if "than" in words[draft.j : draft.j + 4] and draft.operation == "trend":
        than = words.index("than", draft.j)
        return next((m for m in scene.periods if m.i > than), None)
    framing = [m for m in far if scene.of[m.i] != -1 and scene.clauses[scene.of[m.i]].kind in ("main", "sub")]
    if draft.operation == "record":
        return next((m for m in near if m.i >= draft.i and (m.role in ("since", "versus") or "since" in words[max(draft.i, m.cue_i - 4) : m.cue_i])), None)
    for mention in near:
        led = mention.role in _BASELINE_ROLES and not (mention.first and mention.role == "from")
        if led or (mention.offset and mention.role != "at") or (mention.cue in _OVER and (_is_point(mention) or mention.anchor is not None)):
            return mention
        if 0 < mention.cue_i - draft.j <= 5 and "from" in words[draft.j : mention.cue_i] and draft.operation.startswith("change"):
            return mention  # "a decrease from imports in May"
        if mention.cue in _OVER and mention.i >= draft.i and words[mention.j : mention.j + 1] and words[mention.j] in _LEVELS:
            return mention
        if mention.combined and draft.operation == "ratio":
            return mention
        if "than" in words[draft.j : mention.i] and mention.i - draft.j < 16 and mention.i > draft.i:
            return mention
    for mention in near + framing:
        if mention.first and mention.last and draft.period is None:
            return mention
    return None


def _is_point(mention: PeriodMention) -> bool:
    """A time one can measure from: a named year or month, not "the past decade"."""
    return not mention.loose and mention.grain in ("year", "month", "quarter", "half", "day") and mention.year_said and mention.anchor is None


def _period(
    scene: Scene, draft: Draft, near: list[PeriodMention], far: list[PeriodMention], base: PeriodMention | None, anchor: Span | None,
    earlier: list[Draft],
) -> None:
    comparing = draft.operation in COMPARING
    since = base is not None and base.role == "since"
    last = earlier[-1] if earlier else None
    if last is not None and last.period is not None and last.rule != "from <amount>" and scene.clauses[draft.clause].opener not in ("when", "where"):
        far = []  # the statement before it has settled the time, which is taken over later
    for mention in [*near, *([] if since else far)]:
        if mention is base:
            continue
        if mention.role == "since":
            if comparing:
                continue
            if mention in near:
                draft.period = _since(scene, mention)
                return
            continue
        if mention.role in ("from", "versus", "before", "after") and mention.cue and not mention.first or (mention.offset and mention.role != "at"):
            continue
        if mention.every and (draft.operation in ("trend", "threshold") or mention.start is None):
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
    if mention.cue == "through" and mention.grain == "month" and mention.start is not None:
        return replace(slot, start=date(mention.start.year, 1, 1))  # "through September 2020": the year to then
    return slot


def _span_slot(scene: Scene, mention: PeriodMention, span: Span) -> PeriodSlot:
    return replace(mention.slot(scene.tokens), start=span.start, end=span.end, loose=False)


def _stretch(scene: Scene, draft: Draft) -> None:
    """The words of its own times belong to the text of a statement where they follow it closely."""
    taken = {slot.span[1] for slot in (draft.baseline, draft.period) if slot is not None}
    end = draft.j
    for mention in scene.periods:
        if scene.tokens.ends[mention.j - 1] in taken and mention.i >= draft.i and mention.cue_i - end <= 2 and mention.j > end and scene.of[mention.i] == draft.clause:
            draft.reach.append((mention.cue_i, mention.j))
            end = mention.j


def join_pairs(drafts: list[Draft]) -> None:
    """ "Quadrupled from 8.9 in 1993 to 39 in 2017": the levels are linked, and their times are the change's."""
    for position, low in enumerate(drafts):
        if low.rule != "from <amount>":
            continue
        high = next((d for d in drafts[position + 1 :] if d.rule == "<verb of change> to <amount>" and d.clause == low.clause), None)
        if high is not None:
            high.linked, low.linked = low, high
        for change in drafts:
            if change.clause == low.clause and change.operation in ("ratio", "change_pct", "change_abs", "trend") and change.i <= low.i:
                if change.baseline is None and low.period is not None and low.period is not change.period:
                    change.baseline = low.period
                    if high is not None and high.period is not None:
                        change.period = high.period
