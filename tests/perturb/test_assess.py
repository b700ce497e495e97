"""What a reader is told of a claim's robustness: how often it holds, both counter-claims as sentences, and what holds elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from holdto.checking.engine import check
from holdto.checking.finding import Finding, Robustness
from holdto.series.catalogue import open_catalogue
from tests.checking.drawn import Drawn, drawn, together

GROWTH = "2008=500 2009=520 2010=541 2011=562 2012=585 2013=608 2014=633 2015=658 2016=684 2017=712 2018=740 2019=770 2020=801"


def found(text: str, catalogue: Drawn | None, published: str) -> Finding:
    """The one checkable finding of a text; of the starter set where no catalogue is given."""
    held = catalogue or open_catalogue()
    (finding,) = (f for f in check(text, published=published, catalogue=held).findings if f.statement.checkable)
    return finding


def robustness(text: str, catalogue: Drawn | None, published: str = "2021-06-01") -> Robustness:
    told = found(text, catalogue, published).robustness
    assert told is not None
    return told


def test_a_claim_that_holds_from_most_choices_says_so_with_both_counter_claims() -> None:
    told = robustness("Bridge crossings have risen 27 percent since 2014.", drawn("Bridge crossings", GROWTH, unit="crossings"))
    assert told.words == (
        "holds for 14 of 18 baselines, ends and windows a reader might choose; weakest: since 2017, +12.5 %; strongest: since 2010, +48.1 %"
    )
    assert told.weakens is not None
    assert told.strengthens is not None
    assert (told.weakens.sentence, told.weakens.value) == ("Since 2017 the rise in bridge crossings is 12.5 percent.", 12.5)
    assert told.strengthens.sentence == "Since 2010 the rise in bridge crossings is 48.1 percent."


def test_a_fall_is_told_as_a_rise_is() -> None:
    falling = " ".join(f"{year}={801 - int(value) + 500}" for year, value in (point.split("=") for point in GROWTH.split()))
    told = robustness("Bridge crossings fell by 168 between 2014 and 2020.", drawn("Bridge crossings", falling, unit="crossings"))
    mirrored = robustness("Bridge crossings rose by 168 between 2014 and 2020.", drawn("Bridge crossings", GROWTH, unit="crossings"))
    assert (told.holds_in, told.considered, told.compared) == (mirrored.holds_in, mirrored.considered, mirrored.compared)
    assert (told.fairness, told.robustness, told.uniqueness) == (mirrored.fairness, mirrored.robustness, mirrored.uniqueness)
    assert told.weakens is not None
    assert mirrored.weakens is not None
    assert told.weakens.sentence == mirrored.weakens.sentence.replace("rise", "fall")


@pytest.mark.parametrize(
    "text",
    [
        "There were 801 bridge crossings in 2020.",
        "Bridge crossings rose 4 percent from 2019 to 2020.",
        "Bridge crossings hit a record in 2020.",
        "Bridge crossings have risen every year since 2008.",
        "Bridge crossings topped 800 in 2020.",
    ],
)
def test_levels_single_steps_records_streaks_and_thresholds_have_no_neighbourhood(text: str) -> None:
    finding = found(text, drawn("Bridge crossings", GROWTH, unit="crossings"), "2021-06-01")
    assert finding.official is not None
    assert finding.robustness is None


def test_words_that_are_wrong_are_held_to_other_choices_as_they_stand() -> None:
    """Ten percent more is not what 2010 gives; it is what the last years give."""
    told = robustness("Bridge crossings rose 9 percent from 2010 to 2020.", drawn("Bridge crossings", GROWTH, unit="crossings"))
    assert told.holds_in == 1.0
    told = robustness("Bridge crossings rose 290 percent from 2010 to 2020.", drawn("Bridge crossings", GROWTH, unit="crossings"))
    assert told.holds_in == 0.0


def test_another_whole_is_told_beside_the_part() -> None:
    catalogue = drawn(
        "Ferry passengers", "NOR 2015=100 2016=110 2017=150 2018=160", "all 2015=400 2016=420 2017=430 2018=440",
        unit="passengers", codes=("NOR North harbour", "all All harbours total"),
    )  # fmt: skip
    told = robustness("Ferry passengers at the north harbour have risen 60 percent since 2015.", catalogue, "2019-06-01")
    assert told.elsewhere == ("Since 2015 the rise in ferry passengers is 10 percent.",)


def test_a_level_is_told_beside_what_other_definitions_and_wholes_give() -> None:
    """Two ways to count one thing, and what is priced alike but is another thing."""
    harbours = ("NOR North harbour", "all All harbours total")
    catalogue = together(
        drawn("Dock thefts", "NOR 2019=410 2020=431", "all 2019=800 2020=822", unit="thefts", codes=harbours, dataset="test.police"),
        drawn("Dock thefts reported to insurers", "NOR 2019=520 2020=567", unit="thefts", codes=harbours, dataset="test.insurers"),
        drawn("Boats sold", "2019=93 2020=91", unit="boats", key="boats", dataset="test.boats"),
    )  # fmt: skip
    told = robustness("Police recorded 431 dock thefts in the north harbour in 2020.", catalogue, "2021-06-01")
    assert told.words == "by the other definition that is held it does not hold"
    assert told.elsewhere == (
        "In 2020 dock thefts reported to insurers (North harbour) came to 567.",
        "In 2020 dock thefts came to 822.",
    )


def test_what_the_surface_shows_is_what_can_be_computed() -> None:
    """No row and no column without a figure, the claim's own cell marked."""
    catalogue = drawn("Bridge crossings", "2015=100 2016=0 2017=150 2018=160 2019=170", unit="crossings")
    surface = robustness("Bridge crossings have risen 70 percent since 2015.", catalogue, "2020-06-01").surface
    assert surface is not None
    assert surface.rows == ("2015", "2017", "2018")
    assert surface.columns == ("2016", "2017", "2018", "2019")
    assert surface.claimed == (0, 3)
    assert surface.values[0] == (-100.0, 50.0, 60.0, 70.0)
    assert surface.values[1] == (None, None, 6.66667, 13.3333)
    assert surface.agrees[0] == (False, True, True, True)


