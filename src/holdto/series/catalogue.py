"""The catalogue: the starter set and a user's data folders as one, in a fixed order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from holdto.series import folder
from holdto.series.errors import TwiceError
from holdto.series.fingerprint import of_folder
from holdto.series.model import Dataset, Key, Observation, Series

if TYPE_CHECKING:
    from holdto.series.finder import Finder

STARTER = Path(__file__).parent.parent / "starter"


class Source(Protocol):
    """One place that datasets come from."""

    @property
    def name(self) -> str: ...

    @property
    def fingerprint(self) -> str: ...

    @property
    def datasets(self) -> Sequence[Dataset]: ...

    def keys(self, series: Series) -> Sequence[Key]: ...

    def observations(self, series: Series, key: Key) -> Sequence[Observation]: ...


class TextSource:
    """A data folder, read from its text and held in memory."""

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self.fingerprint = of_folder(path)
        self.datasets, self._observations, _ = folder.load(path)

    def keys(self, series: Series) -> Sequence[Key]:
        return tuple(self._observations.get(series.id, ()))

    def observations(self, series: Series, key: Key) -> Sequence[Observation]:
        return self._observations.get(series.id, {}).get(key, ())


class Holdings:
    """The catalogue over its sources (see `holdto.series.model.Catalogue`). Reads what is asked for, once."""

    def __init__(self, sources: Sequence[Source]) -> None:
        """Raises TwiceError where two sources hold a dataset of the same id."""
        self._sources: dict[str, Source] = {}
        for source in sources:
            for dataset in source.datasets:
                if dataset.id in self._sources:
                    raise TwiceError(dataset.id, self._sources[dataset.id].name, source.name)
                self._sources[dataset.id] = source
        self.datasets = tuple(dataset for source in sources for dataset in source.datasets)
        self.series = tuple(series for dataset in self.datasets for series in dataset.series)
        self.fingerprint = "sha256:" + sha256("\n".join(source.fingerprint for source in sources).encode()).hexdigest()
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

    @cached_property
    def _documents(self) -> tuple[list[str], list[int]]:
        """The words that each series may be found by, and whose they are."""
        words: list[str] = []
        owners: list[int] = []
        for index, series in enumerate(self.series):
            for document in documents(series):
                words.append(document)
                owners.append(index)
        return words, owners

    @cached_property
    def finder(self) -> Finder:
        """What finds series; loaded when it is first asked for, since it is the slowest part to load."""
        from holdto.series.finder import Finder

        return Finder(self._documents[0], None)

    def find(self, words: str, limit: int = 40) -> Sequence[tuple[Series, float]]:
        """The series nearest in meaning to some words, best first, with scores from 0 to 1."""
        owners = self._documents[1]
        found: dict[int, float] = {}
        # A series may be found by several of its names; the best one counts.
        for document, score in self.finder.search(words, 4 * limit):
            found.setdefault(owners[document], score)
        return [(self.series[index], score) for index, score in list(found.items())[:limit]]


def documents(series: Series) -> list[str]:
    """The words that a series may be found by: its title with its unit, and each further name."""
    return [f"{series.title} ({series.unit})", *series.names]


def open_catalogue(data: Sequence[Path] = (), starter: bool = True) -> Holdings:
    """The starter set, unless left out, and then each data folder in the order given.

    Raises FolderError where a folder cannot be read, TwiceError where two hold the same dataset.
    """
    sources: list[Source] = []
    if starter and any(STARTER.glob(f"*/{folder.METADATA}")):
        sources.append(TextSource(STARTER))
    sources += [TextSource(Path(path)) for path in data]
    return Holdings(sources)
