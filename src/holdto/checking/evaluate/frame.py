"""Frame: one series at one combination of codes, as known on a day, asked for the value of any span."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from holdto.periods import YEAR_STARTS, Span, add_months, month_run, year_of
from holdto.series.model import Catalogue, Key, Observation, Series, known


@dataclass(frozen=True, slots=True)
class Cell:
    """A value in the series' unit, scale applied, with the observations it was made from."""

    value: float
    observations: tuple[Observation, ...]
    low: float | None = None
    high: float | None = None

    @property
    def estimated(self) -> bool:
        """Whether a figure that went in is itself an estimate."""
        return any(o.status == "estimated" for o in self.observations)


class Frame:
    """The figures of one series and key, one for each span, oldest first."""

    def __init__(self, series: Series, key: Key, observations: Iterable[Observation]) -> None:
        self.series = series
        self.key = key
        self.points: dict[Span, Observation] = {o.span: o for o in observations}
        self._cells: dict[Span, Cell | None] = {}

    @cached_property
    def lengths(self) -> tuple[int, ...]:
        """The lengths in months of the spans held, longest first; 0 stands for spans that are no whole months."""
        return tuple(sorted({span.months for span in self.points}, reverse=True))

    @cached_property
    def ends(self) -> list[tuple[date, Span]]:
        """The spans held, by their last day."""
        return sorted((span.end, span) for span in self.points)

    def value(self, span: Span) -> Cell | None:
        """The value over a span: as held, or made from its parts by the series' rule; None where a part is absent."""
        if span not in self._cells:
            self._cells[span] = self._make(span)
        return self._cells[span]

    def _make(self, span: Span) -> Cell | None:
        held = self.points.get(span)
        if held is not None:
            return self._cell(held.value, (held,), held.low, held.high)
        if self.series.aggregate == "last":
            return self._last(span)
        if self.series.aggregate in ("sum", "mean") and span.months > 1:
            return self._tiled(span)
        if span.days <= 1 and self.series.kind != "flow":
            return self._around(span.end)
        return None

    def _cell(self, value: float, observations: tuple[Observation, ...], low: float | None = None, high: float | None = None) -> Cell:
        scale = self.series.scale
        return Cell(value * scale, observations, None if low is None else low * scale, None if high is None else high * scale)

    def _last(self, span: Span) -> Cell | None:
        at = bisect_right(self.ends, (span.end, Span(date.max, date.max))) - 1
        if at >= 0 and self.ends[at][0] == span.end:  # the end of a year, of a stock held by year
            held = self.points[self.ends[at][1]]
            return self._cell(held.value, (held,), held.low, held.high)
        return self._around(span.end) if span.days <= 1 else None

    def _around(self, day: date) -> Cell | None:
        """The figure of the shortest span that holds the day."""
        holding = [s for s in self.points if s.start <= day <= s.end]
        if not holding:
            return None
        held = self.points[min(holding, key=lambda s: s.days)]
        return self._cell(held.value, (held,), held.low, held.high)

    def _tiled(self, span: Span) -> Cell | None:
        for length in self.lengths:
            if not 0 < length < span.months or span.months % length:
                continue
            tiles = [month_run(add_months(span.start, at), length) for at in range(0, span.months, length)]
            parts = [self.points.get(tile) for tile in tiles]
            if all(part is not None for part in parts):
                found = tuple(part for part in parts if part is not None)
                total = sum(part.value for part in found)
                return self._cell(total if self.series.aggregate == "sum" else total / len(found), found)
        return None

    def like(self, span: Span) -> list[Span]:
        """All spans of the same make (length, and month in which it begins) that have a value, oldest first."""
        if not self.points:
            return []
        if span in self.points and not span.months:
            return [s for _, s in self.ends if s.days == span.days]
        if not span.months:
            return []
        stride = span.months if span.months > 1 else 1
        first, last = min(s.start for s in self.points), max(s.end for s in self.points)
        back = ((span.start.year - first.year) * 12 + span.start.month - first.month) // stride
        start = add_months(span.start, -back * stride)
        out = []
        while start <= last:
            candidate = month_run(start, span.months)
            if candidate.end <= last and self.value(candidate) is not None:
                out.append(candidate)
            start = add_months(start, stride)
        return out

    def latest(self, length: int, before: date, first_month: int | None = None) -> Span | None:
        """The last span of so many months that had ended by a day and has a value; `first_month` fixes where it may begin."""
        for end, held in reversed(self.ends):
            if end > before:
                continue
            if not length:
                return held
            start = add_months(end.replace(day=1), 1 - length)
            if first_month is not None and start.month != first_month:
                continue
            span = month_run(start, length)
            if span.end == end and self.value(span) is not None:
                return span
        return None

    @cached_property
    def finest(self) -> int:
        """The shortest length in months that most of the figures have."""
        counts: dict[int, int] = {}
        for span in self.points:
            counts[span.months] = counts.get(span.months, 0) + 1
        usual = [length for length, n in counts.items() if 4 * n >= len(self.points)]
        return min(usual) if usual else 0

    @cached_property
    def yearly_only(self) -> str | None:
        """The calendar of its years, where nothing shorter than a year is held and all years are of that calendar."""
        named = {year_of(span) for span in self.points}
        if None in named or not named:
            return None
        calendars = {found[1] for found in named if found}
        return calendars.pop() if len(calendars) == 1 else None

    @cached_property
    def year_start(self) -> int:
        """The month in which the publisher's year begins."""
        return YEAR_STARTS[self.yearly_only or self.series.calendar]


class View:
    """The catalogue as it was known on a day; frames are made once and kept."""

    def __init__(self, catalogue: Catalogue, as_of: date, *, dated_only: bool = False) -> None:
        self.catalogue = catalogue
        self.as_of = as_of
        self._dated_only = dated_only
        self._frames: dict[tuple[Series, Key], Frame] = {}

    def frame(self, series: Series, key: Key) -> Frame:
        """The figures known by the day; `dated_only` views leave out figures whose vintage is not held."""
        found = self._frames.get((series, key))
        if found is None:
            observations = self.catalogue.observations(series, key)
            if self._dated_only:
                observations = [o for o in observations if o.vintage is not None]
            found = self._frames[series, key] = Frame(series, key, known(observations, self.as_of))
        return found

    def out_by(self, series: Series, key: Key, day: date) -> Frame:
        """The newest figures of this view for only those spans whose first figure was out by a day.

        That is their first vintage, where vintages are held, else so long after their end as the publisher usually takes.
        """
        first: dict[Span, date] = {}
        usual = timedelta(days=series.dataset.timeliness)
        for o in self.catalogue.observations(series, key):
            told = o.vintage or o.span.end + usual
            first[o.span] = min(first.get(o.span, told), told)
        whole = self.frame(series, key)
        return Frame(series, key, (o for span, o in whole.points.items() if first[span] <= day and span.end <= day))
