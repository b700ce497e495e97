"""Slips of the pen: right figures wrongly put, such as points called percent, or a zero too many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from holdto.checking.held import Held


@dataclass(frozen=True, slots=True)
class Slip:
    """What a slip would have made of the official figure, in the statement's unit, with the figure as it should be told."""

    kind: str
    would_be: float
    words: str
    value: float


#: Slips of scale: by what the number is multiplied, and the words.
SCALES = ((10.0, "ten"), (0.1, "ten"), (1000.0, "a thousand"), (0.001, "a thousand"))


def slips(held: Held) -> Iterator[Slip]:
    """The slips that the form allows, nearest first."""
    query, value = held.candidate.query, held.value
    cells = held.outcome.cells
    if query.form == "change_pct" and len(cells) == 2:
        before, after = cells[0].value, cells[1].value
        if query.subject.series.unit.split()[0] in ("percent", "%"):
            yield Slip("points", after - before, "Percentage points, not percent.", after - before)
        if before and after:
            yield Slip("times", 100 * after / before, f"Times as much, not percent more: {after / before:,.3g} times.", after / before)
            yield Slip("reversed", 100 * (1 - before / after), "Measured against the later figure, not the earlier.", value)
    for factor, words in SCALES:
        yield Slip("factor of ten", value * factor, f"Off by a factor of {words}.", value)
