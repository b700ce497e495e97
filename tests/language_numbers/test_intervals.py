"""The interval an amount claims, row by row of the table in DESIGN.md."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.language_numbers.corpus import read

ROWS = [
    # exactly: half a unit of the last digit that is not zero
    ("7.3 million tons", 7_250_000, 7_350_000),
    ("3 percent", 2.5, 3.5),
    ("12.9 percent", 12.85, 12.95),
    ("-0.3 percent", -0.35, -0.25),
    # at most 5 percent where zeros or a scale word follow that digit
    ("1 million passengers", 950_000, 1_050_000),
    ("40,000 nurses", 38_000, 42_000),
    ("20 percent", 19, 21),
    # an unscaled count without final zeros is that number alone, a rate of them is not
    ("39,812 births", 39_812, 39_812),
    ("five mines", 5, 5),
    ("9.5 murders per 100,000 people", 9.45, 9.55),
    ("22,501 passengers a day", 22_500.5, 22_501.5),
    # an unhedged fraction or multiple in words
    ("doubled", 1.9, 2.1),
    ("by a third", 0.316666666667, 0.35),
    ("half a million people", 475_000, 525_000),
    # about: the wider of that and 5 percent, of one-digit fractions 10 percent
    ("about 40,000 nurses", 38_000, 42_000),
    ("about 13 people", 12.35, 13.65),
    ("about 3 percent", 2.5, 3.5),
    ("about a third of", 0.3, 0.366666666667),
    ("roughly one in five", 0.18, 0.22),
    # nearly: from 90 percent up to the number, and half a unit beyond
    ("nearly 50,000 patients", 45_000, 52_500),
    ("almost 12 percent", 10.8, 12.5),
    # one side open
    ("more than 820,000 cars", 820_000, None),
    ("at least 70 percent", 70, None),
    ("fewer than 900 fires", None, 900),
    ("no more than 60 mines", None, 60),
    # an upper bound that must be reached
    ("as many as 9,400 families", 8_460, 9_400),
    ("up to 9,400 families", 8_460, 9_400),
    # the ends of a range, each with half a unit of the finer end
    ("between 35 and 40 percent", 34.5, 40.5),
    ("20 to 25 percent", 19.5, 25.5),
    ("3 to 4.5 million people", 2_950_000, 4_550_000),
    ("12–15 percent", 11.5, 15.5),
    # open amounts
    ("tens of thousands of people", 10_000, 100_000),
]


@pytest.mark.parametrize(("phrase", "low", "high"), ROWS)
def test_what_a_phrase_claims(phrase: str, low: float | None, high: float | None) -> None:
    (quantity,) = read(phrase)[1]
    assert (quantity.low, quantity.high) == (pytest.approx(low), pytest.approx(high))


@given(
    st.sampled_from(["", "about ", "nearly ", "more than ", "at least ", "fewer than ", "at most ", "up to "]),
    st.integers(1, 10**9),
    st.sampled_from(["percent", "people", "tons", "million people"]),
)
def test_the_number_itself_is_always_within_what_it_claims(hedge: str, number: int, unit: str) -> None:
    (quantity,) = read(f"{hedge}{number:,} {unit}")[1]
    assert quantity.point is not None
    assert quantity.low is None or quantity.low <= quantity.point
    assert quantity.high is None or quantity.point <= quantity.high


@given(st.integers(1, 10**8).map(lambda hundredths: hundredths / 100), st.sampled_from(["percent", "tons", "million tons"]))
def test_a_hedge_never_makes_a_claim_narrower(number: float, unit: str) -> None:
    (plain,) = read(f"{number:.2f} {unit}")[1]
    (hedged,) = read(f"about {number:.2f} {unit}")[1]
    assert plain.low is not None
    assert plain.high is not None
    assert hedged.low is not None
    assert hedged.high is not None
    assert hedged.low <= plain.low
    assert hedged.high >= plain.high
