"""Headings: the measure, place and time that a heading, or a line that ends with a colon, leaves for what stands under it."""

from __future__ import annotations

from holdto.language.draft import slot_of
from holdto.language.en.circumstances import where
from holdto.language.en.measures import groups, phrase
from holdto.language.en.scene import Scene
from holdto.language.inherit import Frame


def frame(scene: Scene, start: int = 0) -> Frame:
    """The slots of a heading, its words before token `start` left out of the measure."""
    tokens = scene.tokens
    found = where.spots(scene)
    holes = [spot.whole if spot.lead else spot.name for spot in found if not spot.adjective]
    runs = [(start, len(tokens))]
    for hole in [*holes, *scene.skips.items()]:
        runs = [piece for run in runs for piece in where.cut(run, hole)]
    runs = [piece for run in runs for piece in _without_marks(scene, run)]
    kept = phrase.trimmed(scene, runs)
    period = next((m for m in scene.periods if m.start is not None), None)
    group = groups.find(tokens.words, 0, len(tokens))
    return Frame(
        measure=slot_of(tokens, kept),
        place=scene.slot(*found[0].whole) if found else None,
        group=scene.slot(group[0], group[1]) if group else None,
        period=period.slot(tokens) if period else None,
    )


def _without_marks(scene: Scene, run: tuple[int, int]) -> list[tuple[int, int]]:
    out, start = [], run[0]
    for k in range(*run):
        if not scene.words[k][0].isalnum() and scene.words[k] not in ("-", "'", "/"):
            out.append((start, k))
            start = k + 1
    return [*out, (start, run[1])]
