"""The tables of a folder, whatever they are kept in: CSV, TSV, Excel workbooks, and archives of these."""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from holdto.series.errors import TableImportError

TABLES = (".csv", ".tsv")
WORKBOOKS = (".xlsx", ".xlsm")
WORDS = (".json", ".yaml", ".yml")
#: Largest member of an archive that is unpacked, in bytes: an archive may claim to hold far more than it weighs.
LARGEST = 2**30
#: Most cells of a workbook: its sheets are held whole, and a small file may claim a million rows of 16,384 cells.
MOST_CELLS = 10_000_000
#: Rows at the head of a table among which its header is looked for; publishers put titles and dates above it.
HEAD = 20
#: A header has at least this share of the cells of the fullest row at the head.
FULL = 0.8

Row = list[str]


@dataclass(frozen=True)
class Table:
    """One table: its name without ending, its header, and its rows, which can be gone through more than once."""

    file: str
    name: str
    header: Row
    rows: Callable[[], Iterator[Row]]


@dataclass(frozen=True)
class Words:
    """One file of metadata that is no table."""

    file: str
    name: str
    text: str


def read(source: Path) -> Iterator[Table | Words]:
    """Every table and metadata file of a folder (its subfolders and archives too), or of the one file given, by name.

    Raises TableImportError where something that should be a table cannot be read as one.
    """
    if not source.is_dir() and not source.is_file():
        raise TableImportError(source, "a folder of tables, or one table", "something else" if source.exists() else "nothing")
    files = sorted(p for p in source.rglob("*") if p.is_file()) if source.is_dir() else [source]
    for path in files:
        ending = path.suffix.lower()
        if ending == ".zip":
            yield from _archive(path)
        elif ending in TABLES + WORKBOOKS + WORDS:
            yield from _file(path, str(path), path.name, partial(_open, path))


def _archive(path: Path) -> Iterator[Table | Words]:
    try:
        archive = zipfile.ZipFile(path)
    except zipfile.BadZipFile as error:
        raise TableImportError(path, "a zip archive", "something else") from error
    for member in sorted(archive.infolist(), key=lambda m: m.filename):
        if Path(member.filename).suffix.lower() not in TABLES + WORKBOOKS + WORDS:
            continue
        if member.file_size > LARGEST:
            raise TableImportError(path, f"members of at most {LARGEST >> 20} MB", f"{member.filename} of {member.file_size >> 20} MB")
        yield from _file(path, f"{path}/{member.filename}", Path(member.filename).name, partial(_member, path, archive, member))


def _open(path: Path) -> BinaryIO:
    return path.open("rb")


def _member(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> BinaryIO:
    try:
        # The size in an archive's list is a claim; never unpack more than it.
        with archive.open(member) as stream:
            return io.BytesIO(stream.read(member.file_size))
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError) as error:
        raise TableImportError(path, "a zip archive that can be unpacked", f"{member.filename}: {error}") from error


def _file(path: Path, file: str, name: str, start: Callable[[], BinaryIO]) -> Iterator[Table | Words]:
    stem, ending = Path(name).stem, Path(name).suffix.lower()
    if ending in WORDS:
        with start() as stream:
            yield Words(file, stem, _decode(path, stream.read()))
    elif ending in WORKBOOKS:
        yield from _workbook(path, file, stem, start)
    else:
        table = _table(file, stem, lambda: _csv(path, start, ending))
        if table is not None:
            yield table


def _decode(path: Path, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TableImportError(path, "text in UTF-8", f"the byte 0x{content[error.start]:02x} at {error.start}") from error


def _csv(path: Path, start: Callable[[], BinaryIO], ending: str) -> Iterator[Row]:
    with start() as stream:
        lines = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
        try:
            first = lines.readline()
            lines.seek(0)
            yield from csv.reader(lines, delimiter=_delimiter(first, ending))
        except UnicodeDecodeError as error:
            raise TableImportError(path, "text in UTF-8", f"the byte 0x{error.object[error.start]:02x}") from error
        except csv.Error as error:
            raise TableImportError(path, "a CSV table", f"{error}") from error


def _delimiter(line: str, ending: str) -> str:
    """What stands between cells: the most frequent of the usual ones in the first line."""
    if ending == ".tsv":
        return "\t"
    return max(",;\t|", key=line.count)


def _workbook(path: Path, file: str, stem: str, start: Callable[[], BinaryIO]) -> Iterator[Table]:
    try:
        import openpyxl
    except ImportError as error:
        raise TableImportError(path, "the package openpyxl to read workbooks (pip install 'holdto[excel]')", "none installed") from error

    with start() as stream:
        try:
            book = openpyxl.load_workbook(stream, read_only=True, data_only=True)
            sheets = {sheet.title: list(rows) for sheet, rows in _sheets(path, book)}
        except (zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError) as error:  # of bad XML the last
            raise TableImportError(path, "an Excel workbook", f"{error}") from error
    for title, rows in sheets.items():
        name = stem if len(sheets) == 1 else f"{stem} {title}"
        if (table := _table(f"{file}, sheet {title}", name, partial(iter, rows))) is not None:
            yield table


def _sheets(path: Path, book: Any) -> Iterator[tuple[Any, Iterator[Row]]]:
    """The sheets of an open workbook with their rows, each to be gone through before the next is asked for."""
    left = MOST_CELLS

    def rows(sheet: Any) -> Iterator[Row]:
        nonlocal left
        for row in sheet.iter_rows(values_only=True):
            left -= len(row)
            if left < 0:
                raise TableImportError(path, f"a workbook of at most {MOST_CELLS:,} cells", "a larger one; save its sheets as CSV")
            yield [_cell(value) for value in row]

    for sheet in book.worksheets:
        yield sheet, rows(sheet)


def _cell(value: object) -> str:
    """A cell's value as text: dates in ISO form, whole numbers without a point."""
    from datetime import date, datetime

    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _table(file: str, name: str, lines: Callable[[], Iterator[Row]]) -> Table | None:
    """The table below whatever stands above its header; None where there is none."""
    head = [[cell.strip() for cell in row] for row, _ in zip(lines(), range(HEAD), strict=False)]
    full = max((sum(map(bool, row)) for row in head), default=0)
    start = next((n for n, row in enumerate(head) if sum(map(bool, row)) >= max(2, FULL * full)), None)
    if start is None:
        return None
    header = head[start]

    def rows() -> Iterator[Row]:
        for number, row in enumerate(lines()):
            if number > start and any(row):
                yield [*row, *[""] * (len(header) - len(row))]

    return Table(file, name, header, rows)
