"""The forms with an amount: what they give, and from which figures."""

from __future__ import annotations

from datetime import date

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Outcome, Query, Subject
from holdto.checking.evaluate.run import run
from holdto.periods import month_run, year
from tests.checking.drawn import drawn

BALANCE = drawn(
    "Trade balance in lamps",
    "EAST 2019=-30 2020=-50 2021=-70",
    "WEST 2019=10 2020=-10 2021=0",
    "all 2019=-20 2020=-60 2021=-70",
    codes=("EAST East", "WEST West", "all All total"),
)


def test_a_mean_shows_the_figures_it_was_made_of_summed_over_its_keys_and_seen_from_the_side_that_the_words_name() -> None:
    deficit = Subject(BALANCE.series[0], (("EAST",), ("WEST",)), sign=-1)
    made = run(Query("mean", deficit, month_run(date(2019, 1, 1), 36), step=12), View(BALANCE, date(2030, 1, 1)))
    assert isinstance(made, Outcome)
    assert [cell.value for cell in made.cells] == [20, 60, 70]
    assert made.value == (20 + 60 + 70) / 3
    assert [words for depth, words in made.tree if depth < 2] == ["mean of 3 periods = 50", "3 periods together = 150"]


def test_a_mean_of_one_period_is_that_period() -> None:
    made = run(Query("mean", Subject(BALANCE.series[0], (("WEST",),)), year(2019), step=12), View(BALANCE, date(2030, 1, 1)))
    assert isinstance(made, Outcome)
    assert (made.value, len(made.cells)) == (10, 1)


def test_members_are_named_each_once_and_those_that_stand_for_a_whole_are_not() -> None:
    series = BALANCE.series[0]
    assert Subject(series, (("WEST",), ("EAST",), ("WEST",))).members == ("West", "East")
    assert Subject(series, (("all",),)).members == ()
