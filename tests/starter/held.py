"""The starter set as read from its text, and short ways to ask it for a figure."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from holdto import periods
from holdto.periods import Span
from holdto.series import folder
from holdto.series.model import Observation, Series

STARTER = Path(folder.__file__).parent.parent / "starter"


@cache
def starter() -> folder.Loaded:
    """Every dataset with its observations; raises where a file is wrong."""
    return folder.load(STARTER)


@cache
def all_series() -> dict[str, Series]:
    """Every series by its id."""
    return {series.id: series for dataset in starter().datasets for series in dataset.series}


def rows(id: str, **codes: str) -> list[Observation]:
    """All observations of a series for some codes, the total where a dimension is not named; every vintage."""
    series = all_series()[id]
    key = []
    for dimension in series.dataset.dimensions:
        code = codes.pop(dimension.id, None) or (dimension.total.id if dimension.total else "")
        key.append(code)
    assert not codes, f"{id} has no dimension {', '.join(codes)}"
    return starter().observations[id].get(tuple(key), [])


@cache
def _newest(id: str, codes: tuple[tuple[str, str], ...]) -> dict[Span, float]:
    # Rows come by span and then vintage, so the last of a span is the newest.
    return {row.span: row.value for row in rows(id, **dict(codes))}


def newest(id: str, **codes: str) -> dict[Span, float]:
    """The newest value of each span, in the units the series is written in."""
    return _newest(id, tuple(sorted(codes.items())))


def value(id: str, period: str, **codes: str) -> float:
    """The newest value of one period, as its code says it (2022, FY2022, 2022-10 …)."""
    return newest(id, **codes)[periods.parse(period, all_series()[id].calendar)]


def months(values: dict[Span, float], year: Span) -> list[float]:
    """Those of the twelve months of a year that are held."""
    return [value for span, value in values.items() if span.months == 1 and year.contains(span)]


def years(values: dict[Span, float]) -> list[Span]:
    """The whole years among the spans."""
    return [span for span in values if span.months == 12]
