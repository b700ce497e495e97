"""The weights inside an ONNX file: a reader of just the protocol-buffer fields that hold them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

# Field numbers of onnx.proto3 (ModelProto, GraphProto, TensorProto).
MODEL_GRAPH = 7
GRAPH_INITIALIZER = 5
TENSOR_DIMS, TENSOR_TYPE, TENSOR_NAME, TENSOR_RAW = 1, 2, 8, 9
#: TensorProto.DataType → numpy's little-endian type, for the types that hold weights.
DTYPES = {1: "<f4", 3: "i1"}

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5


def initialisers(data: memoryview) -> dict[str, np.ndarray[Any, Any]]:
    """The float32 and int8 tensors of a model by name, in the order of the file; views of `data`, not copies.

    Raises ValueError where `data` is no ONNX model.
    """
    out: dict[str, np.ndarray[Any, Any]] = {}
    for number, graph in _fields(data):
        if number != MODEL_GRAPH or isinstance(graph, int):
            continue
        for kind, tensor in _fields(graph):
            if kind != GRAPH_INITIALIZER or isinstance(tensor, int):
                continue
            shape: list[int] = []
            name, dtype, raw = "", 0, memoryview(b"")
            for field, value in _fields(tensor):
                if isinstance(value, int):
                    if field == TENSOR_DIMS:
                        shape.append(value)
                    elif field == TENSOR_TYPE:
                        dtype = value
                elif field == TENSOR_NAME:
                    name = bytes(value).decode()
                elif field == TENSOR_RAW:
                    raw = value
            if dtype in DTYPES:
                out[name] = np.frombuffer(raw, dtype=DTYPES[dtype]).reshape(shape)
    if not out:
        raise ValueError("no weights found: expected an ONNX model with its tensors inside")
    return out


def _fields(data: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """The fields of one message: its number, and its integer or its bytes."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        number, wire = key >> 3, key & 7
        if wire == VARINT:
            value, at = _varint(data, at)
            yield number, value
            continue
        if wire == BYTES:
            length, at = _varint(data, at)
        elif wire in (FIXED32, FIXED64):
            length = 4 if wire == FIXED32 else 8
        else:
            raise ValueError(f"byte {at}: wire type {wire} is none of protocol buffers")
        if at + length > len(data):
            raise ValueError(f"byte {at}: a field of {length} bytes runs past the end")
        yield number, data[at : at + length]
        at += length


def _varint(data: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(data) and shift < 70:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
    raise ValueError(f"byte {at}: a number that does not end")
