"""How English numbers are put together. Each rule reads a number at a token, or says there is none; their order stands at the foot."""

from __future__ import annotations

from collections.abc import Callable

from holdto.language.en.numbers import table
from holdto.language.en.syntax.table import CLASSES as CLOSED
from holdto.language.numerals import Numeral, parse_digits
from holdto.language.tokens import Tokens

Rule = Callable[[Tokens, int], Numeral | None]

_SINGULAR = table.PARTS
_PLURAL = {("halves" if word == "half" else word + "s"): n for word, n in table.PARTS.items()}
_CARDINALS = table.ONES | table.TENS
_MONEY_SIGNS = frozenset("$€£¥₹₽₩₺₦")
#: What a denominator in digits may be; 7/11 and 9/11 are names.
_DENOMINATORS = frozenset("2 3 4 5 8 10 16 32 64 100".split())
#: What stands after "half" when it is half of something.
_HALF_OF = frozenset("of the a an its their his her our my your that this these those all what as".split())
#: What stands before a bare fraction ("by half", "nearly a third", "cut in half").
_FRACTION_CUES = frozenset(
    "by in than nearly almost about over around roughly least under just only approximately exactly fully to be is are was were "
    "some over most".split()
)
_HALVES_OF_TIME = frozenset("first second latter other better next last final previous".split())
#: "Twice the rate", "three times more": what makes a multiple of "times" and "twice".
_TIMES_WHAT = frozenset(
    "as the that what its their his her our those this more less fewer higher lower larger greater bigger smaller faster likelier "
    "longer better worse".split()
)


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


def _whole(i: int, j: int, value: float, scale: float, rule: str) -> Numeral:
    """A number in words, with the precision its digits would have."""
    digits = parse_digits(f"{value:.0f}", table.SEPARATORS) if value < 1e18 else None
    _, significant, step, zeros = digits or (value, 1, value, True)
    return Numeral(i, j, value, significant, step, zeros, "words", rule, scale)


def _fraction(i: int, j: int, parts: tuple[float, float], rule: str) -> Numeral:
    return Numeral(i, j, parts[0] / parts[1], 1, 0.0, False, "fraction", rule, parts=parts)


def _scale_at(tokens: Tokens, j: int) -> tuple[int, float] | None:
    """A scale word at `j`, with or without a hyphen before it ("$1.2-million")."""
    words = tokens.words
    n = len(words)
    if j < n and words[j] == "-" and tokens.joined(j):
        j += 1
    if j < n and (scale := table.SCALES.get(words[j])) is not None:
        if j + 1 < n and words[j + 1] in table.SCALES and words[j] in ("hundred", "thousand"):  # "2 hundred thousand"
            return j + 2, scale * table.SCALES[words[j + 1]]
        return j + 1, scale
    return None


def _short_scale(tokens: Tokens, i: int, j: int) -> tuple[int, float] | None:
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
    money = before in _MONEY_SIGNS or (len(before) <= 3 and i > 1 and (words[i - 2] in _MONEY_SIGNS or tokens.joined(i)))
    if money and (tokens.joined(j) or word == "b"):
        return j + 1, scale
    after = words[j + 1] if j + 1 < n else ""
    if word == "m" and tokens.joined(j) and after not in table.LENGTH_WORDS and after not in ("-", "/") and after[:1] not in "x×²³":
        return j + 1, scale
    if word == "b" and tokens.joined(j) and after.isalpha() and after not in CLOSED:
        return j + 1, scale
    return None


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
    elif j + 2 < n and words[j + 1] == "/" and words[j].isdecimal() and words[j + 2] in _DENOMINATORS and not tokens.joined(j):
        if 0 < int(words[j][:4]) < int(words[j + 2]):
            value, step, zeros = value + int(words[j]) / int(words[j + 2]), 1 / int(words[j + 2]), False
            significant, j = significant + 1, j + 3
    if found := _scale_at(tokens, j) or _short_scale(tokens, i, j):
        j, scale = found
        return Numeral(i, j, round(value * scale, 6), significant, step * scale, True, "digits", "digits with a scale", scale)
    return Numeral(i, j, value, significant, step, zeros, "digits", "digits")


