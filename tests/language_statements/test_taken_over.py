"""What a statement takes from the words before it: measure, place, group, time and unit, each with the place it came from."""

from __future__ import annotations

from datetime import date

import pytest

from holdto import extract
from holdto.language.statement import Statement
from holdto.periods import Span, code

PUBLISHED = date(2023, 5, 22)


def last(text: str) -> Statement:
    return extract(text, PUBLISHED)[-1]


def when(statement: Statement) -> str | None:
    period = statement.period
    return code(Span(period.start, period.end)) if period and period.start and period.end else None


def test_a_pronoun_takes_the_measure_place_and_time_of_the_sentence_before() -> None:
    text = "Exports of tin from Peru reached 40,000 tons in 2019. They fell by 5,000 tons."
    statement = last(text)
    assert statement.measure is not None
    assert statement.measure.text.startswith("Exports of tin")
    assert statement.place is not None
    assert statement.place.text == "from Peru"
    assert when(statement) == "2019"
    for slot in (statement.measure, statement.place, statement.period):
        assert slot is not None
        assert slot.span[1] <= statement.sentence[0]
    assert statement.place.span == (text.index("from Peru"), text.index(" reached"))


def test_a_new_paragraph_takes_nothing_over() -> None:
    statement = last("Exports of tin from Peru rose in 2019.\n\nRents fell.")
    assert statement.place is None
    assert statement.period is None


def test_bullets_take_the_measure_of_the_heading_over_them() -> None:
    text = "Homicides in Cali\n\n- 1,200 in 2018\n- 1,400 in 2019\n"
    first, second = extract(text, PUBLISHED)
    assert [when(one) for one in (first, second)] == ["2018", "2019"]
    for one in (first, second):
        assert one.measure is not None
        assert one.measure.text == "Homicides in Cali"
        assert one.measure.span == (0, 17)


def test_bullets_take_the_time_of_the_line_that_ends_in_a_colon() -> None:
    first, second = extract("Deaths in 2018:\n\n- 1,200 from flu\n- 310 from burns\n", PUBLISHED)
    assert when(first) == when(second) == "2018"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Road deaths rose 4 percent in 2015. A year later, they fell 2 percent.", "2016"),
        ("Road deaths rose 4 percent in 2015. The following year they fell 2 percent.", "2016"),
        ("Road deaths rose 4 percent in 2015. The next year they fell 2 percent.", "2016"),
        ("Road deaths rose 4 percent in 2015. They had fallen 2 percent the previous year.", "2014"),
        ("Road deaths rose 4 percent in 2015. Next year they may fall 2 percent.", "2024"),
    ],
)
def test_a_relative_time_hangs_on_the_time_before(text: str, period: str) -> None:
    assert when(last(text)) == period


@pytest.mark.parametrize(
    ("text", "operation", "per"),
    [
        ("The murder rate was 29 per 100,000 people in 2018. It fell to 25.", "rate", "100,000 people"),
        ("Unemployment in Kenya fell in 2019. It was 8 percent.", "rate", None),
        ("Chad has 5 doctors per 100,000 people; Norway has 490.", "rate", "100,000 people"),
        ("The murder rate was 29 per 100,000 people in 2018. There were 4,100 murders.", "level", None),
    ],
)
def test_a_number_is_of_the_kind_of_the_measure_taken_over(text: str, operation: str, per: str | None) -> None:
    statement = last(text)
    assert statement.operation == operation
    assert statement.value is not None
    assert statement.value.per == per


def test_the_place_of_one_subject_is_not_the_place_of_another() -> None:
    assert last("Exports from Peru rose 4 percent in 2015. Rents in Cali fell.").place.text == "in Cali"  # type: ignore[union-attr]
    assert last("Exports from Peru rose 4 percent in 2015. Rents fell 3 percent.").place is None


def test_the_two_ends_of_a_movement_point_at_each_other() -> None:
    low, high = extract("Rents went from $900 in 2015 to $1,200 in 2019.", PUBLISHED)
    assert (low.linked, high.linked) == (1, 0)
    assert [when(low), when(high)] == ["2015", "2019"]
