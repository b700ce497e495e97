"""No verdict hangs on a weight: none of the battery flips when one moves by a fifth."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import lru_cache

import pytest

from holdto.checking import checker
from holdto.checking.engine import check
from holdto.checking.evaluate.frame import View
from holdto.checking.finding import Robustness
from holdto.checking.held import Held
from holdto.checking.perturb import weights
from holdto.checking.perturb.assess import assess
from holdto.checking.thresholds import CHERRY_PICKED, NEIGHBOURS
from holdto.language.statement import Statement
from holdto.series.catalogue import open_catalogue
from tests.battery.everything import load

NUMBERS = ("NEAR_END", "NEAR_LAG", "NEAR_WINDOW", "TERM_BEGAN", "REACH", "KEPT_LENGTH", "SIDE", "WINDOW_REACH", "SURFACE")


@dataclass(frozen=True)
class Assessed:
    """A claim of the battery whose leading reading agrees, as it came to be assessed."""

    text: str
    statement: Statement
    held: Held
    view: View

    def picked(self) -> bool:
        told = assess(self.statement, self.held, self.view)
        return told is not None and told.considered >= NEIGHBOURS and told.holds_in < CHERRY_PICKED


@lru_cache(maxsize=1)
def assessed() -> tuple[Assessed, ...]:
    """Every comparison of the battery that a verdict of "cherry-picked" could touch."""
    found: list[Assessed] = []

    def note(statement: Statement, held: Held, view: View, readings: object = ()) -> Robustness | None:
        told = assess(statement, held, view)
        if told is not None and held.agrees:
            found.append(Assessed(row.text, statement, held, view))
        return told

    catalogue = open_catalogue()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checker, "assess", note)
        for row in load()[0]:
            if row.operation in ("change_pct", "change_abs", "ratio", "trend", "average"):
                check(row.text, published=datetime.date.fromisoformat(row.published), catalogue=catalogue)
    return tuple(found)


@pytest.mark.slow
@pytest.mark.parametrize("by", [0.8, 1.2], ids=["less", "more"])
@pytest.mark.parametrize("name", NUMBERS)
def test_no_verdict_of_the_battery_flips_when_a_weight_moves_by_a_fifth(name: str, by: float, monkeypatch: pytest.MonkeyPatch) -> None:
    claims = assessed()
    assert len(claims) >= 40
    before = [claim.picked() for claim in claims]
    given = getattr(weights, name)
    monkeypatch.setattr(weights, name, round(given * by) if isinstance(given, int) else given * by)
    flipped = [claim.text for claim, was in zip(claims, before, strict=True) if claim.picked() != was]
    assert flipped == []


@pytest.mark.slow
@pytest.mark.parametrize("by", [0.8, 1.2], ids=["less", "more"])
def test_nor_when_a_level_of_naturalness_does(by: float, monkeypatch: pytest.MonkeyPatch) -> None:
    claims = assessed()
    before = [claim.picked() for claim in claims]
    for at in range(len(weights.LEVELS)):
        moved = tuple((chi * by if i == at else chi, period) for i, (chi, period) in enumerate(weights.LEVELS))
        with monkeypatch.context() as patch:
            patch.setattr(weights, "LEVELS", moved)
            assert [claim.text for claim, was in zip(claims, before, strict=True) if claim.picked() != was] == []


def test_what_was_said_is_the_most_relevant_and_round_lengths_the_most_natural() -> None:
    assert weights.relevance(0, 0) == 1
    assert weights.relevance(12, 0) > weights.relevance(24, 0) > weights.relevance(240, 0) > 0
    assert weights.relevance(12, 12) == weights.relevance(-12, -12)
    assert weights.relevance(0, 0, 2) == weights.relevance(0, 0, 0.5)
    assert weights.naturalness(120) > weights.naturalness(60) > weights.naturalness(24) > weights.naturalness(3) > weights.naturalness(7)


def test_every_number_of_the_table_is_tried() -> None:
    numbers = {name for name, value in vars(weights).items() if name.isupper() and isinstance(value, int | float)}
    assert numbers == set(NUMBERS)
