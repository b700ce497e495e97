"""Streaks: a condition held over a run of periods, "for the fifth straight year", "every year since", "never"."""

from __future__ import annotations

from dataclasses import replace

from holdto.language.draft import Draft
from holdto.language.en.numbers.rules import ordinal_at
from holdto.language.en.scene import Scene
from holdto.language.period_mention import UNIT_MONTHS, Duration
from holdto.language.statement import PeriodSlot, Streak
from holdto.periods import add_months, month_run

_EVERY = {"every": "every", "each": "each"}
_CARRIERS = frozenset(("trend", "threshold"))
_BOUNDS = {"more_than": "up", "at_least": "up", "less_than": "down", "at_most": "down"}


def attach(scene: Scene, drafts: list[Draft]) -> None:
    """Give a draft the run of periods that its clause names; an amount bounded over such a run becomes a threshold."""
    words = scene.words
    if not drafts:
        return
    for duration in scene.durations:
        if not duration.straight:
            continue
        draft = _nearest(scene, duration, drafts)
        if draft is None:
            continue
        if draft.operation in ("level", "rate"):
            draft.operation = "threshold"
            draft.direction = _BOUNDS[draft.hedge or (draft.quantity.hedge if draft.quantity else "exactly")]
        draft.streak = Streak("consecutive", int(duration.n) if duration.n else None, duration.unit)
        draft.reach.append((duration.i, duration.j))
        draft.note("<number> straight <unit>", duration.i, duration.j, "streak")
        _settle(scene, draft, duration)
    for k in scene.cues.get("streak", ()):
        word = words[k]
        kind = _EVERY.get(word)
        unit = words[k + 1] if k + 1 < len(words) else ""
        if kind and unit in UNIT_MONTHS and (k == 0 or words[k - 1] not in ("almost", "nearly")):
            for draft in drafts:
                if draft.operation in _CARRIERS and draft.clause == scene.of[k] and draft.streak is None:
                    draft.streak = Streak(kind, None, unit)
                    draft.reach.append((k, k + 2))
                    draft.note("every <unit>", k, k + 2, "streak")
        elif word in ("running", "row"):
            _running(scene, drafts, k)
        elif word == "never":
            for draft in drafts:
                if draft.operation == "threshold" and draft.clause == scene.of[k] and draft.i <= k + 3:
                    draft.streak = Streak("never", None, _each_of(words, draft.j))
                    draft.reach.append((k, k + 1))


def _running(scene: Scene, drafts: list[Draft], k: int) -> None:
    """ "for the second year running", "the fourth month in a row" """
    words = scene.words
    unit = k - 1 if words[k] == "running" else k - 3
    if unit < 1 or words[unit] not in UNIT_MONTHS or (words[k] == "row" and words[k - 2 : k] != ["in", "a"]):
        return
    ordinal = next((found[1] for i in range(max(unit - 3, 0), unit) if (found := ordinal_at(words, i)) and found[0] == unit), None)
    draft = next((d for d in drafts if d.operation in _CARRIERS and d.clause == scene.of[k]), None)
    if ordinal is not None and draft is not None and draft.streak is None:
        draft.streak = Streak("consecutive", ordinal, words[unit])
        draft.reach.append((unit - 1, k + 1))
        draft.note("<ordinal> <unit> running", unit - 1, k + 1, "streak")


def _each_of(words: list[str], k: int) -> str | None:
    """The unit of "60 a year", behind an amount."""
    if words[k : k + 1] in (["a"], ["per"], ["each"], ["every"]) and words[k + 1 : k + 2] and words[k + 1] in UNIT_MONTHS:
        return words[k + 1]
    return None


def _nearest(scene: Scene, duration: Duration, drafts: list[Draft]) -> Draft | None:
    fitting = [
        d
        for d in drafts
        if d.clause == scene.of[duration.i]
        and (d.operation in _CARRIERS or (d.operation in ("level", "rate") and (d.quantity is not None and d.quantity.hedge in _BOUNDS)))
    ]
    return min(fitting, key=lambda d: abs(d.i - duration.i), default=None)


def _settle(scene: Scene, draft: Draft, duration: Duration) -> None:
    """ "has had 18 straight months of": the run ends with the last whole month before the text appeared."""
    clause = scene.clauses[draft.clause]
    present = clause.verb >= 0 and scene.words[clause.verb] in ("has", "have", "'s", "'ve", "we've")
    months = UNIT_MONTHS.get(duration.unit)
    if not (present and months and duration.n and scene.published) or any(scene.of[p.i] == draft.clause for p in scene.periods if p.every is None):
        return
    n = int(duration.n) * months
    last = add_months(scene.published.replace(day=1), -1)
    span = month_run(add_months(last, 1 - n), n)
    slot = scene.slot(duration.i, duration.j)
    draft.period = replace(PeriodSlot(slot.text, slot.span), start=span.start, end=span.end)
