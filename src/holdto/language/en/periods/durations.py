"""Lengths of time that stand in no time: "eight months", "a 20-year low", "the fifth straight year", "30 years old"."""

from __future__ import annotations

from holdto.language.en.periods import words
from holdto.language.period_mention import Duration, PeriodMention
from holdto.language.tokens import Tokens

_UNITS = {**words.UNITS, **words.CLOCK_UNITS}
_STRAIGHT = frozenset({"straight", "consecutive", "successive", "running"})
_QUALIFIERS = frozenset({"full", "whole", "complete", "fiscal", "calendar", "long", "entire", "financial"})
_AFTER_AGE = frozenset({"old", "olds"})


def durations_in(tokens: Tokens, mentions: list[PeriodMention]) -> list[Duration]:
    """The durations outside the mentions, in order. Looks back at most a few tokens from each word of a unit."""
    found: list[Duration] = []
    taken = iter(mentions)
    mention = next(taken, None)
    reached = 0
    for at, word in enumerate(tokens.words):
        while mention is not None and mention.j <= at:
            reached = mention.j
            mention = next(taken, None)
        if (unit := _UNITS.get(word)) is None or (mention is not None and mention.i <= at):
            continue
        duration = _ending_at(tokens, at, unit, reached)
        if duration is not None:
            found.append(duration)
            reached = duration.j
    return found


def _ending_at(tokens: Tokens, at: int, unit: str, reached: int) -> Duration | None:
    """The duration whose unit is token `at`, or None."""
    w = tokens.words
    i, straight, ordinal = at, False, False
    while i > reached and (w[i - 1] in _STRAIGHT or w[i - 1] in _QUALIFIERS or w[i - 1] == "-"):
        straight = straight or w[i - 1] in _STRAIGHT
        i -= 1
    n: float | None = None
    if i > reached:
        number = w[i - 1]
        if number in ("st", "nd", "rd", "th") and i - 1 > reached and w[i - 2].isdigit():
            n, ordinal, i = int(w[i - 2]), True, i - 2
        elif number in words.ORDINALS:
            n, ordinal, i = words.ORDINALS[number], True, i - 1
        elif (value := _number(number)) is not None:
            n, i = value, i - 1
            if i > reached + 1 and w[i - 1] == "-" and w[i - 2] in words.NUMBERS and words.NUMBERS[w[i - 2]] >= 20:  # thirty-five
                n, i = words.NUMBERS[w[i - 2]] + n, i - 2
        elif number in words.FEW:
            n, i = words.FEW[number], i - 1
        elif number in ("a", "an"):
            n, i = 1, i - 1
        elif number == "half" and i - 1 > reached and w[i - 2] == "and":
            return None
    if n is None and not w[at].endswith("s"):
        return None
    if ordinal and not straight:
        return None
    j = at + 1
    if w[j : j + 3] == ["in", "a", "row"]:
        j, straight = j + 3, True
    elif j < len(w) and w[j] == "running":
        j, straight = j + 1, True
    after = j + 1 if j < len(w) and w[j] == "-" else j
    age = after < len(w) and w[after] in _AFTER_AGE
    if n == 1 and i < at and w[i] in ("a", "an") and not age:
        return None  # "a year" is a rate ("7,000 a day") or no length at all
    return Duration(i, after + 1 if age else j, n, unit, ordinal, straight, age)


def _number(word: str) -> float | None:
    if word in words.NUMBERS:
        return words.NUMBERS[word]
    if word.isascii() and word[0].isdigit() and word.count(".") <= 1 and word.replace(".", "").isdigit() and len(word) <= 7:
        return float(word)
    return None
