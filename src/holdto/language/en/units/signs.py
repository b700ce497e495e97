"""The unit that stands after a number, or the currency before it, told from words that only look like one."""

from __future__ import annotations

from holdto.language.en.syntax.table import CLASSES as CLOSED
from holdto.language.en.units import table
from holdto.language.en.units.lexicons import AFTER, BEFORE, Mark, written_out
from holdto.language.numerals import Numeral
from holdto.language.tokens import Tokens


def after(tokens: Tokens, j: int, numeral: Numeral) -> tuple[int, Mark] | None:
    """The unit that stands at token `j`, after a numeral, with or without a hyphen: the token after it, and the unit."""
    words, n = tokens.words, len(tokens.words)
    hyphen = j + 1 < n and words[j] == "-" and tokens.joined(j) and tokens.joined(j + 1)
    start = j + hyphen
    if words[start : start + 1] == ["{"] and words[start + 2 : start + 3] == ["}"]:  # "20 {kg}"
        found = AFTER.at(words, start + 1)
        return (start + 3, found[1]) if found and found[0] == start + 2 else None
    found = AFTER.at(words, start)
    if found is None:
        return _compound(tokens, start, numeral)
    end, mark = found
    word = words[start]
    short = end == start + 1 and word.isalpha() and len(word) <= 3 and word not in table.SHORT_NAMES
    if short and (numeral.form not in ("digits", "fraction") or not _is_sign(tokens, start, end, hyphen)):
        return _compound(tokens, start, numeral)
    if mark.unit == "pounds" and _sterling(words, numeral, end):
        return end, Mark("gbp", None, True)
    return end, mark


def _sterling(words: list[str], numeral: Numeral, end: int) -> bool:
    """Pounds are money by the million, or beside other British money, unless they are pounds of something."""
    beside = numeral.scale >= 1e6 or not table.STERLING.isdisjoint(words[max(0, numeral.i - 6) : end + 6])
    return beside and words[end : end + 1] != ["of"]


def _is_sign(tokens: Tokens, start: int, end: int, hyphen: bool) -> bool:
    """A short spelling is a unit's sign in the right case of letters, and not the beginning of a name ("5G", "2 t-shirts")."""
    words = tokens.words
    word, raw = words[start], tokens.raw(start, end)
    following = words[end] if end < len(words) else ""
    if end < len(words) and tokens.joined(end) and following[0].isalnum():
        return False
    if word in table.TIED:
        return tokens.joined(start) and not hyphen and raw in table.TIED[word]
    if len(word) == 1 and word.isascii():
        return raw in table.CASE.get(word, "") and not hyphen and not (following == "-" and tokens.joined(end))
    return not (word in table.CAPITAL_CODES and not raw.isupper())


def _compound(tokens: Tokens, j: int, numeral: Numeral) -> tuple[int, Mark] | None:
    """Signs of units that no table holds, divided by one another: "1.3 A/cm2"."""
    words, n = tokens.words, len(tokens.words)
    if numeral.form != "digits" or j + 2 >= n or words[j + 1] != "/" or not (tokens.joined(j + 1) and tokens.joined(j + 2)):
        return None
    left, right = words[j], words[j + 2]
    if not (left.isalpha() and right.isalpha() and len(left) <= 3 and len(right) <= 3) or left in CLOSED:
        return None
    end = j + 3
    if end < n and words[end] in ("2", "3") and tokens.joined(end):
        end += 1
    below = tokens.raw(j + 2, end)
    above = AFTER.entries.get((left,)) if len(left) > 1 else None
    return end, Mark(above.unit if above else tokens.raw(j, j + 1), written_out(below))


def before(tokens: Tokens, i: int, floor: int) -> tuple[int, Mark] | None:
    """The currency that stands before token `i` ("$", "US$", "RM", "EUR"): its first token, and the currency."""
    words = tokens.words
    if i <= floor:
        return None
    found = BEFORE.before(words, i, floor)
    if found is None:
        return None
    start, mark = found
    word = words[start]
    if i - start > 1 and word in ("a", "s") and not tokens.joined(start + 1):  # "a $5 fee" is no Australian one
        start, mark, word = i - 1, BEFORE.entries[("$",)], "$"
    if word.isalpha() and i - start == 1:
        raw = tokens.raw(start, i)
        if not raw.isupper() and (word in table.CAPITAL_CODES or (len(word) < 3 and raw[0].islower())):
            return None
        if word == "rs" and raw.isupper() and tokens.joined(i):  # "RS22837" is a code
            return None
    return start, mark


def part_of(tokens: Tokens, numeral: Numeral) -> tuple[int, Mark] | None:
    """The unit of which a fraction is a part: "half a percentage point", "a tenth of a mile", "half an hour"."""
    words, n = tokens.words, len(tokens.words)
    k = numeral.j
    k += k < n and words[k] == "of"
    if k + 1 >= n or words[k] not in ("a", "an", "one", "1"):
        return None
    found = AFTER.at(words, k + 1)
    return found if (found and len(words[k + 1]) > 2) or (found and words[k + 1] == "%") else None
