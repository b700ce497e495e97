"""Every statement can be said as an English sentence, and reading that sentence gives the same statement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdto.language.say import say
from holdto.language.statement import Against, PeriodSlot, Slot, Statement, Streak, Value
from tests.language_say.back import differences
from tests.language_say.claims import KINDS


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_said_is_read_as_the_same_statement(kind: str) -> None:
    @settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        statement = data.draw(KINDS[kind])
        assert not differences(statement), say(statement)

    holds()


BOUND = Value("", 150_000.0, None, 150_000.0, "tons", None, 2, 10_000.0)
STEEL = Statement(
    "", (0, 0), (1, 1), "threshold", measure=Slot("exports of steel", (0, 0)), value=BOUND, hedge="less_than", direction="down"
)
YEARS = PeriodSlot("", (0, 0), date(2018, 1, 1), date(2021, 12, 31))

#: Statements that can be said, but that no phrasing found so far lets the reader read back.
LIMITS = {
    "a bound on an amount a day in every month": replace(STEEL, value=replace(BOUND, per="day"), streak=Streak("every", None, "month")),
    "a bound from above without a run of periods": STEEL,
    "a comparison over several years": replace(
        STEEL,
        operation="ratio",
        direction=None,
        hedge="more_than",
        value=Value("", 1.0, 1.0, None, "count"),
        against=Against("", "measure", Slot("exports of wheat", (0, 0))),
        period=YEARS,
    ),
}


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.xfail(strict=True, reason="the reader has no phrasing for it")
def test_limits_of_what_is_read_back(limit: str) -> None:
    assert say(LIMITS[limit]).endswith(".")
    assert not differences(LIMITS[limit])
