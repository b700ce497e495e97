"""Words of one family meet in one stem."""

from __future__ import annotations

import pytest

from holdto.series.finder.stems import stem, stems

FAMILIES = [
    ["emission", "emissions"],
    ["country", "countries"],
    ["share", "shares", "shared", "sharing"],
    ["tax", "taxes"],
    ["employment", "employed"],
    ["import", "imports", "imported", "importers"],
    ["crash", "crashes"],
    ["tonne", "tonnes"],
]
APART = [("rate", "ratio"), ("2019", "2020"), ("births", "berths")]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f[0])
def test_a_family_has_one_stem(family: list[str]) -> None:
    assert len({stem(word) for word in family}) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_words_of_different_families_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_words_without_a_topic_are_left_out() -> None:
    assert stems("The share of all the countries' taxes") == [stem("share"), stem("countries"), stem("taxes")]
