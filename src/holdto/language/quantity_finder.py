"""The finder of quantities: one pass over a run of tokens, each number read once with all that belongs to it."""

from __future__ import annotations

from holdto.language import quantity_ranges as ranges
from holdto.language.intervals import Interval, between, claimed, tidy
from holdto.language.mentions import Quantity
from holdto.language.numerals import Numeral
from holdto.language.quantity_words import EXACTLY, Hedge, Language, Sized
from holdto.language.tokens import Tokens

_MINUS = frozenset("-−–")
_TIES = frozenset("-–—/:")
_OPENING = frozenset("([:")
_DIGITS = frozenset("0123456789")
#: Reasons to pass a number over that leave its amount unknown, as a reader is told them.
UNREAD = {"row": "one of a row of figures", "unread": "digits that make no number"}
#: Forms of a number that counts things where no unit is written.
_COUNTING = ("digits", "words", "vague")


class Finder:
    """The state of one pass: what is taken, what is found, and the first token that no quantity holds yet."""

    def __init__(self, tokens: Tokens, taken: bytearray, language: Language) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.taken = taken
        self.language = language
        self.floor = 0
        self.found: list[Quantity] = []
        #: Numbers that are no amounts: first token, token after, reason.
        self.passed: list[tuple[int, int, str]] = []

    def run(self) -> list[Quantity]:
        words, taken, starts = self.words, self.taken, self.language.starts
        k, n = 0, len(words)
        while k < n:
            word = words[k]
            if word[0] in _DIGITS:
                if row := self._row(k):
                    self.passed.append((k, row, "row"))
                    k = row
                else:
                    k = k + 1 if taken[k] else max(k + 1, self._read(k))
            elif word in starts and not taken[k]:
                k = max(k + 1, self._read(k))
            else:
                k += 1
        return self.found

    def unread(self) -> list[tuple[int, int, str]]:
        """Of the numbers passed over, those whose amount is unknown: what else their clause says is not held to anything without it."""
        return [(i, j, UNREAD[reason]) for i, j, reason in self.passed if reason in UNREAD]

    def _row(self, k: int) -> int:
        """The token after a row of a table ("676 669 610"), or after figures tied by signs ("555-12-34"); 0 where there is neither.

        Three digits behind up to three ("1 000") are one number or two, so they are a row as well.
        """
        words, n, end = self.words, len(self.words), k
        if self._parted(k):
            return k + 2
        if k + 2 >= n:
            return 0
        if words[k + 1][0] in _DIGITS and words[k + 2][0] in _DIGITS:
            while end < n and words[end][0] in _DIGITS:
                end += 1
        elif words[k + 1] in _TIES and k + 4 < n and words[k + 3] == words[k + 1] and self.tokens.joined(k + 1):
            end = k + 1
            while end + 1 < n and words[end] == words[k + 1] and words[end + 1][0] in _DIGITS and self.tokens.joined(end + 1):
                end += 2
            end = end if end >= k + 5 else 0
        return end if end > k else 0

    def _parted(self, k: int) -> bool:
        """Whether a blank parts the free digits at `k` from three more, as it may part thousands."""
        head, tail, after = [*self.words[k : k + 3], "", ""][:3]
        if not (head.isdecimal() and tail.isdecimal() and len(head) <= 3 == len(tail)):
            return False
        return after not in ("/", "-") and not after[:1].isdecimal() and not self.taken[k] and not self.taken[k + 1]

    def numeral(self, k: int) -> Numeral | None:
        """The number at token `k`, where all of it is free."""
        numeral = self.language.number(self.tokens, k)
        if numeral is None or numeral.i < self.floor or self.taken.find(1, numeral.i, numeral.j) >= 0:
            return None
        return numeral

    def may_begin(self, k: int) -> bool:
        """True where a number may begin at token `k`."""
        word = self.words[k]
        return not self.taken[k] and (word in self.language.starts or word[0] in _DIGITS)

    def _read(self, k: int) -> int:
        """Read the quantity at token `k`, if there is one; the token from which to go on."""
        numeral = self.numeral(k)
        if numeral is None:
            if self.words[k][0] in _DIGITS and self.language.number(self.tokens, k) is None:
                self.passed.append((k, k + 1, "unread"))
            return k + 1
        language, tokens = self.language, self.tokens
        after = language.hedge_after(tokens, numeral.j)
        sized = language.size(tokens, numeral, after[0] if after else numeral.j, self.floor)
        if after is None and (found := ranges.find(self, numeral, sized)):
            return self._keep_movement(found) if found.way else self._keep_range(found)
        return self._keep_amount(numeral, sized, after)

    def _keep_amount(self, numeral: Numeral, sized: Sized, after: tuple[int, Hedge] | None) -> int:
        language, tokens = self.language, self.tokens
        start, negative, signed = self._sign(sized.i)
        first, hedge = language.hedge_before(tokens, start, self.floor, lasts=sized.unit in language.lengths)
        bare = not sized.unit and not signed and first == start and after is None
        if reason := language.no_amount(tokens, numeral, bare=bare):
            self.passed.append((numeral.i, numeral.j, reason))
            return numeral.j
        end, per, noun = max(sized.j, after[0] if after else 0), sized.per, None
        if not sized.unit and numeral.form in _COUNTING:
            end, per, noun = self.thing(end, per, one=numeral.value == 1, of=numeral.form == "vague")
        if after is None and (after := language.hedge_after(tokens, end)):
            end = after[0]
        if after and hedge.name == "exactly":
            hedge = after[1]
        if numeral.form == "vague":
            hedge = Hedge("between")
        quantity = Quantity(
            first, end, numeral.i, numeral.j, -numeral.value if negative else numeral.value, None, None, sized.unit or "count", per, noun,
            hedge.name, numeral.digits, numeral.step, numeral.form, None, numeral.rule, rounded=numeral.rounded, reached=hedge.reached,
            ends=numeral.parts if numeral.form == "vague" else None,
            small_fraction=numeral.form == "fraction" and numeral.parts is not None and max(numeral.parts) <= 10,
        )  # fmt: skip
        quantity.direction = numeral.direction or signed or self.turn(first, sized.j)
        self._restate(quantity)
        if self._added(quantity):
            return end
        quantity.low, quantity.high = interval(quantity)
        self._keep(quantity)
        return end

    def _added(self, quantity: Quantity) -> bool:
        """Cents after dollars are part of one amount: "thirteen dollars and forty-five cents"."""
        if quantity.unit not in self.language.parts or not self.found:
            return False
        last, (whole, part) = self.found[-1], self.language.parts[quantity.unit]
        if last.unit != whole or quantity.per or last.point is None or quantity.point is None:
            return False
        if self.words[last.j : quantity.i] not in ([], [self.language.joiner]) or not 0 < quantity.point * part < 1:
            return False
        last.point, last.step, last.rounded = tidy(last.point + quantity.point * part), part, False
        last.j, last.core_j, last.digits = quantity.j, quantity.core_j, last.digits + quantity.digits
        last.low, last.high = interval(last)
        self.floor = last.j
        return True

    def _restate(self, quantity: Quantity) -> None:
        """An amount in brackets right after one in another unit says the same again: "5 miles (8 km)" under one hedge."""
        last = self._bracketed(quantity)
        if last and quantity.hedge == EXACTLY.name:
            quantity.restates = True
            quantity.hedge = last.hedge if last.hedge != "between" else quantity.hedge
            quantity.reached = last.reached
            quantity.direction = quantity.direction or last.direction

    def _bracketed(self, quantity: Quantity) -> Quantity | None:
        """The amount right before a bracket in which `quantity`, of another unit, stands first."""
        last = self.found[-1] if self.found else None
        if last is None or last.j != quantity.i - 1 or self.words[last.j] != "(" or "count" in (last.unit, quantity.unit):
            return None
        return last if last.unit != quantity.unit else None

    def _keep_range(self, found: ranges.Range) -> int:
        left, right = found.left, found.right
        start, negative, _ = self._sign(found.start)
        first, _ = self.language.hedge_before(self.tokens, start, self.floor, lasts=found.unit in self.language.lengths)
        ends = (-left.value if negative else left.value, right.value)
        steps = (left.step, right.step)
        form = right.form if right.form == "multiple" else "range"
        quantity = Quantity(
            first, found.end, left.i, right.j, tidy((ends[0] + ends[1]) / 2), None, None, found.unit or "count", found.per, found.noun,
            "between",
            max(left.digits, right.digits), min(steps), form, self.turn(first, found.end), "range",
            ends=ends, rounded=left.rounded or right.rounded,
        )  # fmt: skip
        exact = quantity.unit == "count" and found.per is None
        quantity.low, quantity.high = between(min(ends), max(ends), steps, rounded=min(steps) > 1 and quantity.rounded, exact=exact)
        if (last := self._bracketed(quantity)) and last.form == "range":
            quantity.restates, quantity.direction = True, quantity.direction or last.direction
        self._keep(quantity)
        return found.end

    def _keep_movement(self, found: ranges.Range) -> int:
        """Two amounts, one the end of the other: "rose from 5 to 7 percent"."""
        both = [
            Quantity(
                i, j, numeral.i, numeral.j, numeral.value, None, None, found.unit or "count", found.per, found.noun, "exactly",
                numeral.digits, numeral.step, numeral.form, found.way, numeral.rule, rounded=numeral.rounded,
            )
            for numeral, i, j in ((found.left, found.start, found.middle), (found.right, found.other, found.end))
        ]  # fmt: skip
        for quantity in both:
            quantity.low, quantity.high = interval(quantity)
        both[0].to = both[1]
        self.found.append(both[0])
        self._keep(both[1])
        return found.end

    def _keep(self, quantity: Quantity) -> None:
        self.found.append(quantity)
        self.floor = max(quantity.j, quantity.core_j)

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

    def _sign(self, i: int) -> tuple[int, bool, str | None]:
        """A plus or minus tied to token `i`: the first token, whether it is negative, and the direction it says."""
        if i > self.floor and self.words[i - 1] in self.language.minus:
            return i - 1, True, None
        if i > self.floor and self.tokens.joined(i) and (i == 1 or not self.tokens.joined(i - 1) or self.words[i - 2] in _OPENING):
            if self.words[i - 1] in _MINUS:
                return i - 1, True, "down"
            if self.words[i - 1] == "+":
                return i - 1, False, "up"
        return i, False, None

    def turn(self, first: int, end: int | None) -> str | None:
        """The direction that the words around an amount say: "rose by 5", "an increase of 5", "5 percent higher"."""
        return self.language.turn(self.tokens, first, end, self.floor)


def interval(quantity: Quantity) -> Interval:
    """The interval a single amount claims; to be called again where its unit, divisor or hedge has become clearer."""
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
