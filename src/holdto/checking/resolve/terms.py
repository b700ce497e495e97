"""Terms: words as topics, so that "murders" meets "homicides" and "exporter" meets "exports"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from holdto.checking.resolve.table import PHRASES, concepts, generic_stems, stop_stems
from holdto.stems import stems

#: A word met only by another of the same meaning counts this much of one met by itself.
ALIKE = 0.85


@dataclass(frozen=True, slots=True)
class Term:
    """One topical word: its stem and the concepts it may stand for. `weight` is small for words that say little."""

    stem: str
    concepts: frozenset[str]
    weight: float

    def meets(self, other: Term) -> bool:
        """Whether the two may mean the same."""
        return self.stem == other.stem or bool(self.concepts & other.concepts)


@lru_cache(maxsize=16384)
def term(word_stem: str) -> Term:
    """The term of a stem."""
    weight = 0.25 if word_stem in generic_stems() else 1.0
    return Term(word_stem, concepts().get(word_stem, frozenset()), weight)


@lru_cache(maxsize=8192)
def terms(text: str) -> tuple[Term, ...]:
    """The topical terms of a text, each once, in order; numbers carry no topic."""
    stopped = stop_stems()
    out: dict[str, Term] = {}
    for word in stems(named(text)):
        if word not in stopped and not word.isdigit() and len(word) > 1:
            out.setdefault(word, term(word))
    return tuple(out.values())


@lru_cache(maxsize=8192)
def every(text: str) -> tuple[Term, ...]:
    """All words of a text as terms, the untopical too: for matching labels such as "All borders"."""
    return tuple({word: term(word) for word in stems(named(text))}.values())


def named(text: str) -> str:
    """The text with names of several words as the one word that stands for them."""
    lower = text.lower()
    for phrase, word in PHRASES.items():
        if phrase in lower:
            lower = lower.replace(phrase, word)
    return lower


def covered(wanted: Iterable[Term], held: Iterable[Term]) -> tuple[float, list[Term]]:
    """The weighted share of the wanted terms that some held term meets, and those that none does; 1 where none is wanted."""
    have = list(held)
    stems_held = {h.stem for h in have}
    total = met = 0.0
    missing = []
    for want in wanted:
        total += want.weight
        if want.stem in stems_held:
            met += want.weight
        elif any(want.meets(h) for h in have):
            met += ALIKE * want.weight
        else:
            missing.append(want)
    return (met / total if total else 1.0), missing
