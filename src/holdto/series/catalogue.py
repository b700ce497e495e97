"""The catalogue: the starter set and a user's data folders as one, in a fixed order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from holdto.series import sources
from holdto.series.documents import Document, documents, documents_of, vectors_of
from holdto.series.errors import TwiceError
from holdto.series.model import Extent, Key, Observation, Series
from holdto.series.sources import Source
from holdto.series.texts import has_text

if TYPE_CHECKING:
    from holdto.series.finder import Finder
    from holdto.series.finder.finder import Vectors

STARTER = Path(__file__).parent.parent / "starter"


class Holdings:
    """The catalogue over its sources (see `holdto.series.model.Catalogue`). Reads what is asked for, once."""

    def __init__(self, held: Sequence[Source]) -> None:
        """Raises TwiceError where two sources hold a dataset of the same id."""
        self._all = tuple(held)
        self._sources: dict[str, Source] = {}
        for source in held:
            for dataset in source.datasets:
                if dataset.id in self._sources:
                    raise TwiceError(dataset.id, self._sources[dataset.id].name, source.name)
                self._sources[dataset.id] = source
        self.datasets = tuple(dataset for source in held for dataset in source.datasets)
        self.series = tuple(series for dataset in self.datasets for series in dataset.series)
        self.fingerprint = "sha256:" + sha256("\n".join(source.fingerprint for source in held).encode()).hexdigest()
        self._keys: dict[str, Sequence[Key]] = {}
        self._observations: dict[tuple[str, Key], Sequence[Observation]] = {}

    def keys(self, series: Series) -> Sequence[Key]:
        """The combinations of dimension codes for which the series has observations, in a fixed order."""
        if series.id not in self._keys:
            self._keys[series.id] = self._sources[series.dataset.id].keys(series)
        return self._keys[series.id]

    def observations(self, series: Series, key: Key) -> Sequence[Observation]:
        """All observations of one combination, every vintage, by span and then vintage (unknown first)."""
        held = self._observations.get((series.id, key))
        if held is None:
            held = self._observations[series.id, key] = self._sources[series.dataset.id].observations(series, key)
        return held

    def extent(self, series: Series) -> Extent | None:
        """How much is held of the series; None where nothing is."""
        return self._sources[series.dataset.id].extent(series)

    @cached_property
    def finder(self) -> Finder:
        """What finds series; made when it is first asked for, since it is the slowest part to load."""
        from holdto.series.finder import Finder

        return Finder([document.text for held in self._documents for document in held], _vectors(self._all))

    @cached_property
    def _documents(self) -> list[list[Document]]:
        """What each series may be found by."""
        return [documents(series) for series in self.series]

    @cached_property
    def _owners(self) -> list[int]:
        """The number of the series that each document is of."""
        return [index for index, held in enumerate(self._documents) for _ in held]

    def find(self, words: str, limit: int = 40) -> Sequence[tuple[Series, float]]:
        """The series nearest in meaning to some words, best first, with scores from 0 to 1."""
        return self.find_many([words], limit)[0]

    def find_many(self, queries: Sequence[str], limit: int = 40) -> list[Sequence[tuple[Series, float]]]:
        """`find` for many queries at once, which costs half as much a query."""
        out: list[Sequence[tuple[Series, float]]] = []
        # A series may be found by several of its names, of which the best counts: more are fetched than are wanted.
        for hits in self.finder.search_many(queries, 4 * limit):
            found: dict[int, float] = {}
            for document, score in hits:
                found.setdefault(self._owners[document], score)
            out.append([(self.series[index], score) for index, score in list(found.items())[:limit]])
        return out


def open_catalogue(data: Sequence[str | Path] = (), starter: bool = True) -> Holdings:
    """The starter set, unless left out, and then each data folder in the order given.

    Raises FolderError where a folder cannot be read, TwiceError where two hold the same dataset, StoreError where the starter set
    is damaged.
    """
    found: list[Source] = []
    if starter and (has_text(STARTER) or (STARTER / sources.COMPILED).exists()):
        found.append(sources.of(STARTER))
    return Holdings(found + [sources.of(Path(path)) for path in data])


def _vectors(held: Sequence[Source]) -> Vectors | None:
    """The vectors of all documents, made for the sources that kept none of this model; None where there is no model."""
    import numpy as np

    from holdto.series.finder import MODEL

    found = []
    for source in held:
        kept = source.vectors() if source.model == MODEL else None
        try:
            found.append(vectors_of(documents_of(source.datasets)) if kept is None else kept)
        except LookupError:
            return None
    return np.concatenate(found) if found else None
