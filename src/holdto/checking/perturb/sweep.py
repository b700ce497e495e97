"""The sweep: every base against every end, for one window after another, over a whole series at once.

`count` answers how many of all comparisons reach a multiple of the base; `swept` also weighs them. Both take the values of equal steps
of time (months, years) in order, NaN where one is absent, and keep memory to one tile of rows. Sums of windows come from prefix sums;
they are exact where the values are whole numbers (below 2⁵³), as counts and money in the unit of publication are. All in float64: at
half the width close calls fall on the other side.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.lib.stride_tricks import as_strided

from holdto.checking.perturb.effect import CUT, HAIR, PROPORTIONS
from holdto.checking.perturb.measures import Sums

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Values = NDArray[np.float64]
    Places = NDArray[np.bool_]

#: Rows of the base that are compared at a time: a tile of them over fifty years of months stays in the processor's cache.
TILE = 64
#: In the place of zero under a logarithm: beyond every cut.
NEXT_TO_NOTHING = 1e-300
#: The least sensibility of what counts at all, so that it is never lost among what does not.
LEAST_NEAR = 1e-60


def windows(values: Values, length: int, mean: bool) -> Values:
    """The sum (or mean) of each run of so many steps, by its last step; NaN where the run is not whole."""
    absent = np.isnan(values)
    total = np.concatenate(([0.0], np.cumsum(np.where(absent, 0.0, values))))
    gaps = np.concatenate(([0], np.cumsum(absent)))
    out = np.full(len(values), np.nan)
    if length <= len(values):
        whole = gaps[length:] == gaps[:-length]
        out[length - 1 :] = np.where(whole, total[length:] - total[:-length], np.nan)
    return out / length if mean else out


def count(values: Values, times: float) -> tuple[int, int]:
    """Over all windows, ends and lags: how many ends are at least `times` their base (below 1: at most), and how many there are.

    A base and an end are equal windows, the base ending earlier by the lag; they may overlap. Only bases above zero count.
    """
    reached = settings = 0
    beyond, slack = (np.greater_equal, 1 - HAIR) if times >= 1 else (np.less_equal, 1 + HAIR)
    cells = np.empty((TILE, len(values)), dtype=bool)
    later = np.tri(TILE, k=0, dtype=bool).T  # in the tile's own columns an end that is the base itself or before it does not count
    np.fill_diagonal(later, False)
    for length in range(1, len(values) + 1):
        held = windows(values, length, False)
        held = held[held > 0]
        needed = (held * (times * slack))[:, None]
        n = len(held)
        settings += n * (n - 1) // 2
        for row in range(0, n, TILE):
            tile = cells[: min(TILE, n - row), : n - row]
            beyond(held[row:], needed[row : row + len(tile)], out=tile)
            tile[:, : len(tile)] &= later[: len(tile), : len(tile)]
            reached += int(np.count_nonzero(tile))
    return reached, settings


@dataclass(frozen=True, slots=True)
class Extreme:
    """A setting of a sweep: the window in steps, the last step of base and of end, and its strength times its sensibility."""

    window: int
    base: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep found: the sums of the measures, and the settings that weaken and strengthen most for how sensible they are."""

    sums: Sums
    weakest: Extreme | None
    strongest: Extreme | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What is swept. Lengths and places are counted in steps, from the first value held.

    `end` and `base` are the last steps of the claim's own periods, `own` its result. `near_end`, `near_lag`, `near_window` and
    `near_base` give the parts of the sensibility that each last step, lag, window and base bring.
    """

    form: str
    own: float
    base: int
    end: int
    window: int
    near_end: Values
    near_lag: Values
    near_window: dict[int, float]
    #: What each base of the claim's own window is worth for itself, by its last step.
    near_base: Values
    mean: bool = False
    #: First steps of a new way of counting that the claim does not lie across.
    breaks: tuple[int, ...] = ()
    #: The last step that the text could know.
    last: int | None = None


def swept(values: Values, plan: Plan) -> Swept:
    """Every base and end that do not overlap, for each window of the plan, but for the claim's own."""
    known = values if plan.last is None else values[: max(0, plan.last + 1)]
    out = Swept(Sums(), None, None)
    rooms = np.empty((3, TILE * len(known)))
    for length, near in plan.near_window.items():
        held = windows(known, length, plan.mean)
        for comparable in _comparable(plan.form, held):
            if np.count_nonzero(comparable) > 1:
                out = _joined(out, _of_window(plan, length, near, held, comparable, rooms))
    return out


