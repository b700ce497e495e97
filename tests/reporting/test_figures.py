"""Figures, times and counts in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto import when
from holdto.language.en.nonclaims import table
from holdto.language.statement import Statement
from holdto.periods import Span, parse
from holdto.reporting import facts
from holdto.reporting.counts import summary
from holdto.reporting.words import REASONS
from holdto.units.figures import in_prose, number, ordinal, quantity, short

from . import judged, made, samples


@pytest.mark.parametrize(
    ("value", "unit", "signed", "words"),
    [
        (2378944.0, "count", False, "2,378,944"),
        (2378944.0, "encounters", False, "2,378,944 encounters"),
        (355.3e9, "USD", False, "$355.3 billion"),
        (-355.3e9, "usd", False, "−$355.3 billion"),
        (1.25e12, "usd", False, "$1.25 trillion"),
        (999_950_000.0, "usd", False, "$1 billion"),
        (52522.6e6, "MXN", False, "52.52 billion MXN"),
        (1234e12, "usd", False, "$1,234 trillion"),
        (999.97e12, "usd", False, "$1,000 trillion"),
        (3.5, "usd per gallon", False, "$3.50 per gallon"),
        (12.0, "gbp", False, "£12"),
        (171.516, "percent", True, "+171.5 %"),
        (-32.04, "percent", True, "−32 %"),
        (0.0, "percent", True, "0 %"),
        (3.65, "percent", False, "3.65 %"),
        (12.3, "percent of households", False, "12.3 % of households"),
        (1.2, "percentage points", True, "+1.2 percentage points"),
        (14.18, "per 100,000 people", False, "14.2 per 100,000 people"),
        (3.204, "times", False, "3.2 times"),
        (3.0, "rank", False, "3rd"),
        (105.27, "index", False, "105.3"),
        (0.0123, "kilograms", False, "0.0123 kilograms"),
    ],
)
def test_a_quantity_reads_as_in_a_newspaper(value: float, unit: str, signed: bool, words: str) -> None:
    assert quantity(value, unit, signed).replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (171.516, "percent", "171.5 percent"),
        (12.3, "percent of households", "12.3 percent of households"),
        (-5.0, "percentage points", "−5 percentage points"),
        (24.26e9, "usd", "$24.26 billion"),
        (4.0, "eur", "€4"),
    ],
)
def test_in_prose_a_unit_is_a_word_and_a_line_may_break_before_it(value: float, unit: str, words: str) -> None:
    assert in_prose(value, unit) == words


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_a_number_is_digits_a_sign_or_unknown(value: float) -> None:
    words = number(value)
    assert words == "unknown" or set(words) <= set("0123456789,.\u2212")
    assert words != "\u22120"


@given(st.floats(min_value=-1e15, max_value=1e15))
def test_a_short_number_is_short(value: float) -> None:
    assert len(short(value)) <= 18


def test_ordinals() -> None:
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 102, 111)] == "1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th".split()


@pytest.mark.parametrize(
    ("code", "long", "brief"),
    [
        ("2022", "2022", "2022"),
        ("FY2022", "fiscal year 2022", "FY 2022"),
        ("2022-10", "October 2022", "Oct 2022"),
        ("2022-Q3", "third quarter of 2022", "Q3 2022"),
        ("2022-10-05", "5 October 2022", "5 Oct 2022"),
        ("2021-11/2022-10", "November 2021 to October 2022", "Nov 2021 – Oct 2022"),
        ("2019/2022", "2019 to 2022", "Jan 2019 – Dec 2022"),
        ("FY2020/FY2022", "fiscal years 2020 to 2022", "Oct 2019 – Sep 2022"),
        ("2022-10-05/2022-11-07", "5 October 2022 to 7 November 2022", "5 Oct 2022 – 7 Nov 2022"),
    ],
)
def test_a_span_reads_as_people_name_it(code: str, long: str, brief: str) -> None:
    assert when.span(parse(code)) == long
    assert when.short(parse(code)) == brief


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 5000))
def test_every_span_has_a_name(start: date, days: int) -> None:
    span = Span(start, date.fromordinal(start.toordinal() + days))
    assert when.span(span)
    assert when.short(span)


def test_a_vintage_in_words() -> None:
    assert [when.told(v) for v in ("2022-11", "2022-11-05", "as published", "")] == ["November 2022", "5 November 2022", "as published", ""]


def test_the_counts_say_why_the_rest_were_not_answered() -> None:
    assert summary(samples.article()) == (
        "8 claims found, 6 answered: 3 supported, 1 needs context, 1 imprecise, 1 contradicted. "
        "Not answered: 1 undecided, 1 no official series (subject not covered). "
        "2 statements set aside as not checkable: 1 inference, 1 forecast."
    )
    forecasts = replace(samples.article(), findings=(judged.findings()[8],) * 2)
    assert summary(forecasts) == "0 claims found, 0 answered. 2 statements set aside as not checkable: 2 forecasts."
    assert summary(samples.of("Nothing.")) == "No statistical claim found."
    assert summary(samples.of("A 5 here.", (0, 9))) == "1 claim found, 1 answered: 1 supported."
    assert summary(samples.of("A 5 here.", (0, 9), verdicts=("undecided",))) == "1 claim found, 0 answered. Not answered: 1 undecided."


@pytest.mark.parametrize(
    ("text", "amount", "words"), [("$473 billion", "473 billion", "$473 billion"), ("over 5", "5", "5"), ("£5", "£5", "£5")]
)
def test_an_amount_of_money_keeps_its_sign(text: str, amount: str, words: str) -> None:
    assert facts.claimed(Statement(text, (0, 9), (0, 9), "level", value=made.value(amount, 5.0))) == words


def test_every_reason_of_the_reader_can_be_counted() -> None:
    assert table.REASONS.keys() <= REASONS.keys()
