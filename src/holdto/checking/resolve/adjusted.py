"""Adjusted: whether words say that inflation is taken out, and of which statement of their sentence they say it."""

from __future__ import annotations

import re

from holdto.checking.resolve.table import ADJUSTED, REAL_WORD
from holdto.language.statement import Statement

_ADJUSTED = re.compile(rf"\b(?:{'|'.join(re.escape(phrase) for phrase in ADJUSTED)}|{REAL_WORD})\b", re.IGNORECASE)
#: Where a part of a sentence ends, and what was said before has no part in what follows.
_PART_ENDS = re.compile(r"[,;:.()—]|\b(?:and|but|while|though|yet)\b", re.IGNORECASE)


def adjusted(statement: Statement, sentence: str) -> tuple[str, bool]:
    """The sentence with blanks for the words that take inflation out, and whether they are said of this statement.

    They are where they stand in its own measure, before a comma in front of the sentence ("Adjusted for inflation, pay fell"), or behind
    the statement in the same part of the sentence ("up 4 percent after inflation").
    """
    found = list(_ADJUSTED.finditer(sentence))
    if not found:
        return sentence, False
    start = statement.sentence[0]
    own = [slot.span for slot in (statement.measure, statement.group) if slot]
    own_text = any(_ADJUSTED.search(slot.text) for slot in (statement.measure, statement.group) if slot)
    said = own_text or any(
        _in_front(sentence, m)
        or any(i <= m.start() + start < j for i, j in own)
        or _behind(sentence, statement.span[0] - start, statement.span[1] - start, m)
        for m in found
    )
    return _ADJUSTED.sub(lambda m: " " * len(m[0]), sentence), said


def _in_front(sentence: str, found: re.Match[str]) -> bool:
    """Whether nothing but small words stands before it, and a comma behind."""
    return len(sentence[: found.start()].split()) <= 1 and sentence[found.end() :].lstrip()[:1] == ","


def _behind(sentence: str, start: int, end: int, found: re.Match[str]) -> bool:
    """Whether it stands in the statement or after it, with no mark between that ends a part of a sentence."""
    return found.start() >= start and not _PART_ENDS.search(sentence, end, found.start())
