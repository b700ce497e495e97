"""The pages on judging say the numbers that the code has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from holdto.checking import caveats, thresholds
from holdto.checking.finding import VERDICTS
from holdto.checking.resolve import affinity, bind, forms, prior, topic

DOCS = Path(__file__).parents[2] / "docs"
JUDGING = (DOCS / "judging.md").read_text("utf-8")
RESOLVING = (DOCS / "decisions" / "0007-resolving.md").read_text("utf-8")


def rows(page: str, heading: str) -> dict[str, str]:
    """The first two columns of the first table behind some words."""
    table = page.split(heading, 1)[1].split("\n| ", 1)[1].split("\n\n", maxsplit=1)[0]
    cells = [[cell.strip(" `") for cell in line.strip("| ").split("|")] for line in table.splitlines()[2:]]
    return {cell[0]: cell[1] for cell in cells}


def number(told: str) -> float:
    """A number as the pages write it: "1/3", "−0.5"."""
    over = told.replace("−", "-").split("/")
    return float(over[0]) / float(over[1] if len(over) > 1 else 1)


def test_the_table_of_thresholds_is_that_of_the_code() -> None:
    told = rows(JUDGING, "## Thresholds")
    held = {name: value for name, value in vars(thresholds).items() if name.isupper()}
    assert told.keys() == held.keys()
    for name, value in held.items():
        if isinstance(value, float | int):
            assert number(told[name]) == pytest.approx(value), name
    stale = {12: "years", 3: "quarters", 1: "months"}
    assert told["STALE_PERIODS"] == ", ".join(f"{n} {stale[months]}" for months, n in thresholds.STALE_PERIODS.items())


def test_every_verdict_and_code_is_told() -> None:
    assert [v for v in VERDICTS if f"`{v}`" not in JUDGING] == []
    assert [c for c in caveats.WORDS if f"`{c}`" not in JUDGING and c != "weak-source"] == []


@pytest.mark.parametrize(
    ("heading", "weights"),
    [
        ("**Weights of structure.**", affinity.WEIGHTS),
        ("**Weights of words.**", topic.WEIGHTS),
        ("**Weights of forms.**", forms.WEIGHTS),
    ],
)
def test_the_tables_of_weights_are_those_of_the_code(heading: str, weights: dict[str, float]) -> None:
    assert {name: number(told) for name, told in rows(RESOLVING, heading).items()} == pytest.approx(weights)


def test_the_numbers_in_the_prose_are_those_of_the_code() -> None:
    assert f"`{affinity.MEANING:.0f} × meaning + structure + words`" in RESOLVING
    assert int(re.findall(r"more than (\d+) words", RESOLVING)[0]) == prior.ONE_TOPIC
    assert bind.HOME == "USA"
    assert f"Up to {thresholds.LOOKED_AT} series" in JUDGING
    assert f"likeliest {thresholds.WEIGHED} of them" in JUDGING
    assert f"a probability of {thresholds.ANSWER_FROM:g}, `ANSWER_FROM`" in JUDGING
