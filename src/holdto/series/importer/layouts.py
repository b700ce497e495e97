"""Figures out of tables, whatever way round a table lies: one figure at a time, with the words of its series and places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from holdto.series.importer import dates, geography
from holdto.series.importer.columns import Columns
from holdto.series.importer.figures import figure, missing
from holdto.series.importer.files import Row, Table
from holdto.series.importer.headers import plain


@dataclass(frozen=True, slots=True)
class Measure:
    """Which series of a table a figure is of: the table's own words for it."""

    name: str
    code: str = ""
    unit: str = ""


@dataclass(slots=True)
class Figure:
    """One figure. `codes` has the code of each dimension of the table, in their order, with its label."""

    measure: Measure
    period: str
    codes: tuple[tuple[str, str], ...]
    value: str
    low: str = ""
    high: str = ""


@dataclass
class Unread:
    """Cells that hold something which is no figure of a period."""

    cells: int = 0
    example: str = ""

    def note(self, cell: str) -> None:
        """Count one."""
        self.cells += 1
        self.example = self.example or cell


def dimensions(table: Table, found: Columns) -> tuple[str, ...]:
    """The ids of the table's dimensions: places first, then its other columns of words."""
    places = ("country",) if found.place is not None or found.place_code is not None or found.places_across else ()
    return (*places, *(_id(table.header[n]) for n in found.dimensions))


def _id(name: str) -> str:
    word = "".join(char if char.isalnum() and char.isascii() else "-" for char in plain(name)).strip("-") or "dimension"
    return f"{word}-of-series" if word in ("series", "period", "value", "country") else word


def figures(table: Table, found: Columns, names: Mapping[str, str], unread: Unread) -> Iterator[Figure]:
    """Every figure of a table; what cannot be read is counted in `unread`."""
    read_header = dates.reader(table.header[n] for n in found.periods_across)
    read_row = dates.reader(row[found.period] for row in table.rows()) if found.period is not None else None
    across = {n: geography.labelled(table.header[n], "", names) for n in found.places_across}
    for row in table.rows():
        places = _place(row, found, names)
        groups = tuple((row[n].strip() or "total", row[n].strip() or "total") for n in found.dimensions)
        if read_row is None:
            for n in found.periods_across:
                if value := _value(row[n], unread):
                    yield Figure(_measure(row, found, table.name), read_header(table.header[n]) or "", (*places, *groups), value)
            continue
        period = read_row(row[found.period or 0])
        if period is None:
            unread.note(row[found.period or 0])
            continue
        for n, place in across.items():
            if value := _value(row[n], unread):
                yield Figure(_measure(row, found, table.name), period, (place, *groups), value)
        for n in found.measures:
            if value := _value(row[n], unread):
                measure = _measure(row, found, table.header[n] if found.named else table.name)
                yield Figure(measure, period, (*places, *groups), value, *_bounds(row, found, value))


def _place(row: Row, found: Columns, names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    if found.place is None and found.place_code is None:
        return ()
    label = row[found.place].strip() if found.place is not None else ""
    code = row[found.place_code].strip() if found.place_code is not None else ""
    return (geography.labelled(code or label, label, names),)


def _measure(row: Row, found: Columns, name: str) -> Measure:
    """The series of a row: named in it, or by the column or table it stands in."""
    code = row[found.indicator_code].strip() if found.indicator_code is not None else ""
    said = row[found.indicator].strip() if found.indicator is not None else ""
    return Measure(said or code or name, code, row[found.unit].strip() if found.unit is not None else "")


def _bounds(row: Row, found: Columns, value: str) -> tuple[str, str]:
    """The ends of the sampling error, where the value lies between them; ends that it does not lie between are of something else."""
    low = figure(row[found.low]) if found.low is not None else None
    high = figure(row[found.high]) if found.high is not None else None
    if (low and float(low) > float(value)) or (high and float(high) < float(value)):
        return "", ""
    return low or "", high or ""


def _value(cell: str, unread: Unread) -> str:
    if missing(cell):
        return ""
    value = figure(cell)
    if value is None:
        unread.note(cell)
    return value or ""
