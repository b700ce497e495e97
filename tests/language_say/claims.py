"""Statements drawn at random over operations, hedges, directions, times and units, as the contract allows them to stand together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from holdto.language.en.say.times import name
from holdto.language.intervals import between, claimed, tidy
from holdto.language.statement import Against, PeriodSlot, Slot, Statement, Streak, Value
from holdto.periods import Span, month, month_run, quarter, year

NOWHERE = (0, 0)
THINGS = ("exports of steel", "murders", "arrivals of tourists", "prices of bread", "births", "deaths of miners", "sales of new cars")
RATES = ("unemployment rate", "inflation rate", "literacy rate")
PLACES = ("Canada", "Peru", "Norway", "Japan")
HEDGES = ("exactly", "about", "more_than", "less_than", "at_least", "at_most", "nearly", "between")
UNITS = ("count", "usd", "eur", "tons", "barrels")
BOUNDS = ("more_than", "less_than", "at_least", "at_most")
YEARS = st.integers(1985, 2022)


def slot(words: str) -> Slot:
    return Slot(words, NOWHERE)


def single() -> st.SearchStrategy[Span]:
    """One year, fiscal year, quarter or month."""
    return st.one_of(
        YEARS.map(year),
        YEARS.map(lambda n: year(n, "us-fiscal")),
        st.builds(quarter, YEARS, st.integers(1, 4)),
        st.builds(month, YEARS, st.integers(1, 12)),
    )


def run() -> st.SearchStrategy[Span]:
    """Several years, or some months in a row."""
    years = st.builds(lambda first, n: Span(date(first, 1, 1), date(first + n, 12, 31)), st.integers(1985, 2012), st.integers(1, 8))
    months = st.builds(month_run, st.builds(date, st.integers(1985, 2020), st.integers(1, 12), st.just(1)), st.integers(2, 20))
    return years | months.filter(lambda span: not (span.months == 3 and span.start.month % 3 == 1))


def points() -> st.SearchStrategy[PeriodSlot | None]:
    """A single period or none: the reader takes a range beside a ratio for the two times that it compares."""
    return st.none() | single().map(timed)


def timed(span: Span) -> PeriodSlot:
    return PeriodSlot("", NOWHERE, span.start, span.end)


def periods() -> st.SearchStrategy[PeriodSlot | None]:
    return st.none() | (single() | run()).map(timed)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[PeriodSlot | None, PeriodSlot | None]:
    """A period and what it is compared with: an earlier one of the same make, one "since" which, one year back, or none."""
    last = draw(single())
    kind = draw(st.sampled_from(("none", "earlier", "since", "year back", "run", "only", "period alone")))
    earlier = last.shift(-12 * draw(st.integers(1, 9)))
    if kind == "none":
        return None, None
    if kind == "earlier":
        return timed(last), timed(earlier)
    if kind == "since":
        return draw(st.sampled_from((None, timed(last)))), replace(timed(earlier), bound="since")
    if kind == "year back":
        before = last.shift(-12)
        return timed(last), replace(timed(before), offset="P1Y")
    if kind == "run":
        span = draw(run())
        return timed(span), timed(span.shift(-12 * (span.months // 12 + 1)))
    return (None, timed(earlier)) if kind == "only" else (timed(last), None)


@st.composite
def values(draw: st.DrawFn, units: tuple[str, ...] = UNITS, per: str | None = None) -> tuple[Value, str]:
    """An amount written with one to four digits, under a hedge."""
    unit, hedge = draw(st.sampled_from(units)), draw(st.sampled_from(HEDGES))
    digits = draw(st.integers(11, 9999).filter(lambda n: n % 10))
    small = unit in ("percent", "percentage points", "times")
    step = 0.1 if small or per else draw(st.sampled_from((1.0, 100.0, 1e4, 1e5, 1e8)))
    point = tidy(digits % 900 * step if small else digits * step)
    if point == 0:
        point = tidy(7 * step)
    noun = "people" if unit == "count" and not per else None
    value = Value("", point, None, None, "count" if unit == "times" else unit, per, len(str(digits)), step, noun)
    rounded = step > 1
    if hedge == "between":
        last = tidy(point + step * draw(st.integers(1, 50)))
        low, high = between(point, last, (step, step), rounded=rounded)
        return replace(value, point=tidy((point + last) / 2), low=low, high=high), hedge
    low, high = claimed(point, hedge, step=step, rounded=rounded)
    return replace(value, low=low, high=high), hedge


def _statement(draw: st.DrawFn, operation: str, thing: str, **slots: object) -> Statement:
    modality = draw(st.sampled_from(("asserted", "asserted", "denied", "forecast", "promised", "required", "inferred", "hypothetical")))
    place = draw(st.none() | st.sampled_from(PLACES).map(slot))
    base = Statement("", NOWHERE, (1, 1), operation, measure=slot(thing), place=place, modality=modality)
    return replace(base, **slots)  # type: ignore[arg-type]


@st.composite
def levels(draw: st.DrawFn) -> Statement:
    value, hedge = draw(values())
    thing = draw(st.sampled_from(THINGS))
    if value.noun and draw(st.booleans()):
        value = replace(value, noun=thing.split()[0])
    return _statement(draw, "level", thing, value=value, hedge=hedge, period=draw(periods()))


@st.composite
def rates(draw: st.DrawFn) -> Statement:
    if draw(st.booleans()):
        value, hedge = draw(values(("percent",)))
        return _statement(draw, "rate", draw(st.sampled_from(RATES)), value=value, hedge=hedge, period=draw(periods()))
    value, hedge = draw(values(("count", "usd", "tons"), draw(st.sampled_from(("day", "year", "month", "person", "100,000 people")))))
    return _statement(draw, "rate", draw(st.sampled_from(THINGS)), value=value, hedge=hedge, period=draw(periods()))


@st.composite
def averages(draw: st.DrawFn) -> Statement:
    value, hedge = draw(values(per=draw(st.sampled_from((None, "day", "year")))))
    return _statement(draw, "average", draw(st.sampled_from(THINGS)), value=value, hedge=hedge, period=draw(periods()))


@st.composite
def changes(draw: st.DrawFn) -> Statement:
    operation = draw(st.sampled_from(("change_abs", "change_pct")))
    units = ("percent",) if operation == "change_pct" else ("count", "usd", "tons", "percentage points")
    value, hedge = draw(values(units))
    period, baseline = draw(pairs())
    thing = draw(st.sampled_from(RATES if value.unit == "percentage points" else THINGS))
    direction = draw(st.sampled_from(("up", "down", None)))
    return _statement(draw, operation, thing, value=value, hedge=hedge, direction=direction, period=period, baseline=baseline)


def _is_single(span: Span | None) -> bool:
    return span is not None and " to " not in name(span)


@st.composite
def ratios(draw: st.DrawFn) -> Statement:
    value, hedge = draw(values(("times",)))
    thing = draw(st.sampled_from(THINGS))
    if draw(st.booleans()):
        other = draw(st.sampled_from([(thing, "measure") for thing in THINGS[:3]] + [("Chile", "place"), ("Denmark", "place")]))
        against = Against("", other[1], slot(other[0]))
        made = _statement(draw, "ratio", thing, value=value, hedge=hedge, against=against, period=draw(points()))
        return replace(made, place=None) if other[1] == "place" else made
    period, baseline = draw(pairs().filter(lambda pair: pair[1] is not None and pair[1].bound is None and _is_single(pair[1].days)))
    direction = "up" if (value.point or 0) >= 1 else "down"
    return _statement(draw, "ratio", thing, value=value, hedge=hedge, direction=direction, period=period, baseline=baseline)


@st.composite
def comparisons(draw: st.DrawFn) -> Statement:
    hedge = draw(st.sampled_from(("more_than", "less_than")))
    value = Value("more", 1.0, 1.0 if hedge == "more_than" else None, None if hedge == "more_than" else 1.0, "count")
    thing, other = draw(st.permutations(THINGS))[:2]
    if draw(st.booleans()):
        here, there = draw(st.permutations(PLACES))[:2]
        against = Against("", "place", slot(there))
        made = _statement(draw, "ratio", thing, value=value, hedge=hedge, against=against, period=draw(points()))
        return replace(made, place=slot(here))
    against = Against("", "measure", slot(other))
    return _statement(draw, "ratio", thing, value=value, hedge=hedge, against=against, period=draw(points()))


@st.composite
def shares(draw: st.DrawFn) -> Statement:
    value, hedge = draw(values(("percent",)))
    part, whole = draw(st.permutations(THINGS))[:2]
    return _statement(draw, "share", f"{part} ... {whole}", whole=slot(whole), value=value, hedge=hedge, period=draw(periods()))


@st.composite
def ranks(draw: st.DrawFn) -> Statement:
    n = draw(st.integers(1, 12))
    direction = draw(st.sampled_from(("up", "down")))
    made = _statement(
        draw, "rank", draw(st.sampled_from((*THINGS, "exporter of copper"))), direction=direction, period=draw(periods()),
        value=Value("", float(n), float(n), float(n), "count"), whole=draw(st.none() | st.just(slot("in South America"))),
    )  # fmt: skip
    return replace(made, place=slot(draw(st.sampled_from(("Peru", "Chile")))))


@st.composite
def records(draw: st.DrawFn) -> Statement:
    direction = draw(st.sampled_from(("up", "down", None)))
    period = draw(st.none() | single().map(timed))
    last = period.days if period and period.days else year(2022)
    since = replace(timed(last.shift(-12 * draw(st.integers(2, 20)))), bound="since")
    back = PeriodSlot("", NOWHERE, offset=f"P{draw(st.integers(2, 60))}Y")
    baseline = draw(st.sampled_from((None, since, back)))
    streak = None
    if direction and draw(st.booleans()):
        streak = Streak("first", int(back.offset[1:-1]), "year") if baseline is back and back.offset else Streak("first")
    thing = draw(st.sampled_from(THINGS))
    hedge = draw(st.sampled_from(("exactly", "nearly"))) if direction and streak is None else "exactly"
    return _statement(draw, "record", thing, direction=direction, period=period, baseline=baseline, streak=streak, hedge=hedge)


@st.composite
def trends(draw: st.DrawFn) -> Statement:
    direction = draw(st.sampled_from(("up", "down", None)))
    period, baseline = draw(pairs())
    unit = draw(st.sampled_from(("month", "quarter", "year")))
    streaks = [None, Streak("every", None, unit), Streak("each", None, unit), Streak("consecutive", draw(st.integers(2, 30)), unit)]
    streak = draw(st.sampled_from(streaks)) if direction else None
    thing = draw(st.sampled_from(THINGS))
    return _statement(draw, "trend", thing, direction=direction, period=period, baseline=baseline, streak=streak)


@st.composite
def thresholds(draw: st.DrawFn) -> Statement:
    """A bound: gone beyond once or never; any bound over a run of months or in every one."""
    value, hedge = draw(values(per=draw(st.sampled_from((None, "day")))).filter(lambda pair: pair[1] in BOUNDS))
    unit = draw(st.sampled_from(("month", "quarter", "year")))
    consecutive = Streak("consecutive", draw(st.integers(2, 30)), unit)
    others: list[Streak | None] = [Streak("every", None, unit), Streak("each", None, unit)]
    if hedge == "more_than":
        others += [None, Streak("never")]
    elif value.per:  # "at most 3 tons per day in every month" loses its day
        others = []
    direction = "up" if hedge in ("more_than", "at_least") else "down"
    thing = draw(st.sampled_from(THINGS))
    streak = draw(st.sampled_from([consecutive, *others]))
    return _statement(draw, "threshold", thing, value=value, hedge=hedge, direction=direction, streak=streak, period=draw(periods()))


@st.composite
def dates(draw: st.DrawFn) -> Statement:
    n = float(draw(st.integers(2, 40)))
    value = Value("", n, n, n, draw(st.sampled_from(("day", "week", "month", "year"))))
    made = _statement(draw, "date", draw(st.sampled_from(("consultations", "hearings", "talks with farmers"))), value=value)
    return replace(made, place=None, modality="asserted")


KINDS = {
    "levels": levels(), "rates": rates(), "averages": averages(), "changes": changes(), "ratios": ratios(), "comparisons": comparisons(),
    "shares": shares(), "ranks": ranks(), "records": records(), "trends": trends(), "thresholds": thresholds(), "dates": dates(),
}  # fmt: skip
