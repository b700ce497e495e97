"""The files that make up a data folder, and what their text is: one hash, the same wherever the folder lies."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from holdto.series.errors import FolderError
from holdto.series.model import Finding

METADATA = "dataset.yaml"


class Text(NamedTuple):
    """One file of a data folder: its name in the folder, where it is, its size in bytes."""

    name: str
    file: Path
    size: int
    #: When it last changed, in nanoseconds. The time of the inode, not of the content: copying an older version over a file sets
    #: the latter back.
    changed: int


def homes(path: Path) -> list[Path]:
    """The folders of the datasets: `path` itself, or those in it; an empty folder holds none. Raises FolderError for any other."""
    try:
        if not path.is_dir():
            raise FolderError([Finding(str(path), 0, f"expected a folder, found {'a file' if path.exists() else 'nothing'}")])
        if (path / METADATA).exists():
            return [path]
        entries = sorted(entry for entry in path.iterdir() if not entry.name.startswith("."))
        folders = [entry for entry in entries if entry.is_dir()]
        found = [folder for folder in folders if (folder / METADATA).exists()]
    except OSError as error:
        raise FolderError([Finding(str(path), 0, f"cannot be read: {error.strerror}")]) from error
    if bare := [folder for folder in folders if folder not in found and tables(folder)]:
        raise FolderError([Finding(str(folder), 0, f"expected {METADATA} beside the tables, found none") for folder in bare])
    if entries and not found:
        raise FolderError([Finding(str(path), 0, f"expected NAME/{METADATA} in it, found none")])
    return found


def tables(home: Path) -> list[Path]:
    """The tables of a dataset, by name. Raises FolderError where the folder cannot be looked into."""
    try:
        return sorted(entry for entry in home.iterdir() if entry.suffix.lower() == ".csv")
    except OSError as error:
        raise FolderError([Finding(str(home), 0, f"cannot be read: {error.strerror}")]) from error


def texts(path: Path) -> list[Text]:
    """The files of a data folder in a fixed order. Raises FolderError where it is none."""
    found = []
    for home in homes(path):
        for file in (home / METADATA, *tables(home)):
            try:
                status = file.stat()
            except OSError as error:
                raise FolderError([Finding(str(file), 0, f"cannot be read: {error.strerror}")]) from error
            found.append(Text(file.relative_to(path).as_posix(), file, status.st_size, status.st_ctime_ns))
    return found


def fingerprint(held: Sequence[Text]) -> str:
    """The sha256, in hexadecimal, of the names and bytes of all files. Raises FolderError where one cannot be read."""
    whole = sha256()
    for text in held:
        content = sha256()
        try:
            if text.file.is_file():  # a pipe would wait for ever; reading the folder says what is wrong with it
                with text.file.open("rb") as stream:
                    while block := stream.read(1 << 20):
                        content.update(block)
        except OSError as error:
            raise FolderError([Finding(str(text.file), 0, f"cannot be read: {error.strerror}")]) from error
        whole.update(f"{content.hexdigest()}  {text.name}\n".encode())
    return whole.hexdigest()


def has_text(path: Path) -> bool:
    """Whether there is a dataset's text in a folder."""
    return (path / METADATA).exists() or any(path.glob(f"*/{METADATA}"))
