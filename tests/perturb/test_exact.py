"""Neighbourhoods, values, agreement and measures are exactly those of the definitions, on series with gaps, zeros, negatives and breaks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Query, Subject
from holdto.checking.evaluate.run import run
from holdto.checking.perturb import claim as claims
from holdto.checking.perturb import weights
from holdto.checking.perturb.grid import grid
from holdto.checking.perturb.line import Line, result
from holdto.checking.perturb.measures import measures
from holdto.checking.perturb.neighbours import neighbourhood, one_step
from holdto.checking.perturb.sweep import swept
from holdto.periods import Span, month_run
from holdto.series.model import Break, Dataset, Observation, Series
from tests.perturb import twin

FORMS = st.sampled_from(["change", "change_pct", "ratio_time", "trend"])
#: January 2000.
START = 24000
#: A whole number, or nothing where a figure is absent.
FIGURE = st.one_of(st.none(), st.integers(-40, 90), *[st.integers(1, 90)] * 4)


@dataclass(frozen=True)
class World:
    """A drawn series twice: for the product and for the twin."""

    points: twin.Points
    aggregate: str
    known: int
    breaks: tuple[int, ...]

    @property
    def series(self) -> Series:
        dataset = Dataset("test.data", "Things", "Test Office", "https://example.org/", "example")
        breaks = tuple(Break(day(at), "counted anew") for at in self.breaks)
        return Series(dataset, "s", "Things", "things", "flow", 1.0, "calendar", self.aggregate, breaks=breaks)

    def fingerprint(self) -> str:
        return ""

    def observations(self, series: Series, key: tuple[str, ...]) -> list[Observation]:
        return [Observation(span(p), float(v)) for p, v in sorted(self.points.items())]

    def query(self, claim: twin.Claim) -> Query:
        known = day(self.known + 1) - timedelta(days=1)
        return Query(claim.form, Subject(self.series, ((),)), span(claim.end), (span(claim.base),), kind="compare", known_by=known)

    @property
    def view(self) -> View:
        return View(self, date(2100, 1, 1))  # type: ignore[arg-type]

    def own(self, claim: twin.Claim) -> Fraction | None:
        before, after = (twin.value(self.points, p, self.aggregate) for p in (claim.base, claim.end))
        return None if before is None or after is None else twin.outcome(claim.form, before, after)


def day(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


def span(period: twin.Period) -> Span:
    return month_run(day(period[0]), period[1])


def period(span: Span) -> twin.Period:
    return 12 * span.start.year + span.start.month - 1, span.months


@st.composite
def worlds(draw: st.DrawFn, length: int, most: int) -> World:
    """A series of equal periods, some of them absent."""
    figures = draw(st.lists(FIGURE, min_size=4, max_size=most))
    points = {(START + length * i, length): Fraction(v) for i, v in enumerate(figures) if v is not None}
    assume(len(points) > 2)
    end = START + length * len(figures) - 1
    breaks = draw(st.lists(st.integers(START + 1, end), max_size=2, unique=True))
    return World(
        points, draw(st.sampled_from(["sum", "mean", "none"])), draw(st.integers(end - 6 * length, end + 2)), tuple(sorted(breaks))
    )


@st.composite
def claimed(draw: st.DrawFn, world: World) -> twin.Claim:
    """A claim from one period held to a later one."""
    base, end = sorted(draw(st.lists(st.sampled_from(sorted(world.points)), min_size=2, max_size=2, unique=True)))
    return twin.Claim(draw(FORMS), base, end)


def told(world: World, claim: twin.Claim) -> list[tuple[str, twin.Period, twin.Period, float, bool]]:
    """The product's neighbours."""
    own = world.own(claim)
    assert own is not None
    query = world.query(claim)
    found = neighbourhood(query, float(own), Line(world.view, query.subject))
    return sorted((n.moved, period(n.query.base[0]), period(n.query.span), n.value, n.agrees) for n in found)


def wanted(world: World, claim: twin.Claim) -> list[tuple[str, twin.Period, twin.Period, float, bool]]:
    """The twin's neighbours."""
    own = world.own(claim)
    assert own is not None
    found = twin.neighbours(claim, world.points, world.aggregate, world.known, world.breaks)
    return sorted((moved, b, e, pytest.approx(float(v), rel=1e-12, abs=1e-9), twin.agrees(claim.form, own, v)) for moved, b, e, v in found)


@pytest.mark.parametrize(("length", "most"), [(12, 30), (3, 24), (1, 40)], ids=["years", "quarters", "months"])
@settings(max_examples=60)
@given(data=st.data())
def test_neighbours_are_those_of_the_definition(length: int, most: int, data: st.DataObject) -> None:
    world = data.draw(worlds(length, most))
    claim = data.draw(claimed(world))
    assume(world.own(claim) is not None)
    assert told(world, claim) == wanted(world, claim)


@given(data=st.data())
def test_unequal_units_move_each_in_its_own(data: st.DataObject) -> None:
    """From the mean of a year to a month: the base by years, the end by months, both by years alone."""
    figures = data.draw(st.lists(st.integers(1, 90), min_size=40, max_size=60))
    points = {(START + i, 1): Fraction(v) for i, v in enumerate(figures)}
    world = World(points, "mean", START + len(figures) - 1, ())
    claim = twin.Claim(data.draw(FORMS), (START + 12 * data.draw(st.integers(0, 1)), 12), (START + data.draw(st.integers(24, 39)), 1))
    assert told(world, claim) == wanted(world, claim)


