"""Positions along an axis, and the round values to draw lines at."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
#: An axis shorter than this has no round values between its ends.
TINY = 1e-300


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight map of low..high to start..stop; where low is high, everything stands in the middle."""

    low: float
    high: float
    start: float
    stop: float

    def __call__(self, value: float) -> float:
        if self.high == self.low:
            return (self.start + self.stop) / 2
        return self.start + (value - self.low) / (self.high - self.low) * (self.stop - self.start)


def ticks(low: float, high: float, most: int = 3) -> list[float]:
    """At most so many round values between the two, evenly spaced, the bounds included; low must be below high."""
    rough = (high - low) / most
    if rough < max(TINY, 1e-9 * max(abs(low), abs(high))):  # below what floats can tell apart no round value lies between
        return [low]
    scale = 10.0 ** floor(log10(rough))
    for step in (size * scale for size in STEPS):
        first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
        if last - first + 1 <= most:
            return [0.0 if i == 0 else i * step for i in range(first, last + 1)]
    return []
