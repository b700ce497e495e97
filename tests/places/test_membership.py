"""Who belongs to what, and when."""

from __future__ import annotations

from datetime import date

import pytest

from holdto import places
from holdto.places.tables import rows


@pytest.mark.parametrize(
    ("group", "on", "count"),
    [
        ("g7", None, 7),
        ("g8", date(2010, 1, 1), 8),
        ("g8", date(2015, 1, 1), 7),
        ("g20", None, 19),
        ("eu", None, 27),
        ("eu", date(2019, 6, 1), 28),
        ("eu", date(2003, 1, 1), 15),
        ("eu", date(1990, 1, 1), 12),
        ("eu", date(1957, 1, 1), 0),
        ("euro-area", date(1999, 6, 1), 11),
        ("euro-area", date(2023, 6, 1), 20),
        ("oecd", None, 38),
        ("oecd", date(1961, 12, 31), 19),
        ("nato", None, 32),
        ("nato", date(1949, 4, 4), 12),
        ("brics", date(2012, 1, 1), 5),
        ("brics", date(2024, 6, 1), 9),
        ("asean", date(2000, 1, 1), 10),
        ("african-union", None, 55),
        ("northern-triangle", None, 3),
        ("usmca", None, 3),
        ("baltic", None, 3),
        ("central-america", None, 7),
        ("USA", None, 51),
        ("MEX", None, 32),
        ("GBR", None, 4),
    ],
)
def test_a_group_has_so_many_members_on_a_day(group: str, on: date | None, count: int) -> None:
    members = places.members(group, on)
    assert members is not None
    assert len(members) == count


def test_the_united_kingdom_left_the_union_at_the_end_of_january_2020() -> None:
    assert "GBR" in (places.members("eu", date(2020, 1, 31)) or ())
    assert "GBR" not in (places.members("eu", date(2020, 2, 1)) or ())


def test_members_that_are_not_held_are_none_not_empty() -> None:
    assert places.members("un") is None
    assert places.members("FRA") is None
    assert places.members("nowhere") is None


@pytest.mark.parametrize(
    ("region", "place"),
    [
        ("africa", "KEN"),
        ("sub-saharan-africa", "KEN"),
        ("africa", "sub-saharan-africa"),
        ("latin-america", "northern-triangle"),
        ("north-america", "US-TX"),
        ("usmca", "US-TX"),
        ("USA", "US-TX"),
        ("GBR", "GB-SCT"),
        ("FRA", "FRA"),
        ("world", "KEN"),
        ("world", "africa"),
        ("europe", "nordic"),
    ],
)
def test_a_region_contains_its_parts_and_the_parts_of_its_parts(region: str, place: str) -> None:
    if place == "nordic":  # Greenland lies in North America
        assert not places.contains(region, place)
    else:
        assert places.contains(region, place)


@pytest.mark.parametrize(
    ("region", "place"),
    [("africa", "MEX"), ("sub-saharan-africa", "EGY"), ("USA", "MX-JAL"), ("KEN", "africa"), ("eu", "GBR"), ("world", "nowhere")],
)
def test_a_region_does_not_contain_what_lies_elsewhere(region: str, place: str) -> None:
    assert not places.contains(region, place)


def test_every_country_lies_in_the_world_and_in_one_continent() -> None:
    continents = {name: places.members(name) or frozenset() for name in ("africa", "asia", "europe", "americas", "oceania")}
    for row in rows("countries"):
        homes = [name for name, members in continents.items() if row[0] in members]
        assert len(homes) == 1 or row[0] in ("CYP", "RUS", "TUR"), (row[0], homes)
        assert row[0] in (places.members("world") or ())


def test_every_country_with_an_income_group_has_one_at_a_time() -> None:
    groups = [places.members(f"{name}-income", date(2025, 1, 1)) or frozenset() for name in ("low", "lower-middle", "upper-middle", "high")]
    for row in rows("countries"):
        assert sum(row[0] in group for group in groups) == (0 if row[0] in ("VEN", "VAT") else 1), row[0]


def test_every_member_is_a_place_of_the_tables() -> None:
    for row in rows("members"):
        members = places.members(row[0])
        assert members is not None
        assert places.get(row[0]) is not None, row[0]
        assert [code for code in members if places.get(code) is None] == []


def test_a_state_or_territory_is_part_of_its_country() -> None:
    assert places.part_of("US-TX") == "USA"
    assert places.part_of("PRI") == "USA"
    assert places.part_of("FRA") is None
