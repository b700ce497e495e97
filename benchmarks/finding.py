"""Which part of finding earns what: a right series first, and among the first five, by words, meaning, descriptions and structure.

    python benchmarks/finding.py METADATA GOLD… [--more 20000]

METADATA is a JSON list of {filename, title, unit, description}. GOLD has one JSON object a line with "Claim" and "TimeSeries" (the right
file stems); claims without any are left out. --more adds so many made-up titles to the catalogue, all counted as wrong.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from distractors import titles
from holdto.checking.resolve.affinity import MEANING, affinity
from holdto.checking.resolve.prior import queries
from holdto.language.reader import read
from holdto.language.statement import Statement
from holdto.series.finder import Finder, about_of, document_of, embed, weights

#: How many found series structure may put in another order.
LOOKED_AT = 40

Ranking = Callable[[str], list[int]]


@dataclass(frozen=True)
class Pool:
    """The catalogue that is searched: what each entry says of itself."""

    stems: list[str]
    titles: list[str]
    units: list[str]
    documents: list[str]
    about: list[str]


def pool_of(metadata: list[dict[str, Any]], more: int) -> Pool:
    """The published series, and so many made-up ones after them."""
    extra = [title.removesuffix(")").rpartition(" (") for title in titles(more)]
    names = [m["title"] for m in metadata] + [title for title, _, _ in extra]
    units = [m["unit"] for m in metadata] + [unit for _, _, unit in extra]
    return Pool(
        stems=[m["filename"].removesuffix(".csv") for m in metadata] + [""] * more,
        titles=names,
        units=units,
        documents=[document_of(title, unit) for title, unit in zip(names, units, strict=True)],
        about=[about_of(m["title"], m.get("description", "")) for m in metadata] + [""] * more,
    )


def statements_of(claim: str) -> list[Statement]:
    """What the claim says; its bare words where the reader makes nothing of it."""
    bare = Statement(text=claim, span=(0, len(claim)), sentence=(0, len(claim)), operation="trend")
    return [s for s in read(claim) if s.checkable] or [bare]


def asked(claim: str, statement: Statement) -> list[str]:
    """The words to find a series by."""
    return queries(statement, claim[slice(*statement.sentence)])


def by_meaning(pool: Pool, vectors: np.ndarray[Any, Any]) -> Ranking:
    """Cosines alone."""

    def ranking(claim: str) -> list[int]:
        best = np.max([np.mean(embed(asked(claim, s)) @ vectors.T, axis=0) for s in statements_of(claim)], axis=0)
        return list(np.argsort(-best, kind="stable")[:5])

    return ranking


def by_finder(finder: Finder, pool: Pool, structure: bool) -> Ranking:
    """The finder as it ships, with or without structure."""

    def ranking(claim: str) -> list[int]:
        best: dict[int, float] = {}
        for statement in statements_of(claim):
            words = asked(claim, statement)
            found: dict[int, float] = {}
            for hits in finder.search_many(words, LOOKED_AT):
                for i, score in hits:
                    found[i] = found.get(i, 0.0) + score / len(words)
            unit = statement.value.unit if statement.value else None
            for i, score in found.items():
                points = MEANING * score
                if structure:
                    points += affinity(words[0], unit, statement.operation, pool.titles[i], pool.units[i]).score
                best[i] = max(best.get(i, -np.inf), points)
        return sorted(best, key=lambda i: (-best[i], i))[:5]

    return ranking


def measured(ranking: Ranking, pool: Pool, gold: Sequence[tuple[str, set[str]]]) -> str:
    """A right series first / among five, and milliseconds a claim."""
    first = five = 0
    start = time.perf_counter()
    for claim, right in gold:
        stems = [pool.stems[i] for i in ranking(claim)]
        first += stems[:1] != [] and stems[0] in right
        five += bool(right & set(stems))
    spent = (time.perf_counter() - start) / len(gold) * 1000
    return f"{first / len(gold):.3f} / {five / len(gold):.3f} ({spent:.0f} ms)"


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("metadata", type=Path)
    arguments.add_argument("gold", type=Path, nargs="+")
    arguments.add_argument("--more", type=int, default=0)
    given = arguments.parse_args()
    pool = pool_of(json.loads(given.metadata.read_text(encoding="utf-8")), given.more)
    sets = {}
    for path in given.gold:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        sets[path.stem] = [(row["Claim"], set(row["TimeSeries"])) for row in rows if row.get("TimeSeries")]
    plain = embed(pool.documents)
    told = embed(pool.documents, pool.about)
    words = Finder(pool.documents, model=weights.Model(None, "left out to be measured"))
    rows: dict[str, Ranking] = {
        "words (BM25)": by_finder(words, pool, structure=False),
        "meaning": by_meaning(pool, plain),
        "meaning + words": by_finder(Finder(pool.documents, plain), pool, structure=False),
        "meaning + words + structure": by_finder(Finder(pool.documents, plain), pool, structure=True),
        "meaning + words + descriptions": by_finder(Finder(pool.documents, told), pool, structure=False),
        "all": by_finder(Finder(pool.documents, told), pool, structure=True),
    }
    print("| found by | " + " | ".join(f"{name} ({len(gold)})" for name, gold in sets.items() if gold) + " |")
    print("|---|" + "---|" * sum(map(bool, sets.values())))
    for name, ranking in rows.items():
        print(f"| {name} | " + " | ".join(measured(ranking, pool, gold) for gold in sets.values() if gold) + " |", flush=True)


if __name__ == "__main__":
    main()
