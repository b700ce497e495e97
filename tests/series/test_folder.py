"""A data folder is read as it is written, whatever its harmless liberties."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from holdto import periods
from holdto.periods import Span
from holdto.series import folder
from holdto.series.errors import FolderError
from holdto.series.model import Observation

METADATA = """\
id: demo.crime
title: Recorded crime
publisher: Example Statistics Office
page: https://example.org/
licence: CC BY 4.0
place: NOR
unsure: ["page: nothing tells it"]
dimensions:
  country: {NO: {label: Norway, names: [the kingdom]}, all: {label: Everywhere, total: true}, OTH: {label: Other, residual: true}}
series:
  assaults:
    title: Recorded assaults
    names: [violent attacks]
    unit: offenses
    scale: 1e3
    kind: flow
    calendar: fiscal-04
    aggregate: sum
    better: lower
    rises_with: [assaults, reporting]
    grade: B
    description: What the police wrote down.
    unsure: ["kind: a guess"]
    breaks: [{at: FY2018, text: threats are counted}]
    notes: [{code: recorded-only, text: Only what is reported.}]
"""


def only(folder_: Path) -> list[Observation]:
    """The observations of the only combination there is."""
    ((combinations,),) = [[*folder.load(folder_).observations.values()]]
    (held,) = combinations.values()
    return held


def test_every_key_of_the_form_arrives(write):
    ((dataset,), observations, findings) = folder.load(write("series,period,country,value\nassaults,FY2019,NO,5\n", METADATA))
    (series,) = dataset.series
    assert (series.id, series.scale, series.calendar, series.grade, series.better) == (
        "demo.crime/assaults",
        1000.0,
        "fiscal-04",
        "B",
        "lower",
    )
    assert series.names == ("violent attacks",)
    assert series.rises_with == ("assaults", "reporting")
    assert [(b.at, b.text) for b in series.breaks] == [(date(2017, 4, 1), "threats are counted")]
    assert [(n.code, n.text) for n in series.notes] == [("recorded-only", "Only what is reported.")]
    assert (dataset.place, dataset.unsure) == ("NOR", ("page: nothing tells it",))
    assert (series.description, series.unsure) == ("What the police wrote down.", ("kind: a guess",))
    (country,) = dataset.dimensions
    assert [(c.id, c.label, c.total, c.residual) for c in country.codes] == [
        ("NO", "Norway", False, False), ("all", "Everywhere", True, False), ("OTH", "Other", False, True),
    ]  # fmt: skip
    assert observations["demo.crime/assaults"][("NO",)] == [Observation(periods.year(2019, "fiscal-04"), 5.0)]
    assert findings == []


def test_fiscal_years_are_those_of_the_series_and_plain_years_are_calendar_years(write):
    folder_ = write("series,period,citizenship,value\nencounters,FY2022,MEX,2\nencounters,2022,MEX,1\n")
    assert [o.span for o in only(folder_)] == [Span(date(2021, 10, 1), date(2022, 9, 30)), Span(date(2022, 1, 1), date(2022, 12, 31))]


def test_columns_come_in_any_order_and_a_dimension_left_out_is_its_total(write):
    folder_ = write("source,value,high,low,period,vintage,series,status\np. 3,7,8,6,2020-03,2020-05,encounters,provisional\n")
    assert folder.load(folder_).observations == {
        "demo.border/encounters": {
            ("all",): [
                Observation(periods.month(2020, 3), 7.0, 6.0, 8.0, "provisional", date(2020, 5, 31), "p. 3", "2020-05"),
            ]
        }
    }


def test_a_vintage_of_a_month_is_known_by_its_last_day_and_shown_as_written(write):
    (observation,) = only(write("series,period,value,vintage\nencounters,2020,7,2021-02\n"))
    assert (observation.vintage, observation.vintage_text) == (date(2021, 2, 28), "2021-02")


def test_an_empty_cell_of_a_dimension_is_its_total(write):
    assert list(folder.load(write("series,period,citizenship,value\nencounters,2020,,7\n")).observations["demo.border/encounters"]) == [
        ("all",)
    ]


def test_observations_stand_by_span_and_then_vintage_with_the_unknown_first(write):
    folder_ = write(
        """\
        series,period,citizenship,value,vintage
        encounters,2021,MEX,5,
        encounters,2020,MEX,3,2022-01-01
        encounters,2020,MEX,2,2021-01-01
        encounters,2020,MEX,1,
        """
    )
    assert [o.value for o in only(folder_)] == [1, 2, 3, 5]


def test_a_dimension_may_bear_the_name_of_an_optional_column(write):
    metadata = METADATA.replace("country:", "source:").replace("NO:", "coal:")
    folder_ = write("series,period,source,value,source\nassaults,2020,coal,7,page 3\n", metadata)
    ((key, (observation,)),) = folder.load(folder_).observations["demo.crime/assaults"].items()
    assert (key, observation.source) == (("coal",), "page 3")


def test_a_folder_may_be_one_dataset_itself(write):
    folder_ = write("series,period,value\nencounters,2020,7\n")
    assert folder.load(folder_ / "border").observations == folder.load(folder_).observations


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(write):
    folder_ = write("series,period,value\nencounters,2020,7\n")
    table = folder_ / "border" / "figures.csv"
    plain = folder.load(folder_).observations
    table.write_bytes(b"\xef\xbb\xbf" + table.read_bytes().replace(b"\n", b"\r\n") + b"\r\n")
    assert folder.load(folder_).observations == plain


def test_aliases_as_written_by_other_programs_are_followed(write):
    metadata = METADATA + "  thefts:\n    title: Thefts\n    unit: offenses\n    kind: flow\n    notes: &n [{code: a, text: b}]\n"
    metadata += "  frauds:\n    title: Frauds\n    unit: offenses\n    kind: flow\n    notes: *n\n"
    ((dataset,), _, _) = folder.load(write(None, metadata))
    assert dataset.series[1].notes == dataset.series[2].notes != ()


def test_a_series_without_observations_is_noted_and_not_wrong(write):
    folder_ = write(None)
    assert [str(finding) for finding in folder.load(folder_).findings] == [f"{folder_}: demo.border/encounters has no observations"]


def test_an_ending_in_capitals_is_an_ending(write):
    folder_ = write("series,period,value\nencounters,2020,7\n")
    (folder_ / "border" / "figures.csv").rename(folder_ / "border" / "FIGURES.CSV")
    assert len(only(folder_)) == 1


def test_an_empty_folder_holds_nothing_and_is_not_wrong(tmp_path):
    assert folder.load(tmp_path) == ([], {}, [])


@pytest.mark.parametrize("hidden", [".git", "__pycache__"])
def test_other_folders_are_left_alone(write, hidden):
    folder_ = write("series,period,value\nencounters,2020,7\n")
    (folder_ / hidden).mkdir()
    assert len(folder.load(folder_).datasets) == 1


def test_the_same_dataset_twice_is_named_with_both_places(write):
    folder_ = write("series,period,value\nencounters,2020,7\n")
    write("series,period,value\nencounters,2020,7\n", name="copy")
    with pytest.raises(FolderError) as fault:
        folder.load(folder_)
    assert str(fault.value) == f"{folder_}/copy/dataset.yaml:1: dataset 'demo.border' is already in {folder_}/border/dataset.yaml"
