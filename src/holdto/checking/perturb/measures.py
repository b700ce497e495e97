"""Fairness, robustness and uniqueness of a claim over its neighbourhood, by the paper's formulas.

Wu, Agarwal, Li, Yang and Yu, "Computational Fact Checking through Query Perturbations", ACM TODS 42(1), 2017, section 2; the same in
"Toward Computational Fact-Checking", VLDB 2014. With SP(p) the sensibility of a parameter setting, normalised to sum to 1, and
SR(r, r0) the strength of a perturbed result relative to the claim's own:

    fairness (bias)   Σ SP(p) · SR(q(p), r0)                  0 is fair; below 0 the claim overstates what its neighbours show
    robustness        exp(−β · Σ SP(p) · min(0, SR(q(p), r0))²)     1 where no neighbour weakens it
    uniqueness        share of settings with SR(q(p), r0) < 0
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

#: β of the paper's robustness: how fast weaker neighbours count.
BETA = 1.0
#: Relative strengths are cut here, so that one odd neighbour does not drown the rest.
CUT = 2.0


@dataclass(frozen=True, slots=True)
class Measures:
    """The three measures; see the module."""

    fairness: float
    robustness: float
    uniqueness: float


def strength(value: float, own: float) -> float:
    """SR of a change in percent, an amount or a ratio less one: 0 as strong as the claim, −1 nothing, below that the other way."""
    if own == 0:
        return 0.0
    return max(-CUT, min(CUT, value / own - 1.0))


def measures(strengths: Sequence[float], sensibilities: Sequence[float]) -> Measures:
    """The measures of relative strengths under sensibilities (not yet normalised). Both empty gives a fair, robust claim."""
    total = sum(sensibilities)
    if not strengths or total <= 0:
        return Measures(0.0, 1.0, 0.0)
    shares = [s / total for s in sensibilities]
    bias = sum(p * r for p, r in zip(shares, strengths, strict=True))
    fragility = sum(p * min(0.0, r) ** 2 for p, r in zip(shares, strengths, strict=True))
    return Measures(bias, exp(-BETA * fragility), sum(r < 0 for r in strengths) / len(strengths))
