"""Every phrasing of a hedge is read as the hedge it is grouped under, and every phrase of the tables occurs in a phrasing."""

from __future__ import annotations

import pytest

from holdto.language.en.hedges import rules, table
from holdto.language.tokens import tokenise
from tests.language_numbers.corpus import load, read

GROUPS = load("hedges")["hedges"]
PHRASINGS = [(phrase, group["hedge"], group.get("reached", False)) for group in GROUPS for phrase in group["say"]]


@pytest.mark.parametrize(("phrase", "hedge", "reached"), PHRASINGS)
def test_a_phrasing_has_its_hedge(phrase: str, hedge: str, reached: bool) -> None:
    _, found = read(phrase)
    assert [(quantity.hedge, quantity.reached) for quantity in found] == [(hedge, reached)]


def _said(entry: tuple[str, ...]) -> bool:
    n = len(entry)
    for phrase, *_ in PHRASINGS:
        words = tokenise(phrase).words
        if any(tuple(words[k : k + n]) == entry for k in range(len(words) - n + 1)):
            return True
    return False


@pytest.mark.parametrize("entry", [*rules.BEFORE.entries, *rules.AFTER.entries], ids=" ".join)
def test_every_hedge_of_the_tables_occurs_in_the_corpus(entry: tuple[str, ...]) -> None:
    assert _said(entry)


@pytest.mark.parametrize("word", sorted(table.BETWEEN | table.DURING | table.FOR | table.MOVED))
def test_every_word_beside_a_hedge_occurs_in_the_corpus(word: str) -> None:
    assert _said((word,))
