"""Judging: from the computed readings to a verdict with its codes. The rules are the table of DESIGN.md, in its order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

from holdto.checking.agreement import WIDE
from holdto.checking.held import Held
from holdto.checking.thresholds import CHERRY_PICKED, EXPLAINED, FAR_OFF, LEAD, NEARLY_ALL, NEIGHBOURS, PLAUSIBLE, SHORT_SERIES
from holdto.language.statement import Statement


@dataclass(frozen=True, slots=True)
class Group:
    """The readings of one series, key and form over the times the words allow, and what they say together."""

    lead: Held
    all: tuple[Held, ...]
    state: str
    codes: tuple[str, ...]
    points: float

    @property
    def open_marks(self) -> int:
        """How many marks of the title the text leaves open."""
        return len(self.lead.candidate.topic.open_marks)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict, its codes, the group it rests on, the plausible ones, and the steps that led to it."""

    verdict: str
    codes: tuple[str, ...]
    lead: Group
    plausible: tuple[Group, ...]
    steps: tuple[str, ...]


def grouped(held: Sequence[Held]) -> list[Group]:
    """Readings gathered by series, key and form, each group settled over its times; best first."""
    gathered: dict[tuple[object, ...], list[Held]] = {}
    for reading in held:
        query = reading.candidate.query
        other = (query.other.series.id, query.other.keys) if query.other else None
        gathered.setdefault((query.subject.series.id, query.subject.keys, query.form, query.per, other), []).append(reading)
    groups = [_settled(readings) for readings in gathered.values()]
    return sorted(groups, key=lambda g: (-g.points, g.lead.candidate.query.subject.series.id))


def _settled(readings: list[Held]) -> Group:
    """What the readings of one subject say together, by why they differ."""
    readings.sort(key=lambda r: -r.candidate.points)
    points = readings[0].candidate.points
    by_tag = {r.candidate.times.tag: r for r in reversed(readings)}
    if {"fiscal", "calendar"} <= by_tag.keys():
        agreeing = [r for r in readings if r.agrees]
        lead = (agreeing or sorted(readings, key=lambda r: r.state != "close"))[0]
        codes = ("fiscal-year",) if len(agreeing) == 1 else ()
        return Group(lead, tuple(readings), lead.state, (*lead.codes, *codes), points)
    if readings[0].candidate.times.tag == "vague":
        state = _vague_state(readings)
        lead = next((r for r in readings if r.state == state), readings[0])
        return Group(lead, tuple(readings), state, lead.codes, points)
    if len(readings) > 1 and (agreeing := [r for r in readings if r.agrees]):
        return Group(agreeing[0], tuple(readings), "agrees", agreeing[0].codes, points)
    return Group(readings[0], tuple(readings), readings[0].state, readings[0].codes, points)


def _vague_state(readings: Sequence[Held]) -> str:
    """What the times that words without a time may mean say together.

    A direction needs nearly all of them. An amount is that of the last year; where only another time bears it out, nothing is settled.
    """
    if readings[0].outcome.holds is None:
        if any(r.agrees for r in readings[1:]) and not readings[0].agrees:
            return "mixed"
        return readings[0].state
    part = sum(r.agrees for r in readings) / len(readings)
    return "agrees" if part >= NEARLY_ALL else "disagrees" if part <= 1 - NEARLY_ALL else "mixed"


