"""How near and how natural a perturbed claim is: the one table of the perturbation's weights, with the two functions that read it.

The sensibility SP of a choice is its relevance (how near to what was said) times its naturalness (would a writer choose it), as in
section 2 of Wu et al.: relevance falls off as exp(−(x/σ)²) with how far a parameter is moved, and a length is as natural as the
highest level whose period divides it. `tests/perturb/test_weights.py` holds that no verdict flips when a weight moves by a fifth.
"""

from __future__ import annotations

from math import exp, log2

#: σ of the end and of the lag from base to end, in years; of the window, in doublings of its length.
NEAR_END, NEAR_LAG, NEAR_WINDOW = 5.0, 6.0, 1.0
#: Levels of naturalness (χ, π of the paper): a length in months that π divides is worth χ. Months, quarters, years, five and ten years.
LEVELS = ((1.0, 1), (1.5, 3), (3.0, 12), (4.0, 60), (5.0, 120))
#: Times as natural is a base in the month in which a term of office began.
TERM_BEGAN = 1.5
#: How far one choice is moved, in years.
REACH = 17
#: A neighbour keeps at least this share of the claim's length from base to end: what is shorter is another claim.
KEPT_LENGTH = 0.5
#: How many periods either side a comparison of two things in one period is looked at.
SIDE = 5
#: The windows in months that a sweep looks through, beside the claim's own.
WINDOWS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 18, 24, 36, 48, 60, 72, 96, 120)
#: Of these, the windows up to so many times longer or shorter than the claim's own.
WINDOW_REACH = 8
#: The periods on each axis of the response surface that is drawn.
SURFACE = 24


def relevance(end: float, lag: float, windows: float = 1.0) -> float:
    """From 1 for the claim's own choice towards 0. `end`, `lag`: months by which they are moved; `windows`: the window over the claim's."""
    return exp(-((end / (12 * NEAR_END)) ** 2) - (lag / (12 * NEAR_LAG)) ** 2 - (log2(windows) / NEAR_WINDOW) ** 2)


def naturalness(months: int) -> float:
    """How likely a writer is to take a window or a lag of so many months; an odd number of days counts as the least natural."""
    return max((worth for worth, period in LEVELS if months and months % period == 0), default=LEVELS[0][0])
