"""A reading made by hand: a query and the number said of it, without a text."""

from __future__ import annotations

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Query
from holdto.checking.evaluate.run import run
from holdto.checking.held import Held, holds
from holdto.checking.resolve.candidates import Candidate
from holdto.checking.resolve.choice import Times
from holdto.checking.resolve.facts import facts
from holdto.checking.resolve.forms import Form
from holdto.checking.resolve.places import codes_in, label_place
from holdto.checking.resolve.topic import Topic
from holdto.language.statement import Statement, Value

OPERATIONS = {"change_pct": "change_pct", "change": "change_abs", "ratio_time": "ratio", "ratio_other": "ratio", "mean": "average"}
UNITS = {"change_pct": "percent", "ratio_time": "times", "ratio_other": "times"}


def said(query: Query, view: View, number: float | None, step: float = 1.0) -> tuple[Statement, Held]:
    """The statement that says a number of a query (a direction alone where there is none), and its reading."""
    outcome = run(query, view)
    if isinstance(outcome, Missing):
        raise ValueError(outcome.words)
    way = (
        None
        if query.form in ("mean", "ratio_time", "ratio_other")
        else "up"
        if (outcome.value if number is None else number) > 0
        else "down"
    )
    unit = UNITS.get(query.form, query.subject.series.unit)
    value = None
    if number is not None:
        value = Value(f"{abs(number):g}", abs(number), abs(number) - step / 2, abs(number) + step / 2, unit, None, 3, step)
    statement = Statement("", (0, 0), (0, 0), OPERATIONS.get(query.form, "trend"), direction=way, value=value)
    topic = Topic(0.0, True, (), (), 1.0)
    about = facts(query.subject.series, codes_in, label_place)
    candidate = Candidate(query, Form(query.form, unit), Times(query.span, query.base), topic, 0.0, outcome, about)
    return statement, holds(statement, candidate, outcome)
