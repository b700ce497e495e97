"""Parts of one: "two-thirds", "half of", "1/4", "¾", "one in five"; and parts of a scale: "a quarter of a million"."""

from __future__ import annotations

from holdto.language.en.numbers import table
from holdto.language.en.numbers.cardinals import cardinal, scale_at
from holdto.language.en.numbers.whole import DENOMINATORS, PLURAL, SINGULAR
from holdto.language.en.syntax.table import CLASSES as CLOSED
from holdto.language.lexicon import Lexicon
from holdto.language.numerals import Numeral, parse_digits
from holdto.language.tokens import Tokens

#: What stands after "half" when it is half of something.
_HALF_OF = frozenset("of the a an its their his her our my your that this these those all what as".split())
#: What stands before a bare fraction ("by half", "nearly a third", "cut in half").
FRACTION_CUES = frozenset(
    "by in than nearly almost about over around roughly least under just only approximately exactly fully to be is are was were "
    "some over most".split()
)
#: Before a bare half there may also stand what it is compared with; "from quarter to quarter" tells times.
_HALF_CUES = FRACTION_CUES | {"from", "with", "versus"}
_ODDS = Lexicon(table.ODDS)
#: After "one in five" these say that five is an amount of its own.
_NO_ODDS = frozenset({"percent", "%", "per", "-", "point"})
#: How far before "1:600" the word "ratio" may stand, in tokens.
_RATIO_REACH = 8
#: What may follow "a third" beside the words of grammar.
_AFTER_PART = frozenset({"percent", "percentage", "say", "said", "live"})
_TIMES = frozenset("next last past previous first final for in over within".split())
_HALVES_OF_TIME = frozenset("first second latter other better next last final previous".split())
_TIME_UNITS = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months quarter quarters year years decade decades "
    "season seasons game games match matches century centuries".split()
)


def fraction(i: int, j: int, parts: tuple[float, float], rule: str) -> Numeral:
    return Numeral(i, j, parts[0] / parts[1], 1, 0.0, False, "fraction", rule, parts=parts)


def fraction_in_digits(tokens: Tokens, i: int) -> Numeral | None:
    """1/4 mile · 3/4 of"""
    words, n = tokens.words, len(tokens.words)
    if not (i + 2 < n and words[i + 1] == "/" and words[i + 2] in DENOMINATORS and words[i].isdecimal() and len(words[i]) < 3):
        return None
    top, bottom = int(words[i]), int(words[i + 2])
    if not 0 < top < bottom or (i + 3 < n and words[i + 3] == "/") or (i and words[i - 1] == "/"):
        return None
    return fraction(i, i + 3, (top, bottom), "fraction in digits")


def sign(tokens: Tokens, i: int) -> Numeral | None:
    """½ · ¾ million"""
    numeral = fraction(i, i + 1, table.SIGNS[tokens.words[i]], "fraction sign")
    if found := scale_at(tokens, i + 1):
        return Numeral(i, found[0], numeral.value * found[1], 1, 0.0, True, "words", numeral.rule, found[1])
    return numeral


def part(tokens: Tokens, i: int) -> Numeral | None:
    """two-thirds · three quarters · one half"""
    words, n = tokens.words, len(tokens.words)
    top = table.ONES.get(words[i])
    if not top or i + 1 >= n:
        return None
    k = i + 1 + (words[i + 1] == "-")
    bottom = (SINGULAR if top == 1 else PLURAL).get(words[k]) if k < n else None
    if bottom is None or top >= bottom:
        return None
    if words[k] == "quarters" and i and words[i - 1] in _TIMES and words[k + 1 : k + 2] != ["of"]:  # "the next three quarters"
        return None
    if top == 1 and not _is_part(tokens, k, words[i - 1] if i else "") and words[i + 1] != "-":
        return None
    return _of_scale(tokens, fraction(i, k + 1, (top, bottom), "part in words"))


