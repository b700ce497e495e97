"""The printed reading: a tree for each statement, and for each number that makes none the reason."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto import extract
from holdto.language.en.nonclaims.passed_over import KINDS
from holdto.language.en.nonclaims.table import REASONS
from holdto.language.explain import explain, tree
from holdto.language.reader import read_closely
from tests.language_statements.corpus import phrasings

PUBLISHED = date(2023, 5, 22)


def test_a_statement_is_a_tree_of_its_rule_and_slots() -> None:
    printed = explain("Rents in Cali rose 12 percent in 2019.", PUBLISHED).splitlines()
    assert printed[0] == 'change_pct "rose 12 percent in 2019"  by the rule <verb of change> (by) <amount>'
    assert '├ value: "12 percent" is 12 percent, claims 11.5 to 12.5, exactly' in printed
    assert '├ measure: "Rents"' in printed
    assert '├ place: "in Cali"' in printed
    assert '├ period: "2019" is 2019-01-01 to 2019-12-31' in printed
    assert [line[0] for line in printed[1:]] == ["├"] * (len(printed) - 2) + ["└"]


def test_a_slot_taken_over_says_so() -> None:
    assert '├ measure: "Rents" (from the text before)' in explain("Rents rose in 2019. They fell in 2020.", PUBLISHED)


def test_a_statement_that_cannot_be_checked_says_why_in_words() -> None:
    assert "not checkable: about what is still to come (forecast)" in explain("Rents will rise 4 percent by 2030.", PUBLISHED)


def test_a_text_without_numbers_or_words_of_change_says_so() -> None:
    assert explain("We met at the lake.", PUBLISHED).startswith("no statement:")


def test_every_reason_for_passing_over_is_given_for_some_phrasing() -> None:
    given_for = {one.reason for phrasing in phrasings("nonclaims") for one in read_closely(phrasing.text, PUBLISHED)[1]}
    assert {reason for reason, _, _ in KINDS} - given_for == set()


def test_every_reason_for_not_checking_is_given_for_some_phrasing() -> None:
    said = {one.why_not for kind in ("nonclaims", "modality") for p in phrasings(kind) for one in extract(p.text, PUBLISHED)} - {None}
    assert said == set(REASONS)


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("Men aged 65 earned $900.", "65", "an age"),
        ("It took 18 months.", "18 months", "a length of time"),
    ],
)
def test_a_number_passed_over_stands_where_it_is_said_to(text: str, number: str, reason: str) -> None:
    passed = read_closely(text, PUBLISHED)[1]
    assert [(one.reason, number in one.text, text[slice(*one.span)] == one.text) for one in passed] == [(reason, True, True)]


@given(st.sampled_from([p.text for kind in ("operations", "modality") for p in phrasings(kind)]))
def test_every_statement_of_the_corpora_can_be_printed(text: str) -> None:
    for statement in extract(text, PUBLISHED):
        lines = tree(statement)
        assert lines[0].startswith(statement.operation)
        assert all("\n" not in line for line in lines)
