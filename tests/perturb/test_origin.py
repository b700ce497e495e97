"""Where a figure came from: the nearest reading that gives it is named, and nothing is named for a figure that nothing gives."""

from __future__ import annotations

import pytest
from benchmarks.perturb import chance

from holdto.checking.engine import check
from holdto.checking.finding import Finding
from tests.checking.drawn import Drawn, drawn

#: Ferry passengers by harbour, and the published whole.
FERRIES = drawn(
    "Ferry passengers",
    "NOR 2015=411200 2016=418300 2017=298100 2018=436900 2019=452700",
    "SUD 2015=905500 2016=917400 2017=921800 2018=934300 2019=948100",
    "all 2015=1316700 2016=1335700 2017=1219900 2018=1371200 2019=1400800",
    unit="passengers",
    codes=("NOR North harbour", "SUD South harbour", "all All harbours total"),
)
#: Months of fiscal years that begin in October.
CATCH = drawn(
    "Crab catch", " ".join(f"{2020 + m // 12}-{m % 12 + 1:02d}={1000 + 137 * m}" for m in range(36)), unit="crates", calendar="us-fiscal"
)
RATE = drawn("Vacancy rate", "2016=4.1 2017=4.4 2018=5.0 2019=5.6 2020=8.4", unit="percent", kind="rate", aggregate="none")


def found(text: str, catalogue: Drawn, published: str = "2020-06-01") -> Finding:
    """The one finding of a text."""
    (finding,) = (f for f in check(text, published=published, catalogue=catalogue).findings if f.statement.checkable)
    return finding


@pytest.mark.parametrize(
    ("text", "catalogue", "kind", "words"),
    [
        ("The north harbour had 1,400,800 ferry passengers in 2019.", FERRIES, "total", "All harbours"),
        ("The north harbour had 948,100 ferry passengers in 2019.", FERRIES, "place", "South harbour"),
        ("The north harbour had 436,900 ferry passengers in 2019.", FERRIES, "period", "Matches 2018: 436,900 passengers."),
        (
            "Ferry passengers at the north harbour rose 4.45 percent from 2016 to 2019.",
            FERRIES,
            "period",
            "From 2016 to 2018 gives 4.45 percent.",
        ),
        ("The north harbour had 4,527,000 ferry passengers in 2019.", FERRIES, "factor of ten", "factor of ten"),
        (
            "Ferry passengers at the north harbour have risen 51.9 percent since 2016.",
            FERRIES,
            "baseline",
            "Since 2017 gives 51.9 percent.",
        ),
        ("Ferry passengers at the north harbour have risen 108 percent since 2016.", FERRIES, "times", "Times as much"),
        ("The vacancy rate rose 1.5 percent from 2016 to 2019.", RATE, "points", "Percentage points, not percent."),
        ("The vacancy rate rose 26.8 percent from 2016 to 2019.", RATE, "reversed", "the later figure"),
    ],
)
def test_the_nearest_reading_is_named(text: str, catalogue: Drawn, kind: str, words: str) -> None:
    finding = found(text, catalogue)
    assert finding.origin is not None, (finding.verdict, finding.official)
    assert finding.origin.kind == kind
    assert words in finding.origin.sentence


def test_a_calendar_year_said_of_fiscal_years_is_named() -> None:
    told = sum(1000 + 137 * m for m in range(12, 24))
    finding = found(f"In fiscal year 2021 the crab catch was {told:,} crates.", CATCH, "2023-03-01")
    assert finding.verdict == "contradicted"
    assert finding.origin is not None
    assert (finding.origin.kind, finding.origin.value) == ("calendar", told)
    assert "calendar year 2021" in finding.origin.sentence


def test_an_origin_is_told_in_the_unit_of_the_claim() -> None:
    salt = drawn("Road salt spread", "2016=61300 2017=48750 2018=55120 2019=59980", unit="tons")
    finding = found("Road salt spread came to 48.75 million kilograms in 2019.", salt)
    assert finding.official is not None
    assert finding.origin is not None
    assert finding.origin.value == pytest.approx(48_750_000)
    assert (finding.official.unit, finding.origin.sentence.split()[-1]) == ("kilograms", "kilograms.")


def test_the_first_release_is_named_where_it_was_revised_before_the_text() -> None:
    visits = drawn(
        "Lighthouse visits", "2017=50100 2018=51234 vintage=2019-02-01", "2018=54870 vintage=2019-11-01", unit="visits", aggregate="none"
    )
    finding = found("There were 51,234 lighthouse visits in 2018.", visits)
    assert finding.verdict == "contradicted"
    assert finding.origin is not None
    assert finding.origin.sentence == "Matches the figure as first published: 51,234 visits."


@pytest.mark.parametrize(
    ("text", "catalogue"),
    [
        ("The north harbour had 612,345 ferry passengers in 2019.", FERRIES),
        ("Ferry passengers at the north harbour have risen 71.3 percent since 2016.", FERRIES),
        ("Ferry passengers at the north harbour have risen 70 percent since 2016.", FERRIES),
    ],
)
def test_a_figure_that_nothing_near_gives_has_no_origin(text: str, catalogue: Drawn) -> None:
    finding = found(text, catalogue)
    assert finding.verdict == "contradicted"
    assert finding.origin is None


def test_a_right_figure_has_no_origin() -> None:
    finding = found("The north harbour had 452,700 ferry passengers in 2019.", FERRIES)
    assert (finding.verdict, finding.origin) == ("supported", None)


@pytest.mark.slow
def test_chance_finds_an_origin_for_fewer_than_one_number_in_twenty() -> None:
    """Over the starter set, with random numbers of two to four digits in the place of its figures; of each length for itself."""
    told = chance(900)
    for digits in (2, 3, 4):
        origins = sum(n for (d, kind), n in told.items() if d == digits and kind)
        assert told[digits, ""] > 200
        assert origins < 0.05 * told[digits, ""], dict(told)
