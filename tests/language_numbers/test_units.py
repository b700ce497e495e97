"""Units as publishers write them: read, compared, converted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto.units import DIMENSIONS, canonical, compatible, convert
from holdto.units.spellings import spellings
from holdto.units.table import MEASURES


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("usd per gallon", "usd per gallon"),
        ("metric tons per capita", "tons per person"),
        ("per 100,000 people", "per 100,000 people"),
        ("percent of households", "percent of households"),
        ("% of GDP per capita", "percent of gdp per capita"),
        ("thousand barrels per day", "thousand barrels per day"),
        ("kilograms per person per year", "kilograms per person per year"),
        ("current US$", "usd"),
        ("constant 2015 US$", "usd of 2015"),
        ("usd of 2020", "usd of 2020"),
        ("international-$ in 2021 prices", "international dollars of 2021"),
        ("TWh", "terawatt hours"),
        ("km/h", "kilometers per hour"),
        ("people/km²", "people per square kilometer"),
        ("homicides per 100,000 population", "homicides per 100,000 people"),
        ("one-year-olds", "one-year-olds"),
        ("number of cases", "cases"),
        ("million ha", "million hectares"),
        ("kg per kg", "kilograms per kilogram"),
        ("index (2010=100)", "index"),
    ],
)
def test_a_unit_is_read_from_free_text(text: str, name: str) -> None:
    unit = canonical(text)
    assert unit is not None
    assert unit.name == name


@pytest.mark.parametrize("text", ["", "-", "Yes/No"])
def test_what_names_no_unit(text: str) -> None:
    assert canonical(text) is None


@pytest.mark.parametrize(
    ("text", "basis"),
    [("index (2010=100)", "2010"), ("constant 2015 US$", "2015"), ("current US$", "current"), ("annual %", "annual"), ("usd", None)],
)
def test_the_basis_of_prices_and_indices_is_kept(text: str, basis: str | None) -> None:
    unit = canonical(text)
    assert unit is not None
    assert unit.basis == basis


@pytest.mark.parametrize(
    ("claim", "series", "match"),
    [
        ("tons", "tonnes", "same"),
        ("tons", "metric tons", "same"),
        ("percent", "% of households", "same"),
        ("usd", "constant 2015 US$", "same"),
        ("murders per 100,000 people", "per 100,000 people", "same"),
        ("pounds", "kilograms", "convertible"),
        ("barrels per day", "thousand barrels per day", "convertible"),
        ("per 100,000 people", "cases per million", "convertible"),
        ("cents", "usd", "convertible"),
        ("count", "homicides", "count"),
        ("usd", "eur", None),
        ("usd", "international-$", None),
        ("percent", "percentage points", None),
        ("count", "per 100,000 people", None),
        ("index (2010=100)", "index (2015=100)", None),
        ("barrels", "barrels per day", None),
    ],
)
def test_how_two_units_stand_to_each_other(claim: str, series: str, match: str | None) -> None:
    assert compatible(claim, series) == match
    assert compatible(series, claim) == match


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        (1, "pounds", "kilograms", 0.45359237),
        (212, "fahrenheit", "celsius", 100),
        (5, "thousand barrels per day", "barrels per day", 5000),
        (50, "basis points", "percentage points", 0.5),
        (7, "per 100,000 people", "per million people", 70),
        (3, "km/h", "meters per second", 3 / 3.6),
        (1, "TWh", "GWh", 1000),
        (1, "usd", "eur", None),
        (1, "percent", "percentage points", None),
    ],
)
def test_a_figure_in_another_unit(value: float, source: str, target: str, expected: float | None) -> None:
    assert convert(value, source, target) == (expected if expected is None else pytest.approx(expected))


@given(st.floats(-1e9, 1e9), st.sampled_from(sorted(MEASURES)), st.sampled_from(sorted(MEASURES)))
def test_there_and_back_again_is_the_same_figure(value: float, one: str, other: str) -> None:
    there = convert(value, one, other)
    if there is None:
        assert MEASURES[one][0] != MEASURES[other][0]
    else:
        back = convert(there, other, one)
        assert back == pytest.approx(value, rel=1e-9, abs=1e-6)


def test_every_canonical_name_reads_as_itself() -> None:
    for unit in set(spellings().values()):
        assert unit.dimension in DIMENSIONS
        again = canonical(unit.name)
        assert again is not None
        assert (again.base, again.factor, again.per) == (unit.base, pytest.approx(unit.factor), unit.per)


@given(st.text(max_size=40))
def test_any_text_is_a_unit_or_none_and_its_name_reads_as_the_same(text: str) -> None:
    unit = canonical(text)
    if unit is not None:
        assert canonical(text) == unit
