"""Whether an official value lies in what the words claim. The rules are the table "Intervals" of DESIGN.md."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import floor

from holdto.checking.thresholds import CLOSE, UNINFORMATIVE, WIDE_ERROR
from holdto.language.statement import Value
from holdto.units import Unit

#: The publisher's error is wide; judging makes it the `within-error` that qualifies what agrees.
WIDE = "wide-error"


@dataclass(frozen=True, slots=True)
class Agreement:
    """`agrees`, `close` or `disagrees`, with the codes that go with it."""

    state: str
    codes: tuple[str, ...] = ()


def hold(value: Value, hedge: str, official: float, low: float | None = None, high: float | None = None) -> Agreement:
    """Hold a claimed amount to an official value in the same unit and sign.

    `low` and `high` are the publisher's own sampling error, where it gives one.
    """
    codes: list[str] = []
    if low is not None and high is not None and official and (high - low) / 2 > WIDE_ERROR * abs(official):
        codes.append(WIDE)
    if _inside(value, official):
        return Agreement("agrees", (*codes, *_uninformative(value, hedge, official)))
    if _cut(value, hedge, official):
        return Agreement("agrees", (*codes, "truncated"))
    if low is not None and high is not None and _overlaps(value, low, high):
        return Agreement("agrees", (*codes, "within-error"))
    return Agreement("close" if _outside_by(value, official) < CLOSE * abs(official) else "disagrees", tuple(codes))


def as_measured(value: Value, unit: Unit | None) -> Value:
    """The value as it is claimed of figures in `unit`: a whole number is itself of what is counted, rounded of what is measured.

    "Life expectancy was 75" claims 74.5 to 75.5 years; "75 people died" claims 75.
    """
    measured = unit is not None and (bool(unit.per) or unit.dimension not in ("count", "other"))
    if not measured or value.low is None or value.low != value.high or value.unit != "count" or not value.step:
        return value
    return replace(value, low=value.low - value.step / 2, high=value.high + value.step / 2)


def _slack(*values: float | None) -> float:
    """A hair's breadth of floating point, so that an end itself is inside."""
    return 1e-9 * max(1.0, *(abs(v) for v in values if v is not None))


def _inside(value: Value, official: float) -> bool:
    slack = _slack(value.low, value.high, official)
    return (value.low is None or official >= value.low - slack) and (value.high is None or official <= value.high + slack)


def _uninformative(value: Value, hedge: str, official: float) -> tuple[str, ...]:
    point = value.point
    if point is None or point <= 0:
        return ()
    if hedge in ("more_than", "at_least") and official > point * UNINFORMATIVE:
        return ("uninformative",)
    if value.low is None and hedge in ("less_than", "at_most") and official < point / UNINFORMATIVE:
        return ("uninformative",)
    return ()


def _cut(value: Value, hedge: str, official: float) -> bool:
    """Whether the number written is the official one cut at its last digit instead of rounded."""
    if value.point is None or not value.step or value.digits < 2 or hedge not in ("exactly", "about"):
        return False
    if (official < 0) != (value.point < 0) and value.point:
        return False
    cut = floor(abs(official) / value.step + 1e-9) * value.step
    return abs(cut - abs(value.point)) <= 1e-6 * max(value.step, abs(value.point) * 1e-6)


def _overlaps(value: Value, low: float, high: float) -> bool:
    """Whether the claimed number itself lies inside the publisher's sampling error."""
    if value.point is None:
        return False
    ends = (value.low, value.high)
    if ends[0] is None or ends[1] is None:
        return (ends[0] is None or high >= ends[0]) and (ends[1] is None or low <= ends[1])
    return low <= value.point <= high


def _outside_by(value: Value, official: float) -> float:
    below = value.low - official if value.low is not None else 0.0
    above = official - value.high if value.high is not None else 0.0
    return max(below, above, 0.0)
