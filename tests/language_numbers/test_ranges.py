"""Ranges, movements from one amount to another, and pairs of numbers that are neither."""

from __future__ import annotations

import pytest

from tests.language_numbers.corpus import read

RANGES = [
    ("from 3 to 4.5 million people", (3_000_000, 4_500_000), "count"),
    ("3 to 4.5 million people", (3_000_000, 4_500_000), "count"),
    ("another 2 or 3 million people", (2_000_000, 3_000_000), "count"),
    ("12–15 percent", (12, 15), "percent"),
    ("12-15 percent", (12, 15), "percent"),
    ("between 240 and 273 migrants", (240, 273), "count"),
    ("$3 billion to $5 billion", (3e9, 5e9), "usd"),
    ("$3-5 billion", (3e9, 5e9), "usd"),
    ("US $89 to $93 billion", (89e9, 93e9), "usd"),
    ("ranging from $200 to $4 million", (200, 4_000_000), "usd"),
    ("between 15kHz and 17kHz", (15, 17), "kilohertz"),
    ("eight to 10 feet", (8, 10), "feet"),
    ("40 to 50 hours a week", (40, 50), "hours"),
    ("1 to 2 thousand people", (1000, 2000), "count"),
    ("sizes from 450 sq ft up to 900 sq ft", (450, 900), "square feet"),
    ("from up to 252 miles to 287 miles", (252, 287), "miles"),
    ("10-12 workers", (10, 12), "count"),
    ("16- to 24-year-olds", (16, 24), "years old"),
]

MOVEMENTS = [
    ("unemployment fell from 5.8 to 5.6 percent", [5.8, 5.6], "down"),
    ("pushing the rate down from 5.8 percent to 5.6 percent", [5.8, 5.6], "down"),
    ("exports rose from $27 billion to $91 billion", [27e9, 91e9], "up"),
    ("grew fivefold, from $5bn to $25bn", [5e9, 25e9], "up"),
    ("rose from 6.5 per 100,000 to 7.8 per 100,000", [6.5, 7.8], "up"),
    ("raised the wage from $7 to $15 an hour", [7, 15], "up"),
]

APART = [
    ("rose 6.5% to 164p", [6.5, 164]),
    ("fell 7% to $2.3 billion", [7, 2.3e9]),
    ("climbed to 6.7% from 6.29%", [6.7, 6.29]),
    ("two and three", [2, 3]),
    ("63,000 sedans and 27,000 vans", [63_000, 27_000]),
    ("rose 5 percentage points to 45 percent", [5, 45]),
]


@pytest.mark.parametrize(("phrase", "ends", "unit"), RANGES)
def test_a_range_is_one_quantity_with_its_ends(phrase: str, ends: tuple[float, float], unit: str) -> None:
    (quantity,) = read(phrase)[1]
    assert (quantity.ends, quantity.unit, quantity.hedge, quantity.form) == (ends, unit, "between", "range")
    assert quantity.point == pytest.approx(sum(ends) / 2)


@pytest.mark.parametrize(("phrase", "points", "direction"), MOVEMENTS)
def test_a_movement_is_two_quantities_of_which_the_first_knows_its_end(phrase: str, points: list[float], direction: str) -> None:
    first, second = read(phrase)[1][-2:]
    assert [first.point, second.point] == points
    assert first.to is second
    assert first.unit == second.unit
    assert first.direction == second.direction == direction


@pytest.mark.parametrize(("phrase", "points"), APART)
def test_two_amounts_that_only_stand_together(phrase: str, points: list[float]) -> None:
    assert [quantity.point for quantity in read(phrase)[1]] == points


def test_an_amount_in_brackets_says_the_one_before_it_again() -> None:
    first, second = read("more than 7.5 million Danish crowns ($1.1 million) in deposits")[1]
    assert (first.hedge, second.hedge, second.restates) == ("more_than", "more_than", True)


def test_a_range_of_multiples_is_a_multiple() -> None:
    (quantity,) = read("1.5 to 2 times higher")[1]
    assert (quantity.form, quantity.ends, quantity.hedge) == ("multiple", (1.5, 2), "between")


@pytest.mark.parametrize(
    ("phrase", "point"), [("thirteen dollars and forty-five cents", 13.45), ("5 dollars 20 cents", 5.2), ("£2 50 pence", 2.5)]
)
def test_the_parts_of_a_currency_are_added_to_it(phrase: str, point: float) -> None:
    (quantity,) = read(phrase)[1]
    assert quantity.point == pytest.approx(point)
