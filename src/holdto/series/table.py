"""CSV tables of observations, read row by row; a wrong row is a finding with its line and never stops the others."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TextIO

from holdto import periods
from holdto.series.form import number
from holdto.series.metadata import OPTIONAL, REQUIRED
from holdto.series.model import STATUSES, Dataset, Finding, Key, Observation, Series
from holdto.series.near import meant

#: A file with more wrong rows than this is read no further: it is of another form, and more lines would not help.
MOST_FINDINGS = 50

#: Takes an observation in; gives the one already held for the same span and vintage, if there is one (and then keeps that).
Keep = Callable[[Series, Key, Observation], Observation | None]


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which column holds what (None where it was left out), and which words may stand in it."""

    known: dict[str, Series]
    #: For each dimension: its id, its column, the code an empty cell stands for, and the codes it has.
    dimensions: tuple[tuple[str, int | None, str, frozenset[str]], ...]
    width: int
    series: int
    period: int
    value: int
    low: int | None
    high: int | None
    status: int | None
    vintage: int | None
    source: int | None


class _WrongError(Exception):
    """A row that cannot be taken in."""


def read(lines: TextIO, file: str, dataset: Dataset, keep: Keep, findings: list[Finding]) -> None:
    """Take every observation of a table in; what is wrong with it is added to `findings`. Raises UnicodeDecodeError."""
    rows = _numbered(lines, file, findings)
    _, header = next(rows, (1, []))
    problems = len(findings)
    layout = _layout([cell.strip() for cell in header], file, dataset, findings)
    if layout is None:
        return
    for line, row in rows:
        if not row:
            continue
        try:
            _take(row, layout, keep)
        except _WrongError as wrong:
            findings.append(Finding(file, line, str(wrong)))
            if len(findings) - problems >= MOST_FINDINGS:
                findings.append(Finding(file, line, f"{MOST_FINDINGS} rows are wrong; reading stopped here"))
                return


def _numbered(lines: TextIO, file: str, findings: list[Finding]) -> Iterator[tuple[int, list[str]]]:
    """Each row with the number of its first line. What is no CSV is a finding and ends the rows."""
    reader = csv.reader(lines, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            findings.append(Finding(file, line, f"not CSV: {error}"))
            return
        yield line, row


def _layout(header: Sequence[str], file: str, dataset: Dataset, findings: list[Finding]) -> _Layout | None:
    """Where each column is. Of two columns of one name, that of a dimension and that of figures, the first is the dimension's."""
    at: dict[str, int] = {}
    of_dimension: dict[str, int] = {}
    dimensions = [dimension.id for dimension in dataset.dimensions]
    known = [*REQUIRED[:2], *dimensions, *REQUIRED[2:], *OPTIONAL]
    wrong = []
    for index, name in enumerate(header):
        if name in dimensions and name not in of_dimension:
            of_dimension[name] = index
        elif name in at or (name in of_dimension and name not in OPTIONAL):
            wrong.append(f"column {name!r} stands twice")
        elif name in known:
            at[name] = index
        else:
            near = meant(name, known)
            wrong.append(f"unknown column {name!r}; " + (f"did you mean {near[0]!r}?" if near else f"expected some of {','.join(known)}"))
    wrong += [f"column {name!r} is missing" for name in REQUIRED if name not in at]
    for dimension in dataset.dimensions:
        if dimension.id not in of_dimension and dimension.total is None:
            wrong.append(f"column {dimension.id!r} is missing; only a dimension with a code marked total may be left out")
    findings += [Finding(file, 1, message) for message in wrong]
    if wrong:
        return None
    return _Layout(
        known={series.key: series for series in dataset.series},
        dimensions=tuple(
            (one.id, of_dimension.get(one.id), one.total.id if one.total else "", frozenset(code.id for code in one.codes))
            for one in dataset.dimensions
        ),
        width=len(header),
        series=at["series"],
        period=at["period"],
        value=at["value"],
        low=at.get("low"),
        high=at.get("high"),
        status=at.get("status"),
        vintage=at.get("vintage"),
        source=at.get("source"),
    )


def _take(row: list[str], at: _Layout, keep: Keep) -> None:
    if len(row) != at.width:
        raise _WrongError(f"expected {at.width} cells, found {len(row)}")
    series = at.known.get(row[at.series].strip())
    if series is None:
        raise _WrongError(f"unknown series {row[at.series].strip()!r}{_near(row[at.series].strip(), at.known)}")
    key = []
    for dimension, column, total, codes in at.dimensions:
        code = total if column is None else row[column].strip() or total
        if code not in codes:
            raise _WrongError(f"unknown code {code!r} of dimension {dimension}{_near(code, codes)}")
        key.append(code)
    observation = _observation(row, at, series.calendar)
    if earlier := keep(series, tuple(key), observation):
        where = ", ".join([series.key, *key, row[at.period].strip()])
        vintage = f" of vintage {observation.vintage_text}" if observation.vintage else ""
        raise _WrongError(f"a second figure for {where}{vintage}: {observation.value:.12g}, after {earlier.value:.12g} in an earlier row")


def _observation(row: list[str], at: _Layout, calendar: str) -> Observation:
    try:
        span = periods.parse(row[at.period].strip(), calendar)
    except (ValueError, OverflowError) as error:
        raise _WrongError(str(error)) from error
    value = _number(row[at.value], "value")
    if value is None:
        raise _WrongError("value is empty; leave the row out where the figure is unknown")
    low = _number(row[at.low], "low") if at.low is not None else None
    high = _number(row[at.high], "high") if at.high is not None else None
    if (low is not None and low > value) or (high is not None and high < value):
        raise _WrongError(f"expected low ≤ value ≤ high, found {_shown(low)}, {_shown(value)}, {_shown(high)}")
    status = row[at.status].strip() if at.status is not None else ""
    if status not in STATUSES:
        raise _WrongError(f"status: expected one of {', '.join(filter(None, STATUSES))} or nothing, found {status!r}")
    told = row[at.vintage].strip() if at.vintage is not None else ""
    source = row[at.source].strip() if at.source is not None else ""
    return Observation(span, value, low, high, status, _vintage(told), source, told)


def _number(cell: str, column: str) -> float | None:
    cell = cell.strip()
    if not cell:
        return None
    value = number(cell)
    if value is None:
        raise _WrongError(f"{column}: expected a plain number such as -1234.5, found {cell!r}")
    return value


@lru_cache(maxsize=4096)
def _vintage(told: str) -> date | None:
    """The day by which a vintage was known: of a month, its last day, so that an as-of date never sees a figure too early."""
    if not told:
        return None
    try:
        if len(told) == 7:
            return periods.parse(told).end
        return date.fromisoformat(told)
    except ValueError:
        raise _WrongError(f"vintage: expected a day or month such as 2023-11-24 or 2023-11, found {told!r}") from None


def _shown(value: float | None) -> str:
    return "nothing" if value is None else f"{value:.12g}"


def _near(word: str, known: Iterable[str]) -> str:
    near = meant(word, known)
    return f"; did you mean {near[0]!r}?" if near else ""
