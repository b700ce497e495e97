"""Measures the battery, or writes it out for the published scorer.

python -m tests.battery [--half tune|held] [--family NAME]    print what was wrong and the figures
python -m tests.battery --dump rows.jsonl groups.jsonl        for score_checks.py
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from tests.battery.everything import load
from tests.battery.scoring import product, score_all


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.battery", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--dump", nargs=2, metavar=("ROWS", "GROUPS"), help="write both lists as JSON lines")
    parser.add_argument("--half", choices=("tune", "held"), default="tune", help="whose failures are printed; the held half is for the end")
    parser.add_argument("--family", help="only this family")
    asked = parser.parse_args()
    rows, groups = load()
    if asked.family:
        rows, groups = [r for r in rows if r.family == asked.family], []
    if asked.dump:
        for path, items in zip(asked.dump, (rows, groups), strict=True):
            Path(path).write_text("".join(json.dumps(item.to_dict(), ensure_ascii=False) + "\n" for item in items), encoding="utf-8")
        return
    check = product()
    scores = {
        half: score_all(check, [r for r in rows if r.half == half], [g for g in groups if g.half == half]) for half in ("tune", "held")
    }
    print(scores[asked.half].table())
    print()
    for half, score in scores.items():
        print(f"{half}: {score.line()}")


if __name__ == "__main__":
    main()
