"""Tokens: what stays together, what comes apart, and that every token is where it says."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto.language.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. had 808,339.", ["the", "u.s.", "had", "808,339", "."]),
        ("FY2022's 518k", ["fy", "2022", "'s", "518", "k"]),
        ("$1.2bn (C$5)", ["$", "1.2", "bn", "(", "c", "$", "5", ")"]),
        ("12–15% up-to-date", ["12", "–", "15", "%", "up", "-", "to", "-", "date"]),
        ("don’t, o'clock, it's", ["don't", ",", "o'clock", ",", "it", "'s"]),
        ("1½ km² at 3 a.m.", ["1", "½", "km²", "at", "3", "a.m."]),
        ("U.S.-born", ["u.s.", "-", "born"]),
        ("plan a.The end", ["plan", "a", ".", "the", "end"]),
        ("version 3.5.1", ["version", "3.5.1"]),
        ("[they] rose 4% [12], [3–5]", ["they", "rose", "4", "%", ","]),
        ("in [2018]", ["in", "2018"]),
    ],
)
def test_words_numbers_and_marks(text: str, words: list[str]) -> None:
    assert tokenise(text).words == words


@given(st.text())
def test_every_token_is_the_text_at_its_place(text: str) -> None:
    tokens = tokenise(text)
    assert len(tokens.words) == len(tokens.starts) == len(tokens.ends)
    reached = 0
    for k in range(len(tokens)):
        assert reached <= tokens.starts[k] < tokens.ends[k]
        assert between_tokens(text[reached : tokens.starts[k]])
        reached = tokens.ends[k]
    assert between_tokens(text[reached:])


def between_tokens(gap: str) -> bool:
    """Whether text that no token covers is blank, or what an editor put between brackets: the brackets, and the numbers of notes."""
    plain = re.sub(r"\[(?:\d{1,3}(?!\d)|[\s,–-])*+\]", "", gap)
    return not plain.replace("[", "").replace("]", "").strip()


@given(st.text(), st.text(), st.text())
def test_a_part_is_cut_as_if_it_stood_alone(before: str, part: str, after: str) -> None:
    alone = tokenise(part)
    inside = tokenise(before + part + after, len(before), len(before) + len(part))
    assert inside.words == alone.words
    assert [start - len(before) for start in inside.starts] == alone.starts


@pytest.mark.parametrize(("text", "begins"), [("a\n\nb", True), ("a\nB", True), ("a\n5", True), ("a\nb", False), ("a b", False)])
def test_a_line_of_its_own(text: str, begins: bool) -> None:
    assert tokenise(text).new_line(1) is begins
