"""Predictions on TSVer: real fact-checked claims, each held to hundreds of time series.

    python benchmarks/tsver.py GOLD SERIES_DIR OUT [--folder FOLDER]

GOLD has one JSON object a line with "Claim" and "Date". SERIES_DIR holds the series as CSV files, or an archive of them, with their
metadata.json in it or above it. OUT gets one JSON object a line: verdict, guess and series, as eval/score_tsver.py wants them. --folder
keeps the imported series there and uses them again.
"""

from __future__ import annotations

import argparse
import json
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from holdto.checking.engine import check
from holdto.series.catalogue import open_catalogue
from holdto.series.importer import import_folder
from tsver_labels import guessed, labelled
from tsver_ranking import Ranker

#: From which probability on a series that the claim does not name in words is used for the verdict; the guess uses any.
ANSWER_FROM = 0.4


@dataclass(frozen=True)
class Claim:
    """A claim with the day it was made."""

    text: str
    day: date


def claims(gold: Path) -> list[Claim]:
    """The claims of a file in its order. A date is "May 26, 2018" or 2018-05-26."""
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Claim(row["Claim"], _day(row["Date"])) for row in rows]


def _day(written: str) -> date:
    for form in ("%B %d, %Y", "%Y-%m-%d", "%d %B %Y"):
        try:
            return datetime.strptime(written.strip(), form).date()
        except ValueError:
            continue
    raise SystemExit(f"expected a date such as May 26, 2018, found {written!r}")


def imported(series_dir: Path, out: Path) -> Path:
    """The series as a data folder `out`, with a table from series ids to file stems beside it."""
    if not (out / "stems.json").is_file():
        with tempfile.TemporaryDirectory() as unpacked:
            tables = series_dir
            for archive in sorted(series_dir.glob("*.tar.*")):
                with tarfile.open(archive) as held:
                    held.extractall(unpacked, filter="data")
                tables = Path(unpacked)
            made = import_folder(tables, out / "data", metadata=_metadata(series_dir))
        stems = {series: Path(file).stem for series, file in made.tables.items()}
        (out / "stems.json").write_text(json.dumps(stems), encoding="utf-8")
    return out


def _metadata(series_dir: Path) -> Path | None:
    """The nearest metadata.json, in the folder or above it."""
    home = series_dir.resolve()
    return next((place / "metadata.json" for place in (home, *home.parents[:4]) if (place / "metadata.json").is_file()), None)


def predict(gold: Path, folder: Path) -> list[dict[str, Any]]:
    """One prediction for each claim."""
    stems = json.loads((folder / "stems.json").read_text(encoding="utf-8"))
    catalogue = open_catalogue([folder / "data"], starter=False)
    ranker = Ranker(catalogue)
    out = []
    for at, claim in enumerate(claims(gold), 1):
        report = check(claim.text, published=claim.day, catalogue=catalogue, answer_from=ANSWER_FROM)
        forced = check(claim.text, published=claim.day, catalogue=catalogue, answer_from=0.0)
        ranked = ranker.ranked(claim.text, claim.day, report)
        out.append({"verdict": labelled(report), "guess": guessed(report, forced), "series": [stems[series] for series in ranked]})
        if at % 25 == 0:
            print(f"{at} claims", file=sys.stderr)
    return out


def main() -> None:
    """Write the predictions."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gold", type=Path)
    arguments.add_argument("series_dir", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--folder", type=Path)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.folder or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        predictions = predict(given.gold, imported(given.series_dir, folder))
    given.out.write_text("".join(json.dumps(p, ensure_ascii=False) + "\n" for p in predictions), encoding="utf-8")


if __name__ == "__main__":
    main()
