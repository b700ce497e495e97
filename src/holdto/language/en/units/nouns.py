"""The thing counted: the noun phrase that follows a number ("808,339 Mexican nationals were …")."""

from __future__ import annotations

from holdto.language.en.numbers.table import ONES, TENS
from holdto.language.en.syntax.table import ALSO_NOUNS, CLASSES, IRREGULAR, PRESENT
from holdto.language.tokens import Tokens

#: Plurals that do not end in -s.
PLURALS = frozenset(
    "people men women children police cattle fish sheep deer feet teeth mice geese criteria media data alumni personnel youth "
    "firefighters staff dead wounded injured aircraft".split()
)
#: Words before the noun that are no part of what is counted.
LEADING = frozenset("more fewer less additional other further extra such new".split())
#: After "of" these lead to the thing counted.
DETERMINERS = frozenset("the its their his her our my your these those all".split())
#: Words that end the phrase though they look like nouns.
ENDING = frozenset(
    "times time higher lower larger smaller greater bigger according compared worth each combined total annually yearly daily weekly "
    "apiece respectively monthly today tonight yesterday tomorrow "
    "there then when why how ago away left off up down said say says who whose whom which that".split()
)
#: Words between "of their" and a number.
RANKING = frozenset("top first last next other final".split())
_LONGEST = 5
#: Third persons that no plural noun is spelled like.
_VERBS = frozenset(base + "s" for base in PRESENT if base not in ALSO_NOUNS)


def thing(tokens: Tokens, j: int, *, one: bool, of: bool = False) -> tuple[int, str] | None:
    """The noun phrase at token `j`: the token after it, and its words as written.

    `one`: the number before it is one, so that no plural ends the phrase. `of`: an "of" leads to it ("dozens of homes").
    """
    words, n = tokens.words, len(tokens.words)
    k = j
    if k < n and words[k] == "-" and tokens.joined(k):
        k += 1
    if k < n and tokens.new_line(k):
        return None
    if k + 1 < n and words[k] == "of" and (of or words[k + 1] in DETERMINERS):  # "one of the largest companies"
        k += 1 + (words[k + 1] in DETERMINERS)
    while k < n and words[k] in LEADING:
        k += 1
    start = k
    while k < n and k - start < _LONGEST:
        word = words[k]
        if not word[0].isalpha():
            if word == "-" and k > start and tokens.joined(k) and k + 1 < n and tokens.joined(k + 1) and words[k + 1][0].isalpha():
                k += 1
                continue
            break
        if word in CLASSES or word in ENDING or word in ONES or word in TENS or (k > start and tokens.new_line(k)):
            break
        if _verb(words, k, start):
            break
        k += 1
        if not one and plural(word) and not (k < n and words[k][0].isalpha() and plural(words[k]) and words[k] not in CLASSES):
            break
    if k > start and words[k - 1] == "-":
        k -= 1
    if k == start + 1 and k < n and words[k] in ONES and words[start] in RANKING:  # "one of their top three markets"
        return None
    return (k, tokens.raw(start, k)) if k > start else None


def _verb(words: list[str], k: int, start: int) -> bool:
    """A participle or past form at `k` ends the phrase, unless it stands before the noun ("three wrongly convicted men")."""
    word = words[k]
    before = words[k - 1] if k > start else ""
    if word.endswith("ly") and len(word) > 4:
        return k > start or not words[k + 1 : k + 2] or not words[k + 1].endswith("ed")
    if word in IRREGULAR:
        return k > start or not any(plural(after) for after in words[k + 1 : k + 2])
    past = (word.endswith("ed") and not word.endswith("eed")) or (word.endswith("ing") and len(word) > 4)
    return k > start and past and before != "-" and not before.endswith("ly")


def plural(word: str) -> bool:
    """True for a word that looks like a plural noun."""
    return word in PLURALS or (word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is", "'s")) and word not in _VERBS)
