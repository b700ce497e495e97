"""Probability: how sure it is that the leading series is the one the text is about."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

#: Log-odds of the leading series being right, for one unit of each piece of evidence. Fitted by benchmarks/calibrate.py to claims held
#: to a catalogue with the right series in it and to the same catalogue without it (docs/finding.md has the curve).
COEFFICIENTS = {
    "nothing": -6.0,  # before any evidence
    "meaning": 8.5,  # the finder's score, 0 to 1
    "lead": 0.55,  # points before the next series, at most MOST
    "affinity": 0.85,  # log-odds of structure
    "passed over": -0.9,  # points of a likelier series that cannot be used, beyond the leading one's, at most MOST
    "said": 0.3,  # the text says the series' own words
    "other": -1.0,  # the text counts another thing, or the other part of the whole
}
#: Points beyond which a lead makes no surer.
MOST = 3.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for the leading series of a statement."""

    meaning: float
    #: Points before the next series.
    lead: float
    affinity: float
    passed_over: float = 0.0
    said: bool = False
    other: bool = False


def probability(evidence: Evidence) -> float:
    """The probability, 0 to 1, that the leading series is the right one."""
    odds = (
        COEFFICIENTS["nothing"]
        + COEFFICIENTS["meaning"] * evidence.meaning
        + COEFFICIENTS["lead"] * min(MOST, max(0.0, evidence.lead))
        + COEFFICIENTS["affinity"] * evidence.affinity
        + COEFFICIENTS["passed over"] * min(MOST, max(0.0, evidence.passed_over))
        + COEFFICIENTS["said"] * evidence.said
        + COEFFICIENTS["other"] * evidence.other
    )
    return 1 / (1 + exp(-odds))
