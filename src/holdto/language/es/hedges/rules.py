"""The hedge of an amount, read backwards from its first token."""

from __future__ import annotations

from holdto.language.es.hedges import table
from holdto.language.lexicon import Lexicon
from holdto.language.quantity_words import EXACTLY, Hedge
from holdto.language.tokens import Tokens

_BEFORE: Lexicon[Hedge] = Lexicon({phrase: Hedge(name.partition(",")[0], "," in name) for phrase, name in table.BEFORE.items()})


def before(tokens: Tokens, i: int, floor: int, *, lasts: bool) -> tuple[int, Hedge]:
    """The hedge before token `i`, not below `floor`: its first token, and the hedge. An article may stand between ("casi el 12")."""
    words = tokens.words
    found = _BEFORE.before(words, i, floor)
    return found or (i, EXACTLY)


def after(tokens: Tokens, j: int) -> tuple[int, Hedge] | None:
    """No hedge follows its amount in the forms that are read."""
    return None
