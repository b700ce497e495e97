"""When: which of the times named in a sentence is a statement's period, and which is what it is measured from."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from holdto.language.draft import AGAIN, FROM, Draft
from holdto.language.en.circumstances.moves import YEARS, of_the_mark, reached_at, start_of_move
from holdto.language.en.circumstances.reach import BASELINE_ROLES, COMPARING, is_genitive, is_two_ends, owner, reachable
from holdto.language.en.circumstances.slots import POINTS, past_year, since_slot, slot_of, span_slot
from holdto.language.en.circumstances.undated import LEADS, beside_when, since_when, than_when
from holdto.language.en.operations.movement import TO
from holdto.language.en.scene import Scene
from holdto.language.en.syntax.tense import has_come_to
from holdto.language.period_mention import PeriodMention
from holdto.language.statement import PeriodSlot
from holdto.periods import Span, add_months, month_run

_OTHER_ROLES = frozenset(("from", "versus", "before", "after", "as"))
#: Prepositions that with a change lead to the baseline: "an increase on 2017", "up over 2019".
_OVER = frozenset(("on", "over", "from", "than", "than in", "above", "below"))
#: Nouns that make of a span one thing to measure from: "over the 2015 to 2017 average".
_LEVELS = frozenset("baseline level levels average averages mean figure total".split())
#: Words at most between "than" and the time it compares with, and between "from" and a time ("a decrease from imports in May").
_THAN_FAR, _FROM_FAR = 16, 5


def assign(scene: Scene, draft: Draft, drafts: list[Draft], earlier: list[Draft], before: Span | None) -> None:
    """Give a draft its period and baseline.

    `drafts` are all of the sentence, `earlier` those already filled; `before` is the period in force where the sentence begins.
    """
    draft.up_to_now = has_come_to(scene, draft)
    if not (scene.periods or not LEADS.isdisjoint(scene.words)) or (draft.operation == "date" and draft.unit != "year"):
        return
    anchor = _in_force(scene, draft, earlier) or before
    since = _in_force(scene, draft, [d for d in earlier if not d.period or d.period.bound is None]) or before
    near, far = reachable(scene, draft, drafts)
    if draft.up_to_now:  # "inflation, which peaked in June 2022, has fallen to 2.5 percent"
        far = [m for m in far if scene.of[m.i] == -1]
    base = _baseline(scene, draft, near, far) if draft.operation in COMPARING and draft.baseline is None else None
    ends = base is not None and _is_from_to(scene, base)
    if draft.period is None:
        if base is not None and base.last is not None and ends:
            draft.period = span_slot(scene, base, base.last)
        else:
            settled = bool(earlier) and earlier[-1].period is not None and earlier[-1].rule != FROM
            told = of_the_mark(scene, draft) or (_told_by_clause(scene, draft, far) if not near else None)
            if told is not None:
                draft.period = slot_of(scene, told, anchor)
            elif draft.rule == FROM and not near and (start := start_of_move(scene, draft)) is not None:
                draft.period = start
            else:
                _period(scene, draft, drafts, near, far if not settled else [], base, anchor)
    if base is not None:
        hang = draft.period.days if draft.period and draft.period.days else anchor
        hang = since if base.anchor is not None and base.anchor.kind == "point" else hang
        draft.baseline = span_slot(scene, base, base.first) if base.first is not None and ends else slot_of(scene, base, hang)
        if base.offset == "P1Y" and base.loose and base.start and hang is None and scene.published:
            # "Than a year ago": about this time last year
            draft.baseline = span_slot(scene, base, month_run(add_months(scene.published, -12), 1), loose=True)
        draft.note("<from, since, than> <period>", base.cue_i, base.j, "baseline")
    _stretch(scene, draft)


def front(scene: Scene) -> PeriodSlot | None:
    """The time that a sentence begins with: "Fiscal year 2022 ended on Friday", "In 2015 the law took effect"."""
    mention = scene.periods[0] if scene.periods else None
    if mention is None or mention.days is None or mention.cue_i > 0 or mention.role != "at" or mention.loose:
        return None
    return mention.slot(scene.tokens)


def _in_force(scene: Scene, draft: Draft, earlier: list[Draft]) -> Span | None:
    """The time that "a year later" and "since then" hang on: of the draft before, else one named in a clause before."""
    for other in reversed(earlier):
        if other.period and other.period.days:
            return other.period.days
    named = (m.days for m in reversed(scene.periods) if m.days and m.anchor is None and m.i < draft.i and scene.of[m.i] != draft.clause)
    return next(named, None)


def _told_by_clause(scene: Scene, draft: Draft, far: list[PeriodMention]) -> PeriodMention | None:
    """The time that stands on the other side of "when", or None.

    "The year before, when it was 19" is of the year before; "from 12,000 when the program began in 2015" is of 2015.
    """
    members = scene.clauses[draft.clause].members
    if scene.clauses[draft.clause].opener in ("when", "where") and members:
        return next((m for m in scene.periods if m.j <= members[0] <= m.j + 1), None) or (far[-1] if far else None)
    if draft.rule in (FROM, AGAIN):
        behind = next((c for c in scene.clauses if c.opener == "when" and c.members and c.members[0] == draft.j), None)
        return next((m for m in scene.periods if m.days and m.i in behind.members), None) if behind else None
    return None


def _is_from_to(scene: Scene, mention: PeriodMention) -> bool:
    """Whether a span names both ends of a change, "from 2019 to 2022"; not "over the 2015 to 2017 average"."""
    return mention.role != "versus" and scene.word(mention.j) not in _LEVELS and is_two_ends(mention)


def _baseline(scene: Scene, draft: Draft, near: list[PeriodMention], far: list[PeriodMention]) -> PeriodMention | None:
    """The time a comparison is made with: one led to by since, from or than; else the first end of a range."""
    words = scene.words
    if draft.compared is not None:
        return draft.compared
    if draft.operation == "trend" and "than" in words[draft.j : draft.j + 4]:
        than = words.index("than", draft.j)
        return next((m for m in scene.periods if m.i > than), None) or than_when(scene, draft)
    if draft.operation == "record":
        behind = draft.j if words[draft.j - 1] == "since" else len(words)  # "the lowest since it stood at 3.8 percent in April 2000"
        told = next((m for m in scene.periods if m.i >= behind), None)
        return told or next(
            (m for m in near if m.i >= draft.i and (m.role in ("since", "versus") or _follows(scene, m, "since", draft.i))), None
        )
    for mention in near:
        if _leads_to_baseline(scene, draft, mention):
            return mention
    if scene.periods and (front := scene.periods[0]).role == "since" and front.cue_i == 0 and front in far:
        return front  # "Since 2001, when China joined, imports have grown"
    clause = scene.clauses[draft.clause]
    if clause.kind == "after" and (told := next((m for m in far if scene.of[m.i] == clause.parent and m.role == "versus"), None)):
        return told  # "compared with the year before: exports were 13 percent higher"
    framing = [m for m in far if scene.of[m.i] >= 0 and scene.clauses[scene.of[m.i]].kind in ("main", "sub")]
    ends = next((m for m in near + framing if is_two_ends(m)), None)
    if ends is not None and draft.period is None and not _has_its_own(draft, near, ends):
        return ends
    return since_when(scene, draft) or than_when(scene, draft)


def _has_its_own(draft: Draft, near: list[PeriodMention], ends: PeriodMention) -> bool:
    """ "3 percent from 2021 to 2022, compared with 2 percent in 2020": the second has a time of its own behind it."""
    own = next((m for m in near if m.i > draft.i and m.role == "at" and m.grain in POINTS), None)
    return own is not None and ends.i < draft.i and not is_two_ends(own)


def _leads_to_baseline(scene: Scene, draft: Draft, mention: PeriodMention) -> bool:
    if mention.role in BASELINE_ROLES and not (mention.first and mention.role == "from"):
        return True
    if mention.role == "as":
        return draft.operation in ("ratio", "trend")  # "twice as many as in 2010", not "the same pace as in 2010"
    if mention.offset and mention.role != "at":
        return True
    ahead = mention.i > draft.i
    anchored = mention.anchor is not None and not mention.loose and not _is_same(mention)
    if mention.cue in _OVER and (_is_point(mention) or anchored or (ahead and scene.word(mention.j) in _LEVELS)):
        return True
    near = 0 < mention.cue_i - draft.j <= _FROM_FAR
    if near and draft.operation.startswith("change") and _follows(scene, mention, "from", draft.j):
        return True
    if draft.operation == "ratio" and mention.combined:
        return True
    if draft.against is not None:  # "than women in 2018" names no other time, "than in 2018" does
        return scene.word(mention.cue_i - 1) == "than"
    return ahead and mention.i - draft.j < _THAN_FAR and "than" in scene.words[draft.j : mention.i]


def _is_same(mention: PeriodMention) -> bool:
    """The time just spoken of, once more: "over that period"."""
    return mention.anchor is not None and mention.anchor.kind == "same" and mention.anchor.within is None


def _follows(scene: Scene, mention: PeriodMention, word: str, start: int) -> bool:
    """Whether a word stands a little before a time: "since the period ending January"."""
    return word in scene.words[max(start, mention.cue_i - 4) : mention.cue_i]


def _is_point(mention: PeriodMention) -> bool:
    """A time one can measure from: a named year or month, not "the past decade"."""
    return not mention.loose and mention.grain in POINTS and mention.year_said and mention.anchor is None


def _period(
    scene: Scene,
    draft: Draft,
    drafts: list[Draft],
    near: list[PeriodMention],
    far: list[PeriodMention],
    base: PeriodMention | None,
    anchor: Span | None,
) -> None:
    """Give a draft the first time that can be its period; "since X" of a count is the span from X to publication."""
    comparing = draft.operation in COMPARING
    if not near and not comparing and (undated := beside_when(scene, draft)):
        draft.period = undated.slot(scene.tokens, with_cue=True)
        return
    since = base is not None and base.role == "since"
    for mention in [*near, *([] if since else far)]:
        if mention is base or (base is not None and base.start is not None and mention.reason == "now"):
            continue  # "over the past year, from 7.2 percent in September": the start is named, the end is the latest
        if mention.role == "since":
            if draft.rule == FROM:
                draft.period = mention.slot(scene.tokens, with_cue=True)
                return
            if not comparing and mention in near and draft.rule != TO:
                draft.period = since_slot(scene, mention, anchor)
                return
            draft.up_to_now = draft.up_to_now or draft.rule == TO
            continue
        if draft.operation in ("average", "rate") and mention.reason == "now" and mention in near and (year := past_year(scene, mention)):
            draft.period = year
            return
        other = mention.role in _OTHER_ROLES and bool(mention.cue) and mention.first is None and not is_genitive(scene, mention)
        if other or (mention.offset and mention.role != "at"):
            continue
        if mention.every and (draft.operation in ("trend", "threshold") or mention.start is None):
            continue
        draft.same_time = _is_same(mention)
        end = _end_of(scene, draft, drafts, mention)
        told = span_slot(scene, mention, end) if end is not None else slot_of(scene, mention, anchor)
        draft.period = _as_dated(told, drafts) if mention.anchor is not None else told
        draft.note("<preposition> <period>" if mention.cue else "<period>", mention.cue_i, mention.j, "period")
        return
    _open_end(scene, draft, drafts, near)


def _as_dated(slot: PeriodSlot, drafts: list[Draft]) -> PeriodSlot:
    """The slot as a draft before has it: "a month later it was 120, half as many" is of one month."""
    return next((d.period for d in drafts if d.period is not None and d.period.span == slot.span), slot)


def _end_of(scene: Scene, draft: Draft, drafts: list[Draft], mention: PeriodMention) -> Span | None:
    """The end of a span that one of the two amounts of a movement is of; None where it is of the whole span.

    "From 5 to 8 between 2013 and 2017" is of its two ends; "from 5 in 2013-2015 to 8 in 2015-2017" is of two spans.
    """
    if draft.rule not in (FROM, TO) or not mention.days:
        return None
    if _is_from_to(scene, mention):
        own = draft.rule == FROM or any(d.rule == FROM and owner(scene, m, drafts) is d for d in drafts for m in scene.periods)
        if own and owner(scene, mention, drafts) is draft:
            return None
        return mention.first if draft.rule == FROM else mention.last
    return reached_at(mention) if draft.rule == TO else None


def _open_end(scene: Scene, draft: Draft, drafts: list[Draft], near: list[PeriodMention]) -> None:
    """A time that does not say which one is meant: "before 2010"; where a decade in which it rose from 22 to 57 percent began.

    The statement is of that time all the same, and never of the latest figure.
    """
    if draft.operation in COMPARING:
        return
    for mention in near:
        if mention.role == "before" and mention.cue and mention.days and not mention.event and draft.rule not in (FROM, TO):
            before = mention.days.start - timedelta(days=1)
            draft.period = replace(mention.slot(scene.tokens, with_cue=True), start=None, end=before, bound="until")
            return
    if draft.rule == FROM:
        windows = [m for m in scene.periods if m.days and m.days.months >= YEARS and not m.first and m.role == "at"]
        if len(windows) == 1 and len(scene.periods) == 1:
            draft.period = replace(windows[0].slot(scene.tokens), start=None, end=None)


def _stretch(scene: Scene, draft: Draft) -> None:
    """The words of its own times belong to the text of a statement where they follow it closely."""
    taken = {slot.span[1] for slot in (draft.baseline, draft.period) if slot is not None}
    end = draft.j
    for mention in scene.periods:
        mine = scene.tokens.ends[mention.j - 1] in taken and scene.of[mention.i] == draft.clause
        if mine and draft.i <= mention.i and mention.cue_i - end <= 2 and mention.j > end:
            draft.reach.append((mention.cue_i, mention.j))
            end = mention.j
