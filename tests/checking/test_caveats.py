"""Caveats say what is so of the very figure that they stand beside."""

from __future__ import annotations

import pytest

from holdto.checking.engine import check
from tests.checking.drawn import drawn

COMMUTERS = drawn("Commuters who cycle", "2021=12[8,16] 2022=41[37.5,44.5]", unit="percent", kind="share", aggregate="none")


@pytest.mark.parametrize(
    ("text", "verdict", "words"),
    [
        ("In 2022, 43 percent of commuters cycled to work.", "supported", "the number lies within it"),
        ("In 2021, 12 percent of commuters cycled to work.", "needs context", "more than 10% of the figure either way"),
    ],
)
def test_a_number_inside_an_error_is_told_apart_from_an_error_that_is_wide(text: str, verdict: str, words: str) -> None:
    (finding,) = check(text, published="2023-03-01", catalogue=COMMUTERS).findings
    (caveat,) = (c for c in finding.caveats if c.code == "within-error")
    assert finding.verdict == verdict
    assert words in caveat.text
