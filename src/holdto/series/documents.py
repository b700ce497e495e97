"""The words that a series may be found by."""

from __future__ import annotations

from collections.abc import Iterable

from holdto.series.model import Dataset, Series


def documents(series: Series) -> list[str]:
    """Its title with its unit, and each further name."""
    return [f"{series.title} ({series.unit})", *series.names]


def documents_of(datasets: Iterable[Dataset]) -> list[str]:
    """Those of all series, in their order."""
    return [document for dataset in datasets for series in dataset.series for document in documents(series)]
