"""Held: a candidate's value in the statement's own unit and sign, and whether the words bear it out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from holdto.checking.agreement import Agreement, as_measured, hold
from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Outcome, Query
from holdto.checking.evaluate.run import run
from holdto.checking.finding import Official
from holdto.checking.resolve.candidates import Candidate
from holdto.checking.resolve.kinds import is_percent
from holdto.checking.resolve.kinds import unit_of as unit_of_series
from holdto.language.statement import Statement
from holdto.periods import Span

#: Forms whose sign is the direction of the change.
SIGNED = frozenset(("change", "change_pct", "difference_other", "excess_other"))
#: Forms whose value is in a unit of their own.
FORM_UNITS = {"rank": "rank", "ratio_time": "times", "ratio_other": "times", "change_pct": "percent", "share": "percent"}
#: Forms that look at many figures: what was known of all of them on a day is not held.
WALKS = frozenset(("rank", "record", "streak"))


@dataclass(frozen=True, slots=True)
class Held:
    """A computed reading."""

    candidate: Candidate
    outcome: Outcome
    #: In the statement's unit; a fall is negative.
    value: float
    state: str
    codes: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        """Whether the reading bears the statement out."""
        return self.state == "agrees"


def holds(statement: Statement, candidate: Candidate, outcome: Outcome) -> Held:
    """Hold one outcome to the statement."""
    factor = candidate.form.factor
    value = outcome.value * factor
    if candidate.form.form == "rank":
        agreement = _rank(statement, outcome)
    elif outcome.holds is not None:
        agreement = Agreement("agrees" if outcome.holds else "disagrees")
    elif statement.value is None or statement.value.point is None:
        agreement = Agreement("disagrees")
    else:
        sign = -1 if statement.direction == "down" and candidate.form.form in SIGNED | {"value"} and _is_change(statement) else 1
        low = None if outcome.low is None else outcome.low * factor
        high = None if outcome.high is None else outcome.high * factor
        if sign < 0 and low is not None and high is not None:
            low, high = -high, -low
        x = sign * value
        if sign < 0 and candidate.form.form == "value" and statement.operation == "change_abs" and value > 0:
            x = value  # a series of losses counts them as positive
        claimed = as_measured(statement.value, unit_of_series(candidate.query.subject.series))
        if statement.operation == "threshold":  # passed or not: it claims the side, not the number
            bound = claimed.point
            claimed = replace(
                claimed, low=None if statement.direction == "down" else bound, high=bound if statement.direction == "down" else None
            )
        agreement = hold(claimed, statement.hedge, x, low, high)
        if _is_change(statement) and x < 0 < statement.value.point:
            agreement = Agreement("disagrees")
        if statement.operation == "ratio" and statement.value.point == 1:  # "more than", without an amount: it holds or it does not
            agreement = Agreement("agrees" if agreement.state == "agrees" else "disagrees")
    if statement.modality == "denied":
        agreement = Agreement("disagrees" if agreement.state == "agrees" else "agrees", ())
    return Held(candidate, outcome, value, agreement.state, agreement.codes)


def _is_change(statement: Statement) -> bool:
    return statement.operation in ("change_abs", "change_pct")


def _rank(statement: Statement, outcome: Outcome) -> Agreement:
    claimed = statement.value.point if statement.value and statement.value.point else 1.0
    if outcome.value != claimed:
        return Agreement("disagrees")
    return Agreement("agrees" if outcome.whole else "disagrees", () if outcome.whole else ("set-not-whole",))


def official(held: Held, statement: Statement) -> Official:
    """The official figure of a reading with all that is needed to find it again."""
    query, series = held.candidate.query, held.candidate.query.subject.series
    dimensions = {d.id: key for d, key in zip(series.dataset.dimensions, query.subject.keys[0], strict=True)}
    if len(query.subject.keys) > 1:
        dimensions = {d.id: "+".join(dict.fromkeys(k[at] for k in query.subject.keys)) for at, d in enumerate(series.dataset.dimensions)}
    observations = [o for cell in held.outcome.cells for o in cell.observations]
    newest = max((o.vintage for o in observations if o.vintage), default=None)
    statuses = [o.status for o in observations]
    status = next((s for s in ("quoted", "estimated", "provisional") if s in statuses), statuses[-1] if statuses else "")
    factor = held.candidate.form.factor
    base = held.candidate.query.base
    share = _net_share(held)
    return Official(
        value=_clean(held.value if share is None else share),
        unit=unit_of(query, statement) if share is None else "percent",
        series=series.id,
        title=series.title,
        dimensions=dimensions,
        period=query.span,
        baseline=base[0] if len(base) == 1 else (run_of(base) if base else None),
        inputs=tuple(_clean(cell.value) for cell in held.outcome.cells),
        publisher=series.dataset.publisher,
        dataset=series.dataset.title,
        url=series.dataset.page,
        licence=series.dataset.licence,
        vintage=newest.isoformat() if newest else None,
        status=status,
        low=None if held.outcome.low is None else held.outcome.low * factor,
        high=None if held.outcome.high is None else held.outcome.high * factor,
        members=query.subject.members,
        source=next((o.source for o in reversed(observations) if o.source), ""),
    )


def _net_share(held: Held) -> float | None:
    """The change that a direction claims, in percent of its start: "rose" says no amount, and a reader wants to know how much.

    None where a percentage says nothing: of figures in percent, and from a start at or below zero.
    """
    series, cells = held.candidate.query.subject.series, held.outcome.cells
    walks = held.candidate.query.form == "trend" or held.candidate.query.kind == "first"
    if not walks or len(cells) != 2 or is_percent(series) or min(cells[0].value, cells[1].value) <= 0:
        return None
    return 100 * (cells[1].value / cells[0].value - 1)


def run_of(spans: tuple[Span, ...]) -> Span:
    """The run from the first to the last of several spans."""
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def unit_of(query: Query, statement: Statement) -> str:
    """The unit of what a query gives once it is held to a statement: the form's own, else the statement's, else the series'."""
    if query.form in FORM_UNITS:
        return FORM_UNITS[query.form]
    if statement.value and statement.operation not in ("record", "trend"):
        return statement.value.unit
    return query.subject.series.unit


def _clean(value: float) -> float:
    """A value without the dust of floating point: at most 12 significant digits, whole numbers whole."""
    rounded = float(f"{value:.12g}")
    return int(rounded) if rounded == int(rounded) and abs(rounded) < 1e15 else rounded


def known_then(statement: Statement, held: Held, view: View) -> Held | None:
    """The same reading on the figures that are known to have been known; None where a vintage from then is not held."""
    query = held.candidate.query
    if query.form in WALKS:
        return None
    outcome = run(query, view)
    if isinstance(outcome, Missing):
        return None
    return holds(statement, replace(held.candidate, outcome=outcome), outcome)
