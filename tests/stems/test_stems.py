"""Words are stemmed as Snowball's own English stemmer does it, and a possessive falls away before."""

from __future__ import annotations

import re

import pytest
import snowballstemmer
from hypothesis import given, settings
from hypothesis import strategies as st

from holdto.stems import snowball, stem, stems
from tests.corpora import ENGLISH

SNOWBALL = snowballstemmer.stemmer("english")
#: Parts of words at which some rule looks.
PARTS = sorted(
    {
        *snowball._WHOLE,
        *snowball._PLURAL,
        *snowball._PAST,
        *snowball._BEFORE_EED,
        *snowball._BEFORE_ING,
        *snowball._WANTS_E,
        *snowball._DOUBLE,
        *snowball._BEFORE_LI,
        *snowball._DERIVED,
        *snowball._FURTHER,
        *snowball._LAST,
        *snowball._BEGINNINGS.pattern.split("|"),
        *"aeiouylwx'",
        "past",
        "e",
        "ll",
    }
)


def vocabulary() -> set[str]:
    """Every word of the English tables and corpora."""
    texts = (path.read_text("utf-8") for kind in ("*.py", "*.yaml") for path in ENGLISH.rglob(kind))
    return {word for text in texts for word in re.findall(r"[a-z']+", text.lower())}


def test_the_words_of_the_tables_have_the_stems_of_snowball() -> None:
    words = vocabulary()
    assert len(words) > 3_000
    assert {word: snowball.english(word) for word in words if snowball.english(word) != SNOWBALL.stemWord(word)} == {}


def test_every_ending_on_every_beginning_has_the_stem_of_snowball() -> None:
    words = {first + last for first in ["", "b", "ab", "bab", "babab", *PARTS] for last in PARTS}
    assert {word: snowball.english(word) for word in words if snowball.english(word) != SNOWBALL.stemWord(word)} == {}


@settings(max_examples=2_000, deadline=None)
@given(st.lists(st.sampled_from(PARTS) | st.text("abcdefghilmnorstuwxy'", max_size=3), max_size=5).map("".join))
def test_any_letters_have_the_stem_of_snowball(word: str) -> None:
    assert snowball.english(word) == SNOWBALL.stemWord(word)


@pytest.mark.parametrize(("written", "stemmed"), [("women's", "women"), ("workers'", "worker"), ("workers’", "worker"), ("us", "us")])
def test_a_possessive_falls_away(written: str, stemmed: str) -> None:
    assert stem(written) == stemmed


def test_the_words_of_a_text_are_stemmed_in_their_order() -> None:
    assert stems("Exports of U.S. crude-oil rose 12%, officials’ figures said.") == [
        *("export", "of", "u.", "crude", "oil", "rose", "12", "offici", "figur", "said")
    ]
