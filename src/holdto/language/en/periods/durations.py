"""Lengths of time that stand in no time: "eight months", "a 20-year low", "the fifth straight year", "30 years old"."""

from __future__ import annotations

from holdto.language.en.periods import words
from holdto.language.period_mention import Duration, PeriodMention
from holdto.language.tokens import Tokens

_UNITS = {**words.UNITS, **words.CLOCK_UNITS}
_STRAIGHT = frozenset(("straight", "consecutive", "successive", "running", "sequential"))
_QUALIFIERS = frozenset(("full", "whole", "complete", "fiscal", "calendar", "long", "entire", "financial", "-"))
_OLD = frozenset(("old", "olds"))

#: Between a number and "half".
_AND_A_HALF = (["and", "a"], ["-", "and", "-", "a", "-"])


def durations_in(tokens: Tokens, mentions: list[PeriodMention]) -> list[Duration]:
    """The durations outside the mentions, in order. Looks back at most a few tokens from each word of a unit."""
    found: list[Duration] = []
    taken = iter(mentions)
    mention = next(taken, None)
    reached = 0
    for at, word in enumerate(tokens.words):
        if word not in _UNITS:
            continue
        while mention is not None and mention.j <= at:
            reached = max(reached, mention.j)
            mention = next(taken, None)
        if mention is not None and mention.i <= at:
            continue
        duration = _ending_at(tokens, at, reached)
        if duration is not None:
            found.append(duration)
            reached = duration.j
    return found


def _ending_at(tokens: Tokens, at: int, reached: int) -> Duration | None:
    """The duration whose unit is token `at`, or None."""
    w = tokens.words
    i, straight = at, False
    while i > reached and (w[i - 1] in _STRAIGHT or w[i - 1] in _QUALIFIERS):
        straight = straight or w[i - 1] in _STRAIGHT
        i -= 1
    i, n, ordinal = _number_before(w, i, reached)
    j = at + 1
    if w[j : j + 3] == ["in", "a", "row"]:
        j, straight = j + 3, True
    elif (j < len(w) and w[j] == "running") or w[j : j + 1] in (["straight"], ["consecutively"]):
        j, straight = j + 1, True
    if (n is None and not w[at].endswith("s")) or (ordinal and not straight):
        return None
    old = j + 1 if j < len(w) and w[j] == "-" else j
    if old < len(w) and w[old] in _OLD:
        return Duration(i, old + 1, n, _UNITS[w[at]], ordinal, straight, age=True)
    if n == 1 and w[i] in ("a", "an"):
        return None  # "7,000 a day" is a rate, "a year" alone no length
    return Duration(i, j, n, _UNITS[w[at]], ordinal, straight)


def _number_before(w: list[str], i: int, reached: int) -> tuple[int, float | None, bool]:
    """The number that ends just before token `i`: where it begins, what it is, whether it is an ordinal."""
    if i <= reached:
        return i, None, False
    word = w[i - 1]
    if word in words.ORDINAL_ENDINGS and i - 1 > reached and w[i - 2].isdecimal():
        return i - 2, int(w[i - 2]), True
    if word in words.ORDINALS:
        return i - 1, words.ORDINALS[word], True
    if word in words.FEW:
        return i - 1, words.FEW[word], False
    if word in ("a", "an"):
        return i - 1, 1, False
    for half in _AND_A_HALF:
        if word == "half" and i - 1 - len(half) >= reached and w[i - 1 - len(half) : i - 1] == half:
            start, n, _ = _number_before(w, i - 1 - len(half), reached)
            return (start, n + 0.5, False) if n is not None else (i, None, False)
    n = _number(word)
    if n is None:
        return i, None, False
    tens = words.NUMBERS.get(w[i - 3]) if i - 3 >= reached and w[i - 2] == "-" else None
    if tens is not None and tens >= 20 and n < 10:  # thirty-five
        return i - 3, tens + n, False
    return i - 1, n, False


def _number(word: str) -> float | None:
    if word in words.NUMBERS:
        return words.NUMBERS[word]
    digits = word.replace(",", "")
    if digits.isascii() and len(digits) <= 7 and "0" <= word[0] <= "9" and digits.count(".") <= 1 and digits.replace(".", "").isdecimal():
        return float(digits)
    return None
