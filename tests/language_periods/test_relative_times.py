"""What a time that hangs on another one means beside it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto import periods
from holdto.language.en.periods import find_periods, officeholders, told_of
from holdto.language.period_mention import UNIT_MONTHS, Anchor, in_calendar, placed, resolve, to_publication
from holdto.language.tokens import tokenise

PUBLISHED = date(2023, 3, 24)


def only(text: str) -> object:
    [mention] = find_periods(tokenise(text), PUBLISHED)
    return mention


def beside(text: str, anchor: str) -> str:
    [mention] = find_periods(tokenise(text), PUBLISHED)
    span = resolve(mention, periods.parse(anchor))
    return periods.code(span) if span else "none"


@pytest.mark.parametrize(
    ("text", "anchor", "meant"),
    [
        ("The previous year it was 5.", "2021", "2020"),
        ("The previous year it was 5.", "2021-04", "2020"),
        ("It rose from the previous year.", "2021-04", "2020-04"),
        ("It rose from a year earlier.", "2021-Q2", "2020-Q2"),
        ("It rose from a year earlier.", "FY2021", "FY2020"),
        ("It rose from the same period of 2019.", "2021-01/2021-09", "2019-01/2019-09"),
        ("It rose from the same month of 2019.", "2021-12", "2019-12"),
        ("It rose from the same quarter of fiscal 2019.", "2021-10/2021-12", "2018-Q4"),
        ("That year it was 5.", "2020-08-03", "2020"),
        ("The following three years were worse.", "2012", "2013-01/2015-12"),
        ("The previous five fiscal years combined were worse.", "FY2022", "2016-10/2021-09"),
        ("Two weeks later it was 5.", "2020-08-03", "2020-08-17"),
        ("It has fallen since then.", "2020-08", "2020-08"),
        ("It was 5 in 2018.", "2020", "2018"),
    ],
)
def test_a_time_beside_another(text: str, anchor: str, meant: str) -> None:
    assert beside(text, anchor) == meant


def test_a_time_that_hangs_on_nothing_keeps_its_own_days() -> None:
    [mention] = find_periods(tokenise("The previous year it was 5."), PUBLISHED)
    assert resolve(mention, None) == periods.year(2022)


def test_since_counts_to_publication() -> None:
    [mention] = find_periods(tokenise("since January 2021"), PUBLISHED)
    assert to_publication(mention, PUBLISHED) == periods.Span(date(2021, 1, 1), PUBLISHED)
    [mention] = find_periods(tokenise("since he took office"), PUBLISHED)
    assert to_publication(mention, PUBLISHED) is None


@pytest.mark.parametrize(
    "text", ["last year", "in June", "five years ago", "the past decade", "so far this year", "the first half", "Monday", "last summer"]
)
def test_without_a_publication_date_relative_words_have_no_days(text: str) -> None:
    [mention] = find_periods(tokenise(text), None)
    assert mention.days is None
    assert mention.reason == "needs-a-date"


def test_a_range_of_months_with_a_year_needs_no_publication_date() -> None:
    [mention] = find_periods(tokenise("from January to September 2022"), None)
    assert mention.days == periods.parse("2022-01/2022-09")


def test_a_slot_has_the_words_and_where_they_stand() -> None:
    text = "Prices rose since fiscal year 2020."
    tokens = tokenise(text)
    [mention] = find_periods(tokens, PUBLISHED)
    assert mention.slot(tokens).text == "fiscal year 2020"
    slot = mention.slot(tokens, with_cue=True)
    assert slot.text == "since fiscal year 2020"
    assert text[slot.span[0] : slot.span[1]] == slot.text
    assert slot.to_dict() | {"span": None} == {
        "text": "since fiscal year 2020",
        "span": None,
        "start": "2019-10-01",
        "end": "2020-09-30",
        "calendar": "us-fiscal",
        "bound": "since",
    }


SPANS = st.builds(periods.month_run, st.dates(date(1, 1, 1), date(9990, 1, 1)), st.integers(1, 40))
ANCHORS = st.builds(
    Anchor,
    st.sampled_from(["shift", "unit", "run", "same", "point"]),
    st.sampled_from([*UNIT_MONTHS, "day", "week"]),
    st.integers(-999, 999),
)


@given(ANCHORS, SPANS, st.booleans())
def test_a_relative_time_is_a_span_or_none_wherever_it_hangs(how: Anchor, span: periods.Span, compared: bool) -> None:
    if how.kind == "run" and how.n == 0:
        return
    found = placed(how, span, compared=compared)
    assert found is None or found.start <= found.end


@given(SPANS, st.sampled_from(["month", "quarter", "year", "decade"]), st.integers(1, 30))
def test_earlier_then_later_is_where_one_was(span: periods.Span, unit: str, n: int) -> None:
    before = placed(Anchor("shift", unit, -n), span)
    if before is not None and (after := placed(Anchor("shift", unit, n), before)) is not None:
        assert after == span


@pytest.mark.parametrize(
    ("text", "calendar", "meant"),
    [
        ("fiscal year 2022", "fiscal-04", "2021-04/2022-03"),
        ("fiscal year 2022", "fiscal-07", "2021-07/2022-06"),
        ("fiscal year 2022", None, "FY2022"),
        ("fiscal year 2020-21", "fiscal-04", "2020-04/2021-03"),
        ("2021-22", "fiscal-04", "2021-04/2022-03"),
        ("2021-22", "us-fiscal", "2021-01/2022-12"),
        ("2010-19", "fiscal-04", "2010-01/2019-12"),
        ("fiscal years 2017 to 2021", "fiscal-07", "2016-07/2021-06"),
        ("the first quarter of fiscal 2022", "fiscal-04", "2021-Q2"),
        ("2022", "fiscal-04", "2022"),
        ("the fiscal year ended March 31, 2022", "fiscal-07", "2021-04/2022-03"),
    ],
)
def test_a_fiscal_year_is_that_of_the_place_it_is_said_of(text: str, calendar: str | None, meant: str) -> None:
    [mention] = find_periods(tokenise(text), PUBLISHED)
    span = in_calendar(mention, calendar).days
    assert span is not None
    assert periods.code(span) == meant


@pytest.mark.parametrize(
    ("text", "name", "meant"),
    [
        ("since he took office", "Biden", "2021-01-20"),
        ("since the president took office", "Joe Biden", "2021-01-20"),
        ("in my first two years", "Obama", "2009-01-20/2011-01-19"),
        ("under his administration", "Trump", "2017-01-20/2021-01-20"),
        ("under my administration", "Trump", "2017-01-20/2021-01-20"),
        ("before I took office", "Biden", "2021-01-20"),
        ("on her watch", "Merkel", "2005-11-22/2021-12-08"),
    ],
)
def test_a_time_told_by_a_person_has_dates_once_the_person_is_known(text: str, name: str, meant: str) -> None:
    tokens = tokenise(text)
    [mention] = find_periods(tokens, PUBLISHED)
    told = told_of(mention, tokens, name, PUBLISHED)
    assert told is not None
    assert told.days == periods.parse(meant)
    assert (told.i, told.j, told.reason) == (mention.i, mention.j, None)


@pytest.mark.parametrize(("text", "name"), [("since he took office", "Nobody"), ("last year", "Biden")])
def test_a_time_that_a_name_does_not_date_stays_open(text: str, name: str) -> None:
    tokens = tokenise(text)
    [mention] = find_periods(tokens, PUBLISHED)
    assert told_of(mention, tokens, name, PUBLISHED) is None


def test_officeholders_are_found_by_name_with_the_term_meant_by_then() -> None:
    tokens = tokenise("President Biden and Mr. Trump met Angela Merkel over brown bread in May.")
    assert [(term.name, term.start.year) for _, term in officeholders(tokens, PUBLISHED)] == [
        ("Joe Biden", 2021),
        ("Donald Trump", 2017),
        ("Angela Merkel", 2005),
    ]
    assert [term.start.year for _, term in officeholders(tokenise("Trump"), date(2025, 6, 1))] == [2025]
