"""The tables of places: one line a place, tabs between fields, "; " between names."""

from __future__ import annotations

from importlib.resources import files


def rows(table: str) -> list[list[str]]:
    """The lines of a table after its heading, each cut into its fields."""
    lines = files(__package__).joinpath(f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]
