"""Every spelling of every unit, cut into words, with what it stands for."""

from __future__ import annotations

import re
from functools import cache

from holdto.units.model import Unit
from holdto.units.money import CURRENCIES, PARTS
from holdto.units.table import ALONE, BASES, MEASURES, OFFSETS

#: Abbreviations without a vowel take no plural.
_VOWELS = frozenset("aeiou")
_WORD = re.compile(r"\d[\d,.]*|[^\W\d_]+[\d]*|[^\s\w]")


def cut(text: str) -> list[str]:
    """The words, numbers and signs of a unit's text, lower-cased."""
    return _WORD.findall(text.lower().replace("₂", "2").replace("’", "'"))


def plurals(spelling: str) -> tuple[str, ...]:
    """A spelling and, where it is a word of the language and not a sign or a code, its plural."""
    last = spelling.rsplit(" ", 1)[-1].rsplit("-", 1)[-1]
    sign = len(last) < 3 or not (last.isalpha() and last.isascii()) or not _VOWELS & set(last)
    if sign or last.endswith(("s", "foot", "feet")) or spelling in CURRENCIES:
        return (spelling,)
    head = spelling[:-1] + "ie" if last.endswith("y") and last[-2] not in "aeou" else spelling
    if last.endswith(("ch", "sh", "x")):
        head += "e"
    return (spelling, head + "s")


_IRREGULAR = {"feet": "foot", "inches": "inch", "centuries": "century"}


def singular(name: str) -> str:
    """A canonical name as it stands after "per" or "one": "square foot", "kilowatt hour"."""
    head, _, last = name.rpartition(" ")
    last = _IRREGULAR.get(last) or (last.removesuffix("s") if len(last) > 3 and last not in ("celsius", "gas") else last)
    return f"{head} {last}".lstrip()


def rows() -> list[tuple[str, Unit]]:
    """Every spelling of the tables as it is written there, and its unit."""
    found: list[tuple[str, Unit]] = []
    for name, (dimension, factor, forms) in MEASURES.items():
        unit = Unit(name, dimension, BASES[dimension], factor, OFFSETS.get(name, 0.0))
        found += [(spelling, unit) for spelling in (name, *forms)]
    for name, forms in ALONE.items():
        unit = Unit(name, "other", name)
        found += [(spelling, unit) for spelling in (name, *forms)]
    for code, forms in CURRENCIES.items():
        unit = Unit(code, "money", code)
        found += [(spelling, unit) for spelling in (code, *forms)]
    for name, (code, part, forms) in PARTS.items():
        unit = Unit(name, "money", code, part)
        found += [(spelling, unit) for spelling in (name, *forms)]
    return found


@cache
def spellings() -> dict[tuple[str, ...], Unit]:
    """The words of every spelling and its plural → its unit. Raises ValueError where the tables give one spelling two meanings."""
    table: dict[tuple[str, ...], Unit] = {}
    for spelling, unit in rows():
        for form in plurals(spelling):
            if table.setdefault(tuple(cut(form)), unit) != unit:
                raise ValueError(f"expected one unit for the spelling {form!r}, found {unit.name} beside another; keep one of them")
    return table
