"""Among series of one meaning, structure tells which is meant."""

from __future__ import annotations

import pytest

from holdto.checking.resolve.affinity import WEIGHTS, affinity

# Statement, its value's unit, its operation; the (title, unit) that fits; siblings that do not.
CASES = {
    "a share is no count": (
        "38 percent of farms keep bees",
        "percent",
        "share",
        ("Farms that keep bees", "% of farms"),
        [("Farms that keep bees", "farms"), ("Honey harvest", "kilograms")],
    ),
    "a count is no share": (
        "4,000 farms keep bees",
        "count",
        "level",
        ("Farms that keep bees", "farms"),
        [("Farms that keep bees", "%")],
    ),
    "money is no mass": (
        "honey worth $3 million was sold",
        "usd",
        "level",
        ("Honey sold", "US dollars"),
        [("Honey sold", "tonnes"), ("Honey sold", "%")],
    ),
    "one for every so many is the inverse of a rate per head": (
        "there is one vet for every 9,000 people",
        "count",
        "rate",
        ("Veterinarians", "per 1,000 people"),
        [("Veterinarians", "people"), ("Veterinarians, change over the year", "%")],
    ),
    "per head and in all are two series": (
        "each person uses 140 litres of water per person",
        "liters",
        "level",
        ("Water use per person", "litres"),
        [("Water use", "litres")],
    ),
    "in all is meant where no head is named": (
        "the town used 3 million litres of water",
        "liters",
        "level",
        ("Water use", "litres"),
        [("Water use per person", "litres"), ("Water use per capita", "litres per person")],
    ),
    "a level is no growth": (
        "rents stood at 900 a month",
        "count",
        "level",
        ("Rents", "index"),
        [("Annual growth of rents", "annual %")],
    ),
    "with is not without": (
        "600,000 households have a tap at home",
        "count",
        "level",
        ("Households with a tap", "households"),
        [("Households without a tap", "households")],
    ),
    "without is without": (
        "600,000 households are without a tap",
        "count",
        "level",
        ("Households without a tap", "households"),
        [("Households with a tap", "households")],
    ),
    "women are not men": (
        "12 percent of women row",
        "percent",
        "share",
        ("Rowing, female", "%"),
        [("Rowing, male", "%"), ("Rowing, total", "%")],
    ),
    "all are meant where no group is named": (
        "12 percent row",
        "percent",
        "share",
        ("Rowing", "%"),
        [("Rowing, female", "%"), ("Rowing among teenagers", "%"), ("Rowing in rural areas", "%")],
    ),
    "exports are not imports": (
        "the island exported 300 tonnes of salt",
        "tons",
        "level",
        ("Salt exports", "tonnes"),
        [("Salt imports", "tonnes")],
    ),
    "the plain measure goes before its variants": (
        "bread prices stand at 140",
        "index",
        "level",
        ("Bread prices", "index"),
        [("Bread prices, seasonally adjusted", "index"), ("Bread prices excluding rolls", "index"), ("Cumulative bread prices", "index")],
    ),
    "the whole goes before its parts": (
        "the island exported 300 tonnes of salt",
        "tons",
        "level",
        ("Salt exports", "tonnes"),
        [("Salt exports (rock salt)", "tonnes"), ("Salt exports (for roads)", "tonnes")],
    ),
    "a part that is named goes before the others": (
        "the island exported 300 tonnes of rock salt",
        "tons",
        "level",
        ("Salt exports (rock salt)", "tonnes"),
        [("Salt exports (sea)", "tonnes")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_series_that_is_meant_fits_best(case: str) -> None:
    text, unit, operation, (title, series_unit), siblings = CASES[case]
    fitting = affinity(text, unit, operation, title, series_unit)
    for other_title, other_unit in siblings:
        other = affinity(text, unit, operation, other_title, other_unit)
        assert fitting.score > other.score, f"{other_title} ({other_unit}): {other.reasons} against {fitting.reasons}"


def test_a_percentage_of_change_says_nothing_of_the_unit() -> None:
    assert affinity("salt exports rose by 12 percent", "percent", "change_pct", "Salt exports", "tonnes").signs == (("same group", 1),)


def test_either_share_gives_its_complement_so_the_wrong_one_costs_less() -> None:
    share = affinity("6 percent are without a tap", "percent", "share", "Households with a tap", "%")
    count = affinity("6,000 are without a tap", "count", "level", "Households with a tap", "households")
    assert dict(share.signs)["opposite"] < dict(count.signs)["opposite"]


def test_the_score_is_the_sum_of_its_reasons() -> None:
    found = affinity("12 percent of women row", "percent", "share", "Rowing, male", "%")
    assert found.score == pytest.approx(sum(WEIGHTS[name] * times for name, times in found.signs))
    assert "another group: men, not women" in found.reasons


def test_a_series_without_a_readable_unit_fits_no_amount() -> None:
    assert "unit differs" in dict(affinity("3 litres of milk", "liters", "level", "Sells milk", "Yes/No").signs)
