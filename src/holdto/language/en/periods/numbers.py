"""Tests of single tokens: years, days, small numbers, and month names that are other words too."""

from __future__ import annotations

from holdto.language.en.periods.words import MONTHS, NUMBERS, SHORT_MONTHS
from holdto.language.tokens import Tokens

#: Four digits in this range can be a year.
FIRST_YEAR, LAST_YEAR = 1500, 2199

_BEFORE_MAY = frozenset(
    """
    in of since last by until till through from to between early late mid - – before after during for than this next previous month versus
    vs
    """.split()
)
_LISTED = frozenset(("and", "or", ","))


def year(tokens: Tokens, i: int) -> int | None:
    """A four-digit year."""
    word = tokens.words[i]
    if len(word) == 4 and word.isascii() and word.isdigit() and FIRST_YEAR <= (number := int(word)) <= LAST_YEAR:
        return number
    return None


def short_year(tokens: Tokens, i: int) -> int | None:
    """Two digits that stand for a year, as after FY: 22 is 2022, 98 is 1998."""
    word = tokens.words[i]
    if len(word) == 2 and word.isascii() and word.isdigit():
        return int(word) + (2000 if int(word) < 70 else 1900)
    return None


def two_digits(tokens: Tokens, i: int) -> int | None:
    """Two digits."""
    word = tokens.words[i]
    return int(word) if len(word) == 2 and word.isascii() and word.isdigit() else None


def day(tokens: Tokens, i: int) -> int | None:
    """A day of the month in digits."""
    word = tokens.words[i]
    return int(word) if len(word) <= 2 and word.isascii() and word.isdigit() and 1 <= int(word) <= 31 else None


def small(tokens: Tokens, i: int) -> int | None:
    """A whole number below a thousand, in digits or in one word."""
    word = tokens.words[i]
    if len(word) <= 3 and word.isascii() and word.isdigit():
        return int(word)
    return NUMBERS.get(word)


def part(tokens: Tokens, i: int) -> int | None:
    """A number from 1 to 12, as of a month or of a quarter."""
    word = tokens.words[i]
    return int(word) if len(word) <= 2 and word.isascii() and word.isdigit() and 1 <= int(word) <= 12 else None


def month(tokens: Tokens, i: int) -> int | None:
    """A month by name. "May", "March" and the short names need a sign that a month is meant."""
    word = tokens.words[i]
    if (number := MONTHS.get(word)) is not None:
        if not tokens.text[tokens.starts[i]].isupper():
            return None
        if number == 5 or (number == 3 and i == 0):
            return number if _beside_date(tokens, i) else None
        return number
    number = SHORT_MONTHS.get(word)
    if number is None or not tokens.text[tokens.starts[i]].isupper():
        return None
    after = tokens.words[i + 1] if i + 1 < len(tokens) else ""
    return number if after == "." or (after and (after[0].isdigit() or after in ("-", "–", "/"))) or word == "sept" else None


def _beside_date(tokens: Tokens, i: int) -> bool:
    words = tokens.words
    after = words[i + 1] if i + 1 < len(words) else "."
    if after[0].isdigit() or (after == "," and i + 2 < len(words) and year(tokens, i + 2) is not None):
        return True
    if i == 0:
        return False
    before = words[i - 1]
    return before in _BEFORE_MAY or before.isdigit() or (before in _LISTED and i > 1 and words[i - 2] in MONTHS)


def lone_month(tokens: Tokens, i: int) -> int | None:
    """A month that no year follows."""
    return month(tokens, i) if _following_year(tokens, i + 1) is None else None


def lone_short_month(tokens: Tokens, i: int) -> int | None:
    """A month by a short name, whose full stop belongs to it, that no year follows."""
    return month(tokens, i) if tokens.words[i] in SHORT_MONTHS and _following_year(tokens, i + 2) is None else None


def _following_year(tokens: Tokens, i: int) -> int | None:
    if i + 1 < len(tokens) and tokens.words[i] == ",":
        i += 1
    return year(tokens, i) if i < len(tokens) else None
