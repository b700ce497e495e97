"""The languages that are read: each is its tables and its rules for a sentence; the reader takes the same steps in all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from holdto.language.draft import Draft
from holdto.language.inherit import Context
from holdto.language.sentences import Sentence
from holdto.language.tokens import Tokens

#: ISO 639-1 codes.
LANGUAGES = ("en", "es")

ReadSentence = Callable[[Tokens, Sentence, date | None, Context], tuple[list[Draft], Any]]


@dataclass(frozen=True, slots=True)
class Speech:
    """One language: what a full stop means in it, and how a sentence of it is read."""

    abbreviations: Mapping[str, bool]
    openers: Set[str]
    read_sentence: ReadSentence


@cache
def speech(language: str) -> Speech:
    """The tables and rules of a language, loaded on first use. Raises ValueError where it is not read."""
    if language == "en":
        from holdto.language.en import abbreviations as english
        from holdto.language.en.read import read_sentence as read_english

        return Speech(english.ABBREVIATIONS, english.OPENERS, read_english)
    if language == "es":
        from holdto.language.es import abbreviations as spanish
        from holdto.language.es.read import read_sentence as read_spanish

        return Speech(spanish.ABBREVIATIONS, spanish.OPENERS, read_spanish)
    raise ValueError(f"expected a language out of {', '.join(LANGUAGES)}, found {language!r}; add its folder beside en/ first")
