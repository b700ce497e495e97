"""What a text is about, without the words that hold it together."""

from __future__ import annotations

from holdto.series.finder.topics import topics


def test_words_without_a_topic_are_left_out() -> None:
    assert topics("The share of all the countries' taxes") == topics("shares, country tax")


def test_a_text_of_such_words_alone_is_about_nothing() -> None:
    assert topics("more than that of the others") == []
