"""Streaks: a condition held over a run of periods, "for the fifth straight year", "every year since", "never"."""

from __future__ import annotations

from dataclasses import replace

from holdto.language.draft import Draft
from holdto.language.en.numbers.rules import ordinal_at
from holdto.language.en.scene import Scene
from holdto.language.period_mention import UNIT_MONTHS, Duration
from holdto.language.statement import PeriodSlot, Streak
from holdto.periods import add_months, month_run

_EACH = frozenset(("a", "per", "each", "every"))
_CARRIERS = frozenset(("trend", "threshold"))
#: How far behind "never" a bound may stand.
_NEVER_FAR = 5
_BOUNDS = {"more_than": "up", "at_least": "up", "less_than": "down", "at_most": "down"}
#: Before "every month" these make it a run, not what an amount is for each of; so do verbs of staying.
_OVER = frozenset("in for of during throughout through".split())
_STAYING = frozenset("stayed stay stays remained remain remains kept keep keeps been held is are was were".split())
_LASTING = frozenset("stayed remained kept held stood".split())
#: "For" stands at most so many tokens before the length of time: "for a little more than two years".
_HEDGED = 6
_PERFECT = frozenset("has have 's 've we've".split())


def attach(scene: Scene, drafts: list[Draft]) -> None:
    """Give a draft the run of periods that its clause names; an amount bounded over such a run becomes a threshold."""
    if not drafts:
        return
    for duration in scene.durations:
        if duration.straight and (draft := _nearest(scene, duration, drafts)):
            _straight(scene, draft, duration)
        elif draft := next((d for d in drafts if _has_lasted(scene, d, duration)), None):
            _lasting(scene, draft, duration)
    for k in scene.cues.get("streak", ()):
        word = scene.words[k]
        if word in ("running", "row"):
            _running(scene, drafts, k)
        elif word == "never":
            _never(scene, drafts, k)
        elif _unit(scene, k) and scene.word(k - 1) not in ("almost", "nearly"):
            _every(scene, drafts, k)


def _unit(scene: Scene, k: int) -> str:
    """The unit of "every month" or "each fiscal year" at token `k`, or ""."""
    word = scene.word(k + 2) if scene.word(k + 1) in ("fiscal", "calendar") else scene.word(k + 1)
    return word if word in UNIT_MONTHS else ""


def is_run(scene: Scene, k: int, verb: int) -> bool:
    """Whether "every month" at token `k` is a run of months that a bound holds over: "in every month", "stayed below 3 every month"."""
    return bool(_unit(scene, k)) and (scene.word(k - 1) in _OVER or scene.word(verb) in _STAYING)


def _is_bounded(draft: Draft) -> bool:
    return draft.operation in ("level", "rate") and draft.quantity is not None and draft.quantity.hedge in _BOUNDS


def _to_threshold(scene: Scene, draft: Draft, verb: int) -> None:
    """Make a threshold of a bounded amount; what stays or goes above it is measured without the verb."""
    if draft.quantity is not None:
        draft.operation, draft.direction, draft.per = "threshold", _BOUNDS[draft.quantity.hedge], None
        draft.quantity = replace(draft.quantity, per=None)
        if len(draft.measure) > 1 or scene.words[draft.measure[0][0] if draft.measure else verb] != scene.word(verb):
            draft.measure = [run for run in draft.measure if run != (verb, verb + 1)]


def _nearest(scene: Scene, duration: Duration, drafts: list[Draft]) -> Draft | None:
    def carries(draft: Draft) -> bool:
        return draft.clause == scene.of[duration.i] and (draft.operation in _CARRIERS or _is_bounded(draft))

    return min(filter(carries, drafts), key=lambda draft: abs(draft.i - duration.i), default=None)


def _straight(scene: Scene, draft: Draft, duration: Duration) -> None:
    """ "18 straight months above <amount>", "the fifth straight year" """
    if draft.operation in ("level", "rate") and draft.quantity is not None:
        draft.operation, draft.direction = "threshold", _BOUNDS[draft.quantity.hedge]
    draft.streak = Streak("consecutive", int(duration.n) if duration.n else None, duration.unit)
    draft.reach.append((duration.i, duration.j))
    draft.note("<number> straight <unit>", duration.i, duration.j, "streak")
    _settle(scene, draft, duration)


