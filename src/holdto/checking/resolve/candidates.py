"""Candidates: every series, form and time a statement may mean, computed, with points and reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import inf

from holdto.checking.evaluate.query import Missing, Outcome, Query, Subject
from holdto.checking.evaluate.run import run
from holdto.checking.resolve import bind as binding
from holdto.checking.resolve.choice import Times
from holdto.checking.resolve.conversion import same_measure
from holdto.checking.resolve.doubtful import Doubtful, meant
from holdto.checking.resolve.facts import Facts, adjusts, are_mirrors
from holdto.checking.resolve.forms import Form, forms
from holdto.checking.resolve.places import codes_in
from holdto.checking.resolve.prior import Prior, priors
from holdto.checking.resolve.resolver import Resolver
from holdto.checking.resolve.said import Said
from holdto.checking.resolve.second import second
from holdto.checking.resolve.sets import members
from holdto.checking.resolve.shape import is_balance, shaped, sign
from holdto.checking.resolve.terms import every, terms
from holdto.checking.resolve.time import times
from holdto.checking.resolve.topic import WEIGHTS, Topic, topic
from holdto.checking.thresholds import PLACE_AHEAD, WEIGHED
from holdto.language.en.circumstances.where import leaves_out
from holdto.language.statement import Statement
from holdto.periods import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading, computed or missing."""

    query: Query
    form: Form
    times: Times
    topic: Topic
    points: float
    outcome: Outcome | Missing
    facts: Facts


@dataclass(frozen=True, slots=True)
class Resolution:
    """All candidates of a statement, best first, and why there is none where there is none."""

    candidates: tuple[Candidate, ...]
    #: "not-covered", "place-not-held" or "period-not-held" where no candidate has an outcome.
    why_none: str | None
    words: str


def resolve(resolver: Resolver, statement: Statement, sentence: str) -> Resolution:
    """Every way to hold a statement to the catalogue."""
    one = replace(statement, place=statement.parts[0], parts=()) if statement.parts else statement
    words = resolver.said(one, sentence)
    if not (words.wanted or words.noun or words.group):
        return Resolution((), "not-covered", "the text does not say what is measured")
    if statement.place and leaves_out(statement.place.text):
        return Resolution((), "place-not-held", f"no figure is held for everywhere but one place ({statement.place.text})")
    if _is_partless(statement):
        return Resolution((), "not-covered", "the text does not say what it is that makes up the share")
    if statement.baseline and not (statement.baseline.days or statement.baseline.offset):
        return Resolution((), "period-not-held", f"the text counts from a time it does not date ({statement.baseline.text})")
    found, best_place = _found(resolver, statement, sentence, words)
    if best_place and (not found or best_place[0] > found[0].points + PLACE_AHEAD):
        return Resolution((), "place-not-held", best_place[1])
    if any(isinstance(c.outcome, Outcome) for c in found):
        return Resolution(tuple(found), None, "")
    if missing := next((c.outcome for c in found if isinstance(c.outcome, Missing)), None):
        return Resolution(tuple(found), missing.code if missing.code.endswith("-held") else "period-not-held", missing.words)
    if best_place:
        return Resolution((), "place-not-held", best_place[1])
    return Resolution((), "not-covered", "")


def _found(resolver: Resolver, statement: Statement, sentence: str, words: Said) -> tuple[list[Candidate], tuple[float, str] | None]:
    """The candidates of a statement, best first, and the points and words of the likeliest series that is not held for its place."""
    found: list[Candidate] = []
    doubtful: list[Doubtful] = []
    likeliest = -inf
    place_missing: list[tuple[float, str]] = []
    for prior in _with_mirrors(resolver, priors(resolver.near, statement, sentence)[:WEIGHED], words):
        series = prior.series
        own = resolver.facts(series)
        possible = forms(statement, own)
        if not possible:
            continue
        bound = binding.bind(own, words)
        if bound is None:
            continue
        judged = topic(own, bound, words, prior.meaning)
        judged = replace(judged, points=prior.score + judged.points, reasons=(*judged.reasons, *prior.reasons))
        if not judged.fits:
            doubtful.append(Doubtful(prior, own, bound, judged))
            continue
        if bound.missing_place:
            place_missing.append((judged.points, f"{series.title} is held, not for {bound.missing_place}"))
            continue
        readings = [c for form in possible for c in _computed(resolver, statement, sentence, words, own, bound, judged, form)]
        if any(isinstance(c.outcome, Outcome) for c in readings):
            likeliest = max(likeliest, prior.score)
        found += readings
    if unnamed := meant(doubtful, likeliest, max(place_missing, default=(-inf, ""))[0], resolver.answer_from):
        computed = [
            c
            for form in forms(statement, unnamed.facts)
            for c in _computed(resolver, statement, sentence, words, unnamed.facts, unnamed.bound, unnamed.topic, form)
        ]
        if any(isinstance(c.outcome, Outcome) for c in computed):
            found = computed
    found = _kept_definitions(_given_first(found))
    found.sort(key=lambda c: (-c.points, c.query.subject.series.id, c.times.tag, c.query.span.start))
    return found, max(place_missing, default=None)


