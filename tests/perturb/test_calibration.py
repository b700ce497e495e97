"""Cherry-picking is called where a person would call it: the calibration set holds, and holds when a weight moves by a fifth."""

from __future__ import annotations

import pytest

from holdto.checking.perturb import weights
from holdto.checking.thresholds import CHERRY_PICKED, NEIGHBOURS
from tests.perturb.calibration import Case, cases, share

CASES = cases()


def picked(case: Case) -> bool:
    """DESIGN.md: fewer than a third of at least eight natural neighbours agree."""
    of, agreeing = share(case)
    return of >= NEIGHBOURS and agreeing < CHERRY_PICKED * of


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_set_is_called_as_labelled(case: Case) -> None:
    of, agreeing = share(case)
    assert picked(case) == case.picked, f"{agreeing} of {of} agree, though {case.why}"


def test_the_set_has_enough_of_both() -> None:
    assert len(CASES) >= 30
    assert min(sum(c.picked for c in CASES), sum(not c.picked for c in CASES)) >= 15


@pytest.mark.parametrize("by", [0.8, 1.2])
@pytest.mark.parametrize("name", ["REACH", "KEPT_LENGTH", "SIDE"])
def test_no_label_flips_when_what_is_looked_at_moves_by_a_fifth(name: str, by: float, monkeypatch: pytest.MonkeyPatch) -> None:
    moved = getattr(weights, name) * by
    monkeypatch.setattr(weights, name, moved if name == "KEPT_LENGTH" else round(moved))
    assert [case.name for case in CASES if picked(case) != case.picked] == []
