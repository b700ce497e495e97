"""Faults of the series package: what stops a catalogue from being opened or a folder from being imported.

DataError
├── FolderError         a data folder cannot be read; `findings` says where and why, one line each
├── TwiceError          two folders hold a dataset of the same id
├── StoreError          a compiled catalogue is damaged or of another make
├── UnknownSeriesError  no series has that id
└── TableImportError    a folder of tables cannot be imported
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from holdto.series.model import Finding


class DataError(Exception):
    """Any fault of this package. Its text is for the person who named the data: what was expected, what was found, what to do."""


class FolderError(DataError):
    """A data folder cannot be read."""

    #: Findings that are printed; more of them rarely say more.
    SHOWN = 25

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        lines = [str(finding) for finding in self.findings[: self.SHOWN]]
        if len(self.findings) > self.SHOWN:
            lines.append(f"and {len(self.findings) - self.SHOWN} more")
        super().__init__("\n".join(lines))


class TwiceError(DataError):
    """Two folders hold a dataset of the same id."""

    def __init__(self, id: str, first: str, second: str) -> None:
        super().__init__(f"dataset {id!r} is held twice: in {first} and in {second}; leave one out or give it another id")


class StoreError(DataError):
    """A compiled catalogue is damaged, or was compiled by another version."""

    def __init__(self, path: Path, found: str) -> None:
        super().__init__(f"{path}: expected a catalogue compiled by this version, found {found}; install holdto again")


class UnknownSeriesError(DataError):
    """No series has that id; `near` are ids that look like it."""

    def __init__(self, id: str, near: Sequence[str]) -> None:
        hint = f"did you mean {' or '.join(near)}?" if near else "'holdto series search WORDS' finds series by meaning"
        super().__init__(f"no series {id!r}; {hint}")


class TableImportError(DataError):
    """A folder of tables cannot be imported."""

    def __init__(self, path: Path | str, expected: str, found: str) -> None:
        super().__init__(f"{path}: expected {expected}, found {found}")
