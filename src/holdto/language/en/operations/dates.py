"""Arithmetic on dates: "after eleven months of preparation", "the 85th anniversary"."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.measures import phrase
from holdto.language.en.numbers.rules import ordinal_at
from holdto.language.en.scene import Scene


def dates(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every length of time or anniversary that can be computed from dates."""
    out: list[Draft] = []
    words = scene.words
    for duration in scene.durations:
        if duration.n is None or duration.age or duration.straight or duration.ordinal or scene.of[duration.i] < 0:
            continue
        if words[max(duration.i - 1, 0)] == "after" and words[duration.j : duration.j + 1] == ["of"]:
            draft = Draft("date", duration.i, duration.j, scene.of[duration.i], "after <length of time> of", point=float(duration.n), unit=duration.unit)
            draft.measure = phrase.after(scene, duration.j + 1, draft.clause)
            out.append(draft)
    for k in scene.cues.get("date", ()):
        if scene.of[k] >= 0:
            for i in range(max(k - 3, 0), k):
                found = ordinal_at(words, i)
                if found and found[0] == k:
                    draft = Draft("date", i, k + 1, scene.of[k], "<ordinal> anniversary of", point=float(found[1]), unit="year")
                    if words[k + 1 : k + 2] == ["of"]:
                        draft.measure = phrase.after(scene, k + 2, draft.clause)
                    out.append(draft)
                    break
    return out
