"""Scene: one sentence with everything the kinds have found in it, as the rules see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from holdto.language.en.syntax.clauses import Clause
from holdto.language.mentions import Quantity
from holdto.language.period_mention import Duration, PeriodMention
from holdto.language.places import PlaceMention
from holdto.language.sentences import Sentence
from holdto.language.statement import Slot
from holdto.language.tokens import Tokens


@dataclass(slots=True)
class Scene:
    """The tokens of a sentence, their classes and clauses, and the mentions in it. Positions are token numbers."""

    tokens: Tokens
    #: The tokens, lower-cased.
    words: list[str]
    sentence: Sentence
    published: date | None
    tags: list[str]
    quantities: list[Quantity]
    periods: list[PeriodMention]
    durations: list[Duration]
    places: list[PlaceMention]
    clauses: list[Clause]
    of: list[int]
    #: What covers a token: 0 nothing, 1 a period, 2 a quantity.
    figures: bytearray
    #: From the first token of a time, with its preposition, to the token after it.
    skips: dict[int, int]
    #: The kinds of rules that can find something, each with the tokens where its words stand (cues.py).
    cues: dict[str, list[int]]
    attributions: list[Any] = field(default_factory=list)
    #: The places with their prepositions, found on first use.
    spots: list[Any] | None = None
    #: Numbers that make no statement: first token, token after, why.
    passed: list[tuple[int, int, str]] = field(default_factory=list)

    def word(self, k: int) -> str:
        """The token at `k`, or "" beyond either end."""
        return self.words[k] if 0 <= k < len(self.words) else ""

    def clause(self, k: int) -> Clause:
        """The clause of token `k`; the first one for words of an attribution."""
        return self.clauses[max(self.of[k], 0)]

    def slot(self, i: int, j: int) -> Slot:
        """Tokens `i` to `j` as a slot."""
        return Slot(self.tokens.raw(i, j), (self.tokens.starts[i], self.tokens.ends[j - 1]))
