"""A number with all that makes an amount of it: currency, unit and divisor; and the lengths of time inside times."""

from __future__ import annotations

from holdto.language.en.numbers.cardinals import cardinal
from holdto.language.en.numbers.table import ONES, TENS
from holdto.language.en.syntax.table import CLASSES as CLOSED
from holdto.language.en.units import table
from holdto.language.en.units.divisors import after_stuff, per
from holdto.language.en.units.signs import after, before, part_of
from holdto.language.numerals import Numeral
from holdto.language.quantity_words import Sized
from holdto.language.tokens import Tokens


def size(tokens: Tokens, numeral: Numeral, at: int, floor: int) -> Sized:
    """A numeral with its currency (not below `floor`), the unit at token `at`, and what it is so much for each of."""
    words, n = tokens.words, len(tokens.words)
    i, j, unit, each = numeral.i, at, "", None
    if numeral.form == "multiple":
        return Sized(i, j, unit, each)
    if found := before(tokens, i, floor):
        i, mark = found
        unit = mark.unit
        j = _said_again(tokens, j)
    elif numeral.form == "fraction" and (part := part_of(tokens, numeral)):
        j, mark = part
        unit, each = mark.unit, mark.per
        numeral.form = "words"
    elif found := after(tokens, j + (numeral.form == "vague" and words[j : j + 1] == ["of"]), numeral):  # "millions of dollars"
        j, mark = found
        unit, each = mark.unit, mark.per
    elif i > floor and (words[i - 1] in table.AGED or words[max(i - 2, floor) : i] == ["age", "of"]):
        unit = "years old"
    if each is None and (unit or words[j : j + 1] == ["per"]) and (divisor := per(tokens, j) or after_stuff(tokens, j)):
        j, each = divisor
        if j < n and words[j] in table.PER and (more := per(tokens, j)):  # "kilograms per person per year"
            j, each = more[0], f"{each} per {more[1]}"
    return Sized(i, j, unit, each)


def _said_again(tokens: Tokens, j: int) -> int:
    """The token after a currency repeated behind the number: "$31.20 US", "$15 USD", "$5 dollars"."""
    words = tokens.words
    if j < len(words) and words[j] in table.AGAIN and (words[j] not in ("us", "u.s.") or tokens.raw(j, j + 1).isupper()):
        following = words[j + 1] if j + 1 < len(words) else ""
        if words[j] in ("us", "u.s.") and following and following[0].isalpha() and following not in CLOSED:
            return j  # "$5 million US aid"
        return j + 1
    return j


def free_lengths(tokens: Tokens, taken: bytearray) -> None:
    """Unmask the lengths of time inside periods ("the last three months"): as quantities they count, as figures of a claim they do not."""
    words = tokens.words
    k = taken.find(1)
    while k >= 0:
        if (words[k][0].isdecimal() or words[k] in ONES or words[k] in TENS) and (found := _number_end(words, k)):
            end = found + (found < len(words) and words[found] in table.BEFORE_LENGTH)
            if end < len(words) and words[end] in table.LENGTHS:
                taken[k : end + 1] = bytes(end + 1 - k)
                k = end
        k = taken.find(1, k + 1)


def _number_end(words: list[str], k: int) -> int | None:
    """The token after a plain number at `k`, in digits or words."""
    if words[k].isdecimal():
        return k + 1
    found = cardinal(words, k)
    return found[0] if found else None
