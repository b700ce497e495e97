"""Phrasings of periods, figures and measures, and what they are taken for."""

from __future__ import annotations

import pytest

from holdto.series.importer import dates, kinds
from holdto.series.importer.figures import figure, missing
from holdto.series.importer.headers import ROLES

PERIODS = {
    "2020": ["2020", "2020.0", "2020 [YR2020]", " 2020 "],
    "FY2020": ["FY2020", "FY 2020", "fy2020"],
    "2020-03": ["2020-03", "2020M03", "2020-M3", "2020/03", "Mar 2020", "March 2020", "2020 Mar", "mar-2020"],
    "2020-Q3": ["2020-Q3", "2020Q3", "2020 Q3", "Q3 2020", "q3-2020"],
    "2020-03-04": ["2020-03-04", "2020-03-04T00:00:00Z", "2020-03-04 00:00:00"],
    "2018/2020": ["2018-2020", "2018–2020", "2018/2020"],
    None: ["", "0000", "-500", "2020-13", "2020-02-30", "next year", "20", "2020-2018", "3/4/2020", "Smarch 2020"],
}


@pytest.mark.parametrize(("code", "cell"), [(code, cell) for code, cells in PERIODS.items() for cell in cells])
def test_a_period(code, cell):
    assert dates.reader([cell])(cell) == code


COLUMNS = [
    ("the first days of months are months", ["2020-01-01", "2020-02-01", "2020-04-01"], ["2020-01", "2020-02", "2020-04"]),
    ("their last days too", ["2020-01-31", "2020-02-29"], ["2020-01", "2020-02"]),
    ("every third is a quarter", ["2020-01-01", "2020-04-01", "2021-01-01"], ["2020-Q1", "2020-Q2", "2021-Q1"]),
    ("ends of quarters", ["2020-03-31", "2020-06-30"], ["2020-Q1", "2020-Q2"]),
    ("new year's days are years", ["2019-01-01", "2020-01-01"], ["2019", "2020"]),
    ("last days of years", ["2019-12-31", "2020-12-31"], ["2019", "2020"]),
    ("other days are days", ["2020-01-01", "2020-01-08"], ["2020-01-01", "2020-01-08"]),
    ("one day alone is a day", ["2020-01-01"], ["2020-01-01"]),
    ("a 13th tells the day from the month", ["13/02/2020", "03/02/2020"], ["2020-02-13", "2020-02-03"]),
    ("in either order", ["02/13/2020", "02/03/2020"], ["2020-02-13", "2020-02-03"]),
]


@pytest.mark.parametrize(("cells", "codes"), [row[1:] for row in COLUMNS], ids=[row[0] for row in COLUMNS])
def test_dates_of_a_column_are_read_together(cells, codes):
    assert [dates.reader(cells)(cell) for cell in cells] == codes


@pytest.mark.parametrize(
    ("cell", "plain"),
    [
        ("1", "1"),
        (" -2.50 ", "-2.50"),
        ("1,234", "1234"),
        ("1,234,567.8", "1234567.8"),
        ("12%", "12"),
        ("1e3", "1e3"),
        ("12,34", None),
        ("1 234", None),
        ("x", None),
    ],
)
def test_a_figure(cell, plain):
    assert figure(cell) == plain


@pytest.mark.parametrize("cell", ["", "..", "NA", "n/a", "-", ":", " . "])
def test_a_figure_that_is_not_there(cell):
    assert missing(cell)
    assert figure(cell) is None


#: Titles and units of made-up measures: (title, unit given, least, most) → (unit, scale, kind).
MEASURES = [
    ("Share of homes with a piano", "%", 0, 80, ("%", 1, "share")),
    ("Piano ownership", "% of households", 0, 80, ("% of households", 1, "share")),
    ("Piano debt", "% of GDP", 0, 180, ("% of GDP", 1, "share")),
    ("Growth of piano sales", "annual %", -10, 20, ("annual %", 1, "rate")),
    ("Piano price inflation", "%", -3, 12, ("%", 1, "rate")),
    ("Change in the number of pianos", "%", -3, 12, ("%", 1, "rate")),
    ("Change in the share of pianists", "%", -3, 12, ("%", 1, "share")),
    ("Pianos per 1,000 people", "per 1,000 people", 0, 5, ("per 1,000 people", 1, "rate")),
    ("Piano spending per person", "US$", 0, 5, ("US$", 1, "rate")),
    ("Price of a piano", "US$", 0, 5, ("US$", 1, "price")),
    ("Rosewood yields", "tonnes", 0, 5, ("tonnes", 1, "rate")),
    ("Average piano lesson", "minutes", 0, 5, ("minutes", 1, "rate")),
    ("Piano exports", "million US$", 0, 5, ("US$", 1e6, "flow")),
    ("Piano spending", "US$ in 2015 prices", 0, 5, ("US$ in 2015 prices", 1, "flow")),
    ("Stock of pianos", "pianos", 0, 5, ("pianos", 1, "stock")),
    ("Cumulative piano production", "pianos", 0, 5, ("pianos", 1, "stock")),
    ("Annual number of pianos in use", "pianos", 0, 5, ("pianos", 1, "flow")),
    ("Deaths of people living with pianos", "deaths", 0, 5, ("deaths", 1, "flow")),
    ("Number of piano owners without lessons", "people", 0, 5, ("people", 1, "stock")),
    ("Number of recitals in schools", "", 0, 5, ("recitals", 1, None)),
    ("Rosewood forest", "million hectares", 0, 5, ("hectares", 1e6, "stock")),
    ("Rosewood forest loss", "hectares", 0, 5, ("hectares", 1, "flow")),
    ("Energy for pianos", "terawatt-hours", 0, 5, ("terawatt-hours", 1, "flow")),
    ("Piano capacity", "gigawatts", 0, 5, ("gigawatts", 1, "stock")),
    ("Piano quality index", "", 0, 5, ("number", 1, "index")),
    ("Concert hall temperature", "°C", 0, 5, ("°C", 1, "rate")),
    ("Age of pianists", "years", 0, 5, ("years", 1, "rate")),
    ("Countries with a piano law", "Yes/No", 0, 1, ("Yes/No", 1, "index")),
    ("Piano output (current US$)", "", 0, 5, ("current US$", 1, "flow")),
    ("Pianos (grand)", "", 0, 5, ("number", 1, None)),
]


@pytest.mark.parametrize(
    ("title", "unit", "least", "most", "expected"), MEASURES, ids=[f"{title} [{unit}]" for title, unit, *_ in MEASURES]
)
def test_what_a_measure_is(title, unit, least, most, expected):
    told = kinds.tell(title, unit, kinds.Values(least, most))
    sure = told.kind if not any(sentence.startswith("kind") for sentence in told.unsure) else None
    assert (told.unit, told.scale, sure) == expected


def test_shorter_periods_make_longer_ones_as_their_kind_does():
    monthly = kinds.Values()
    monthly.see(5, "2020-01")
    assert [kinds.tell(title, unit, monthly).aggregate for title, unit in (("Sales", "US$"), ("Stock", "pianos"), ("Price", "US$"))] == [
        "sum",
        "last",
        "mean",
    ]


def test_no_column_name_has_two_roles():
    names = [name for held in ROLES.values() for name in held]
    assert len(names) == len(set(names))
