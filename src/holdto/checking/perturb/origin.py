"""Origin: where a figure that disagrees may have come from: the nearest reading over the catalogue whose value is the claimed one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Outcome, Query, Subject
from holdto.checking.evaluate.run import run
from holdto.checking.finding import Origin
from holdto.checking.held import Held, holds
from holdto.checking.words import figure, period
from holdto.language.statement import Statement, Value
from holdto.periods import year, year_of

#: Kinds in the order of how near they are to what was said.
KINDS = ("calendar", "first release", "total", "definition", "place", "baseline", "period", "points", "factor of ten")
#: A figure is matched to at least so many significant digits, else chance finds an origin for it.
DIGITS = 2
#: How near: share of the claimed number, at most.
NEAR = 0.005


@dataclass(frozen=True, slots=True)
class _Try:
    kind: str
    query: Query
    words: str


def origin(statement: Statement, held: Held, others: list[Held], view: View, then: View) -> Origin | None:
    """The nearest reading that gives the claimed number; None where none is near or the number is too short to tell."""
    value = statement.value
    if value is None or value.point is None or value.digits < DIGITS or statement.hedge not in ("exactly", "about", "more_than", "nearly"):
        return None
    narrow = _narrowed(value)
    for tried in _tries(held, others, view):
        outcome = run(tried.query, then if tried.kind == "first release" else view)
        if isinstance(outcome, Missing) or outcome.holds is not None:
            continue
        if _matches(statement, narrow, held, tried, outcome):
            return _made(held, tried, outcome)
    return _slip(held, value)


def _narrowed(value: Value) -> Value:
    """The claimed number with half a unit of its last digit, whatever the hedge."""
    point = value.point or 0.0
    play = max(min(value.step / 2, 0.05 * abs(point)), NEAR * abs(point) if value.digits > 3 else 0.0)
    return replace(value, low=point - play, high=point + play)


def _matches(statement: Statement, narrow: Value, held: Held, tried: _Try, outcome: Outcome) -> bool:
    candidate = replace(held.candidate, query=tried.query, outcome=outcome)
    plain = replace(statement, value=narrow, hedge="exactly", modality="asserted")
    return holds(plain, candidate, outcome).agrees


def _tries(held: Held, others: list[Held], view: View) -> Iterator[_Try]:
    query = held.candidate.query
    named = year_of(query.span)
    if named:
        calendar = "us-fiscal" if named[1] == "calendar" else "calendar"
        base = tuple(year(y[0], calendar) for b in query.base if (y := year_of(b)))
        if len(base) == len(query.base):
            yield _Try("calendar", query.at(year(named[0], calendar), base), f"matches {period(year(named[0], calendar))}")
    yield _Try("first release", query, "matches the figure known when the text appeared")
    yield from _other_codes(held)
    for other in others:
        if other.candidate.query.form == query.form:
            yield _Try("definition", other.candidate.query, f"matches {other.candidate.query.subject.series.title}")
    yield from _other_times(held, view)


def _other_codes(held: Held) -> Iterator[_Try]:
    """The same query with one dimension at its total, then at each other member."""
    query = held.candidate.query
    if len(query.subject.keys) != 1:
        return
    key, series = query.subject.keys[0], query.subject.series
    for want_total in (True, False):
        for at, dimension in enumerate(series.dataset.dimensions):
            for code in dimension.codes:
                if code.total is want_total and code.id != key[at]:
                    subject = Subject(series, ((*key[:at], code.id, *key[at + 1 :]),), query.subject.sign)
                    kind = "total" if code.total else "place"
                    yield _Try(kind, replace(query, subject=subject), f"matches {code.label}")


def _other_times(held: Held, view: View) -> Iterator[_Try]:
    """Other bases and other ends, the nearest first."""
    query = held.candidate.query
    frame = view.frame(query.subject.series, query.subject.keys[0])
    if len(query.base) == 1:
        for base in sorted(frame.like(query.base[0]), key=lambda s: abs((s.start - query.base[0].start).days))[1:7]:
            if base.end < query.span.start:
                yield _Try("baseline", query.at(query.span, (base,)), f"since {period(base)} gives it")
    if query.form in ("value", "change_pct", "change", "share", "per_time"):
        for span in sorted(frame.like(query.span), key=lambda s: abs((s.start - query.span.start).days))[1:4]:
            if span.end <= query.known_by and not query.base:
                yield _Try("period", query.at(span), f"matches {period(span)}")


def _made(held: Held, tried: _Try, outcome: Outcome) -> Origin:
    query = tried.query
    value = outcome.value * held.candidate.form.factor
    dimensions = dict(zip((d.id for d in query.subject.series.dataset.dimensions), query.subject.keys[0], strict=True))
    unit = "percent" if query.form in ("change_pct", "share") else query.subject.series.unit
    return Origin(
        f"{tried.words[:1].upper()}{tried.words[1:]}: {figure(float(f'{value:.6g}'), unit)}.",
        float(f"{value:.12g}"),
        query.subject.series.id,
        dimensions,
        query.span,
        query.base[0] if query.base else None,
        tried.kind,
    )


def _slip(held: Held, value: Value) -> Origin | None:
    """A slip of the pen: off by a factor of ten or a thousand, or points called percent."""
    query, point = held.candidate.query, value.point or 0.0
    dimensions = dict(zip((d.id for d in query.subject.series.dataset.dimensions), query.subject.keys[0], strict=True))

    def made(kind: str, words: str, number: float) -> Origin:
        return Origin(words, number, query.subject.series.id, dimensions, query.span, query.base[0] if query.base else None, kind)

    for factor, words in ((10.0, "ten"), (1000.0, "a thousand"), (0.1, "ten"), (0.001, "a thousand")):
        if held.value and abs(point / factor - abs(held.value)) <= NEAR * abs(held.value):
            return made("factor of ten", f"Off by a factor of {words}.", held.value)
    if query.form == "change_pct" and len(held.outcome.cells) == 2:
        difference = held.outcome.cells[1].value - held.outcome.cells[0].value
        if abs(abs(difference) - point) <= max(value.step / 2, NEAR * point) and held.candidate.query.subject.series.unit.startswith(
            "percent"
        ):
            return made("points", "Percentage points, not percent.", difference)
    return None
