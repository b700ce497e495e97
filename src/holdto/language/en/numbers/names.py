"""Numbers that are no amounts: they name a thing, a time, a place, a score or a version. Each kind has one test."""

from __future__ import annotations

from collections.abc import Callable

from holdto.language.en.numbers import names_table as table
from holdto.language.en.numbers.cardinals import ordinal_at
from holdto.language.en.syntax.table import CLASSES as CLOSED
from holdto.language.en.units.nouns import plural
from holdto.language.numerals import Numeral
from holdto.language.tokens import Tokens

#: (tokens, numeral, bare): bare is a number without unit, currency, sign or hedge.
Test = Callable[[Tokens, Numeral, bool], bool]

_TIES = frozenset("-–—/")
_PATHS = frozenset("/_&@\\?#")
_SENTENCE_STARTS = frozenset({'"', "“", ".", ":", "•", "‘"})


def _word(words: list[str], k: int) -> str:
    return words[k] if 0 <= k < len(words) else ""


def _counts_plural(tokens: Tokens, j: int) -> bool:
    """A plural noun stands within the next three words."""
    for word in tokens.words[j : j + 3]:
        if not word[0].isalpha() or word in CLOSED or (word.endswith("ed") and len(word) > 4):
            return False
        if plural(word):
            return True
    return False


def _capital(tokens: Tokens, k: int) -> bool:
    return 0 <= k < len(tokens.words) and tokens.text[tokens.starts[k]].isupper()


