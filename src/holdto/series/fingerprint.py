"""The fingerprint of a data folder: one hash of its text, the same wherever the folder lies."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from holdto.series.folder import METADATA, homes, tables


def texts(path: Path) -> list[tuple[str, Path]]:
    """The files that make up a data folder, each with its name in it, in a fixed order. Raises FolderError where there is none."""
    return [(file.relative_to(path).as_posix(), file) for home in homes(path) for file in (home / METADATA, *tables(home))]


def of_folder(path: Path) -> str:
    """The sha256, in hexadecimal, of the names and bytes of all files of a folder's datasets."""
    whole = sha256()
    for name, file in texts(path):
        with file.open("rb") as stream:
            content = sha256()
            while block := stream.read(1 << 20):
                content.update(block)
        whole.update(f"{content.hexdigest()}  {name}\n".encode())
    return whole.hexdigest()
