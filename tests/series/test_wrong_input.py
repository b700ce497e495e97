"""What is wrong with a data folder is said with file and line, what was expected and what was found."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from holdto.series import folder
from holdto.series.errors import FolderError
from tests.series.samples import METADATA

HEADER = "series,period,citizenship,value,low,high,status,vintage,source\n"
KEYS = "id, title, publisher, page, licence, series, place, timeliness, dimensions, unsure"
YEAR = "expected a period such as 2022, FY2022, 2022-10, 2022-Q3, 2022-10-05 or 2021-11/2022-10, found"

ROWS = [
    ("encounters,2020,MEX,x,,,,,", "value: expected a plain number such as -1234.5, found 'x'"),
    ('encounters,2020,MEX,"1,234",,,,,', "value: expected a plain number such as -1234.5, found '1,234'"),
    ("encounters,2020,MEX,nan,,,,,", "value: expected a plain number such as -1234.5, found 'nan'"),
    ("encounters,2020,MEX,1e999,,,,,", "value: expected a plain number such as -1234.5, found '1e999'"),
    ("encounters,2020,MEX,1_000,,,,,", "value: expected a plain number such as -1234.5, found '1_000'"),
    ("encounters,2020,MEX,,,,,,", "value is empty; leave the row out where the figure is unknown"),
    ("encounters,2020,MEX,5,6,7,,,", "expected low ≤ value ≤ high, found 6, 5, 7"),
    ("encounters,2020,MEX,5,7,6,,,", "expected low ≤ value ≤ high, found 7, 5, 6"),
    ("encounters,2020,MEX,5,,4,,,", "expected low ≤ value ≤ high, found nothing, 5, 4"),
    ("encounter,2020,MEX,5,,,,,", "unknown series 'encounter'; did you mean 'encounters'?"),
    (",2020,MEX,5,,,,,", "unknown series ''"),
    ("encounters,2020,MEXX,5,,,,,", "unknown code 'MEXX' of dimension citizenship; did you mean 'MEX'?"),
    ("encounters,2020,Cuba,5,,,,,", "unknown code 'Cuba' of dimension citizenship"),
    ("encounters,2020,MEX,5,,,guess,,", "status: expected one of final, provisional, estimated, quoted or nothing, found 'guess'"),
    ("encounters,2020,MEX,5,,,,2021,", "vintage: expected a day or month such as 2023-11-24 or 2023-11, found '2021'"),
    ("encounters,2020,MEX,5,,,,2021-13,", "vintage: expected a day or month such as 2023-11-24 or 2023-11, found '2021-13'"),
    ("encounters,2020-13,MEX,5,,,,,", f"{YEAR} '2020-13'"),
    ("encounters,2020-02-30,MEX,5,,,,,", f"{YEAR} '2020-02-30'"),
    ("encounters,,MEX,5,,,,,", f"{YEAR} ''"),
    ("encounters,2022/2020,MEX,5,,,,,", "a span must not end before it starts: 2022-01-01 to 2020-12-31"),
    ("encounters,0000,MEX,5,,,,,", "year 0 is out of range"),
    ("encounters,2020,MEX,5,,,,", "expected 9 cells, found 8"),
    ("encounters,2019,MEX,6,,,,,", "a second figure for encounters, MEX, 2019: 6, after 5 in an earlier row"),
    ("encounters,2019-01/2019-12,MEX,5,,,,,", "a second figure for encounters, MEX, 2019-01/2019-12: 5, after 5 in an earlier row"),
    (
        "encounters,2018,MEX,4,,,,2020-01-31,",
        "a second figure for encounters, MEX, 2018 of vintage 2020-01-31: 4, after 3 in an earlier row",
    ),
]


def messages(path: Path) -> list[str]:
    """What is wrong with a folder, as it is printed, with the folder's own name cut off."""
    with pytest.raises(FolderError) as fault:
        folder.load(path)
    return [line.replace(f"{path}/", "") for line in str(fault.value).splitlines()]


@pytest.mark.parametrize(("row", "message"), ROWS, ids=[row for row, _ in ROWS])
def test_a_wrong_row(write, row, message):
    good = "encounters,2019,MEX,5,,,,,\nencounters,2018,MEX,3,,,,2020-01,\n"
    assert messages(write(HEADER + good + row + "\n")) == [f"border/figures.csv:4: {message}"]


