"""Words are stemmed after their possessive falls away, and a text's words stay in their order."""

from __future__ import annotations

import pytest

from holdto.stems import stem, stems


@pytest.mark.parametrize(("written", "stemmed"), [("women's", "women"), ("workers'", "worker"), ("workers’", "worker"), ("us", "us")])
def test_a_possessive_falls_away(written: str, stemmed: str) -> None:
    assert stem(written) == stemmed


def test_the_words_of_a_text_are_stemmed_in_their_order() -> None:
    assert stems("Exports of U.S. crude-oil rose 12%, officials’ figures said.") == [
        *("export", "of", "u.", "crude", "oil", "rose", "12", "offici", "figur", "said")
    ]
