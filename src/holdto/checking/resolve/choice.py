"""Choice: one choice of spans that a statement may mean, with how it came about."""

from __future__ import annotations

from dataclasses import dataclass

from holdto.periods import Span

#: Forms that are measured from a base.
CHANGES = frozenset(("change", "change_pct", "ratio_time", "trend"))


@dataclass(frozen=True, slots=True)
class Times:
    """One choice of spans. `tag` says what sets it apart: "", "fiscal", "calendar", "latest", "loose", "month-before", "year-before"."""

    span: Span
    base: tuple[Span, ...] = ()
    tag: str = ""
    partial: bool = False
    weight: float = 0.0
