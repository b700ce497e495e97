"""What ends an import, in one line, with nothing left behind."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from holdto.series.errors import TableImportError
from holdto.series.importer import import_folder

pytestmark = pytest.mark.usefixtures("no_model")


@pytest.fixture(autouse=True)
def _leaves_nothing(tmp_path):
    yield
    assert not [path for path in tmp_path.iterdir() if path.name not in ("in", "used")]


def fault_of(source: Path, out: Path) -> str:
    with pytest.raises(TableImportError) as fault:
        import_folder(source, out)
    return str(fault.value).replace(f"{source.parent}/", "")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.csv", b"", "in: expected tables of figures over time, found none"),
        (
            "a.csv",
            b"a,b\nx,y\n",
            "in: expected tables of figures over time, found none: in/a.csv: no table of figures over time, and no metadata",
        ),
        ("a.csv", b"Year,Caf\xe9\n2000,1\n", "in/a.csv: expected text in UTF-8, found the byte 0xe9"),
        ("a.csv", b"\x00\x01\x02\x03", "in: expected tables of figures over time, found none"),
        ("a.zip", b"not an archive", "in/a.zip: expected a zip archive, found something else"),
        (
            "a.json",
            b"[{",
            "in/a.json: expected JSON, found Expecting property name enclosed in double quotes: line 1 column 3 (char 2)",
        ),
        ("a.json", b"[" * 100_000, None),
        ("a.yaml", b"a: [", "in/a.yaml: expected YAML, found in line 2: not YAML: did not find expected node content"),
        ("a.xlsx", b"not a workbook", None),
    ],
)
def test_files_that_cannot_be_read(tmp_path, name, content, message):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_bytes(content)
    told = fault_of(tmp_path / "in", tmp_path / "out")
    assert told == message if message else told.startswith(f"in/{name}: expected ")


def test_nothing_there(tmp_path):
    assert fault_of(tmp_path / "in", tmp_path / "out") == "in: expected a folder of tables, or one table, found nothing"


def test_a_place_in_use(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "mine").write_text("")
    assert fault_of(tmp_path / "in", tmp_path / "used") == (
        "used: expected a place for a new folder, found something there; remove it or choose another place"
    )


def test_an_archive_that_unpacks_to_too_much(tmp_path, monkeypatch):
    from holdto.series.importer import files

    monkeypatch.setattr(files, "LARGEST", 1000)
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(tmp_path / "in" / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", "0" * 10_000)
    assert fault_of(tmp_path / "in", tmp_path / "out") == "in/a.zip: expected members of at most 0 MB, found a.csv of 0 MB"


def test_a_workbook_of_too_many_cells(tmp_path, monkeypatch):
    openpyxl = pytest.importorskip("openpyxl")
    from holdto.series.importer import files

    monkeypatch.setattr(files, "MOST_CELLS", 1000)
    book = openpyxl.Workbook()
    for year in range(2000, 2020):
        book.active.append([year, *range(100)])
    (tmp_path / "in").mkdir()
    book.save(tmp_path / "in" / "a.xlsx")
    assert fault_of(tmp_path / "in", tmp_path / "out") == (
        "in/a.xlsx: expected a workbook of at most 1,000 cells, found a larger one; save its sheets as CSV"
    )


def test_a_workbook_of_broken_parts(tmp_path):
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(tmp_path / "in" / "a.xlsx", "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types")
    assert fault_of(tmp_path / "in", tmp_path / "out").startswith("in/a.xlsx: expected an Excel workbook")
