"""Explain: how a sentence was read, as a tree of rules and slots, and why a number in it makes no statement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from holdto.language.en.nonclaims.table import REASONS
from holdto.language.reader import read_closely
from holdto.language.statement import Against, PeriodSlot, Slot, Statement, Value


def explain(text: str, published: date | None = None) -> str:
    """The reading of a text as a printed tree: each statement with its rules and slots, then the numbers passed over."""
    statements, passed = read_closely(text, published)
    lines = [line for statement in statements for line in tree(statement)]
    lines += [f'passed over "{one.text}": {one.reason}' for one in passed]
    return "\n".join(lines or ["no statement: neither a number nor a word of change, record or rank was found"])


def tree(statement: Statement) -> list[str]:
    """One statement as lines of a tree, outermost rule first."""
    rule = statement.trace[0].rule if statement.trace else ""
    branches = [*_slots(statement), *_steps(statement)]
    lines = [f'{statement.operation} "{_flat(statement.text)}"  by the rule {rule}']
    lines += [f"{'└' if n == len(branches) else '├'} {branch}" for n, branch in enumerate(branches, 1)]
    return lines


def _slots(statement: Statement) -> Iterator[str]:
    if statement.value is not None:
        yield f"value: {_value(statement.value)}, {statement.hedge.replace('_', ' ')}"
    if statement.direction:
        yield f"direction: {statement.direction}"
    for name in ("measure", "place", "group", "whole"):
        if slot := getattr(statement, name):
            yield f"{name}: {_slot(slot, statement)}"
    for name in ("period", "baseline"):
        if time := getattr(statement, name):
            yield f"{name}: {_period(time, statement)}"
    if statement.against is not None:
        yield f"against: {_against(statement.against)}"
    if statement.streak is not None:
        streak = statement.streak
        yield f"streak: {' '.join(str(part) for part in (streak.kind, streak.n, streak.unit) if part is not None)}"
    for part in statement.parts:
        yield f'part of a sum: "{part.text}"'
    if statement.attribution is not None:
        yield f'said by: "{statement.attribution.text}" ({statement.attribution.cue})'
    if statement.modality != "asserted":
        yield f"modality: {statement.modality}"
    if statement.why_not is not None:
        yield f"not checkable: {REASONS.get(statement.why_not, statement.why_not)} ({statement.why_not})"


def _steps(statement: Statement) -> Iterator[str]:
    for step in statement.trace[1:]:
        yield f"rule {step.rule} at {step.span[0]} to {step.span[1]}: {step.made}"


def _value(value: Value) -> str:
    per = f" per {value.per}" if value.per else ""
    low = "any" if value.low is None else f"{value.low:,g}"
    high = "any" if value.high is None else f"{value.high:,g}"
    point = "open" if value.point is None else f"{value.point:,g}"
    return f'"{value.text}" is {point} {value.unit}{per}, claims {low} to {high}'


def _slot(slot: Slot, statement: Statement) -> str:
    return f'"{_flat(slot.text)}"{_origin(slot.span, statement)}'


def _period(time: PeriodSlot, statement: Statement) -> str:
    days = f" is {time.start} to {time.end}" if time.start and time.end else " (no dates)"
    return f'"{_flat(time.text)}"{days}{_origin(time.span, statement)}'


def _against(other: Against) -> str:
    return f'"{_flat(other.text)}", a {other.kind}'


def _origin(span: tuple[int, int], statement: Statement) -> str:
    start, end = statement.sentence
    return "" if start <= span[0] < end else " (from the text before)"


def _flat(text: str) -> str:
    return " ".join(text.split())
