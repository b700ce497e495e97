"""The state of one pass over a run of tokens, and what is asked of it at a token: what the finder of quantities and its ranges share."""

from __future__ import annotations

from holdto.language.mentions import Quantity
from holdto.language.numerals import Numeral
from holdto.language.quantity_rows import DIGITS
from holdto.language.quantity_words import Language
from holdto.language.tokens import Tokens


class Pass:
    """What is taken, what is found, and the first token that no quantity holds yet."""

    def __init__(self, tokens: Tokens, taken: bytearray, language: Language) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.taken = taken
        self.language = language
        self.floor = 0
        self.found: list[Quantity] = []
        #: Numbers that are no amounts: first token, token after, reason.
        self.passed: list[tuple[int, int, str]] = []

    def numeral(self, k: int) -> Numeral | None:
        """The number at token `k`, where all of it is free."""
        numeral = self.language.number(self.tokens, k)
        if numeral is None or numeral.i < self.floor or self.taken.find(1, numeral.i, numeral.j) >= 0:
            return None
        return numeral

    def may_begin(self, k: int) -> bool:
        """True where a number may begin at token `k`."""
        word = self.words[k]
        return not self.taken[k] and (word in self.language.starts or word[0] in DIGITS)

    def thing(self, end: int, per: str | None, *, one: bool, of: bool = False) -> tuple[int, str | None, str | None]:
        """What is counted from token `end` on: the token after it, what it is counted for each of, and its words."""
        found = self.language.thing(self.tokens, end, one=one, of=of)
        if found is not None and (cut := self.taken.find(1, end, found[0])) >= 0:  # "fell to 1,100 last year", "400 jobs last year"
            first = self.tokens.ends[found[0] - 1] - len(found[1])
            noun = self.tokens.text[first : self.tokens.ends[cut - 1]] if cut > end else ""
            found = (cut, noun) if noun else None
        if found is None:
            each = None if per else self.language.per(self.tokens, end)
            return (*each, None) if each else (end, per, None)
        each = None if per or self.words[found[0] : found[0] + 1] == ["/"] else self.language.per(self.tokens, found[0])
        return (*each, found[1]) if each else (found[0], per, found[1])

    def turn(self, first: int, end: int | None) -> str | None:
        """The direction that the words around an amount say: "rose by 5", "an increase of 5", "5 percent higher"."""
        return self.language.turn(self.tokens, first, end, self.floor)
