"""Names lead to places, codes to their names, and labels of publishers to both."""

from __future__ import annotations

import pytest

from holdto import places
from holdto.places.tables import rows


@pytest.mark.parametrize(
    ("words", "code", "form"),
    [
        ("mexico", "MEX", "name"),
        ("mexican", "MEX", "adjective"),
        ("mexicans", "MEX", "people"),
        ("mexican nationals", "MEX", "people"),
        ("cuban citizens", "CUB", "people"),
        ("u.s.", "USA", "name"),
        ("american", "USA", "adjective"),
        ("south american", "south-america", "adjective"),
        ("the netherlands", "NLD", "name"),
        ("dutch", "NLD", "adjective"),
        ("new mexico", "US-NM", "name"),
        ("g20", "g20", "name"),
        ("worldwide", "world", "name"),
        ("nationwide", "nation", "name"),
    ],
)
def test_words_name_a_place_in_a_form(words: str, code: str, form: str) -> None:
    found = places.lookup(words)
    assert found is not None
    assert (found.code, found.form) == (code, form)


def test_words_of_no_place_find_none() -> None:
    assert places.lookup("elephants") is None
    assert places.lookup("elephant nationals") is None


def test_words_of_two_places_say_the_other() -> None:
    georgia, congolese = places.lookup("georgia"), places.lookup("congolese")
    assert georgia is not None
    assert congolese is not None
    assert georgia.others == ("US-GA",)
    assert {congolese.code, *congolese.others} == {"COG", "COD"}


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("Korea, Rep.", "KOR"),
        ("Egypt, Arab Rep.", "EGY"),
        ("Iran, Islamic Rep.", "IRN"),
        ("Congo, Dem. Rep.", "COD"),
        ("Congo, Rep.", "COG"),
        ("Bahamas, The", "BHS"),
        ("Cote d'Ivoire", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("Democratic Republic of Congo", "COD"),
        ("Micronesia (country)", "FSM"),
        ("Turkiye", "TUR"),
        ("TÜRKİYE", "TUR"),
        ("Viet Nam", "VNM"),
        ("Russian Federation", "RUS"),
        ("Slovak Republic", "SVK"),
        ("Hong Kong SAR, China", "HKG"),
        ("Falkland Islands [Islas Malvinas]", "FLK"),
        ("United States", "USA"),
        ("US", "USA"),
        ("UK", "GBR"),
        ("Europe (WHO)", "europe"),
        ("High-income countries", "high-income"),
        ("European Union (27)", "eu"),
        ("Sub-Saharan Africa (WB)", "sub-saharan-africa"),
        ("OWID_WRL", "world"),
        ("SSF", "sub-saharan-africa"),
        ("MEX", "MEX"),
        ("Texas", "US-TX"),
        ("Michoacan", "MX-MIC"),
    ],
)
def test_a_label_of_a_publisher_is_a_place(label: str, code: str) -> None:
    found = places.match_label(label)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("label", ["All nationalities", "Other", "us", "NO", "Sudan (former)", "Mexican", "nationwide", "", "()", "Women"])
def test_a_label_that_is_no_place_is_none(label: str) -> None:
    assert places.match_label(label) is None


@pytest.mark.parametrize(("code", "place"), [("MX", "MEX"), ("NO", "NOR"), ("EL", "GRC"), ("OWID_KOS", "XKX"), ("USA", "USA")])
def test_a_code_known_to_be_one_may_have_two_letters(code: str, place: str) -> None:
    found = places.from_code(code)
    assert found is not None
    assert found.code == place


def test_every_name_of_every_country_leads_back_to_it() -> None:
    """Save those that a country shares with another, which names it among the others."""
    lost = [
        (row[0], name)
        for row in rows("countries")
        for name in places.names(row[0])
        if (found := places.lookup(name.lower())) is None or row[0] not in (found.code, *found.others)
    ]
    assert lost == []


def test_every_name_of_every_state_leads_back_to_it() -> None:
    lost = [
        (row[0], name)
        for row in rows("states")
        for name in places.names(row[0])
        if (found := places.lookup(name.lower())) is None or row[0] not in (found.code, *found.others)
    ]
    assert lost == []


def test_the_tables_hold_what_they_should() -> None:
    assert len(rows("countries")) == 197
    assert len({row[0] for row in rows("countries")}) == 197
    assert sum(row[0].startswith("US-") for row in rows("states")) == 51
    assert sum(row[0].startswith("MX-") for row in rows("states")) == 32
    for row in rows("countries"):
        assert len(row) == 6
        assert len(row[0]) == 3
        assert len(row[1]) == 2
        assert row[0].isupper()


def test_a_place_says_its_adjective_and_its_people() -> None:
    assert places.demonym("MEX") == "Mexican"
    assert places.people("MEX") == "Mexicans"
    assert places.people("JPN") is None
    assert places.demonym("nowhere") is None


@pytest.mark.parametrize(
    ("code", "calendar"),
    [("USA", "us-fiscal"), ("US-TX", "us-fiscal"), ("GBR", "fiscal-04"), ("IND", "fiscal-04"), ("AUS", "fiscal-07"), ("FRA", None)],
)
def test_a_government_has_its_fiscal_year(code: str, calendar: str | None) -> None:
    assert places.fiscal_calendar(code) == calendar