def _with_mirrors(resolver: Resolver, near: Sequence[Prior], words: Said) -> list[Prior]:
    """The series found, and where the text says both ends of a flow those that count the same flow from its other end."""
    out = {prior.series.id: prior for prior in near}
    if words.sides.origins and words.sides.destinations:
        for prior in near:
            for sibling in prior.series.dataset.series:
                if are_mirrors(resolver.facts(prior.series), resolver.facts(sibling)):
                    out.setdefault(sibling.id, replace(prior, series=sibling))
    return list(out.values())


def _is_partless(statement: Statement) -> bool:
    """Whether a share names its whole, and as its part only words that say nothing: "those people were 32 percent of the unemployed"."""
    if statement.operation != "share" or statement.whole is None or statement.measure is None or statement.group or statement.place:
        return False
    whole = {t.stem for t in every(statement.whole.text)}
    part = [t for t in terms(statement.measure.text) if t.stem not in whole]
    return bool(part) and all(t.weight < 1.0 for t in part) and not codes_in(statement.measure.text)


def _given_first(found: list[Candidate]) -> list[Candidate]:
    """A mark that the text gives ("adjusted for inflation") takes the series that carries it, and sets back its siblings."""
    most: dict[str, int] = {}
    for c in found:
        home = c.facts.series.dataset.id
        most[home] = max(most.get(home, 0), c.topic.given)
    return [c if c.topic.given == most[c.facts.series.dataset.id] else replace(c, points=c.points + WEIGHTS["not-given"]) for c in found]


def _kept_definitions(found: list[Candidate]) -> list[Candidate]:
    """A sibling that differs from the best only by how it defines or adjusts the same thing stays near it, however it is worded."""
    if not found:
        return found
    best = max(found, key=lambda c: (c.points, c.facts.series.id))
    return [replace(c, points=max(c.points, _beside(c, best))) if _redefines(c, best) else c for c in found]


def _beside(c: Candidate, best: Candidate) -> float:
    """The points of another definition: those of the best, less what its marks leave open."""
    left_open = len(c.topic.open_marks) - len(best.topic.open_marks)
    return best.points + WEIGHTS["mark"] * left_open + WEIGHTS["defined otherwise"] + c.times.weight


def _redefines(c: Candidate, best: Candidate) -> bool:
    a, b = c.facts, best.facts
    if (
        a.series == b.series
        or a.series.dataset.id != b.series.dataset.id
        or c.form.form != best.form.form
        or c.topic.given != best.topic.given
        or c.topic.denied
    ):
        return False
    if {t.stem for t in a.head} != {t.stem for t in b.head} or c.query.subject.keys != best.query.subject.keys:
        return False
    if c.topic.open_marks and best.topic.open_marks:  # each carries a mark that the text leaves open: none is the plain one
        return same_measure(a.series, b.series)
    if c.form.form == "value" and a.series.unit != b.series.unit:
        return False
    alike = same_measure(a.series, b.series) or c.form.form == "trend"  # a count and its rate may go different ways
    return alike and bool(a.marks) and all(adjusts(mark) for mark in a.marks)


def _computed(
    resolver: Resolver, statement: Statement, sentence: str, words: Said, own: Facts, bound: binding.Bound, judged: Topic, form: Form
) -> Iterator[Candidate]:
    series = own.series
    keys = _keys(resolver, statement, sentence, own, bound)
    turned = -1 if judged.mirrored and is_balance(series) else 1
    subject = Subject(series, keys, turned * sign(statement, series))
    other = None
    extra = 0.0
    if form.needs:
        paired = second(resolver, statement, sentence, own, bound, form)
        if paired is None:
            return
        subject, other, extra = paired[0] or subject, paired[1], paired[2]
        if other.series == series:
            other = replace(other, sign=subject.sign)
    frame = resolver.view.frame(series, subject.keys[0])
    out = resolver.view.out_by(series, subject.keys[0], resolver.published)
    choices = times(statement, frame, out, form.form, resolver.published)
    points = judged.points + form.weight + extra
    if not choices:
        query = Query(form.form, subject, _named(statement, resolver.published))
        yield Candidate(
            query, form, Times(query.span), judged, points, Missing("period-not-held", f"{series.title} has no figure for that time"), own
        )
        return
    for time in choices:
        query = Query(
            form.form, subject, time.span, time.base, other, per=form.per, direction=statement.direction, known_by=resolver.published
        )
        if form.form == "rank":
            keys_of_set, total, named = members(statement, sentence, own, bound, time.span.end)
            query = replace(
                query, members=keys_of_set, other=Subject(series, (total,)) if total else None, kind="named-set" if named else None
            )
        query = shaped(query, statement, frame)
        yield Candidate(query, form, time, judged, points + time.weight, run(query, resolver.view), own)


def _named(statement: Statement, published: date) -> Span:
    days = statement.period.days if statement.period else None
    return days or Span(published, published)


def _keys(resolver: Resolver, statement: Statement, sentence: str, own: Facts, bound: binding.Bound) -> tuple[tuple[str, ...], ...]:
    """The key, or those of the parts that stand under one number."""
    if not statement.parts:
        return (bound.key,)
    keys: list[tuple[str, ...]] = []
    for part in statement.parts:
        one = replace(statement, parts=(), place=part, group=None)
        found = binding.bind(own, resolver.said(one, part.text))
        if found is None or found.missing_place or (found.key == bound.key and len(statement.parts) > 1 and keys and keys[-1] == found.key):
            return (bound.key,)
        keys.append(found.key)
    return tuple(dict.fromkeys(keys))
