"""Every statement can be said as an English sentence, and reading that sentence gives the same statement."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdto.language.say import say
from tests.language_say.back import differences
from tests.language_say.claims import KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_said_is_read_as_the_same_statement(kind: str) -> None:
    @settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        statement = data.draw(KINDS[kind])
        assert not differences(statement), say(statement)

    holds()
