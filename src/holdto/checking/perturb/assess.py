"""Assessing: the neighbourhood of a reading weighed into what a reader is told of its robustness."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Query
from holdto.checking.finding import Counter, Robustness
from holdto.checking.held import Held, holds
from holdto.checking.perturb.claim import Claim, claim
from holdto.checking.perturb.effect import strength
from holdto.checking.perturb.elsewhere import elsewhere, sentence
from holdto.checking.perturb.grid import grid
from holdto.checking.perturb.line import result
from holdto.checking.perturb.measures import Sums, measures, summed
from holdto.checking.perturb.neighbours import WITHOUT_CHOICE, Neighbour, chosen, neighbourhood
from holdto.checking.perturb.say import nearby, short
from holdto.checking.perturb.sensible import sensibility
from holdto.checking.perturb.surface import surface
from holdto.language.statement import Statement

#: What is moved, as a reader calls it.
KINDS = {"start": "baselines", "end": "ends", "window": "windows"}
#: Forms of an amount at one time: a part of a whole never equals it, so that the whole is told and not counted.
LEVELS = frozenset(("value", "per_time", "mean"))
#: Forms that are told of other definitions and wholes as well.
TOLD_ELSEWHERE = frozenset(("value", "per_time", "change", "change_pct", "ratio_time", "trend", "mean"))


def assess(statement: Statement, held: Held, view: View, readings: Sequence[Held] = ()) -> Robustness | None:
    """How the claim fares over its natural neighbours, or over other subjects where no time was chosen; None where there are neither.

    `readings`: the other readings of the statement, likeliest first, which may define or reach what the leading one does not.
    """
    made = claim(statement, held, view)
    found = neighbourhood(made.query, made.own, made.line, made.other) if chosen(statement, made.query) else []
    others = elsewhere(made, held, readings, view) if made.query.form in TOLD_ELSEWHERE else []
    if not found:
        return _of_others(statement, held, made, others) if statement.operation not in WITHOUT_CHOICE and not statement.streak else None
    near = [sensibility(made.query, n.query) for n in found]
    weakest, strongest = _extremes(made, found, near)
    swept = _swept(made)
    sums = swept.sums if swept else summed((strength(n.query.form, made.own, n.value), sp) for n, sp in zip(found, near, strict=True))
    told = measures(sums)
    return Robustness(
        holds_in=sum(n.agrees for n in found) / len(found),
        fairness=round(told.fairness, 4),
        robustness=round(told.robustness, 4),
        uniqueness=round(told.uniqueness, 4),
        considered=len(found),
        compared=sums.settings,
        words=_words(made, found, weakest, strongest),
        weakens=_counter(made, weakest or (swept.weakest if swept else None)) or _counter_of(made, others, 0),
        strengthens=_counter(made, strongest or (swept.strongest if swept else None)) or _counter_of(made, others, 1),
        surface=surface(made),
        elsewhere=tuple(sentence(made, other) for other in others),
    )


def _of_others(statement: Statement, held: Held, made: Claim, others: Sequence[Claim]) -> Robustness | None:
    """How a claim of one period, or of one step, fares as other definitions and wholes have it; each as sensible as the others."""
    level = made.query.form in LEVELS
    counted = [other for other in others if not level or other.query.subject.series != made.query.subject.series] or others
    values = [(other, result(other.query, other.line, other.other) or 0.0) for other in counted]
    if not values:
        return None
    agreeing = sum(_borne_out(statement, held, other, value) for other, value in values)
    told = measures(summed((strength(made.query.form, made.own, value), 1.0) for _, value in values))
    return Robustness(
        holds_in=agreeing / len(values),
        fairness=round(told.fairness, 4),
        robustness=round(told.robustness, 4),
        uniqueness=round(told.uniqueness, 4),
        considered=len(values),
        compared=len(values),
        words=_by_others(made, [other for other, _ in values], agreeing),
        elsewhere=tuple(sentence(made, other) for other in others),
    )


def _by_others(made: Claim, others: Sequence[Claim], agreeing: int) -> str:
    """ "by the one other definition it does not hold", "holds for 1 of 3 other definitions and wholes" """
    own = made.query.subject.series
    definitions = sum(other.query.subject.series != own for other in others)
    if not definitions and made.query.form in LEVELS:
        return "a part of a whole that is counted too"
    several = "definitions and wholes" if 0 < definitions < len(others) else "definitions" if definitions else "wholes"
    if len(others) > 1:
        return f"holds for {agreeing} of {len(others)} other {several}"
    return f"by the {f'other {several[:-1]}' if definitions else 'whole'} that is held it {'holds too' if agreeing else 'does not hold'}"


def _borne_out(statement: Statement, held: Held, other: Claim, value: float) -> bool:
    """Whether the words hold of another subject's value, to the digit."""
    outcome = replace(held.outcome, value=value, low=None, high=None, holds=None if held.outcome.holds is None else value * other.own > 0)
    return holds(statement, replace(held.candidate, query=other.query, outcome=outcome), outcome).agrees


