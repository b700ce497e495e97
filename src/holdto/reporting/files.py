"""Output files: replaced whole or not at all, and never anything but a regular file."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
)


class OutputError(Exception):
    """The output cannot be written; the message says why and what to do."""


def write(path: str | os.PathLike[str], text: str) -> None:
    """Put the text (UTF-8) at the path: whoever looks sees the old file or the new one, never a part.

    A symbolic link is followed and stays. Raises OutputError where something other than a regular file stands there,
    where the folder is missing and where the system refuses.
    """
    target = Path(os.path.realpath(path))
    held = _mode(target)
    if held is not None and not stat.S_ISREG(held):
        kind = next((words for test, words in KINDS if test(held)), "something else")
        raise OutputError(f"{path}: expected a regular file or a free name, found {kind}; name another file, or leave -o out")
    if not target.parent.is_dir():
        raise OutputError(f"{path}: the folder {target.parent} does not exist; make it first, or name a file elsewhere")
    try:
        _replace(target, text, _permissions(held))
    except OSError as refused:
        why = refused.strerror or refused
        raise OutputError(f"{path}: could not be written ({why}); name a file in a folder that you may write to") from refused


def _mode(target: Path) -> int | None:
    try:
        return os.lstat(target).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as refused:
        raise OutputError(f"{target}: could not be looked at ({refused.strerror}); name another file") from refused


def _permissions(held: int | None) -> int:
    if held is not None:
        return stat.S_IMODE(held)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _replace(target: Path, text: str, mode: int) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:80]}.", dir=target.parent)
    try:
        with open(handle, "w", encoding="utf-8", newline="") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        os.chmod(name, mode)
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise
