"""Opening the starter set and reading it as of a day: the compiled form against plain reading of the CSV text, side by side in one run.

python benchmarks/store.py [FOLDER]        FOLDER is a data folder; the starter set where left out
"""

from __future__ import annotations

import csv
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import yaml

from holdto.series.catalogue import STARTER, Holdings
from holdto.series.compile import compile_folder
from holdto.series.model import known
from holdto.series.store import CompiledSource

AS_OF = date(2023, 3, 24)
RUNS = 7
#: Series that a one-page article leads to, at a guess: each of its claims keeps a few readings.
ASKED = 40


def compiled(path: Path, asked: int) -> int:
    """Open the compiled form and read the first combination of so many series as of a day; gives how many figures were known."""
    held = Holdings([CompiledSource(path)])
    series = held.series[:: max(1, len(held.series) // asked)][:asked]
    return sum(len(known(held.observations(one, held.keys(one)[0]), AS_OF)) for one in series if held.keys(one))


def plain(folder: Path, asked: int) -> int:
    """The same question of the text: every table read with the csv module, the newest vintage of each period kept as strings."""
    newest: dict[tuple[str, ...], tuple[str, str]] = {}
    names = []
    for metadata in sorted(folder.glob("*/dataset.yaml")):
        words = yaml.load(metadata.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        names += [f"{words['id']}/{key}" for key in words["series"]]
        dimensions = list(words.get("dimensions") or {})
        for table in sorted(metadata.parent.glob("*.csv")):
            with table.open(newline="", encoding="utf-8") as lines:
                for row in csv.DictReader(lines):
                    vintage = row.get("vintage") or ""
                    place = (f"{words['id']}/{row['series']}", *(row.get(dimension) or "" for dimension in dimensions), row["period"])
                    if vintage <= AS_OF.isoformat() and (place not in newest or newest[place][0] <= vintage):
                        newest[place] = vintage, row["value"]
    wanted = set(names[:: max(1, len(names) // asked)][:asked])
    return sum(place[0] in wanted for place in newest)


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> int:
    """Print the medians and their ratio."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else STARTER
    with tempfile.TemporaryDirectory() as temporary:
        out = Path(temporary) / "compiled.sqlite"
        compiling = seconds(lambda: compile_folder(folder, out))
        held = CompiledSource(out)
        series, size = sum(len(dataset.series) for dataset in held.datasets), out.stat().st_size / 2**20
        print(f"{folder}: {series} series, {size:.1f} MB, compiled in {compiling:.1f} s")
        rows: dict[str, list[float]] = {}
        for _ in range(RUNS):  # in turns, so that a busy moment of the machine falls on all alike
            rows.setdefault("open the compiled form", []).append(seconds(lambda: CompiledSource(out)))
            rows.setdefault("and list its series", []).append(seconds(lambda: Holdings([CompiledSource(out)])))
            rows.setdefault(f"and read {ASKED} of them as of {AS_OF}", []).append(seconds(lambda: compiled(out, ASKED)))
            rows.setdefault("read the CSV text instead", []).append(seconds(lambda: plain(folder, ASKED)))
    for name, times in rows.items():
        print(f"{statistics.median(times) * 1000:10.1f} ms  {name}")
    reading, text = [statistics.median(times) for times in list(rows.values())[2:]]
    print(f"{text / reading:10.1f} ×   faster than the text")
    return 0


if __name__ == "__main__":
    sys.exit(main())
