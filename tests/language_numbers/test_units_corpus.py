"""Every phrasing of an amount has the unit it is grouped under, and every spelling of the tables occurs in a phrasing."""

from __future__ import annotations

from typing import Any

import pytest

from holdto.language.en.units import table
from holdto.language.en.units.table import SPELLED
from holdto.language.tokens import tokenise
from holdto.units.spellings import plurals, rows
from holdto.units.table import COMPOUNDS, SCALES
from tests.language_numbers.corpus import load, marked, read, said

CORPUS: dict[str, Any] = load("units")
UNITS = [(phrase, unit) for unit, phrases in CORPUS["units"].items() for phrase in phrases]
RATES = [(phrase, group["unit"], str(group["per"])) for group in CORPUS["rates"] for phrase in group["say"]]
CONTEXTS = [(phrase, group["unit"]) for group in CORPUS["contexts"] for phrase in group["say"]]
ALL = [phrase for phrase, *_ in UNITS + RATES + CONTEXTS] + list(CORPUS["compounds"])


@pytest.mark.parametrize(("phrase", "unit"), UNITS)
def test_an_amount_is_read_whole_in_its_unit(phrase: str, unit: str) -> None:
    text, first, last = marked(phrase)
    tokens, found = read(text)
    assert [(quantity.unit, quantity.per) for quantity in found] == [(unit, None)]
    assert (tokens.starts[found[0].i], tokens.ends[found[0].j - 1]) == (first, last)


@pytest.mark.parametrize(("phrase", "meaning"), CORPUS["compounds"].items())
def test_a_short_name_stands_for_a_unit_and_its_divisor(phrase: str, meaning: str) -> None:
    unit, _, per = meaning.partition(" per ")
    assert [(quantity.unit, quantity.per) for quantity in read(phrase)[1]] == [(unit, per or None)]


@pytest.mark.parametrize(("phrase", "unit", "per"), RATES)
def test_a_rate_has_its_unit_and_its_divisor(phrase: str, unit: str, per: str) -> None:
    tokens, found = read(phrase)
    assert [(quantity.unit, quantity.per) for quantity in found] == [(unit, per)]
    assert (found[0].i, found[0].j) == (0, len(tokens))


@pytest.mark.parametrize(("phrase", "unit"), CONTEXTS)
def test_the_words_beside_an_amount_tell_its_unit(phrase: str, unit: str) -> None:
    text = phrase if phrase.endswith("]") and "kg" in phrase else marked(phrase)[0]
    assert [quantity.unit for quantity in read(text)[1]][-1:] == [unit]


SAID = said((marked(phrase)[0] for phrase in ALL), 5)
IN_PROSE = {spelling for spelling, unit in rows() if unit.name not in table.NOT_IN_PROSE and spelling.split()[0] not in SCALES}


def test_every_spelling_occurs_in_the_corpus_in_the_singular_or_the_plural() -> None:
    spellings = IN_PROSE.union(*SPELLED.values(), table.AGES)
    assert {spelling for spelling in spellings if not {tuple(tokenise(form).words) for form in plurals(spelling)} & SAID} == set()


def test_every_word_beside_a_unit_occurs_in_the_corpus() -> None:
    words = {*table.PER_WORDS, *table.PER_SAME, *table.AGED, *table.CODES, *table.PER - {"/"}, *COMPOUNDS}
    assert {word for word in words if tuple(tokenise(word).words) not in SAID} == set()
