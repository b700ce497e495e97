"""Ranges and movements: two numbers tied by a word or a dash ("3 to 4.5 million", "between 35 and 40 percent", "fell from 5 to 3")."""

from __future__ import annotations

from dataclasses import dataclass

from holdto.language.numerals import Numeral
from holdto.language.quantity_pass import Pass
from holdto.language.quantity_words import Sized

#: Forms of number that can be an end of a range.
_ENDS = ("digits", "words", "fraction")
#: "Create 50 to 60 jobs" is a range, "rose 300 to 4,500 points" is none: the ends of a range with a verb of change are this near.
_NEAR = 5
#: How many tokens a currency may take before a number.
_CURRENCY = 3


@dataclass(slots=True)
class Range:
    """Two ends. Tokens: `start` (with the opening word), `middle` (after the left end), `other` (the right end), `end`."""

    left: Numeral
    right: Numeral
    start: int
    middle: int
    other: int
    end: int
    unit: str
    per: str | None
    noun: str | None
    #: "up" or "down" where it is a movement from the one end to the other.
    way: str | None = None


def find(at: Pass, left: Numeral, sized: Sized) -> Range | None:
    """The range or movement that begins with `left`, or None where it stands alone."""
    language, words = at.language, at.words
    if sized.j >= len(words) or words[sized.j] not in language.ties or left.form not in _ENDS:
        return None
    tie = language.ties.at(words, sized.j)
    if tie is None:
        return None
    kind, start = tie[1], sized.i
    opening = words[start - 1] if start > at.floor else ""
    if opening not in language.opens:
        first, _ = language.hedge_before(at.tokens, start, at.floor, lasts=False)
        opening = words[first - 1] if first > at.floor else ""
        if opening in language.opens:
            start = first
    opened = language.opens.get(opening)
    if kind == "and" and opened is None:
        return None
    found = _other_end(at, tie[0])
    if found is None:
        return None
    right, other = found
    if (left.form == "fraction") != (right.form == "fraction"):
        return None
    scale = _shared_scale(left, right)
    said_before = bool(sized.unit) and sized.j == left.j
    if not sized.unit and other.i < right.i:  # a currency for the second alone
        return None
    shared = bool(opened) or (said_before and (kind == "dash" or right.scale > 1))
    if not _fits(left.value * scale, right.value, (sized.unit, other.unit), kind, opened=bool(opened), shared=shared):
        return None
    if opened is None and not _tied(at, left, right, sized, other, kind):
        return None
    if scale != 1:
        left.value, left.step, left.scale, left.rounded = left.value * scale, left.step * scale, scale, True
    unit, per, end, noun = other.unit or sized.unit, other.per or sized.per, other.j, None
    if not unit:
        end, per, noun = at.thing(end, per, one=False)
    way = None
    if opened == "path":
        way = language.path(at.tokens, start - 1, at.floor) or _told_before(at, start - 1)
        if way == "" or (way is None and left.value > right.value and kind == "to"):
            way = "up" if left.value < right.value else "down"
    return Range(left, right, start - (opened is not None), sized.j, other.i, end, unit, per, noun, way)


def _told_before(at: Pass, start: int) -> str | None:
    """The direction of a multiple right before a movement: "grew fivefold, from $5bn to $25bn"."""
    last = at.found[-1] if at.found else None
    return last.direction if last and last.form == "multiple" and start - last.j <= 1 else None


def _other_end(at: Pass, k: int) -> tuple[Numeral, Sized] | None:
    """A number at token `k`, or just after a currency there."""
    words = at.words
    if k < len(words) and words[k] == "-":  # "200,000 to-260,000 year-old"
        k += 1
    if k < len(words) and words[k] in at.language.articles:
        k += 1
    for start in range(k, min(k + _CURRENCY + 1, len(words))):
        if at.may_begin(start):
            numeral = at.numeral(start)
            if numeral is None or numeral.form not in (*_ENDS, "multiple"):
                return None
            sized = at.language.size(at.tokens, numeral, numeral.j, k)
            return (numeral, sized) if sized.i == k else None
        if words[start].isalpha() and len(words[start]) > 3:
            return None
    return None


def _shared_scale(left: Numeral, right: Numeral) -> float:
    """ "From 3 to 4.5 million" begins at 3 million; "$200 to $4 million" begins at 200."""
    if left.scale == 1 and right.scale >= 100 and left.value < right.value / right.scale and left.form != "fraction":
        return right.scale
    return 1.0


def _fits(left: float, right: float, units: tuple[str, str], kind: str, *, opened: bool, shared: bool) -> bool:
    """The two ends are of one unit and in an order that the tie allows. `shared`: the first unit may stand for both ("$3-5 billion")."""
    unit, other = units
    if unit and unit != other and not (shared and not other):
        return False
    if kind == "or" and not shared:
        return left < right and not unit
    return left < right or (kind == "to" and (opened or bool(unit and unit == other)))


def _tied(at: Pass, left: Numeral, right: Numeral, sized: Sized, other: Sized, kind: str) -> bool:
    """Two amounts with no word that opens a range are one where they share what is said once, or stand side by side in one unit."""
    if sized.unit:
        return kind == "dash" or at.turn(sized.i, None) is None
    if other.unit or right.form == "multiple":
        return True
    if kind == "dash":
        years = left.digits == 4 and left.value == int(left.value) and 1500 <= left.value <= 2100 and right.value <= 2100
        tied = at.tokens.joined(left.j) == at.tokens.joined(left.j + 1)
        return not years and tied and at.language.thing(at.tokens, other.j, one=False) is not None and _free(at, sized.i)
    if at.language.thing(at.tokens, other.j, one=False) is None:
        return False
    return at.turn(sized.i, None) is None or right.value <= _NEAR * left.value


def _free(at: Pass, i: int) -> bool:
    """Nothing is tied to the left of token `i`: "2-1" in "4-2-1" is no range."""
    return i == 0 or not at.tokens.joined(i) or at.words[i - 1] in "(["
