"""Forms: which arithmetic on a series a statement can mean, given its operation and unit and the series' own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from holdto.checking.resolve import conversion
from holdto.checking.resolve.conversion import heads, per_time
from holdto.checking.resolve.ends import is_run
from holdto.checking.resolve.facts import Facts
from holdto.checking.resolve.form_words import ADDED, HAVING, HEADS, STEPS, WITHOUT
from holdto.checking.resolve.kinds import growth, is_percent, said_growth, unit_of
from holdto.language.period_mention import UNIT_MONTHS
from holdto.language.statement import Statement
from holdto.series.model import Series
from holdto.stems import stems

#: Points of a form, beside those of the series: how far a text would say it so. Decision 0007 has the table.
WEIGHTS = {
    "sign of a rate": 1.0,  # a direction, and the series is of its rates of change: their sign tells it
    "itself a rate": 1.0,  # a change in percent, and the series is of such rates
    "itself a change": 2.0,  # a change, and the series is of additions
    "rate of a rate": -2.0,  # a change in percent of a rate of change
    "per head in both": 0.6,  # so many for so many people, and the series is of such rates
    "inverse": 0.3,  # "one doctor for every 1,200 people", and a rate
    "per population": -0.3,  # a count, divided by a population
    "rate as percent": -0.3,  # a rate for so many people, told as a share of them
    "made share": -1.0,  # a part, divided by its whole
    "time unasked": -0.8,  # so many a year, and the figures are of no flow
    "rate for a count": -0.6,  # a count, and the series is a rate
    "other prices": -1.2,  # a level in the prices of another year, which few texts give
}

#: The period that a rate of change is counted from, as titles say it.
_STEP = re.compile(r"\bthe (month|quarter|year) before\b")


@dataclass(frozen=True, slots=True)
class Form:
    """One way to compute; `weight` in points of the resolver, `unit` the unit of what comes out."""

    form: str
    unit: str
    weight: float = 0.0
    per: str | None = None
    #: Multiplies what comes out into the statement's unit.
    factor: float = 1.0
    #: A second subject is needed: "whole", "against", "population".
    needs: str | None = None


def _trend(statement: Statement, series: Series) -> Form:
    """The direction of the figures; of a growth rate, where the text speaks of the thing that grows, its sign."""
    if statement.streak:
        return Form("streak", series.unit)
    measure = f"{statement.measure.text if statement.measure else ''} {statement.text}"
    if growth(series) and not said_growth(measure) and statement.baseline is None:
        return Form("sign", series.unit, weight=WEIGHTS["sign of a rate"])
    return Form("trend", series.unit)


def forms(statement: Statement, facts: Facts) -> list[Form]:
    """All forms of the series that fit the statement's operation and unit; empty where none does."""
    series, value = facts.series, statement.value
    match statement.operation:
        case "change_pct":
            return _change_pct(statement, facts)
        case "change_abs":
            return _change_abs(statement, facts)
        case "ratio":
            if statement.against:
                return [Form("ratio_other", "times", needs="against")]
            return [Form("ratio_time", "times")]
        case "share":
            return _share(statement, facts)
        case "rank":
            return [Form("rank", "rank")]
        case "record":
            first = statement.streak is not None and statement.streak.kind == "first"
            return [Form("streak" if first else "record", series.unit)]
        case "trend":
            return [_trend(statement, series)]
        case "threshold":
            factor = conversion.factor(statement, series) if value else 1.0
            return (
                []
                if factor is None
                else [Form("streak" if statement.streak else "value", value.unit if value else series.unit, factor=factor)]
            )
        case "level" | "rate" | "average":
            return _level(statement, facts)
    return []


def _level(statement: Statement, facts: Facts) -> list[Form]:
    series, value = facts.series, statement.value
    if value is None:
        return []
    factor = conversion.factor(statement, series)
    time, people = per_time(value.per), heads(value.per)
    unit = unit_of(series)
    per_unit = " per " in f" {series.unit} " or bool(unit and unit.per)
    out: list[Form] = []
    if time is not None:
        if factor is None:
            return []
        if per_unit and unit is not None and time in series.unit:
            return [Form("mean" if statement.operation == "average" else "value", value.unit, factor=factor)]
        if series.kind == "flow":
            form = "mean" if statement.operation == "average" and time == "year" else "per_time"
            out.append(Form(form, value.unit, per=time, factor=factor))
        elif not per_unit:
            out.append(Form("value", value.unit, weight=WEIGHTS["time unasked"], factor=factor))
        return out
    if people is not None or value.per:
        return _per_people(statement, facts, people)
    if factor is None or (_new(statement) and _cannot_say_new(statement, series)):
        return []
    if statement.operation == "average" and series.kind != "price":
        out.append(Form("mean", value.unit, factor=factor))
        if series.kind in ("rate", "price", "index"):
            out.append(Form("value", value.unit, factor=factor))
        return out
    weight = WEIGHTS["rate for a count"] if per_unit and value.unit == "count" else 0.0
    if unit is not None and (unit.basis or "").isdigit() and unit.dimension == "money":
        weight += WEIGHTS["other prices"]
    if _without(statement) and is_percent(series) and not _says_without(series):
        return [Form("complement", value.unit, factor=factor)]
    out.append(Form("value", value.unit, weight=weight, factor=factor))
    return out


