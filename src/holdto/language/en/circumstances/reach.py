"""Within reach: which of the times of a sentence a statement may take, and which belong to another."""

from __future__ import annotations

from datetime import timedelta

from holdto.language.draft import AGAIN, FROM, Draft
from holdto.language.en.periods.words import GENITIVES
from holdto.language.en.scene import Scene
from holdto.language.en.syntax.clauses import Clause
from holdto.language.period_mention import PeriodMention

#: Operations that compare two times; for them "since X", "from X" and "than in X" name the baseline.
COMPARING = frozenset(("change_abs", "change_pct", "ratio", "trend", "record"))
#: How a time stands that a comparison is measured from.
BASELINE_ROLES = frozenset(("since", "from", "versus"))
_YEAR = timedelta(days=360)
_JOINED = frozenset(("and", "but"))
#: Words at most between a statement and a time that belongs to it alone.
_TIGHT = 7


def reachable(scene: Scene, draft: Draft, drafts: list[Draft]) -> tuple[list[PeriodMention], list[PeriodMention]]:
    """The times a draft may take, best first: those of its own clause; then those of clauses that frame it."""
    own: list[PeriodMention] = []
    after: list[PeriodMention] = []
    before: list[PeriodMention] = []
    later: list[PeriodMention] = []
    far: list[PeriodMention] = []
    clause = scene.clauses[draft.clause]
    for mention in scene.periods:
        if mention.reason in ("time-of-day", "vague") or _is_compared(mention, draft, drafts) or is_conceded(scene, mention.j, draft):
            continue
        if _is_apposed(scene, mention) or _is_adverb_elsewhere(scene, mention, draft):
            continue
        mine = owner(scene, mention, drafts)
        if mine is not None and mine is not draft and (not _shares(draft, mine, mention) or _has_own(scene, draft, drafts, mention)):
            continue
        of = scene.of[mention.cue_i if mention.role == "versus" else mention.i]  # "below where it was in 2019"
        if of == draft.clause:
            if draft.rule == FROM and mine is not draft and not is_two_ends(mention) and mention.role != "since":
                continue
            if mention.i < draft.i and mine is draft:
                own.append(mention)
            elif mention.i < draft.i:
                before.append(mention)
            elif mine is not None and mine.i > draft.j and "," in scene.tags[draft.j : mention.i]:
                later.append(mention)
            else:
                after.append(mention)
        elif of == -1:
            far += [mention] if mention.cue else []
        elif draft.rule != FROM and (mention.i < draft.i or clause.kind == "aside" or _is_open_to(scene.clauses[of])):
            far.append(mention)
    after.sort(key=lambda m: (_is_open(m), m.i))
    far.sort(key=_is_open)
    before.sort(key=lambda m: (_is_open(m), -m.i))
    if clause.opener in ("when", "where"):
        far = [m for m in far if m.i < (clause.members[0] if clause.members else draft.i)][-1:]
    return own + after + before + later, far


def owner(scene: Scene, mention: PeriodMention, drafts: list[Draft]) -> Draft | None:
    """The draft that a time follows so closely that it is said of that one first."""
    best: Draft | None = None
    if is_genitive(scene, mention):  # "outpacing 2017's average growth of 182,000"
        return next((d for d in drafts if mention.j < d.i <= mention.j + _TIGHT and d.clause == scene.of[mention.i]), None)
    if scene.word(mention.cue_i - 1) in _JOINED:  # "in 2012 it was 1.5 million and in 2002 less than a million"
        ahead = next((d for d in drafts if mention.j <= d.i <= mention.j + 1 and d.clause == scene.of[mention.i]), None)
        if ahead is not None:
            return ahead
    for draft in drafts:
        if draft.clause != scene.of[mention.i] or draft.i >= mention.i:
            continue
        # "The biggest drop since the crisis": words of the record begin the time
        end = min(draft.j, mention.i) if draft.j < mention.j else max((j for _, j in draft.reach if j <= mention.i), default=-_TIGHT)
        if mention.cue_i <= end + _TIGHT and (best is None or draft.j >= best.j):
            best = draft
    return best


def is_two_ends(mention: PeriodMention) -> bool:
    """Two times rather than one stretch, which "in January-June 2022" is."""
    if mention.first is None or mention.last is None:
        return False
    if mention.year_pair and mention.cue in ("", "in", "during", "for"):
        return False  # "in 2021/22": one year, whoever's it is
    return mention.cue not in ("", "in", "during", "for") or mention.first.end - mention.first.start >= _YEAR


def is_genitive(scene: Scene, mention: PeriodMention) -> bool:
    """ "2017's average growth", "the first quarter's 3.7 percent"."""
    return scene.word(mention.j) in GENITIVES


def _is_adverb_elsewhere(scene: Scene, mention: PeriodMention, draft: Draft) -> bool:
    """Whether a time is of other words: "has climbed every month since, rising 2 percent", "for the first time since 2020"."""
    if mention.role != "since":
        return False
    if scene.word(mention.cue_i - 1) == "time" and draft.operation == "threshold":
        return True  # "fell below 100,000 for the first time since 2020": the time of the record
    if scene.words[mention.i : mention.j] != ["since"]:
        return False
    return "," in scene.tags[min(draft.j, mention.j) : max(draft.i, mention.i)]


def _is_apposed(scene: Scene, mention: PeriodMention) -> bool:
    """Whether a time only says more of the one before it: "in 2007, the year before the slump, it was 12"."""
    if mention.anchor is None or mention.cue:
        return False
    comma = mention.i - 1 - (scene.word(mention.i - 1) == "the")
    return scene.word(comma) == "," and any(m.j == comma and m.days for m in scene.periods)


def _is_open(mention: PeriodMention) -> bool:
    """A time without dates, such as "to date", gives way to one with them."""
    return mention.start is None and mention.anchor is None and mention.offset is None


def _is_compared(mention: PeriodMention, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether the words of another draft compare with this time, and `draft` does not stand inside them."""
    return any(other.compared is mention and other is not draft and not other.i < draft.i < mention.i for other in drafts)


def _has_own(scene: Scene, draft: Draft, drafts: list[Draft], other: PeriodMention) -> bool:
    """ "0.5 percent in May and 3 percent on the year": what the second is measured from is not the first's, which has its own time."""
    if other.role not in BASELINE_ROLES:
        return False
    near = (m for m in scene.periods if draft.j <= m.cue_i <= draft.j + _TIGHT and m.i < other.i)
    return any(owner(scene, m, drafts) is draft for m in near)


def _is_open_to(clause: Clause) -> bool:
    """Whether the times of a clause are the main clause's too: one with no finite verb of its own ("while crossing in May")."""
    return clause.kind in ("aside", "verb") or (clause.kind == "sub" and clause.verb < 0)


def is_conceded(scene: Scene, j: int, draft: Draft) -> bool:
    """Whether words that end at token `j` are of what a sentence concedes at its front: "Despite the fall in 2023, half of all are"."""
    if scene.words[0] not in ("despite", "notwithstanding"):
        return False
    comma = next((k for k, tag in enumerate(scene.tags) if tag == ","), 0)
    return j <= comma <= draft.i


def _shares(draft: Draft, mine: Draft, mention: PeriodMention) -> bool:
    """Whether a draft may take a time that stands closer to another."""
    if mine.rule in (FROM, AGAIN) or draft.i < mention.i < mine.i:
        return False
    if draft.head >= 0 and draft.head == mine.head:
        return True
    return mention.role not in BASELINE_ROLES or mine.operation not in COMPARING or mine.rule.startswith("beside")
