"""The hedge of an amount, read backwards from its first token and forwards from its last."""

from __future__ import annotations

from holdto.language.en.hedges import table
from holdto.language.lexicon import Lexicon
from holdto.language.quantity_words import EXACTLY, Hedge
from holdto.language.tokens import Tokens


def _hedge(name: str) -> Hedge:
    name, _, reached = name.partition(", ")
    return Hedge(name, bool(reached))


BEFORE: Lexicon[Hedge] = Lexicon({phrase: _hedge(name) for phrase, name in table.BEFORE.items()})
AFTER: Lexicon[Hedge] = Lexicon({phrase: Hedge("more_than" if phrase in table.MORE else name) for phrase, name in table.AFTER.items()})


def before(tokens: Tokens, i: int, floor: int, *, lasts: bool) -> tuple[int, Hedge]:
    """The hedge before token `i`, not reaching below `floor`: its first token, and the hedge. `lasts`: the amount is a length of time."""
    words = tokens.words
    start, hedge = i, EXACTLY
    for _ in range(3):  # "at least about", "up to some": at most three deep
        k = start
        if k > floor:
            k -= words[k - 1] in table.BETWEEN or (words[k - 1] == "-" and tokens.joined(k))  # "another 5", "near-50 percent"
        found = BEFORE.before(words, k, floor)
        if found is None:
            break
        first, one = found
        before_it = words[first - 1] if first else ""
        if lasts and words[first] in table.DURING and k - first == 1 and before_it not in table.FOR:
            break
        if words[first] == "up" and one.reached and before_it in table.MOVED and (first < 2 or words[first - 2] != "there"):
            break
        if hedge.name == "exactly" or (hedge.name == "about" and one.name != "exactly"):  # "at least about 150" is a bound
            hedge = one
        start = first
    return start, hedge


def after(tokens: Tokens, j: int) -> tuple[int, Hedge] | None:
    """The hedge at token `j`, after an amount: the token after it, and the hedge."""
    words = tokens.words
    if j >= len(words) or words[j] not in AFTER:
        return None
    found = AFTER.at(words, j)
    if found and words[j] in ("+", "-") and not tokens.joined(j):
        return None
    return found
