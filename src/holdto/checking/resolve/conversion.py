"""Conversion: what turns a series' unit into that of a statement, and what an amount is told for each of."""

from __future__ import annotations

import re

from holdto.checking.resolve.form_words import HEADS, TIME
from holdto.checking.resolve.kinds import unit_of
from holdto.language.statement import Statement
from holdto.series.model import Series
from holdto.stems import stems
from holdto.units import canonical, convert

_DIGITS = re.compile(r"\d[\d,]*")


def per_time(per: str | None) -> str | None:
    """The unit of time that a per is, or None."""
    return TIME.get((per or "").lower().strip())


def heads(per: str | None) -> float | None:
    """How many people a per names ("100,000 people" → 100000, "person" → 1), None where it names none."""
    words = (per or "").lower()
    number = _DIGITS.search(words)
    if any(word in HEADS for word in re.split(r"[^a-z]+", words)):
        return float(number[0].replace(",", "")) if number else 1.0
    return float(number[0].replace(",", "")) if number else None


def factor(statement: Statement, series: Series) -> float | None:
    """What turns the series' unit into the statement's, None where nothing does."""
    value = statement.value
    unit = unit_of(series)
    if value is None:
        return 1.0
    said = value.unit
    if said == "percent":
        return 1.0 if unit is not None and unit.dimension == "percent" else None
    if said == "percentage points":
        return 1.0 if unit is not None and unit.dimension in ("percent", "points") else None
    if unit is not None and unit.dimension in ("percent", "points"):
        return None
    if said in ("count", "", "index", "points", "score"):
        named = value.noun is not None or said == "index"
        if named and unit is not None and "person" in unit.per and heads(value.per) is None:
            return None  # so many things are no rate of them
        if named and unit is not None and unit.dimension in ("money", "mass", "volume", "energy", "length", "area"):
            return None
        return 1.0
    if unit is None or unit.dimension in ("count", "other", "index", "score", "ratio"):
        own = set(stems(series.unit))
        return 1.0 if own & set(stems(said)) else None
    plain = series.unit.split(" per ")[0] if not value.per else series.unit
    full = f"{said} per {value.per}" if value.per and " per " in series.unit and per_time(value.per) is None else said
    made = convert(1.0, plain, full)
    if made is None:
        made = convert(1.0, series.unit, said)
    if made is None:
        head = canonical(series.unit.split(" per ")[0].split(" of ")[0])
        claimed = canonical(said)
        if head and claimed and head.dimension == claimed.dimension and head.base == claimed.base:
            made = head.factor / claimed.factor
    return made


def same_measure(a: Series, b: Series) -> bool:
    """Whether two series are in one unit, whatever the year of their prices."""
    x, y = unit_of(a), unit_of(b)
    return x is not None and y is not None and (x.dimension, x.base, x.per) == (y.dimension, y.base, y.per)
