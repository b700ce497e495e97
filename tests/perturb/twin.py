"""The brute-force twin: neighbours, values, agreement and measures written from the definitions, one setting after another.

Nothing here comes from the product but the table of weights. Months are numbers (twelve times the year, and the month from 0); a period
is a pair (first month, how many months); a series is a dictionary from its periods to exact values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import exp, inf, log, log2

from holdto.checking.perturb import weights

Period = tuple[int, int]
Points = dict[Period, Fraction]


@dataclass(frozen=True)
class Claim:
    """A change, ratio or trend from a base to an end."""

    form: str
    base: Period
    end: Period


def last(period: Period) -> int:
    return period[0] + period[1] - 1


def shifted(period: Period, by: int) -> Period:
    return period[0] + by, period[1]


def value(points: Points, period: Period, aggregate: str) -> Fraction | None:
    """As held, else made of the longest equal parts that fill the period; a mean is that of its parts."""
    if period in points:
        return points[period]
    if aggregate not in ("sum", "mean"):
        return None
    for length in sorted({n for _, n in points if n < period[1] and period[1] % n == 0}, reverse=True):
        parts = [points.get((at, length)) for at in range(period[0], period[0] + period[1], length)]
        if None not in parts:
            total = sum((p for p in parts if p is not None), Fraction(0))
            return total if aggregate == "sum" else total / len(parts)
    return None


def outcome(form: str, a: Fraction, b: Fraction) -> Fraction | None:
    """What the form makes of base and end; a proportion of nothing, or of the other sign, says nothing."""
    if form in ("change", "trend"):
        return b - a
    if a == 0 or a * b < 0:
        return None
    return 100 * (b / a - 1) if form == "change_pct" else b / a


def way(form: str, result: Fraction) -> Fraction:
    """The amount of a result, with its direction."""
    return result - 1 if form.startswith("ratio") else result


def agrees(form: str, own: Fraction, result: Fraction) -> bool:
    """The claim's direction and two thirds of its amount; of a trend the direction alone."""
    mine, theirs = way(form, own), way(form, result)
    if form == "trend":
        return mine * theirs > 0
    return theirs == 0 if mine == 0 else mine * theirs >= 0 and abs(theirs) * 3 >= abs(mine) * 2


def moves(length: int) -> set[int]:
    """By how many months a period of that length is naturally moved: years within reach; months and quarters also within the year."""
    years = {12 * n for n in range(1, weights.REACH + 1)}
    near = set(range(length, 12, length)) if length in (1, 3) else set()
    return {sign * by for by in years | near for sign in (1, -1)}


def neighbours(
    claim: Claim, points: Points, aggregate: str, known: int, breaks: Iterable[int]
) -> Iterator[tuple[str, Period, Period, Fraction]]:
    """(what is moved, base, end, result) of each natural neighbour. `known`: the last month over by publication; `breaks`: first months."""
    base, end = claim.base, claim.end
    lag = last(end) - last(base)
    season = base[1] == end[1] and end[1] in (1, 3) and lag % 12 == 0
    settings = [("start", shifted(base, by), end) for by in moves(base[1]) if not (season and by % 12)]
    settings += [("end", base, shifted(end, by)) for by in moves(end[1]) if not (season and by % 12)]
    settings += [("window", shifted(base, by), shifted(end, by)) for by in moves(base[1]) & moves(end[1])]
    own = crossed(base, end, breaks)
    for moved, b, e in settings:
        if last(b) >= e[0] or last(e) > known or crossed(b, e, breaks) - own:
            continue
        if moved != "window" and last(e) - last(b) < weights.KEPT_LENGTH * lag:
            continue
        before, after = value(points, b, aggregate), value(points, e, aggregate)
        made = None if before is None or after is None else outcome(claim.form, before, after)
        if made is not None:
            yield moved, b, e, made


def crossed(base: Period, end: Period, breaks: Iterable[int]) -> set[int]:
    """The breaks after the base has ended and not after the end has."""
    return {at for at in breaks if last(base) < at <= last(end)}


def strength(form: str, own: Fraction, result: Fraction) -> float:
    """SR: what the result is beside the claim's, less one, cut at two either way; proportions by their logarithms."""
    if form == "trend":
        return 0.0 if own * result > 0 else -1.0
    mine, theirs = size(form, own), size(form, result)
    return 0.0 if mine == 0 else max(-2.0, min(2.0, theirs / mine - 1))


def size(form: str, result: Fraction) -> float:
    if form == "change":
        return float(result)
    times = 1 + result / 100 if form == "change_pct" else result
    return log(times) if times > 0 else -inf


def worth(months: int) -> float:
    """Naturalness of a length."""
    return max(chi for chi, period in weights.LEVELS if months % period == 0)


