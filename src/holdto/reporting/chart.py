"""The official figures around a finding as a small line chart, the official and the claimed point marked."""

from __future__ import annotations

from dataclasses import dataclass

from holdto.checking.finding import Track
from holdto.reporting import when
from holdto.reporting.lines import Point, middle, thinned, unbroken
from holdto.reporting.markup import NOTHING, Html, element, escape, join
from holdto.reporting.numbers import quantity, short
from holdto.reporting.scale import Scale, ticks

WIDTH, HEIGHT = 260.0, 112.0
LEFT, RIGHT, TOP, BOTTOM = 2.0, 258.0, 18.0, 94.0
#: Room left and right of the line, so that its marked ends are whole.
INSET = 12.0
#: Up to so many points get a dot each.
DOTS = 16
#: Width of a letter, and height of a line, at the labels' size.
LETTER, LINE = 5.6, 11.0


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
    parts = (draw(frame, track) for draw in (_grid, _bands, _line, _claimed, _used, _dates))
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


def _grid(frame: Frame, track: Track) -> Html:
    """Lines at round values; the word of one that would run into the claimed line's is left out."""
    claimed = frame.y(track.claimed) if track.claimed is not None else None
    lines = []
    for tick in ticks(frame.y.low, frame.y.high):
        y = frame.y(tick)
        lines.append(element("line", class_="zero" if tick == 0 else "grid", x1=LEFT, x2=RIGHT, y1=y, y2=y))
        if claimed is None or abs(claimed - (y - 4)) > LINE + 3:
            lines.append(_label(LEFT, y - 3, short(tick), "tick"))
    return join(lines)


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


def _claimed(frame: Frame, track: Track) -> Html:
    if track.claimed is None:
        return NOTHING
    y = frame.y(track.claimed)
    line = element("line", class_="claimed", x1=LEFT, x2=RIGHT, y1=y, y2=y)
    x = min(max(frame.x(middle(track.used[-1] if track.used else track.points[-1][0])), LEFT), RIGHT)
    diamond = element("path", class_="claimed-point", d=f"M{x - 6:.1f} {y:.1f}l6 -6l6 6l-6 6Z")
    left = _clearance(frame, track, y, right=False) >= _clearance(frame, track, y, right=True)
    at = (LEFT, "start") if left else (RIGHT, "end")
    label = _label(at[0], y + LINE if y < TOP + LINE else y - 4, f"claimed {short(track.claimed)}", "claimed-label", at[1])
    return join((line, diamond, label))


def _clearance(frame: Frame, track: Track, y: float, right: bool) -> float:
    """How far the line stays from a height, in the left or the right part of the picture."""
    at = [frame.at(point) for point in track.points]
    near = [abs(py - y) for px, py in at if (px > WIDTH * 0.6 if right else px < WIDTH * 0.4)]
    return min(near, default=0.0)


def _used(frame: Frame, track: Track) -> Html:
    held = dict(track.points)
    claimed = frame.y(track.claimed) if track.claimed is not None else None
    marks = []
    for span in track.used:
        if span in held:
            x, y = frame.at((span, held[span]))
            below = claimed is not None and y - 2 * LINE < claimed < y + 1
            at = min(y + LINE + 6, BOTTOM - 3) if below else max(y - 8, 10)
            marks.append(element("circle", class_="official", cx=x, cy=y, r=3.6))
            marks.append(_label(x, at, short(held[span]), "official-label", _anchor(x)))
    return join(marks)


def _dates(frame: Frame, track: Track) -> Html:
    """Labels under the picture: the spans used first, then the ends, none over another."""
    taken: list[tuple[float, float]] = []
    labels = []
    for span in (*reversed(track.used), track.points[-1][0], track.points[0][0]):
        text = when.short(span)
        half = len(text) * LETTER / 2
        x = min(max(frame.x(middle(span)), half), WIDTH - half)
        if all(x + half + 6 <= a or x - half - 6 >= b for a, b in taken):
            taken.append((x - half, x + half))
            labels.append(_label(x, HEIGHT - 6, text, "used-date" if span in track.used else "date", "middle"))
    return join(labels)


def _anchor(x: float) -> str:
    return "start" if x < WIDTH * 0.2 else "end" if x > WIDTH * 0.8 else "middle"


def _label(x: float, y: float, text: str, name: str, anchor: str = "start") -> Html:
    return element("text", escape(text), class_=name, x=x, y=y, text_anchor=anchor)
