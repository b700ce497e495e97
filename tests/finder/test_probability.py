"""How sure it is that a series is meant, and what that lets through."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto.checking.resolve.probability import Evidence, probability

LIKELY = Evidence(meaning=0.7, lead=2.0, affinity=0.8)
numbers = st.floats(-5, 5)


def test_likeness_and_a_clear_lead_make_it_sure() -> None:
    assert probability(LIKELY) > 0.7
    assert probability(replace(LIKELY, meaning=0.25, lead=0.0)) < 0.05


@pytest.mark.parametrize("worse", [{"other": True}, {"passed_over": 2.0}, {"lead": 0.0}, {"affinity": -1.0}, {"meaning": 0.5}])
def test_each_doubt_makes_it_less_sure(worse: dict[str, float]) -> None:
    assert probability(replace(LIKELY, **worse)) < probability(LIKELY)


@given(st.floats(0, 1), numbers, numbers, numbers, st.booleans(), st.booleans())
def test_it_is_always_a_probability(meaning: float, lead: float, affinity: float, passed: float, said: bool, other: bool) -> None:
    assert 0 < probability(Evidence(meaning, lead, affinity, passed, said, other)) < 1


def test_infinite_leads_count_no_more_than_large_ones() -> None:
    assert probability(replace(LIKELY, lead=float("inf"), passed_over=float("-inf"))) == probability(replace(LIKELY, lead=3.0))
