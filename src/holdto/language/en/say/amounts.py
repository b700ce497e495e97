"""Amounts in words: a value with its hedge, unit and divisor, written as precisely as it was claimed."""

from __future__ import annotations

from math import floor, log10

from holdto.language.en.say import table
from holdto.language.statement import Value
from holdto.units import figures


def amount(value: Value, hedge: str, counted: str = "") -> str:
    """ "more than 2.3 million tons per day". `counted`: the thing counted, where it is to be named."""
    if hedge == "between" and (ends := _ends(value)):
        first = _with_unit(value, ends[0], counted) if value.unit in table.SIGNS else number(ends[0], value.step)
        return f"between {first} and {_with_unit(value, ends[1], counted)}{_per(value)}"
    return _hedged(hedge, value, f"{_in_words(value) or _with_unit(value, value.point or 0.0, counted)}{_per(value)}")


def multiple(value: Value, hedge: str) -> str:
    """ "2.5 times", "about double", "half": how many times another state."""
    point = value.point or 0.0
    if value.step == 0 and (words := table.MULTIPLES.get(point) or table.FRACTIONS.get(round(point * 100, 6))):
        return _hedged(hedge, value, words)
    if hedge == "between" and (ends := _ends(value)):
        return f"between {number(ends[0], value.step)} and {number(ends[1], value.step)} {table.TIMES}"
    return _hedged(hedge, value, f"{number(point, value.step)} {table.TIMES}")


def ordinal(n: int) -> str:
    """ "second", "23rd" """
    if 0 < n <= len(table.ORDINALS):
        return table.ORDINALS[n - 1]
    return figures.ordinal(n)


def number(point: float, step: float = 0.0) -> str:
    """ "2.3 million", "808,339": with a scale word where the last digit written leaves one room, to the digit that was written."""
    size = abs(point)
    sign = "-" if point < 0 else ""
    for scale, name in figures.SCALES:
        if size >= scale and (step >= scale / 1000 or _is_short(size / scale)):
            return f"{sign}{_decimals(size / scale, step / scale)} {name}"
    return f"{sign}{_decimals(size, step)}"


def _is_short(size: float) -> bool:
    return abs(size * 1000 - round(size * 1000)) < 1e-6


def _decimals(size: float, step: float) -> str:
    """As many decimals as the step has, or as the number needs where there is none."""
    places = max(0, -floor(log10(step) + 1e-9)) if 0 < step < 1 else 0
    while places < 6 and abs(round(size, places) - size) > 1e-9 * max(1.0, size):
        places += 1
    return f"{size:,.{places}f}"


def _hedged(hedge: str, value: Value, words: str) -> str:
    word = table.REACHED if hedge == "at_most" and value.low is not None and value.point != value.low else table.HEDGES[hedge]
    return f"{word} {words}" if word else words


def _in_words(value: Value) -> str | None:
    """A part of one that was claimed in words."""
    if value.unit != "percent" or value.step != 0 or value.point is None:
        return None
    return table.FRACTIONS.get(round(value.point, 6))


def _with_unit(value: Value, point: float, counted: str) -> str:
    """The number with its unit: "$2.3 billion", "12 percent", "7,000 migrants"."""
    said = number(point, value.step)
    if value.unit in table.SIGNS:
        return f"-{table.SIGNS[value.unit]}{said[1:]}" if said.startswith("-") else f"{table.SIGNS[value.unit]}{said}"
    if value.unit == "count":
        return f"{said} {counted}".strip()
    unit = value.unit.upper() if len(value.unit) == 3 and value.unit.islower() else value.unit
    return f"{said} {unit}"


def _per(value: Value) -> str:
    return f" per {value.per}" if value.per else ""


def _ends(value: Value) -> tuple[float, float] | None:
    """The ends as written: each claimed end reaches half a unit, or 5 percent, beyond the written one (`intervals.between`)."""
    if value.low is None or value.high is None:
        return None
    if value.point is None:
        return value.low, value.high
    lows = (value.low + value.step / 2, value.low / 0.95, value.low)
    highs = (value.high - value.step / 2, value.high / 1.05, value.high)
    tried = ((low, high) for low in lows for high in highs if low < high)
    fits = [(low, high) for low, high in tried if abs(low + high - 2 * value.point) < 1e-6 * max(1.0, abs(value.point))]
    return min(fits, key=lambda ends: _rest(ends[0], value.step) + _rest(ends[1], value.step), default=(value.low, value.high))


def _rest(end: float, step: float) -> float:
    """How far an end is from a whole number of steps."""
    return abs(end / step - round(end / step)) if step else 0.0
