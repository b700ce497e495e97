"""Snowball's English stemmer, by its published rules (snowballstem.org/algorithms/english): endings in tables, each step one function.

Made here since the package loads the stemmers of all languages, and takes ten times as long for a word.
"""

from __future__ import annotations

import re
from collections.abc import Collection

_VOWELS = frozenset("aeiouy")
#: After a short syllable stands none of these; Y is a y that is a consonant.
_LONG = _VOWELS | frozenset("wxY")
#: To the end of a vowel with the consonant after it.
_REGION = re.compile("[^aeiouy]*[aeiouy]+[^aeiouy]")
#: Words that begin so would otherwise lose too much.
_BEGINNINGS = re.compile("arsen|commun|emerg|gener|inter|later|organ|past|univers")

#: Words with a stem of their own.
_WHOLE = {
    **{word: word for word in "andes atlas bias cosmos howe news sky".split()},
    "skis": "ski", "skies": "sky", "idly": "idl", "gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli", "singly": "singl",
}  # fmt: skip
_POSSESSIVE = frozenset(("'", "'s", "'s'"))
_PLURAL = frozenset("ied s ies sses ss us".split())
_PAST = frozenset("ed eed ing edly eedly ingly".split())
#: "Proceed", "evening": what looks like an ending is part of the word.
_BEFORE_EED = frozenset("succ proc exc".split())
_BEFORE_ING = frozenset("even cann inn earr herr out".split())
_WANTS_E = frozenset("bl at iz".split())
_DOUBLE = frozenset("bb dd ff gg mm nn pp rr tt".split())
_BEFORE_LI = frozenset("cdeghkmnrt")
_DERIVED = {
    "anci": "ance", "enci": "ence", "ogi": "og", "li": "", "bli": "ble", "abli": "able", "alli": "al", "fulli": "ful", "lessli": "less",
    "ousli": "ous", "entli": "ent", "aliti": "al", "biliti": "ble", "iviti": "ive", "tional": "tion", "ational": "ate", "alism": "al",
    "ation": "ate", "ization": "ize", "izer": "ize", "ator": "ate", "iveness": "ive", "fulness": "ful", "ousness": "ous", "ogist": "og",
}  # fmt: skip
_FURTHER = {
    "icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "tional": "tion", "ational": "ate", "ful": "", "ness": "",
}  # fmt: skip
_LAST = frozenset("ic ance ence able ible ate ive ize iti al ism ion er ous ant ent ment ement".split())


def english(word: str) -> str:
    """The stem of a word in lower case."""
    if word in _WHOLE:
        return _WHOLE[word]
    if len(word) < 3:
        return word
    word = _consonants(word.removeprefix("'"))
    beginning = _BEGINNINGS.match(word) or _REGION.match(word)
    first = beginning.end() if beginning else len(word)
    further = _REGION.match(word, first)
    second = further.end() if further else len(word)
    word = _without_y(_without_past(_without_plural(word), first))
    word = _without_e(_without_last(_without_further(_without_derived(word, first), first, second), second), first, second)
    return word.replace("Y", "y")


def _consonants(word: str) -> str:
    """The word with Y for each y that is a consonant: the first letter, or after a vowel."""
    if "y" not in word:
        return word
    letters = list(word)
    for k, letter in enumerate(letters):
        if letter == "y" and (k == 0 or letters[k - 1] in _VOWELS):
            letters[k] = "Y"
    return "".join(letters)


def _cut(word: str, endings: Collection[str], longest: int) -> tuple[str, str]:
    """The word before the longest of the endings that it has, and that ending; "" where it has none."""
    for n in range(min(longest, len(word)), 0, -1):
        if word[-n:] in endings:
            return word[:-n], word[-n:]
    return word, ""


def _has_vowel(word: str) -> bool:
    return not _VOWELS.isdisjoint(word)


def _ends_short(word: str) -> bool:
    """Whether a word ends in a short syllable: "hop", "at"."""
    if word.endswith("past"):
        return True
    if len(word) < 2 or word[-1] in _VOWELS or word[-2] not in _VOWELS:
        return False
    return len(word) == 2 or (word[-1] not in _LONG and word[-3] not in _VOWELS)


def _without_plural(word: str) -> str:
    word = _cut(word, _POSSESSIVE, 3)[0]
    before, ending = _cut(word, _PLURAL, 4)
    if ending == "sses":
        return before + "ss"
    if ending in ("ied", "ies"):
        return before + ("i" if len(before) > 1 else "ie")
    return before if ending == "s" and _has_vowel(before[:-1]) else word


def _without_past(word: str, first: int) -> str:
    before, ending = _cut(word, _PAST, 5)
    if not ending:
        return word
    if ending in ("eed", "eedly"):
        return before + "ee" if len(before) >= first and before not in _BEFORE_EED else word
    if ending == "ing":
        if len(before) == 2 and before[1] == "y" and before[0] not in _VOWELS:  # "dying"
            return before[0] + "ie"
        if before in _BEFORE_ING:
            return word
    if not _has_vowel(before):
        return word
    if before[-2:] in _WANTS_E or (before[-2:] not in _DOUBLE and len(before) == first and _ends_short(before)):
        return before + "e"
    if before[-2:] in _DOUBLE and not (len(before) == 3 and before[0] in "aeo"):  # "hopped", not "added"
        return before[:-1]
    return before


def _without_y(word: str) -> str:
    return word[:-1] + "i" if len(word) > 2 and word[-1] in "yY" and word[-2] not in _VOWELS else word


def _without_derived(word: str, first: int) -> str:
    before, ending = _cut(word, _DERIVED, 7)
    if not ending or len(before) < first:
        return word
    if (ending == "li" and before[-1:] not in _BEFORE_LI) or (ending == "ogi" and before[-1:] != "l"):
        return word
    return before + _DERIVED[ending]


def _without_further(word: str, first: int, second: int) -> str:
    before, ending = _cut(word, _FURTHER, 7)
    if not ending or len(before) < (second if ending == "ative" else first):
        return word
    return before + _FURTHER[ending]


def _without_last(word: str, second: int) -> str:
    before, ending = _cut(word, _LAST, 5)
    if not ending or len(before) < second or (ending == "ion" and before[-1:] not in ("s", "t")):
        return word
    return before


def _without_e(word: str, first: int, second: int) -> str:
    before, last = word[:-1], word[-1:]
    if last == "e" and (len(before) >= second or (len(before) >= first and not _ends_short(before))):
        return before
    return before if last == "l" and len(before) >= second and before[-1:] == "l" else word
