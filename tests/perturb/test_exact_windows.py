"""Averages, runs of years and comparisons of two things have exactly the neighbours of the definitions."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from holdto.checking.evaluate.query import Query, Subject
from holdto.checking.perturb import weights
from holdto.checking.perturb.line import Line
from holdto.checking.perturb.neighbours import neighbourhood
from tests.perturb import twin
from tests.perturb.test_exact import START, World, period, span, worlds


@settings(max_examples=60)
@given(data=st.data())
def test_averages_begin_end_and_move_by_years(data: st.DataObject) -> None:
    world = data.draw(worlds(12, 24))
    possible = [(p[0], 12 * n) for p in sorted(world.points) for n in range(2, 7)]
    whole = [window for window in possible if twin.average(world.points, window, world.aggregate) is not None]
    assume(whole)
    window = data.draw(st.sampled_from(whole))
    own = twin.average(world.points, window, world.aggregate)
    like = world.query(twin.Claim("change", window, window))
    query = Query("mean", like.subject, span(window), step=12, known_by=like.known_by)
    found = neighbourhood(query, float(own or 0), Line(world.view, query.subject))
    told = sorted((n.moved, period(n.query.span), n.value, n.agrees) for n in found)
    others = twin.other_averages(window, world.points, world.aggregate, world.known, world.breaks)
    wanted = [(m, w, pytest.approx(float(v), rel=1e-12, abs=1e-9), twin.agrees("mean", own or Fraction(0), v)) for m, w, v in others]
    assert told == sorted(wanted, key=lambda t: t[:2])


@settings(max_examples=60)
@given(data=st.data())
def test_runs_of_years_are_lengthened_and_shortened_together(data: st.DataObject) -> None:
    figures = data.draw(st.lists(st.integers(1, 90), min_size=10, max_size=20))
    points = {(START + 12 * i, 12): Fraction(v) for i, v in enumerate(figures)}
    world = World(points, "sum", START + 12 * len(figures) - 1, ())
    months = 12 * data.draw(st.integers(2, 4))
    base = (START + 12 * data.draw(st.integers(0, 2)), months)
    end = (base[0] + months + 12 * data.draw(st.integers(0, 2)), months)
    claim = twin.Claim(data.draw(st.sampled_from(["change", "change_pct", "trend"])), base, end)
    own = world.own(claim)
    assume(own is not None)
    query = world.query(claim)
    found = neighbourhood(query, float(own or 0), Line(world.view, query.subject))
    told = sorted((period(n.query.base[0]), period(n.query.span), n.value) for n in found if n.query.span.months != months)
    wanted = sorted(twin.other_runs(claim, points, "sum", world.known))
    assert told == [(b, e, pytest.approx(float(v), rel=1e-12)) for b, e, v in wanted]


@settings(max_examples=60)
@given(data=st.data())
def test_a_comparison_of_two_things_is_looked_at_in_the_few_periods_beside_it(data: st.DataObject) -> None:
    """The one over the other in each period held of both, no more than so many either side, none after publication."""
    length = data.draw(st.sampled_from([1, 3, 12]))
    tops, bottoms = (data.draw(st.lists(st.integers(1, 90), min_size=16, max_size=16)) for _ in range(2))
    gap = data.draw(st.integers(0, 15))
    one, other = ({(START + length * i, length): Fraction(v) for i, v in enumerate(f) if i != gap} for f in (tops, bottoms))
    at = data.draw(st.sampled_from(sorted(one)))
    known = twin.last(at) + length * data.draw(st.integers(0, 4))
    world, beside = World(one, "none", known, ()), World(other, "none", known, ())
    own = one[at] / other[at]
    like = world.query(twin.Claim("change", at, at))
    query = Query("ratio_other", like.subject, span(at), other=Subject(beside.series, ((),)), known_by=like.known_by)
    found = neighbourhood(query, float(own), Line(world.view, query.subject), Line(beside.view, query.other or query.subject))
    told = sorted((period(n.query.span), n.value, n.agrees) for n in found)
    near = [
        p
        for p in one
        if p != at and abs(p[0] - at[0]) <= weights.SIDE * length and twin.last(p) <= known and p[0] - at[0] in twin.moves(length)
    ]
    ratios = {p: one[p] / other[p] for p in near}
    assert told == sorted((p, pytest.approx(float(r), rel=1e-12), twin.agrees("ratio_other", own, r)) for p, r in ratios.items())
