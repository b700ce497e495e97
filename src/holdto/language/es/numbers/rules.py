"""Numbers in digits and in words: "2,3 millones", "45 mil", "medio millón", "un tercio", "uno de cada cinco", "duplicó", "tres veces"."""

from __future__ import annotations

from holdto.language.es.numbers import table
from holdto.language.es.units.table import UNITS
from holdto.language.lexicon import Lexicon
from holdto.language.numerals import Numeral, Separators, parse_digits
from holdto.language.tokens import Tokens

_SMALL = {**table.ONES, **table.TENS, **table.HUNDREDS}
STARTS = frozenset(_SMALL) | table.HALVES | frozenset(table.MULTIPLES) | {table.HALF, "mil"}
_UNITS = Lexicon(UNITS)
#: Articles are numbers only before a scale, a part or a unit.
_ARTICLES = frozenset(("un", "una"))


def read_number(tokens: Tokens, i: int) -> Numeral | None:
    """The number that begins at token `i`, or None."""
    word = tokens.words[i]
    if word in table.MULTIPLES:
        value, direction = table.MULTIPLES[word]
        return Numeral(i, i + 1, value, 1, 0.0, False, "multiple", "multiple", direction=direction)
    if word == table.HALF:
        return _fraction(i, i + 1, 1, 2, "half")
    return _times(tokens, i) or _one_in(tokens, i) or _part(tokens, i) or _half_scale(tokens, i) or _plain(tokens, i)


def separators(word: str) -> Separators:
    """How a number in digits is written: the last mark is decimal, save where exactly three digits stand after each mark of one kind.

    Three decimals are rare beside thousands, so "808,339" and "808.339" are both thousands.
    """
    if "," in word and "." in word:
        return table.COMMA if word.rindex(",") > word.rindex(".") else table.POINT
    mark = "," if "," in word else "."
    first, *rest = word.split(mark)
    grouped = bool(rest) and first != "0" and len(first) <= 3 and all(len(part) == 3 for part in rest)
    return (table.POINT if mark == "," else table.COMMA) if grouped else (table.COMMA if mark == "," else table.POINT)


def _plain(tokens: Tokens, i: int) -> Numeral | None:
    """2,3 millones · 808.339 · 45 mil · dos mil quinientos · un millón y medio"""
    words = tokens.words
    if words[i][0].isdecimal():
        parsed = parse_digits(words[i], separators(words[i]))
        if parsed is None:
            return None
        value, digits, step, zeros = parsed
        j, scale = _scale(words, i + 1)
        if scale == 1:
            return Numeral(i, j, value, digits, step, zeros, "digits", "digits")
        return Numeral(i, j, float(f"{value * scale:.15g}"), digits, step * scale, True, "digits", "digits with a scale", scale)
    return _in_words(words, i)


def _in_words(words: list[str], i: int) -> Numeral | None:
    j, value = _below_thousand(words, i)
    if j == i:
        value = 1.0  # "mil"
    k, scale = _scale(words, j)
    if k == i or (scale == 1 and words[i] in _ARTICLES and not _UNITS.at(words, k)):
        return None
    value *= scale
    if scale == 1e3:
        more, rest = _below_thousand(words, k)
        k, value = (more, value + rest) if more > k else (k, value)
    elif scale > 1 and words[k : k + 2] == ["y", "medio"]:
        return Numeral(i, k + 2, value + scale / 2, 2, scale / 2, True, "words", "a scale and a half", scale)
    parsed = parse_digits(f"{value:.0f}", table.COMMA)
    _, digits, step, zeros = parsed or (value, 1, value, True)
    return Numeral(i, k, value, digits, step, zeros, "words", "number in words", scale)


def _below_thousand(words: list[str], i: int) -> tuple[int, float]:
    """A number below a thousand in words from token `i` on; the token itself where there is none."""
    j, value = i, 0.0
    for part in (table.HUNDREDS, table.TENS, table.ONES):
        if j < len(words) and words[j] in part:
            value += part[words[j]]
            j += 1
            if part is table.TENS and words[j : j + 1] == ["y"] and j + 1 < len(words) and words[j + 1] in table.ONES:
                j += 1
            elif part is table.TENS:
                break
    return j, value


def _scale(words: list[str], j: int) -> tuple[int, float]:
    """The scale words at token `j` multiplied ("mil millones"): the token after them; 1 where there are none."""
    scale = 1.0
    while j < len(words) and words[j] in table.SCALES and scale <= 1e3:
        scale *= table.SCALES[words[j]]
        j += 1
    return j, scale


def _half_scale(tokens: Tokens, i: int) -> Numeral | None:
    """medio millón"""
    words = tokens.words
    if words[i] not in table.HALVES:
        return None
    j, scale = _scale(words, i + 1)
    return Numeral(i, j, scale / 2, 1, 0.0, True, "words", "half a scale", scale) if scale > 1 else None


def _part(tokens: Tokens, i: int) -> Numeral | None:
    """un tercio · dos tercios · una quinta parte · tres cuartas partes"""
    words = tokens.words
    top = table.ONES.get(words[i])
    if top is None or i + 1 >= len(words):
        return None
    if (bottom := table.PARTS.get(words[i + 1])) and top < bottom:
        return _fraction(i, i + 2, top, bottom, "part in words")
    bottom = table.PARTS_OF.get(words[i + 1])
    if bottom and top < bottom and words[i + 2 : i + 3] in (["parte"], ["partes"]):
        return _fraction(i, i + 3, top, bottom, "part in words")
    return None


def _one_in(tokens: Tokens, i: int) -> Numeral | None:
    """uno de cada cinco · 3 de cada 10"""
    words = tokens.words
    if words[i + 1 : i + 3] != ["de", "cada"] or i + 3 >= len(words):
        return None
    top, bottom = _small(words[i]), _small(words[i + 3])
    return _fraction(i, i + 4, top, bottom, "one in so many") if top and bottom and top < bottom else None


def _times(tokens: Tokens, i: int) -> Numeral | None:
    """tres veces · 2,5 veces"""
    words = tokens.words
    if words[i + 1 : i + 2] != [table.TIMES]:
        return None
    if words[i][0].isdecimal():
        parsed = parse_digits(words[i], separators(words[i]))
        return Numeral(i, i + 2, parsed[0], parsed[1], parsed[2], False, "multiple", "times") if parsed else None
    n = _small(words[i])
    return Numeral(i, i + 2, float(n), 1, 0.0, False, "multiple", "times") if n and n > 1 else None


def _small(word: str) -> int | None:
    """A whole number of at most three digits, in digits or in one word."""
    return int(word) if word.isdecimal() and word.isascii() and len(word) <= 3 else _SMALL.get(word)


def _fraction(i: int, j: int, top: int, bottom: int, rule: str) -> Numeral:
    return Numeral(i, j, top / bottom, 1, 0.0, False, "fraction", rule, parts=(top, bottom))
