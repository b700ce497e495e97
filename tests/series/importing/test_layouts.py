"""Tables of every layout that portals publish, imported without a person and read back as a data folder."""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass
from datetime import date
from textwrap import dedent

import pytest

from holdto import periods
from holdto.series import folder
from holdto.series.importer import Imported, import_folder
from holdto.series.importer.facts import Facts
from holdto.series.model import Dataset, Series

pytestmark = pytest.mark.usefixtures("no_model")


@dataclass
class Result:
    """An import, and what a reader of the written folder finds."""

    imported: Imported
    datasets: list[Dataset]
    observations: folder.Observations

    @property
    def series(self) -> list[Series]:
        """All series."""
        return [series for dataset in self.datasets for series in dataset.series]

    def values(self, id: str) -> dict[tuple[str, ...], float]:
        """The values of a series by codes and period."""
        return {(*key, periods.code(o.span)): o.value for key, held in self.observations[id].items() for o in held}


@pytest.fixture
def take(tmp_path):
    """Imports files given by name and text (or bytes) as the folder `data`."""

    def run(files: dict[str, str | bytes], **more: object) -> Result:
        for name, content in files.items():
            path = tmp_path / "in" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else dedent(content).encode())
        imported = import_folder(tmp_path / "in", tmp_path / "data", **more)  # type: ignore[arg-type]
        loaded = folder.load(tmp_path / "data")
        return Result(imported, loaded.datasets, loaded.observations)

    return run


WIDE_PLACES = """\
Date,KEN,UGA,OWID_WRL
2014,10.3,8.1,
2016,11.1,8.6,13.0
"""


def test_countries_across_with_a_metadata_list(take):
    told = [
        {
            "filename": "tea-drinkers.csv",
            "title": "Share of adults who drink tea",
            "unit": "%",
            "description": "Drank tea in the last week.",
        }
    ]
    result = take({"tea-drinkers.csv": WIDE_PLACES, "metadata.json": json.dumps(told)})
    (series,) = result.series
    assert (series.id, series.title, series.unit, series.kind, series.aggregate) == (
        "data/tea-drinkers", "Share of adults who drink tea", "%", "share", "none",
    )  # fmt: skip
    assert series.description == "Drank tea in the last week."
    assert result.values("data/tea-drinkers") == {
        ("KEN", "2014"): 10.3, ("KEN", "2016"): 11.1, ("UGA", "2014"): 8.1, ("UGA", "2016"): 8.6, ("world", "2016"): 13.0,
    }  # fmt: skip
    (country,) = series.dataset.dimensions
    assert [(code.id, code.label, code.total) for code in country.codes] == [
        ("KEN", "Kenya", False), ("UGA", "Uganda", False), ("world", "World", True),
    ]  # fmt: skip
    assert result.imported.tables["data/tea-drinkers"].endswith("in/tea-drinkers.csv")


def test_one_country_across_is_a_country_too(take):
    result = take({"lakes.csv": "Year,Finland\n2019,5\n2020,6\n", "meta.csv": "file,title,unit\nlakes.csv,Number of lakes,lakes\n"})
    assert result.values("data/lakes") == {("FIN", "2019"): 5, ("FIN", "2020"): 6}


def test_a_list_of_names_tells_what_strange_codes_are(take):
    result = take({"bees.csv": "Date,QQA,QQB\n2019,5,7\n", "codes.yaml": "QQA:\n- Atlantis\nQQB:\n- Lemuria\n- Mu\n"})
    (country,) = result.datasets[0].dimensions
    assert [(code.id, code.label) for code in country.codes] == [("QQA", "Atlantis"), ("QQB", "Lemuria")]
    assert ("data", "places: the gazetteer does not know Atlantis, Lemuria") in result.imported.unsure


def test_long_form_with_the_metadata_of_its_chart(take):
    chart = {
        "chart": {"title": "Bees", "citation": "Bee Office (2024)", "originalChartUrl": "https://example.org/bees"},
        "columns": {
            "Hives (thousands)": {
                "titleShort": "Bee hives",
                "unit": "thousand hives",
                "shortUnit": "k",
                "descriptionShort": "Managed hives.",
            },
            "Honey": {"titleShort": "Honey production", "unit": "tonnes"},
        },
    }
    table = """\
        Entity,Code,Year,Hives (thousands),Honey
        Côte d'Ivoire,CIV,2019,1.5,30
        Côte d'Ivoire,CIV,2020,1.75,
        Africa,,2020,90,1200
        World,OWID_WRL,2020,900,12000
        """
    result = take({"bees.csv": table, "bees.metadata.json": json.dumps(chart)})
    assert [(s.key, s.title, s.unit, s.scale, s.kind) for s in result.series] == [
        ("bees.Hives-thousands", "Bee hives", "hives", 1000.0, "stock"),
        ("bees.Honey", "Honey production", "tonnes", 1.0, "flow"),
    ]
    assert {(s.dataset.publisher, s.dataset.page) for s in result.series} == {("Bee Office (2024)", "https://example.org/bees")}
    assert result.values("data/bees.Honey") == {("CIV", "2019"): 30, ("africa", "2020"): 1200, ("world", "2020"): 12000}


