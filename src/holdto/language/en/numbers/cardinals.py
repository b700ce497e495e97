"""Whole numbers in words, ordinals, and the scales that multiply a number."""

from __future__ import annotations

from holdto.language.en.numbers import table
from holdto.language.en.syntax.table import CLASSES as CLOSED
from holdto.language.tokens import Tokens

_CARDINALS = table.ONES | table.TENS
_MONEY_SIGNS = frozenset("$€£¥₹₽₩₺₦")


def cardinal(words: list[str], i: int) -> tuple[int, int, float] | None:
    """A whole number in words at `i`: the token after it, its value and its last scale ("twenty-eight thousand six hundred")."""
    n = len(words)
    total = current = 0
    scale, last, j = 1e99, 1.0, i
    room = 0  # the next smaller word must be below this: nothing follows "five", only ones follow "twenty"
    while j < n:
        word = words[j]
        if word in ("-", "and") and j + 1 < n and room > 1 and j > i:
            if word == "and" and not (current >= 100 or total):
                break
            if words[j + 1] not in _CARDINALS:
                break
            j += 1
            word = words[j]
        if (value := _CARDINALS.get(word)) is not None:
            if j > i and value >= room:
                break
            current += value
            room = 10 if word in table.TENS else 1
        elif word == "hundred" and 0 < current < 100:
            current *= 100
            last, room = 100.0, 100
        elif word in table.SCALES and word != "hundred" and current and table.SCALES[word] < scale:
            scale = last = table.SCALES[word]
            total += int(current * scale)
            current, room = 0, 1000
        else:
            break
        j += 1
    if j == i:
        return None
    return j, total + current, last


def ordinal_at(words: list[str], i: int) -> tuple[int, int] | None:
    """The place in an order said at token `i` ("second", "22nd", "twenty-first"): the token after it, and the place."""
    word = words[i]
    if (place := table.ORDINALS.get(word)) is not None:
        return i + 1, place
    if word in table.TENS:
        j = i + 2 if i + 1 < len(words) and words[i + 1] == "-" else i + 1
        if j < len(words) and (unit := table.ORDINALS.get(words[j], 99)) < 10:
            return j + 1, table.TENS[word] + unit
    if word.isdecimal() and i + 1 < len(words) and words[i + 1] in table.ORDINAL_ENDINGS and len(word) < 7:
        return i + 2, int(word)
    return None


def scale_at(tokens: Tokens, j: int) -> tuple[int, float] | None:
    """A scale word at `j`, with or without a hyphen before it ("$1.2-million")."""
    words = tokens.words
    n = len(words)
    if j < n and words[j] == "-" and tokens.joined(j):
        j += 1
    if j < n and (scale := table.SCALES.get(words[j])) is not None:
        if j + 1 < n and words[j + 1] in table.SCALES and words[j] in ("hundred", "thousand", "lakh"):  # "2 hundred thousand"
            return j + 2, scale * table.SCALES[words[j + 1]]
        return j + 1, scale
    return None


def short_scale(tokens: Tokens, i: int, j: int) -> tuple[int, float] | None:
    """A scale in letters after the digits [i, j): "518k", "$1.2bn", "4.5m people"."""
    words = tokens.words
    n = len(words)
    if j >= n or not (word := words[j]).isalpha() or (j + 1 < n and words[j + 1][0].isdigit() and tokens.joined(j + 1)):
        return None
    if (scale := table.SHORT_SCALES.get(word)) is not None:
        return (j + 1, scale) if word != "k" or tokens.joined(j) else None
    scale = table.MONEY_SCALES.get(word)
    if scale is None:
        return None
    before = words[i - 1] if i else ""
    money = before in _MONEY_SIGNS or (before.isalpha() and len(before) <= 3 and (tokens.joined(i) or words[i - 2 : i - 1] == ["$"]))
    if money and (tokens.joined(j) or word == "b"):
        return j + 1, scale
    after = words[j + 1] if j + 1 < n else ""
    if word == "m" and tokens.joined(j) and after not in table.LENGTH_WORDS and after not in ("-", "/") and after[:1] not in "x×²³":
        return j + 1, scale
    if word == "b" and tokens.joined(j) and after.isalpha() and after not in CLOSED:
        return j + 1, scale
    return None
