"""Nearby claims as finished sentences with their own figures."""

from __future__ import annotations

from holdto.checking.evaluate.query import Query
from holdto.checking.words import figure, period


def nearby(query: Query, value: float, unit: str, ends_as_said: bool) -> str:
    """A perturbed change, ratio or average as a sentence: "Since fiscal year 2021 the rise is 23.3 percent."."""
    if query.form == "mean":
        return f"The average over {period(query.span)} is {figure(value, unit)}."
    if query.form == "ratio_other":
        return f"In {period(query.span)} it is {figure(value, 'times')}."
    base = period(query.base[0])
    when = f"Since {base}" if ends_as_said else f"From {base} to {period(query.span)}"
    if query.form == "ratio_time":
        return f"{when} it is {figure(value, 'times')} as much."
    if value == 0:
        return f"{when} there is no change."
    return f"{when} the {'rise' if value > 0 else 'fall'} is {figure(abs(value), unit)}."


def signed(value: float, unit: str) -> str:
    """A change with its sign, short: "+23.3 %"."""
    if unit == "percent":
        return f"{'+' if value >= 0 else '−'}{abs(value):,.3g} %"
    return f"{'+' if value >= 0 else '−'}{figure(abs(value), unit)}"
