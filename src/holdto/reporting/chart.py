"""The official figures around a finding as a small line chart, the official and the claimed point marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from holdto import when
from holdto.checking.finding import Track
from holdto.reporting.labels import LETTER, LINE, Label, placed
from holdto.reporting.lines import Point, middle, thinned, unbroken
from holdto.reporting.markup import NOTHING, Html, element, join
from holdto.reporting.scale import Scale, ticks
from holdto.units.figures import quantity, short

WIDTH, HEIGHT = 260.0, 112.0
LEFT, RIGHT, TOP, BOTTOM = 2.0, 258.0, 18.0, 94.0
#: Room left and right of the line, so that its marked ends are whole.
INSET = 12.0
#: Up to so many points get a dot each.
DOTS = 16
#: Up to so many of the figures used are written out.
WRITTEN = 3


@dataclass(frozen=True, slots=True)
class Frame:
    """Where days and values stand in the picture."""

    x: Scale
    y: Scale

    def at(self, point: Point) -> tuple[float, float]:
        """The point of a value, over the middle of its span."""
        return self.x(middle(point[0])), self.y(point[1])


def chart(track: Track) -> Html:
    """An SVG picture with its content in words as its label; nothing where there are no figures."""
    if not track.points:
        return NOTHING
    frame = _frame(track)
    labels = (*_values(frame, track), *_dates(frame, track), *_ticks(frame))
    parts = (_grid(frame), _bands(frame, track), _line(frame, track), _marks(frame, track), *placed(labels))
    return element("svg", *parts, class_="chart", viewBox=f"0 0 {WIDTH:.0f} {HEIGHT:.0f}", role="img", aria_label=words(track))


def words(track: Track) -> str:
    """What the chart shows, for those who cannot see it."""
    first, last = track.points[0][0], track.points[-1][0]
    low, high = min(track.points, key=lambda p: p[1]), max(track.points, key=lambda p: p[1])
    told = [f"Line chart, {len(track.points)} figures from {when.span(first)} to {when.span(last)}."]
    used = [point for point in track.points if point[0] in track.used]
    for name, (span, value) in (("Lowest", low), ("Highest", high), *(("Used", point) for point in used)):
        told.append(f"{name}: {quantity(value, track.unit)} in {when.span(span)}.")
    if track.claimed is not None:
        told.append(f"Claimed: {quantity(track.claimed, track.unit)}.")
    return " ".join(told)


def _frame(track: Track) -> Frame:
    days = [middle(span) for span, _ in track.points]
    values = [value for _, value in track.points] + ([track.claimed] if track.claimed is not None else [])
    low, high = min(values), max(values)
    # A line may start above zero, but not where that would make a halving look like a fall to nothing.
    if 0 <= low < high / 2:
        low = 0.0
    if low == high:
        low, high = low - (abs(low) or 1) / 2, high + (abs(high) or 1) / 2
    return Frame(Scale(min(days), max(days), LEFT + INSET, RIGHT - INSET), Scale(low, high, BOTTOM, TOP))


def _grid(frame: Frame) -> Html:
    heights = ((tick, frame.y(tick)) for tick in ticks(frame.y.low, frame.y.high))
    return join(element("line", class_="grid" if tick else "zero", x1=LEFT, x2=RIGHT, y1=y, y2=y) for tick, y in heights)


def _ticks(frame: Frame) -> Iterator[Label]:
    for tick in ticks(frame.y.low, frame.y.high):
        yield Label(short(tick), LEFT, (frame.y(tick) - 3,), "tick", spare=True)


def _bands(frame: Frame, track: Track) -> Html:
    """Spans that went in as the sum or mean of several points, as bands."""
    held = {span for span, _ in track.points}
    bands = []
    for span in track.used:
        if span not in held:
            left, right = (min(max(frame.x(day), LEFT), RIGHT) for day in (span.start.toordinal(), span.end.toordinal()))
            bands.append(element("rect", class_="band", x=left, y=TOP, width=max(right - left, 1.5), height=BOTTOM - TOP))
    return join(bands)


def _line(frame: Frame, track: Track) -> Html:
    shown = thinned(track.points, set(track.used))
    runs = unbroken(shown)
    lines = [element("polyline", class_="series", points=" ".join("{:.1f},{:.1f}".format(*frame.at(p)) for p in run)) for run in runs]
    alone = shown if len(shown) <= DOTS else [run[0] for run in runs if len(run) == 1]
    dots = [element("circle", class_="dot", cx=x, cy=y, r=1.8) for x, y in map(frame.at, alone)]
    return join(lines + dots)


def _marks(frame: Frame, track: Track) -> Html:
    """The claim as a dashed line with a hollow diamond over the last span used, the official figures as filled points."""
    marks = []
    if track.claimed is not None:
        y = frame.y(track.claimed)
        x = min(max(frame.x(middle(track.used[-1] if track.used else track.points[-1][0])), LEFT), RIGHT)
        marks.append(element("line", class_="claimed", x1=LEFT, x2=RIGHT, y1=y, y2=y))
        marks.append(element("path", class_="claimed-point", d=f"M{x - 6:.1f} {y:.1f}l6 -6l6 6l-6 6Z"))
    for x, y in (frame.at(point) for point in track.points if point[0] in track.used):
        marks.append(element("circle", class_="official", cx=x, cy=y, r=3.6))
    return join(marks)


def _values(frame: Frame, track: Track) -> Iterator[Label]:
    """The official values over or under their points, then the claimed one on its line, at the end that is farther from the figures."""
    for span, value in reversed(_named(track)):
        x, y = frame.at((span, value))
        over, under = max(y - 8, LINE - 1), min(y + LINE + 6, BOTTOM - 3)
        crossed = track.claimed is not None and y - 2 * LINE < frame.y(track.claimed) < y + 1
        anchor = "start" if x < WIDTH * 0.2 else "end" if x > WIDTH * 0.8 else "middle"
        yield Label(short(value), x, (under, over) if crossed else (over, under), "official-label", anchor)
    if track.claimed is not None:
        y = frame.y(track.claimed)
        left = _clearance(frame, track, y, right=False) >= _clearance(frame, track, y, right=True)
        x, anchor = (LEFT, "start") if left else (RIGHT, "end")
        over, under = y - 4, y + LINE
        heights = (under, over) if over < LINE else (over, under)
        yield Label(f"claimed {short(track.claimed)}", x, heights, "claimed-label", anchor)


def _named(track: Track) -> list[Point]:
    """The figures used that are written out: all of a few, the first and the last of many."""
    used = [point for point in track.points if point[0] in track.used]
    return used if len(used) <= WRITTEN else [used[0], used[-1]]


def _clearance(frame: Frame, track: Track, y: float, right: bool) -> float:
    """How far the line stays from a height, in the left or the right part of the picture."""
    at = [frame.at(point) for point in track.points]
    near = [abs(py - y) for px, py in at if (px > WIDTH * 0.6 if right else px < WIDTH * 0.4)]
    return min(near, default=0.0)


def _dates(frame: Frame, track: Track) -> Iterator[Label]:
    """Words under the picture: the spans used, then the ends where there is room."""
    for span in (*(span for span, _ in reversed(_named(track))), track.points[-1][0], track.points[0][0]):
        text = when.short(span)
        half = (len(text) + 1) * LETTER / 2
        x = min(max(frame.x(middle(span)), half), WIDTH - half)
        yield Label(text, x, (HEIGHT - 6,), "used-date" if span in track.used else "date", "middle", spare=True)
