"""Whatever the text: the same reading twice, spans that hold what the slots say, and an end in time that grows with the length."""

from __future__ import annotations

import random
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import holdto
from holdto.language.reader import read, read_closely
from holdto.language.statement import HEDGES, MODALITIES, OPERATIONS, Slot, Statement
from tests.language_statements.corpus import KINDS, phrasings

PUBLISHED = date(2023, 5, 22)
PHRASINGS = [phrasing.text for kind in KINDS for phrasing in phrasings(kind)]
PIECES = (
    "exports rents unemployment of tin from to in by the a and or but than since percent 12 4.5 million $ 2019 2018 May rose fell "
    "doubled record high first time years year later Peru Mexico , , . . : ; ( ) - — \" ' that which who said according will would not "
    "more less fewer as many every one out share half each both respectively average per 100,000 largest exporter never is was were has"
).split()
TEXTS = (
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
    | st.lists(st.sampled_from(PHRASINGS), max_size=4).map("\n".join)
    | st.text(max_size=120)
)


def slots(statement: Statement) -> list[Slot]:
    found = [statement.measure, statement.place, statement.group, statement.whole, *statement.parts]
    return [slot for slot in found if slot is not None]


def test_the_reader_is_public() -> None:
    assert holdto.extract is read


@settings(max_examples=300)
@given(TEXTS)
def test_every_slot_stands_in_the_text_where_it_says(text: str) -> None:
    for statement in read(text, PUBLISHED):
        start, end = statement.span
        assert text[start:end] == statement.text
        assert statement.sentence[0] <= start < end <= statement.sentence[1]
        for slot in slots(statement):
            pieces = slot.text.split(" ... ")
            held = text[slot.span[0] : slot.span[1]]
            assert held.startswith(pieces[0])
            assert held.endswith(pieces[-1])
            assert all(piece in held for piece in pieces)
        for time_slot in (statement.period, statement.baseline):
            assert time_slot is None or text[slice(*time_slot.span)] == time_slot.text
        if statement.value is not None:
            assert statement.value.text in text


@settings(max_examples=200)
@given(TEXTS)
def test_statements_are_well_formed(text: str) -> None:
    statements, passed = read_closely(text, PUBLISHED)
    for statement in statements:
        assert statement.operation in OPERATIONS
        assert statement.hedge in HEDGES
        assert statement.modality in MODALITIES
        assert statement.checkable == (statement.why_not is None)
        assert statement.trace
        assert statement.trace[0].rule
        value = statement.value
        if value is not None and value.low is not None and value.high is not None:
            assert value.low <= value.high
        if statement.linked is not None:
            assert statements[statement.linked].linked is not None
    read_from = [one.trace[0].span for one in statements]
    assert read_from == sorted(read_from)
    assert all(text[slice(*one.span)] == one.text for one in passed)


@settings(max_examples=100)
@given(TEXTS)
def test_the_same_text_gives_the_same_reading(text: str) -> None:
    assert read(text, PUBLISHED) == read(text, PUBLISHED)


@settings(max_examples=100)
@given(st.lists(st.sampled_from(PHRASINGS), min_size=2, max_size=5), st.data())
def test_a_part_to_leave_alone_gives_no_statement(texts: list[str], data: st.DataObject) -> None:
    text = "\n\n".join(texts)
    left_out = data.draw(st.integers(0, len(texts) - 1))
    start = sum(len(one) + 2 for one in texts[:left_out])
    part = (start, start + len(texts[left_out]))
    for statement in read(text, PUBLISHED, (part,)):
        assert statement.span[1] <= part[0] or statement.span[0] >= part[1]


@settings(max_examples=100)
@given(st.sampled_from(PHRASINGS), st.sampled_from(PHRASINGS))
def test_paragraphs_without_a_heading_are_read_alone(before: str, text: str) -> None:
    lead = f"{before.rstrip(':')}\n\n" if before.endswith((".", "?", "!")) else ""
    shift = len(lead)
    alone = [(one.span[0] + shift, one.operation, one.value) for one in read(text, PUBLISHED)]
    together = [(one.span[0], one.operation, one.value) for one in read(lead + text, PUBLISHED) if one.span[0] >= shift]
    assert together == alone


HOSTILE = {
    "digits": "1",
    "spaced digits": "1 2 3 ",
    "lists": "1, 2, ",
    "hyphens": "- 1 - ",
    "brackets": "(1 (2 ",
    "quotes": "\"“'",
    "full stops": "1.",
    "verbs": "rose ",
    "shares": "5 percent and ",
    "of": "percent of ",
    "times": "since 2019 ",
    "comparisons": "more than ",
    "coordination": "exports rose 12 percent to 4.5 million tons in 2019 and ",
    "semicolons": "rose 3;",
    "dashes": "— 5 ",
    "respectively": "2, 3 and 4 respectively ",
    "each": "Mexico and Canada each 5 million ",
    "speech": "said that ",
    "rates": "5 per 100,000 ",
    "rows": "1\t2\t3\n",
    "bullets": "- 5 percent\n",
    "names": "In Foo Bar ",
    "lines": "a\n",
    "letters": "a",
    "genitives": "'s ",
    "streaks": "the first decline since ",
    "relatives": "which rose, ",
}


def _seconds(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        read(text, PUBLISHED)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.slow
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_the_length_alone(unit: str) -> None:
    text = unit * (8_000 // len(unit))
    assert _seconds(text) <= 8 * _seconds(text[:2_000]) + 0.05  # four times the text; sixteen times the time would be a square


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_no_mixture_of_words_takes_longer_than_its_length(seed: int) -> None:
    draw = random.Random(seed)
    few = draw.sample(PIECES, 5)
    text = " ".join(draw.choices(few, k=1_600))
    assert _seconds(text) <= 8 * _seconds(text[: len(text) // 4]) + 0.05
