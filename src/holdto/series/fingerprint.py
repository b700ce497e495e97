"""What a data folder's text is: one hash, the same wherever the folder lies, and a quick look at whether it may have changed."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from holdto.series.folder import METADATA, homes, tables


def texts(path: Path) -> list[tuple[str, Path]]:
    """The files that make up a data folder, each with its name in it, in a fixed order. Raises FolderError where there is none."""
    return [(file.relative_to(path).as_posix(), file) for home in homes(path) for file in (home / METADATA, *tables(home))]


def sizes(path: Path) -> list[tuple[str, int]]:
    """Name and size in bytes of each file."""
    return [(name, file.stat().st_size) for name, file in texts(path)]


def of_folder(path: Path) -> str:
    """The sha256, in hexadecimal, of the names and bytes of all files of a folder's datasets."""
    whole = sha256()
    for name, file in texts(path):
        content = sha256()
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                content.update(block)
        whole.update(f"{content.hexdigest()}  {name}\n".encode())
    return whole.hexdigest()


def touched_since(path: Path, compiled: Path) -> bool:
    """Whether any file of the folder may have changed after `compiled` was written.

    The time of the inode is asked, not that of the content: copying an older version over a file sets the latter back.
    """
    made = compiled.stat().st_ctime_ns
    return any(file.stat().st_ctime_ns >= made for _, file in texts(path))
