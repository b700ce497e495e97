"""What a person is told of the series held."""

from __future__ import annotations

from datetime import date

import pytest

import holdto
from holdto.periods import Span
from holdto.series.describe import describe, listing, search
from holdto.series.errors import UnknownSeriesError
from holdto.series.model import Extent
from tests.series.samples import METADATA

TABLE = """\
series,period,citizenship,value,vintage
encounters,FY2020,MEX,3,2020-11
encounters,FY2020,all,5,2020-11
encounters,FY2020,all,6,2021-11-02
encounters,FY2021,all,7,2021-11-02
"""


@pytest.fixture
def held(write):
    return holdto.open_catalogue([write(TABLE, METADATA + "  empty: {title: Nothing yet, unit: things, kind: stock}\n")], starter=False)


def test_a_list_has_the_days_held(held):
    lines = listing(held)
    assert [line.series.id for line in lines] == ["demo.border/encounters", "demo.border/empty"]
    assert [line.extent for line in lines] == [Extent(Span(date(2019, 10, 1), date(2021, 9, 30)), 4), None]
    assert lines[0].to_dict()["held"] == {"start": "2019-10-01", "end": "2021-09-30", "observations": 4}


def test_a_search_has_scores(held, no_model):
    ((line, score),) = search(held, "encounters at a border")
    assert line.series.key == "encounters"
    assert 0 < score <= 1


def test_a_series_is_shown_with_its_newest_totals_and_every_vintage(held):
    told = describe(held, "demo.border/encounters", date(2022, 1, 1))
    assert (told.key, [o.value for o in told.recent]) == (("all",), [6.0, 7.0])
    assert told.vintages == ("2020-11", "2021-11-02")
    assert [(dimension.id, [code.label for code in codes]) for dimension, codes in told.dimensions] == [
        ("citizenship", ["Mexico", "All nationalities"])
    ]
    as_json = told.to_dict()
    assert as_json["recent"]["dimensions"] == {"citizenship": "all"}
    assert (as_json["publisher"], as_json["licence"], as_json["calendar"]) == ("Example Statistics Office", "example", "us-fiscal")


def test_what_was_not_known_by_the_day_is_not_shown(held):
    assert [o.value for o in describe(held, "demo.border/encounters", date(2021, 1, 1)).recent] == [5.0]


def test_a_series_without_figures_can_be_shown(held):
    told = describe(held, "demo.border/empty")
    assert (told.extent, told.recent, told.vintages) == (None, (), ())
    assert told.to_dict()["held"] is None


@pytest.mark.parametrize(
    ("id", "message"),
    [
        ("demo.border/encounter", "no series 'demo.border/encounter'; did you mean demo.border/encounters?"),
        ("demo.border", "no series 'demo.border'; did you mean demo.border/encounters or demo.border/empty?"),
        ("milk", "no series 'milk'; 'holdto series search WORDS' finds series by meaning"),
    ],
)
def test_an_unknown_series_is_named_with_what_may_have_been_meant(held, id, message):
    with pytest.raises(UnknownSeriesError) as fault:
        describe(held, id)
    assert str(fault.value) == message
