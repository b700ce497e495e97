"""The rules of English numbers in their order, and the one that reads a number at a token."""

from __future__ import annotations

from collections.abc import Callable

from holdto.language.en.numbers import table
from holdto.language.en.numbers.cardinals import ordinal_at
from holdto.language.en.numbers.multiples import few, multiple, times, vague
from holdto.language.en.numbers.parts import a_part, fraction_in_digits, one_in, part, sign
from holdto.language.en.numbers.whole import SINGULAR, a_scale, digits, in_words
from holdto.language.numerals import Numeral
from holdto.language.tokens import Tokens

__all__ = ["RULES", "ordinal_at", "read_number"]

Rule = Callable[[Tokens, int], Numeral | None]

#: The longest reading wins; of two as long, the one that stands first here.
BY_DIGITS: tuple[Rule, ...] = (times, one_in, fraction_in_digits, digits)
BY_CARDINAL: tuple[Rule, ...] = (times, one_in, part, in_words)
BY_SCALE: tuple[Rule, ...] = (a_scale,)
BY_PART: tuple[Rule, ...] = (a_part,)

RULES: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys(table.ONES | table.TENS, BY_CARDINAL),
    **dict.fromkeys(table.SCALES, BY_SCALE),
    **dict.fromkeys(SINGULAR, BY_PART),
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