def _comparable(form: str, held: Values) -> list[Places]:
    """Which windows can be compared with each other: all for differences; those of one sign for proportions."""
    if form not in PROPORTIONS:
        return [~np.isnan(held)]
    return [held >= 0, held <= 0] if (held < 0).any() else [held >= 0]


def _sizes(plan: Plan, held: Values) -> Values:
    """Values whose differences are strengths plus one: in units of the claim's own amount, logarithms for proportions."""
    if plan.form not in PROPORTIONS:
        return held / (plan.own or 1.0)
    own = np.log1p(plan.own / 100) if plan.form == "change_pct" else np.log(plan.own)
    return np.log(np.maximum(np.abs(held), NEXT_TO_NOTHING)) / (own or 1.0)


def _of_window(plan: Plan, length: int, near: float, held: Values, comparable: Places, rooms: Values) -> Swept:
    """One window: tiles of bases against all later ends. What does not count has no sensibility."""
    steps = len(held)
    sizes = np.where(comparable, _sizes(plan, held), 0.0)
    ends = np.where(comparable, near * np.maximum(plan.near_end[:steps], LEAST_NEAR), 0.0)
    counts = comparable & (held != 0) if plan.form in PROPORTIONS else comparable  # nothing can be a proportion of nothing
    bases = np.where(counts, plan.near_base[:steps] if length == plan.window else 1.0, 0.0)
    lags = np.concatenate((np.zeros(steps + length), np.maximum(plan.near_lag[length:steps], LEAST_NEAR)))
    out = Swept(Sums(), None, None)
    for row in range(0, steps - length, TILE):
        first = row + length
        rows, columns = min(TILE, steps - first), steps - first
        strengths, weighed, scores = rooms[:, : rows * columns].reshape(3, rows, columns)
        # Lags of this tile, which grow by one along a row and shrink by one down a column, seen in the one list of them.
        near_lag = as_strided(lags[steps + length :], (rows, columns), (-lags.strides[0], lags.strides[0]))
        np.multiply(near_lag, ends[first:], out=weighed)
        if (bases[row : row + rows] != 1).any():
            weighed *= bases[row : row + rows, None]
        for at in plan.breaks:
            weighed[: max(0, at - row), max(0, at - first) :] = 0.0
        if length == plan.window and row <= plan.base < row + rows and first <= plan.end < steps:
            weighed[plan.base - row, plan.end - first] = 0.0
        _strengths(plan, sizes[first:], sizes[row : row + rows, None], strengths)
        np.multiply(strengths, weighed, out=scores)
        out = _joined(out, _told(length, row, first, strengths, weighed, scores))
    return out


def _strengths(plan: Plan, ends: Values, bases: Values, out: Values) -> None:
    """SR of each pair, as `effect.strength` has it, and a hair more: what is as strong as the claim is not taken for weaker."""
    if plan.own == (1 if plan.form == "ratio_time" else 0):
        out[:] = HAIR
    elif plan.form == "trend":  # sizes are in units of the claim's own net change, so that the same way is up
        np.subtract(np.greater(ends, bases), 1.0 - HAIR, out=out)
    else:
        np.subtract(ends - (1.0 - HAIR), bases, out=out)
        np.clip(out, -CUT, CUT, out=out)


def _told(length: int, row: int, first: int, strengths: Values, weighed: Values, scores: Values) -> Swept:
    """The sums and extremes of one tile, whose first cell is that base row against that end."""
    columns = scores.shape[1]
    low, high = divmod(int(scores.argmin()), columns), divmod(int(scores.argmax()), columns)
    weakest = Extreme(length, row + low[0], first + low[1], float(scores[low]))
    stronger = scores[high] > 0 and strengths[high] > 2 * HAIR
    strongest = Extreme(length, row + high[0], first + high[1], float(scores[high])) if stronger else None
    sums = (float(weighed.sum()), float(scores.sum()))
    weaker, settings = int(np.count_nonzero(scores < 0)), int(np.count_nonzero(weighed))
    np.minimum(strengths, 0.0, out=strengths)
    np.multiply(strengths, scores, out=strengths)  # not a dot product: that wakes threads, which cost more than so small a tile
    fragility = float(strengths.sum())
    return Swept(Sums(*sums, fragility, weaker, settings), weakest if weakest.score < 0 else None, strongest)


def _joined(a: Swept, b: Swept) -> Swept:
    weakest = min((x for x in (a.weakest, b.weakest) if x), key=lambda x: x.score, default=None)
    strongest = max((x for x in (a.strongest, b.strongest) if x), key=lambda x: x.score, default=None)
    return Swept(a.sums + b.sums, weakest, strongest)
