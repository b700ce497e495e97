"""Places in the words of statements and labels, through the gazetteer."""

from __future__ import annotations

from functools import lru_cache

from holdto.language.places import find_places
from holdto.language.tokens import tokenise
from holdto.places import match_label

#: Kinds that name no place of their own: the country in hand, and borders, which are matched as words.
UNPLACED = frozenset(("nation", "border"))


@lru_cache(maxsize=8192)
def found_in(text: str) -> list[tuple[str, str]]:
    """The places that words name, in order: (code, form); form is "name", "adjective" or "people"."""
    tokens = tokenise(text)
    mentions = find_places(tokens, bytearray(len(tokens.words)))
    return [(m.place.code, m.form) for m in mentions if m.place is not None and m.place.kind not in UNPLACED]


def codes_in(text: str) -> list[str]:
    """The codes alone."""
    return [code for code, _ in found_in(text)]


@lru_cache(maxsize=8192)
def label_place(label: str) -> str | None:
    """The place that a code's label is, or None where it is none."""
    place = match_label(label)
    return place.code if place else None
