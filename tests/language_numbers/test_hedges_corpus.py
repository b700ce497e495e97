"""Every phrasing of a hedge is read as the hedge it is grouped under, and every phrase of the tables occurs in a phrasing."""

from __future__ import annotations

import pytest

from holdto.language.en.hedges import rules, table
from tests.language_numbers.corpus import load, read, said

GROUPS = load("hedges")["hedges"]
PHRASINGS = [(phrase, group["hedge"], group.get("reached", False)) for group in GROUPS for phrase in group["say"]]


@pytest.mark.parametrize(("phrase", "hedge", "reached"), PHRASINGS)
def test_a_phrasing_has_its_hedge(phrase: str, hedge: str, reached: bool) -> None:
    _, found = read(phrase)
    assert [(quantity.hedge, quantity.reached) for quantity in found] == [(hedge, reached)]


def test_every_hedge_of_the_tables_occurs_in_the_corpus() -> None:
    entries = {*rules.BEFORE.entries, *rules.AFTER.entries}
    assert entries - said((phrase for phrase, *_ in PHRASINGS), max(map(len, entries))) == set()


def test_every_word_beside_a_hedge_occurs_in_the_corpus() -> None:
    words = {(word,) for word in table.BETWEEN | table.DURING | table.FOR | table.MOVED}
    assert words - said((phrase for phrase, *_ in PHRASINGS), 1) == set()