HEADERS = [
    ("series,period,citizenship,valeu", ["unknown column 'valeu'; did you mean 'value'?", "column 'value' is missing"]),
    (
        "series,period,value,weight",
        ["unknown column 'weight'; expected some of series,period,citizenship,value,low,high,status,vintage,source"],
    ),
    ("series,period,value,value", ["column 'value' stands twice"]),
    ("series,period,citizenship,citizenship,value", ["column 'citizenship' stands twice"]),
    (
        "series;period;value",
        [
            "unknown column 'series;period;value'; expected some of series,period,citizenship,value,low,high,status,vintage,source",
            "column 'series' is missing",
            "column 'period' is missing",
            "column 'value' is missing",
        ],
    ),
    ("", ["column 'series' is missing", "column 'period' is missing", "column 'value' is missing"]),
]


@pytest.mark.parametrize(("header", "wrong"), HEADERS, ids=[header or "nothing" for header, _ in HEADERS])
def test_a_wrong_header(write, header, wrong):
    assert messages(write(header + "\n")) == [f"border/figures.csv:1: {message}" for message in wrong]


def test_a_dimension_without_a_total_cannot_be_left_out(write):
    folder_ = write("series,period,value\nencounters,2020,1\n", METADATA.replace(", total: true", ""))
    assert messages(folder_) == [
        "border/figures.csv:1: column 'citizenship' is missing; only a dimension with a code marked total may be left out"
    ]


WORDS = [
    (
        "title: Encounters at",
        "titel: Encounters at",
        ["1: dataset: 'title' is missing", "2: dataset: unknown key 'titel'; did you mean 'title'?"],
    ),
    ("licence: example", "licence:", ["5: licence: expected some words, found nothing"]),
    ("licence: example", "licence: [a]", ["5: licence: expected some words, found a list"]),
    ("licence: example", "licence: example\nid: again", ["6: key 'id' stands twice, first in line 1"]),
    (
        "licence: example",
        "licence: example\nplace: Norway",
        ["6: place: expected a country code of three capital letters such as USA, found 'Norway'"],
    ),
    ("id: demo.border", "id: demo border", ["1: id: expected letters, digits, '.', '_' and '-', found 'demo border'"]),
    ("kind: flow", "kind: flows", ["12: series encounters: kind: expected one of flow, stock, rate, share, index, price, found 'flows'"]),
    (
        "kind: flow",
        "kind: flow\n    better: yes",
        ["13: series encounters: better: expected one of higher, lower, neither, contested, found 'yes'"],
    ),
    ("kind: flow", "kind: flow\n    grade: D", ["13: series encounters: grade: expected one of A, B, C, found 'D'"]),
    ("kind: flow", "kind: flow\n    scale: many", ["13: series encounters: scale: expected a number above zero, found 'many'"]),
    ("kind: flow", "kind: flow\n    scale: -1", ["13: series encounters: scale: expected a number above zero, found '-1'"]),
    ("kind: flow", "kind: flow\n    names: arrests", ["13: series encounters: names: expected a list, found 'arrests'"]),
    (
        "kind: flow",
        "kind: flow\n    names: [a, ]\n    breaks: [{at: soon, text: b}]",
        [f"14: series encounters: breaks: at: {YEAR} 'soon'"],
    ),
    ("kind: flow", "kind: flow\n    notes: [{code: a}]", ["13: series encounters: notes: 'text' is missing"]),
    ("kind: flow", "kind: flow\n    notes: [a]", ["13: series encounters: notes: expected a mapping, found 'a'"]),
    ("total: true", "total: yes", ["7: dimension citizenship, code all: total: expected one of true, false, found 'yes'"]),
    ("MEX: {label: Mexico}", "MEX: {label: Mexico, total: true}", ["7: dimension citizenship: expected at most one total, found MEX, all"]),
    ("MEX: {label: Mexico}", "MEX: Mexico", ["7: dimension citizenship, code MEX: expected a mapping, found 'Mexico'"]),
    ("citizenship: {", "value: {", ["7: dimension value: expected another name; series, period, value are columns of every table"]),
    ("  encounters:\n", "  en/counters:\n", ["9: series en/counters: expected letters, digits, '.', '_' and '-' in its id"]),
    (
        "series:\n",
        "series: []\nothers:\n",
        ["8: series: expected a mapping, found a list", "9: dataset: unknown key 'others'; expected one of " + KEYS],
    ),
    (
        "title: Encounters at",
        "title: !!python/object:os.system",
        ["2: expected plain values, found the tag tag:yaml.org,2002:python/object:os.system"],
    ),
    ("licence: example", "licence: *nothing", ["5: expected an alias of something complete and above it, found *nothing"]),
    ("licence: example", "licence: {a: b", ["6: not YAML: did not find expected ',' or '}'"]),
    ("licence: example", "licence: example\n---\nid: b", ["6: expected one document, found a second one"]),
]


