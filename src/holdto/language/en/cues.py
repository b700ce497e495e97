"""Cues: one pass over the words of a sentence tells which rules, of whatever kind, can find anything in it at all."""

from __future__ import annotations

from collections.abc import Iterator, Set

from holdto.language.en.attribution.rules import TRIGGERS
from holdto.language.en.measures import groups
from holdto.language.en.modality import rules as modality
from holdto.language.en.nonclaims import why_not
from holdto.language.en.operations import cues as operations


def _kinds() -> Iterator[tuple[str, Set[str]]]:
    yield from operations.KINDS.items()
    yield from why_not.CUES.items()
    yield "modal", modality.TRIGGERS
    yield "group", groups.FIRST
    yield "said", TRIGGERS


def _by_word() -> dict[str, tuple[str, ...]]:
    kinds: dict[str, list[str]] = {}
    for kind, words in _kinds():
        for word in words:
            kinds.setdefault(word, []).append(kind)
    return {word: tuple(held) for word, held in kinds.items()}


_KINDS = _by_word()


def find(words: list[str]) -> dict[str, list[int]]:
    """The kinds of the cues in a sentence, each with the tokens where its words stand."""
    out: dict[str, list[int]] = {}
    for k, word in enumerate(words):
        if word in _KINDS:
            for kind in _KINDS[word]:
                if kind in out:
                    out[kind].append(k)
                else:
                    out[kind] = [k]
    return out
