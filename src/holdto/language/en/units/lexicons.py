"""Every spelling of a unit that English prose uses, as look-ups: units after a number, currencies before it."""

from __future__ import annotations

from typing import NamedTuple

from holdto.language.en.numbers.table import SCALES
from holdto.language.en.units import table
from holdto.language.lexicon import Lexicon
from holdto.units.spellings import plurals, rows, singular
from holdto.units.table import COMPOUNDS


class Mark(NamedTuple):
    """A unit as found: its canonical name, and what it is divided by where its sign says so ("mph")."""

    unit: str
    per: str | None = None
    money: bool = False


def _marks() -> dict[str, Mark]:
    marks: dict[str, Mark] = {}
    for base, unit in rows():
        if unit.name in table.NOT_IN_PROSE or base.split()[0] in SCALES:  # a scale is part of the number: "5 million" tons
            continue
        mark = Mark(unit.name, None, unit.dimension == "money")
        for spelling in plurals(base):
            marks[spelling] = marks[spelling.replace("-", " ")] = mark
    for name, spellings in table.SPELLED.items():
        marks.update((form, marks[name]) for spelling in spellings for form in plurals(spelling))
    for spelling, name in table.AGES.items():
        marks[spelling] = marks[spelling.replace(" ", "-")] = Mark(name)
    for spelling, meaning in COMPOUNDS.items():
        name, _, divisor = meaning.partition(" per ")
        marks[spelling] = Mark(name, divisor or None)
    marks.update((sign, marks[name]) for sign, name in table.TIED_SIGNS.items())
    return marks


_MARKS = _marks()
AFTER: Lexicon[Mark] = Lexicon(_MARKS)
BEFORE: Lexicon[Mark] = Lexicon(
    {
        spelling: mark
        for spelling, mark in _MARKS.items()
        if mark.money and " " not in spelling and (not spelling.isalpha() or spelling == mark.unit or spelling in table.CODES)
    }
    | {"rs.": _MARKS["rs"]}
)


def written_out(noun: str) -> str:
    """A unit in any spelling as its name in the singular ("cm" → "centimeter"); any other word as it is."""
    mark = AFTER.entries.get((noun,))
    return singular(mark.unit) if mark and not mark.per and not mark.money else noun