@pytest.mark.parametrize(("right", "wrong", "said"), WORDS, ids=[wrong for _, wrong, _ in WORDS])
def test_wrong_words_of_a_dataset(write, right, wrong, said):
    assert right in METADATA
    # The rows are not judged by wrong words: this one would be of an unknown series.
    folder_ = write("series,period,value\nnone,2020,1\n", METADATA.replace(right, wrong, 1))
    assert sorted(messages(folder_)) == sorted(f"border/dataset.yaml:{message}" for message in said)


def test_words_that_other_readers_take_for_truths_or_nothing_stay_words(write):
    metadata = METADATA.replace("title: Encounters\n", "title: no\n").replace("unit: encounters", "unit: 2016").replace("MEX", "NO")
    ((dataset,), _, _) = folder.load(write("series,period,citizenship,value\nencounters,2020,NO,1\n", metadata))
    assert (dataset.series[0].title, dataset.series[0].unit, dataset.dimensions[0].codes[0].id) == ("no", "2016", "NO")


def test_a_folder_that_is_none(tmp_path):
    (tmp_path / "file").write_text("")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "notes.txt").write_text("")
    (tmp_path / "bare" / "border").mkdir(parents=True)
    (tmp_path / "bare" / "border" / "figures.csv").write_text("")
    assert messages(tmp_path / "none") == [f"{tmp_path}/none: expected a folder, found nothing"]
    assert messages(tmp_path / "file") == [f"{tmp_path}/file: expected a folder, found a file"]
    assert messages(tmp_path / "other") == [f"{tmp_path}/other: expected NAME/dataset.yaml in it, found none"]
    assert messages(tmp_path / "bare") == ["border: expected dataset.yaml beside the tables, found none"]


def test_broken_utf8_has_its_line(write):
    folder_ = write("series,period,value\nencounters,2020,1\n")
    (folder_ / "border" / "figures.csv").write_bytes(b"series,period,value,source\nencounters,2020,1,caf\xe9\n")
    assert messages(folder_) == ["border/figures.csv:2: expected UTF-8, found the byte 0xe9"]
    (folder_ / "border" / "dataset.yaml").write_bytes(b"id: a\ntitle: caf\xe9\n")
    assert messages(folder_) == ["border/dataset.yaml:2: expected UTF-8, found the byte 0xe9"]


def test_a_quote_that_never_ends_has_the_line_of_its_row(write):
    folder_ = write('series,period,value,source\nencounters,2020,1,"page\n')
    assert messages(folder_) == ["border/figures.csv:2: not CSV: unexpected end of data"]


def test_many_wrong_rows_end_the_reading(write):
    lines = messages(write("series,period,value\n" + "encounters,2020,x\n" * 100_000))
    assert lines[-1] == "and 26 more"
    assert len(lines) == FolderError.SHOWN + 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_no_table_and_is_not_waited_for(write):
    folder_ = write(None)
    os.mkfifo(folder_ / "border" / "figures.csv")
    assert messages(folder_) == ["border/figures.csv: cannot be read: it is not a regular file"]


def test_a_file_too_large_is_refused_unread(write, monkeypatch):
    monkeypatch.setattr(folder, "LARGEST_TABLE", 2**20)
    folder_ = write("series,period,value\n" + "," * 2**21)
    assert messages(folder_) == ["border/figures.csv: cannot be read: it has 2 MB, more than the 1 MB that are read"]


BOMBS = {
    "aliases that multiply": "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9) if n else 'x'}]\n" for n in range(12)),
    "an alias of what holds it": "a: &a [*a]\n",
    "nesting": "a: " + "[" * 50 + "]" * 50,
    "keys that are lists": "? [a]\n: b\n",
}


@pytest.mark.parametrize(
    ("bomb", "message"),
    [
        ("aliases that multiply", "expected at most 500,000 values, found aliases that multiply to more"),
        ("an alias of what holds it", "expected an alias of something complete and above it, found *a"),
        ("nesting", "expected at most 12 levels, found more"),
        ("keys that are lists", "expected a word as key, found a list"),
    ],
)
def test_hostile_yaml_ends_in_one_line(write, bomb, message):
    (said,) = messages(write(None, BOMBS[bomb]))
    assert said.split(": ", 1)[1] == message
