"""What is said of several years together is computed year by year, or on average."""

from __future__ import annotations

from datetime import date

import pytest

from holdto.checking.resolve.spread import spread
from holdto.language.reader import read

PUBLISHED = date(2020, 6, 1)


def computed(text: str) -> list[tuple[str, str | None]]:
    """Operation and streak of each statement of a text, as it is computed."""
    return [(s.operation, s.streak.kind if s.streak else None) for s in spread(read(text, PUBLISHED), PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Over 60 percent of farms kept bees from 2005 to 2015.", ("threshold", "every")),
        ("Fewer than 60 percent of farms kept bees between 2005 and 2015.", ("threshold", "every")),
        ("About 60 percent of farms kept bees from 2005 to 2015.", ("average", None)),
        ("Over 60 percent of farms kept bees in 2015.", ("share", None)),
        ("The island exported 300 tons of salt between 2011 and 2014.", ("level", None)),
        ("The island's annual salt exports were 300 tons between 2011 and 2014.", ("average", None)),
    ],
)
def test_percentages_and_annual_amounts_do_not_add_up(text: str, expected: tuple[str, str | None]) -> None:
    assert computed(text) == [expected]


def test_statements_of_one_year_are_left_as_they_are() -> None:
    statements = read("In 2019 exports fell 4 percent to 300 tons. They were higher than in 2017.", PUBLISHED)
    assert spread(statements, PUBLISHED) == statements
