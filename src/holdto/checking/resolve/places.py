"""Places in the words of statements and labels, through the gazetteer."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from holdto.language.places import find_places
from holdto.language.tokens import tokenise
from holdto.places import match_label

#: Kinds that name no place of their own: the country in hand, and borders, which are matched as words.
UNPLACED = frozenset(("nation", "border"))


class Named(NamedTuple):
    """A place that words name: its code, the form ("name", "adjective", "people"), and the words."""

    code: str
    form: str
    words: str


@lru_cache(maxsize=8192)
def named_in(text: str) -> tuple[Named, ...]:
    """The places that words name, in order; not those inside another name ("the Bank of Mexico")."""
    tokens = tokenise(text)
    mentions = find_places(tokens, bytearray(len(tokens.words)))
    return tuple(Named(m.place.code, m.form, tokens.raw(m.i, m.j)) for m in mentions if m.place.kind not in UNPLACED and not m.in_name)


def names_any(text: str) -> bool:
    """Whether words name a place at all, be it the nation, a border or a part of another name."""
    tokens = tokenise(text)
    return bool(find_places(tokens, bytearray(len(tokens.words))))


def codes_in(text: str) -> list[str]:
    """The codes alone, each once."""
    return list(dict.fromkeys(named.code for named in named_in(text)))


@lru_cache(maxsize=8192)
def label_place(label: str) -> str | None:
    """The place that a code's label is, or None where it is none."""
    place = match_label(label)
    return place.code if place else None
