"""The finder of quantities: one pass over a run of tokens, each number read once with all that belongs to it."""

from __future__ import annotations

from holdto.language import quantity_ranges as ranges
from holdto.language import quantity_rows as rows
from holdto.language.intervals import Interval, between, claimed, tidy
from holdto.language.mentions import Quantity
from holdto.language.numerals import Numeral
from holdto.language.quantity_pass import Pass
from holdto.language.quantity_words import EXACTLY, Hedge, Sized

_MINUS = frozenset("-−–")
_OPENING = frozenset("([:")
#: Reasons to pass a number over that leave its amount unknown, as a reader is told them.
UNREAD = {"row": "one of a row of figures", "unread": "digits that make no number"}
#: Forms of a number that counts things where no unit is written.
_COUNTING = ("digits", "words", "vague")


class Finder(Pass):
    """One pass that finds every quantity."""

    def run(self) -> list[Quantity]:
        words, taken, starts = self.words, self.taken, self.language.starts
        k, n = 0, len(words)
        while k < n:
            word = words[k]
            if word[0] in rows.DIGITS:
                if row := rows.end_of_row(self.tokens, taken, k):
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

    def _read(self, k: int) -> int:
        """Read the quantity at token `k`, if there is one; the token from which to go on."""
        numeral = self.numeral(k)
        if numeral is None:
            if self.words[k][0] in rows.DIGITS and self.language.number(self.tokens, k) is None:
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
