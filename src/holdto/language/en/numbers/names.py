"""Numbers that are no amounts: they name a thing, a time, a place, a score or a version. Each kind has one test."""

from __future__ import annotations

from collections.abc import Callable

from holdto.language.en.numbers.cardinals import ordinal_at
from holdto.language.en.syntax.table import CLASSES as CLOSED
from holdto.language.en.units.nouns import plural
from holdto.language.numerals import Numeral
from holdto.language.tokens import Tokens

#: Words before a number that it numbers: "page 12", "phase 3", "Article 50".
NUMBERED = frozenset(
    "no nos number numbers section sections article articles title chapter part page pages phase type group level grade category class "
    "tier stage step question room route highway interstate road exit gate channel volume vol act scene episode season version model series "
    "game week day round lap hole appendix annex table figure fig exhibit schedule paragraph para clause amendment rule form item "
    "district ward precinct zone sector unit block flight platform terminal pier building suite apartment apt floor verse psalm "
    "proposition prop resolution bill measure protocol generation gen mark mk formula agenda vision operation covid top # § ¶ area".split()
)
#: Of these, common words that number only what stands right after them without a noun: "week 3", but "in part 3 people".
_LOOSE = frozenset("no part class form rule act day week game unit measure bill top mark area series model season floor figure table".split())

CLOCK = frozenset("am pm a.m. p.m. a.m p.m o'clock gmt utc bst est edt pst pdt cst cdt cet".split())

STREETS = frozenset(
    "street st road rd avenue ave lane ln drive dr way boulevard blvd court ct square place terrace highway parkway pkwy crescent row "
    "broadway close".split()
)

#: Words with a hyphen before a number that make one name of both ("mid-20", "post-9"), and none.
_CASTE = frozenset({"pre", "post", "mid", "non", "late", "early", "top", "under", "over", "sub", "covid"})

#: Pronouns "one": it stands for a thing, and counts nothing.
_ONE_AFTER = frozenset("no the this that each every any which another some good big new only same other right wrong last first next previous "
                       "latest former latter square day number".split())  # fmt: skip

Test = Callable[[Tokens, Numeral, bool], bool]


