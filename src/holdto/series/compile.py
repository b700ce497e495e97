"""Compiling data folders into one file: `python -m holdto.series.compile FOLDER OUT.sqlite`.

The same text gives the same bytes; OUT is replaced as a whole, so that a process killed at any moment leaves the old one or the new one.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from holdto.series import codec, folder
from holdto.series.documents import Document, documents_of, vectors_of
from holdto.series.errors import DataError, FolderError
from holdto.series.model import Dataset, Finding, Key, Observation, Series
from holdto.series.store import FORMAT, SCHEMA, SEPARATOR
from holdto.series.texts import fingerprint, texts

if TYPE_CHECKING:
    from holdto.series.finder.finder import Vectors

#: Age in seconds from which an unfinished file belongs to no process any more.
ABANDONED = 3600

#: For each document whose vector is already at hand, that vector.
Known = Mapping[Document, "Vectors"]


def compile_folder(source: Path, out: Path, known: Known | None = None) -> list[Dataset]:
    """Compile all datasets of a folder into `out`; vectors in `known` are not made again.

    Raises FolderError where the folder cannot be read, OSError where `out` cannot be written. Nothing is changed then.
    """
    _sweep(out)
    handle, name = tempfile.mkstemp(prefix=f".{out.name}.", suffix=".tmp", dir=out.parent)
    os.close(handle)
    part = Path(name)
    try:
        datasets = _write(source, part, known or {})
        with part.open("rb") as written:
            os.fsync(written.fileno())
        # mkstemp makes files that only their owner may read; a package's data is for everyone who may read the package.
        part.chmod(0o644)
        part.replace(out)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return datasets


def _sweep(out: Path) -> None:
    """Remove what a killed process left of its unfinished file; a younger one may still be at work."""
    for part in out.parent.glob(f".{out.name}.*.tmp"):
        with suppress(FileNotFoundError):
            if time.time() - part.stat().st_mtime > ABANDONED:
                part.unlink()


def _write(source: Path, part: Path, known: Known) -> list[Dataset]:
    held = texts(source)
    before = fingerprint(held)
    database = sqlite3.connect(part, isolation_level=None)
    try:
        # The file is thrown away when anything fails, so no journal is needed to mend it.
        database.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = {FORMAT}; BEGIN;" + SCHEMA)
        writer = _Writer(database)
        datasets = folder.read(source, lambda dataset: writer.keep)
        if fingerprint(held) != before:
            raise FolderError([Finding(str(source), 0, "expected it to stay as it is while it is read, found it changed; try again")])
        meta = {
            "fingerprint": before,
            "texts": json.dumps([(text.name, text.size) for text in held]),
            "datasets": json.dumps(codec.encode(datasets), ensure_ascii=False),
            **_vectors(datasets, known),
        }
        database.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
        database.executemany("INSERT INTO word VALUES (?, ?)", ((number, word) for word, number in writer.words.items()))
        database.execute("COMMIT")
        # Rows arrive in the order of the text; this lays them out in the order in which they are read.
        database.execute("VACUUM")
    finally:
        database.close()
    return datasets


class _Writer:
    """Puts observations into the tables as they are read."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.words: dict[str, int] = {}
        self._combinations: dict[tuple[str, Key], int] = {}
        self._cursor = database.cursor()

    def keep(self, series: Series, key: Key, observation: Observation) -> Observation | None:
        """Take one observation in; gives the one that is already held in its place."""
        combination = self._combinations.get((series.id, key))
        if combination is None:
            combination = self._combinations[series.id, key] = len(self._combinations) + 1
            self._cursor.execute("INSERT INTO combination VALUES (?, ?, ?)", (series.id, SEPARATOR.join(key), combination))
        place = (
            combination,
            observation.span.start.toordinal(),
            observation.span.end.toordinal(),
            observation.vintage.toordinal() if observation.vintage else 0,
        )
        words = (self._word(observation.status), self._word(observation.source), self._word(observation.vintage_text))
        row = (*place, observation.value, observation.low, observation.high, *words)
        if self._cursor.execute("INSERT OR IGNORE INTO observation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row).rowcount:
            return None
        question = "SELECT value FROM observation WHERE combination = ? AND first = ? AND last = ? AND vintage = ?"
        (value,) = self._cursor.execute(question, place).fetchone()
        return Observation(observation.span, value, vintage=observation.vintage)

    def _word(self, text: str) -> int:
        return self.words.setdefault(text, len(self.words))


def _vectors(datasets: Sequence[Dataset], known: Known) -> dict[str, str | bytes]:
    """The vectors of all documents, and the model they are of; nothing where the model is not installed."""
    from holdto.series.finder import MODEL

    held = documents_of(datasets)
    try:
        made = iter(vectors_of([document for document in held if document not in known]))
    except LookupError:
        return {}
    rows = [known[document] if document in known else next(made) for document in held]
    return {"model": MODEL, "vectors": b"".join(row.tobytes() for row in rows)}


def main(arguments: Sequence[str]) -> int:
    """Compile as the two arguments say; findings go to standard error."""
    if len(arguments) != 2:
        print("usage: python -m holdto.series.compile FOLDER OUT.sqlite", file=sys.stderr)
        return 2
    try:
        datasets = compile_folder(Path(arguments[0]), Path(arguments[1]))
    except (DataError, OSError) as fault:
        print(fault, file=sys.stderr)
        return 2
    print(f"{arguments[1]}: {sum(len(dataset.series) for dataset in datasets)} series of {len(datasets)} datasets")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
