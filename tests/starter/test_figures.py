"""Single figures as their publishers, or a page that quotes them, have stated them elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from holdto import periods
from holdto.series.model import known
from tests.starter.held import all_series, months, newest, rows, value

#: Series, codes, period, value, and where it was stated.
STATED = [
    ("cbp.encounters/encounters", {"area": "swb"}, "FY2022", 2378944, "CBP, Southwest land border encounters, FY2022"),
    ("cbp.encounters/encounters", {"area": "swb"}, "FY2023", 2475669, "CBP, Southwest land border encounters, FY2023"),
    ("cbp.encounters/encounters", {}, "FY2022", 2766582, "CBP, nationwide encounters, FY2022"),
    ("cbp.encounters/encounters", {}, "FY2024", 2901142, "CBP, nationwide encounters, FY2024"),
    ("cbp.encounters/encounters", {"area": "swb", "citizenship": "MEX"}, "FY2020", 297711, "CBP, Mexican nationals, FY2020"),
    ("cbp.encounters/encounters", {"area": "swb", "citizenship": "MEX"}, "FY2021", 655594, "CBP, Mexican nationals, FY2021"),
    ("cbp.encounters/encounters", {"area": "swb", "citizenship": "MEX"}, "FY2022", 808339, "CBP, Mexican nationals, FY2022"),
    ("cbp.encounters/encounters", {"area": "swb"}, "FY2019", 977509, "CBP enforcement statistics, FY2019"),
    ("cbp.border-patrol/encounters", {"area": "swb"}, "FY2022", 2206436, "CBP, Border Patrol alone, FY2022"),
    ("cbp.border-patrol/encounters", {"area": "swb"}, "FY2017", 303916, "Southwest border migration page, FY2017"),
    ("cbp.border-patrol/encounters", {}, "FY2000", 1676438, "Border Patrol encounters FY1925-FY2020"),
    ("cbp.border-patrol/encounters", {}, "FY2011", 340252, "Border Patrol encounters FY1925-FY2020"),
    ("dhs.apprehensions/apprehensions", {}, "FY2022", 2584220, "Yearbook of Immigration Statistics 2022, table 33"),
    ("cdc.overdose-deaths/synthetic-opioids", {}, "2021", 70601, "CDC WONDER, T40.4"),
    ("cdc.overdose-deaths/synthetic-opioids", {}, "2022", 73838, "CDC WONDER, T40.4"),
    ("cdc.overdose-deaths/deaths", {}, "2021", 106699, "NCHS Data Brief 457"),
    ("dea.seizures/doses", {}, "2022", 379_000_000, "DEA release of 2022-12-20"),
    ("census.trade/balance", {"partner": "CHN"}, "2018", -418232.94, "Census, trade in goods with China (418.2 billion)"),
    ("bls.cpi/inflation", {}, "2022-06", 9.1, "BLS, consumer price index of June 2022"),
    ("bls.cpi/core-inflation", {}, "2022-06", 5.9, "BLS, consumer price index of June 2022"),
    ("bls.cpi/food-at-home-inflation", {}, "2022-06", 12.2, "BLS, consumer price index of June 2022"),
    ("bls.cpi/inflation", {}, "2022", 8.0, "BLS, annual averages"),
    ("bls.cpi/all", {}, "2024", 313.689, "BLS, annual averages"),
    ("omb.budget/balance", {}, "FY2019", -983600, "CBO Monthly Budget Review: deficit of 984 billion"),
    ("treasury.debt/total", {}, "2025-Q3", 37637553, "Treasury, 2025-09-30"),
    ("fbi.crime/violent-rate", {}, "1991", 758.2, "FBI, rate of 1991"),
    ("fbi.crime/murder-rate", {}, "1991", 9.8, "FBI, rate of 1991"),
    ("eia.gasoline/regular", {}, "2022-06", 4.929, "EIA, regular gasoline, June 2022"),
    ("bls.average-prices/eggs", {}, "2025-03", 6.227, "BLS average prices, March 2025"),
    ("banxico.remittances/received", {}, "2022", 58867.83, "Banxico, remittances of 2022"),
    ("inegi.homicides/homicides", {}, "2022", 33287, "INEGI, 2024-08-01"),
    ("sesnsp.victims/homicide", {}, "2022", 30979, "SESNSP, victims of 2022"),
    ("ohss.yearbook/removals", {}, "FY2013", 438421, "DHS, immigration enforcement actions 2013"),
]


@pytest.mark.parametrize(("id", "codes", "period", "stated", "source"), STATED)
def test_a_figure_is_the_one_stated(id: str, codes: dict[str, str], period: str, stated: float, source: str) -> None:
    span = periods.parse(period, all_series()[id].calendar)
    held = newest(id, **codes)
    # A year that is not written is the sum of its twelve months.
    found = held[span] if span in held else sum(monthly := months(held, span))
    assert span in held or len(monthly) == 12
    assert found == pytest.approx(stated, rel=5e-5), source


def test_a_first_release_stands_beside_the_revision() -> None:
    """A deficit with Mexico of 108 billion was right in February 2022; later it was 105."""
    held = rows("census.trade/balance", partner="MEX")
    then, now = (
        next(row.value for row in known(held, day) if row.span == periods.year(2021)) for day in (date(2022, 3, 1), date(2026, 1, 1))
    )
    assert (round(then), round(now)) == (-108247, -105375)


def test_the_deaths_of_2022_were_not_known_in_march_2023() -> None:
    held = rows("cdc.overdose-deaths/synthetic-opioids")
    assert max(known(held, date(2023, 3, 24)), key=lambda row: row.span).value == 70601
    assert max(known(held, date(2024, 3, 24)), key=lambda row: row.span).value == 73838


def test_more_than_is_a_lower_end_and_not_an_error() -> None:
    (row,) = (row for row in rows("dea.seizures/doses") if row.span == periods.year(2022))
    assert (row.low, row.high, row.status) == (379_000_000, None, "quoted")


def test_the_border_patrol_is_held_for_a_century_and_all_encounters_for_some_ten_years() -> None:
    patrol = newest("cbp.border-patrol/encounters")
    assert min(patrol).start == date(1924, 10, 1)
    assert min(newest("cbp.encounters/encounters", area="swb")).start == date(2013, 10, 1)
    before = [amount for span, amount in patrol.items() if span.months == 12 and span.start.year < 1999]
    assert value("cbp.border-patrol/encounters", "FY1986") == max(before)