def fraction_in_digits(tokens: Tokens, i: int) -> Numeral | None:
    """1/4 mile · 3/4 of"""
    words, n = tokens.words, len(tokens)
    if not (i + 2 < n and words[i + 1] == "/" and words[i + 2] in _DENOMINATORS and words[i].isdecimal() and len(words[i]) < 3):
        return None
    top, bottom = int(words[i]), int(words[i + 2])
    if not 0 < top < bottom or (i + 3 < n and words[i + 3] == "/") or (i and words[i - 1] == "/"):
        return None
    return _fraction(i, i + 3, (top, bottom), "fraction in digits")


def sign(tokens: Tokens, i: int) -> Numeral | None:
    """½ · ¾ million"""
    numeral = _fraction(i, i + 1, table.SIGNS[tokens.words[i]], "fraction sign")
    if found := _scale_at(tokens, i + 1):
        return Numeral(i, found[0], numeral.value * found[1], 1, 0.0, True, "words", numeral.rule, found[1])
    return numeral


def in_words(tokens: Tokens, i: int) -> Numeral | None:
    """twenty-eight thousand six hundred and forty-two · two and a half million · two point five"""
    words, n = tokens.words, len(tokens)
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
        parts = _SINGULAR if top == 1 else _PLURAL
        if top and k < n and words[k] in parts:
            bottom = parts[words[k]]
            value_ = value + top / bottom * (scale if value >= 1000 and value == scale else 1)
            if after := _scale_at(tokens, k + 1):
                return Numeral(i, after[0], value_ * after[1], 2, after[1] / bottom, True, "words", "number and a part", after[1])
            return Numeral(i, k + 1, value_, 2, 1 / bottom, False, "words", "number and a part")
    return _whole(i, j, value, scale, "number in words")


def _point(tokens: Tokens, i: int, j: int, value: float) -> Numeral:
    """The digits after "point", each a word."""
    words, n = tokens.words, len(tokens)
    k, step = j + 1, 1.0
    significant = 1
    while k < n and k < j + 8 and words[k] in table.ONES and table.ONES[words[k]] < 10:
        step /= 10
        value += table.ONES[words[k]] * step
        significant += 1
        k += 1
    if after := _scale_at(tokens, k):
        return Numeral(i, after[0], value * after[1], significant, step * after[1], True, "words", "number with a point", after[1])
    return Numeral(i, k, round(value, 8), significant, step, False, "words", "number with a point")


def a_scale(tokens: Tokens, i: int) -> Numeral | None:
    """a million · a dozen · a million and a half"""
    words = tokens.words
    if i == 0 or words[i - 1] not in ("a", "an", "per"):
        return None
    scale = table.SCALES[words[i]]
    j = i + 1
    if found := _scale_at(tokens, j):  # "a hundred thousand"
        j, more = found
        scale *= more
    if words[j : j + 3] == ["and", "a", "half"]:
        return Numeral(i, j + 3, scale * 1.5, 2, scale / 2, True, "words", "a scale and a half", scale)
    start = i if words[i - 1] == "per" else i - 1
    return _whole(start, j, scale, scale, "a scale")


def part(tokens: Tokens, i: int) -> Numeral | None:
    """two-thirds · three quarters · one half"""
    words, n = tokens.words, len(tokens)
    top = table.ONES.get(words[i])
    if not top or i + 1 >= n:
        return None
    k = i + 1 + (words[i + 1] == "-")
    bottom = (_SINGULAR if top == 1 else _PLURAL).get(words[k]) if k < n else None
    if bottom is None or top >= bottom:
        return None
    if top == 1 and not _is_part(tokens, k, words[i - 1] if i else "") and words[i + 1] != "-":
        return None
    return _of_scale(tokens, _fraction(i, k + 1, (top, bottom), "part in words"))


def a_part(tokens: Tokens, i: int) -> Numeral | None:
    """a third · a tenth of · half of · half a million · a quarter of a million"""
    words = tokens.words
    word = words[i]
    before = words[i - 1] if i else ""
    article = before in ("a", "an")
    if word == "half":
        if before in _HALVES_OF_TIME or not _is_half(tokens, i, words[i - 2] if article and i > 1 else before):
            return None
    elif not (article or (word == "quarter" and _scale_at(tokens, i + 1))) or not _is_part(tokens, i, words[i - 2] if i > 1 else ""):
        return None
    return _of_scale(tokens, _fraction(i - 1 if article else i, i + 1, (1, _SINGULAR[word]), "a part"))


