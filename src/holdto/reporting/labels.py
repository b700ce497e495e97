"""Words in a small picture: each at the first of its places where it covers none before it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from holdto.reporting.markup import Html, element, escape

#: Width of a letter, and height of a line, at the labels' size.
LETTER, LINE = 5.8, 11.0


@dataclass(frozen=True, slots=True)
class Label:
    """A text with the heights of its baseline that would do, best first."""

    text: str
    x: float
    heights: tuple[float, ...]
    name: str
    anchor: str = "start"
    #: Left out, rather than drawn over another, where it fits nowhere.
    spare: bool = False

    def box(self, height: float) -> tuple[float, float, float, float]:
        """Left, top, right and bottom, with the baseline at that height."""
        wide = len(self.text) * LETTER
        left = self.x - {"start": 0.0, "middle": wide / 2, "end": wide}[self.anchor]
        return left, height - LINE + 2, left + wide, height + 2


def placed(labels: Iterable[Label]) -> list[Html]:
    """The labels as drawn; those given first have the first choice."""
    taken: list[tuple[float, float, float, float]] = []
    drawn = []
    for label in labels:
        free = next((h for h in label.heights if not any(_over(label.box(h), box) for box in taken)), None)
        if free is None and label.spare:
            continue
        height = label.heights[0] if free is None else free
        taken.append(label.box(height))
        drawn.append(element("text", escape(label.text), class_=label.name, x=label.x, y=height, text_anchor=label.anchor))
    return drawn


def _over(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
