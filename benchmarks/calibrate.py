"""Fit the probability that the leading series is the right one, and show how well it is calibrated.

    python benchmarks/calibrate.py FOLDER GOLD…

FOLDER is what `tsver.py --folder` kept. GOLD has one JSON object a line with "Claim", "TimeSeries" and, if known, "Date"; claims without
series are left out. Each statement counts twice: with the right series in the catalogue, and with it taken out, when every lead is wrong.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from holdto.checking.evaluate.frame import View
from holdto.checking.resolve import bind as binding
from holdto.checking.resolve.affinity import MEANING
from holdto.checking.resolve.forms import forms
from holdto.checking.resolve.prior import priors
from holdto.checking.resolve.probability import COEFFICIENTS, MOST, Evidence, probability
from holdto.checking.resolve.resolver import Resolver
from holdto.checking.resolve.topic import topic
from holdto.checking.thresholds import LOOKED_AT
from holdto.language.reader import read
from holdto.series.catalogue import open_catalogue
from tsver import _day

FOLDS = 10
Array = np.ndarray[Any, np.dtype[np.float64]]
Example = tuple[Evidence, bool, int]


def examples(folder: Path, gold: list[Path]) -> Iterator[Example]:
    """Evidence for the lead of each statement, whether it is right, and the number of its claim."""
    stems = json.loads((folder / "stems.json").read_text(encoding="utf-8"))
    catalogue = open_catalogue([folder / "data"], starter=False)
    find = lru_cache(maxsize=4096)(lambda words: catalogue.find(words, LOOKED_AT))
    rows = [json.loads(line) for path in gold for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    for number, row in enumerate(rows):
        right = set(row.get("TimeSeries") or ())
        day = _day(row["Date"]) if "Date" in row else date.today()
        resolver = Resolver(catalogue, View(catalogue, day), day)
        for statement in read(row["Claim"], day) if right else ():
            if statement.checkable:
                seen = list(_weighed(resolver, find, statement, row["Claim"][slice(*statement.sentence)]))
                for held in (seen, [s for s in seen if stems[s[1]] not in right]):
                    if lead := _lead(held):
                        yield lead[0], stems[lead[1]] in right, number


def _weighed(resolver: Resolver, find: Any, statement: Any, sentence: str) -> Iterator[tuple[float, str, Any, Any, bool]]:
    """Points, series, prior, topic and whether it can be used, for each series near a statement."""
    said = resolver.said(statement, sentence)
    for prior in priors(find, statement, sentence):
        facts = resolver.facts(prior.series)
        bound = binding.bind(facts, said)
        if bound is not None:
            judged = topic(facts, bound, said, prior.meaning)
            usable = bound.missing_place is None and bool(forms(statement, facts))
            yield prior.score + judged.points, prior.series.id, prior, judged, usable


def _lead(held: list[tuple[float, str, Any, Any, bool]]) -> tuple[Evidence, str] | None:
    usable = sorted((h for h in held if h[4]), key=lambda h: (-h[0], h[1]))
    if not usable:
        return None
    points, series, prior, judged, _ = usable[0]
    evidence = Evidence(
        meaning=prior.meaning,
        lead=points - usable[1][0] if len(usable) > 1 else MOST,
        affinity=prior.score - MEANING * prior.meaning,
        passed_over=max(h[0] for h in held) - points,
        said=judged.fits,
        other=judged.other,
    )
    return evidence, series


def fitted(x: Array, y: Array, shrink: float = 0.01, steps: int = 4000) -> Array:
    """Coefficients of a logistic regression on standardised columns, in the columns' own units; the first column is constant."""
    middle, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    middle[0], spread[0] = 0, 1
    z = (x - middle) / spread
    w = np.zeros(x.shape[1])
    for _ in range(steps):
        w -= z.T @ (_logistic(z @ w) - y) / len(y) + shrink * np.r_[0, w[1:]]
    out: Array = w / spread
    out[0] = w[0] - (w[1:] * middle[1:] / spread[1:]).sum()
    return out


def expected_error(p: Array, y: Array, bins: int = 10) -> float:
    """Expected calibration error over bins of equal width."""
    at = np.minimum((p * bins).astype(int), bins - 1)
    return float(sum(abs(p[at == b].mean() - y[at == b].mean()) * (at == b).mean() for b in range(bins) if (at == b).any()))


def _logistic(z: Array) -> Array:
    out: Array = 1 / (1 + np.exp(-z))
    return out


def _share(y: Array) -> float:
    return float(y.mean()) if len(y) else 1.0


def _columns(evidence: Evidence) -> list[float]:
    bounded = min(MOST, max(0.0, evidence.lead)), min(MOST, max(0.0, evidence.passed_over))
    return [1.0, evidence.meaning, bounded[0], evidence.affinity, bounded[1], float(evidence.said), float(evidence.other)]


def main() -> None:
    """Print the coefficients of a fit, and how the shipped ones and the fit's do."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("gold", type=Path, nargs="+")
    given = arguments.parse_args()
    found = list(examples(given.folder, given.gold))
    x = np.array([_columns(evidence) for evidence, _, _ in found])
    y = np.array([float(right) for _, right, _ in found])
    fold = np.random.default_rng(0).permutation(max(n for _, _, n in found) + 1)[[n for _, _, n in found]] % FOLDS
    crossed = np.zeros(len(y))
    for k in range(FOLDS):
        crossed[fold == k] = _logistic(x[fold == k] @ fitted(x[fold != k], y[fold != k]))
    shipped = np.array([probability(evidence) for evidence, _, _ in found])
    for name, value, ours in zip(COEFFICIENTS, fitted(x, y), COEFFICIENTS.values(), strict=True):
        print(f"{name:12s} fitted {value:6.2f}  shipped {ours:6.2f}")
    print(f"{len(y)} leads, {y.mean():.2f} right; expected calibration error {expected_error(crossed, y):.3f} by {FOLDS}-fold", end="")
    print(f" cross-validation, {expected_error(shipped, y):.3f} as shipped")
    for sure in (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        kept = shipped >= sure
        print(f"from {sure:.1f}: {kept[y == 1].mean():.2f} of the right ones kept, {_share(y[kept]):.2f} of the kept right")


if __name__ == "__main__":
    main()