INDICATOR = """\
"Data Source","World Development Indicators",

"Last Updated Date","2024-06-28",

"Country Name","Country Code","Indicator Name","Indicator Code","2000","2001","2002",
"Aruba","ABW","Bee hives (per 1,000 people)","AG.BEE.HIVE","","1.25","",
"Sub-Saharan Africa","SSF","Bee hives (per 1,000 people)","AG.BEE.HIVE","2.5","","",
"Korea, Rep.","KOR","Bee hives (per 1,000 people)","AG.BEE.HIVE","3","4","5",
"""
INDICATOR_WORDS = (
    '"INDICATOR_CODE","INDICATOR_NAME","SOURCE_NOTE","SOURCE_ORGANIZATION",\n"AG.BEE.HIVE","Bee hives (per 1,000 people)","Hives.","FAO",\n'
)
COUNTRY_WORDS = '"Country Code","Region","IncomeGroup","SpecialNotes","TableName",\n"ABW","Latin America","High income","","Aruba",\n'


def test_an_indicator_file_with_years_across_and_words_above_its_header(take):
    result = take({"API_BEE.csv": INDICATOR, "Metadata_Indicator_BEE.csv": INDICATOR_WORDS, "Metadata_Country_BEE.csv": COUNTRY_WORDS})
    (series,) = result.series
    assert (series.key, series.title, series.unit, series.kind) == (
        "AG.BEE.HIVE",
        "Bee hives (per 1,000 people)",
        "per 1,000 people",
        "rate",
    )
    assert (series.description, series.dataset.publisher) == ("Hives.", "FAO")
    assert result.values("data/AG.BEE.HIVE") == {
        ("ABW", "2001"): 1.25, ("sub-saharan-africa", "2000"): 2.5, ("KOR", "2000"): 3, ("KOR", "2001"): 4, ("KOR", "2002"): 5,
    }  # fmt: skip


def test_the_same_in_an_archive(take, tmp_path):
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(tmp_path / "in" / "bees.zip", "w") as archive:
        archive.writestr("API_BEE.csv", INDICATOR)
        archive.writestr("Metadata_Indicator_BEE.csv", INDICATOR_WORDS)
        archive.writestr("readme.pdf", "not looked at")
    result = take({})
    assert result.series[0].dataset.publisher == "FAO"
    assert len(result.values("data/AG.BEE.HIVE")) == 5


def test_a_bulk_file_of_several_indicators_and_years_in_brackets(take):
    table = """\
        Country Name,Country Code,Series Name,Series Code,2000 [YR2000],2001 [YR2001]
        Mexico,MEX,"Mortality rate, bees (per 1,000 hives)",SH.BEE.MORT,1,2
        Mexico,MEX,"Bees, total",SP.BEE.TOTL,100,..
        """
    result = take({"bulk.csv": table})
    assert [series.key for series in result.series] == ["SH.BEE.MORT", "SP.BEE.TOTL"]
    assert result.values("data/SP.BEE.TOTL") == {("MEX", "2000"): 100}


def test_one_indicator_spread_over_files_is_one_series(take):
    head = "country,indicator code,year,value\n"
    result = take({"a.csv": head + "Mexico,X.1,2000,1\n", "b.csv": head + "Canada,X.1,2000,2\nMexico,X.1,2000,9\n"})
    assert result.values("data/X.1") == {("MEX", "2000"): 1, ("CAN", "2000"): 2}
    assert result.imported.passed_over == ("data: 1 figures stand twice; the first of each was taken",)


