"""`holdto.quantities`: every amount of a text with its place, its plain ends and its unit in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto.language.quantities import quantities


def brief(text: str) -> list[tuple[object, ...]]:
    return [(q["value"]["point"], q["value"]["unit"], q["hedge"], q["direction"]) for q in quantities(text)]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("The plant made 2.3 million tons in 2019.", [(2_300_000, "ton", "exactly", None)]),
        ("Petrol averaged roughly $2.11 per gallon.", [(2.11, "dollar per gallon", "about", None)]),
        ("It covers 450 sq km.", [(450, "square kilometre", "exactly", None)]),
        ("In the last three months prices fell 5%.", [(3, "month", "exactly", None), (5, "percent", "exactly", "down")]),
        ("About 13 people were hurt.", [(13, "people", "about", None)]),
        ("One of the largest companies left.", [(1, "largest companies", "exactly", None)]),
        ("He is 87 years old.", [(87, "year of age", "exactly", None)]),
        ("The S&P 500 index closed in 2018 near the 22nd floor.", []),
        ("Call 555-1234 at 2 p.m. on March 3, 2019.", []),
        ("Shares rose 6 percent to 450 pence.", [(6, "percent", "exactly", "up"), (450, "penny", "exactly", "up")]),
        ("\u20b9500 and RM23.50", [(500, "indian rupee", "exactly", None), (23.5, "malaysian ringgit", "exactly", None)]),
    ],
)
def test_every_amount_and_nothing_else(text: str, amounts: list[tuple[object, ...]]) -> None:
    assert brief(text) == amounts


@pytest.mark.parametrize("text", ["between 35 and 40 percent", "It fell from 40 to 35 percent."])
def test_a_range_gives_its_plain_ends(text: str) -> None:
    (quantity,) = quantities(text)
    assert {quantity["value"]["low"], quantity["value"]["high"]} == {35, 40}
    assert quantity["value"]["point"] == 37.5
    assert quantity["hedge"] == "between"


WORDS = st.sampled_from(
    "from to 5 3.2 million percent $ about - – , half one in between and a per day 2019 May up ( ) the £ k m "
    "times third twice % or more . ½ /".split()
)


@given(st.lists(WORDS, max_size=30).map(" ".join) | st.lists(WORDS, max_size=30).map("".join) | st.text(max_size=60))
def test_spans_are_in_order_within_the_text_and_never_overlap(text: str) -> None:
    reached = 0
    for quantity in quantities(text):
        start, end = quantity["span"]
        assert reached <= start < end <= len(text)
        assert quantity["text"] == text[start:end]
        reached = end
