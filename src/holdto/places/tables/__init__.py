"""The tables of places: one line a place, tabs between fields, "; " between names."""

from __future__ import annotations

from pathlib import Path


def rows(table: str) -> list[list[str]]:
    """The lines of a table after its heading, each cut into its fields."""
    lines = Path(__file__).with_name(f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]
