"""Find every quantity in a run of tokens: number, unit, hedge, range and direction, in one pass. A language gives the words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from holdto.language.intervals import Interval, between, claimed
from holdto.language.mentions import Quantity
from holdto.language.numerals import Numeral
from holdto.language.tokens import Tokens, tokenise

_MINUS = frozenset("-−–")
_DASHES = frozenset("-–—")
_FIRSTS = frozenset("0123456789")


class Sized(NamedTuple):
    """A numeral with what belongs to it: tokens [i, j), unit ("" where none is written) and what it is divided by."""

    i: int
    j: int
    unit: str
    per: str | None


class Bound(NamedTuple):
    """A hedge as a language's tables give it."""

    name: str
    reached: bool = False


@dataclass(frozen=True)
class Language:
    """What one language's tables and rules answer. Positions are tokens; each function says None where there is nothing."""

    #: Words a number may begin with; digits always may.
    starts: frozenset[str]
    number: Callable[[Tokens, int], Numeral | None]
    #: (tokens, numeral, bare) → why the number is no amount.
    no_amount: Callable[..., str | None]
    #: (tokens, numeral, from where, not before) → the numeral with currency, unit and divisor.
    size: Callable[[Tokens, Numeral, int, int], Sized]
    #: What an amount is for each of, at a token: the token after, and the words.
    per: Callable[[Tokens, int], tuple[int, str] | None]
    #: The thing counted, at a token: the token after, and the words.
    thing: Callable[..., tuple[int, str] | None]
    hedge_before: Callable[..., tuple[int, Bound]]
    hedge_after: Callable[[Tokens, int], tuple[int, Bound] | None]
    #: The words that open a range ("from", "between"), and that tie its ends ("to", "and").
    opens: frozenset[str]
    ties: Mapping[str, str]
    #: Verbs and particles before an amount, nouns before "of", and words after it, that say up or down.
    turns_before: Mapping[str, str]
    turns_of: Mapping[str, str]
    turns_after: Mapping[str, str]
    fillers: frozenset[str]
    of: str
    to: str
    #: Units that are lengths of time.
    times: frozenset[str]


@cache
def english() -> Language:
    """The English tables, loaded on first use."""
    from holdto.language.en.quantities import ENGLISH

    return ENGLISH


def find_quantities(tokens: Tokens, taken: bytearray, language: Language | None = None) -> list[Quantity]:
    """The quantities among the tokens, in their order. Tokens marked in `taken` (periods, dates, names) are never part of a number.

    A movement "from X to Y" gives two quantities, the first with `to`; every other range gives one.
    """
    return _Finder(tokens, taken, language or english()).run()


