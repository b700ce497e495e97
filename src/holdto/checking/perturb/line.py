"""A line: one subject's values over spans, without the trees that explain them; made once for all neighbours of a claim."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from holdto.checking.evaluate.arithmetic import units_in
from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Query, Subject
from holdto.checking.perturb.effect import effect
from holdto.periods import Span, add_months, month_run


class Line:
    """The values of a subject, summed over its keys and turned by its sign, as `evaluate.arithmetic.level` has them."""

    def __init__(self, view: View, subject: Subject) -> None:
        self.subject = subject
        self._frames = [view.frame(subject.series, key) for key in subject.keys]
        self._known: dict[Span, float | None] = {}

    def value(self, span: Span) -> float | None:
        """The value over a span; None where a figure is absent."""
        if span not in self._known:
            cells = [frame.value(span) for frame in self._frames]
            held = [self.subject.sign * cell.value for cell in cells if cell is not None]
            self._known[span] = sum(held) if len(held) == len(cells) else None
        return self._known[span]

    def total(self, spans: Iterable[Span]) -> float | None:
        """The sum over several spans; None where one is absent."""
        values = [self.value(span) for span in spans]
        held = [value for value in values if value is not None]
        return sum(held) if len(held) == len(values) else None

    def months(self) -> dict[int, float]:
        """The values of single months by their number (twelve times the year, and the month from 0), where all keys have one."""
        by_key = [
            {last_month(span): held.value for span, held in frame.points.items() if span.start.day == 1 and span.months == 1}
            for frame in self._frames
        ]
        factor = self.subject.sign * self.subject.series.scale
        shared = sorted(set(by_key[0]).intersection(*by_key[1:]))
        return {month: sum(factor * values[month] for values in by_key) for month in shared}

    def of_days(self, span: Span) -> list[Span]:
        """The spans held that have as many days, in the order of time."""
        return self._frames[0].like(span)

    @cached_property
    def first_and_last(self) -> Span | None:
        """The run from the first day held to the last; None where nothing is."""
        spans = [span for frame in self._frames for span in frame.points]
        return Span(min(s.start for s in spans), max(s.end for s in spans)) if spans else None


def last_month(span: Span) -> int:
    """The number of the month in which a span ends."""
    return 12 * span.end.year + span.end.month - 1


def result(query: Query, line: Line, other: Line | None) -> float | None:
    """What `evaluate.run` makes of a level, change, ratio, trend or average; None where it has no answer.

    `other`: the line of the other side of a comparison.
    """
    if query.form == "mean":
        return _mean(query, line)
    end = line.value(query.span)
    if query.form == "value":
        return end
    if query.form == "per_time":
        units = units_in(query.span, query.per or "year")
        return end / units if end is not None and units else None
    base = other.value(query.span) if query.form == "ratio_other" and other else line.total(query.base) if query.base else None
    return None if base is None or end is None else effect(query.form, base, end)


def _mean(query: Query, line: Line) -> float | None:
    step = query.step or 12
    if not query.span.months or query.span.months % step:
        return None
    tiles = [month_run(add_months(query.span.start, at), step) for at in range(0, query.span.months, step)]
    total = line.total(tiles)
    return None if total is None else total / len(tiles)
