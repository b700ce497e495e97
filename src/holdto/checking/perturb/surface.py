"""The response surface: a change for each baseline (row) and end (column) a reader might choose, with the claim's own cell marked."""

from __future__ import annotations

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Query
from holdto.checking.evaluate.run import run
from holdto.checking.finding import Surface
from holdto.checking.held import Held
from holdto.checking.perturb.neighbours import agrees
from holdto.checking.perturb.weights import SURFACE
from holdto.checking.words import period
from holdto.language.statement import Statement
from holdto.periods import Span


def surface(statement: Statement, held: Held, view: View) -> Surface | None:
    """The surface around a reading over time; None where it would have fewer than two rows and two columns."""
    query = held.candidate.query
    if len(query.base) != 1 or query.form not in ("change", "change_pct", "ratio_time", "trend"):
        return None
    frame = view.frame(query.subject.series, query.subject.keys[0])
    bases = _around([s for s in frame.like(query.base[0]) if s.end < query.known_by], query.base[0])
    ends = _around([s for s in frame.like(query.span) if s.end <= max(query.known_by, query.span.end)], query.span)
    if len(bases) < 2 or len(ends) < 2 or query.base[0] not in bases or query.span not in ends:
        return None
    values, marks = [], []
    for base in bases:
        row: list[float | None] = []
        ok: list[bool | None] = []
        for end in ends:
            value = _value(query.at(end, (base,)), view) if base.end < end.start else None
            row.append(None if value is None else float(f"{value * held.candidate.form.factor:.6g}"))
            ok.append(None if value is None else agrees(statement, query, held.outcome.value, value, None))
        values.append(tuple(row))
        marks.append(tuple(ok))
    return Surface(
        rows=tuple(period(b) for b in bases),
        columns=tuple(period(e) for e in ends),
        values=tuple(values),
        agrees=tuple(marks),
        claimed=(bases.index(query.base[0]), ends.index(query.span)),
    )


def _value(query: Query, view: View) -> float | None:
    outcome = run(query, view)
    return None if isinstance(outcome, Missing) else outcome.value


def _around(spans: list[Span], own: Span) -> list[Span]:
    """At most SURFACE spans, the claim's own among them, those nearest to it."""
    if own not in spans or len(spans) <= SURFACE:
        return spans
    at = spans.index(own)
    first = max(0, min(at - SURFACE // 2, len(spans) - SURFACE))
    return spans[first : first + SURFACE]