def _has_lasted(scene: Scene, draft: Draft, duration: Duration) -> bool:
    """Whether an amount has stood on one side of a bound "for more than two years"."""
    verb = scene.clauses[draft.clause].verb
    if not _is_bounded(draft) or scene.of[duration.i] != draft.clause or duration.n is None or duration.unit not in UNIT_MONTHS:
        return False
    first = next((k for k in range(duration.i - 1, max(duration.i - _HEDGED, -1), -1) if scene.tags[k] not in "a#p"), duration.i - _HEDGED)
    lasting = scene.word(verb) in _PERFECT or scene.word(verb) in _LASTING
    return lasting and "for" in scene.words[max(first, 0) : duration.i] and draft.streak is None and duration.i >= draft.j


def _lasting(scene: Scene, draft: Draft, duration: Duration) -> None:
    """ "has been above <amount> for two and a half years": a run of so many months"""
    _to_threshold(scene, draft, scene.clauses[draft.clause].verb)
    n = duration.n or 0.0
    whole = n == int(n)
    draft.streak = Streak("consecutive", int(n if whole else round(n * UNIT_MONTHS[duration.unit])), duration.unit if whole else "month")
    draft.reach.append((duration.i, duration.j))
    draft.note("for <length of time>", duration.i, duration.j, "streak")


def _settle(scene: Scene, draft: Draft, duration: Duration) -> None:
    """ "has had 18 straight months of": the run ends with the last whole month before the text appeared."""
    clause = scene.clauses[draft.clause]
    months = UNIT_MONTHS.get(duration.unit)
    if scene.word(clause.verb) not in _PERFECT or not (months and duration.n and scene.published):
        return
    if any(scene.of[p.i] == draft.clause and p.every is None for p in scene.periods):
        return
    n = int(duration.n) * months
    last = add_months(scene.published.replace(day=1), -1)
    span = month_run(add_months(last, 1 - n), n)
    slot = scene.slot(duration.i, duration.j)
    draft.period = replace(PeriodSlot(slot.text, slot.span), start=span.start, end=span.end)


def _every(scene: Scene, drafts: list[Draft], k: int) -> None:
    """ "every year", "each month" """
    for draft in drafts:
        if draft.clause != scene.of[k] or draft.streak is not None:
            continue
        verb = scene.clauses[draft.clause].verb
        if _is_bounded(draft) and is_run(scene, k, verb):
            _to_threshold(scene, draft, verb)
        if draft.operation in _CARRIERS:
            draft.streak = Streak(scene.words[k], None, _unit(scene, k))
            draft.reach.append((k, k + 2))
            draft.note("every <unit>", k, k + 2, "streak")


def _never(scene: Scene, drafts: list[Draft], k: int) -> None:
    """ "never exceeded <amount> a year", "never went above <amount>" """
    for draft in drafts:
        q = draft.quantity
        if (
            q is not None
            and (q.per is None or q.per in UNIT_MONTHS)
            and scene.of[k] == draft.clause
            and k < q.i <= k + _NEVER_FAR
            and _is_bounded(draft)
        ):
            verb = next((m for m in range(q.i - 1, k - 2, -1) if m >= 0 and scene.tags[m] in "vb"), -1)
            if verb >= 0:
                _to_threshold(scene, draft, verb)
                draft.i = k
        if draft.operation == "threshold" and draft.clause == scene.of[k] and draft.i <= k + 3:
            each = scene.word(draft.j) in _EACH and scene.word(draft.j + 1) in UNIT_MONTHS
            draft.streak = Streak("never", None, scene.words[draft.j + 1] if each else None)
            draft.reach.append((k, k + 1))
            draft.note("never", k, k + 1, "streak")
        elif draft.operation == "trend" and draft.head == k + 1 and draft.streak is None:  # "never fell"
            draft.streak = Streak("never", None, None)
            draft.reach.append((k, k + 1))
            draft.note("never", k, k + 1, "streak")


def _running(scene: Scene, drafts: list[Draft], k: int) -> None:
    """ "for the second year running", "the fourth month in a row" """
    words = scene.words
    in_a_row = words[k] == "row" and words[max(k - 2, 0) : k] == ["in", "a"]
    unit = k - 3 if in_a_row else k - 1
    if scene.word(unit) not in UNIT_MONTHS or (words[k] == "row" and not in_a_row):
        return
    n = next((found[1] for i in range(max(unit - 3, 0), unit) if (found := ordinal_at(words, i)) and found[0] == unit), None)
    draft = next((d for d in drafts if d.operation in _CARRIERS and d.clause == scene.of[k] and d.streak is None), None)
    if n is not None and draft is not None:
        draft.streak = Streak("consecutive", n, words[unit])
        draft.reach.append((unit - 1, k + 1))
        draft.note("<ordinal> <unit> running", unit - 1, k + 1, "streak")
