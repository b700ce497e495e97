"""The direction that the words around an amount say: "rose by 5", "an increase of 5", "5 percent higher"."""

from __future__ import annotations

from holdto.language.en.operations.table import COMPARATIVES, NOUNS, VERB_CUES
from holdto.language.tokens import Tokens

_VERBS = {form: way for form, (kind, way, _) in VERB_CUES.items() if kind in ("change", "move") and way}
_PARTICLES = {"up": "up", "down": "down"}
#: "Up" after these says nothing of a change: "made up 68 percent of".
_IDLE = frozenset("make makes made making end ends ended ending set sets add adds added adding give gave given pick picked".split())
_NOUNS = {word: way for word, way in NOUNS.items() if way}
_AFTER = {word: way for word, way in {**COMPARATIVES, **NOUNS}.items() if way}
#: Words between a verb of change and its amount, beside adverbs.
_FILLERS = frozenset("by a an another the at around to".split())
#: How far back from an amount its verb may stand, in tokens; and from the "from" that opens a movement.
_REACH = 5
_OBJECT = 8
_PATH = 9
#: Verbs and nouns whose "from … to" is a range and no movement.
_RANGING = frozenset(
    "range ranges ranged ranging vary varies varied varying span spans spanned spanning run runs ran running anywhere starting priced "
    "sizes prices costs cost estimates estimated between ages aged anything everything".split()
)
_MOVING = frozenset("went go goes going gone moved move moves moving swung shifted revised changed".split())
_STOPS = frozenset({".", ",", ";", ":", "(", ")", "?", "!", "and", "but", "while"})


def turn(tokens: Tokens, first: int, end: int | None, floor: int) -> str | None:
    """The direction said right before token `first`, not below `floor`, or at token `end` right after the amount."""
    words = tokens.words
    if end is not None and end < len(words) and (way := _AFTER.get(words[end])):
        return way
    if first > 1 and words[first - 1] == "of":
        return _NOUNS.get(words[first - 2])
    if first and words[first - 1] == "by":  # "cut its dividend by half"
        for k in range(first - 2, max(floor, first - _OBJECT) - 1, -1):
            if way := _VERBS.get(words[k]):
                return way
            if words[k] in _STOPS:
                break
    for k in range(first - 1, max(floor, first - _REACH) - 1, -1):
        word = words[k]
        if way := _VERBS.get(word):
            return way
        if way := _PARTICLES.get(word):
            return way if k == 0 or words[k - 1] not in _IDLE else None
        if word not in _FILLERS and not word.endswith("ly"):
            return None
    return None


def path(tokens: Tokens, start: int, floor: int) -> str | None:
    """The direction of a "from … to" that opens at token `start`: of the verb or noun of change before it in its clause.

    "" for a movement whose direction only its ends tell ("went from"), None for a range.
    """
    words = tokens.words
    for k in range(start - 1, max(floor, start - _PATH) - 1, -1):
        word = words[k]
        if word in _RANGING or word in _STOPS:
            return None
        if word in _MOVING:
            return ""
        if way := _VERBS.get(word) or _PARTICLES.get(word) or _NOUNS.get(word):
            return way
    return None
