"""The interval an amount claims, by its hedge and the precision written: the table of DESIGN.md in one place."""

from __future__ import annotations

from typing import NamedTuple

#: At most this part of an amount whose last digit is followed by zeros or a scale word; also of fractions and multiples in words.
ROUND = 0.05
#: "about" reaches at least this far, and for fractions of one digit the second.
ABOUT = 0.05
ABOUT_FRACTION = 0.10
#: "nearly" begins here; so does "up to", which must be reached.
REACHED = 0.90


def tidy(value: float) -> float:
    """A value without the noise of binary fractions: 3.85, not 3.8499999999999996."""
    return round(value, 9)


class Interval(NamedTuple):
    """Both ends are claimed; None leaves a side open."""

    low: float | None
    high: float | None


def half_unit(point: float, step: float, *, rounded: bool, exact: bool) -> float:
    """How far an unhedged amount reaches either way.

    `step`: one unit of the last digit that is not zero, 0 for a fraction or multiple in words. `rounded`: zeros or a scale word
    follow that digit. `exact`: a count of things, which without final zeros is that number alone.
    """
    if step == 0:
        return ROUND * abs(point)
    if rounded:
        return min(step / 2, ROUND * abs(point))
    return 0.0 if exact and step >= 1 else step / 2


def claimed(
    point: float,
    hedge: str,
    *,
    step: float,
    rounded: bool = False,
    exact: bool = False,
    small_fraction: bool = False,
    reached: bool = False,
) -> Interval:
    """The interval that `point` claims under `hedge`.

    `small_fraction`: both sides of the fraction have one digit ("a third"). `reached`: an upper bound that says it was come near to
    ("up to", "as many as"). The other arguments are those of `half_unit`.
    """
    half = half_unit(point, step, rounded=rounded, exact=exact)
    size = abs(point)
    if hedge == "about":
        half = max(half, (ABOUT_FRACTION if small_fraction else ABOUT) * size)
        near, far = size - half, size + half
    elif hedge == "nearly":
        near, far = REACHED * size, size + half
    elif hedge in ("more_than", "at_least"):
        return Interval(point, None) if point >= 0 else Interval(None, point)
    elif hedge in ("less_than", "at_most"):
        low = tidy(REACHED * size) if reached else None
        return Interval(low, point) if point >= 0 else Interval(point, None if low is None else -low)
    else:
        near, far = size - half, size + half
    near, far = tidy(near), tidy(far)
    return Interval(near, far) if point >= 0 else Interval(-far, -near)


def between(first: float, last: float, steps: tuple[float, float], *, rounded: bool = False, exact: bool = False) -> Interval:
    """The interval of a range: each end reaches half a unit further, in the finer of the two ends' units ("20 to 25": 19.5 to 25.5)."""
    step = min((step for step in steps if step > 0), default=0.0)
    return Interval(
        tidy(first - half_unit(first, step, rounded=rounded, exact=exact)),
        tidy(last + half_unit(last, step, rounded=rounded, exact=exact)),
    )