def a_part(tokens: Tokens, i: int) -> Numeral | None:
    """a third · a tenth of · half of · half a million · a quarter of a million"""
    words = tokens.words
    word = words[i]
    before = words[i - 1] if i else ""
    article = before in ("a", "an")
    if word == "half":
        if before in _HALVES_OF_TIME or not _is_half(tokens, i, words[i - 2] if article and i > 1 else before):
            return None
    elif not (article or (word == "quarter" and scale_at(tokens, i + 1))) or not _is_part(tokens, i, words[i - 2] if i > 1 else ""):
        return None
    return _of_scale(tokens, fraction(i - 1 if article else i, i + 1, (1, SINGULAR[word]), "a part"))


def _is_half(tokens: Tokens, i: int, before: str) -> bool:
    words, n = tokens.words, len(tokens.words)
    after = words[i + 1] if i + 1 < n else "."
    if after == "-" and tokens.joined(i + 1):
        follow = words[i + 2] if i + 2 < n else ""
        return follow in table.SCALES or follow in ("percent", "percentage", "point", "mile")
    if after in _HALF_OF or after in table.SCALES or after in ("percent", "percentage"):
        return True
    return before in _HALF_CUES and (not after.isalpha() or after in CLOSED)


def _is_part(tokens: Tokens, i: int, before: str) -> bool:
    """A third of something, not a third man: no noun follows. A quarter is more often a time, so it needs a sign of being a part."""
    words, n = tokens.words, len(tokens.words)
    after = words[i + 1] if i + 1 < n else "."
    if (after == "-" and tokens.joined(i + 1)) or (after == "of" and words[i + 2 : i + 3] == ["july"]):
        return False
    if words[i] == "quarter":
        if before in FRACTION_CUES and before not in ("in", "over", "just", "only"):
            return not after.isalpha() or after in CLOSED or after in table.COMPARED
        return after in ("of", "the", "as", "percent", "percentage") or after in table.COMPARED or after in table.SCALES
    return not after.isalpha() or after in CLOSED or after in table.COMPARED or after in table.SCALES or after in _AFTER_PART


def _of_scale(tokens: Tokens, fraction: Numeral) -> Numeral:
    """A part of a scale is a number: "a quarter of a million", "half a billion", "half-million"."""
    words, n = tokens.words, len(tokens.words)
    k = fraction.j
    k += k < n and words[k] == "of"
    k += k < n and words[k] in ("a", "one")
    found = scale_at(tokens, k)
    if found is None:
        return fraction
    return Numeral(fraction.i, found[0], fraction.value * found[1], 1, 0.0, True, "words", "part of a scale", found[1])


def one_in(tokens: Tokens, i: int) -> Numeral | None:
    """one in five · 2 in 5 · nine out of ten · three of every four · a ratio of 1:600"""
    words, n = tokens.words, len(tokens.words)
    top = _small(words, i)
    if top is None or i + 2 >= n:
        return None
    if words[i + 1] == ":" and "ratio" in words[max(0, i - _RATIO_REACH) : i]:
        j, loose = i + 2, False
    elif tie := _ODDS.at(words, i + 1):
        j, loose = tie
    else:
        return None
    found = _whole(words, j) if j < n else None
    if found is None:
        return None
    k, bottom = found
    after = words[k] if k < n else ""
    if not 0 < top < bottom or after in _NO_ODDS or (loose and not _plain_odds(top, bottom, after)):
        return None
    return fraction(i, k, (top, bottom), "one in so many")


def _whole(words: list[str], j: int) -> tuple[int, float] | None:
    """A whole number at token `j`, in digits or words, or "a" with a scale: the token after it, and its value."""
    if words[j] in ("a", "one") and j + 1 < len(words) and words[j + 1] in table.SCALES:
        return j + 2, table.SCALES[words[j + 1]]
    if words[j][0].isdecimal():
        parsed = parse_digits(words[j], table.SEPARATORS)
        return (j + 1, parsed[0]) if parsed and parsed[0] == int(parsed[0]) else None
    found = cardinal(words, j)
    return found[:2] if found else None


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
