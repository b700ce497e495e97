"""How far back a record reaches: since a time, ever, on record, in so many years."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.scene import Scene
from holdto.language.period_mention import Duration, PeriodMention
from holdto.language.statement import PeriodSlot

_ISO = {"year": "Y", "month": "M", "week": "W", "day": "D"}
#: Units that ISO durations have no letter for: how many of which.
_MADE_OF = {"decade": (10, "Y"), "century": (100, "Y"), "quarter": (3, "M")}
#: How far behind the superlative the words that make it a record may stand, in tokens.
_FAR = 14


def back(scene: Scene, duration: Duration) -> PeriodSlot:
    """A length of time as the stretch a record reaches back over: "20-year" is P20Y; "decades" is open."""
    times, letter = _MADE_OF.get(duration.unit) or (1, _ISO.get(duration.unit, "Y"))
    n = int(duration.n) if duration.n else None
    code = f"P{n * times}{letter}" if n else f"P{times}{letter}" if times > 1 else None
    slot = scene.slot(duration.i, duration.j)
    return PeriodSlot(slot.text, slot.span, offset=code, loose=n is None)


def extend(scene: Scene, draft: Draft, k: int) -> bool:
    """Look from token `k` on for what a record reaches back to, and take it into the draft; False where there is nothing."""
    words = scene.words
    for m in range(k, min(k + _FAR, len(words))):
        if scene.of[m] not in (draft.clause, -1):
            return False
        if (end := _without_end(words, m)) or words[m] == "since":
            draft.j = max(draft.j, end or m + 1)
            return True
        if words[m] in ("in", "for", "than") and (duration := _duration_after(scene, m)):
            draft.baseline = back(scene, duration)
            draft.j = duration.j
            return True
        if words[m] in ("in", "for", "of") and (decades := _decades_after(scene, m)):
            draft.j = decades.j
            return decades.loose
        if scene.tags[m] in ",;:" or (scene.tags[m] == "#" and not any(d.i <= m < d.j for d in scene.durations)):
            return False
    return False


def _without_end(words: list[str], m: int) -> int:
    """The token after "ever", "ever recorded", "on record", "in history" or "of all time" at `m`, or 0."""
    before = words[m - 1] if m else ""
    if words[m] in ("ever", "history") or (words[m] == "record" and before == "on") or (words[m] == "time" and before == "all"):
        return m + 1
    return 0


def _duration_after(scene: Scene, m: int) -> Duration | None:
    return next((d for d in scene.durations if 0 < d.i - m <= 3), None)


def _decades_after(scene: Scene, m: int) -> PeriodMention | None:
    return next((p for p in scene.periods if m < p.i <= m + 2 and p.grain in ("decade", "century") and p.anchor is None), None)
