"""The direction that the words around an amount give it."""

from __future__ import annotations

import pytest

from tests.language_numbers.corpus import read


@pytest.mark.parametrize(
    ("phrase", "direction"),
    [
        ("exports rose 5 percent", "up"),
        ("exports rose by more than 5 percent", "up"),
        ("exports fell sharply by 5 percent", "down"),
        ("exports are down 5 percent", "down"),
        ("an increase of 5 percent", "up"),
        ("a 5 percent decline", "down"),
        ("5 percent fewer births", "down"),
        ("5 percent higher", "up"),
        ("+0.2%", "up"),
        ("−0.3 %", "down"),
        ("doubled", "up"),
        ("halved", "down"),
        ("women made up 31 percent", None),
        ("exports of 5 million tons", None),
        ("5 percent of births", None),
    ],
)
def test_a_direction_is_said_beside_the_amount(phrase: str, direction: str | None) -> None:
    (quantity,) = read(phrase)[1]
    assert quantity.direction == direction
