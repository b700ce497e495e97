"""The full sweep counts exactly, and a rise and its mirror image are swept alike."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto.checking.perturb import weights
from holdto.checking.perturb.effect import agrees, strength
from holdto.checking.perturb.measures import measures
from holdto.checking.perturb.sweep import Plan, Swept, count, swept, windows

FIGURES = st.lists(st.one_of(st.none(), st.integers(-30, 60), st.integers(1, 60), st.integers(1, 60)), min_size=2, max_size=14)


def array(values: Sequence[int | Fraction | None]) -> np.ndarray:
    return np.array([np.nan if v is None else float(v) for v in values])


def runs(values: Sequence[int | None], window: int) -> list[int]:
    """The totals of whole runs, in order."""
    parts = [values[i : i + window] for i in range(len(values) - window + 1)]
    return [sum(v for v in part if v is not None) for part in parts if None not in part]


@given(FIGURES, st.sampled_from([Fraction(1, 2), Fraction(2, 3), Fraction(1), Fraction(5, 4), Fraction(2)]))
def test_the_count_is_that_of_three_loops(values: list[int | None], times: Fraction) -> None:
    """Window, then base, then end, in whole numbers."""
    reached = settings = 0
    for window in range(1, len(values) + 1):
        held = [total for total in runs(values, window) if total > 0]
        for i, base in enumerate(held):
            for end in held[i + 1 :]:
                settings += 1
                reached += end >= times * base if times >= 1 else end <= times * base
    assert count(array(values), float(times)) == (reached, settings)


def test_fifty_years_of_months_are_thirty_six_million_comparisons() -> None:
    assert count(np.arange(1.0, 601.0), 1.0) == (600 * 601 * 599 // 6, 600 * 601 * 599 // 6)


@given(FIGURES, st.integers(1, 15), st.booleans())
def test_windows_are_whole_or_absent(values: list[int | None], window: int, mean: bool) -> None:
    made = windows(array(values), window, mean)
    for at in range(len(values)):
        part = values[at - window + 1 : at + 1] if at >= window - 1 else [None]
        if None in part:
            assert np.isnan(made[at])
        else:
            assert made[at] == sum(v for v in part if v is not None) / (window if mean else 1)


def plan(form: str, own: float, steps: int, base: int, end: int) -> Plan:
    return Plan(
        form=form,
        own=own,
        base=base,
        end=end,
        window=1,
        near_end=np.array([weights.relevance(12 * (i - end), 0) for i in range(steps)]),
        near_lag=np.array([weights.relevance(0, 12 * (i - end + base)) * weights.naturalness(12 * i) for i in range(steps)]),
        near_window={1: 1.0},
        near_base=np.ones(steps),
    )


def told(found: Swept) -> tuple[float, float, float]:
    made = measures(found.sums)
    return made.fairness, made.robustness, made.uniqueness


@given(st.lists(st.integers(-50, 50), min_size=3, max_size=25), st.data())
def test_a_fall_in_amounts_is_the_mirror_of_the_rise(values: list[int], data: st.DataObject) -> None:
    """What is measured is turned upside down; the measures, and the places of both counter-claims, stay as they were."""
    base = data.draw(st.integers(0, len(values) - 2))
    end = data.draw(st.integers(base + 1, len(values) - 1))
    form, level = data.draw(st.sampled_from(["change", "trend"])), data.draw(st.integers(-9, 9))
    own = float(values[end] - values[base])
    up = swept(array(values), plan(form, own, len(values), base, end))
    down = swept(array([level - v for v in values]), plan(form, -own, len(values), base, end))
    assert told(up) == pytest.approx(told(down), abs=1e-9)
    assert up.sums.weaker == down.sums.weaker
    for one, other in ((up.weakest, down.weakest), (up.strongest, down.strongest)):
        assert (one is None) == (other is None)
        assert one is None or other is None or one.score == pytest.approx(other.score)


@given(st.lists(st.integers(1, 400), min_size=3, max_size=25), st.data())
def test_a_fall_in_percent_is_the_mirror_of_the_rise_it_undoes(values: list[int], data: st.DataObject) -> None:
    """From 4 to 10 is up 150 percent, from 10 to 4 down 60: as strong, as fair, as robust."""
    base = data.draw(st.integers(0, len(values) - 2))
    end = data.draw(st.integers(base + 1, len(values) - 1))
    times = values[end] / values[base]
    up = swept(array(values), plan("change_pct", 100 * (times - 1), len(values), base, end))
    down = swept(array([1 / Fraction(v) for v in values]), plan("change_pct", 100 * (1 / times - 1), len(values), base, end))
    assert told(up) == pytest.approx(told(down), abs=1e-6)


@given(st.sampled_from(["change", "trend"]), st.integers(-99, 99), st.integers(-99, 99))
def test_agreement_and_strength_know_no_direction(form: str, own: int, result: int) -> None:
    assert agrees(form, own, result) == agrees(form, -own, -result)
    assert strength(form, own, result) == strength(form, -own, -result)


@pytest.mark.parametrize(
    ("form", "own", "result", "expected"),
    [
        ("change_pct", 150.0, 100.0, True),
        ("change_pct", 150.0, 99.9, False),
        ("change_pct", 150.0, 900.0, True),
        ("change_pct", -60.0, -40.0, True),
        ("change_pct", -60.0, -39.0, False),
        ("change_pct", -60.0, 40.0, False),
        ("ratio_time", 2.0, 1.7, True),
        ("ratio_time", 2.0, 1.6, False),
        ("ratio_time", 0.5, 0.6, True),
        ("ratio_time", 0.5, 0.7, False),
        ("ratio_other", 1.2, 0.9, False),
        ("trend", -5.0, -0.1, True),
        ("trend", -5.0, 0.1, False),
        ("change", 0.0, 0.0, True),
        ("change", 0.0, 1.0, False),
    ],
)
def test_a_neighbour_agrees_from_two_thirds_of_the_amount_the_same_way(form: str, own: float, result: float, expected: bool) -> None:
    assert agrees(form, own, result) is expected


@pytest.mark.parametrize(
    ("form", "own", "result", "expected"),
    [
        ("change_pct", 100.0, 100.0, 0.0),
        ("change_pct", 100.0, 0.0, -1.0),
        ("change_pct", 100.0, 300.0, 1.0),
        ("change_pct", 100.0, -50.0, -2.0),
        ("change_pct", -50.0, -75.0, 1.0),
        ("change_pct", -50.0, -100.0, 2.0),
        ("ratio_time", 0.5, 0.25, 1.0),
        ("change", 10.0, 5.0, -0.5),
        ("change", -10.0, -100.0, 2.0),
        ("trend", 3.0, 9.0, 0.0),
        ("trend", 3.0, -9.0, -1.0),
    ],
)
def test_strength_is_zero_for_the_claim_and_minus_one_for_no_difference(form: str, own: float, result: float, expected: float) -> None:
    assert strength(form, own, result) == pytest.approx(expected)
