"""Arithmetic on dates: "after eleven months of preparation", "the 85th anniversary"."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.measures import phrase
from holdto.language.en.numbers.rules import ordinal_at
from holdto.language.en.scene import Scene


def lengths(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every length of time between "after" and "of", which can be computed from dates."""
    return [
        _length(scene, d.i, d.j, d.n, d.unit)
        for d in scene.durations
        if d.n is not None and not (d.age or d.straight or d.ordinal) and scene.of[d.i] >= 0
        if scene.word(d.i - 1) == "after" and scene.word(d.j) == "of"
    ]


def anniversaries(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every anniversary that can be computed from dates."""
    return [draft for k in scene.cues.get("date", ()) if scene.of[k] >= 0 and (draft := _anniversary(scene, k))]


def _length(scene: Scene, i: int, j: int, n: float, unit: str) -> Draft:
    draft = Draft("date", i, j, scene.of[i], "after <length of time> of", point=float(n), unit=unit)
    draft.measure = phrase.after(scene, j + 1, draft.clause)
    return draft


def _anniversary(scene: Scene, k: int) -> Draft | None:
    """ "the 85th anniversary of <event>" """
    for i in range(max(k - 3, 0), k):
        found = ordinal_at(scene.words, i)
        if found and found[0] == k:
            draft = Draft("date", i, k + 1, scene.of[k], "<ordinal> anniversary of", point=float(found[1]), unit="year")
            draft.measure = phrase.after(scene, k + 2, draft.clause) if scene.word(k + 1) == "of" else []
            return draft
    return None
