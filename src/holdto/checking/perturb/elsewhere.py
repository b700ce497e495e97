"""Elsewhere: the same claim of another definition, group or place, and over the baselines that only another series reaches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Subject
from holdto.checking.held import Held
from holdto.checking.perturb.claim import Claim
from holdto.checking.perturb.effect import amount
from holdto.checking.perturb.line import Line, result
from holdto.checking.perturb.neighbours import others as other_times
from holdto.checking.perturb.say import nearby
from holdto.checking.resolve.forms import same_measure
from holdto.checking.words import period
from holdto.periods import Span, year_of
from holdto.series.model import Key

#: How many other definitions are told, and how many wholes of which the claim is of a part.
DEFINITIONS, WHOLES = 2, 2
#: What a baseline makes of the claim: as a clause of a sentence about a rise or a fall.
MORE, LESS, OTHER_WAY = "larger", "smaller", "the other way"


def elsewhere(made: Claim, held: Held, others: Sequence[Held], view: View) -> list[Claim]:
    """The claim put of other subjects that have an answer for its own times, other definitions before wholes.

    `others`: the other readings of the statement, likeliest first.
    """
    claims = [*_definitions(made, held, others, view), *_wholes(made, view)]
    return [claim for claim in claims if result(claim.query, claim.line, claim.other) is not None]


def _definitions(made: Claim, held: Held, others: Sequence[Held], view: View) -> Iterator[Claim]:
    """Readings of other series of the same thing: in one unit, sharing a word of the title's head, of no other country."""
    own, told = held.candidate.facts, 0
    place = own.series.dataset.place
    for other in others:
        facts, query = other.candidate.facts, other.candidate.query
        if (
            told == DEFINITIONS
            or facts.series == own.series
            or query.form != made.query.form
            or query.subject.sign != made.query.subject.sign
        ):
            continue
        alike = same_measure(own.series, facts.series) and {t.stem for t in own.head} & {t.stem for t in facts.head}
        if alike and (place is None or facts.series.dataset.place in (None, place)):
            told += 1
            query = replace(query, span=made.query.span, base=made.query.base)
            yield replace(made, query=query, line=Line(view, query.subject), other=Line(view, query.other) if query.other else None)


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
    further = _further(made, claim)
    return f"{told[:-1]}; {further}." if further else told


def _further(made: Claim, claim: Claim) -> str | None:
    """The baselines that only the other series reaches, by what they make of the claim; None where it reaches none."""
    query = claim.query
    if len(query.base) != 1 or query.form == "trend":
        return None
    mine = amount(query.form, made.own)
    runs: dict[str, list[list[Span]]] = {MORE: [], LESS: [], OTHER_WAY: []}
    reached, last = False, None
    for base in other_times(query.base[0], claim.line).values():
        value = result(query.at(query.span, (base,)), claim.line, claim.other) if base.end < query.span.start else None
        if value is None:
            continue
        reached |= made.line.value(base) is None
        theirs = amount(query.form, value)
        what = OTHER_WAY if theirs * mine <= 0 else MORE if abs(theirs) > abs(mine) else LESS
        if last == what and runs[what][-1][-1].shift(base.months) == base:
            runs[what][-1].append(base)
        else:
            runs[what].append([base])
        last = what
    if not reached:
        return None
    return ", ".join(f"{what} since {_several(found)}" for what, found in runs.items() if found)


def _several(runs: Sequence[Sequence[Span]]) -> str:
    """Runs of periods in words: "fiscal years 2012 to 2019 and fiscal year 2021"."""
    named = [period(run[0]) if len(run) == 1 else _from_to(run[0], run[-1]) for run in runs]
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"


def _from_to(first: Span, last: Span) -> str:
    year = year_of(last)
    fiscal = year is not None and year[1] != "calendar"
    return f"fiscal years {first.end.year} to {last.end.year}" if fiscal else f"{period(first)} to {period(last)}"
