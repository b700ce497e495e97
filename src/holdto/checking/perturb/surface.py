"""The response surface: a change for each baseline (row) and end (column) a reader might choose, with the claim's own cell marked."""

from __future__ import annotations

from holdto.checking.finding import Surface
from holdto.checking.perturb import weights
from holdto.checking.perturb.claim import Claim
from holdto.checking.perturb.effect import agrees, effect
from holdto.checking.perturb.line import Line
from holdto.checking.perturb.neighbours import OVER_TIME
from holdto.checking.words import period
from holdto.periods import Span

Row = list[float | None]


def surface(claim: Claim) -> Surface | None:
    """The surface around a claim over time; None where it would have fewer than two rows or two columns."""
    query = claim.query
    if len(query.base) != 1 or query.form not in OVER_TIME:
        return None
    bases = _around(query.base[0], claim.line)
    ends = [end for end in _around(query.span, claim.line) if end.end <= query.known_by or end == query.span]
    if query.base[0] not in bases or query.span not in ends:
        return None
    rows = [[_value(claim, base, end) for end in ends] for base in bases]
    rows, bases = _told(rows, bases, query.base[0])
    columns, ends = _told([list(column) for column in zip(*rows, strict=True)], ends, query.span)
    rows = [list(row) for row in zip(*columns, strict=True)]
    if len(bases) < 2 or len(ends) < 2:
        return None
    return Surface(
        rows=tuple(period(base) for base in bases),
        columns=tuple(period(end) for end in ends),
        values=tuple(tuple(None if v is None else float(f"{v * claim.factor:.6g}") for v in row) for row in rows),
        agrees=tuple(tuple(None if v is None else agrees(query.form, claim.own, v) for v in row) for row in rows),
        claimed=(bases.index(query.base[0]), ends.index(query.span)),
    )


def _value(claim: Claim, base: Span, end: Span) -> float | None:
    before, after = claim.line.value(base), claim.line.value(end)
    return None if before is None or after is None or base.end >= end.start else effect(claim.query.form, before, after)


def _told(rows: list[Row], spans: list[Span], own: Span) -> tuple[list[Row], list[Span]]:
    """Only the rows that say something, and the claim's own."""
    kept = [i for i, row in enumerate(rows) if spans[i] == own or any(value is not None for value in row)]
    return [rows[i] for i in kept], [spans[i] for i in kept]


def _around(own: Span, line: Line) -> list[Span]:
    """At most SURFACE spans with values, the claim's own among them, those nearest to it."""
    if not own.months:
        spans = line.of_days(own)
    else:
        stride = own.months if own.months in (1, 3) else 12
        spans = [own.shift(stride * n) for n in range(-weights.SURFACE, weights.SURFACE + 1)]
        spans = [span for span in spans if span == own or line.value(span) is not None]
    if own not in spans or len(spans) <= weights.SURFACE:
        return spans
    first = max(0, min(spans.index(own) - weights.SURFACE // 2, len(spans) - weights.SURFACE))
    return spans[first : first + weights.SURFACE]