def judge(
    statement: Statement, groups: Sequence[Group], *, agreed_then: bool | None, fair: tuple[float, int] | None, crosses: bool, stale: bool
) -> Judgement:
    """The verdict on a statement.

    `agreed_then`: whether the leading reading agreed on the figures known at publication, None where none is held. `fair`: the share of
    natural neighbours that agree, and how many there are. `crosses`: a break lies between the figures used. `stale`: only an earlier
    period than the latest agrees.
    """
    best = groups[0]
    plausible = tuple(g for g in groups if likelihood(g, best) >= PLAUSIBLE)
    lead = best
    leads = _leads(lead, plausible)
    codes = [c for c in lead.codes if c not in (WIDE, "set-not-whole")]
    steps = [f"{len(plausible)} plausible of {len(groups)} readings; " + ("the first leads" if leads else "none leads")]
    if stale:
        codes.append("not-latest")
    if crosses:
        codes.append("break-in-series")
    agrees_now = lead.state == "agrees"
    if agreed_then is not None and agreed_then != agrees_now and leads:
        steps.append("agreement at publication and now differ")
        return Judgement("needs context", _unique([*codes, "revised-since"]), lead, plausible, tuple(steps))
    states = {g.state for g in plausible}
    if lead.state == "mixed":
        return Judgement(
            "undecided", _unique(codes), lead, plausible, (*steps, "some of the times the words may mean bear it out, others do not")
        )
    if stale and not agrees_now:
        return Judgement("needs context", _unique(codes), lead, plausible, (*steps, "only an earlier period agrees"))
    if not leads and len(states) > 1 and "agrees" in states:
        return Judgement("undecided", _unique(codes), lead, plausible, (*steps, "readings that the text does not tell apart differ"))
    if any("set-not-whole" in g.codes for g in plausible) and "agrees" not in states:
        return Judgement("no official series", ("not-covered",), lead, plausible, (*steps, "the set is not held whole"))
    if agrees_now:
        return _agreeing(statement, lead, plausible, codes, steps, fair, crosses)
    if "agrees" in states:
        return Judgement(
            "undecided", _unique([*codes, "definition"]), lead, plausible, (*steps, "the leading reading disagrees while another agrees")
        )
    if "close" in states:
        if not leads and lead.state != "close":
            lead = next(g for g in plausible if g.state == "close")
        return Judgement("imprecise", _unique(codes), lead, plausible, (*steps, "the best plausible reading is close"))
    if all(_weak(g) for g in plausible):
        return Judgement(
            "undecided", _unique([*codes, "weak-source"]), lead, plausible, (*steps, "a figure of one secondary source contradicts nothing")
        )
    if _of_something_else(statement, lead):
        steps.append("far from the claim, with words left unexplained: more likely a figure of something else")
        return Judgement("undecided", _unique(codes), lead, plausible, tuple(steps))
    return Judgement("contradicted", _unique(codes), lead, plausible, (*steps, "every plausible reading disagrees"))


def _agreeing(
    statement: Statement,
    lead: Group,
    plausible: Sequence[Group],
    codes: list[str],
    steps: list[str],
    fair: tuple[float, int] | None,
    crosses: bool,
) -> Judgement:
    """The leading reading agrees: supported, unless something that a reader must know qualifies it."""
    needs: list[str] = [c for c in ("fiscal-year", "uninformative", "not-latest") if c in codes]
    if any(g.state == "disagrees" for g in plausible[1:]):
        needs.append("definition")
    if crosses:
        needs.append("break-in-series")
    if lead.lead.outcome.short or (statement.operation == "record" and lead.lead.outcome.looked < SHORT_SERIES):
        needs.append("short-series")
    if WIDE in lead.codes:
        needs.append("within-error")
    if fair is not None and fair[1] >= NEIGHBOURS and fair[0] < CHERRY_PICKED:
        needs.append("cherry-picked")
    verdict = "needs context" if needs else "supported"
    return Judgement(
        verdict,
        _unique([*codes, *needs]),
        lead,
        tuple(plausible),
        (*steps, "the leading reading agrees" + (f"; {', '.join(needs)}" if needs else "")),
    )


def likelihood(group: Group, best: Group) -> float:
    """How likely a group is beside the best one, 0 to 1."""
    return exp(min(0.0, group.points - best.points))


def _leads(lead: Group, plausible: Sequence[Group]) -> bool:
    """The unmarked reading leads; where every near one carries a mark that the text leaves open, none does."""
    rivals = [g for g in plausible[1:] if lead.points - g.points < LEAD]
    return lead.open_marks == 0 or not any(g.open_marks for g in rivals)


def _of_something_else(statement: Statement, lead: Group) -> bool:
    """Whether a figure is so far from the claim, and leaves so many of its words unexplained, that another thing is meant."""
    point, value = statement.value.point if statement.value else None, lead.lead.value
    candidate = lead.lead.candidate
    if not point or not value or statement.operation not in ("level", "average", "rate") or candidate.topic.covered > EXPLAINED:
        return False
    if candidate.form.form not in ("value", "mean"):  # a figure for a day, a head or a share is computed, and may be far off as it is meant
        return False
    return not 1 / FAR_OFF < abs(value / point) < FAR_OFF


def _weak(group: Group) -> bool:
    """Whether the figure is of grade C: quoted by a page, one source."""
    series = group.lead.candidate.query.subject.series
    return series.grade == "C" or any(o.status == "quoted" for cell in group.lead.outcome.cells for o in cell.observations)


def _unique(codes: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(codes))
