"""Forms: which arithmetic on a series a statement can mean, given its operation and unit and the series' own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from holdto.checking.resolve.ends import is_run
from holdto.checking.resolve.facts import Facts
from holdto.checking.resolve.kinds import growth, is_percent, said_growth, unit_of
from holdto.language.period_mention import UNIT_MONTHS
from holdto.language.statement import Statement
from holdto.series.model import Series
from holdto.stems import stem, stems
from holdto.units import canonical, convert

_TIME = {"day": "day", "daily": "day", "hour": "hour", "minute": "minute", "week": "week", "weekly": "week", "month": "month",
         "monthly": "month", "quarter": "quarter", "year": "year", "yearly": "year", "annum": "year", "annually": "year", "annual": "year",
         "fiscal year": "year"}  # fmt: skip
_HEADS = frozenset("person people head capita resident residents inhabitant inhabitants population americans persons".split())
_DIGITS = re.compile(r"\d[\d,]*")
#: Of those, additions to a stock.
_ADDED = frozenset(stem(word) for word in ("added", "net", "change", "created", "addition", "lost", "gained"))
#: The period that a rate of change is counted from, as titles say it, and the offsets of a base that fit.
_STEP = re.compile(r"\bthe (month|quarter|year) before\b")
_STEPS = {"month": ("P1M",), "quarter": ("P3M", "P1Q"), "year": ("P1Y", "P12M")}
_WITHOUT = frozenset("without lack lacked lacking lacks".split())
_HAVING = frozenset("have has had having".split())


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
    reason: str = ""


def per_time(per: str | None) -> str | None:
    """The unit of time that a per is, or None."""
    return _TIME.get((per or "").lower().strip())


def heads(per: str | None) -> float | None:
    """How many people a per names ("100,000 people" → 100000, "person" → 1), None where it names none."""
    words = (per or "").lower()
    number = _DIGITS.search(words)
    if any(word in _HEADS for word in re.split(r"[^a-z]+", words)):
        return float(number[0].replace(",", "")) if number else 1.0
    return float(number[0].replace(",", "")) if number else None


def _trend(statement: Statement, series: Series) -> Form:
    """The direction of the figures; of a growth rate, where the text speaks of the thing that grows, its sign."""
    if statement.streak:
        return Form("streak", series.unit)
    measure = f"{statement.measure.text if statement.measure else ''} {statement.text}"
    if growth(series) and not said_growth(measure) and statement.baseline is None:
        return Form("sign", series.unit, weight=1.0)
    return Form("trend", series.unit)


def same_measure(a: Series, b: Series) -> bool:
    """Whether two series are in one unit, whatever the year of their prices."""
    x, y = unit_of(a), unit_of(b)
    return x is not None and y is not None and (x.dimension, x.base, x.per) == (y.dimension, y.base, y.per)


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
            factor = _factor(statement, series) if value else 1.0
            return (
                []
                if factor is None
                else [Form("streak" if statement.streak else "value", value.unit if value else series.unit, factor=factor)]
            )
        case "level" | "rate" | "average":
            return _level(statement, facts)
    return []


def _factor(statement: Statement, series: Series) -> float | None:
    """What turns the series' unit into the statement's, None where nothing does."""
    value = statement.value
    unit = unit_of(series)
    if value is None:
        return 1.0
    said = value.unit
    if said == "percent":
        return 1.0 if unit is not None and unit.dimension == "percent" else None
    if said == "percentage points":
        return 1.0 if unit is not None and unit.dimension in ("percent", "points") else None
    if unit is not None and unit.dimension in ("percent", "points"):
        return None
    if said in ("count", "", "index", "points", "score"):
        named = value.noun is not None or said == "index"
        if named and unit is not None and "person" in unit.per and heads(value.per) is None:
            return None  # so many things are no rate of them
        if named and unit is not None and unit.dimension in ("money", "mass", "volume", "energy", "length", "area"):
            return None
        return 1.0
    if unit is None or unit.dimension in ("count", "other", "index", "score", "ratio"):
        own = set(stems(series.unit))
        return 1.0 if own & set(stems(said)) else None
    plain = series.unit.split(" per ")[0] if not value.per else series.unit
    full = f"{said} per {value.per}" if value.per and " per " in series.unit and per_time(value.per) is None else said
    made = convert(1.0, plain, full)
    if made is None:
        made = convert(1.0, series.unit, said)
    if made is None:
        head = canonical(series.unit.split(" per ")[0].split(" of ")[0])
        claimed = canonical(said)
        if head and claimed and head.dimension == claimed.dimension and head.base == claimed.base:
            made = head.factor / claimed.factor
    return made


def _level(statement: Statement, facts: Facts) -> list[Form]:
    series, value = facts.series, statement.value
    if value is None:
        return []
    factor = _factor(statement, series)
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
            out.append(Form("value", value.unit, weight=-0.8, factor=factor))
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
    weight = -0.6 if per_unit and value.unit == "count" else 0.0
    if unit is not None and (unit.basis or "").isdigit() and unit.dimension == "money":
        weight -= 1.2  # a level in the prices of another year is what few texts give
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
        factor = _factor(statement, series) if value.unit not in ("count", "") else 1.0
        return [] if factor is None else [Form("value", value.unit, weight=0.6, factor=factor * people / own if own != people else factor)]
    if own is not None and value.per and people is None:  # "one doctor for every 1,200 people"
        return [Form("inverse", value.unit, per=str(own), weight=0.3)]
    if (
        people is not None
        and series.kind in ("flow", "stock")
        and unit is not None
        and unit.dimension in ("count", "other", "money", "mass", "volume")
    ):
        factor = _factor(statement, series)
        return (
            [] if factor is None else [Form("per_population", value.unit, weight=-0.3, per=str(people), needs="population", factor=factor)]
        )
    if people is None and value.per and unit is not None:
        factor = _factor(statement, series)
        return [] if factor is None else [Form("value", value.unit, factor=factor)]
    return []


def _cannot_say_new(statement: Statement, series: Series) -> bool:
    """How many there are is no answer to how many are new; additions are one only for a time that the text names."""
    return series.kind == "stock" or (statement.period is None and bool(_ADDED & set(stems(series.title))))


def _new(statement: Statement) -> bool:
    """Whether the text counts what came to others ("a million new homes")."""
    noun = statement.value.noun if statement.value else None
    return any(text.lower().startswith("new ") for text in (noun, statement.measure.text if statement.measure else None) if text)


def _without(statement: Statement) -> bool:
    words = f"{statement.measure.text if statement.measure else ''} {statement.text}".lower().split()
    return any(word in _WITHOUT or (word == "no" and before in _HAVING) for before, word in zip(["", *words], words, strict=False))


def _says_without(series: Series) -> bool:
    title = series.title.lower().split()
    return any(word in _WITHOUT for word in title) or any(word.startswith("un") and len(word) > 6 for word in title)


def _share(statement: Statement, facts: Facts) -> list[Form]:
    series = facts.series
    if is_percent(series):
        if _without(statement) and not _says_without(series):
            return [Form("complement", "percent")]
        return [Form("value", "percent")]
    unit, per = unit_of(series), series.unit.lower().partition("per ")[2]
    own = heads(per) if per else None
    if own is not None and own > 1 and unit is not None and unit.dimension == "count" and _to_people(statement):
        return [Form("value", "percent", weight=-0.3, factor=100 / own)]  # 0.4 for every 1,000 people is 0.04 percent, or 1:2,500
    return [Form("share", "percent", weight=-1.0, needs="whole")]


def _to_people(statement: Statement) -> bool:
    """Whether a share is of all people: a ratio of things to people ("1:600"), or a whole that names them."""
    ratio = statement.value is not None and ":" in statement.value.text
    return ratio or (statement.whole is not None and not _HEADS.isdisjoint(statement.whole.text.lower().split()))


def _change_pct(statement: Statement, facts: Facts) -> list[Form]:
    if statement.against:
        return [Form("excess_other", "percent", needs="against")]
    out = [Form("change_pct", "percent", weight=-2.0 if growth(facts.series) else 0.0)]
    if growth(facts.series) and _one_step(statement) and _of_that_step(statement, facts.series):
        out.append(Form("value", "percent", weight=1.0, reason="the series is itself a rate of change"))
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
        return base.offset in _STEPS[step[1]]
    return slot is None or slot.days is None or not is_run(slot, slot.days) or slot.days.months == UNIT_MONTHS[step[1]]


def _change_abs(statement: Statement, facts: Facts) -> list[Form]:
    series, value = facts.series, statement.value
    if value is None:
        return []
    if statement.against:
        factor = _factor(statement, series)
        return [] if factor is None else [Form("difference_other", value.unit, needs="against", factor=factor)]
    factor = _factor(statement, series)
    if factor is None:
        return []
    out = []
    net = bool(_ADDED & set(stems(series.title)))
    if series.kind == "flow" and net and not _one_step(statement):
        return []  # a series of monthly additions is no measure from a base further back
    if series.kind == "flow" and net:
        out.append(Form("value", value.unit, weight=2.0, factor=factor, reason="the series is itself a change"))
    else:
        out.append(Form("change", value.unit, factor=factor))
    return out
