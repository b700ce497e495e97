"""Corpora of phrasings: read the files beside the tables, and say how a reading differs from what is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from holdto.language.reader import read
from holdto.language.statement import PeriodSlot, Statement
from holdto.periods import Span, code
from tests.corpora import ENGLISH, load

KINDS = ("operations", "measures", "circumstances", "modality", "attribution", "nonclaims")
PUBLISHED = date(2023, 5, 22)
#: The slots that hold words of the text.
WORDED = ("measure", "place", "group", "whole", "attribution")


class Phrasing(NamedTuple):
    """One text of a corpus and the statements it must give."""

    kind: str
    group: str
    text: str
    says: list[dict[str, Any]]


def phrasings(kind: str) -> Iterator[Phrasing]:
    """Every text of a kind's corpus, the lists of words spelled out."""
    groups = load(ENGLISH / kind / "corpus.yaml")
    for group, rows in groups.items():
        for row in rows:
            for word in row.get("words", [""]):
                says = [{key: _filled(value, word) for key, value in want.items()} for want in row["says"]]
                yield Phrasing(kind, group, row["text"].replace("{word}", word), says)


def _filled(value: Any, word: str) -> Any:
    return value.replace("{word}", word) if isinstance(value, str) else value


def differences(phrasing: Phrasing) -> str:
    """What is wrong with the reading of a text: "" for nothing, else none, partial, ambiguous or wrong, with the slots."""
    found = [slots(statement) for statement in read(phrasing.text, PUBLISHED)]
    wanted = phrasing.says
    if wanted and not found:
        return "none: no statement was read"
    if len(found) < len(wanted):
        return f"partial: {len(found)} of {len(wanted)} statements, {found}"
    if len(found) > len(wanted):
        return f"ambiguous: {len(found)} statements for {len(wanted)}, {found}"
    wrong = [
        f"{key} {got.get(key)!r}, want {value!r}"
        for want, got in zip(wanted, found, strict=True)
        for key, value in want.items()
        if got.get(key) != value
    ]
    return f"wrong: {'; '.join(wrong)}" if wrong else ""


def slots(statement: Statement) -> dict[str, Any]:
    """The slots of a statement in the short form of the corpora."""
    value = statement.value
    point = value.point if value is not None else None
    streak = statement.streak
    return {
        "operation": statement.operation,
        "value": None if point is None else int(point) if point == int(point) else round(point, 4),
        "unit": value.unit if value is not None else None,
        "per": value.per if value is not None else None,
        "direction": statement.direction,
        "hedge": statement.hedge,
        "streak": " ".join(str(part) for part in (streak.kind, streak.n, streak.unit) if part is not None) if streak else None,
        "modality": statement.modality,
        "why_not": statement.why_not,
        "against": statement.against.text if statement.against else None,
        "period": time(statement.period),
        "baseline": time(statement.baseline),
        **{name: slot.text if (slot := getattr(statement, name)) else None for name in WORDED},
        "parts": [part.text for part in statement.parts],
    }


def time(slot: PeriodSlot | None) -> str | None:
    """A time as its code, as the length it goes back, or "open"."""
    if slot is None:
        return None
    if slot.start and slot.end:
        return code(Span(slot.start, slot.end))
    return slot.offset or "open"