def _divisor(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """measured per 100,000: what something is divided by"""
    return _word(tokens.words, numeral.i - 1) == "per"


def _ordinal(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """22nd · twenty-first"""
    words, j = tokens.words, numeral.j
    if numeral.form == "digits":
        return j < len(words) and tokens.joined(j) and words[j] in ("st", "nd", "rd", "th")
    found = ordinal_at(words, numeral.i) if numeral.form == "words" else None
    return found is not None and found[0] > j


def _clock(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """2 p.m. · 12:01 · 0401 GMT · 5 o'clock"""
    words, i, j = tokens.words, numeral.i, numeral.j
    if _word(words, j) in table.CLOCK:
        return True
    if _word(words, j) == ":" and tokens.joined(j) and j + 1 < len(words) and tokens.joined(j + 1) and words[j + 1][0].isdecimal():
        return True
    return i > 1 and words[i - 1] == ":" and tokens.joined(i) and tokens.joined(i - 1) and words[i - 2][0].isdecimal()


def _date(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """Sept. 30 · 1 May · october 13: the day of a month, where the reader of times did not take it"""
    words, i, j = tokens.words, numeral.i, numeral.j
    if not bare or numeral.value > 31 or len(words[i]) > 2 or not words[i].isdecimal():
        return False
    if _word(words, i - 1 - (_word(words, i - 1) == ".")) in table.MONTHS:
        return True
    after = _word(words, j)
    return after in table.MONTHS and (after != "may" or _capital(tokens, j))


def _score(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """2-1 · 52-48 · 555-1234 · 24/7: two numbers tied by a sign, which the reader of ranges did not take"""
    words, i, j = tokens.words, numeral.i, numeral.j
    if numeral.form != "digits":
        return False
    if _word(words, j) in _TIES and tokens.joined(j) and j + 1 < len(words) and tokens.joined(j + 1) and words[j + 1][0].isdecimal():
        return True
    return bare and i > 1 and words[i - 1] in _TIES and tokens.joined(i) and tokens.joined(i - 1) and words[i - 2][-1].isdecimal()


def _tied(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """COVID-19 · G20 · F-16 · last-32 · inline-six · one-on-one · 737s · 5G · 10-K: letters tied to the number make a name of both"""
    words, i, j, digits = tokens.words, numeral.i, numeral.j, numeral.form == "digits"
    if i and tokens.joined(i):
        before = words[i - 1]
        if before[-1].isalpha() and digits and bare:
            return True
        if before in _PATHS and i > 1 and tokens.joined(i - 1) and bare:  # a part of a web address or a file's name
            return True
        if before in ("-", ".") and i > 1 and tokens.joined(i - 1) and words[i - 2][-1].isalpha():
            return words[i - 2] not in table.FREE_BEFORE and (bare or words[i - 2] not in table.HEDGES_TIED)
    if _word(words, j) == "-" and tokens.joined(j) and _word(words, j + 1) in table.TIED_AFTER:
        return True
    if not (bare and digits and j < len(words) and tokens.joined(j)):
        return False
    letter = _word(words, j + 1)
    if words[j] == "(" and len(letter) == 1 and letter.isalpha():  # 401(k)
        return True
    return words[j][0].isalpha() or (words[j] == "-" and len(letter) == 1 and letter.isalpha() and tokens.joined(j + 1))


def _numbered(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """page 12 · Phase 3 · No. 5 · #1 · Section 230"""
    words, i = tokens.words, numeral.i
    if not i or not bare:
        return False
    before = words[i - 1]
    if before in table.NUMBERED or (before == "." and _word(words, i - 2) in table.SHORTENED):
        return True
    if before == "no":
        return numeral.form == "digits" and _capital(tokens, i - 1)
    return before in table.LOOSELY_NUMBERED and (_capital(tokens, i - 1) or not _counts_plural(tokens, numeral.j))


def _year(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """the 1995 proposal · 2018 sales · in 9999: four digits that are a year where nothing makes an amount of them"""
    words, word = tokens.words, tokens.words[numeral.i]
    if not bare or len(word) != 4 or numeral.j != numeral.i + 1 or not word.isdecimal():
        return False
    if not 1500 <= int(word) <= 2100:
        after = _word(words, numeral.j)
        return _word(words, numeral.i - 1) in table.BEFORE_YEARS and (not after[:1].isalpha() or (after in CLOSED and after != "of"))
    round_or_old = numeral.value % 100 == 0 or numeral.value < 1900
    return not (round_or_old and _counts_plural(tokens, numeral.j))


def _address(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """575 Wilbraham Road · 9 E 71st St · 22 Ave Foch"""
    words, j = tokens.words, numeral.j
    if not bare or numeral.form != "digits":
        return False
    for k in range(j, min(j + 5, len(words))):
        if not (_capital(tokens, k) or words[k][0].isdecimal() or words[k] in ("st", "nd", "rd", "th", ".")):
            return False
        if words[k] in table.STREETS and (k > j or _capital(tokens, k + 1)):
            return True
    return False


def _listed(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """1. First · (2) · Smith: 4 Kept out: the number of an item, a note or a source, or a mark given"""
    words, i, j = tokens.words, numeral.i, numeral.j
    if not bare or numeral.form != "digits" or not words[i].isdecimal() or len(words[i]) > 3:
        return False
    before, after = _word(words, i - 1), _word(words, j)
    if after == ")" and before == "(":
        return True
    if before == ":" and _capital(tokens, j) and not _counts_plural(tokens, j):
        return True
    first = i == 0 or before in (";", ":", ".") or "\n" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]
    return first and after in (".", ")") and tokens.joined(j) and j + 1 < len(words)


def _one(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """no one · this one · one another · one can: the pronoun"""
    words, i, j = tokens.words, numeral.i, numeral.j
    if words[i] != "one" or j != i + 1:
        return False
    before, after = _word(words, i - 1), _word(words, j)
    if before in table.NEVER_ONE or after in table.ONE_DOES:
        return True
    if after == "of" or (after[:1].isalpha() and after not in CLOSED):
        return False
    if before in table.POINTS_AT_ONE:
        return True
    return bare and not after[:1].isalpha() and after != "-" and before not in table.COUNTS_ONE


def _after_name(tokens: Tokens, numeral: Numeral, bare: bool) -> bool:
    """iPhone 11 · FTSE 100 · Boeing 737 · BBC One: a name in capitals and a bare number that counts no plural"""
    words, i = tokens.words, numeral.i
    if not i or not bare or numeral.scale != 1 or "," in words[i]:
        return False
    before = tokens.raw(i - 1, i)
    if numeral.form == "words":  # in a headline every word has a capital
        return _capital(tokens, i) and (_capital(tokens, i - 1) or before == "of") and not _capital(tokens, numeral.j)
    if not before[0].isalpha() or before.islower() or words[i - 1] in CLOSED or _counts_plural(tokens, numeral.j):
        return False
    if i == 1 or words[i - 2] in _SENTENCE_STARTS:  # a capital that begins a sentence says little
        return len(before) > 1 and words[i - 1] not in table.OPENERS
    return True


#: In the order in which they are asked; the first that says yes gives the reason.
KINDS: tuple[tuple[str, Test], ...] = (
    ("ordinal", _ordinal),
    ("divisor", _divisor),
    ("clock", _clock),
    ("date", _date),
    ("score", _score),
    ("name", _tied),
    ("numbered", _numbered),
    ("year", _year),
    ("address", _address),
    ("list", _listed),
    ("pronoun", _one),
    ("name", _after_name),
)

#: Those that a number with a unit, a currency or a hedge of its own can still be.
DRESSED = tuple(kind for kind in KINDS if kind[1] in (_ordinal, _divisor, _clock, _score, _tied, _one))


def no_amount(tokens: Tokens, numeral: Numeral, *, bare: bool) -> str | None:
    """Why a number is no amount, or None where it is one. `bare`: it has no unit, currency, sign or hedge of its own."""
    if numeral.form not in ("digits", "words"):
        return None
    for reason, test in KINDS if bare else DRESSED:
        if test(tokens, numeral, bare):
            return reason
    return None