class _Finder:
    """One pass over one run of tokens."""

    def __init__(self, tokens: Tokens, taken: bytearray, language: Language) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.n = len(tokens.words)
        self.taken = taken
        self.language = language
        #: The first token not yet claimed by a quantity.
        self.floor = 0
        self.found: list[Quantity] = []

    def run(self) -> list[Quantity]:
        words, taken, starts = self.words, self.taken, self.language.starts
        k = 0
        while k < self.n:
            word = words[k]
            if not taken[k] and (word in starts or word[0] in _FIRSTS):
                k = max(k + 1, self._read(k))
            else:
                k += 1
        return self.found

    def _numeral(self, k: int) -> Numeral | None:
        numeral = self.language.number(self.tokens, k)
        if numeral is None or numeral.i < self.floor or self.taken.find(1, numeral.i, numeral.j) >= 0:
            return None
        return numeral

    def _read(self, k: int) -> int:
        """Read the quantity at token `k`, if there is one; the token from which to go on."""
        numeral = self._numeral(k)
        if numeral is None:
            return k + 1
        language, tokens = self.language, self.tokens
        after = language.hedge_after(tokens, numeral.j)
        sized = language.size(tokens, numeral, after[0] if after else numeral.j, self.floor)
        if after and sized.j <= after[0]:
            sized = sized._replace(j=after[0])
        right = self._range(numeral, sized) if after is None else None
        if right is not None:
            return self._finish_range(numeral, sized, *right)
        return self._finish(numeral, sized, after)

    # one amount

    def _finish(self, numeral: Numeral, sized: Sized, after: tuple[int, Bound] | None) -> int:
        language, tokens = self.language, self.tokens
        start, negative, signed = self._sign(sized.i)
        first, hedge = language.hedge_before(tokens, start, self.floor, lasts=sized.unit in language.times)
        bare = not sized.unit and not signed and first == start and after is None
        if language.no_amount(tokens, numeral, bare=bare):
            return numeral.j
        end, unit, per, noun = sized.j, sized.unit, sized.per, None
        if not unit and numeral.form in ("digits", "words", "vague"):
            end, per, noun = self._thing(end, per, one=numeral.value == 1)
        if after is None and (later := language.hedge_after(tokens, end)):
            after, end = later, later[0]
        if after and hedge.name == "exactly":
            hedge = after[1]
        if numeral.form == "vague":
            hedge = Bound("at_least")
        point = -numeral.value if negative else numeral.value
        quantity = Quantity(
            first, end, numeral.i, numeral.j, point, None, None, unit or "count", per, noun, hedge.name, numeral.digits, numeral.step,
            numeral.form, numeral.direction, numeral.rule, rounded=numeral.rounded, reached=hedge.reached,
            small_fraction=numeral.form == "fraction" and numeral.parts is not None and max(numeral.parts) <= 10,
        )  # fmt: skip
        if numeral.form == "vague" and numeral.parts:
            quantity.ends = numeral.parts
        quantity.low, quantity.high = interval(quantity)
        quantity.direction = numeral.direction or signed or self._turn(first, sized.j)
        self._keep(quantity)
        return max(end, numeral.j)

    def _thing(self, end: int, per: str | None, *, one: bool) -> tuple[int, str | None, str | None]:
        """What is counted, and for each of what: the token after both."""
        thing = self.language.thing(self.tokens, end, one=one)
        if thing is None:
            return end, per, None
        end, noun = thing
        if per is None and (each := self.language.per(self.tokens, end)):
            return each[0], each[1], noun
        return end, per, noun

    def _sign(self, i: int) -> tuple[int, bool, str | None]:
        """A plus or minus tied to token `i`: the first token, whether it is negative, and the direction it says."""
        if i > self.floor and self.tokens.joined(i):
            sign = self.words[i - 1]
            free = i == 1 or not self.tokens.joined(i - 1) or self.words[i - 2] in "([:"
            if free and sign in _MINUS:
                return i - 1, True, "down"
            if free and sign == "+":
                return i - 1, False, "up"
        return i, False, None

    def _turn(self, first: int, end: int) -> str | None:
        """The direction that the words around an amount say: "rose by 5", "an increase of 5", "5 percent higher"."""
        words, language = self.words, self.language
        if end < self.n and (way := language.turns_after.get(words[end])):
            return way
        if first and words[first - 1] == language.of and first > 1:
            return language.turns_of.get(words[first - 2])
        for k in range(first - 1, max(self.floor, first - 5) - 1, -1):
            if way := language.turns_before.get(words[k]):
                return way
            if words[k] not in language.fillers and not words[k].endswith("ly"):
                return None
        return None

    # ranges

    def _range(self, left: Numeral, sized: Sized) -> tuple[Numeral, Sized, bool] | None:
        """The other end of a range that begins with `left`, and whether a word opened it; None where there is none."""
        words, language = self.words, self.language
        e = sized.j
        if e >= self.n or (kind := language.ties.get(words[e])) is None or left.form not in ("digits", "words", "fraction"):
            return None
        opened = sized.i > 0 and words[sized.i - 1] in language.opens
        if kind == "and" and not opened:
            return None
        right, other = self._other_end(e + 1)
        if right is None or other is None:
            return None
        if kind == "or" and (sized.unit or right.value <= left.value):
            return None
        left_value = self._shared_scale(left, right)
        rising = left_value < right.value
        same = sized.unit == other.unit or not sized.unit or (opened and not other.unit)
        if not same or not (rising or (opened and kind != "dash")):
            return None
        if not opened and not self._tied(left, sized, right, other, kind):
            return None
        if left_value != left.value:
            left.value, left.step, left.scale, left.rounded = left_value, left.step * right.scale, right.scale, True
        return right, other, opened

    def _other_end(self, k: int) -> tuple[Numeral | None, Sized | None]:
        """A number at token `k`, or just after a currency there."""
        for start in range(k, min(k + 4, self.n)):
            word = self.words[start]
            if self.taken[start]:
                break
            if word in self.language.starts or word[0] in _FIRSTS:
                numeral = self._numeral(start)
                if numeral is None or numeral.form not in ("digits", "words", "fraction"):
                    break
                sized = self.language.size(self.tokens, numeral, numeral.j, k)
                return (numeral, sized) if sized.i == k else (None, None)
            if word.isalpha() and len(word) > 3:
                break
        return None, None

    @staticmethod
    def _shared_scale(left: Numeral, right: Numeral) -> float:
        """"From 3 to 4.5 million" begins at 3 million; "$200 to $4 million" begins at 200."""
        if left.scale == 1 and right.scale >= 1000 and left.value < right.value / right.scale and left.form != "fraction":
            return left.value * right.scale
        return left.value

    def _tied(self, left: Numeral, sized: Sized, right: Numeral, other: Sized, kind: str) -> bool:
        """Two amounts with no word that opens a range are one where they share what is said once."""
        if sized.unit and other.unit:
            return kind == "dash" or self._turn(sized.i, self.n) is None
        if other.unit or sized.unit:
            return bool(other.unit)
        if kind != "dash" and self._turn(sized.i, self.n):
            return False
        return self.language.thing(self.tokens, other.j, one=False) is not None and right.value < 1e15 and not (
            kind == "dash" and left.value > 1000 and left.digits == 4 and "," not in self.words[left.i]
        )

    def _finish_range(self, left: Numeral, sized: Sized, right: Numeral, other: Sized, opened: bool) -> int:
        language, tokens, words = self.language, self.tokens, self.words
        start, negative, _ = self._sign(sized.i)
        opening = start - 1 if opened else start
        way = self._turn(opening, self.n)
        unit, per, end, noun = other.unit or sized.unit, other.per or sized.per, other.j, None
        if not unit:
            end, per, noun = self._thing(end, per, one=False)
        if opened and words[opening] != "between" and way:
            return self._movement(left, sized, right, other, (unit, per, noun, end, way))
        first, hedge = language.hedge_before(tokens, opening, self.floor, lasts=unit in language.times)
        ends = (-left.value if negative else left.value, right.value)
        quantity = Quantity(
            first, end, left.i, right.j, (ends[0] + ends[1]) / 2, None, None, unit or "count", per, noun, "between",
            max(left.digits, right.digits), min(left.step, right.step), "range", way or self._turn(first, end), "range",
            ends=ends, rounded=left.rounded or right.rounded,
        )  # fmt: skip
        quantity.low, quantity.high = between(
            *sorted(ends), (left.step, right.step), rounded=quantity.rounded and min(left.step, right.step) > 1,
            exact=quantity.unit == "count" and not per,
        )  # fmt: skip
        self._keep(quantity)
        return end

    def _movement(self, left: Numeral, sized: Sized, right: Numeral, other: Sized, shared: tuple[str, str | None, str | None, int, str]) -> int:
        """Two amounts, one the end of the other: "rose from 5 to 7 percent"."""
        unit, per, noun, end, way = shared
        both: list[Quantity] = []
        for numeral, i, j, stop in ((left, sized.i - 1, sized.j, sized.j), (right, sized.j, other.j, end)):
            quantity = Quantity(
                i, stop, numeral.i, numeral.j, numeral.value, None, None, unit or "count", per, noun, "exactly", numeral.digits,
                numeral.step, numeral.form, way, numeral.rule, rounded=numeral.rounded,
            )  # fmt: skip
            quantity.low, quantity.high = interval(quantity)
            both.append(quantity)
        both[0].to = both[1]
        self.found.append(both[0])
        self._keep(both[1])
        return end

    def _keep(self, quantity: Quantity) -> None:
        self.found.append(quantity)
        self.floor = max(quantity.j, quantity.core_j)


