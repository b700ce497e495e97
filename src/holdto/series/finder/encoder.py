"""all-MiniLM-L6-v2 in numpy: pieces of text in, one unit vector each out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from typing import Any

import numpy as np

from holdto.series.finder.onnx import initialisers

Array = np.ndarray[Any, np.dtype[np.float32]]

WIDTH = 384
LAYERS = 6
HEADS = 12
EPSILON = 1e-12
#: Texts go through together while their pieces stay below this: the activations then fit a core's cache.
BATCH_PIECES = 512
#: So many rows are bent at once: with all that is made on the way they fit the cache next to the core.
FEW_ROWS = 16


@dataclass(frozen=True)
class Layer:
    """The weights of one layer, dequantised; query, key and value stand side by side in `attend`."""

    attend: Array
    attend_bias: Array
    out: Array
    out_bias: Array
    norm: tuple[Array, Array]
    grow: Array
    grow_bias: Array
    shrink: Array
    shrink_bias: Array
    norm_out: tuple[Array, Array]


class Encoder:
    """The model over its weights. Read-only once made."""

    def __init__(self, data: memoryview) -> None:
        """`data` is the model's ONNX file; the word table in it is used in place, so the buffer must live on."""
        tensors = initialisers(data)
        prefix = "inner.embeddings."
        self._words = tensors[prefix + "word_embeddings.weight_q"]
        self._word_scale = tensors[prefix + "word_embeddings.weight_scale"]
        positions = tensors[prefix + "position_embeddings.weight_q"] * tensors[prefix + "position_embeddings.weight_scale"]
        # All texts are of the first type, so its vector belongs to the position.
        self._positions: Array = positions + tensors[prefix + "token_type_embeddings.weight"][0]
        self._norm = tensors[prefix + "LayerNorm.weight"], tensors[prefix + "LayerNorm.bias"]
        # The export numbers its matrices in the order in which they are applied: query, key, value, out, grow, shrink.
        names = [name.removesuffix("_q") for name in tensors if name.startswith("val_") and name.endswith("_q")]
        matrices = iter([(tensors[name + "_q"], tensors[name + "_scale"]) for name in names])
        self._layers = [_layer(tensors, f"inner.encoder.layer.{n}.", [next(matrices) for _ in range(6)]) for n in range(LAYERS)]

    def __call__(self, texts: Sequence[Sequence[int]]) -> Array:
        """A unit vector for each text, given as piece numbers; float32, one row a text."""
        out = np.empty((len(texts), WIDTH), dtype=np.float32)
        batch: list[int] = []
        held = 0
        for i in sorted(range(len(texts)), key=lambda i: len(texts[i])):
            if batch and held + len(texts[i]) > BATCH_PIECES:
                out[batch] = self._run([texts[j] for j in batch])
                batch, held = [], 0
            batch.append(i)
            held += len(texts[i])
        if batch:
            out[batch] = self._run([texts[j] for j in batch])
        return out

    def _run(self, texts: Sequence[Sequence[int]]) -> Array:
        """The vectors of a batch, the shorter texts first. Its pieces stand in one column, so that nothing is spent on padding."""
        lengths = [len(text) for text in texts]
        ids = np.fromiter(chain.from_iterable(texts), dtype=np.intp)
        x = self._words[ids] * self._word_scale[ids] + self._positions[np.concatenate([np.arange(n) for n in lengths])]
        x = _normalise(x, *self._norm)
        groups = _groups(lengths)
        for layer in self._layers:
            x = _apply(layer, x, groups)
        summed = np.concatenate([x[rows].reshape(-1, length, WIDTH).sum(axis=1) for rows, length in groups])
        unit: Array = summed / np.linalg.norm(summed, axis=1, keepdims=True)
        return unit


#: The rows of some texts of one length, and that length.
Group = tuple[slice, int]


def _groups(lengths: Sequence[int]) -> list[Group]:
    """The texts of a batch by their lengths, which are in order."""
    out: list[Group] = []
    at = 0
    for length, alike in groupby(lengths):
        end = at + length * len(list(alike))
        out.append((slice(at, end), length))
        at = end
    return out


