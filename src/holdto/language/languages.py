"""Read a text in the language it is in: English by the reader, others by the same steps with their own tables and rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from holdto.language.draft import Draft, finish
from holdto.language.inherit import Context
from holdto.language.sentences import Sentence, split
from holdto.language.statement import Statement
from holdto.language.tokens import Tokens, tokenise

#: ISO 639-1 codes; the first is taken where a text shows no marks of any.
LANGUAGES = ("en", "es")
#: So many characters at the head of a text tell its language.
_SAMPLE = 4_000

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


@cache
def _marks() -> dict[str, Set[str]]:
    """The words that each language is known by."""
    from holdto.language.en.abbreviations import OPENERS
    from holdto.language.es.abbreviations import MARKS

    return {"en": OPENERS, "es": MARKS}


def language_of(text: str) -> str:
    """The language whose marks make up most of the words at the head of the text; the first of `LANGUAGES` where none lead."""
    words = tokenise(text[:_SAMPLE]).words
    return max(LANGUAGES, key=lambda language: sum(word in _marks()[language] for word in words))


def read(text: str, published: date | None = None, skip: tuple[tuple[int, int], ...] = (), language: str | None = None) -> list[Statement]:
    """Every statement of a text, in order, as `reader.read` gives them; `language` None lets the text tell.

    Raises ValueError for a language that is not read.
    """
    language = language or language_of(text)
    if language == LANGUAGES[0]:
        from holdto.language.reader import read as read_english

        return read_english(text, published, skip)
    spoken = speech(language)
    out: list[Statement] = []
    for sentence in split(text, spoken.abbreviations, spoken.openers, skip):
        if sentence.kind != "table":
            tokens = tokenise(text, sentence.start, sentence.end)
            drafts, _ = spoken.read_sentence(tokens, sentence, published, Context())
            out += _finished(tokens, drafts, (sentence.start, sentence.end), len(out))
    return out


def _finished(tokens: Tokens, drafts: list[Draft], place: tuple[int, int], first: int) -> list[Statement]:
    """The statements of a sentence; the other end of a movement is named by its number in the whole reading."""
    numbers = {id(draft): first + n for n, draft in enumerate(drafts)}
    made = [finish(tokens, draft, place) for draft in drafts]
    pairs = zip(made, drafts, strict=True)
    return [replace(one, linked=numbers[id(draft.linked)]) if draft.linked is not None else one for one, draft in pairs]
