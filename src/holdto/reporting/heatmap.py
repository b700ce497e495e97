"""The response surface as a small heat map: baselines down, ends across, the claim's own cell outlined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

from holdto import when
from holdto.checking.finding import Surface
from holdto.reporting.markup import NOTHING, Html, element, escape, join

WIDTH = 320.0
#: The most rows and columns that can be told apart; of more, evenly spaced ones are shown.
MOST = 40
#: Width of a letter, and height of a line, at the labels' size.
LETTER, LINE = 5.4, 11.0
#: Shades by value over the claim's own, from the other way round (0) to well beyond it (6).
SHADES = (0.0, 1 / 3, 2 / 3, 0.9, 1.1, 1.5)
#: Height of the line of column labels.
TOP = 16.0

#: Left, top, width and height.
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the cells stand: the width of the row labels, the width and height of a cell."""

    left: float
    wide: float
    high: float

    def box(self, column: int, row: int) -> Box:
        """The cell of that column and row."""
        return self.left + column * self.wide, TOP + row * self.high, self.wide, self.high


def heatmap(surface: Surface) -> Html:
    """An SVG picture with the count in words as its label; nothing where no cell could be computed."""
    if not any(agreed is not None for row in surface.agrees for agreed in row):
        return NOTHING
    rows, columns = kept(len(surface.rows), surface.claimed[0]), kept(len(surface.columns), surface.claimed[1])
    across, down = [_cut(surface.columns[j]) for j in columns], [_cut(surface.rows[i]) for i in rows]
    grid = _grid(down, len(columns))
    base = _base(surface)
    cells = [_cell(surface, i, j, grid.box(x, y), base) for y, i in enumerate(rows) for x, j in enumerate(columns)]
    x, y = columns.index(surface.claimed[1]), rows.index(surface.claimed[0])
    own = _rect("own", grid.box(x, y))
    names = []
    for i in roomy(len(down), y, LINE / grid.high):
        names.append(_name(down[i], i == y, (grid.left - 5, grid.box(0, i)[1] + grid.high / 2 + 3.5), "end"))
    for i in roomy(len(across), x, (max(map(len, across)) * LETTER + 6) / grid.wide):
        half = len(across[i]) * LETTER / 2
        names.append(_name(across[i], i == x, (min(grid.box(i, 0)[0] + grid.wide / 2, WIDTH - half), LINE), "middle"))
    size = f"0 0 {WIDTH:.0f} {TOP + len(rows) * grid.high + 2:.0f}"
    return element("svg", *cells, own, *names, class_="heatmap", viewBox=size, role="img", aria_label=words(surface))


def words(surface: Surface) -> str:
    """The count in words."""
    computed = [agreed for row in surface.agrees for agreed in row if agreed is not None]
    row, column = surface.claimed
    return (
        f"Heat map of {len(surface.rows)} baselines by {len(surface.columns)} ends. "
        f"The claim holds in {sum(computed)} of the {len(computed)} that can be computed; "
        f"its own is {surface.rows[row]} to {surface.columns[column]}."
    )


def kept(count: int, always: int) -> list[int]:
    """Evenly spaced indices, at most MOST, the ends and the claim's own among them."""
    if count <= MOST:
        return list(range(count))
    spaced = {round(i * (count - 1) / (MOST - 2)) for i in range(MOST - 1)}
    return sorted(spaced | {always})


def shade(value: float, base: float) -> int:
    """0 to 6: how the value compares with the claim's own, which is 4; 0 is the other way round."""
    return sum(value / base >= bound for bound in SHADES)


def _base(surface: Surface) -> float:
    """What values are measured by: the claim's own, or the largest where that is nothing."""
    own = surface.values[surface.claimed[0]][surface.claimed[1]]
    if own is not None and isfinite(own) and own:
        return own
    return max((abs(v) for row in surface.values for v in row if v is not None and isfinite(v)), default=1.0) or 1.0


def roomy(count: int, own: int, apart: float) -> list[int]:
    """The claim's own index, the ends and as many others as stay so far apart from each other."""
    taken = [own]
    for index in (count - 1, 0, *range(count)):
        if all(abs(index - other) >= apart for other in taken):
            taken.append(index)
    return sorted(taken)


def _grid(rows: Sequence[str], columns: int) -> Grid:
    left = max(map(len, rows)) * LETTER + 6
    wide = min((WIDTH - left - 2) / columns, 44.0)
    return Grid(left, wide, min(max(wide * 0.62, 7.0), 16.0))


def _cell(surface: Surface, i: int, j: int, box: Box, base: float) -> Html:
    value, agreed = surface.values[i][j], surface.agrees[i][j]
    if value is None or agreed is None or not isfinite(value):
        return NOTHING
    cell = _rect(f"heat heat-{shade(value, base)}", box)
    if not agreed:
        return cell
    x, y, wide, high = box
    return join((cell, element("circle", class_="holds", cx=x + wide / 2, cy=y + high / 2, r=min(wide, high) * 0.17)))


def _rect(name: str, box: Box) -> Html:
    return element("rect", class_=name, x=box[0], y=box[1], width=box[2], height=box[3])


def _name(label: str, own: bool, at: tuple[float, float], anchor: str) -> Html:
    return element("text", escape(label), class_="own-label" if own else "label", x=at[0], y=at[1], text_anchor=anchor)


def _cut(label: str, most: int = 16) -> str:
    label = when.brief(label)
    return label if len(label) <= most else label[: most - 1] + "…"
