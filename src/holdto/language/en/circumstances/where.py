"""Where: the place a statement is about, with the preposition that ties it to the measure."""

from __future__ import annotations

from typing import Any

from holdto.language.draft import Draft, Run
from holdto.language.en.scene import Scene
from holdto.language.statement import Slot

#: Prepositions that lead to the place of a measure; trade and migration are told apart by theirs.
LEADING = frozenset("in at on across into from to with within throughout near along for inside of".split())
_BETWEEN = frozenset(("the", "all", "its", "our", "their", "southern", "northern"))


def assign(scene: Scene, draft: Draft, earlier: list[Draft]) -> None:
    """Give a draft its place: of its own clause the one with a preposition first, else one that frames the sentence."""
    if draft.place is not None or not scene.places:
        return
    own = [p for p in scene.places if scene.of[p.i] == draft.clause]
    chosen = _best(scene, draft, own)
    if chosen is None:
        framing = [p for p in scene.places if p.i < draft.i and scene.of[p.i] != draft.clause and scene.of[p.i] != -1 and _lead(scene, p)[1] in ("in", "at", "across", "on")]
        chosen = framing[0] if framing and framing[0].i <= 3 else None
    if chosen is None:
        return
    start, _ = _lead(scene, chosen)
    end = _joined_end(scene, chosen)
    draft.place = Slot(scene.tokens.raw(start, end), (scene.tokens.starts[start], scene.tokens.ends[end - 1]))
    draft.note("<place>", start, end, "place")
    draft.measure = [piece for run in draft.measure for piece in _without(run, (start, end), scene, chosen)]


def _best(scene: Scene, draft: Draft, places: list[Any]) -> Any | None:
    best, score = None, -1.0
    for place in places:
        start, word = _lead(scene, place)
        value = 1.0
        if word in LEADING:
            value = 2.0 if word == "of" else 3.0
        if draft.against and draft.against.slot.span[0] <= scene.tokens.starts[place.i] < draft.against.slot.span[1]:
            continue
        distance = min(abs(place.i - draft.i), abs(place.i - draft.j))
        value -= distance / 200
        if value > score:
            best, score = place, value
    return best


def _lead(scene: Scene, place: Any) -> tuple[int, str]:
    """Where the phrase of a place begins, with its preposition, and which that is."""
    k = place.i
    while k and scene.words[k - 1] in _BETWEEN:
        k -= 1
    if k and scene.words[k - 1] in LEADING:
        return k - 1, scene.words[k - 1]
    return place.i, ""


def _joined_end(scene: Scene, place: Any) -> int:
    """The end of "Canada and Mexico" where a place is the first of several."""
    end: int = place.j
    words = scene.words
    for other in scene.places:
        if other.i > end and all(words[k] in ("and", ",", "the", "or") for k in range(end, other.i)):
            end = other.j
    return end


def _without(run: Run, cut: Run, scene: Scene, place: Any) -> list[Run]:
    """The parts of a run outside a place that stands behind a preposition; an adjective ("U.S. exports") stays in."""
    if cut[0] == place.i or cut[1] <= run[0] or run[1] <= cut[0]:
        return [run]
    return [(i, j) for i, j in ((run[0], cut[0]), (cut[1], run[1])) if i < j]
