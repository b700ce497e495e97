"""What the battery is to reach, and what has been reached: the first never moves down, the second only up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Bars:
    """Least shares, and most false alarms and clean true statements that are qualified."""

    precision: float
    coverage: float
    alarms: float
    supported: float
    context: float
    groups: float
    family: float


#: The bars: of the verdicts 97 in 100 right, 80 in 100 claims answered, one in 100 of what is no claim judged.
GOAL = Bars(precision=0.97, coverage=0.80, alarms=0.01, supported=0.5, context=0.2, groups=0.95, family=0.85)
#: Measured on 2026-11-25 with `python -m tests.battery`, less a little; raise it with every gain. The held-out half is short of the
#: goal in precision and groups, both halves in false alarms by one statement.
REACHED = {
    "tune": Bars(precision=0.97, coverage=0.95, alarms=0.01, supported=0.88, context=0.05, groups=0.90, family=0.80),
    "held": Bars(precision=0.95, coverage=0.91, alarms=0.01, supported=0.84, context=0.06, groups=0.80, family=0.75),
}
