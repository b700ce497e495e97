"""Words become the pieces that the model was trained on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto.series.finder.wordpiece import LONGEST, pieces, vocabulary, words

# Written down from the reference tokenizer of the model.
REFERENCE = [
    ("obesity", [101, 24552, 102]),
    ("", [101, 102]),
    ("Zürich’s naïve café", [101, 10204, 1521, 1055, 15743, 7668, 102]),
    ("東京 $5^2", [101, 1879, 1755, 1002, 1019, 1034, 1016, 102]),
    ("a" * 101 + " b", [101, 100, 1038, 102]),
]


@pytest.mark.parametrize(("text", "expected"), REFERENCE)
def test_pieces_are_those_of_the_reference_tokenizer(text: str, expected: list[int]) -> None:
    assert pieces(text) == expected


def test_signs_stand_alone_and_accents_go() -> None:
    assert words("CO₂ emissions (% of São Tomé’s)") == ["co₂", "emissions", "(", "%", "of", "sao", "tome", "’", "s", ")"]


@given(st.text(max_size=400))
def test_any_text_gives_known_pieces_between_the_two_marks(text: str) -> None:
    numbers = pieces(text)
    assert 2 <= len(numbers) <= LONGEST
    assert numbers[0] == vocabulary()["[CLS]"]
    assert numbers[-1] == vocabulary()["[SEP]"]
    assert all(0 <= n < len(vocabulary()) for n in numbers)
