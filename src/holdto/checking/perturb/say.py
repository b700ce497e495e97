"""Nearby claims as finished sentences with their own figures, and changes in short."""

from __future__ import annotations

from holdto.checking.evaluate.query import Query
from holdto.checking.perturb.name import thing
from holdto.checking.words import period
from holdto.periods import Span
from holdto.units.figures import NBSP, in_prose, quantity


def nearby(query: Query, value: float, unit: str, since: bool) -> str:
    """A perturbed claim as a sentence: "Since fiscal year 2021 the rise in encounters is 23.3 percent.".

    `value` is in `unit`. `since`: the text counts from a base up to now, so that the end need not be named.
    """
    what = thing(query.subject)
    if query.form in ("value", "per_time"):
        return (
            f"{_over(query.span)} {what} {'came to' if query.subject.series.kind == 'flow' else 'stood at'} {_amount(query, value, unit)}."
        )
    if query.form == "mean":
        return f"{_over(query.span)} the average of {what} is {in_prose(value, unit)}."
    if query.form == "ratio_other" and query.other:
        return f"{_over(query.span)} {what} came to {in_prose(value, 'times')} {thing(query.other).rstrip(',')}."
    if query.form == "ratio_time":
        return f"{_over(query.span)} {what} came to {in_prose(value, 'times')} the figure for {bases(query.base)}."
    when = f"Since {bases(query.base)}" if since else f"From {bases(query.base)} to {period(query.span)}"
    if value == 0:
        return f"{when} {what} did not change."
    return f"{when} the {'rise' if value > 0 else 'fall'} in {what} is {in_prose(abs(value), unit)}."


def short(query: Query, value: float, unit: str, since: bool) -> str:
    """A perturbed claim in a few words: "since fiscal year 2021, +23.3 %"."""
    if not query.base:
        return f"{period(query.span)}, {in_prose(value, unit)}"
    when = f"since {bases(query.base)}" if since else f"from {bases(query.base)} to {period(query.span)}"
    return f"{when}, {in_prose(value, 'times') if unit == 'times' else signed(value, unit)}"


def bases(spans: tuple[Span, ...]) -> str:
    """What a change is measured from, in words."""
    return period(spans[0]) if len(spans) == 1 else f"{period(spans[0])} to {period(spans[-1])} together"


def signed(value: float, unit: str) -> str:
    """A change with its sign, short: "+23.3 %"."""
    return quantity(value, unit, signed=True).replace(NBSP, " ")


def _amount(query: Query, value: float, unit: str) -> str:
    """A level with its unit, which goes without saying where it is the thing counted."""
    counted = unit.lower() in query.subject.series.title.lower()
    return in_prose(value, "count" if counted else unit) + (f" a {query.per}" if query.form == "per_time" else "")


def _over(span: Span) -> str:
    """The time a sentence begins with."""
    return f"{'Over' if span.months > 12 else 'In' if span.months else 'On'} {period(span)}"
