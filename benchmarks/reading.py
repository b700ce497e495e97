"""Read the same sentences with holdto and with its peers, in one run: sentences a second, and how many values are found.

    python benchmarks/reading.py SENTENCES [--peers FOLDER] [--only holdto]

SENTENCES is JSON of NewsQuant's form: a list of {"text", "quantities": [{"value"}]}. The peers live in an environment of their own in
FOLDER (.venv/peers), made at the first run from the package index; no other network is used. Every reader runs on one core, warm,
several times, and the fastest run counts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from holdto.language.quantities import find_quantities, quantities
from holdto.language.reader import read as read_statements
from holdto.language.tokens import tokenise
from peers import PEERS, RUNS

#: Versions that were measured. Recognizers-Text imports a name that emoji dropped at version 2.
PACKAGES = ("quantulum3==0.10.0", "recognizers-text-suite==1.0.2a2", "emoji<2", "setuptools<80")
HERE = Path(__file__).parent

Value = tuple[float, ...]


def environment(folder: Path) -> Path:
    """The interpreter of the peers' environment, which is made where it is not there yet."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    return python


def peer(python: Path, name: str, sentences: list[str]) -> tuple[float, list[list[Value]]]:
    """Seconds and values of one peer."""
    done = subprocess.run([python, HERE / "peers.py", name], input=json.dumps(sentences), capture_output=True, text=True, check=True)
    out = json.loads(done.stdout)
    return out["seconds"], [[value for one in found if (value := number(one))] for found in out["values"]]


def number(value: Any) -> Value | None:
    """A peer's value as a number: "12%" is 12; what is no number is left out."""
    try:
        return (float(str(value).rstrip("%").replace(",", "")),)
    except ValueError:
        return None


def timed(read: Callable[[str], Any], sentences: list[str]) -> float:
    """Seconds for all sentences, the fastest of the runs, after one that loads the tables."""
    for sentence in sentences:
        read(sentence)
    best = float("inf")
    for _ in range(RUNS):
        start = time.perf_counter()
        for sentence in sentences:
            read(sentence)
        best = min(best, time.perf_counter() - start)
    return best


def ours(sentence: str) -> list[Value]:
    """Our values, a range by its two ends."""
    found = (one["value"] | {"hedge": one["hedge"]} for one in quantities(sentence))
    return [(v["low"], v["high"]) if v["hedge"] == "between" else (v["point"],) for v in found]


def numbers_alone(sentence: str) -> None:
    tokens = tokenise(sentence)
    find_quantities(tokens, bytearray(len(tokens)))


def gold(value: str) -> Value:
    """ "3.0-4.5" is a range; a sign before the first digit is no tie."""
    low, tie, high = value[1:].partition("-")
    return (float(value[0] + low), float(high)) if tie else (float(value),)


def same(one: Value, other: Value) -> bool:
    """Equal to 1e-5; a share may be said in percent."""
    return len(one) == len(other) and any(
        all(abs(a * scale - b) <= 1e-5 * max(abs(b), 1e-9) for a, b in zip(one, other, strict=True)) for scale in (1, 0.01)
    )


def score(wanted: Iterable[list[Value]], found: Iterable[list[Value]]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the values, paired one to one within a sentence."""
    right = asked = given = 0
    for want, have in zip(wanted, found, strict=True):
        asked, given = asked + len(want), given + len(have)
        left = list(have)
        for value in want:
            match = next((one for one in left if same(one, value)), None)
            if match is not None:
                left.remove(match)
                right += 1
    precision, recall = right / max(given, 1), right / max(asked, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("sentences", type=Path)
    options.add_argument("--peers", type=Path, default=HERE.parent / ".venv" / "peers")
    options.add_argument("--only", choices=["holdto"], help="leave the peers out")
    asked = options.parse_args()
    rows = json.loads(asked.sentences.read_text(encoding="utf-8"))
    sentences = [row["text"] for row in rows]
    wanted = [[gold(quantity["value"]) for quantity in row["quantities"]] for row in rows]
    lines: list[tuple[str, float, tuple[float, float, float] | None]] = []
    if not asked.only:
        python = environment(asked.peers)
        for name in PEERS:
            seconds, values = peer(python, name, sentences)
            lines.append((name, seconds, score(wanted, values)))
    lines.append(("holdto, whole statements", timed(read_statements, sentences), None))
    lines.append(("holdto, quantities with their periods", timed(quantities, sentences), score(wanted, map(ours, sentences))))
    lines.append(("holdto, numbers and units alone", timed(numbers_alone, sentences), None))
    print(f"{len(rows)} sentences, {sum(map(len, wanted))} quantities, Python {sys.version.split()[0]}")
    for name, seconds, figures in lines:
        value = "value P {:.3f} R {:.3f} F1 {:.3f}".format(*figures) if figures else ""
        print(f"{name:40s} {len(rows) / seconds:8,.0f} sentences a second   {value}")


if __name__ == "__main__":
    main()
