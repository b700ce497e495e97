"""Kinds: what a series' figures are, told from its unit and title."""

from __future__ import annotations

from holdto.series.model import Series
from holdto.stems import stem, stems
from holdto.units import Unit, canonical

#: Stems of titles whose figures are themselves changes.
_GROWTH = frozenset(stem(word) for word in ("growth", "change", "inflation", "increase"))


def unit_of(series: Series) -> Unit | None:
    """The series' unit, read."""
    return canonical(series.unit)


def is_percent(series: Series) -> bool:
    """Whether the figures are percentages."""
    unit = unit_of(series)
    return unit is not None and unit.dimension == "percent"


def growth(series: Series) -> bool:
    """Whether the figures are themselves rates of change in percent."""
    return is_percent(series) and bool(_GROWTH & set(stems(series.title)))


def said_growth(words: str) -> bool:
    """Whether words speak of a rate of change itself ("growth", "inflation")."""
    return bool(_GROWTH & set(stems(words)))
