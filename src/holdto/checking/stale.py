"""Stale: a claim that names no period, which the latest does not bear out but an earlier one does."""

from __future__ import annotations

from dataclasses import replace

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing
from holdto.checking.evaluate.run import run
from holdto.checking.held import Held, holds
from holdto.checking.judge import Group
from holdto.checking.thresholds import STALE_PERIODS
from holdto.language.statement import Statement

#: Forms whose claim is of one period alone.
OF_ONE_PERIOD = frozenset(("value", "complement", "inverse", "per_time", "per_population", "share", "ratio_other"))


def earlier(statement: Statement, group: Group, view: View) -> Held | None:
    """The newest earlier reading that agrees, within the periods that a writer may have had before them; None where there is none."""
    candidate = group.lead.candidate
    query = candidate.query
    if (
        candidate.times.tag != "latest"
        or query.form not in OF_ONE_PERIOD
        or statement.modality == "denied"
        or statement.operation == "threshold"
    ):
        return None
    if statement.hedge in ("more_than", "less_than", "at_least", "at_most"):
        return None
    for back in range(1, STALE_PERIODS.get(query.span.months, 3) + 1):
        outcome = run(query.at(query.span.shift(-back * max(query.span.months, 1))), view)
        if isinstance(outcome, Missing):
            continue
        held = holds(statement, replace(candidate, outcome=outcome), outcome)
        if held.agrees:
            return held
    return None