def _is_half(tokens: Tokens, i: int, before: str) -> bool:
    words, n = tokens.words, len(tokens)
    after = words[i + 1] if i + 1 < n else "."
    if after == "-" and tokens.joined(i + 1):
        follow = words[i + 2] if i + 2 < n else ""
        return follow in table.SCALES or follow in ("percent", "percentage", "point", "mile")
    if after in _HALF_OF or after in table.SCALES or after in ("percent", "percentage"):
        return True
    return before in _FRACTION_CUES and (not after.isalpha() or after in CLOSED)


def _is_part(tokens: Tokens, i: int, before: str) -> bool:
    """A third of something, not a third man: no noun follows. A quarter is more often a time, so it needs a sign of being a part."""
    words, n = tokens.words, len(tokens)
    after = words[i + 1] if i + 1 < n else "."
    if after == "-" and tokens.joined(i + 1):
        return False
    if words[i] == "quarter":
        if before in _FRACTION_CUES and before not in ("in", "over", "just", "only"):
            return after not in CLOSED or after in ("of", "in", "since", "to", "from", "more", "less", "and", "the")
        return after in ("of", "the", "more", "less", "fewer", "higher", "lower", "as", "percent", "percentage") or after in table.SCALES
    return not after.isalpha() or after in CLOSED or after in table.SCALES or after in ("percent", "percentage", "say", "said", "live")


def _of_scale(tokens: Tokens, fraction: Numeral) -> Numeral:
    """A part of a scale is a number: "a quarter of a million", "half a billion", "half-million"."""
    words, n = tokens.words, len(tokens)
    k = fraction.j
    k += k < n and words[k] == "of"
    k += k < n and words[k] in ("a", "one")
    found = _scale_at(tokens, k)
    if found is None:
        return fraction
    return Numeral(fraction.i, found[0], fraction.value * found[1], 1, 0.0, True, "words", "part of a scale", found[1])


def one_in(tokens: Tokens, i: int) -> Numeral | None:
    """one in five · 2 in 5 · nine out of ten · three of every four"""
    words, n = tokens.words, len(tokens)
    top = _small(words, i)
    if top is None or i + 2 >= n:
        return None
    j, loose = i + 1, False
    if words[j] == "out" and words[j + 1] == "of":
        j += 2
    elif words[j] == "in":
        j, loose = j + 1, True
    elif words[j] == "of" and words[j + 1] in ("every", "each"):
        j += 1
    else:
        return None
    if words[j] in ("every", "each"):
        j, loose = j + 1, False
    if j >= n:
        return None
    if words[j] in ("a", "one") and j + 1 < n and words[j + 1] in table.SCALES:
        k, bottom = j + 2, table.SCALES[words[j + 1]]
    elif words[j][0].isdigit():
        parsed = parse_digits(words[j], table.SEPARATORS)
        if parsed is None or parsed[0] != int(parsed[0]):
            return None
        k, bottom = j + 1, parsed[0]
    elif found := cardinal(words, j):
        k, bottom = found[0], found[1]
    else:
        return None
    if not 0 < top < bottom or (k < n and words[k] in ("percent", "%", "per", "-", "point")):
        return None
    if loose and not _plain_odds(top, bottom, words[k] if k < n else ""):
        return None
    return _fraction(i, k, (top, bottom), "one in so many")


_TIME_UNITS = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months quarter quarters year years decade decades "
    "season seasons game games match matches century centuries".split()
)


def _plain_odds(top: float, bottom: float, after: str) -> bool:
    """With a bare "in", only the usual odds, and no span of time: "two in ten days", "3 in 7 games" are none."""
    if after in _TIME_UNITS:
        return False
    return bottom in (10, 100, 1000, 10_000, 100_000, 1_000_000) or (top < 10 and (bottom <= 12 or (bottom % 5 == 0 and bottom <= 100)))


def _small(words: list[str], i: int) -> float | None:
    word = words[i]
    if word in table.ONES:
        return table.ONES[word]
    return int(word) if word.isdecimal() and len(word) < 4 else None


