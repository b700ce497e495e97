"""Datasets as plain values for JSON and back; what is at its default is left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import Any

from holdto.series.model import Break, Code, Dataset, Dimension, Note, Series


def encode(datasets: Iterable[Dataset]) -> list[dict[str, Any]]:
    """The datasets with their dimensions and series, without observations."""
    return [_dataset(dataset) for dataset in datasets]


def decode(values: Iterable[dict[str, Any]]) -> list[Dataset]:
    """The datasets that `encode` gave these values of."""
    return [_read_dataset(**value) for value in values]


def _dataset(dataset: Dataset) -> dict[str, Any]:
    plain = _plain(dataset, leave=("dimensions", "series"))
    plain["dimensions"] = {one.id: [_plain(code) for code in one.codes] for one in dataset.dimensions}
    plain["series"] = [_series(one) for one in dataset.series]
    return plain


def _series(series: Series) -> dict[str, Any]:
    plain = _plain(series, leave=("dataset", "breaks", "notes"))
    if series.breaks:
        plain["breaks"] = [[one.at.isoformat(), one.text] for one in series.breaks]
    if series.notes:
        plain["notes"] = [[one.code, one.text] for one in series.notes]
    return plain


def _plain(value: Any, leave: tuple[str, ...] = ()) -> dict[str, Any]:
    held = ((field, getattr(value, field.name)) for field in fields(value) if field.name not in leave)
    return {field.name: inner for field, inner in held if inner != field.default}


def _read_dataset(dimensions: dict[str, list[dict[str, Any]]], series: list[dict[str, Any]], **words: Any) -> Dataset:
    if "unsure" in words:
        words["unsure"] = tuple(words["unsure"])
    dataset = Dataset(**words, dimensions=tuple(Dimension(id, tuple(map(_read_code, codes))) for id, codes in dimensions.items()))
    dataset.series += [_read_series(dataset, **one) for one in series]
    return dataset


def _read_code(plain: dict[str, Any]) -> Code:
    return Code(**{**plain, "names": tuple(plain["names"])}) if "names" in plain else Code(**plain)


def _read_series(dataset: Dataset, breaks: Iterable[list[str]] = (), notes: Iterable[list[str]] = (), **words: Any) -> Series:
    for name in ("names", "rises_with", "unsure"):
        if name in words:
            words[name] = tuple(words[name])
    return Series(
        dataset,
        **words,
        breaks=tuple(Break(date.fromisoformat(at), text) for at, text in breaks),
        notes=tuple(Note(code, text) for code, text in notes),
    )
