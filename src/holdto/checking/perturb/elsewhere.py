"""Elsewhere: the same claim of another definition, group or place, and over the baselines that only another series reaches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Subject
from holdto.checking.held import Held
from holdto.checking.perturb.claim import Claim
from holdto.checking.perturb.effect import amount
from holdto.checking.perturb.line import Line, result
from holdto.checking.perturb.neighbours import breaks_crossed, others
from holdto.checking.perturb.say import nearby
from holdto.checking.perturb.siblings import siblings
from holdto.checking.words import period
from holdto.periods import Span, year_of
from holdto.series.model import Key

#: How many other definitions are told, and how many wholes of which the claim is of a part.
DEFINITIONS, WHOLES = 2, 2
#: How many runs of baselines are named one by one, the latest.
TOLD = 3
#: As far back as anything is held.
EVER = 400


def elsewhere(made: Claim, held: Held, readings: Sequence[Held], view: View) -> list[Claim]:
    """The claim put of other subjects that have an answer for its own times, other definitions before wholes.

    `readings`: the other readings of the statement, likeliest first.
    """
    claims = [*_definitions(made, held, readings, view), *_wholes(made, view)]
    return [claim for claim in claims if result(claim.query, claim.line, claim.other) is not None]


def _definitions(made: Claim, held: Held, readings: Sequence[Held], view: View) -> Iterator[Claim]:
    """The claim of other definitions of the same thing."""
    if made.query.other is None:
        for subject in islice(siblings(held, readings, view.catalogue), DEFINITIONS):
            yield replace(made, query=replace(made.query, subject=subject), line=Line(view, subject))


def _wholes(made: Claim, view: View) -> Iterator[Claim]:
    """The subject with one part given up for the whole: all nationalities, nationwide."""
    subject = made.query.subject
    if len(subject.keys) != 1 or made.query.other:
        return
    held = set(view.catalogue.keys(subject.series))
    for key in list(_with_totals(subject))[:WHOLES]:
        if key in held:
            whole = replace(subject, keys=(key,))
            yield replace(made, query=replace(made.query, subject=whole), line=Line(view, whole))


def _with_totals(subject: Subject) -> Iterator[Key]:
    key = subject.keys[0]
    for at, dimension in enumerate(subject.series.dataset.dimensions):
        total = dimension.total
        if total is not None and key[at] != total.id:
            yield (*key[:at], total.id, *key[at + 1 :])


def sentence(made: Claim, claim: Claim) -> str:
    """What another subject gives for the claim's own times, and from which baselines it gives more, less or the contrary."""
    value = result(claim.query, claim.line, claim.other) or 0.0
    told = nearby(claim.query, value * claim.factor, claim.unit, claim.since)
    further = _further(made, claim) if claim.query.subject.series != made.query.subject.series else None
    return f"{told[:-1]}; {further}." if further else told


def _further(made: Claim, claim: Claim) -> str | None:
    """What each baseline makes of the claim, where the other series reaches baselines that its own does not; None where it does not."""
    query = claim.query
    if len(query.base) != 1 or query.form == "trend" or not query.base[0].months:
        return None
    mine = amount(query.form, made.own)
    runs: dict[str, list[list[Span]]] = {}
    reached, last, crossed = False, "", breaks_crossed(query)
    across: Span | None = None
    for base in others(query.base[0], claim.line, reach=EVER).values():
        changed = query.at(query.span, (base,))
        value = result(changed, claim.line, claim.other) if base.end < query.span.start else None
        if value is None:
            continue
        reached |= made.line.value(base) is None
        across = base if breaks_crossed(changed) - crossed else across
        what = _beside(mine, amount(query.form, value))
        if last == what and runs[what][-1][-1].shift(base.months) == base:
            runs[what][-1].append(base)
        else:
            runs.setdefault(what, []).append([base])
        last = what
    if not reached:
        return None
    told = ", ".join(f"with {_several(found)} as the base it is {what}" for what, found in runs.items())
    return told + (f" (bases up to {period(across)} lie across a change in the way of counting)" if across else "")


def _beside(mine: float, theirs: float) -> str:
    """What an amount is beside the claim's."""
    if mine * theirs <= 0:
        return "a fall" if mine > 0 else "a rise"
    return "larger" if abs(theirs) > abs(mine) else "smaller"


def _several(runs: Sequence[Sequence[Span]]) -> str:
    """Runs of periods in words: "fiscal years 2012 to 2019 and fiscal year 2021"."""
    named = [period(run[0]) if len(run) == 1 else _from_to(run[0], run[-1]) for run in runs[-TOLD:]]
    if len(runs) > TOLD:
        named.insert(0, f"{sum(map(len, runs[:-TOLD]))} earlier ones")
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"


def _from_to(first: Span, last: Span) -> str:
    year = year_of(last)
    fiscal = year is not None and year[1] != "calendar"
    return f"fiscal years {first.end.year} to {last.end.year}" if fiscal else f"{period(first)} to {period(last)}"