def times(tokens: Tokens, i: int) -> Numeral | None:
    """four times as many · 1.5 times the rate · tenfold · 10-fold · 3x"""
    words, n = tokens.words, len(tokens)
    numeral = digits(tokens, i) if words[i][0].isdigit() else in_words(tokens, i)
    if numeral is None:
        return None
    j = numeral.j
    if j >= n:
        return None
    if words[j] == "-" and j + 1 < n and words[j + 1] in ("fold", "times"):
        j += 1
    elif (words[j] == "times" and (j + 1 >= n or words[j + 1] not in _TIMES_WHAT)) or (words[j] == "x" and (not tokens.joined(j) or (j + 1 < n and tokens.joined(j + 1) and words[j + 1][0].isdigit()))):
        return None
    if words[j] not in ("times", "x", "fold"):
        return None
    step = 0.0 if numeral.form == "words" else numeral.step
    return Numeral(numeral.i, j + 1, numeral.value, numeral.digits, step, False, "multiple", "so many times")


def multiple(tokens: Tokens, i: int) -> Numeral | None:
    """doubled · halved · twice as many · more than double"""
    words, n = tokens.words, len(tokens)
    word = words[i]
    after = words[i + 1] if i + 1 < n else "."
    before = words[i - 1] if i else ""
    if word in table.FOLDS:
        return Numeral(i, i + 1, table.FOLDS[word], 1, 0.0, False, "multiple", "so many fold")
    value, direction = table.MULTIPLES[word]
    if word in ("twice", "thrice"):
        if after not in _TIMES_WHAT:
            return None
    elif word.endswith(("d", "ing", "bles")):
        if after in ("down", "-") or before == "-":
            return None
    elif after not in table.MULTIPLE_OF and (after.isalpha() or after == "-" or before not in _FRACTION_CUES):
        return None
    return Numeral(i, i + 1, value, 1, 0.0, False, "multiple", "a multiple in one word", direction=direction)


def vague(tokens: Tokens, i: int) -> Numeral | None:
    """dozens · tens of thousands · hundreds of millions"""
    words, n = tokens.words, len(tokens)
    word = words[i]
    after = words[i + 1] if i + 1 < n else "."
    j, inner = i + 1, table.VAGUE.get(words[i + 2]) if i + 2 < n and after == "of" else None
    if inner and word in ("tens", "dozens", "scores", "hundreds", "thousands"):
        low = 10.0 if word == "tens" else table.VAGUE[word][0]
        low, high, j = low * inner[0], low * inner[0] * 10, i + 3
    elif word == "tens" or (word == "scores" and after != "of") or (after.isalpha() and after not in CLOSED):
        return None
    else:
        low, high = table.VAGUE[word]
    return Numeral(i, j, low, 1, 0.0, True, "vague", "an open amount", parts=(low, high))


def few(tokens: Tokens, i: int) -> Numeral | None:
    """a few hundred · several thousand · a couple of million"""
    words, n = tokens.words, len(tokens)
    j = i + 1 + (words[i] == "couple" and i + 1 < n and words[i + 1] == "of")
    if j >= n or (scale := table.SCALES.get(words[j])) is None:
        return None
    low, high = table.FEW[words[i]]
    start = i - 1 if i and words[i - 1] == "a" else i
    return Numeral(start, j + 1, low * scale, 1, 0.0, True, "vague", "a few of a scale", parts=(low * scale, high * scale))


#: The longest reading wins; of two as long, the one that stands first here.
BY_DIGITS: tuple[Rule, ...] = (times, one_in, fraction_in_digits, digits)
BY_CARDINAL: tuple[Rule, ...] = (times, one_in, part, in_words)
BY_SCALE: tuple[Rule, ...] = (a_scale,)
BY_PART: tuple[Rule, ...] = (a_part,)

RULES: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys(_CARDINALS, BY_CARDINAL),
    **dict.fromkeys(table.SCALES, BY_SCALE),
    **dict.fromkeys(_SINGULAR, BY_PART),
    **dict.fromkeys(table.SIGNS, (sign,)),
    **dict.fromkeys(table.MULTIPLES, (multiple,)),
    **dict.fromkeys(table.FOLDS, (multiple,)),
    **dict.fromkeys([*table.VAGUE, "tens"], (vague,)),
    **dict.fromkeys(table.FEW, (few,)),
}


def read_number(tokens: Tokens, i: int) -> Numeral | None:
    """The number that is said at token `i` (or, with an article, just before it), or None."""
    word = tokens.words[i]
    rules = BY_DIGITS if word[0].isdecimal() else RULES.get(word, ())
    best: Numeral | None = None
    for rule in rules:
        numeral = rule(tokens, i)
        if numeral is not None and (best is None or numeral.j - numeral.i > best.j - best.i):
            best = numeral
    return best


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