def sensibility(claim: Claim, base: Period, end: Period) -> float:
    """SP, not normalised: relevance of end, lag and window, times the naturalness of window and lag."""
    lag, own = last(end) - last(base), last(claim.end) - last(claim.base)
    near = ((last(end) - last(claim.end)) / (12 * weights.NEAR_END)) ** 2 + ((lag - own) / (12 * weights.NEAR_LAG)) ** 2
    near += (log2(end[1] / claim.end[1]) / weights.NEAR_WINDOW) ** 2
    return exp(-near) * worth(end[1]) * worth(lag)


def measures(told: Iterable[tuple[float, float]]) -> tuple[float, float, float, int]:
    """Bias, exp(−fragility), uniqueness and how many settings, of (SR, SP) pairs."""
    pairs = list(told)
    total = sum(sp for _, sp in pairs)
    if not pairs:
        return 0.0, 1.0, 0.0, 0
    bias = sum(sp / total * sr for sr, sp in pairs)
    fragility = sum(sp / total * min(0.0, sr) ** 2 for sr, sp in pairs)
    return bias, exp(-fragility), sum(sr < -1e-9 for sr, _ in pairs) / len(pairs), len(pairs)


def settings(
    claim: Claim, points: Points, aggregate: str, known: int, breaks: Iterable[int], windows: Iterable[int]
) -> Iterator[tuple[float, float]]:
    """(SR, SP) of every base and end that do not overlap, for each window, but for the claim itself.

    Looked at are steps within reach of base and end: single months or quarters, or years of the claim's calendar.
    """
    step = claim.end[1] if claim.end[1] in (1, 3) else 12
    first, final = last(claim.base) - 12 * weights.REACH, last(claim.end) + 12 * weights.REACH
    mine = (p for p in sorted(points) if p[1] == step and (p[0] - claim.end[0]) % step == 0 and first <= last(p) <= final)
    steps = {p: v for p in mine if (v := value(points, p, aggregate)) is not None}
    before, after = value(points, claim.base, aggregate), value(points, claim.end, aggregate)
    own = None if before is None or after is None else outcome(claim.form, before, after)
    if own is None or not steps:
        return
    first, final = min(steps)[0], max(steps)[0]
    allowed = crossed(claim.base, claim.end, breaks)
    for window in windows:
        runs = {}
        for start in range(first, final + 1, step):
            parts = [steps.get((at, step)) for at in range(start, start + window, step)]
            if None not in parts:
                total = sum((p for p in parts if p is not None), Fraction(0))
                runs[start, window] = total / len(parts) if aggregate == "mean" else total
        for b, before in runs.items():
            for e, after in runs.items():
                if last(b) >= e[0] or last(e) > known or (b, e) == (claim.base, claim.end) or crossed(b, e, breaks) - allowed:
                    continue
                result = outcome(claim.form, before, after)
                if result is not None:
                    yield strength(claim.form, own, result), sensibility(claim, b, e)


def average(points: Points, window: Period, aggregate: str) -> Fraction | None:
    """The mean of the years of a window; None where one is absent."""
    parts = [value(points, (at, 12), aggregate) for at in range(window[0], window[0] + window[1], 12)]
    held = [part for part in parts if part is not None]
    return sum(held, Fraction(0)) / len(held) if len(held) == len(parts) else None


def other_averages(
    window: Period, points: Points, aggregate: str, known: int, breaks: Iterable[int]
) -> Iterator[tuple[str, Period, Fraction]]:
    """(what is moved, window, mean): begun or ended in another year, or moved as a whole, no shorter than the share that is kept."""
    start, months = window
    lengths = [n for n in range(1, months // 12 + weights.REACH + 1) if 12 * n != months and 12 * n >= weights.KEPT_LENGTH * months]
    found = [("start", (start + months - 12 * n, 12 * n)) for n in lengths] + [("end", (start, 12 * n)) for n in lengths]
    found += [("window", shifted(window, by)) for by in moves(12)]
    inside = {at for at in breaks if start < at <= last(window)}
    for moved, other in found:
        made = average(points, other, aggregate)
        if made is not None and last(other) <= known and {at for at in breaks if other[0] < at <= last(other)} <= inside:
            yield moved, other, made


def other_runs(claim: Claim, points: Points, aggregate: str, known: int) -> Iterator[tuple[Period, Period, Fraction]]:
    """(base, end, result) with longer and shorter runs of years; runs that adjoin stay so, and none overlap."""
    months = claim.end[1]
    adjoin = last(claim.base) + 1 == claim.end[0]
    for years in range(1, months // 12 + weights.REACH + 1):
        length = 12 * years
        if length == months or length < weights.KEPT_LENGTH * months:
            continue
        end = (last(claim.end) - length + 1, length)
        base = (end[0] - length, length) if adjoin else (last(claim.base) - length + 1, length)
        before, after = value(points, base, aggregate), value(points, end, aggregate)
        if before is None or after is None or last(base) >= end[0] or last(end) > known:
            continue
        made = outcome(claim.form, before, after)
        if made is not None:
            yield base, end, made
