"""Places are found in sentences by longest name, capitals and neighbours."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto import places
from holdto.language.en.places import words
from holdto.language.places import find_places
from holdto.language.tokens import tokenise
from holdto.places.tables import rows
from tests.corpora import ENGLISH, load


@cache
def corpus() -> list[dict[str, Any]]:
    return load(ENGLISH / "places" / "corpus.yaml")


def found(text: str) -> list[list[str]]:
    tokens = tokenise(text)
    mentions = find_places(tokens, bytearray(len(tokens)))
    return [[tokens.raw(m.i, m.j), m.place.code, m.form, *(["in name"] if m.in_name else [])] for m in mentions]


@pytest.mark.parametrize("case", corpus(), ids=lambda case: case["text"])
def test_the_places_of_a_sentence(case: dict[str, Any]) -> None:
    assert found(case["text"]) == [[*row, "name"] if len(row) == 2 else row for row in case["find"]]


@pytest.mark.parametrize("phrase", words.NOT_PLACES)
def test_a_longer_name_is_not_the_place_in_it(phrase: str) -> None:
    assert found(f"Off the {phrase.title()} today") == []


@pytest.mark.parametrize("origin", sorted(words.ORIGINS))
def test_americans_of_an_origin_are_a_group_and_no_place(origin: str) -> None:
    assert found(f"most {origin.title()} Americans and {origin.title()}-American firms") == []


@pytest.mark.parametrize("feature", sorted(words.FEATURES))
def test_a_feature_named_after_a_place_is_not_the_place(feature: str) -> None:
    assert found(f"along the Mexico {feature.title()} today") == []


@pytest.mark.parametrize("word", sorted(words.WORDS_TOO))
def test_a_name_that_is_a_word_needs_its_capital(word: str) -> None:
    assert places.lookup(word) is not None, "the table lists what is no name"
    assert found(f"some {word} here") == []


@pytest.mark.parametrize("word", sorted(words.BIRD))
def test_the_bird_is_not_the_country(word: str) -> None:
    assert found(f"Turkey {word} sold well") == []


@pytest.mark.parametrize("word", sorted(words.GIVEN_NAMES))
def test_a_name_of_a_person_is_not_the_place(word: str) -> None:
    assert places.lookup(word) is not None, "the table lists what is no name"
    assert found(f"today {word.title()} Smith spoke") == []


@pytest.mark.parametrize("title", sorted(words.TITLES))
def test_a_title_does_not_make_one_name_with_the_place(title: str) -> None:
    assert found(f"today the Mexican {title.title()} spoke") == [["Mexican", "MEX", "adjective"]]


@pytest.mark.parametrize("institution", sorted(words.INSTITUTIONS))
def test_an_institution_takes_the_place_into_its_name(institution: str) -> None:
    assert found(f"today the {institution.title()} of Brazil spoke") == [["Brazil", "BRA", "name", "in name"]]


@pytest.mark.parametrize("speak", sorted(words.SPEAK))
def test_a_language_is_not_its_country(speak: str) -> None:
    assert found(f"children {speak} French here") == []


@pytest.mark.parametrize("row", rows("countries"), ids=lambda row: row[0])
def test_a_country_is_found_by_its_name_in_a_sentence(row: list[str]) -> None:
    codes = [code for _, code, *_ in found(f"Exports of {row[2]} rose.")]
    assert codes == [row[0]]


@pytest.mark.parametrize("row", [row for row in rows("countries") if row[5]], ids=lambda row: row[0])
def test_a_people_is_found_in_a_sentence(row: list[str]) -> None:
    for people in row[5].split("; "):
        [[_, code, form]] = found(f"Most {people} agree.")
        place = places.get(code)
        assert place is not None
        assert (code, form) == (row[0], "people")


@pytest.mark.parametrize("row", rows("states"), ids=lambda row: row[0])
def test_a_state_is_found_by_its_name_in_a_sentence(row: list[str]) -> None:
    [[_, code, _]] = found(f"Output of {row[1]} rose.")
    assert row[0] == code or row[1] == "Georgia"


def test_tokens_that_are_taken_name_no_place() -> None:
    tokens = tokenise("since the Korean War, Korean exports")
    taken = bytearray(len(tokens))
    taken[0:4] = b"\x01" * 4
    assert [(tokens.raw(m.i, m.j), m.place.code) for m in find_places(tokens, taken)] == [("Korean", "KOR")]


@given(st.lists(st.sampled_from([*sorted(places.phrases())[::7], "the", "of", ",", "-", "'s", "American", "US", "(", "."]), max_size=12))
def test_mentions_are_in_order_and_apart(parts: list[str]) -> None:
    tokens = tokenise(" ".join(part.title() for part in parts))
    mentions = find_places(tokens, bytearray(len(tokens)))
    ends = [0, *(m.j for m in mentions)]
    assert all(end <= m.i < m.j <= len(tokens) for end, m in zip(ends, mentions, strict=False))
