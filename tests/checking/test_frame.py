"""A frame makes the value of a span from what is held, and never from what is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto.checking.evaluate.frame import View
from holdto.periods import parse
from holdto.series.model import known
from tests.checking.drawn import Drawn, drawn, observations


def value(catalogue: Drawn, period: str, as_of: str = "2030-01-01") -> float | None:
    """The value of the only series over a period."""
    cell = View(catalogue, date.fromisoformat(as_of)).frame(catalogue.series[0], ()).value(parse(period))
    return None if cell is None else cell.value


MONTHS = " ".join(f"2021-{m:02d}={m}" for m in range(1, 13))


@pytest.mark.parametrize(
    ("aggregate", "period", "wanted"),
    [
        ("sum", "2021", 78),
        ("sum", "2021-Q2", 15),
        ("mean", "2021", 6.5),
        ("last", "2021", 12),
        ("none", "2021", None),
        ("sum", "2021-03", 3),
        ("sum", "2022", None),
    ],
)
def test_a_year_is_made_from_its_months_by_the_series_rule(aggregate: str, period: str, wanted: float | None) -> None:
    assert value(drawn("things", MONTHS, aggregate=aggregate), period) == wanted


def test_an_absent_month_is_unknown_and_not_zero() -> None:
    assert value(drawn("things", MONTHS.replace("2021-07=7 ", "")), "2021") is None


def test_a_fiscal_year_is_summed_from_its_own_months() -> None:
    catalogue = drawn("things", "2020-10=1 2020-11=1 2020-12=1 " + MONTHS, calendar="us-fiscal")
    assert value(catalogue, "FY2021") == 3 + sum(range(1, 10))


def test_values_come_in_whole_units_whatever_the_scale() -> None:
    assert value(drawn("things", "2021=7.5", scale=1000), "2021") == 7500


def test_a_stock_on_a_day_is_that_of_the_month_it_lies_in() -> None:
    assert value(drawn("stock", "2021-06=40", kind="stock", aggregate="last"), "2021-06-30") == 40
    assert value(drawn("flow", "2021-06=40"), "2021-06-30") is None


def test_as_of_takes_the_newest_vintage_known_by_then() -> None:
    catalogue = drawn("things", "vintage=2019-06-07 2019-05=52", "vintage=2020-02-07 2019-05=31")
    assert value(catalogue, "2019-05", "2019-07-01") == 52
    assert value(catalogue, "2019-05", "2020-02-07") == 31
    assert value(catalogue, "2019-05", "2019-06-06") is None


def test_like_steps_through_composed_periods() -> None:
    catalogue = drawn("things", MONTHS + " 2022-01=1 2022-02=1 2022-03=1")
    frame = View(catalogue, date(2030, 1, 1)).frame(catalogue.series[0], ())
    assert [s.start.month for s in frame.like(parse("2021-Q1"))] == [1, 4, 7, 10, 1]
    assert frame.like(parse("2021")) == [parse("2021")]


vintages = st.lists(
    st.tuples(st.sampled_from(["2019", "2020", "2021"]), st.integers(0, 9), st.one_of(st.none(), st.integers(0, 1500))), max_size=12
)


@given(vintages, st.integers(0, 1800))
def test_known_is_the_last_told_by_the_day(rows: list[tuple[str, int, int | None]], day: int) -> None:
    """Against a twin that walks every row."""
    start = date(2019, 6, 1).toordinal()
    held = []
    for period, number, told in rows:
        one = observations(f"{period}={number}" + (f" vintage={date.fromordinal(start + told)}" if told is not None else ""))[0]
        held.append(one)
    held.sort(key=lambda o: (o.span, o.vintage or date.min))
    as_of = date.fromordinal(start + day)
    wanted: dict[object, float] = {}
    for one in held:
        if (one.vintage or one.span.end) <= as_of:
            wanted[one.span] = one.value
    assert {o.span: o.value for o in known(held, as_of)} == wanted
