"""The unit after (or the currency before) a number in English prose, and what it is so much for each of."""

from __future__ import annotations

from typing import NamedTuple

from holdto.language.en.numbers.cardinals import cardinal
from holdto.language.en.numbers.table import ONES, SCALES, TENS
from holdto.language.en.syntax.table import CLASSES as CLOSED
from holdto.language.en.units import table
from holdto.language.en.units.nouns import plural
from holdto.language.lexicon import Lexicon
from holdto.language.numerals import Numeral
from holdto.language.quantity_words import Sized
from holdto.language.tokens import Tokens
from holdto.units.spellings import plurals, rows, singular
from holdto.units.table import COMPOUNDS

#: How many words what a measure is of may have.
_STUFF = 3


class Mark(NamedTuple):
    """A unit as found: its canonical name, and what it is divided by where its sign says so ("mph")."""

    unit: str
    per: str | None = None
    money: bool = False


def _marks() -> dict[str, Mark]:
    marks: dict[str, Mark] = {}
    for base, unit in rows():
        if unit.name in table.NOT_IN_PROSE or base.split()[0] in SCALES:  # a scale is part of the number: "5 million" tons
            continue
        mark = Mark(unit.name, None, unit.dimension == "money")
        for spelling in plurals(base):
            marks[spelling] = marks[spelling.replace("-", " ")] = mark
    for name, spellings in table.SPELLED.items():
        marks.update((form, marks[name]) for spelling in spellings for form in plurals(spelling))
    for spelling, name in table.AGES.items():
        marks[spelling] = marks[spelling.replace(" ", "-")] = Mark(name)
    for spelling, meaning in COMPOUNDS.items():
        name, _, divisor = meaning.partition(" per ")
        marks[spelling] = Mark(name, divisor or None)
    return marks


_MARKS = _marks()
_MARKS.update({sign: _MARKS[name] for sign, name in table.TIED_SIGNS.items()})
AFTER: Lexicon[Mark] = Lexicon(_MARKS)
BEFORE: Lexicon[Mark] = Lexicon(
    {
        spelling: mark
        for spelling, mark in _MARKS.items()
        if mark.money and " " not in spelling and (not spelling.isalpha() or spelling == mark.unit or spelling in table.CODES)
    }
    | {"rs.": _MARKS["rs"]}
)


def after(tokens: Tokens, j: int, numeral: Numeral) -> tuple[int, Mark] | None:
    """The unit that stands at token `j`, after a numeral, with or without a hyphen: the token after it, and the unit."""
    words, n = tokens.words, len(tokens.words)
    hyphen = j + 1 < n and words[j] == "-" and tokens.joined(j) and tokens.joined(j + 1)
    start = j + hyphen
    if start < n and words[start] in ("[", "{") and start + 2 < n and words[start + 2] in ("]", "}"):  # "20 [kg]"
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
    return end, Mark(above.unit if above else tokens.raw(j, j + 1), _written_out(below))


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
            return k + 1, table.PER_SAME.get(words[k]) or _written_out(words[k])
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


def size(tokens: Tokens, numeral: Numeral, at: int, floor: int) -> Sized:
    """A numeral with its currency (not below `floor`), the unit at token `at`, and what it is so much for each of."""
    words, n = tokens.words, len(tokens.words)
    i, j, unit, each = numeral.i, at, "", None
    if numeral.form == "multiple":
        return Sized(i, j, unit, each)
    if found := before(tokens, i, floor):
        i, mark = found
        unit = mark.unit
        j = _said_again(tokens, j)
    elif numeral.form == "fraction" and (part := part_of(tokens, numeral)):
        j, mark = part
        unit, each = mark.unit, mark.per
        numeral.form = "words"
    elif found := after(tokens, j + (numeral.form == "vague" and words[j : j + 1] == ["of"]), numeral):  # "millions of dollars"
        j, mark = found
        unit, each = mark.unit, mark.per
    elif i > floor and (words[i - 1] in table.AGED or words[max(i - 2, floor) : i] == ["age", "of"]):
        unit = "years old"
    if each is None and (unit or words[j : j + 1] == ["per"]) and (divisor := per(tokens, j) or _after_stuff(tokens, j)):
        j, each = divisor
        if j < n and words[j] in table.PER and (more := per(tokens, j)):  # "kilograms per person per year"
            j, each = more[0], f"{each} per {more[1]}"
    return Sized(i, j, unit, each)


def _after_stuff(tokens: Tokens, j: int) -> tuple[int, str] | None:
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


def _said_again(tokens: Tokens, j: int) -> int:
    """The token after a currency repeated behind the number: "$31.20 US", "$15 USD", "$5 dollars"."""
    words = tokens.words
    if j < len(words) and words[j] in table.AGAIN and (words[j] not in ("us", "u.s.") or tokens.raw(j, j + 1).isupper()):
        following = words[j + 1] if j + 1 < len(words) else ""
        if words[j] in ("us", "u.s.") and following and following[0].isalpha() and following not in CLOSED:
            return j  # "$5 million US aid"
        return j + 1
    return j


def _written_out(noun: str) -> str:
    """A unit in any spelling as its name in the singular ("cm" → "centimeter"); any other word as it is."""
    mark = AFTER.entries.get((noun,))
    return singular(mark.unit) if mark and not mark.per and not mark.money else noun


def free_lengths(tokens: Tokens, taken: bytearray) -> None:
    """Unmask the lengths of time inside periods ("the last three months"): as quantities they count, as figures of a claim they do not."""
    words = tokens.words
    k = taken.find(1)
    while k >= 0:
        if (words[k][0].isdecimal() or words[k] in ONES or words[k] in TENS) and (found := cardinal_or_digits(words, k)):
            end = found + (found < len(words) and words[found] in table.BEFORE_LENGTH)
            if end < len(words) and words[end] in table.LENGTHS:
                taken[k : end + 1] = bytes(end + 1 - k)
                k = end
        k = taken.find(1, k + 1)


def cardinal_or_digits(words: list[str], k: int) -> int | None:
    """The token after a plain number at `k`, in digits or words."""
    if words[k].isdecimal():
        return k + 1
    found = cardinal(words, k)
    return found[0] if found else None
