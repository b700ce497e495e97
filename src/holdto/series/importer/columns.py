"""What each column of a table holds, from its name and, where that does not say, from its cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from holdto.series.importer import dates, geography
from holdto.series.importer.figures import figure, missing
from holdto.series.importer.files import Row, Table
from holdto.series.importer.headers import role

#: Rows that are looked at to tell what a column holds.
SAMPLE = 400
#: A column of words with more different ones than this is prose, or a name of each row, and breaks nothing down.
MOST_CODES = 300


@dataclass
class Columns:
    """Column numbers by what they hold. A table has a period column or periods for headers, and places likewise."""

    period: int | None = None
    place: int | None = None
    place_code: int | None = None
    indicator: int | None = None
    indicator_code: int | None = None
    unit: int | None = None
    low: int | None = None
    high: int | None = None
    #: Columns of figures, each of a measure of its own; or the one column of values.
    measures: list[int] = field(default_factory=list)
    #: Whether the measures' headers are names of measures, or say only "value".
    named: bool = True
    dimensions: list[int] = field(default_factory=list)
    periods_across: list[int] = field(default_factory=list)
    places_across: list[int] = field(default_factory=list)
    left_out: list[int] = field(default_factory=list)


def columns(table: Table, names: Mapping[str, str]) -> Columns | None:
    """What the table's columns hold; None where it is no table of figures over time. `names` has places for a publisher's codes."""
    sample = list(islice(table.rows(), SAMPLE))
    header = table.header
    across = [n for n, name in enumerate(header) if dates.is_period(name)]
    found = Columns(periods_across=across if len(across) > 1 else [])
    cells = {n: [row[n].strip() for row in sample if row[n].strip()] for n in range(len(header))}
    for n, name in enumerate(header):
        if n not in found.periods_across:
            _assign(found, n, role(name), cells[n], names)
    _by_cells(found, header, cells, names)
    if found.period is None and not found.periods_across:
        return None
    return found if found.measures or found.places_across or found.periods_across else None


def _assign(found: Columns, n: int, said: str | None, cells: Sequence[str], names: Mapping[str, str]) -> None:
    """Give a column the role that its name says, unless its cells say otherwise; the first column of a role has it."""
    if said == "period" and found.period is None and not found.periods_across and _all_periods(cells):
        found.period = n
    elif said == "place code" and found.place_code is None and geography.mostly_places(cells, names):
        found.place_code = n
    elif said == "place" and found.place is None and geography.mostly_places(cells, names):
        found.place = n
    elif said == "indicator" and found.indicator is None:
        found.indicator = n
    elif said == "indicator code" and found.indicator_code is None:
        found.indicator_code = n
    elif said == "unit" and found.unit is None:
        found.unit = n
    elif said == "low" and found.low is None and _all_figures(cells):
        found.low = n
    elif said == "high" and found.high is None and _all_figures(cells):
        found.high = n
    elif said == "value" and found.named:
        found.measures, found.named = [n], False
    elif said in ("left out", "value", "low", "high"):
        found.left_out.append(n)


def _by_cells(found: Columns, header: Row, cells: Mapping[int, Sequence[str]], names: Mapping[str, str]) -> None:
    """Give the columns whose names do not say a role by what they hold."""
    free = [n for n in range(len(header)) if n not in _taken(found)]
    if found.period is None and not found.periods_across:
        found.period = next((n for n in free if _all_periods(cells[n], said=False)), None)
        free = [n for n in free if n != found.period]
    across = [n for n in free if geography.is_place(header[n], names)]
    # A table of places across may have some that no gazetteer has; what is no figure there is a dimension still.
    if found.place is None and found.place_code is None and across and len(across) >= 0.5 * len(free):
        found.places_across = [n for n in free if _all_figures(cells[n])]
        free = [n for n in free if n not in found.places_across]
    for n in free:
        if found.place is None and found.place_code is None and not found.places_across and geography.mostly_places(cells[n], names):
            found.place = n
        elif _all_figures(cells[n]) and not all(map(missing, cells[n])):
            if found.named and not found.periods_across:
                found.measures.append(n)
            else:
                found.left_out.append(n)
        elif 0 < len(set(cells[n])) <= MOST_CODES:
            found.dimensions.append(n)
        else:
            found.left_out.append(n)


def _taken(found: Columns) -> set[int]:
    single = (found.period, found.place, found.place_code, found.indicator, found.indicator_code, found.unit, found.low, found.high)
    return {n for n in single if n is not None} | {*found.measures, *found.periods_across, *found.left_out}


def _all_periods(cells: Sequence[str], said: bool = True) -> bool:
    """Whether cells are periods. Where the name has said so, years before the first, which cannot be held, count as such."""
    read = dates.reader(cells)
    return bool(cells) and sum(read(cell) is not None or (said and cell.lstrip("-").isdigit()) for cell in cells) >= 0.9 * len(cells)


def _all_figures(cells: Sequence[str]) -> bool:
    held = [cell for cell in cells if not missing(cell)]
    return sum(figure(cell) is not None for cell in held) >= 0.9 * len(held)
