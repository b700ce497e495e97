"""Numerals: a number as it is written, with the precision the writing claims. Nothing here belongs to one language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple


@dataclass(slots=True)
class Numeral:
    """The tokens [i, j) read as one number."""

    i: int
    j: int
    value: float
    #: Significant digits, up to the last one that is not zero.
    digits: int
    #: One unit of that digit: 0.1 million for "2.3 million", 10,000 for "40,000"; 0 where the amount is no decimal number ("half").
    step: float
    #: Zeros or a scale word follow that digit.
    rounded: bool
    #: "digits", "words", "fraction", "multiple" or "vague"; mentions.FORMS has them all.
    form: str
    rule: str
    #: What a scale word or sign multiplied it by ("million"); 1 without one.
    scale: float = 1.0
    #: Of a fraction, its two sides (2 and 3 for "two-thirds").
    parts: tuple[float, float] | None = None
    #: "up" or "down" where the word itself says so ("doubled").
    direction: str | None = None


class Separators(NamedTuple):
    """How a language writes numbers in digits."""

    decimal: str
    group: str


#: Longer than any amount: an identifier.
_LONGEST = 40
_BLANKS = str.maketrans("", "", "\u00a0\u202f\u2009")


def grouped(groups: list[str]) -> bool:
    """True for digits grouped by thousands, or as in India by a thousand and then hundreds ("12,34,567")."""
    first, *rest = groups
    if not 1 <= len(first) <= 3 or len(rest[-1]) != 3:
        return False
    return all(len(part) == 3 for part in rest) or (len(first) <= 2 and all(len(part) == 2 for part in rest[:-1]))


def parse_digits(word: str, separators: Separators) -> tuple[float, int, float, bool] | None:
    """Value, significant digits, step and whether zeros follow; None for what is no number (a version, a list, a date)."""
    return _parse(word, separators) if len(word) <= _LONGEST else None


@lru_cache(maxsize=4096)
def _parse(word: str, separators: Separators) -> tuple[float, int, float, bool] | None:
    if word.isdecimal():
        whole, fraction = word, ""
    else:
        whole, _, fraction = word.translate(_BLANKS).partition(separators.decimal)
        if fraction and not fraction.isdecimal():
            return None
        if separators.group in whole:
            groups = whole.split(separators.group)
            if not grouped(groups):
                return None
            whole = "".join(groups)
        if not whole.isdecimal():
            return None
    significant = (whole + fraction).rstrip("0")
    zeros = len(whole) + len(fraction) - len(significant)
    exponent = zeros - len(fraction)
    value = float(f"{whole}.{fraction}" if fraction else whole)
    if not significant:
        return value, 1, 10.0 ** -len(fraction), False
    return value, len(significant.lstrip("0")), 10.0**exponent, zeros > 0
