"""Wrong use ends in one clear line on standard error, nothing on standard output, and code 2."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.run import holdto

DATASET = """\
id: demo
title: Demo
publisher: Example Statistics Office
page: https://example.org/
licence: example
series:
  jobs: {title: Jobs, unit: jobs, kind: stock, calendar: calendar, aggregate: last}
"""


def article(folder: Path) -> Path:
    path = folder / "article.txt"
    path.write_text("There were 5 million jobs in 2022.")
    return path


def file(folder: Path, content: bytes) -> Path:
    path = folder / "document.txt"
    path.write_bytes(content)
    return path


def data(folder: Path, rows: str, dataset: str = DATASET) -> list[object]:
    home = folder / "data" / "demo"
    home.mkdir(parents=True)
    (home / "dataset.yaml").write_text(dataset)
    (home / "jobs.csv").write_text(rows)
    return ["check", article(folder), "--no-starter", "--data", folder / "data"]


#: What is asked, and words that the one line has to hold.
WRONG: dict[str, tuple[Callable[[Path], list[object]], str]] = {
    "no verb": (lambda _: [], "VERB"),
    "no such verb": (lambda _: ["chekc"], "chekc"),
    "no source": (lambda _: ["check"], "SOURCE"),
    "missing file": (lambda at: ["check", at / "none.txt"], "found nothing; check the name"),
    "folder": (lambda at: ["check", at], "found a folder"),
    "empty file": (lambda at: ["check", file(at, b"")], "found an empty document"),
    "binary file": (lambda at: ["check", file(at, bytes(range(256)))], "found binary data"),
    "broken UTF-8": (lambda at: ["check", file(at, b"one\ntwo \xc3")], "document.txt:2: expected text in UTF-8, found the byte 0xC3"),
    "long text": (lambda at: ["check", file(at, b"It was 5 percent in 2022.\n" * 2_000_000)], "at most 5 MB"),
    "wrong date": (
        lambda at: ["check", article(at), "--published", "2023-02-30"],
        "expected a date such as 2023-03-24, found '2023-02-30'",
    ),
    "wrong as-of": (lambda at: ["check", article(at), "--as-of", "yesterday"], "expected a date such as 2023-03-24, found 'yesterday'"),
    "wrong format": (lambda at: ["check", article(at), "--format", "pdf"], "'pdf'"),
    "wrong verdict": (lambda at: ["check", article(at), "--fail-on", "wrong"], "expected one of supported, needs context"),
    "short option": (lambda at: ["check", article(at), "--pub", "2023-03-24"], "unrecognized arguments: --pub"),
    "private address": (lambda _: ["check", "http://127.0.0.1/a"], "expected a public address"),
    "other scheme": (lambda _: ["check", "ftp://example.org/a"], "expected an address such as https://example.org/page"),
    "unknown series": (lambda _: ["series", "show", "no.such/series"], "no.such/series"),
    "no such data folder": (lambda at: ["check", article(at), "--data", at / "none"], "none"),
    "wrong column": (lambda at: data(at, "series,perod,value\njobs,2022,5\n"), "jobs.csv:1"),
    "impossible value": (lambda at: data(at, "series,period,value\njobs,2021,5\njobs,2022,five\n"), "jobs.csv:3"),
    "impossible period": (lambda at: data(at, "series,period,value\njobs,2022-13,5\n"), "jobs.csv:2"),
    "unknown key": (lambda at: data(at, "series,period,value\n", DATASET + "licens: x\n"), "dataset.yaml:8"),
    "out is a folder": (lambda at: ["check", article(at), "--no-starter", "-o", at], "found a folder"),
    "out is a device": (lambda at: ["check", article(at), "--no-starter", "-o", "/dev/null"], "found a device"),
    "out is nowhere": (lambda at: ["check", article(at), "--no-starter", "-o", at / "none" / "a.html"], "does not exist"),
    "nothing to import": (lambda at: ["series", "import", at / "none.csv", "-o", at / "out"], "none.csv"),
    "no room to import": (lambda at: ["series", "import", article(at), "-o", at], "found something there"),
    "no results": (lambda _: ["series", "search", "jobs", "--limit", "0"], "expected 1 or more, found 0"),
}


@pytest.mark.parametrize(("asked", "words"), WRONG.values(), ids=WRONG)
def test_wrong_use_is_told_in_one_line(asked: Callable[[Path], list[object]], words: str, tmp_path: Path) -> None:
    ran = holdto(*asked(tmp_path))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("holdto: ")
    assert ran.err.count("\n") == 1
    assert words in ran.err


def test_a_source_that_steers_the_terminal_is_shown_harmless(tmp_path: Path) -> None:
    assert "\x1b" not in holdto("check", tmp_path / "a\x1b[2Jb").err
