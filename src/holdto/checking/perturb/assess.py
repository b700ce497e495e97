"""Assessing: the neighbourhood of a reading weighed into what a reader is told of its robustness."""

from __future__ import annotations

from holdto.checking.evaluate.frame import View
from holdto.checking.finding import Counter, Robustness
from holdto.checking.held import Held
from holdto.checking.perturb.measures import measures, strength
from holdto.checking.perturb.neighbours import Neighbour, neighbourhood
from holdto.checking.perturb.say import nearby, signed
from holdto.checking.perturb.surface import surface
from holdto.checking.perturb.weights import naturalness, relevance
from holdto.language.statement import Statement


def assess(statement: Statement, held: Held, view: View) -> Robustness | None:
    """How the claim fares over its natural neighbours; None where it has none."""
    found = neighbourhood(statement, held, view)
    if not found:
        return None
    query, own = held.candidate.query, held.outcome.value
    unit = "percent" if query.form == "change_pct" else "times" if query.form.startswith("ratio") else query.subject.series.unit
    level = 1.0 if query.form.startswith("ratio") else 0.0
    strengths = [_strength(query.form, n.value - level, own - level) for n in found]
    sensibilities = [relevance(n.months) * naturalness(_window(n), n.query.span.months) for n in found]
    told = measures(strengths, sensibilities)
    agreeing = sum(n.agrees for n in found)
    ranked = sorted(zip(strengths, sensibilities, found, strict=True), key=lambda t: (t[0], -t[1], t[2].query.span.start))
    weakest = min(ranked, key=lambda t: (t[0] * t[1], t[2].query.span.start)) if ranked[0][0] < 0 else None
    strongest = max(ranked, key=lambda t: (t[0] * t[1], t[2].query.span.start)) if ranked[-1][0] > 0 else None
    return Robustness(
        holds_in=round(agreeing / len(found), 4),
        fairness=round(told.fairness, 4),
        robustness=round(told.robustness, 4),
        uniqueness=round(told.uniqueness, 4),
        considered=len(found),
        words=_words(found, agreeing, weakest[2] if weakest else None, unit),
        weakens=_counter(weakest[2], held, unit) if weakest else None,
        strengthens=_counter(strongest[2], held, unit) if strongest else None,
        surface=surface(statement, held, view),
    )


def _strength(form: str, value: float, own: float) -> float:
    if form == "trend":
        return 0.0 if (value > 0) == (own > 0) and value else -1.0
    return strength(value, own)


def _window(neighbour: Neighbour) -> int:
    """Months from the base to the end of a neighbour."""
    query = neighbour.query
    if not query.base:
        return query.span.months
    return (query.span.end.year - query.base[0].end.year) * 12 + query.span.end.month - query.base[0].end.month


def _counter(neighbour: Neighbour, held: Held, unit: str) -> Counter:
    query = neighbour.query
    factor = held.candidate.form.factor
    as_said = query.span == held.candidate.query.span
    return Counter(nearby(query, neighbour.value * factor, unit, as_said), float(f"{neighbour.value * factor:.6g}"))


def _words(found: list[Neighbour], agreeing: int, weakest: Neighbour | None, unit: str) -> str:
    what = "baselines, ends and windows" if any(n.moved != "start" for n in found) else "baselines"
    if all(n.moved == "end" for n in found):
        what = "periods"
    out = f"holds for {agreeing} of {len(found)} {what} a reader might choose"
    if weakest is None:
        return out
    from holdto.checking.words import period

    base = weakest.query.base
    where = f"from {period(base[0])} to {period(weakest.query.span)}" if base else period(weakest.query.span)
    return f"{out}; weakest: {where}, {signed(weakest.value, unit) if base else f'{weakest.value:,.4g}'}"
