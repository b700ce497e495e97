"""Effects: what a form makes of a base and an end, how strong that is beside the claim, and whether it bears the claim out."""

from __future__ import annotations

from math import inf, log

from holdto.checking.thresholds import NEIGHBOUR_AMOUNT

#: Forms of a proportion; the others are differences, or amounts of one period.
PROPORTIONS = frozenset(("change_pct", "ratio_time", "ratio_other"))
#: Relative strengths are cut here, so that one odd neighbour does not drown the rest.
CUT = 2.0
#: A hair's breadth of floating point, so that exactly two thirds are two thirds.
HAIR = 1e-9


def effect(form: str, base: float, end: float) -> float | None:
    """The result of a form: percent for change_pct, times for ratios, else the difference; None where a proportion says nothing."""
    if form not in PROPORTIONS:
        return end - base
    if base == 0 or ((base < 0) != (end < 0) and end != 0 and form != "ratio_other"):
        return None
    return 100 * (end / base - 1) if form == "change_pct" else end / base


def amount(form: str, result: float) -> float:
    """How far a result is from "no difference", with its direction: a ratio of 1 and a change of 0 are none."""
    return result - 1 if form.startswith("ratio") else result


def agrees(form: str, own: float, result: float) -> bool:
    """Whether a result has the direction of the claim's own and at least two thirds of its amount; of a trend the same direction."""
    mine, theirs = amount(form, own), amount(form, result)
    if form == "trend":
        return mine * theirs > 0
    return theirs == 0 if mine == 0 else theirs / mine >= NEIGHBOUR_AMOUNT - HAIR


def strength(form: str, own: float, result: float) -> float:
    """SR of the paper: 0 as strong as the claim, above 0 stronger, −1 no difference at all, below that the other way; cut at ±CUT.

    Of proportions by their logarithms, so that a rise and the fall that undoes it are as strong; of a trend 0 the same way, −1 not.
    The paper's own for rises (r/r₀ − 1) and falls (r₀/r − 1) of a ratio has the same sign and the same mirror, but vanishes where the
    ratio claimed is near 1; dividing the logarithms keeps "nothing changed" at −1 for every claim.
    """
    if form == "trend":
        return 0.0 if own * result > 0 or own == 0 else -1.0
    mine, theirs = _size(form, own), _size(form, result)
    if mine == 0:
        return 0.0
    return max(-CUT, min(CUT, theirs / mine - 1))


def _size(form: str, result: float) -> float:
    if form not in PROPORTIONS:
        return result
    times = 1 + result / 100 if form == "change_pct" else result
    return log(times) if times > 0 else -inf
