"""The finder: meaning first, a small share of words, words alone where there is no model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

import numpy as np

from holdto.series.finder import weights
from holdto.series.finder.lexical import Lexical, best
from holdto.series.finder.wordpiece import pieces

Vectors = np.ndarray[Any, Any]

#: What shared words add to a cosine of meaning. A larger share loses where a claim is reworded (docs/finding.md).
WORDS_SHARE = 0.1
#: Candidates by meaning that words may put in another order. Words never add a candidate: where a claim is reworded, half of the
#: right series share no word with it. A word's weight is its rarity among the candidates, so what they all say decides nothing.
REORDERED = 100


class Finder:
    """Finds documents (titles with units) by meaning. Deterministic; never reads a file or the network but the model's own."""

    def __init__(self, documents: Sequence[str], vectors: Vectors | None = None, model: weights.Model | None = None) -> None:
        """`vectors` are `embed(documents)`, where they were kept; without them they are made at the first search."""
        if vectors is not None and len(vectors) != len(documents):
            raise ValueError(f"expected a vector for each of {len(documents)} documents, found {len(vectors)}: build the catalogue again")
        self._documents = documents
        self._kept = vectors
        self._given = model

    @cached_property
    def _model(self) -> weights.Model:
        return self._given or weights.load()

    @cached_property
    def _vectors(self) -> Vectors:
        return self._kept if self._kept is not None else embed(self._documents, model=self._model)

    @cached_property
    def _lexical(self) -> Lexical:
        return Lexical(self._documents)

    @property
    def kind(self) -> str:
        """What finds: "meaning" or "words"."""
        return "meaning" if self._model.encoder else "words"

    @property
    def why_not(self) -> str:
        """Why words alone serve, as a sentence for the reader; empty where the model does."""
        return self._model.why_not

    @property
    def suspect(self) -> bool:
        """A model is installed but is not the one that was measured: to be told as a warning."""
        return self._model.suspect

    def search(self, query: str, limit: int) -> list[tuple[int, float]]:
        """The documents nearest to a query: (index, score from 0 to 1), best first; of equals the lower index."""
        return self.search_many([query], limit)[0]

    def search_many(self, queries: Sequence[str], limit: int) -> list[list[tuple[int, float]]]:
        """`search` for many queries at once, which costs half as much a query."""
        if not self._documents or not queries:
            return [[] for _ in queries]
        if self._model.encoder is None:
            return [self._lexical.search(query, limit) for query in queries]
        # Five digits: the last bits of a sum of floats depend on how many queries went through together.
        cosines = np.round(embed(queries, model=self._model) @ self._vectors.T, 5)
        return [self._ranked(query, row, limit) for query, row in zip(queries, cosines, strict=True)]

    def _ranked(self, query: str, cosines: Vectors, limit: int) -> list[tuple[int, float]]:
        wanted = min(max(limit, REORDERED), len(cosines))
        floor = np.partition(cosines, -wanted)[-wanted]
        near = [int(i) for i in np.flatnonzero(cosines >= floor)]
        shared = Lexical([self._documents[i] for i in near]).scores(query)
        return best(((i, _score(float(cosines[i]), shared.get(at, 0.0))) for at, i in enumerate(near)), limit)


def embed(texts: Sequence[str], about: Sequence[str] | None = None, model: weights.Model | None = None) -> Vectors:
    """One unit vector a text, float32, to be kept with a catalogue.

    `about` has a second text for each, empty where there is none: the vector is then halfway between the two.
    Raises LookupError where there is no model.
    """
    from threadpoolctl import threadpool_limits

    model = model or weights.load()
    if model.encoder is None:
        raise LookupError(model.why_not)
    with threadpool_limits(1, "blas"):  # the matrices are small: threads cost more than they give, and on a busy machine twenty times more
        return _embedded(model.encoder, texts, about)


def _embedded(encoder: Callable[[Sequence[Sequence[int]]], Vectors], texts: Sequence[str], about: Sequence[str] | None) -> Vectors:
    vectors: Vectors = encoder([pieces(text) for text in texts])
    told = [i for i, text in enumerate(about or ()) if text]
    if about and told:
        vectors[told] += encoder([pieces(about[i]) for i in told])
        vectors[told] /= np.linalg.norm(vectors[told], axis=1, keepdims=True)
    return vectors


def _score(cosine: float, words: float) -> float:
    return max(0.0, round((cosine + WORDS_SHARE * words) / (1 + WORDS_SHARE), 5))
