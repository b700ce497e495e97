"""Lexicon: the longest phrase of a table that begins (or ends) at a token, found by its first (or last) word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from holdto.language.tokens import tokenise

T = TypeVar("T")


class Lexicon(Generic[T]):
    """Phrases and what they stand for. Phrases are cut as texts are, so "a.m." or "per cent" may be written as usual.

    A look-up costs one dictionary access where no phrase begins with the word.
    """

    __slots__ = ("_backward", "_forward", "entries")

    def __init__(self, entries: Mapping[str, T] | Iterable[tuple[str, T]]) -> None:
        self.entries: dict[tuple[str, ...], T] = {}
        for phrase, meaning in entries.items() if isinstance(entries, Mapping) else entries:
            words = tuple(tokenise(phrase).words)
            if self.entries.setdefault(words, meaning) != meaning:
                raise ValueError(f"expected one meaning for the phrase {phrase!r}, found two; keep one of them")
        self._forward: dict[str, list[tuple[int, list[str], T]]] = {}
        self._backward: dict[str, list[tuple[int, list[str], T]]] = {}
        for words, meaning in sorted(self.entries.items(), key=lambda entry: -len(entry[0])):
            row = (len(words), list(words), meaning)
            self._forward.setdefault(words[0], []).append(row)
            self._backward.setdefault(words[-1], []).append(row)

    def __contains__(self, word: object) -> bool:
        """True where some phrase begins with that word."""
        return word in self._forward

    def at(self, words: Sequence[str], i: int) -> tuple[int, T] | None:
        """The longest phrase that begins at token `i`: the token after it, and its meaning."""
        if i < len(words) and (rows := self._forward.get(words[i])):
            for n, phrase, meaning in rows:
                if n == 1 or words[i : i + n] == phrase:
                    return i + n, meaning
        return None

    def before(self, words: Sequence[str], j: int, floor: int = 0) -> tuple[int, T] | None:
        """The longest phrase that ends just before token `j` and begins at `floor` or later: its first token, and its meaning."""
        if j > floor and (rows := self._backward.get(words[j - 1])):
            for n, phrase, meaning in rows:
                if j - n >= floor and (n == 1 or words[j - n : j] == phrase):
                    return j - n, meaning
        return None
