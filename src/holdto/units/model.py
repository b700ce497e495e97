"""Unit: what a figure is a figure of, reduced to a base that can be compared."""

from __future__ import annotations

from dataclasses import dataclass

DIMENSIONS = (
    "money", "mass", "volume", "energy", "power", "length", "area", "speed", "time", "temperature", "data", "count",
    "percent", "points", "index", "score", "ratio", "other",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit, read from its name.

    A figure `x` in this unit is `(x + offset) * factor` of `base`, for each one of every base in `per`.
    """

    #: Canonical text: "usd per gallon", "percent of households", "kilograms per person per year".
    name: str
    dimension: str
    #: What the numerator is reduced to: a currency code, "kilograms", "percent", "count" …
    base: str
    factor: float = 1.0
    offset: float = 0.0
    #: What it is divided by, reduced and in alphabetical order: "person", "seconds", "liters", "woman".
    per: tuple[str, ...] = ()
    #: The thing counted ("homicides"), where the base is "count".
    noun: str | None = None
    #: Of a percentage, the whole ("households", "gdp"); of a measure, the stuff ("co2").
    of: str | None = None
    #: The year of constant prices or of an index, "current" for current prices, "annual" for a yearly rate of change.
    basis: str | None = None
