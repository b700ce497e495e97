"""Finding by words: BM25 over stems (Robertson and Zaragoza, 2009), scaled so that scores of different queries compare."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from holdto.series.finder.topics import topics

#: BM25's saturation of repeated words and its discount for long titles.
K1, B = 1.2, 0.75


class Lexical:
    """An inverted index over titles."""

    def __init__(self, documents: Sequence[str]) -> None:
        counts = [Counter(topics(document)) for document in documents]
        lengths = [sum(count.values()) for count in counts]
        mean = sum(lengths) / len(lengths) if lengths else 1.0
        self._postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for i, count in enumerate(counts):
            discount = K1 * (1 - B + B * lengths[i] / (mean or 1.0))
            for word, n in count.items():
                self._postings[word].append((i, n * (K1 + 1) / (n + discount)))
        self._size = len(documents)

    def scores(self, query: str) -> dict[int, float]:
        """For each document that shares a word with the query, the part of the query's weight that it carries: 0 to 1."""
        words = list(dict.fromkeys(topics(query)))
        weights = {word: self._weight(word) for word in words}
        whole = sum(weights.values()) * (K1 + 1)
        out: dict[int, float] = defaultdict(float)
        for word in words:
            for i, strength in self._postings.get(word, ()):
                out[i] += weights[word] * strength / whole
        return dict(out)

    def search(self, query: str, limit: int) -> list[tuple[int, float]]:
        """The best documents with their scores, best first; of equals the first in the catalogue."""
        return best(self.scores(query).items(), limit)

    def _weight(self, word: str) -> float:
        held = len(self._postings.get(word, ()))
        return math.log(1 + (self._size - held + 0.5) / (held + 0.5))


def best(scored: Iterable[tuple[int, float]], limit: int) -> list[tuple[int, float]]:
    """The `limit` highest scores, best first; of equals the lower index."""
    return sorted(scored, key=lambda pair: (-pair[1], pair[0]))[:limit]
