"""Records, ranks, trends and streaks against twins that count by hand, on small series with gaps, zeros and negatives."""

from __future__ import annotations

import itertools
from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Outcome, Query, Subject
from holdto.checking.evaluate.run import run
from holdto.checking.thresholds import SHORT_SERIES
from holdto.periods import year
from tests.checking.drawn import drawn

FIRST = 2000
#: Values by year; a year left out is a gap.
figures = st.dictionaries(st.integers(FIRST, FIRST + 14), st.integers(-3, 3), min_size=2, max_size=15)
ways = st.sampled_from(["up", "down"])


def answer(
    held: dict[int, int], form: str, last: int, *, base: int | None = None, direction: str = "up", **rest: object
) -> Outcome | Missing:
    """What a yearly series answers to a query that ends in one year."""
    catalogue = drawn("things", " ".join(f"{y}={v}" for y, v in sorted(held.items())))
    query = Query(form, Subject(catalogue.series[0], ((),)), year(last), (year(base),) if base else (), direction=direction, step=12)
    for name, value in rest.items():
        object.__setattr__(query, name, value)
    return run(query, View(catalogue, date(2030, 1, 1)))


def beyond(a: float, b: float, direction: str) -> bool:
    """Whether a is further than b in a direction."""
    return a > b if direction == "up" else a < b


@given(figures, ways)
def test_a_record_is_beyond_every_earlier_year_held(held: dict[int, int], direction: str) -> None:
    last = max(held)
    made = answer(held, "record", last, direction=direction, kind="window")
    assert isinstance(made, Outcome)
    assert made.holds == all(beyond(held[last], v, direction) for y, v in held.items() if y < last)
    assert made.looked == len(held)
    assert (made.counter is None) == made.holds


@given(figures, ways, st.integers(1, 12))
def test_the_best_of_so_many_years_looks_at_these_years_and_at_none_before(held: dict[int, int], direction: str, count: int) -> None:
    last = max(held)
    made = answer(held, "record", last, direction=direction, kind="window", count=count)
    window = [held[y] for y in range(last - count, last) if y in held]
    if not all(beyond(held[last], v, direction) for v in window):
        assert isinstance(made, Outcome)
        assert made.holds is False
    elif len(window) == count:
        assert isinstance(made, Outcome)
        assert made.holds
        assert not made.short
    elif len(window) >= SHORT_SERIES:
        assert isinstance(made, Outcome)
        assert made.holds
        assert made.short
    else:
        assert isinstance(made, Missing)


@given(figures, ways, st.integers(FIRST, FIRST + 14))
def test_the_highest_since_a_year_is_passed_by_none_after_it_and_reached_in_it(held: dict[int, int], direction: str, since: int) -> None:
    last = max(held)
    assume(any(since <= y < last for y in held))
    made = answer(held, "record", last, base=since, direction=direction, kind="since")
    assert isinstance(made, Outcome)
    passed = any(beyond(v, held[last], direction) for y, v in held.items() if since < y < last)
    reached = since not in held or not beyond(held[last], held[since], direction)
    assert made.holds == (not passed and reached)


@given(figures, ways, st.integers(FIRST, FIRST + 14))
def test_a_trend_is_the_net_change_and_two_thirds_of_the_steps(held: dict[int, int], direction: str, base: int) -> None:
    last = max(held)
    assume(base in held and base < last)
    values = [held[y] for y in sorted(held) if base <= y <= last]
    steps = list(itertools.pairwise(values))
    net = beyond(values[-1], values[0], direction)
    most = 3 * sum(beyond(b, a, direction) for a, b in steps) >= 2 * len(steps)
    for kind, wanted in (("compare", net), ("steps", net and (most or len(steps) == 1))):
        made = answer(held, "trend", last, base=base, direction=direction, kind=kind)
        assert isinstance(made, Outcome)
        assert made.holds == wanted
        assert made.value == values[-1] - values[0]


def test_a_trend_holds_from_two_thirds_of_its_steps_on() -> None:
    for values, holds in (([0, 2, 1, 3, 2, 4], False), ([0, 2, 1, 3, 2, 4, 6], True)):
        made = answer({FIRST + at: v for at, v in enumerate(values)}, "trend", FIRST + len(values) - 1, base=FIRST, kind="steps")
        assert isinstance(made, Outcome)
        assert made.holds == holds


@given(figures, ways, st.integers(1, 8))
def test_a_streak_counts_back_and_never_across_a_gap(held: dict[int, int], direction: str, count: int) -> None:
    last = max(held)
    made = answer(held, "streak", last, direction=direction, kind="consecutive", count=count)
    if last - 1 not in held:
        assert isinstance(made, Missing)
        return
    run_of = 0
    at = last
    while at in held and at - 1 in held and beyond(held[at], held[at - 1], direction):
        run_of, at = run_of + 1, at - 1
    broken = at in held and at - 1 in held
    if run_of >= count:
        assert isinstance(made, Outcome)
        assert made.holds
    elif broken:
        assert isinstance(made, Outcome)
        assert made.holds is False
    else:
        assert isinstance(made, Missing)


@given(figures, ways, st.integers(-2, 2), st.integers(FIRST, FIRST + 14))
def test_never_beyond_a_bound_holds_every_year_to_it(held: dict[int, int], direction: str, bound: int, base: int) -> None:
    last = max(held)
    assume(base <= last)
    made = answer(held, "streak", last, base=base, direction=direction, kind="never", bound=float(bound))
    years = range(base, last + 1)
    if all(y in held for y in years):
        assert isinstance(made, Outcome)
        assert made.holds == (not any(beyond(held[y], bound, direction) for y in years))
    else:
        assert isinstance(made, Missing) or made.holds is False


@given(figures, ways, st.integers(FIRST, FIRST + 14))
def test_the_first_fall_since_a_year_asks_for_one_in_it_and_none_between(held: dict[int, int], direction: str, since: int) -> None:
    last = max(held)
    assume(last - 1 in held and since < last)
    made = answer(held, "streak", last, base=since, direction=direction, kind="first")
    assert isinstance(made, Outcome)

    def step(y: int) -> bool | None:
        return beyond(held[y], held[y - 1], direction) if y in held and y - 1 in held else None

    between = any(step(y) for y in range(since + 1, last))
    assert made.holds == (bool(step(last)) and not between and step(since) is not False)


@given(st.lists(st.one_of(st.none(), st.integers(-3, 3)), min_size=2, max_size=6), ways, st.booleans())
def test_a_rank_counts_those_ahead_and_tells_whether_the_set_is_whole(values: list[int | None], direction: str, named: bool) -> None:
    assume(values[0] is not None)
    codes = tuple(f"m{at} Member{at}" for at in range(len(values)))
    lines = [f"m{at} 2019={v}" for at, v in enumerate(values) if v is not None]
    catalogue = drawn("things", *lines, codes=codes)
    keys = tuple((f"m{at}",) for at in range(len(values)))
    query = Query(
        "rank", Subject(catalogue.series[0], (keys[0],)), year(2019), members=keys, direction=direction, kind="named-set" if named else None
    )
    made = run(query, View(catalogue, date(2030, 1, 1)))
    others = [v for v in values[1:] if v is not None]
    if not others:
        assert isinstance(made, Missing)
        return
    assert isinstance(made, Outcome)
    assert made.value == 1 + sum(beyond(v, values[0] or 0, direction) for v in others)
    assert made.whole == (named and None not in values)
