"""What one language answers when quantities are looked for: the seam between the shared finder and a language's tables and rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from holdto.language.lexicon import Lexicon
from holdto.language.mentions import Quantity
from holdto.language.numerals import Numeral
from holdto.language.tokens import Tokens


class Sized(NamedTuple):
    """A numeral with what belongs to it: tokens [i, j), its unit ("" where none is written) and what it is divided by."""

    i: int
    j: int
    unit: str
    per: str | None


class Hedge(NamedTuple):
    """A hedge of the contract, and whether an upper bound says that it was come near to ("up to")."""

    name: str
    reached: bool = False


EXACTLY = Hedge("exactly")


class HedgeBefore(Protocol):
    """The hedge that ends at token `i`, not below `floor`: its first token, and the hedge. `lasts`: the amount is a length of time."""

    def __call__(self, tokens: Tokens, i: int, floor: int, *, lasts: bool) -> tuple[int, Hedge]: ...


class Thing(Protocol):
    """The thing counted, at token `j`: the token after it, and its words.

    `one`: the number before it is one. `of`: an "of" leads to it ("dozens of homes").
    """

    def __call__(self, tokens: Tokens, j: int, *, one: bool, of: bool = False) -> tuple[int, str] | None: ...


class NoAmount(Protocol):
    """Why a number is no amount, or None where it is one. `bare`: it has no unit, currency, sign or hedge of its own."""

    def __call__(self, tokens: Tokens, numeral: Numeral, *, bare: bool) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Language:
    """One language's numbers, units, hedges and connecting words. Positions are tokens; None means there is nothing there."""

    #: Words a number may begin with; digits always may.
    starts: frozenset[str]
    number: Callable[[Tokens, int], Numeral | None]
    no_amount: NoAmount
    #: (tokens, numeral, where its unit may stand, the first free token) → the numeral with currency, unit and divisor.
    size: Callable[[Tokens, Numeral, int, int], Sized]
    #: What an amount is for each of, at a token: the token after, and the words.
    per: Callable[[Tokens, int], tuple[int, str] | None]
    thing: Thing
    #: Words that may stand before a second amount ("from $69 billion to a $100 billion").
    articles: frozenset[str]
    #: Words that make the number after them negative.
    minus: frozenset[str]
    hedge_before: HedgeBefore
    hedge_after: Callable[[Tokens, int], tuple[int, Hedge] | None]
    #: Words that open a range: "path" can be a movement too ("from"), "span" cannot ("between").
    opens: Mapping[str, str]
    #: What ties the ends of a range: "to", "and", "or", "dash".
    ties: Lexicon[str]
    #: (tokens, first, end, floor) → "up" or "down" where the words right before `first` or at `end` say so.
    turn: Callable[[Tokens, int, int | None, int], str | None]
    #: (tokens, start, floor) → the direction of a movement that opens at `start` ("fell from"), "" where only its ends tell ("went from"),
    #: None where it is a range.
    path: Callable[[Tokens, int, int], str | None]
    #: Units that are a part of another: which, and what part.
    parts: Mapping[str, tuple[str, float]]
    #: The word between an amount and the part said after it ("and").
    joiner: str
    #: Units that are lengths of time.
    lengths: frozenset[str]
    #: The tokens that name times and dates, lengths of time left free.
    times: Callable[[Tokens], bytearray]
    #: The unit of a quantity in words and the singular, or the thing counted.
    spoken: Callable[[Quantity, Tokens], str]
    #: The word between a movement and where it ends ("rose 5 points to 45").
    to: str
