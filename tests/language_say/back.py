"""Compare a statement with the reading of the sentence it was said as."""

from __future__ import annotations

from datetime import date

from holdto.language.reader import read
from holdto.language.say import say
from holdto.language.statement import PeriodSlot, Statement
from holdto.periods import Span

PUBLISHED = date(2024, 6, 1)


def differences(statement: Statement, published: date = PUBLISHED) -> list[str]:
    """What the reading of the sentence has otherwise than the statement; empty where it is the same claim."""
    sentence = say(statement)
    found = read(sentence, published)
    if len(found) != 1:
        return [f"{len(found)} statements were read"]
    (back,) = found
    return [f"{name}: {was!r} became {now!r}" for name, was, now in _pairs(statement, back) if was != now]


def _pairs(s: Statement, back: Statement) -> list[tuple[str, object, object]]:
    v, w = s.value, back.value
    pairs: list[tuple[str, object, object]] = [
        ("operation", s.operation, back.operation),
        ("direction", s.direction, back.direction),
        ("hedge", s.hedge, back.hedge),
        ("modality", s.modality, back.modality),
        ("streak", s.streak, back.streak),
        ("period", _days(s.period), _days(back.period)),
        ("baseline", _days(s.baseline), _days(back.baseline)),
        ("length back", _offset(s.baseline), _offset(back.baseline)),
        ("value", v and _rounded(v.point), w and _rounded(w.point)),
        ("unit", v and v.unit, w and w.unit),
        ("per", v and v.per, w and w.per),
        ("against", _against(s), _against(back)),
    ]
    if s.measure:
        shared = _words(s) & _words(back)
        pairs.append(("measure shares words", True, bool(shared)))
    return pairs


def _against(s: Statement) -> tuple[str, str] | None:
    """The kind and the words of the other side, a preposition of place left out."""
    if s.against is None:
        return None
    return s.against.kind, s.against.slot.text.removeprefix("in ")


def _words(s: Statement) -> set[str]:
    return set(s.measure.text.lower().split()) if s.measure else set()


def _days(slot: PeriodSlot | None) -> Span | None:
    return slot.days if slot else None


def _offset(slot: PeriodSlot | None) -> str | None:
    """How far back a baseline without dates lies."""
    return slot.offset if slot and slot.days is None else None


def _rounded(point: float | None) -> float | None:
    return None if point is None else float(f"{point:.8g}")
