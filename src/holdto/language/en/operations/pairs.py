"""Pairs: "jumped fivefold, from 20,000 to 100,000" gives two numbers, where the finder of numbers saw a range."""

from __future__ import annotations

from dataclasses import replace

from holdto.language.en.operations.table import PARTICLES, VERB_CUES
from holdto.language.en.scene import Scene
from holdto.language.mentions import Quantity
from holdto.language.quantities import interval


def taken_apart(scene: Scene) -> list[Quantity]:
    """The numbers of a sentence; a range "from X to Y" behind a verb of change becomes its two ends."""
    out: list[Quantity] = []
    for q in scene.quantities:
        if q.form == "range" and q.ends and _is_movement(scene, q):
            out.extend(_ends(scene, q))
        else:
            out.append(q)
    if len(out) != len(scene.quantities):
        scene.quantities = out
    return out


def _is_movement(scene: Scene, q: Quantity) -> bool:
    words = scene.words
    if "from" not in words[max(q.i - 1, 0) : q.core_i]:
        return False
    for k in range(q.i - 1, max(q.i - 8, -1), -1):
        if words[k] in VERB_CUES or words[k] in PARTICLES or scene.tags[k] == "v" or (scene.figures[k] == 2 and words[k] != ","):
            return True
        if scene.tags[k] in ";:":
            return False
    return False


def _ends(scene: Scene, q: Quantity) -> list[Quantity]:
    words = scene.words
    to = next((k for k in range(q.core_i, q.core_j) if words[k] in ("to", "-", "–")), -1)
    if to < 0 or q.ends is None:
        return [q]
    low = replace(q, i=q.core_i, j=to, core_j=to, point=q.ends[0], hedge="exactly", form="digits", ends=None)
    high = replace(q, i=to + 1, core_i=to + 1, point=q.ends[1], hedge="exactly", form="digits", ends=None)
    for end in (low, high):
        end.low, end.high = interval(end)
    return [low, high]
