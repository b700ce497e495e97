"""Where datasets come from: a folder's text, or its compiled form wherever that is of the very same text."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from holdto.periods import Span
from holdto.series.documents import Document, documents_of
from holdto.series.errors import StoreError
from holdto.series.model import Dataset, Extent, Key, Observation, Series
from holdto.series.store import CompiledSource
from holdto.series.texts import Text, fingerprint, has_text, texts

if TYPE_CHECKING:
    from holdto.series.finder.finder import Vectors

#: Name of the compiled form beside the text, written by the build and by `series import`.
COMPILED = "compiled.sqlite"
#: Folders with at least so many bytes of text are compiled into the user's cache; smaller ones are read as fast from text.
CACHED_FROM = 32_768


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

    def extent(self, series: Series) -> Extent | None: ...

    @property
    def model(self) -> str | None: ...

    def vectors(self) -> Vectors | None: ...


class TextSource:
    """A data folder, read from its text and held in memory."""

    def __init__(self, path: Path) -> None:
        """Raises FolderError where the folder cannot be read."""
        from holdto.series import folder  # here, for a compiled catalogue needs no reader of text

        self.name = str(path)
        self.fingerprint = fingerprint(texts(path))
        self.datasets, self._observations, _ = folder.load(path)

    def keys(self, series: Series) -> Sequence[Key]:
        """The combinations of codes that the series has observations for, in their order."""
        return tuple(self._observations.get(series.id, ()))

    def observations(self, series: Series, key: Key) -> Sequence[Observation]:
        """All observations of one combination, by span and then vintage."""
        return tuple(self._observations.get(series.id, {}).get(key, ()))

    def extent(self, series: Series) -> Extent | None:
        """How much is held of the series; None where nothing is."""
        held = [observation for combination in self._observations.get(series.id, {}).values() for observation in combination]
        if not held:
            return None
        return Extent(Span(min(o.span.start for o in held), max(o.span.end for o in held)), len(held))

    @property
    def model(self) -> None:
        """None: text keeps no vectors."""

    def vectors(self) -> None:
        """None, as above."""


def of(path: Path) -> Source:
    """The datasets of a folder, from its compiled form where that is of the same text, else from the text.

    A large folder without one is compiled into the user's cache on the way, so that the next start is fast.
    Raises FolderError where the folder cannot be read, StoreError where only a compiled form is there and it is damaged.
    """
    beside = path / COMPILED
    if beside.is_file() and not has_text(path):
        return CompiledSource(beside)  # an installed package carries the compiled form alone
    held = texts(path)
    cached = _cached(path)
    forms = [form for form in (beside, cached) if form and form.is_file()]
    for form in forms:
        if (source := _same(form, held)) is not None:
            return source
    if cached is None or sum(text.size for text in held) < CACHED_FROM:
        return TextSource(path)
    from holdto.series.compile import compile_folder

    try:
        cached.parent.mkdir(parents=True, exist_ok=True)
        compile_folder(path, cached, _vectors_of(forms))
        return CompiledSource(cached)
    except (OSError, sqlite3.OperationalError):
        return TextSource(path)  # a home that cannot be written to, or is full, costs time and nothing else


def cache_folder() -> Path | None:
    """Where compiled forms of folders are kept for this user; each may be deleted at any time. None where there is no such place."""
    if given := os.environ.get("XDG_CACHE_HOME"):
        return Path(given) / "holdto"
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        return home / "AppData" / "Local" / "holdto" / "cache"
    return home / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "holdto"


def _cached(path: Path) -> Path | None:
    """The cached form of a folder: one file a place, so that changing the text replaces it and the cache does not grow."""
    cache = cache_folder()
    return cache / f"{sha256(str(path.resolve()).encode()).hexdigest()[:24]}.sqlite" if cache else None


def _same(form: Path, held: Sequence[Text]) -> CompiledSource | None:
    """The compiled form, if it is of the folder's very text and has the vectors that can be had."""
    try:
        source = CompiledSource(form)
    except StoreError:
        return None
    made = form.stat().st_ctime_ns
    same = source.texts == [(text.name, text.size) for text in held]
    # Files that are all older than the compiled form are not read again: a large folder would be, at every start.
    if same and any(text.changed >= made for text in held):
        same = source.fingerprint == fingerprint(held)
    if same and (source.model or not _model_serves()):
        return source
    source.close()
    return None


def _model_serves() -> bool:
    from holdto.series.finder.weights import load

    return load().encoder is not None


def _vectors_of(forms: Sequence[Path]) -> dict[Document, Vectors]:
    """The vector of each document that some older form has one for: making them takes longer than all the rest."""
    from holdto.series.finder import MODEL

    known: dict[Document, Vectors] = {}
    for form in forms:
        try:
            source = CompiledSource(form)
        except StoreError:
            continue
        vectors = source.vectors()
        if source.model == MODEL and vectors is not None:
            known |= zip(documents_of(source.datasets), vectors, strict=True)
        source.close()
    return known