@dataclass(frozen=True, slots=True)
class _Swept:
    """What the sweep over the whole series found, its extremes as claims."""

    sums: Sums
    weakest: Query | None
    strongest: Query | None


def _swept(made: Claim) -> _Swept | None:
    """The sweep over every base, end and window of the series; None for claims that have no such grid."""
    over = grid(made)
    if over is None:
        return None
    from holdto.checking.perturb.sweep import swept

    told = swept(over.values, over.plan)
    if not told.sums.settings:
        return None
    weakest, strongest = (over.query(x.window, x.base, x.end) if x else None for x in (told.weakest, told.strongest))
    return _Swept(told.sums, weakest, strongest)


def _extremes(made: Claim, found: Sequence[Neighbour], near: Sequence[float]) -> tuple[Query | None, Query | None]:
    """The neighbours that weaken and strengthen most for how sensible they are; of equals the more sensible, then the earlier.

    A trend claims no amount, but the amounts of its neighbours tell which weakens it most.
    """
    form = "change" if made.query.form == "trend" else made.query.form
    ranked = [(strength(form, made.own, n.value) * sp, sp, n.query) for n, sp in zip(found, near, strict=True)]
    weakest = min(ranked, key=lambda t: (t[0], -t[1], t[2].span, t[2].base))
    strongest = max(ranked, key=lambda t: (t[0], t[1]))
    return weakest[2] if weakest[0] < 0 else None, strongest[2] if strongest[0] > 0 else None


def _counter(made: Claim, query: Query | None) -> Counter | None:
    value = result(query, made.line, made.other) if query else None
    if query is None or value is None:
        return None
    told = value * made.factor
    return Counter(nearby(query, told, made.unit, _since(made, query)), float(f"{told:.6g}"))


def _counter_of(made: Claim, others: Sequence[Claim], which: int) -> Counter | None:
    """The weakest (0) or strongest (1) neighbour that another definition has, for a claim that has none of its own.

    Where all such lie across a break, the sentence says so.
    """
    definitions = [other for other in others if other.query.subject.series != made.query.subject.series]
    for across in (False, True):
        for other in definitions:
            found = neighbourhood(other.query, other.own, other.line, other.other, across=across)
            query = _extremes(other, found, [sensibility(other.query, n.query) for n in found])[which] if found else None
            if counter := _counter(other, query):
                return replace(counter, sentence=f"{counter.sentence[:-1]}, across a change in the way of counting.") if across else counter
    return None


def _since(made: Claim, query: Query) -> bool:
    """Whether a neighbour counts up to the same end as a text that says "since"."""
    return made.since and query.span == made.query.span


def _words(made: Claim, found: Sequence[Neighbour], weakest: Query | None, strongest: Query | None) -> str:
    """ "holds for 31 of 36 baselines a reader might choose; weakest: since fiscal year 2021, +23 %"."""
    moved = [what for kind, what in KINDS.items() if any(n.moved == kind for n in found)]
    choices = f"{', '.join(moved[:-1])} and {moved[-1]}" if len(moved) > 1 else moved[0]
    out = f"holds for {sum(n.agrees for n in found)} of {len(found)} {choices} a reader might choose"
    for name, query in (("weakest", weakest), ("strongest", strongest)):
        value = result(query, made.line, made.other) if query else None
        if query is not None and value is not None:
            out += f"; {name}: {short(query, value * made.factor, made.unit, _since(made, query))}"
    return out
