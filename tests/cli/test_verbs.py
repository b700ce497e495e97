"""Each verb does what its help says."""

import csv
import json
from datetime import date
from pathlib import Path

import pytest

from holdto.cli import extract
from holdto.cli.progress import shown
from holdto.language.languages import LANGUAGES
from tests.cli.run import holdto

TEXT = "In 2022 there were 5.2 million jobs in Freedonia. In 2021 there were 9 million jobs in Freedonia."


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one series: jobs, 5.0 million in 2021 and 5.2 million in 2022."""
    folder = tmp_path_factory.mktemp("figures")
    home = folder / "demo"
    home.mkdir()
    (home / "dataset.yaml").write_text(
        "id: demo\ntitle: Jobs in Freedonia\npublisher: Example Statistics Office\npage: https://example.org/\nlicence: example\n"
        "series:\n  jobs: {title: Jobs in Freedonia, unit: jobs, kind: stock, calendar: calendar, aggregate: last}\n"
    )
    (home / "jobs.csv").write_text("series,period,value\njobs,2021,5000000\njobs,2022,5200000\n")
    return folder


def check(figures: Path, *arguments: object, text: str = TEXT) -> object:
    ran = holdto("check", "-", "--data", figures, "--no-starter", "--published", "2023-05-01", "--format", "json", *arguments, stdin=text)
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


def test_check_prints_the_contracts_object(figures: Path) -> None:
    report = check(figures)
    assert isinstance(report, dict)
    assert [finding["verdict"] for finding in report["findings"]] == ["supported", "contradicted"]
    assert report["document"] == {"title": None, "published": "2023-05-01", "source": "-"}
    assert report["as_of"] == date.today().isoformat()
    assert report["tool"] == "holdto 0.1.0"
    assert report["data"].startswith("sha256:")


def test_the_command_in_a_report_gives_the_report_again(figures: Path) -> None:
    report = check(figures)
    assert isinstance(report, dict)
    assert report["command"].split() == [
        *("holdto", "check", "-", "--published", "2023-05-01", "--as-of", date.today().isoformat()),
        *("--data", str(figures), "--no-starter"),
    ]


def test_a_date_in_the_document_is_used_where_none_is_given(figures: Path) -> None:
    ran = holdto("check", "-", "--data", figures, "--no-starter", "--format", "json", stdin=f"---\ndate: 2023-05-01\n---\n\n{TEXT}")
    assert json.loads(ran.out)["document"]["published"] == "2023-05-01"


def test_without_any_date_the_text_is_of_today(figures: Path) -> None:
    ran = holdto("check", "-", "--data", figures, "--no-starter", "--format", "json", stdin=TEXT)
    assert json.loads(ran.out)["document"]["published"] == date.today().isoformat()


@pytest.mark.parametrize(
    ("verdicts", "code"),
    [((), 0), (("contradicted",), 1), (("undecided",), 0), (("undecided", "contradicted"), 1), (("needs context",), 0)],
)
def test_a_declared_failure_is_code_1(figures: Path, verdicts: tuple[str, ...], code: int) -> None:
    asked = [word for verdict in verdicts for word in ("--fail-on", verdict)]
    ran = holdto("check", "-", "--data", figures, "--no-starter", "--published", "2023-05-01", *asked, stdin=TEXT)
    assert (ran.code, ran.err) == (code, "")
    assert "CONTRADICTED" in ran.out


@pytest.mark.parametrize(("form", "sign"), [("text", "CONTRADICTED"), ("json", '"verdict": "contradicted"'), ("html", "<!doctype html>")])
def test_each_format_goes_to_the_terminal_or_a_file(figures: Path, tmp_path: Path, form: str, sign: str) -> None:
    asked = ["check", "-", "--data", figures, "--no-starter", "--published", "2023-05-01", "--format", form]
    out = tmp_path / "report"
    printed, written = holdto(*asked, stdin=TEXT), holdto(*asked, "-o", out, stdin=TEXT)
    assert (written.code, written.out, written.err) == (0, "", "")
    assert sign.lower() in printed.out.lower()
    assert sign.lower() in out.read_text().lower()


def test_extract_prints_a_statement_a_line() -> None:
    ran = holdto("extract", "-", "--published", "2023-05-01", "--format", "jsonl", stdin=TEXT)
    statements = [json.loads(line) for line in ran.out.splitlines()]
    assert [statement["value"]["point"] for statement in statements] == [5_200_000, 9_000_000]
    assert all(TEXT[slice(*statement["span"])] == statement["text"] for statement in statements)


def test_extract_reads_each_language_that_the_reader_has() -> None:
    assert extract.LANGUAGES == LANGUAGES
    text = "Los robos subieron 12,5 por ciento en 2022."
    ran = holdto("extract", "-", "--language", "es", "--published", "2023-05-01", "--format", "jsonl", stdin=text)
    (statement,) = [json.loads(line) for line in ran.out.splitlines()]
    assert (statement["operation"], statement["value"]["point"], statement["direction"]) == ("change_pct", 12.5, "up")


def test_extract_prints_slots_for_a_person() -> None:
    assert "5.2 million" in holdto("extract", "-", "--published", "2023-05-01", stdin=TEXT).out


def test_explain_prints_the_reading_what_it_was_held_to_and_the_steps(figures: Path) -> None:
    ran = holdto("explain", TEXT, "--published", "2023-05-01", "--data", figures, "--no-starter")
    assert ran.code == 0
    for words in ("How it is read", "2022-01-01 to 2022-12-31", "What it is held to", "supported: ", "Jobs in Freedonia", "data sha256:"):
        assert words in ran.out


def test_explain_says_that_nothing_is_claimed(figures: Path) -> None:
    assert "Nothing: the sentence makes no statement." in holdto("explain", "It was a fine day.", "--data", figures, "--no-starter").out


def test_series_are_listed_found_and_shown(figures: Path) -> None:
    only = ("--data", figures, "--no-starter")
    assert holdto("series", "list", *only).out.split()[0] == "demo/jobs"
    assert [one["id"] for one in json.loads(holdto("series", "search", "employment", *only, "--format", "json").out)] == ["demo/jobs"]
    shown_text = holdto("series", "show", "demo/jobs", *only).out
    for words in ("Example Statistics Office", "https://example.org/", "2022: 5,200,000"):
        assert words in shown_text
    assert json.loads(holdto("series", "show", "demo/jobs", *only, "--format", "json").out)["recent"]["values"][-1]["value"] == 5_200_000


def test_an_imported_file_is_held(tmp_path: Path) -> None:
    table = tmp_path / "milk.csv"
    with table.open("w", newline="") as file:
        csv.writer(file).writerows(
            [["Country", "Year", "Milk production (tonnes)"], ["India", 2021, 209960000], ["India", 2022, 221000000]]
        )
    made = holdto("series", "import", table, "-o", tmp_path / "figures")
    assert (made.code, made.err) == (0, "")
    assert "1 series with 2 figures" in made.out
    text = "India produced 221 million tonnes of milk in 2022."
    ran = holdto("check", "-", "--data", tmp_path / "figures", "--no-starter", "--published", "2024-01-01", "--format", "json", stdin=text)
    assert [finding["verdict"] for finding in json.loads(ran.out)["findings"]] == ["supported"]


@pytest.mark.parametrize("verb", ["check", "extract", "explain", "series", "series list", "series search", "series show", "series import"])
def test_every_verb_has_help_with_an_example(verb: str) -> None:
    ran = holdto(*verb.split(), "--help")
    assert ran.code == 0
    assert f"  holdto {verb}" in ran.out.partition("example")[2]


def test_progress_is_told_on_a_terminal_after_a_second_and_wiped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import sys
    import time

    from holdto.cli import progress

    monkeypatch.setattr(progress, "PATIENCE", 0.01)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with shown("reading"):
        time.sleep(0.1)
    told = capsys.readouterr().err
    assert told.startswith("\rholdto: reading, 0 s")
    assert told.endswith("\r\x1b[K")


def test_what_is_quick_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with shown("reading"):
        assert capsys.readouterr().err == ""
    assert capsys.readouterr().err == ""
