"""The words that a series may be found by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from holdto.series.model import Dataset, Series

if TYPE_CHECKING:
    from holdto.series.finder.finder import Vectors


class Document(NamedTuple):
    """One text that a series may be found by; `about` is a second text of the same meaning, empty where there is none."""

    text: str
    about: str = ""


def documents(series: Series) -> list[Document]:
    """The title with the unit, and what the publisher says of it; and each further name."""
    from holdto.series.finder.texts import about_of, document_of

    title = document_of(series.title, series.unit, series.dataset.title)
    return [Document(title, about_of(series.title, series.description)), *map(Document, series.names)]


def documents_of(datasets: Iterable[Dataset]) -> list[Document]:
    """Those of all series, in their order."""
    return [document for dataset in datasets for series in dataset.series for document in documents(series)]


def number_of(datasets: Iterable[Dataset]) -> int:
    """How many documents there are, told without making them."""
    return sum(1 + len(series.names) for dataset in datasets for series in dataset.series)


def vectors_of(held: Sequence[Document]) -> Vectors:
    """A vector for each document. Raises LookupError where the model is not installed."""
    from holdto.series.finder import embed

    return embed([document.text for document in held], [document.about for document in held])
