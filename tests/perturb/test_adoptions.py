"""The case that the paper begins with: adoptions in New York City "went up 65 to 70 percent" (debate of 3 May 2007).

Wu et al., example 1, after FactCheck.org, "Levitating Numbers" (May 2007), and PolitiFact, 28 September 2007. All compare fiscal years
(July to June) of adoptions through the city's child welfare system, as charted in the ACS 2003 Year End Review, page 14, and later
reports. Those charts could not be found; the figures here are from

- the Mayor's press office: fiscal 1994 and 1997 (release 380-97 of 24 June 1997; address of 7 December 1997, "4,009 adoptions … a 73
  percent increase"), fiscal 1995 and 1996 (WINS address of 30 March 1997, "3,665 in Fiscal '95 and 3,666 in Fiscal 1996");
- for all other years the transcript of the charts that a replication of the paper made: github.com/arinik9/FactChecking,
  data/nyc_adoptions.csv. It has 3,650 for 1995 and for 1996, and 3,148 for 2000, where City Limits (1 September 2000) has 3,145.

With them the six years from 1996 are up 66.1 percent on the six before, not the 66.5 that FactCheck.org and the campaign computed: their
chart must have had some 34 adoptions fewer in the six years before. Every other figure that the fact-checkers gave comes out to the
percent.
"""

from __future__ import annotations

from datetime import date

import pytest

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Query, Subject
from holdto.checking.perturb.assess import assess
from holdto.checking.perturb.line import Line, result
from holdto.checking.perturb.neighbours import neighbourhood
from holdto.checking.thresholds import CHERRY_PICKED, NEIGHBOUR_AMOUNT, NEIGHBOURS
from holdto.periods import Span, year
from tests.checking.drawn import drawn
from tests.perturb.by_hand import said

ADOPTIONS = {
    1989: 1027, 1990: 1135, 1991: 1445, 1992: 1783, 1993: 2418, 1994: 2312, 1995: 3665, 1996: 3666, 1997: 4009, 1998: 3848, 1999: 3800,
    2000: 3148, 2001: 2715, 2002: 2694, 2003: 2793, 2004: 2735, 2005: 2364, 2006: 1831,
}  # fmt: skip
CATALOGUE = drawn(
    "Adoptions", " ".join(f"FY{y}={n}" for y, n in ADOPTIONS.items()), unit="adoptions", calendar="fiscal-07", aggregate="sum"
)
VIEW = View(CATALOGUE, date(2007, 5, 3))
SUBJECT = Subject(CATALOGUE.series[0], ((),))
LINE = Line(VIEW, SUBJECT)


def years(first: int, last: int) -> Span:
    """Fiscal years together."""
    return Span(year(first, "fiscal-07").start, year(last, "fiscal-07").end)


def change(base: Span, end: Span, form: str = "change_pct") -> Query:
    return Query(form, SUBJECT, end, (base,), known_by=date(2007, 5, 3))


SIX_AGAINST_SIX = change(years(1990, 1995), years(1996, 2001))


def percent(base: tuple[int, int], end: tuple[int, int]) -> float:
    value = result(change(years(*base), years(*end)), LINE, None)
    assert value is not None
    return value


def test_the_claim_checks_out() -> None:
    """Within half a point of the 66.5 percent computed from the chart, and between 65 and 70."""
    assert percent((1990, 1995), (1996, 2001)) == pytest.approx(66.5, abs=0.5)
    assert 65 < percent((1990, 1995), (1996, 2001)) < 70


@pytest.mark.parametrize(
    ("base", "end", "said_by_fact_checkers"),
    [
        (1994, 2001, 17),  # from the start of the term to its end
        (1994, 1997, 73),  # to the peak
        (1997, 2001, -32),  # and after it
        (1996, 2001, -26),  # since the agency was founded
        (1989, 1996, 257),  # in the seven years before it was
        (1996, 2006, -50),  # "half what they were"
    ],
)
def test_every_other_way_to_tell_it_gives_what_the_fact_checkers_gave(base: int, end: int, said_by_fact_checkers: int) -> None:
    assert round(percent((base, base), (end, end))) == said_by_fact_checkers


def test_adoptions_more_than_doubled_before_the_term() -> None:
    assert percent((1989, 1989), (1994, 1994)) > 100


def test_the_whole_before_1995_is_near_what_the_city_said() -> None:
    """10,181 adoptions in fiscal 1989 to 1994 (release 365-00 of 24 September 2000): the transcript has six in a thousand fewer."""
    assert sum(ADOPTIONS[y] for y in range(1989, 1995)) == pytest.approx(10_181, rel=0.01)


def test_six_years_against_six_are_cherry_picked() -> None:
    """Six years are a window that was chosen: later ones and shorter ones give less, and in the end a fall."""
    statement, held = said(SIX_AGAINST_SIX, VIEW, 66.1, 0.1)
    told = assess(statement, held, VIEW)
    assert held.agrees
    assert told is not None
    assert (told.considered >= NEIGHBOURS, told.holds_in < CHERRY_PICKED) == (True, True)
    assert told.fairness < 0
    assert told.weakens is not None
    assert told.weakens.value < 66.1 * NEIGHBOUR_AMOUNT
    found = {(n.query.span, n.query.base[0]): n.value for n in neighbourhood(SIX_AGAINST_SIX, held.outcome.value, LINE)}
    assert found[years(2001, 2006), years(1995, 2000)] == pytest.approx(-32, abs=1)
    assert found[years(1999, 2001), years(1996, 1998)] == pytest.approx(-16, abs=1)


def test_start_to_end_of_the_term_holds_from_few_other_years() -> None:
    """Up 17 percent in seven years: up far more to most other ends, and down from most later bases."""
    _, held = said(change(years(1994, 1994), years(2001, 2001)), VIEW, 17.4, 0.1)
    found = neighbourhood(held.candidate.query, held.outcome.value, LINE)
    by_base = {n.query.base[0].end.year: n.value for n in found if n.moved == "start"}
    assert by_base[1993] == pytest.approx(12.3, abs=0.1)
    assert by_base[1995] < -25
    assert by_base[1989] > 160


def test_after_the_peak_every_later_end_is_a_fall() -> None:
    statement, held = said(change(years(1997, 1997), years(2001, 2001), "trend"), VIEW, None)
    told = assess(statement, held, VIEW)
    assert told is not None
    ends = [n for n in neighbourhood(held.candidate.query, -1.0, LINE) if n.moved == "end"]
    assert len(ends) == 7
    assert all(n.agrees for n in ends)
