"""The starter set's figures as plain dictionaries, read with csv alone, so that the battery's truth shares nothing with the product."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

STARTER = Path(__file__).resolve().parents[2] / "src" / "holdto" / "starter"
META = {"series", "period", "value", "low", "high", "status", "vintage", "source"}

# A series' figures by period as the publisher writes it ("2022", "FY2022", "2022-10", "2022-Q3"), in the unit of the thing itself.
Line = dict[str, float]


@cache
def rows(folder: str) -> tuple[dict[str, str], ...]:
    """Every row of a dataset's CSV files."""
    found: list[dict[str, str]] = []
    for path in sorted((STARTER / folder).glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found.extend(dict(row) for row in csv.DictReader(file))
    if not found:
        raise LookupError(f"the starter set has no dataset {folder!r}")
    return tuple(found)


@cache
def of_series(folder: str) -> dict[str, list[dict[str, str]]]:
    """The same rows by their series."""
    found: dict[str, list[dict[str, str]]] = {}
    for row in rows(folder):
        found.setdefault(row["series"], []).append(row)
    return found


def chosen(folder: str, series: str, total: dict[str, str], by: str, dimensions: dict[str, str]) -> Iterator[dict[str, str]]:
    for row in of_series(folder).get(series, []):
        if (row.get("vintage") or "") > by:
            continue
        here = {k: v for k, v in row.items() if k not in META and v and v != total.get(k)}
        if here == {k: v for k, v in dimensions.items() if v != total.get(k)}:
            yield row


# The code that stands for the whole of a dimension; a column left out means the same.
TOTALS = {
    "area": "nationwide", "citizenship": "all", "demographic": "all", "authority": "all", "sector": "all", "drug": "all",
    "component": "all", "origin": "all", "group": "all", "function": "all", "source_of_energy": "all", "sex": "all", "member": "all",
}  # fmt: skip


def line(folder: str, series: str, *, by: str = "9999", scale: float = 1, **dimensions: str) -> Line:
    """The newest figures of a series known by the day `by`, each times `scale`; a dimension left out is its whole."""
    newest: dict[str, tuple[str, float]] = {}
    for row in chosen(folder, series, TOTALS, by, dimensions):
        vintage = row.get("vintage") or ""
        if row["value"] and (row["period"] not in newest or newest[row["period"]][0] <= vintage):
            newest[row["period"]] = (vintage, float(row["value"]) * scale)
    if not newest:
        raise LookupError(f"no figures of {folder}/{series} {dimensions} known by {by}")
    return {period: value for period, (_, value) in sorted(newest.items())}


def fiscal(months: Line, year: int) -> float:
    """The sum of the twelve months of a federal fiscal year."""
    return total(months, f"{year - 1}-10", f"{year}-09")


def calendar(months: Line, year: int) -> float:
    """The sum of the twelve months of a calendar year."""
    return total(months, f"{year}-01", f"{year}-12")


def span(start: str, end: str) -> list[str]:
    """The months from one to another, both within."""
    at, last = [int(x) for x in start.split("-")], [int(x) for x in end.split("-")]
    months = range(at[0] * 12 + at[1] - 1, last[0] * 12 + last[1])
    return [f"{m // 12}-{m % 12 + 1:02d}" for m in months]


def total(months: Line, start: str, end: str) -> float:
    """The sum of the months of a span; a month that is absent raises KeyError, for absent is unknown."""
    return sum(months[m] for m in span(start, end))


def mean(months: Line, start: str, end: str) -> float:
    """The mean of the months of a span."""
    return total(months, start, end) / len(span(start, end))


def years(figures: Line, prefix: str = "") -> dict[int, float]:
    """The yearly figures alone, by number of the year; `prefix` is "FY" for fiscal years."""
    return {int(p[-4:]): v for p, v in figures.items() if p[:-4] == prefix and p[-4:].isdigit()}