#: int8 weights with the scale of each of their columns.
Quantised = tuple[np.ndarray[Any, Any], Array]


def _layer(tensors: dict[str, np.ndarray[Any, Any]], prefix: str, matrices: list[Quantised]) -> Layer:
    *attend, out, grow, shrink = matrices
    # Attention divides its scores by the root of a head's width: once here instead of at each use.
    shorten = np.float32(1 / math.sqrt(WIDTH // HEADS))
    bias = [tensors[f"{prefix}attention.self.{name}.bias"] for name in ("query", "key", "value")]
    return Layer(
        attend=_dequantised((attend[0][0], attend[0][1] * shorten), *attend[1:]),
        attend_bias=np.concatenate([bias[0] * shorten, bias[1], bias[2]]),
        out=_dequantised(out),
        out_bias=tensors[prefix + "attention.output.dense.bias"],
        norm=(tensors[prefix + "attention.output.LayerNorm.weight"], tensors[prefix + "attention.output.LayerNorm.bias"]),
        grow=_dequantised(grow),
        grow_bias=tensors[prefix + "intermediate.dense.bias"],
        shrink=_dequantised(shrink),
        shrink_bias=tensors[prefix + "output.dense.bias"],
        norm_out=(tensors[prefix + "output.LayerNorm.weight"], tensors[prefix + "output.LayerNorm.bias"]),
    )


def _dequantised(*parts: Quantised) -> Array:
    """Matrices of equal height side by side in float32, each filled in place: touching fresh memory is what costs time here."""
    out = np.empty((len(parts[0][0]), sum(quantised.shape[1] for quantised, _ in parts)), dtype=np.float32)
    at = 0
    for quantised, scale in parts:
        columns = out[:, at : at + quantised.shape[1]]
        columns[...] = quantised
        columns *= scale
        at += quantised.shape[1]
    return out


def _apply(layer: Layer, x: Array, groups: Sequence[Group]) -> Array:
    parts = x @ layer.attend
    parts += layer.attend_bias
    mixed: Array = np.empty_like(x)
    for rows, length in groups:
        query, key, value = parts[rows].reshape(-1, length, 3, HEADS, WIDTH // HEADS).transpose(2, 0, 3, 1, 4)
        scores = query @ key.swapaxes(-1, -2)
        scores -= scores.max(axis=-1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=-1, keepdims=True)
        mixed[rows] = (scores @ value).transpose(0, 2, 1, 3).reshape(-1, WIDTH)
    x = _normalise(mixed @ layer.out + layer.out_bias + x, *layer.norm)
    grown: Array = x @ layer.grow
    grown += layer.grow_bias
    for at in range(0, len(grown), FEW_ROWS):
        _bend(grown[at : at + FEW_ROWS])
    return _normalise(grown @ layer.shrink + layer.shrink_bias + x, *layer.norm_out)


def _normalise(x: Array, weight: Array, bias: Array) -> Array:
    x = x - x.mean(axis=-1, keepdims=True)
    variance = np.einsum("ij,ij->i", x, x)[:, None] / np.float32(WIDTH)
    x /= np.sqrt(variance + np.float32(EPSILON))
    x *= weight
    x += bias
    return x


def _bend(x: Array) -> None:
    """GELU in place: x · Φ(x), by the error function of Abramowitz and Stegun, 7.1.26: off by less than 2e-7, which float32 can't tell."""
    size = np.abs(x)
    z = size * np.float32(math.sqrt(0.5))
    t = np.float32(1) / (np.float32(1) + np.float32(0.3275911) * z)
    tail = np.float32(1.061405429) * t
    for coefficient in (-1.453152027, 1.421413741, -0.284496736, 0.254829592):
        tail += np.float32(coefficient)
        tail *= t
    z *= z
    np.negative(z, out=z)
    tail *= np.exp(z, out=z)
    # tail = 1 - erf(|x|/√2); x·Φ(x) = (x + |x|·(1 - tail)) / 2 for either sign.
    np.subtract(np.float32(1), tail, out=tail)
    tail *= size
    x += tail
    x *= np.float32(0.5)
