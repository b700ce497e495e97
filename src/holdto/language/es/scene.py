"""Scene: one sentence with what the kinds have found in it. Positions are token numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from holdto.language.es.operations import table
from holdto.language.mentions import Quantity
from holdto.language.period_mention import PeriodMention
from holdto.language.tokens import Tokens

_VERBS = table.VERBS.keys() | table.SHARE | table.BE


def is_verb(word: str) -> bool:
    """Whether a word is a verb of the tables, or looks like one by its ending."""
    return word in _VERBS or (len(word) > 3 and word.endswith(table.PAST))


@dataclass(slots=True)
class Scene:
    """The tokens of a sentence, its amounts and times."""

    tokens: Tokens
    words: list[str]
    published: date | None
    times: list[PeriodMention]
    quantities: list[Quantity]
    #: The token after each time, by the first token of its cue and of itself.
    skips: dict[int, int]
    #: Numbers that make no statement: first token, token after, reason.
    passed: list[tuple[int, int, str]] = field(default_factory=list)

    def word(self, k: int) -> str:
        """The token at `k`, or "" beyond either end."""
        return self.words[k] if 0 <= k < len(self.words) else ""

    def clause(self, k: int) -> tuple[int, int]:
        """The clause around token `k`: up to a word that begins another, or to a comma and "y"."""
        start = next((m + 1 for m in range(k - 1, -1, -1) if self._breaks(m)), 0)
        end = next((m for m in range(k, len(self.words)) if self._breaks(m)), len(self.words))
        return start, end

    def _breaks(self, m: int) -> bool:
        words = self.words
        return words[m] in table.BREAKS or (words[m] == "," and words[m + 1 : m + 2] == ["y"])

    def verb_before(self, k: int, start: int) -> int:
        """The last verb before token `k` in its clause, a participle with its "ha"; -1 where there is none."""
        inside = {m for mention in self.times for m in range(mention.i, mention.j)}
        for m in range(k - 1, start - 1, -1):
            if is_verb(self.words[m]) and m not in inside:
                return m - 1 if m > start and self.words[m - 1] in ("ha", "han") else m
        return -1

    def phrase(self, i: int, j: int) -> list[tuple[int, int]]:
        """The words from `i` to `j` without times, and without articles and prepositions at either end, as one run or none."""
        runs: list[tuple[int, int]] = []
        k = start = i
        while k <= j:
            if k == j or k in self.skips:
                runs.append(self._trimmed(start, k))
                k = start = self.skips.get(k, k + 1)
                continue
            k += 1
        kept = [run for run in runs if run[0] < run[1]]
        return kept[-1:] if kept else []

    def _trimmed(self, i: int, j: int) -> tuple[int, int]:
        while i < j and self.words[i] in table.EDGES:
            i += 1
        while i < j and self.words[j - 1] in table.EDGES:
            j -= 1
        return i, j
