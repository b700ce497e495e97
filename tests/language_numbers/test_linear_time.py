"""Twice the text takes about twice the time, whatever the text is made of."""

from __future__ import annotations

import random
import time

import pytest

from holdto.language.quantities import find_quantities
from holdto.language.tokens import tokenise

HOSTILE = {
    "digits": "1",
    "separated digits": "1,",
    "decimals": "1.1.",
    "hyphens": "5-",
    "spaced numbers": "5 ",
    "number words": "two hundred ",
    "thousands": "thousand ",
    "dollars": "$",
    "dollars and digits": "$5",
    "ranges": "5 to ",
    "between": "between 5 and ",
    "fractions": "1/2/",
    "halves": "half a million and a ",
    "hedges": "more than about up to ",
    "one in": "one in ",
    "per": "5 per ",
    "nested quotes": "\"'“‘",
    "initials": "a.",
    "nouns": "5 very-long-",
}


def _seconds(text: str) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        tokens = tokenise(text)
        find_quantities(tokens, bytearray(len(tokens)))
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.slow
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_the_length_alone(unit: str) -> None:
    size = 12_000
    text = unit * (size // len(unit))
    small = _seconds(text[: size // 4])
    assert _seconds(text) <= 8 * small + 0.05  # four times the text; sixteen times the time would be a square


PIECES = (
    "5 , . - – $ % £ 1,000 2.5 half a third of in one to from and between million hundred k m x / ( ) ' \" per about up more than".split()
)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_no_mixture_of_pieces_takes_longer_than_its_length(seed: int) -> None:
    """A search for something worse than the list above: random mixtures, repeated, with and without spaces."""
    chosen = random.Random(seed)
    mixture = chosen.choice(["", " "]).join(chosen.choices(PIECES, k=chosen.randint(2, 7)))
    size = 8_000
    text = (mixture + chosen.choice(["", " "])) * (size // len(mixture))
    small = _seconds(text[: len(text) // 4])
    assert _seconds(text) <= 8 * small + 0.05
