"""Shape: the fields of a query that say how a record, trend, streak or threshold walks."""

from __future__ import annotations

from dataclasses import replace

from holdto.checking.evaluate.frame import Frame
from holdto.checking.evaluate.query import Query
from holdto.checking.resolve.bases import offset_months
from holdto.language.statement import Statement
from holdto.series.model import Series
from holdto.stems import stem, stems

_UNITS = {"day": 0, "week": 0, "month": 1, "quarter": 3, "year": 12, "fiscal-year": 12}


def shaped(query: Query, statement: Statement, frame: Frame) -> Query:
    """The query with kind, count, bound and step from the statement's words."""
    if query.form == "record":
        return _record(replace(query, near=statement.hedge == "nearly"), statement)
    if query.form == "streak":
        return _streak(query, statement, frame)
    if query.form == "trend":
        loose = statement.baseline is not None and statement.baseline.bound == "since" and _is_lasting(statement)
        return replace(query, kind="steps" if loose else "compare", step=query.span.months)
    return query


#: Words of a movement that went on all the while; "has grown since 2018" tells the two ends alone.
_LASTING = frozenset("been steadily keeps kept continued continues continuously consistently".split())


def _is_lasting(statement: Statement) -> bool:
    """Whether a trend is said of the way ("has been falling since", "falling since"), not of its two ends ("has fallen since")."""
    return any(word in _LASTING or word.endswith("ing") for word in statement.text.lower().split())


#: "Since at least 1979", "since records began in 1948": as far back as is held, not as low as it was then.
_OPEN = frozenset(("least", "began", "records", "record", "begin", "beginning", "start", "started", "recordkeeping", "tracking"))


def _record(query: Query, statement: Statement) -> Query:
    baseline, streak = statement.baseline, statement.streak
    if streak and streak.n:
        length = _UNITS.get(streak.unit or "year", 12)
        count = streak.n * length // query.span.months if length and query.span.months else streak.n
        return replace(query, base=(), kind="window", count=count)
    back = offset_months(baseline.offset) if baseline and baseline.offset else 0
    if baseline and baseline.days and baseline.bound != "since" and baseline.days.months > 12:
        back = baseline.days.months
    if back and query.span.months:
        return replace(query, base=(), kind="window", count=max(1, back // query.span.months))
    if baseline and baseline.days and (statement.hedge == "at_least" or _OPEN & set(baseline.text.lower().split())):
        return replace(query, kind="window")
    if baseline and baseline.days and (baseline.bound == "since" or baseline.days.months <= 12):
        return replace(query, kind="since")
    return replace(query, kind="window")


def _streak(query: Query, statement: Statement, frame: Frame) -> Query:
    streak = statement.streak
    if streak is None:
        return query
    step = _UNITS.get(streak.unit or "", 0) or (statement.period and _UNITS.get(statement.period.every or "", 0)) or 0
    if not step:
        step = (
            12
            if query.span.months >= 12 or (frame.series.kind == "flow" and statement.value and statement.value.per == "year")
            else query.span.months or frame.finest or 12
        )
    bound, direction = None, query.direction
    if statement.value is not None and statement.operation == "threshold":
        bound = statement.value.point
        direction = direction or ("down" if statement.hedge in ("less_than", "at_most") else "up")
    count = streak.n
    if streak.kind == "first" and streak.n is not None:
        count = streak.n
    return replace(query, kind=streak.kind, count=count, bound=bound, direction=direction, step=step)


_SHORT = frozenset(stem(word) for word in ("deficit", "deficits", "shortfall", "gap", "loss"))


def sign(statement: Statement, series: Series) -> int:
    """−1 where the text speaks of a deficit and the series is a balance, whose deficits are negative."""
    said = set(stems(f"{statement.measure.text if statement.measure else ''} {statement.text}"))
    return -1 if said & _SHORT and is_balance(series) else 1


def is_balance(series: Series) -> bool:
    """Whether the figures are a balance, whose deficits are negative."""
    title = set(stems(series.title))
    return "balanc" in title and not title & _SHORT
