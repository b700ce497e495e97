"""Multiples ("doubled", "three times as many", "tenfold") and open amounts ("tens of thousands", "a few hundred")."""

from __future__ import annotations

from holdto.language.en.numbers import table
from holdto.language.en.numbers.parts import FRACTION_CUES
from holdto.language.en.numbers.whole import digits, in_words
from holdto.language.en.syntax.table import CLASSES as CLOSED
from holdto.language.numerals import Numeral
from holdto.language.tokens import Tokens

#: "Twice the rate", "three times more": what makes a multiple of "times" and "twice".
_TIMES_WHAT = frozenset(
    "as the that what its their his her our those this more less fewer higher lower larger greater bigger smaller faster likelier "
    "longer better worse".split()
)
#: How a name that owns something ends, and how many words it may have.
_OWNS = frozenset(("'s", "’s", "'"))
_NAME = 3
_TIMES = frozenset({"times", "fold", "x"})
#: What follows "twice as" where no second "as" does.
_AS_WHAT = frozenset("many much high likely large big fast long often expensive great".split())


def times(tokens: Tokens, i: int) -> Numeral | None:
    """four times as many · 1.5 times the rate · 10-fold · 3x"""
    words, n = tokens.words, len(tokens.words)
    if _TIMES.isdisjoint(words[i + 1 : i + 9]):
        return None
    numeral = digits(tokens, i) if words[i][0].isdecimal() else in_words(tokens, i)
    if numeral is None or (j := numeral.j) >= n:
        return None
    if words[j] == "-" and j + 1 < n and words[j + 1] in ("fold", "times"):
        j += 1
    elif words[j] == "times":
        grew = numeral.i > 0 and words[numeral.i - 1] in table.GREW
        of_what = j + 1 < n and words[j + 1] in _TIMES_WHAT and _as_much(words, j + 1)
        if not (grew or of_what or _owned(tokens, j + 1)):
            return None
    elif words[j] != "x" or not tokens.joined(j) or (j + 1 < n and tokens.joined(j + 1) and words[j + 1][0].isdecimal()):
        return None
    step = 0.0 if numeral.form == "words" else numeral.step
    return Numeral(numeral.i, j + 1, numeral.value, numeral.digits, step, False, "multiple", "so many times")


def multiple(tokens: Tokens, i: int) -> Numeral | None:
    """doubled · halved · twice as many · more than double"""
    words, n = tokens.words, len(tokens.words)
    word = words[i]
    after = words[i + 1] if i + 1 < n else "."
    before = words[i - 1] if i else ""
    if word in table.FOLDS:
        return Numeral(i, i + 1, table.FOLDS[word], 1, 0.0, False, "multiple", "so many fold")
    value, direction = table.MULTIPLES[word]
    if word in ("twice", "thrice"):
        if not _owned(tokens, i + 1) and (after not in _TIMES_WHAT or not _as_much(words, i + 1)):
            return None
    elif word.endswith(("d", "ing", "bles")):
        if after in ("down", "-") or before == "-":
            return None
    elif after not in table.MULTIPLE_OF and not _owned(tokens, i + 1) and (after.isalpha() or after == "-" or before not in FRACTION_CUES):
        return None
    return Numeral(i, i + 1, value, 1, 0.0, False, "multiple", "a multiple in one word", direction=direction)


def _owned(tokens: Tokens, k: int) -> bool:
    """Whether a name in capitals owns what is multiplied: "twice Peru's", "double South Korea's"."""
    words = tokens.words
    end = next((m for m in range(k + 1, min(k + 1 + _NAME, len(words))) if words[m] in _OWNS), -1)
    return end > 0 and all(tokens.raw(m, m + 1)[0].isupper() for m in range(k, end))


def _as_much(words: list[str], k: int) -> bool:
    """False for an "as" at `k` that begins a clause ("scored twice as United won") and compares nothing."""
    return words[k] != "as" or "as" in words[k + 2 : k + 5] or (k + 1 < len(words) and words[k + 1] in _AS_WHAT)


def vague(tokens: Tokens, i: int) -> Numeral | None:
    """dozens · tens of thousands · hundreds of millions"""
    words, n = tokens.words, len(tokens.words)
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
    words, n = tokens.words, len(tokens.words)
    j = i + 1 + (words[i] == "couple" and i + 1 < n and words[i + 1] == "of")
    if j >= n or (scale := table.SCALES.get(words[j])) is None:
        return None
    low, high = table.FEW[words[i]]
    start = i - 1 if i and words[i - 1] == "a" else i
    return Numeral(start, j + 1, low * scale, 1, 0.0, True, "vague", "a few of a scale", parts=(low * scale, high * scale))
