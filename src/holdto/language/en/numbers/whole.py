"""Numbers in digits and in words: "808,339", "2.3 million", "10 1/2", "twenty-eight thousand", "two and a half", "a dozen"."""

from __future__ import annotations

from holdto.language.en.numbers import table
from holdto.language.en.numbers.cardinals import cardinal, scale_at, short_scale
from holdto.language.numerals import Numeral, parse_digits
from holdto.language.tokens import Tokens

SINGULAR = table.PARTS
PLURAL = {("halves" if word == "half" else word + "s"): n for word, n in table.PARTS.items()}
#: What a denominator in digits may be; 7/11 and 9/11 are names.
DENOMINATORS = frozenset("2 3 4 5 8 10 16 32 64 100".split())


def digits(tokens: Tokens, i: int) -> Numeral | None:
    """808,339 · 2.3 million · 518k · 1½ · 10 1/2"""
    words = tokens.words
    parsed = parse_digits(words[i], table.SEPARATORS)
    if parsed is None:
        return None
    value, significant, step, zeros = parsed
    j, n = i + 1, len(words)
    if i and words[i - 1] == "." and tokens.joined(i) and words[i].isdecimal() and not (i > 1 and tokens.joined(i - 1)):
        value, step = value / 10 ** len(words[i]), step / 10 ** len(words[i])  # ".001"
        i -= 1
    if j < n and words[j] in table.SIGNS:
        top, bottom = table.SIGNS[words[j]]
        value, step, zeros, significant, j = value + top / bottom, 1 / bottom, False, significant + 1, j + 1
    elif (j + 2 < n and words[j + 1] == "/" and words[j + 2] in DENOMINATORS and words[j].isdecimal() and not tokens.joined(j)
          and 0 < int(words[j][:4]) < int(words[j + 2])):  # fmt: skip
        value, step, zeros = value + int(words[j]) / int(words[j + 2]), 1 / int(words[j + 2]), False
        significant, j = significant + 1, j + 3
    if found := scale_at(tokens, j) or short_scale(tokens, i, j):
        j, scale = found
        return Numeral(i, j, round(value * scale, 6), significant, step * scale, True, "digits", "digits with a scale", scale)
    return Numeral(i, j, value, significant, step, zeros, "digits", "digits")


def in_words(tokens: Tokens, i: int) -> Numeral | None:
    """twenty-eight thousand six hundred and forty-two · two and a half million · two point five"""
    words, n = tokens.words, len(tokens.words)
    found = cardinal(words, i)
    if found is None:
        return None
    j, value, scale = found
    if j + 1 < n and words[j] == "point" and (value < 100) and words[j + 1] in table.ONES:
        return _point(tokens, i, j, value)
    k = j + (words[j] == "-") if j < n else j
    if k + 2 < n and words[k] == "and":
        k += 1 + (words[k + 1] == "-")
        if words[k] in ("a", "an", "one"):
            k += 1 + (k + 1 < n and words[k + 1] == "-")
            top: float = 1
        else:
            top = table.ONES.get(words[k], 0)
            k += 1 + (k + 1 < n and words[k + 1] == "-")
        parts = SINGULAR if top == 1 else PLURAL
        if top and k < n and words[k] in parts:
            bottom = parts[words[k]]
            value_ = value + top / bottom * (scale if value >= 1000 and value == scale else 1)
            if after := scale_at(tokens, k + 1):
                return Numeral(i, after[0], value_ * after[1], 2, after[1] / bottom, True, "words", "number and a part", after[1])
            return Numeral(i, k + 1, value_, 2, 1 / bottom, False, "words", "number and a part")
    return whole_number(i, j, value, scale, "number in words")


def _point(tokens: Tokens, i: int, j: int, value: float) -> Numeral:
    """The digits after "point", each a word."""
    words, n = tokens.words, len(tokens.words)
    k, step = j + 1, 1.0
    significant = 1
    while k < n and k < j + 8 and words[k] in table.ONES and table.ONES[words[k]] < 10:
        step /= 10
        value += table.ONES[words[k]] * step
        significant += 1
        k += 1
    if after := scale_at(tokens, k):
        return Numeral(i, after[0], value * after[1], significant, step * after[1], True, "words", "number with a point", after[1])
    return Numeral(i, k, round(value, 8), significant, step, False, "words", "number with a point")


def a_scale(tokens: Tokens, i: int) -> Numeral | None:
    """a million · a dozen · a million and a half"""
    words = tokens.words
    if i == 0 or words[i - 1] not in ("a", "an"):
        return None
    scale = table.SCALES[words[i]]
    j = i + 1
    if found := scale_at(tokens, j):  # "a hundred thousand"
        j, more = found
        scale *= more
    if words[j : j + 3] == ["and", "a", "half"]:
        return Numeral(i - 1, j + 3, scale * 1.5, 2, scale / 2, True, "words", "a scale and a half", scale)
    return whole_number(i - 1, j, scale, scale, "a scale")


def whole_number(i: int, j: int, value: float, scale: float, rule: str) -> Numeral:
    """A number in words, with the precision its digits would have."""
    digits = parse_digits(f"{value:.0f}", table.SEPARATORS) if value < 1e18 else None
    _, significant, step, zeros = digits or (value, 1, value, True)
    return Numeral(i, j, value, significant, step, zeros, "words", rule, scale)
