"""Every phrasing of a number has the value it is grouped under, and every word of the tables occurs in a phrasing."""

from __future__ import annotations

import pytest

from holdto.language.en.numbers import names, names_table, table
from holdto.language.en.numbers.cardinals import ordinal_at
from holdto.language.quantities import find_passed
from holdto.language.quantity_finder import UNREAD
from holdto.language.tokens import tokenise
from tests.language_numbers.corpus import load, marked, read, verdict_of_number

CORPUS = load("numbers")
NUMBERS = [(phrase, group["value"], group["form"]) for group in CORPUS["numbers"] for phrase in group["say"]]
NOT_AMOUNTS = [(phrase, group["reason"]) for group in CORPUS["not"] for phrase in group["say"]]
ORDINALS = [(phrase, place) for place, phrases in CORPUS["ordinals"].items() for phrase in phrases]


@pytest.mark.parametrize(("phrase", "value", "form"), NUMBERS)
def test_a_phrasing_is_read_whole_and_one_way(phrase: str, value: float, form: str) -> None:
    assert verdict_of_number(phrase, value, form) == "right"


@pytest.mark.parametrize(("phrase", "reason"), NOT_AMOUNTS)
def test_a_number_that_is_no_amount_is_passed_over_with_its_reason(phrase: str, reason: str | None) -> None:
    tokens, found = read(phrase)
    assert found == []
    reasons = {passed for _, _, passed in find_passed(tokens, bytearray(len(tokens)))}
    assert reason in reasons if reason else reasons <= {"score"}


@pytest.mark.parametrize(("phrase", "place"), ORDINALS)
def test_an_ordinal_gives_its_place(phrase: str, place: int) -> None:
    words = tokenise(phrase).words
    assert ordinal_at(words, 0) == (len(words), place)


def _words_of_corpus() -> set[str]:
    phrases = [phrase for phrase, *_ in NUMBERS + ORDINALS]
    return {word for phrase in phrases for word in tokenise(marked(phrase)[0]).words}


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(words, id=name)
        for name, words in {
            "ones": table.ONES,
            "tens": table.TENS,
            "scales": table.SCALES,
            "short scales": table.SHORT_SCALES,
            "money scales": table.MONEY_SCALES,
            "parts": table.PARTS,
            "signs": table.SIGNS,
            "odds": {word for tie in table.ODDS for word in tie.split()},
            "open amounts": table.VAGUE,
            "few": table.FEW,
            "multiples": table.MULTIPLES,
            "folds": table.FOLDS,
            "ordinals": table.ORDINALS,
            "ordinal endings": table.ORDINAL_ENDINGS,
        }.items()
    ],
)
def test_every_word_of_a_table_occurs_in_the_corpus(words: set[str]) -> None:
    assert set(words) - _words_of_corpus() == set()


def test_every_kind_of_number_that_is_no_amount_has_a_phrasing() -> None:
    assert {reason for _, reason in NOT_AMOUNTS if reason} == {reason for reason, _ in names.KINDS} | UNREAD.keys()


def test_every_word_that_makes_a_year_of_four_digits_occurs_in_a_phrasing() -> None:
    said = {word for phrase, reason in NOT_AMOUNTS if reason == "year" for word in tokenise(phrase).words}
    assert set(names_table.BEFORE_YEARS) - said == set()


def test_four_digits_that_count_something_are_no_year() -> None:
    assert [q.point for q in read("in 9999 cases")[1]] == [9999]
