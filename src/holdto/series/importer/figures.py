"""Figures as publishers write them in tables."""

from __future__ import annotations

import re

from holdto.series.form import number

#: Signs for a figure that is not there, in lower case.
MISSING = frozenset(
    {"", ".", "..", "...", "-", "–", "—", ":", "na", "n/a", "n.a.", "nan", "null", "none", "nd", "x", "*", "(na)", "(d)", "(nm)", "#n/a"}
)
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\Z")


def missing(cell: str) -> bool:
    """Whether a cell says that there is no figure."""
    return cell.strip().lower() in MISSING


def figure(cell: str) -> str | None:
    """The plain form of a figure, with as many digits as it has; None where the cell has none."""
    cell = cell.strip().removesuffix("%").strip()
    if _GROUPED.match(cell):
        cell = cell.replace(",", "")
    return cell if number(cell) is not None else None