@given(data=st.data())
def test_every_neighbour_is_what_the_evaluator_makes_of_its_query(data: st.DataObject) -> None:
    world = data.draw(worlds(12, 20))
    claim = data.draw(claimed(world))
    own = world.own(claim)
    assume(own is not None)
    query, view = world.query(claim), world.view
    for neighbour in neighbourhood(query, float(own or 0), Line(view, query.subject)):
        outcome = run(neighbour.query, view)
        assert not isinstance(outcome, Missing)
        assert outcome.value == neighbour.value


@settings(max_examples=40)
@given(data=st.data())
def test_a_rise_and_its_mirror_image_have_the_same_neighbours(data: st.DataObject) -> None:
    """What is measured turned upside down: the same choices, the same that agree, each value with the other sign."""
    world = data.draw(worlds(12, 24))
    claim = data.draw(claimed(world))
    assume(claim.form in ("change", "trend"))
    mirrored = World({p: -v for p, v in world.points.items()}, world.aggregate, world.known, world.breaks)
    assert [(m, b, e, -v, ok) for m, b, e, v, ok in told(world, claim)] == told(mirrored, claim)


@given(data=st.data())
def test_nothing_ends_after_publication_and_nothing_lies_across_a_break(data: st.DataObject) -> None:
    world = data.draw(worlds(12, 30))
    claim = data.draw(claimed(world))
    assume(world.own(claim) is not None)
    for _, base, end, _, _ in told(world, claim):
        assert twin.last(end) <= world.known
        assert twin.crossed(base, end, world.breaks) <= twin.crossed(claim.base, claim.end, world.breaks)


def windows_of(world: World, claim: twin.Claim) -> list[int]:
    step = claim.end[1]
    if world.aggregate == "none" or (world.aggregate == "sum" and claim.form == "change"):
        return [step]
    return sorted({step, *(w for w in weights.WINDOWS if w % step == 0 and w <= weights.WINDOW_REACH * step)})


@pytest.mark.parametrize(("length", "most"), [(12, 18), (3, 16), (1, 16)], ids=["years", "quarters", "months"])
@settings(max_examples=50)
@given(data=st.data())
def test_measures_are_those_of_the_formulas(length: int, most: int, data: st.DataObject) -> None:
    world = data.draw(worlds(length, most))
    claim = data.draw(claimed(world))
    own = world.own(claim)
    assume(own is not None and own != (1 if claim.form == "ratio_time" else 0))
    assume(claim.form not in ("change_pct", "ratio_time") or own != (-100 if claim.form == "change_pct" else 0))
    query = world.query(claim)
    over = grid(claims.Claim(query, float(own or 0), Line(world.view, query.subject), None, "", 1.0, False))
    assert over is not None
    found = measures(swept(over.values, over.plan).sums)
    every = twin.settings(claim, world.points, world.aggregate, world.known, world.breaks, windows_of(world, claim))
    bias, robust, unique, _ = twin.measures(every)
    assert (found.fairness, found.robustness, found.uniqueness) == pytest.approx((bias, robust, unique), rel=1e-8, abs=1e-8)


@settings(max_examples=40)
@given(data=st.data())
def test_a_setting_of_the_sweep_is_a_claim_again(data: st.DataObject) -> None:
    """The claims that weaken and strengthen most have the strength and the sensibility that the sweep gave them."""
    world = data.draw(worlds(1, 16))
    claim = data.draw(claimed(world))
    own = world.own(claim)
    assume(own is not None and own != (1 if claim.form == "ratio_time" else 0) and claim.form != "trend")
    assume(claim.form not in ("change_pct", "ratio_time") or own != (-100 if claim.form == "change_pct" else 0))
    query = world.query(claim)
    line = Line(world.view, query.subject)
    over = grid(claims.Claim(query, float(own or 0), line, None, "", 1.0, False))
    assert over is not None
    scores = [
        sr * sp for sr, sp in twin.settings(claim, world.points, world.aggregate, world.known, world.breaks, windows_of(world, claim))
    ]
    found = swept(over.values, over.plan)
    for extreme, pick in ((found.weakest, min), (found.strongest, max)):
        if extreme is None:
            continue
        assert extreme.score == pytest.approx(pick(scores), rel=1e-6)
        made = over.query(extreme.window, extreme.base, extreme.end)
        value = result(made, line, None)
        assert value is not None or world.aggregate == "none"
        assert made.base[0].months == made.span.months


def test_one_step_is_no_choice() -> None:
    """From a year to the next, from a month to the next or to the same a year on; six years against the six before are a choice."""
    world = World({}, "sum", START, ())

    def of(base: twin.Period, end: twin.Period) -> bool:
        return one_step(world.query(twin.Claim("change", base, end)))

    assert of((START, 12), (START + 12, 12))
    assert of((START, 1), (START + 1, 1))
    assert of((START, 1), (START + 12, 1))
    assert of((START, 3), (START + 12, 3))
    assert of((START, 8), (START + 12, 8))
    assert not of((START, 12), (START + 24, 12))
    assert not of((START, 1), (START + 24, 1))
    assert not of((START, 72), (START + 72, 72))
