"""A number with its currency, unit and divisor, and the thing it counts."""

from __future__ import annotations

from holdto.language.es.numbers.rules import read_number
from holdto.language.es.units import table
from holdto.language.lexicon import Lexicon
from holdto.language.mentions import Quantity
from holdto.language.numerals import Numeral
from holdto.language.quantity_words import Sized
from holdto.language.tokens import Tokens

_UNITS = Lexicon(table.UNITS)
_PER = Lexicon(table.PER)


def size(tokens: Tokens, numeral: Numeral, at: int, floor: int) -> Sized:
    """A numeral with the sign before it, and the unit and divisor from token `at` on; "de" may lead to the unit ("millones de dólares")."""
    words = tokens.words
    i, j, unit = numeral.i, at, ""
    if numeral.form == "multiple":
        return Sized(i, j, unit, None)
    if i > floor and words[i - 1] in table.SIGNS:
        i, unit = i - 1, table.SIGNS[words[i - 1]]
    k = j + (words[j : j + 1] == ["de"] and numeral.scale > 1e3)
    if found := _UNITS.at(words, k):
        j, unit = found
    each = per(tokens, j) if unit or words[j : j + 1] == ["por"] else None
    return Sized(i, each[0], unit, each[1]) if each else Sized(i, j, unit, None)


def per(tokens: Tokens, j: int) -> tuple[int, str] | None:
    """What an amount is for each of, at token `j`: "diarios", "por cada 100 mil habitantes"."""
    words = tokens.words
    if words[j : j + 2] != ["por", "cada"] or j + 2 >= len(words):
        return _PER.at(words, j)
    many = read_number(tokens, j + 2)
    found = thing(tokens, many.j, one=False) if many else None
    if many is None or found is None:
        return None
    return found[0], f"{many.value:,.0f} {table.AMONG.get(found[1].lower(), found[1])}"


def thing(tokens: Tokens, j: int, *, one: bool, of: bool = False) -> tuple[int, str] | None:
    """The thing counted at token `j`, one word; "de" leads to it after a scale ("millones de personas")."""
    words = tokens.words
    k = j + (words[j : j + 1] == ["de"])
    if k < len(words) and words[k].isalpha() and words[k] not in table.CLOSED and not _PER.at(words, k):
        return k + 1, tokens.raw(k, k + 1)
    return None


def spoken(quantity: Quantity, tokens: Tokens) -> str:
    """The unit of a quantity, or the thing counted."""
    head = (quantity.noun or "count") if quantity.unit == "count" else quantity.unit
    return f"{head} per {quantity.per}" if quantity.per else head
