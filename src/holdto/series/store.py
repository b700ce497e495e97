"""The compiled form of data folders: one SQLite file that opens at once and reads only what is asked for.

Days are stored as their proleptic ordinals (`date.toordinal`), an unknown vintage as 0, repeated words as numbers into `word`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from holdto.periods import Span
from holdto.series import codec
from holdto.series.documents import number_of
from holdto.series.errors import StoreError
from holdto.series.model import Dataset, Extent, Key, Observation, Series

if TYPE_CHECKING:
    from holdto.series.finder.finder import Vectors

#: To be raised whenever the schema, the metadata or the reading of the text changes; other formats are compiled anew.
FORMAT = 3
#: Between the codes of a key; sorts before every character that a code can have, so text order is the order of keys.
SEPARATOR = "\x1f"

SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE combination (series TEXT, key TEXT, id INTEGER NOT NULL, PRIMARY KEY (series, key)) WITHOUT ROWID;
CREATE TABLE observation (
    combination INTEGER, first INTEGER, last INTEGER, vintage INTEGER,
    value REAL NOT NULL, low REAL, high REAL, status INTEGER, source INTEGER, told INTEGER,
    PRIMARY KEY (combination, first, last, vintage)
) WITHOUT ROWID;
"""


class CompiledSource:
    """The datasets of a compiled file. The file is replaced as a whole or not at all, so it is read without locks."""

    def __init__(self, path: Path) -> None:
        """Raises StoreError where the file is none of this format."""
        self.name = str(path)
        self._path = path
        try:
            self._database = sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1", uri=True, check_same_thread=False)
            (found,) = self._database.execute("PRAGMA user_version").fetchone()
            if found != FORMAT:
                raise StoreError(path, f"format {found} instead of {FORMAT}")
            self.fingerprint: str = self._meta("fingerprint")
            self._words: dict[int, str] = dict(self._database.execute("SELECT id, text FROM word"))
        except sqlite3.DatabaseError as error:
            raise StoreError(path, f"a damaged one ({error})") from error

    def _meta(self, name: str) -> Any:
        """A value kept beside the figures: fingerprint, texts, datasets, model or vectors; None where it was not kept."""
        row = self._database.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    @cached_property
    def datasets(self) -> Sequence[Dataset]:
        """The datasets with their dimensions and series."""
        return codec.decode(json.loads(self._meta("datasets")))

    @property
    def texts(self) -> list[tuple[str, int]]:
        """Name and size in bytes of each file that this was compiled from."""
        return [(name, size) for name, size in json.loads(self._meta("texts"))]

    @property
    def model(self) -> str | None:
        """The model that the vectors are of; None where there are none."""
        model: str | None = self._meta("model")
        return model

    def vectors(self) -> Vectors | None:
        """A vector for each document of each series, in their order."""
        held = self._meta("vectors")
        if not held:
            return None
        import numpy as np

        return np.frombuffer(held, dtype=np.float32).reshape(number_of(self.datasets), -1)

    def keys(self, series: Series) -> Sequence[Key]:
        """The combinations of codes that the series has observations for, in their order."""
        rows = self._database.execute("SELECT key FROM combination WHERE series = ? ORDER BY key", (series.id,))
        return tuple(split_key(key) for (key,) in rows)

    def observations(self, series: Series, key: Key) -> Sequence[Observation]:
        """All observations of one combination, by span and then vintage."""
        rows = self._database.execute(
            "SELECT first, last, value, low, high, status, vintage, source, told FROM observation"
            " WHERE combination = (SELECT id FROM combination WHERE series = ? AND key = ?) ORDER BY first, last, vintage",
            (series.id, SEPARATOR.join(key)),
        )
        words = self._words
        return tuple(
            Observation(
                _span(first, last),
                value,
                low,
                high,
                words[status],
                date.fromordinal(vintage) if vintage else None,
                words[source],
                words[told],
            )
            for first, last, value, low, high, status, vintage, source, told in rows
        )

    def extent(self, series: Series) -> Extent | None:
        """How much is held of the series; None where nothing is."""
        first, last, count = self._database.execute(
            "SELECT min(first), max(last), count(*) FROM observation WHERE combination IN (SELECT id FROM combination WHERE series = ?)",
            (series.id,),
        ).fetchone()
        return Extent(_span(first, last), count) if count else None

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


def split_key(text: str) -> Key:
    """The key that was stored as this text."""
    return tuple(text.split(SEPARATOR)) if text else ()


@lru_cache(maxsize=16384)
def _span(first: int, last: int) -> Span:
    return Span(date.fromordinal(first), date.fromordinal(last))
