"""Origin: where a figure that disagrees may have come from: the nearest reading whose value is the claimed one.

The more readings are looked at and the fewer digits a number has, the likelier one matches by chance. So each reading looked at is paid
for with the chance that it would match a number that has nothing to do with it, and the search ends when what is allowed is spent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Outcome, Query
from holdto.checking.evaluate.run import run
from holdto.checking.finding import Origin
from holdto.checking.held import Held, holds, unit_of
from holdto.checking.perturb.first import FirstReleases
from holdto.checking.perturb.line import Line
from holdto.checking.perturb.slips import slips
from holdto.checking.perturb.tries import Try, tries
from holdto.language.statement import Statement, Value
from holdto.units.figures import in_prose

#: A number of fewer significant digits has too many origins to name one.
DIGITS = 2
#: Operations whose number is a bound, a place or none.
WITHOUT_AMOUNT = frozenset(("threshold", "rank", "record", "trend"))
#: How likely a number that has nothing to do with the figures may find an origin (benchmarks/perturb.py measures it).
CHANCE = 0.05
#: A reading so many times the number or less, or the number it, might have matched by chance; one further off could not.
WITHIN = 4.0
#: A number is matched to half a unit of its last digit, and to this share of itself at least.
LEAST_PLAY = 0.0002
#: Hedges of a number that stands for itself, or for what it is just above or just below.
STANDS_FOR = {"exactly": (-0.5, 0.5), "about": (-0.5, 0.5), "more_than": (0.0, 1.0), "at_least": (0.0, 1.0), "nearly": (-1.0, 0.0)}


def origin(statement: Statement, held: Held, readings: Sequence[Held], view: View) -> Origin | None:
    """The nearest reading that gives the claimed number; None where none is near, or where chance would find one as easily.

    `readings`: the other readings of the statement, likeliest first.
    """
    value = statement.value
    if value is None or not value.point or value.digits < DIGITS or statement.hedge not in STANDS_FOR:
        return None
    if statement.modality == "denied" or statement.operation in WITHOUT_AMOUNT:
        return None
    narrow = _narrowed(value, statement.hedge)
    purse = Purse.of(narrow)
    line = Line(view, held.candidate.query.subject)
    for tried in tries(held, readings, line, view.catalogue):
        outcome = run(tried.query, FirstReleases(view.catalogue, view.as_of) if tried.kind == "first release" else view)
        if isinstance(outcome, Missing) or outcome.holds is not None:
            continue
        made = outcome.value * held.candidate.form.factor
        if made == held.value:
            continue
        if not purse.pays(made):
            return None
        if _matches(statement, narrow, held, tried.query, outcome):
            return _told(statement, tried, made)
    for slip in slips(held):
        if not purse.pays(slip.would_be):
            return None
        if _near(narrow, abs(slip.would_be)):
            return _origin(slip.words, slip.value, held.candidate.query, slip.kind)
    return None


@dataclass
class Purse:
    """The chance that is left to spend: on each reading that might have matched, what a match by chance is worth."""

    number: float
    price: float
    left: float = CHANCE

    @classmethod
    def of(cls, value: Value) -> Purse:
        """The purse for a number: a reading costs the width of what matches over the width of what might, both in proportion."""
        point, low, high = value.point or 0.0, value.low or 0.0, value.high or 0.0
        return cls(abs(point), abs(high - low) / abs(point) / (2 * log(WITHIN)))

    def pays(self, made: float) -> bool:
        """Pay for looking at a reading; whether it could be paid for."""
        if self.number / WITHIN <= abs(made) <= self.number * WITHIN:
            self.left -= self.price
        return self.left >= 0


def _narrowed(value: Value, hedge: str) -> Value:
    """The number with half a unit of its last digit either way, or the unit above or below it where the hedge says so."""
    point = value.point or 0.0
    below, above = STANDS_FOR[hedge]
    play = max(min(value.step, 0.1 * abs(point)), 2 * LEAST_PLAY * abs(point))
    return replace(value, low=point + below * play, high=point + above * play)


def _near(narrow: Value, made: float) -> bool:
    return (narrow.low or 0.0) <= made <= (narrow.high or 0.0)


def _matches(statement: Statement, narrow: Value, held: Held, query: Query, outcome: Outcome) -> bool:
    """Whether a reading bears out the bare number, in the statement's unit and direction."""
    bare = replace(statement, value=narrow, hedge="between", modality="asserted")
    return holds(bare, replace(held.candidate, query=query, outcome=outcome), replace(outcome, low=None, high=None)).agrees


def _told(statement: Statement, tried: Try, made: float) -> Origin:
    query = tried.query
    unit = unit_of(query, statement)
    unit = query.subject.series.unit if unit == "count" else unit
    amount = in_prose(made if query.form == "value" else float(f"{made:.4g}"), unit)
    return _origin(f"{tried.words} {amount}.", made, query, tried.kind)


def _origin(words: str, made: float, query: Query, kind: str) -> Origin:
    dimensions = dict(zip((d.id for d in query.subject.series.dataset.dimensions), query.subject.keys[0], strict=True))
    base = query.base[0] if query.base else None
    return Origin(words, float(f"{made:.12g}"), query.subject.series.id, dimensions, query.span, base, kind)
