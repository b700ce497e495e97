"""The points of a chart's line: where they stand in time, where the line breaks, how many can be told apart."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise
from statistics import median

from holdto.periods import Span

Point = tuple[Span, float]
#: More points than this are not told apart at the size of a note.
MOST = 480
#: A step longer than so many usual ones is a gap.
GAP = 1.6


def middle(span: Span) -> float:
    """The middle day of a span, counted from the first day of the calendar."""
    return (span.start.toordinal() + span.end.toordinal()) / 2


def thinned(points: Sequence[Point], used: Set[Span]) -> list[Point]:
    """At most MOST evenly taken points, those used and the last among them."""
    every = (len(points) - 1) // MOST + 1
    return [point for i, point in enumerate(points) if i % every == 0 or i == len(points) - 1 or point[0] in used]


def unbroken(points: Sequence[Point]) -> list[list[Point]]:
    """The points in runs that a line may join: none crosses a gap."""
    steps = [middle(b[0]) - middle(a[0]) for a, b in pairwise(points)]
    usual = median(steps) if steps else 0.0
    runs = [[points[0]]]
    for step, point in zip(steps, points[1:], strict=True):
        if step > GAP * usual:
            runs.append([])
        runs[-1].append(point)
    return runs
