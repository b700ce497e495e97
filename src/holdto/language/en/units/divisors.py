"""What an amount is so much for each of: "a day", "per 100,000 people", "for every head"."""

from __future__ import annotations

from holdto.language.en.numbers.cardinals import cardinal
from holdto.language.en.numbers.table import SCALES
from holdto.language.en.syntax.table import CLASSES as CLOSED
from holdto.language.en.units import table
from holdto.language.en.units.lexicons import written_out
from holdto.language.en.units.nouns import plural
from holdto.language.tokens import Tokens

#: How many words what a measure is of may have.
_STUFF = 3


def per(tokens: Tokens, j: int) -> tuple[int, str] | None:
    """What the amount is for each of, at token `j`: the token after, and the words ("day", "person", "100,000 people")."""
    words, n = tokens.words, len(tokens.words)
    if j >= n:
        return None
    word = words[j]
    if word in table.PER_WORDS:
        return j + 1, table.PER_WORDS[word]
    if word == "-" and tokens.joined(j):
        j += 1
        word = words[j] if j < n else ""
    if word in ("a", "an"):
        k = j + 1 + (j + 1 < n and words[j + 1] == "-")
        if k < n and words[k] in table.PER_A and not (k + 1 < n and words[k + 1] in table.NOT_PER):
            return k + 1, table.PER_SAME.get(words[k], words[k])
        return None
    if word == "for" and j + 1 < n and words[j + 1] in ("every", "each"):
        j += 1
        word = "every"
    elif word not in table.PER or (word == "/" and not tokens.joined(j)):
        return None
    return _each(tokens, j + 1)


def _each(tokens: Tokens, k: int) -> tuple[int, str] | None:
    """A number and a noun, or a noun alone, after "per"."""
    words, n = tokens.words, len(tokens.words)
    if k >= n:
        return None
    start = k
    number = False
    if words[k][0].isdecimal():
        k, number = k + 1, True
        if k < n and words[k] in SCALES:
            k += 1
    elif found := cardinal(words, k):
        k, number = found[0], True
    elif words[k] in SCALES:
        k, number = k + 1, True
    elif words[k] in ("square", "cubic", "metric"):
        k += 1
    if k < n and words[k].isalpha() and words[k] not in CLOSED:
        if not number and k == start:
            return k + 1, table.PER_SAME.get(words[k]) or written_out(words[k])
        end = _plural_end(words, k)
        return end, f"{tokens.raw(start, k)} {tokens.raw(k, end)}".lower()
    return (k, tokens.raw(start, k)) if number else None


def _plural_end(words: list[str], k: int) -> int:
    """The token after the noun that begins at `k`: the first plural of three words ("1,000 live births"), or the word itself."""
    for end in range(k, min(k + 3, len(words))):
        if words[end] in CLOSED or not words[end].isalpha():
            break
        if plural(words[end]):
            return end + 1
    return k + 1


def after_stuff(tokens: Tokens, j: int) -> tuple[int, str] | None:
    """The divisor that follows what a measure is of: "4.2 tonnes of CO2 per head"."""
    words, n = tokens.words, len(tokens.words)
    if words[j : j + 1] != ["of"]:
        return None
    for k in range(j + 2, min(j + 2 + _STUFF, n)):
        if words[k - 1] in CLOSED or not words[k - 1].isalnum():
            return None
        if words[k] not in table.PER_WORDS and (found := per(tokens, k)):
            return found
    return None
