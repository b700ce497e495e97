"""Reading the weights out of an ONNX file, and refusing what is none."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto.series.finder.onnx import initialisers


def varint(n: int) -> bytes:
    out = b""
    while n > 0x7F:
        out += bytes([n & 0x7F | 0x80])
        n >>= 7
    return out + bytes([n])


def field(number: int, value: int | bytes) -> bytes:
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def tensor(name: str, dtype: int, shape: tuple[int, ...], raw: bytes) -> bytes:
    return b"".join(field(1, n) for n in shape) + field(2, dtype) + field(8, name.encode()) + field(9, raw)


def model(*tensors: bytes) -> memoryview:
    return memoryview(field(1, 10) + field(7, field(2, b"graph") + b"".join(field(5, t) for t in tensors)))


def test_float_and_int8_tensors_come_out_by_name_and_shape() -> None:
    weight = np.arange(6, dtype="<f4").reshape(2, 3)
    scale = np.array([-3, 0, 127], dtype="i1")
    found = initialisers(model(tensor("w", 1, (2, 3), weight.tobytes()), tensor("q", 3, (3,), scale.tobytes())))
    assert list(found) == ["w", "q"]
    np.testing.assert_array_equal(found["w"], weight)
    np.testing.assert_array_equal(found["q"], scale)


def test_a_field_that_runs_past_the_end_is_named() -> None:
    with pytest.raises(ValueError, match="runs past the end"):
        initialisers(memoryview(bytes(model(tensor("w", 1, (1,), b"\0\0\0\0")))[:-2]))


@given(st.binary(max_size=200))
def test_bytes_that_are_no_model_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"byte|no weights|reshape|buffer"):
        initialisers(memoryview(data))