def _joined_letters(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """COVID-19 · G20 · F-16 · last-32 · 737s · 5G · 10-K"""
    words, i, j, n = tokens.words, numeral.i, numeral.j, len(tokens.words)
    if numeral.form not in ("digits", "words"):
        return False
    if i and tokens.joined(i):
        before = words[i - 1]
        if before[-1].isalpha() and numeral.form == "digits" and bare:
            return True
        if before in "-." and i > 1 and tokens.joined(i - 1) and words[i - 2][-1].isalpha():
            return words[i - 2] not in ("to", "or", "and", "plus") and (numeral.form == "digits" or words[i - 2] in _CASTE)
    if bare and numeral.form == "digits" and j < n and tokens.joined(j):
        if words[j][0].isalpha():
            return True
        if words[j] == "-" and j + 1 < n and tokens.joined(j + 1) and len(words[j + 1]) == 1 and words[j + 1].isalpha():
            return True
    return False


def _numbered(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """page 12 · Phase 3 · No. 5 · #1 · Section 230"""
    words, i = tokens.words, numeral.i
    if not i or not bare or numeral.form not in ("digits", "words"):
        return False
    before = words[i - 1]
    if before == "." and i > 1 and words[i - 2] in ("no", "nos", "vol", "fig", "art", "sec", "ch", "para"):
        return True
    if before not in NUMBERED:
        return False
    if before not in _LOOSE or before in "#§¶":
        return True
    return tokens.raw(i - 1, i)[0].isupper() or not _counts_plural(tokens, numeral.j)


def _counts_plural(tokens: Tokens, j: int) -> bool:
    """A plural noun stands within the next two words."""
    words = tokens.words
    for word in words[j : j + 3]:
        if not word[0].isalpha() or word in CLOSED:
            return False
        if plural(word):
            return True
    return False


def _after_name(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """iPhone 11 · FTSE 100 · Boeing 737: a name in capitals and a bare number that counts no plural."""
    words, i = tokens.words, numeral.i
    if not i or not bare or numeral.form != "digits" or numeral.scale != 1 or "," in words[i]:
        return False
    before = tokens.raw(i - 1, i)
    if not before[0].isalpha() or (not before[0].isupper() and not any(c.isupper() for c in before[1:])):
        return False
    if i == 1 or words[i - 2] in ('"', "“", ".", ":", "•", "‘"):  # a capital that begins a sentence says nothing
        return words[i - 1] not in CLOSED and not _counts_plural(tokens, numeral.j) and len(before) > 1 and words[i - 1] not in _VERBISH
    return words[i - 1] not in CLOSED and not _counts_plural(tokens, numeral.j)


_VERBISH = frozenset("about around nearly almost exactly over roughly some only just all".split())


def _clock(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """2 p.m. · 12:01 · 0401 GMT · 5 o'clock"""
    words, i, j, n = tokens.words, numeral.i, numeral.j, len(tokens.words)
    if numeral.form not in ("digits", "words"):
        return False
    if j < n and words[j] in CLOCK:
        return True
    if j + 1 < n and words[j] == ":" and tokens.joined(j) and tokens.joined(j + 1) and words[j + 1][0].isdecimal():
        return True
    return i > 1 and words[i - 1] == ":" and tokens.joined(i) and tokens.joined(i - 1) and words[i - 2][0].isdecimal()


def _ordinal(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """22nd · twenty-first · Fourth of July"""
    words, j = tokens.words, numeral.j
    if numeral.form == "digits":
        return j < len(words) and tokens.joined(j) and words[j] in ("st", "nd", "rd", "th")
    found = ordinal_at(words, numeral.i) if numeral.form == "words" else None
    return found is not None and found[0] > j


def _score(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """2-1 · 52-48 · 555-1234 · 24/7 · 9/11: two bare numbers tied by a sign, which the reader of ranges did not take"""
    words, i, j, n = tokens.words, numeral.i, numeral.j, len(tokens.words)
    if numeral.form != "digits":
        return False
    ties = "-–—/"
    after = j + 1 < n and words[j] in ties and tokens.joined(j) and tokens.joined(j + 1) and words[j + 1][0].isdecimal()
    before = i > 1 and words[i - 1] in ties and tokens.joined(i) and tokens.joined(i - 1) and words[i - 2][-1].isdecimal()
    return (after or before) and (bare or after)


def _year(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """the 1995 proposal · 2018 sales · 1980s: four digits that are a year where nothing makes an amount of them"""
    words, i, j = tokens.words, numeral.i, numeral.j
    word = words[i]
    if len(word) != 4 or j != i + 1 or not word.isdecimal() or not bare or numeral.form != "digits":
        return False
    year = int(word)
    if not 1500 <= year <= 2100:
        return False
    if year % 100 == 0 or year < 1900:
        return not _counts_plural(tokens, j)
    return True


def _address(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """575 Wilbraham Road · 9 E 71st St"""
    words, j, n = tokens.words, numeral.j, len(tokens.words)
    if not bare or numeral.form != "digits":
        return False
    k = j
    while k < n and k < j + 5:
        raw = tokens.raw(k, k + 1)
        if not (raw[0].isupper() or raw[0].isdecimal() or words[k] in ("st", "nd", "rd", "th", ".")):
            return False
        if words[k] in STREETS and (k > j or (k + 1 < n and tokens.raw(k + 1, k + 2)[0].isupper())):
            return True
        k += 1
    return False


def _listed(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """1. First · (2) · [3] · 4) : the number of an item, a note or a source"""
    words, i, j, n = tokens.words, numeral.i, numeral.j, len(tokens.words)
    if numeral.form != "digits" or not bare or not words[i].isdecimal() or len(words[i]) > 3:
        return False
    after = words[j] if j < n else ""
    before = words[i - 1] if i else ""
    if after in (")", "]") and before in ("(", "["):
        return True
    if before == ":" and j < n and tokens.raw(j, j + 1)[0].isupper() and not _counts_plural(tokens, j):
        return True
    first = i == 0 or "\n" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]] or before in (";", ":", ".")
    return first and after in (".", ")") and tokens.joined(j) and j + 1 < n


def _one(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """no one · this one · one another · one can: the pronoun"""
    words, i, j, n = tokens.words, numeral.i, numeral.j, len(tokens.words)
    if words[i] != "one" or j != i + 1:
        return False
    before = words[i - 1] if i else ""
    after = words[j] if j < n else ""
    if before in _ONE_AFTER or after in ("another", "'s", "can", "must", "should", "might", "could", "would", "may"):
        return True
    return bare and (not after or not after[0].isalpha()) and after != "-" and before not in ("by", "to", "at", "just", "only", "than", "least")


#: In the order in which they are asked; the first that says yes gives the reason.
KINDS: tuple[tuple[str, Test], ...] = (
    ("ordinal", _ordinal),
    ("clock", _clock),
    ("score", _score),
    ("name", _joined_letters),
    ("numbered", _numbered),
    ("year", _year),
    ("address", _address),
    ("list", _listed),
    ("pronoun", _one),
    ("name", _after_name),
)

#: Those that a number in words can be, though a hedge or a unit stands beside it.
TIED: tuple[tuple[str, Test], ...] = tuple(kind for kind in KINDS if kind[0] in ("ordinal", "clock", "name", "pronoun"))


def no_amount(tokens: Tokens, numeral: Numeral, *, bare: bool) -> str | None:
    """Why a number is no amount, or None where it is one. `bare`: it has no unit, currency, sign or hedge of its own."""
    for reason, test in KINDS if bare or numeral.form == "digits" else TIED:
        if test(tokens, numeral, bare):
            return reason
    return None
