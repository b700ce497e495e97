"""Prose told from other text by its words and its neighbours: jusText's classes (Pomikálek, "Removing Boilerplate and Duplicate
Content from Web Corpora", 2011) of paragraphs that have no markup.

Made here since the package brings lxml for pages, 50 ms and 20 MB, and takes the square of a run of short lines.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

#: Characters below which a paragraph says too little of itself.
SHORT = 70
#: Shares of function words: from the first on a paragraph may be prose, from the second on it is.
MAYBE, PROSE = 0.30, 0.32

_SURE = frozenset(("good", "bad"))
_TOLD = frozenset(("good", "bad", "neargood"))


def alone(text: str, words: Set[str], long: int) -> str:
    """The class of a paragraph by itself, by the function words of its language: good (prose longer than `long`), neargood, short, bad."""
    said = text.split()
    length = sum(map(len, said)) + max(len(said) - 1, 0)
    if "©" in text or "&copy" in text:
        return "bad"
    if length < SHORT:
        return "short"
    share = sum(word.lower() in words for word in said) / len(said)
    if share >= PROSE:
        return "good" if length > long else "neargood"
    return "neargood" if share >= MAYBE else "bad"


def beside(classes: Sequence[str]) -> list[str]:
    """The same classes with those of the neighbours weighed in: each is good or bad."""
    before, after = _nearest(classes, _SURE), _nearest(classes[::-1], _SURE)[::-1]
    above, below = _nearest(classes, _TOLD), _nearest(classes[::-1], _TOLD)[::-1]
    out = list(classes)
    for k, held in enumerate(classes):
        if held == "short":
            near = (before[k] == "bad" and above[k] == "neargood") or (after[k] == "bad" and below[k] == "neargood")
            out[k] = before[k] if before[k] == after[k] else "good" if near else "bad"
    after = _nearest(out[::-1], _SURE)[::-1]
    last = "bad"
    for k, held in enumerate(out):
        if held == "neargood":
            out[k] = "bad" if last == after[k] == "bad" else "good"
        last = out[k]
    return out


def _nearest(classes: Sequence[str], wanted: Set[str]) -> list[str]:
    """For each the nearest class before it out of some; bad where there is none, as at the edge of a page."""
    out: list[str] = []
    last = "bad"
    for held in classes:
        out.append(last)
        if held in wanted:
            last = held
    return out
