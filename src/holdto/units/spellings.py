"""Every spelling of every unit, cut into words, with what it stands for."""

from __future__ import annotations

import re
from functools import cache

from holdto.units.model import Unit
from holdto.units.money import CURRENCIES, PARTS
from holdto.units.table import ALONE, BASES, MEASURES, OFFSETS

_WORD = re.compile(r"\d[\d,.]*|[^\W\d_]+[\d]*|[^\s\w]")


def cut(text: str) -> list[str]:
    """The words, numbers and signs of a unit's text, lower-cased."""
    return _WORD.findall(text.lower().replace("₂", "2").replace("’", "'"))


def plurals(spelling: str) -> tuple[str, ...]:
    """A spelling and, where it is a word of the language and not a sign, its plural."""
    last = spelling.rsplit(" ", 1)[-1].rsplit("-", 1)[-1]
    if len(last) < 3 or not last.isalpha() or not last.isascii() or last.endswith(("s", "feet", "ies")):
        return (spelling,)
    head = spelling[:-1] + "ie" if last.endswith("y") and last[-2] not in "aeou" else spelling
    if last.endswith(("ch", "sh", "x")):
        head += "e"
    return (spelling, head + "s")


def rows() -> list[tuple[str, Unit]]:
    """Every spelling as it is written, and its unit."""
    found: list[tuple[str, Unit]] = []
    for name, (dimension, factor, forms) in MEASURES.items():
        unit = Unit(name, dimension, BASES[dimension], factor, OFFSETS.get(name, 0.0))
        found += [(form, unit) for spelling in (name, *forms) for form in plurals(spelling)]
    for name, forms in ALONE.items():
        unit = Unit(name, "other", name)
        found += [(form, unit) for spelling in (name, *forms) for form in plurals(spelling)]
    for code, forms in CURRENCIES.items():
        unit = Unit(code, "money", code)
        found += [(form, unit) for spelling in (code, *forms) for form in plurals(spelling)]
    for name, (code, part, forms) in PARTS.items():
        unit = Unit(name, "money", code, part)
        found += [(form, unit) for spelling in (name, *forms) for form in plurals(spelling)]
    return found


@cache
def spellings() -> dict[tuple[str, ...], Unit]:
    """The words of every spelling → its unit. Raises ValueError where the tables give one spelling two meanings."""
    table: dict[tuple[str, ...], Unit] = {}
    for spelling, unit in rows():
        if table.setdefault(tuple(cut(spelling)), unit) != unit:
            raise ValueError(f"expected one unit for the spelling {spelling!r}, found {unit.name} beside another; keep one of them")
    return table
