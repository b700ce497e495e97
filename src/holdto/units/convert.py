"""Compare two units, and bring a figure from one into the other."""

from __future__ import annotations

from typing import Literal

from holdto.units.model import Unit
from holdto.units.read import canonical

Match = Literal["same", "convertible", "count"]


def _unit(unit: Unit | str) -> Unit | None:
    return canonical(unit) if isinstance(unit, str) else unit


def compatible(claim_unit: Unit | str, series_unit: Unit | str) -> Match | None:
    """How a claim's unit stands to a series' unit.

    - "same": a figure in one is a figure in the other as it stands ("usd" and "US$", "percent" and "% of households", "tons" and
      "tonnes"). What a percentage is *of*, what a mass is *of*, and whether money is at current or constant prices are left to the
      caller: see `Unit.of` and `Unit.basis`.
    - "convertible": `convert` brings one into the other by a fixed factor ("pounds" and "kilograms", "barrels per day" and
      "thousand barrels per day", "per 100,000 people" and "per million people").
    - "count": both count things, for each one of the same; whether the things are the same (`Unit.noun`) is left to the caller.
    - None: no figure in one says anything about a figure in the other (two currencies, percent and percentage points, a count and a
      rate per head, an unreadable unit).
    """
    ours, theirs = _unit(claim_unit), _unit(series_unit)
    if ours is None or theirs is None or (ours.base, ours.per) != (theirs.base, theirs.per):
        return None
    if (ours.dimension == "index") and ours.basis and theirs.basis and ours.basis != theirs.basis:
        return None
    same_size = abs(ours.factor - theirs.factor) <= 1e-9 * abs(theirs.factor) and ours.offset == theirs.offset
    if ours.dimension == "count" and same_size and not ours.per:
        return "count"
    return "same" if same_size else "convertible"


def convert(value: float, from_unit: Unit | str, to_unit: Unit | str) -> float | None:
    """`value` of one unit in the other, or None where they do not convert. Currencies never do, nor percent and points."""
    ours, theirs = _unit(from_unit), _unit(to_unit)
    if ours is None or theirs is None or compatible(ours, theirs) is None:
        return None
    if ours.factor == theirs.factor and ours.offset == theirs.offset:
        return value
    return (value + ours.offset) * ours.factor / theirs.factor - theirs.offset
