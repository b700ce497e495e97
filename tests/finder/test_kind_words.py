"""A word of the text that asks for one kind of figure sets back the series that are of another."""

from __future__ import annotations

from datetime import date

import pytest

from holdto.checking.resolve import bind
from holdto.checking.resolve.facts import facts
from holdto.checking.resolve.kind_words import KIND_WORDS, NOMINAL, PROPORTION, REAL
from holdto.checking.resolve.places import codes_in, label_place
from holdto.checking.resolve.said import said
from holdto.checking.resolve.topic import WEIGHTS, topic
from holdto.language.reader import read
from holdto.stems import stems
from tests.checking.drawn import drawn

#: A sentence, the kind of series it asks for, one that it does not, and the weight by which that is set back.
ASKED = [
    ("The flood count was 400 in 2019.", "flow", "rate", "count"),
    ("The flood toll was 400 in 2019.", "flow", "share", "count"),
    ("The flood tally was 400 in 2019.", "flow", "index", "count"),
    ("The flood rate was 400 in 2019.", "rate", "flow", "rate"),
    ("The flood rate was 400 in 2019.", "rate", "stock", "rate"),
    ("The cumulative flood figure was 400 in 2019.", "flow", "rate", "count"),
]


def points(text: str, title: str, kind: str) -> float:
    """The points of words of a series for the one statement of a text."""
    (statement,) = read(text, date(2020, 6, 1))
    own = facts(drawn(title, "2019=400", kind=kind).series[0], codes_in, label_place)
    words = said(statement, text)
    bound = bind.bind(own, words)
    assert bound is not None
    return topic(own, bound, words, 0.0).points


@pytest.mark.parametrize(("text", "right", "other", "weight"), ASKED)
def test_a_series_of_another_kind_is_set_back(text: str, right: str, other: str, weight: str) -> None:
    assert points(text, "Floods", other) - points(text, "Floods", right) == pytest.approx(WEIGHTS[weight])


def test_a_series_that_says_cumulative_itself_is_not_set_back() -> None:
    text = "The cumulative flood figure was 400 in 2019."
    assert points(text, "Cumulative floods", "rate") == pytest.approx(points(text, "Cumulative floods", "flow"))


def test_what_is_nominal_is_not_what_is_real() -> None:
    text = "Nominal output was 400 in 2019."
    assert points(text, "Real output", "flow") < points(text, "Output", "flow") + WEIGHTS["nominal"]


def test_a_proportion_is_a_part_and_a_definition_is_none() -> None:
    text = "Output was 400 in 2019."
    plain = points(text, "Output", "flow")
    assert points(text, "Output, as a share of GDP", "flow") - plain == pytest.approx(WEIGHTS["part"])
    assert points(text, "Output, adjusted", "flow") - plain == pytest.approx(WEIGHTS["mark"])


def test_every_word_of_the_tables_occurs_in_a_sentence_or_a_title_above() -> None:
    above = set(stems(" ".join(text for text, *_ in ASKED) + " Nominal output, real output, as a share of GDP"))
    assert NOMINAL | REAL | PROPORTION | frozenset().union(*(row.stems for row in KIND_WORDS)) <= above
