"""Where a verb's words go: to standard output, or into one file that is replaced as a whole."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass

#: Columns for text that goes to a file or a pipe.
WIDTH = 100


@dataclass(frozen=True, slots=True)
class Look:
    """How wide text may be, in columns, and whether it may be coloured."""

    width: int
    colour: bool


def look(out: str | None) -> Look:
    """What suits the place that the output goes to: a terminal is measured, and coloured unless NO_COLOR is set."""
    if out or not sys.stdout.isatty():
        return Look(WIDTH, False)
    return Look(shutil.get_terminal_size().columns, not os.environ.get("NO_COLOR"))


def safe(text: str) -> str:
    """The text without characters that steer a terminal; texts and data folders are other people's."""
    from holdto.reporting.markup import clean

    return clean(text)


def put(text: str, out: str | None) -> None:
    """Print `text`, or write it to the file `out`. Raises OutputError where that is no file to write."""
    if not text.endswith("\n"):
        text += "\n"
    if out:
        from holdto.reporting import files

        files.write(out, text)
        return
    # A terminal that cannot show a character shows its escape; the output never fails on one.
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    sys.stdout.write(text)
