"""How near and how natural a perturbed claim is: the one table of the perturbation's weights.

Sensibility of a choice is relevance (how near to what was said) times naturalness (would a writer choose it), as in section 2 of the
paper. `tests/perturb/test_weights.py` holds that no verdict of the battery flips when a weight moves by a fifth.
"""

from __future__ import annotations

from math import exp

#: Relevance falls to 1/e when base or end is moved by so many years.
RELEVANT_YEARS = 6.0
#: Naturalness of windows by what they are: whole years of the publisher's calendar before round runs before odd ones.
NATURAL = {"year": 1.0, "round": 0.8, "month": 0.6, "odd": 0.3}
#: The periods either side of what was said that are looked at, one choice at a time.
REACH = 15
#: The periods on each axis of the response surface that is drawn.
SURFACE = 24


def relevance(moved_months: float) -> float:
    """From 1 for the claim's own choice towards 0, by how many months a choice is moved."""
    return exp(-abs(moved_months) / (12 * RELEVANT_YEARS))


def naturalness(window_months: int, step_months: int) -> float:
    """How likely a writer is to take a window of so many months, made of steps of a length."""
    if step_months == 12 or window_months in (12, 24):
        return NATURAL["round"] if window_months % 60 == 0 or window_months in (12, 24) else NATURAL["year"] * 0.7
    return NATURAL["month"] if window_months % 12 == 0 else NATURAL["odd"]