def interval(quantity: Quantity) -> Interval:
    """The interval a quantity claims; call it again where its unit, divisor or hedge has become clearer."""
    if quantity.form == "vague" and quantity.ends:
        return Interval(*quantity.ends)
    return claimed(
        quantity.point or 0.0,
        quantity.hedge,
        step=quantity.step,
        rounded=quantity.rounded,
        exact=quantity.unit == "count" and quantity.per is None,
        small_fraction=quantity.small_fraction,
        reached=quantity.reached,
    )


def quantities(text: str) -> list[dict[str, Any]]:
    """Every quantity of a text, claim or not: `text`, `span` (code points), `value`, `hedge`, `direction`.

    `value` has `point`, `low`, `high` and `unit`, the unit in words and the singular ("dollar per gallon", "square mile"), or the thing
    counted ("students"), or "count". A range gives its plain ends as `low` and `high`; a movement "from X to Y" is one such range here.
    """
    from holdto.language.en.periods import find_periods
    from holdto.language.en.units.rules import free_lengths
    from holdto.language.en.units.spoken import spoken

    tokens = tokenise(text)
    taken = bytearray(len(tokens))
    for mention in find_periods(tokens, None):
        taken[mention.i : mention.j] = b"\x01" * (mention.j - mention.i)
    free_lengths(tokens, taken)
    found = find_quantities(tokens, taken)
    ends = {id(quantity.to) for quantity in found if quantity.to}
    return [_shown(quantity, tokens, spoken(quantity)) for quantity in found if id(quantity) not in ends]


def _shown(quantity: Quantity, tokens: Tokens, unit: str) -> dict[str, Any]:
    last = quantity.to or quantity
    point, low, high = quantity.point, quantity.low, quantity.high
    if quantity.to and quantity.point is not None and quantity.to.point is not None:
        low, high = quantity.point, quantity.to.point
        point = (low + high) / 2
    elif quantity.form == "range" and quantity.ends:
        low, high = quantity.ends
    first = quantity.i
    span = [tokens.starts[first], tokens.ends[max(last.j, last.core_j) - 1]]
    return {
        "text": tokens.text[span[0] : span[1]],
        "span": span,
        "value": {"point": point, "low": low, "high": high, "unit": unit},
        "hedge": "between" if quantity.to else quantity.hedge,
        "direction": quantity.direction,
    }
