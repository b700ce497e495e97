"""Fairness, robustness and uniqueness of a claim over the ways it might have been put, by the paper's formulas.

Wu, Agarwal, Li, Yang and Yu, "Toward Computational Fact-Checking", PVLDB 7(7), 2014, section 2, and the same authors, "Computational
Fact Checking through Query Perturbations", ACM TODS 42(1), 2017, section 2. A claim is a parameterised query q at a setting p₀ with the
result r₀ = q(p₀). With P the other settings, SP(p; p₀) the sensibility of a setting, normalised so that it sums to 1 over P, and
SR(r; r₀) the strength of a result relative to the claim's (0 as strong, negative weaker):

    bias         Σ SP(p; p₀) · SR(q(p); r₀)               0 is fair, below 0 the claim says more than its neighbours show
    fragility    Σ SP(p; p₀) · min(0, SR(q(p); r₀))²      0 where no neighbour weakens it
    uniqueness   |{p in P : SR(q(p); r₀) < 0}| / |P|      1 where every neighbour is weaker

Told are the bias as `fairness`, from −CUT to CUT; `robustness`, exp(−β · fragility), from 1 towards 0; and `uniqueness`, from 0 to 1.
P leaves out p₀ itself, which adds nothing to the first two.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp

from holdto.checking.perturb.effect import HAIR

#: β: how fast weaker neighbours count against robustness.
BETA = 1.0


@dataclass(frozen=True, slots=True)
class Sums:
    """What the measures are made of, summed over settings with sensibilities not yet normalised; sums of parts add up."""

    sensibility: float = 0.0
    bias: float = 0.0
    fragility: float = 0.0
    weaker: int = 0
    settings: int = 0

    def __add__(self, other: Sums) -> Sums:
        return Sums(
            self.sensibility + other.sensibility,
            self.bias + other.bias,
            self.fragility + other.fragility,
            self.weaker + other.weaker,
            self.settings + other.settings,
        )


@dataclass(frozen=True, slots=True)
class Measures:
    """The three measures; see the module."""

    fairness: float
    robustness: float
    uniqueness: float


def summed(weighed: Iterable[tuple[float, float]]) -> Sums:
    """The sums over (strength, sensibility) of each setting."""
    out = Sums()
    for sr, sp in weighed:
        out += Sums(sp, sp * sr, sp * min(0.0, sr) ** 2, int(sr < -HAIR), 1)
    return out


def measures(sums: Sums) -> Measures:
    """The measures of a claim; fair, robust and common where there is no other setting."""
    if not sums.settings or sums.sensibility <= 0:
        return Measures(0.0, 1.0, 0.0)
    return Measures(sums.bias / sums.sensibility, exp(-BETA * sums.fragility / sums.sensibility), sums.weaker / sums.settings)
