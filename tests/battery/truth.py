"""What an honest tool must say of a number, worked out from DESIGN.md's tables by plain arithmetic and from nothing of the product."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import floor, log10

SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
NUMBER = re.compile(r"(\d[\d,]*(?:\.\d+)?)(?: (thousand|million|billion|trillion))?( percent| percentage point|%)?")
# Words that stand for a number; a plain word of this kind claims itself give or take a twentieth.
WORDS = {
    "halved": 0.5, "half": 0.5, "a third": 1 / 3, "two-thirds": 2 / 3, "a quarter": 0.25, "three-quarters": 0.75, "a fifth": 0.2,
    "doubled": 2, "twice": 2, "double": 2, "tripled": 3, "triple": 3, "three times": 3, "quadrupled": 4, "four times": 4,
    "five times": 5, "fivefold": 5, "sixfold": 6, "ten times": 10, "tenfold": 10, "one in five": 0.2, "one in four": 0.25,
    "one in three": 1 / 3, "one in ten": 0.1, "nine in ten": 0.9, "four in five": 0.8, "nine out of ten": 0.9,
}  # fmt: skip

FAR = 0.05  # outside by less than this share of the official value is close
SAYS_LITTLE = 1.5  # beyond this many times the number said, "more than" tells too little


def number(said: str) -> tuple[float, float, bool, int]:
    """The number written, half a unit of its last non-zero digit, whether that half is capped, and how many digits count."""
    match = NUMBER.search(said)
    if not match:
        raise ValueError(f"no number in {said!r}")
    digits, scale = match[1].replace(",", ""), SCALES.get(match[2] or "", 1.0)
    value = float(digits) * scale
    decimals = len(digits.partition(".")[2])
    unit = scale * 10.0 ** (-decimals or len(digits) - len(digits.rstrip("0")))
    whole_count = not match[2] and not match[3] and "." not in digits and not digits.endswith("0") and "$" not in said
    significant = len(digits.replace(".", "").strip("0"))
    # A count written to its last digit claims that number alone; half a unit lets a weight of 12,493.06 pounds be 12,493.
    half = 0.499 if whole_count and len(digits) > 1 else unit / 2
    return value, half, bool(match[2]) or digits.endswith("0"), significant


def interval(said: str, hedge: str, factor: float = 1) -> tuple[float, float, float]:
    """The claimed interval and the point; `factor` turns a word for a part into percent."""
    if said.lower() in WORDS:
        point = WORDS[said.lower()] * factor
        half, words = 0.05 * point, True
    else:
        point, half, capped, _ = number(said)
        half, words = min(half, 0.05 * point) if capped else half, False
    if hedge == "about":
        half = max(half, (0.1 if words else 0.05) * point)
    low, high = point - half, point + half
    if hedge in ("more than", "at least"):
        low, high = point, float("inf")
    elif hedge in ("less than", "no more than"):
        low, high = float("-inf"), point
    elif hedge == "up to":
        low, high = 0.9 * point, point
    elif hedge == "nearly":
        low, high = 0.9 * point, point + half
    return low, high, point


def agreement(said: str, hedge: str, official: float, factor: float = 1) -> str:
    """`agrees`, `little` (true and uninformative), `close` or `disagrees`, of sizes alone."""
    low, high, point = interval(said, hedge, factor)
    slack = 1e-9 * max(abs(point), 1)
    if low - slack <= official <= high + slack:
        if hedge in ("more than", "at least") and official > SAYS_LITTLE * point:
            return "little"
        if hedge in ("less than", "no more than") and official < point / SAYS_LITTLE:
            return "little"
        return "agrees"
    if hedge == "exactly" and said.lower() not in WORDS and is_cut(said, official):
        return "agrees"
    off = low - official if official < low else official - high
    return "close" if off < FAR * abs(official) else "disagrees"


def is_cut(said: str, official: float) -> bool:
    """Whether the number is the official one cut at its last digit, with two digits or more."""
    value, half, _, significant = number(said)
    return significant >= 2 and half > 0 and value <= official < value + 2 * half


def robust(share: float | None) -> list[str]:
    """The verdicts of a true comparison by the share of its neighbours that agree; in the middle honest tools may differ."""
    if share is None or share >= 0.55:
        return ["supported"]
    if share >= 0.33:
        return ["supported", "needs context"]
    return ["needs context"] if share < 0.2 else ["needs context", "supported"]


def neighbours(figures: dict[int, float], start: int, end: int, last: int) -> float | None:
    """The share of the year pairs one move away that have the change's direction and two thirds of its size.

    The start moves, or the end, or both together; nothing after `last`. None where there are fewer than eight or one step.
    """
    if end - start == 1:
        return None
    size = end - start
    pairs = {(s, end) for s in figures if s < end} | {(start, e) for e in figures if e > start} | {(s, s + size) for s in figures}
    pairs = {(s, e) for s, e in pairs if s in figures and e in figures and e <= last and figures[s]} - {(start, end)}
    if len(pairs) < 8:
        return None
    said = figures[end] / figures[start] - 1
    moved = [figures[e] / figures[s] - 1 for s, e in pairs]
    return sum(m * said > 0 and abs(m) >= abs(said) * 2 / 3 for m in moved) / len(moved)


def change(figures: dict, start: object, end: object) -> float:
    """The percentage by which a figure changed between two periods."""
    return (figures[end] / figures[start] - 1) * 100


def rank_of(figures: dict[str, float], name: str, *, smallest: bool = False) -> int:
    """The place of a member among all, one being the largest (or smallest)."""
    order = sorted(figures, key=lambda k: figures[k], reverse=not smallest)
    return order.index(name) + 1


def beyond_all(values: Iterable[float], value: float, *, low: bool = False) -> bool:
    """Whether a value is above (or below) every one of the others."""
    return all(value < v if low else value > v for v in values)


def digits_of(value: float) -> int:
    """The power of ten of a value, for a number said off by ten."""
    return floor(log10(abs(value)))