def _per_people(statement: Statement, facts: Facts, people: float | None) -> list[Form]:
    series, value = facts.series, statement.value
    if value is None:
        return []
    unit = unit_of(series)
    own = heads(series.unit.split("per ", 1)[1]) if "per " in series.unit else None
    if "per " in series.unit and own is not None and people is not None:
        factor = conversion.factor(statement, series) if value.unit not in ("count", "") else 1.0
        if factor is None:
            return []
        return [Form("value", value.unit, weight=WEIGHTS["per head in both"], factor=factor * people / own if own != people else factor)]
    if own is not None and value.per and people is None:  # "one doctor for every 1,200 people"
        return [Form("inverse", value.unit, per=str(own), weight=WEIGHTS["inverse"])]
    if (
        people is not None
        and series.kind in ("flow", "stock")
        and unit is not None
        and unit.dimension in ("count", "other", "money", "mass", "volume")
    ):
        factor = conversion.factor(statement, series)
        if factor is None:
            return []
        weight = WEIGHTS["per population"]
        return [Form("per_population", value.unit, weight=weight, per=str(people), needs="population", factor=factor)]
    if people is None and value.per and unit is not None:
        factor = conversion.factor(statement, series)
        return [] if factor is None else [Form("value", value.unit, factor=factor)]
    return []


def _cannot_say_new(statement: Statement, series: Series) -> bool:
    """How many there are is no answer to how many are new; additions are one only for a time that the text names."""
    return series.kind == "stock" or (statement.period is None and bool(ADDED & set(stems(series.title))))


def _new(statement: Statement) -> bool:
    """Whether the text counts what came to others ("a million new homes")."""
    noun = statement.value.noun if statement.value else None
    return any(text.lower().startswith("new ") for text in (noun, statement.measure.text if statement.measure else None) if text)


def _without(statement: Statement) -> bool:
    words = f"{statement.measure.text if statement.measure else ''} {statement.text}".lower().split()
    return any(word in WITHOUT or (word == "no" and before in HAVING) for before, word in zip(["", *words], words, strict=False))


def _says_without(series: Series) -> bool:
    title = series.title.lower().split()
    return any(word in WITHOUT for word in title) or any(word.startswith("un") and len(word) > 6 for word in title)


def _share(statement: Statement, facts: Facts) -> list[Form]:
    series = facts.series
    if is_percent(series):
        if _without(statement) and not _says_without(series):
            return [Form("complement", "percent")]
        return [Form("value", "percent")]
    unit, per = unit_of(series), series.unit.lower().partition("per ")[2]
    own = heads(per) if per else None
    if own is not None and own > 1 and unit is not None and unit.dimension == "count" and _to_people(statement):
        # 0.4 for every 1,000 people is 0.04 percent, or 1:2,500
        return [Form("value", "percent", weight=WEIGHTS["rate as percent"], factor=100 / own)]
    return [Form("share", "percent", weight=WEIGHTS["made share"], needs="whole")]


def _to_people(statement: Statement) -> bool:
    """Whether a share is of all people: a ratio of things to people ("1:600"), or a whole that names them."""
    ratio = statement.value is not None and ":" in statement.value.text
    return ratio or (statement.whole is not None and not HEADS.isdisjoint(statement.whole.text.lower().split()))


def _change_pct(statement: Statement, facts: Facts) -> list[Form]:
    if statement.against:
        return [Form("excess_other", "percent", needs="against")]
    out = [Form("change_pct", "percent", weight=WEIGHTS["rate of a rate"] if growth(facts.series) else 0.0)]
    if growth(facts.series) and _one_step(statement) and _of_that_step(statement, facts.series):
        out.append(Form("value", "percent", weight=WEIGHTS["itself a rate"]))
    return out


def _one_step(statement: Statement) -> bool:
    """Whether the change is over one period, so that a growth rate may answer it."""
    return statement.baseline is None or statement.baseline.offset in ("P1Y", "P12M", "P1M", "P3M", "P1Q")


def _of_that_step(statement: Statement, series: Series) -> bool:
    """Whether a rate from "the month before" is not asked for a change over a year; a title that names no step fits any."""
    step, base, slot = _STEP.search(series.title.lower()), statement.baseline, statement.period
    if step is None:
        return True
    if base is not None:
        return base.offset in STEPS[step[1]]
    return slot is None or slot.days is None or not is_run(slot, slot.days) or slot.days.months == UNIT_MONTHS[step[1]]


def _change_abs(statement: Statement, facts: Facts) -> list[Form]:
    series, value = facts.series, statement.value
    if value is None:
        return []
    if statement.against:
        factor = conversion.factor(statement, series)
        return [] if factor is None else [Form("difference_other", value.unit, needs="against", factor=factor)]
    factor = conversion.factor(statement, series)
    if factor is None:
        return []
    out = []
    net = bool(ADDED & set(stems(series.title)))
    if series.kind == "flow" and net and not _one_step(statement):
        return []  # a series of monthly additions is no measure from a base further back
    if series.kind == "flow" and net:
        out.append(Form("value", value.unit, weight=WEIGHTS["itself a change"], factor=factor))
    else:
        out.append(Form("change", value.unit, factor=factor))
    return out
