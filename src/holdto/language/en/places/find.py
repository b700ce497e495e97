"""Places in a run of tokens: the longest name, adjective or word for a people, where its capitals and neighbours let it be one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from holdto import places
from holdto.language.en.places import words as tables
from holdto.language.place_mention import PlaceMention
from holdto.language.tokens import Tokens, tokenise
from holdto.places import PEOPLE_NOUNS, Place

#: So many tokens to either side tell a title, where at least so many long words are among them.
_TITLE_WORDS, _LONG_WORDS = 10, 5

_AMERICANS = ("american", "americans")


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: list[str]
    #: None for a longer name that is no place.
    place: Place | None
    form: str
    #: "upper" (written all in capitals), "capital" (its first letter), "comma" (an abbreviation that follows a comma), "any".
    case: str


@lru_cache(maxsize=1)
def _index() -> dict[str, list[_Phrase]]:
    """Phrases by first word ("the" with the word after it), the longest first."""
    known = places.phrases()
    held: list[tuple[str, Place | None]] = [
        (phrase, place) for phrase, place in known.items() if not (phrase.startswith("the ") and phrase[4:] in known)
    ]
    held += [(phrase, None) for phrase in tables.NOT_PLACES]
    cut = tokenise("\n".join(phrase for phrase, _ in held))
    index: dict[str, list[_Phrase]] = {}
    at = offset = 0
    for phrase, place in held:
        offset += len(phrase) + 1
        first = at
        while at < len(cut) and cut.starts[at] < offset:
            at += 1
        parts = cut.words[first:at]
        form = place.form if place and place.kind != "border" else "border"
        key = parts[0] if parts[0] != "the" else f"the {parts[1]}"
        index.setdefault(key, []).append(_Phrase(parts, place, form, _case(phrase, place)))
    for phrases in index.values():
        phrases.sort(key=lambda entry: -len(entry.words))
    return index


def _case(phrase: str, place: Place | None) -> str:
    if place is None or place.kind in ("world", "nation", "border", "income"):
        return "any"
    if place.kind == "state" and phrase.endswith(".") and phrase.count(".") == 1:
        return "comma"
    if len(phrase) <= 3 and phrase.isalpha():
        return "upper"
    capital = phrase in tables.WORDS_TOO or (place.kind in ("region", "group", "city") and phrase not in places.small_phrases())
    return "capital" if capital else "any"


def find_places(tokens: Tokens, taken: Sequence[int]) -> list[PlaceMention]:
    """Every place named in the tokens, in order and without overlap. `taken` is true at tokens that belong to something else."""
    index = _index()
    words = tokens.words
    found: list[PlaceMention] = []
    reached = 0
    for i, word in enumerate(words):
        phrases = index.get(word)
        if phrases is None:
            if word == "the" and i + 1 < len(words):
                phrases = index.get(f"the {words[i + 1]}")
            elif len(word) == 2 and i and words[i - 1] == "," and (state := _postal(tokens, i)) and not taken[i]:
                found.append(PlaceMention(i, i + 1, state, "name"))
        if phrases is None or i < reached or taken[i]:
            continue
        for phrase in phrases:
            n = len(phrase.words)
            if words[i : i + n] != phrase.words or not _written_so(tokens, i, phrase):
                continue
            reached, form = i + n, phrase.form
            if form == "adjective" and reached < len(words) and words[reached] in PEOPLE_NOUNS:
                reached, form = reached + 1, "people"
            if phrase.place is not None and _is_meant(tokens, i, reached, phrase.place):
                found.append(PlaceMention(i, reached, phrase.place, form, _in_name(tokens, i, reached, form, phrase.place)))
            break
    if any(mention.place.others for mention in found):
        _settle(found)
    return found


def _postal(tokens: Tokens, i: int) -> Place | None:
    """The state of a postal code after a comma ("Austin, TX")."""
    raw = tokens.raw(i, i + 1)
    return places.get(tables.POSTAL + raw) if raw.isupper() else None


def _capital(tokens: Tokens, i: int) -> bool:
    return tokens.text[tokens.starts[i]].isupper()


def _written_so(tokens: Tokens, i: int, phrase: _Phrase) -> bool:
    case = phrase.case
    if case == "any":
        return True
    if case == "capital":
        at = i + 1 if phrase.words[0] in ("the", "sub") and len(phrase.words) > 1 and phrase.words[0] == "the" else i
        return _capital(tokens, at) or (phrase.words[0] == "sub" and len(phrase.words) > 2 and _capital(tokens, i + 2))
    if case == "upper":
        raw = tokens.raw(i, i + len(phrase.words))
        return raw.isupper() and not _all_capitals(tokens, i)
    return _capital(tokens, i) and i > 0 and tokens.words[i - 1] in (",", "-", "(")


def _all_capitals(tokens: Tokens, i: int) -> bool:
    """Whether the words beside a token are in capitals too, so that its own say nothing ("GIVE US JOBS")."""
    beside = [k for k in (i - 2, i - 1, i + 1, i + 2) if 0 <= k < len(tokens) and len(tokens.words[k]) > 3 and tokens.words[k].isalpha()]
    return bool(beside) and all(tokens.raw(k, k + 1).isupper() for k in beside)


def _is_meant(tokens: Tokens, i: int, j: int, place: Place) -> bool:
    """Whether the name is used of the place, by the words beside it."""
    words = tokens.words
    before = words[i - 1] if i else ""
    after = words[j] if j < len(words) else ""
    if place.kind in ("world", "nation"):
        return not (_capital(tokens, i) and i > 0 and after.isalpha() and _capital(tokens, j))
    hyphen = before == "-" and i > 1
    if words[i] in _AMERICANS and (words[i - 2] if hyphen else before) in tables.ORIGINS:
        return False
    if words[i] in tables.ORIGINS and (words[j + 1] if after == "-" and j + 1 < len(words) else after) in _AMERICANS:
        return False
    if hyphen and words[i - 2] == "non":
        return False
    if after in tables.FEATURES and _capital(tokens, j):
        return False
    if words[i] == "turkey" and (after in tables.BIRD or before in ("wild", "roast", "roasted", "frozen", "whole", "ground", "a", "per")):
        return False
    if j == i + 1 and words[i] in tables.GIVEN_NAMES and _is_person(tokens, i, j):
        return False
    return not (place.form == "adjective" and (before in tables.SPEAK or (after == "-" and words[j + 1 : j + 2] == ["speaking"])))


def _goes_on(tokens: Tokens, k: int) -> bool:
    """Whether token `k` is a word with a capital that could be of the same name: no title, and no place itself."""
    if not 0 <= k < len(tokens):
        return False
    word = tokens.words[k]
    if len(word) < 2 or not word.isalpha() or not _capital(tokens, k) or word in tables.TITLES:
        return False
    return not any(tokens.words[k : k + len(phrase.words)] == phrase.words for phrase in _index().get(word, ()))


def _is_person(tokens: Tokens, i: int, j: int) -> bool:
    """A first or last name: another name stands beside it, and not because all words here have capitals."""
    if _goes_on(tokens, j):
        return not tokens.raw(j, j + 1).isupper()
    return i > 1 and _goes_on(tokens, i - 1) and not _titled(tokens, i)


def _in_name(tokens: Tokens, i: int, j: int, form: str, place: Place) -> bool:
    """Whether the place is a part of the name of something else."""
    words = tokens.words
    if form in ("people", "border") or place.kind in ("world", "nation"):
        return False
    if i > 1 and words[i - 1] == "-" and tokens.joined(i) and words[i - 2] in ("r", "d", "i"):
        return True
    if _goes_on(tokens, j):
        return not _titled(tokens, i)
    of = i - 2 if i > 1 and words[i - 1] == "the" else i - 1
    return of > 0 and words[of] == "of" and words[of - 1] in tables.INSTITUTIONS and _capital(tokens, of - 1)


def _titled(tokens: Tokens, i: int) -> bool:
    """Whether the words around a token have capitals as in a title, so that a capital says nothing."""
    around = range(max(0, i - _TITLE_WORDS), min(len(tokens), i + _TITLE_WORDS))
    long = [k for k in around if len(tokens.words[k]) > 3 and tokens.words[k].isalpha()]
    return len(long) >= _LONG_WORDS and all(_capital(tokens, k) for k in long)


def _settle(found: list[PlaceMention]) -> None:
    """Choose among places of one name by the company they keep: Georgia beside Florida is the state."""
    beside = {mention.place.code[:3] for mention in found if mention.place.kind == "state"}
    united = any(mention.place.code == "USA" for mention in found)
    for mention in found:
        for code in mention.place.others:
            other = places.get(code)
            if other is not None and other.kind == "state" and (code[:3] in beside or united):
                mention.place = other
                break