def test_long_form_with_dimensions_units_and_sampling_errors(take):
    table = """\
        REF_AREA,SEX,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,Lower,Upper,OBS_STATUS
        Norway,Male,percent,2020-Q1,4.1,3.9,4.3,A
        Norway,Female,percent,2020-Q1,3.1,2.9,3.3,A
        Norway,Total,percent,2020-Q1,3.6,3.4,3.8,E
        Norway,Other,percent,2020-Q1,:,,,M
        """
    result = take({"unemployment.csv": table})
    (series,) = result.series
    _, sex = series.dataset.dimensions
    assert [(code.id, code.total, code.residual) for code in sex.codes] == [
        ("Female", False, False),
        ("Male", False, False),
        ("Total", True, False),
    ]
    ((observation,),) = [result.observations[series.id][("NOR", "Total")]]
    assert (observation.low, observation.value, observation.high) == (3.4, 3.6, 3.8)
    assert (series.unit, series.kind, series.aggregate) == ("percent", "rate", "mean")


def test_a_plain_table_of_months_has_a_series_for_each_column(take):
    result = take({"shop.csv": "Date;Sales (million euros);Visitors\n2020-01-01;1.5;1,200\n2020-02-01;2.5;950\n2020-04-01;n/a;1,000\n"})
    assert [(s.key, s.title, s.unit, s.scale, s.kind, s.aggregate) for s in result.series] == [
        ("shop.Sales-million-euros", "Sales (million euros)", "euros", 1e6, "flow", "sum"),
        ("shop.Visitors", "Visitors", "number", 1.0, "flow", "sum"),
    ]
    assert result.values("data/shop.Visitors") == {("2020-01",): 1200, ("2020-02",): 950, ("2020-04",): 1000}
    assert ("data/shop.Visitors", "unit: nothing tells it; number is a guess") in result.imported.unsure


def test_a_table_without_places_stands_apart_from_those_with(take):
    result = take({"a.csv": WIDE_PLACES, "b.csv": "Year,Comets\n2000,3\n2001,4\n"})
    assert [(dataset.id, [d.id for d in dataset.dimensions]) for dataset in result.datasets] == [("data", ["country"]), ("data.b", [])]


def test_a_workbook(take, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.title = "Bees"
    for row in (["Bees by country"], [], ["Country", "Year", "Hives"], ["Peru", 2019, 5.5], ["Peru", 2020, None], ["Chile", 2020, 7]):
        book.active.append(row)
    days = book.create_sheet("Swarms")
    for row in (["Day", "Swarms"], [date(2020, 5, 1), 3], [date(2020, 5, 3), 4]):
        days.append(row)
    (tmp_path / "in").mkdir()
    book.save(tmp_path / "in" / "bees.xlsx")
    result = take({})
    assert result.values("data/bees-Bees") == {("PER", "2019"): 5.5, ("CHL", "2020"): 7}
    assert result.values("data.bees-Swarms/bees-Swarms") == {("2020-05-01",): 3, ("2020-05-03",): 4}


def test_one_file_alone(tmp_path):
    (tmp_path / "tea.csv").write_text(WIDE_PLACES)
    assert import_folder(tmp_path / "tea.csv", tmp_path / "out").figures == 5


def test_what_is_the_same_for_all_can_be_given(take):
    result = take({"a.csv": WIDE_PLACES}, about=Facts(publisher="Tea Office", page="https://example.org/", licence="CC0"))
    assert (result.datasets[0].publisher, result.datasets[0].licence) == ("Tea Office", "CC0")
    assert not any(sentence.startswith("publisher") for _, sentence in result.imported.unsure)


def test_what_could_not_be_told_stands_in_the_file_to_be_filled_in(take, tmp_path):
    result = take({"a.csv": "Year,Wobble\n2000,3\n2001,-4\n"})
    text = (tmp_path / "data" / "data" / "dataset.yaml").read_text()
    assert "unit: nothing tells it; number is a guess" in text
    assert result.series[0].unsure == (
        "unit: nothing tells it; number is a guess",
        "kind: neither title nor unit tells it; stock is a guess",
    )
    assert result.datasets[0].unsure == ("publisher: nothing tells it", "page: nothing tells it", "licence: nothing tells it")
    assert (result.series[0].kind, result.series[0].aggregate) == ("stock", "none")


def test_years_before_the_first_and_words_among_figures_are_passed_over_and_said(take):
    later = "".join(f"{year},4,5\n" for year in range(2001, 2012))
    result = take({"a.csv": "Year,KEN,UGA\n-10000,1,2\n2000,3,about 4\n" + later})
    (said,) = result.imported.passed_over
    assert said.endswith("in/a.csv: 2 cells are no figure of a period, such as '-10000'")


def test_it_is_written_with_its_compiled_form_and_nothing_else_is_left(take, tmp_path):
    take({"a.csv": WIDE_PLACES})
    assert sorted(path.name for path in (tmp_path / "data").iterdir()) == ["compiled.sqlite", "data"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "in"]
