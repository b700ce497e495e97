"""What a finding says, as words: the parts that the page and the terminal share."""

from __future__ import annotations

from dataclasses import replace
from unicodedata import category

from holdto import when
from holdto.checking.finding import Finding, Official, Reading, Track
from holdto.language.statement import Statement
from holdto.units.figures import number, quantity

CHANGES = frozenset({"change_abs", "change_pct"})
#: Words for "per" before a time; before anything else it is "per".
PER = {"hour": "an", "day": "a", "week": "a", "month": "a", "quarter": "a", "year": "a"}
QUIET_STATUS = frozenset({"", "final"})


def amount(figure: Official, statement: Statement) -> str:
    """The official value in words, with a sign where it is a change and the thing counted where it is a count."""
    unit = figure.unit
    if unit == "count" and statement.value and statement.value.noun:
        unit = statement.value.noun
    words = quantity(figure.value, unit, statement.operation in CHANGES)
    per = statement.value.per if statement.value else None
    return words if not per or per in unit or "per" in unit.split() else f"{words} {PER.get(per, 'per')} {per}"


def claimed(statement: Statement) -> str | None:
    """The amount as the text has it, with the sign of money that stands before it."""
    if statement.value is None:
        return None
    words = statement.value.text
    at = statement.text.find(words)
    return statement.text[at - 1] + words if at > 0 and category(statement.text[at - 1]) == "Sc" else words


def from_to(figure: Official, statement: Statement) -> str | None:
    """The two observed values behind a change: "217,711 → 808,339"."""
    if statement.operation not in CHANGES or len(figure.inputs) != 2:
        return None
    return " → ".join(number(given) for given in figure.inputs)


def time(figure: Official) -> str | None:
    """The time the value is of, from its baseline where it has one."""
    if figure.period is None:
        return None
    return f"{when.span(figure.baseline)} to {when.span(figure.period)}" if figure.baseline else when.span(figure.period)


def source(figure: Official) -> str:
    """Publisher and dataset."""
    return ", ".join(part for part in (figure.publisher, figure.dataset) if part)


def standing(figure: Official) -> list[str]:
    """Since when the value is known, its status where it is not final, where in the source it stands, its sampling error."""
    parts = [f"known since {when.told(figure.vintage)}"] if figure.vintage else []
    parts += [figure.status] if figure.status not in QUIET_STATUS else []
    parts += [figure.source] if figure.source else []
    if figure.low is not None and figure.high is not None:
        parts.append(f"sampling error {number(figure.low)} to {quantity(figure.high, figure.unit)}")
    return parts


def definition(figure: Official) -> str:
    """What the value is of: the series' title and the members chosen, by their labels or else by their codes."""
    members = ", ".join(figure.members or (f"{dimension} {code}" for dimension, code in figure.dimensions.items()))
    return f"{figure.title} ({members})" if members else figure.title


def track(finding: Finding) -> Track | None:
    """The figures for the chart; of a change in percent, with the level that the claim would have meant."""
    drawn, figure, value = finding.track, finding.official, finding.statement.value
    if drawn is None or drawn.claimed is not None or figure is None or value is None or value.point is None:
        return drawn
    start = dict(drawn.points).get(figure.baseline) if figure.baseline else None
    if finding.statement.operation != "change_pct" or figure.unit != "percent" or start is None:
        return drawn
    change = -value.point if finding.statement.direction == "down" else value.point
    return replace(drawn, claimed=start * (1 + change / 100))


def then(finding: Finding) -> str | None:
    """What was known when the text appeared."""
    known = finding.as_known_then
    if known is None:
        return None
    unit = finding.official.unit if finding.official else "count"
    told = f", known {when.told(known.vintage)}" if known.vintage else ""
    return f"{quantity(known.value, unit, finding.statement.operation in CHANGES)} ({known.agreement}{told})"


def several(finding: Finding) -> tuple[Reading, ...]:
    """The readings, where there is more than the one already shown."""
    shown = 1 if finding.official else 0
    return finding.readings if len(finding.readings) > shown else ()