class TestOnTheStarterSet:
    """Mexicans at the border: one short series, and a longer one of another definition."""

    TEXT = "Encounters of Mexican nationals at the southwest border rose 172 percent between fiscal year 2020 and fiscal year 2022."

    def test_every_other_baseline_is_told(self) -> None:
        told = robustness(self.TEXT, None, "2023-06-01")
        assert told.weakens is not None
        assert told.weakens.value == pytest.approx(23.3, abs=0.05)
        assert "fiscal year 2021" in told.weakens.sentence
        assert "23.3 percent" in told.weakens.sentence
        assert told.surface is not None
        assert told.surface.rows == ("fiscal year 2020", "fiscal year 2021")

    def test_the_longer_series_says_what_its_baselines_make_of_it(self) -> None:
        (patrol,) = (s for s in robustness(self.TEXT, None, "2023-06-01").elsewhere if "Border Patrol" in s)
        assert "with fiscal years 2000 to 2007 as the base it is a fall" in patrol
        assert "with fiscal years 2012 to 2019 as the base it is larger" in patrol
        assert "lie across a change in the way of counting" in patrol

    def test_the_baseline_that_gives_the_figure_is_named(self) -> None:
        text = "Encounters of Mexican nationals at the southwest border have risen 172 percent since fiscal year 2021."
        origin = found(text, None, "2023-06-01").origin
        assert origin is not None
        assert origin.sentence == "Since fiscal year 2020 gives 171.5 percent."
        assert origin.baseline is not None
        assert origin.baseline.start == date(2019, 10, 1)

    def test_the_whole_that_gives_the_figure_is_named(self) -> None:
        origin = found("In fiscal year 2022 there were 2.77 million encounters at the southwest border.", None, "2023-06-01").origin
        assert origin is not None
        assert (origin.kind, origin.dimensions["area"]) == ("total", "nationwide")
