"""Probability: how sure it is that the leading series is the one the text is about."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

#: Log-odds of the leading series being right, for one unit of each piece of evidence. Fitted by benchmarks/calibrate.py to claims held
#: to a catalogue with the right series in it and to the same catalogue without it (docs/finding.md has the curve).
COEFFICIENTS = {
    "none": -5.0,  # before any evidence
    "meaning": 6.5,  # the finder's score, 0 to 1
    "lead": 0.65,  # points before the next series, at most LEAD_COUNTS
    "covered": 0.6,  # share of the statement's words that the series explains, 0 to 1
    "affinity": 0.8,  # log-odds of structure
    "passed over": -1.1,  # points of a likelier series that holds nothing for the place, or cannot be computed, at most LEAD_COUNTS
}
LEAD_COUNTS = 3.0

#: The one number between answering more and being surer: below it the finding says that nothing held measures this. At 0.2 nearly
#: everything that can be computed is answered, at 0.8 hardly anything that is reworded.
ANSWER_FROM = 0.35


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for the leading series of a statement."""

    meaning: float
    #: Points before the next series; a large number where there is none.
    lead: float
    covered: float
    affinity: float
    #: Points by which a series that had to be passed over stood above it, 0 where none did.
    passed_over: float = 0.0


def probability(evidence: Evidence) -> float:
    """The probability, 0 to 1, that the leading series is the right one."""
    odds = (
        COEFFICIENTS["none"]
        + COEFFICIENTS["meaning"] * evidence.meaning
        + COEFFICIENTS["lead"] * min(LEAD_COUNTS, evidence.lead)
        + COEFFICIENTS["covered"] * evidence.covered
        + COEFFICIENTS["affinity"] * evidence.affinity
        + COEFFICIENTS["passed over"] * min(LEAD_COUNTS, max(0.0, evidence.passed_over))
    )
    return 1 / (1 + exp(-odds))
