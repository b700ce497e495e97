"""The claim that is perturbed: its query, its result, and the unit its neighbours are told in."""

from __future__ import annotations

from dataclasses import dataclass

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Query
from holdto.checking.held import Held
from holdto.checking.perturb.effect import amount
from holdto.checking.perturb.line import Line
from holdto.language.statement import Statement
from holdto.periods import Span


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim ready to be perturbed. `own`: the result that neighbours are held to, in the form's own unit."""

    query: Query
    own: float
    line: Line
    other: Line | None
    #: The unit neighbours are told in, and what a result is multiplied by to be in it.
    unit: str
    factor: float
    #: The text counts from a base up to now, so that the end need not be named.
    since: bool


def claim(statement: Statement, held: Held, view: View) -> Claim:
    """The claim that a reading makes of a statement."""
    query = _of_whole_periods(held.candidate.query, view)
    bound = statement.baseline.bound if statement.baseline else None
    return Claim(
        query=query,
        own=claimed(statement, held),
        line=Line(view, query.subject),
        other=Line(view, query.other) if query.other else None,
        unit=_unit(statement, query),
        factor=held.candidate.form.factor,
        since=bound == "since",
    )


def _of_whole_periods(query: Query, view: View) -> Query:
    """The query over the periods that its figures are of, where the text counts from a day inside one ("since he took office")."""

    def whole(span: Span) -> Span:
        cell = view.frame(query.subject.series, query.subject.keys[0]).value(span) if span.days == 1 else None
        return cell.observations[0].span if cell else span

    return query.at(whole(query.span), tuple(whole(base) for base in query.base))


def claimed(statement: Statement, held: Held) -> float:
    """What the words claim, in the form's own unit, with its sign.

    Of a reading that agrees the official result, or the number said where that is less ("more than doubled"); of one that does not,
    the number said: whether another choice bears the words out is asked of the words.
    """
    form, official = held.candidate.query.form, held.outcome.value
    if form == "trend":
        way = {"up": 1.0, "down": -1.0}.get(statement.direction or "", official)
        return official if way * official > 0 else way
    value, factor = statement.value, held.candidate.form.factor
    if value is None or value.point is None or not factor or statement.modality == "denied":
        return official
    said = value.point / factor
    if form in ("change", "change_pct") and statement.direction in ("up", "down"):
        said = abs(said) if statement.direction == "up" else -abs(said)
    if not held.agrees:
        return said
    mine, theirs = amount(form, official), amount(form, said)
    return said if mine * theirs > 0 and abs(theirs) < abs(mine) and statement.hedge in ("more_than", "at_least") else official


def _unit(statement: Statement, query: Query) -> str:
    if query.form == "change_pct":
        return "percent"
    if query.form.startswith("ratio"):
        return "times"
    said = statement.value.unit if statement.value and query.form != "trend" else None
    unit = said if said and said != "count" else query.subject.series.unit
    if query.form in ("change", "trend") and unit.split()[0] in ("percent", "%"):
        return "percentage points"
    return unit
