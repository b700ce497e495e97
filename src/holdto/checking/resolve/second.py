"""Second subjects: the whole of a share, the other side of a comparison, the population of a rate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from holdto.checking.evaluate.query import Subject
from holdto.checking.resolve import bind as binding
from holdto.checking.resolve.bind import Bound
from holdto.checking.resolve.facts import Facts
from holdto.checking.resolve.forms import Form
from holdto.checking.resolve.resolver import Resolver
from holdto.checking.resolve.said import Said, with_slot
from holdto.checking.resolve.topic import WEIGHTS, Topic, topic
from holdto.checking.thresholds import ENOUGH_WORDS
from holdto.language.statement import Slot, Statement
from holdto.series.model import Key, Series
from holdto.stems import stem
from holdto.units import convert
from holdto.units.table import PERSON

#: The first subject where it changes, the second, and points for how it was come by.
Pair = tuple[Subject | None, Subject, float]


def second(resolver: Resolver, statement: Statement, sentence: str, own: Facts, bound: Bound, form: Form) -> Pair | None:
    """What a form that needs two subjects is held against; None where the catalogue has none."""
    match form.needs:
        case "against":
            return _against(resolver, statement, own, bound)
        case "whole":
            return _whole(resolver, statement, sentence, own, bound)
        case "population":
            return _population(resolver, statement, sentence, own)
    return None


def _against(resolver: Resolver, statement: Statement, own: Facts, bound: Bound) -> Pair | None:
    against = statement.against
    if against is None:
        return None
    if against.kind == "population":
        return _population(resolver, statement, against.slot.text, own)
    other = _same_series(resolver, statement, against.kind if against.kind != "measure" else "place", against.slot, own, bound)
    if other or against.kind == "group":  # people set beside people are counted alike, or not at all
        return other
    measured = with_slot(statement, "measure", against.slot)
    measured = replace(measured, group=None)
    found = _best_series(resolver, resolver.said(measured, against.slot.text), own.series)
    return (None, found, 0.0) if found else None


def _same_series(resolver: Resolver, statement: Statement, kind: str, slot: Slot, own: Facts, bound: Bound) -> Pair | None:
    """The same series at the other place or group; the first side may be left to it by the words ("than from China")."""
    said_other = resolver.said(with_slot(statement, kind, slot), slot.text)
    one = Slot(slot.text, slot.span)
    alone = resolver.said(replace(statement, place=one, group=None, measure=None, whole=None, against=None), slot.text)
    found = binding.bind(own, alone) or binding.bind(own, said_other)
    if found is None or (found.missing_place and found.key == bound.key):
        return None
    changed = [at for at, (a, b) in enumerate(zip(found.key, bound.key, strict=True)) if a != b and found.named]
    key = tuple(found.key[at] if at in changed else bound.key[at] for at in range(len(bound.key)))
    if key == bound.key:
        return None
    return None, Subject(own.series, (key,)), 0.0


def _best_series(resolver: Resolver, said: Said, like: Series) -> Subject | None:
    """The best other series for some words that is measured in the same unit; one of the same dataset goes first."""
    best: tuple[float, Subject] | None = None
    for subject, _, judged in _weighed(resolver, said, said.query):
        series = subject.series
        if series == like or (series.unit != like.unit and convert(1.0, series.unit, like.unit) != 1.0):
            continue
        if not judged.fits or judged.covered < ENOUGH_WORDS:  # the other side is named in few words, and all of them count
            continue
        points = judged.points + (WEIGHTS["same dataset"] if series.dataset.id == like.dataset.id else 0.0)
        if best is None or points > best[0]:
            best = (points, subject)
    return best[1] if best else None


def _weighed(resolver: Resolver, said: Said, query: str) -> Iterator[tuple[Subject, Facts, Topic]]:
    """The series nearest to a query that hold the places said, each at the key that the words choose, weighed against the words."""
    for series, meaning in resolver.near(query):
        facts = resolver.facts(series)
        found = binding.bind(facts, said)
        if found is not None and not found.missing_place:
            yield Subject(series, (found.key,)), facts, topic(facts, found, said, meaning)


def _whole(resolver: Resolver, statement: Statement, sentence: str, own: Facts, bound: Bound) -> Pair | None:
    """The total of the dimension that the part is a code of, else a second series that the whole's words name."""
    whole, said_whole = statement.whole, None
    if whole is not None:
        said_whole = resolver.said(replace(statement, measure=whole, group=None, whole=None, value=None), whole.text)
    if said_whole is None or _speaks_of(own, said_whole):
        key = binding.bind(own, said_whole) if said_whole else None
        if key is not None and key.key != bound.key and not key.missing_place:
            made = _opened(own, bound.key, key.key)
            if made:
                return None, made, WEIGHTS["whole"]
        for at, codes in enumerate(own.codes):
            chosen = next(c for c in codes if c.code.id == bound.key[at])
            if chosen.code.total or (chosen.place and own.series.dataset.dimensions[at].id not in binding.OF_PEOPLE | {"partner"}):
                continue
            made = _opened(own, bound.key, _with_total(own, bound.key, at))
            if made:
                return None, made, 0.0
    other = _best_series(resolver, said_whole, own.series) if said_whole else None
    return (None, other, 0.0) if other and other.series != own.series else None


def _speaks_of(own: Facts, whole: Said) -> bool:
    """Whether a series can be the whole that some words name: it meets each of them that is topical ("of GDP" is of no other whole)."""
    held = [*own.terms, *(t for codes in own.codes for c in codes for t in c.label)]
    return all(t.weight < 1.0 or any(t.meets(h) for h in held) for t in whole.wanted)


def _with_total(own: Facts, key: Key, at: int) -> Key:
    total = next((c.code.id for c in own.codes[at] if c.code.total), "")
    return (*key[:at], total, *key[at + 1 :])


def _opened(own: Facts, part: Key, whole: Key) -> Subject | None:
    """The whole as a subject: at its totals, or as the sum of all members where a dimension has no total."""
    keys: list[Key] = [()]
    for at, codes in enumerate(own.codes):
        total = next((c.code.id for c in codes if c.code.total), None)
        if whole[at] == part[at]:
            choices = [part[at]]
        elif total is not None:
            choices = [total if whole[at] in ("", total) else whole[at]]
        elif own.series.aggregate == "sum" or own.series.kind == "stock":
            choices = [c.code.id for c in codes]
        else:
            return None
        keys = [(*k, c) for k in keys for c in choices]
    subject = Subject(own.series, tuple(keys))
    return subject if subject.keys != (part,) else None


def _population(resolver: Resolver, statement: Statement, sentence: str, own: Facts) -> Pair | None:
    """The population of the place named, or of the place the series is of."""
    said = resolver.said(replace(statement, measure=Slot("population", (0, 0)), group=None, whole=None, value=None), sentence)
    if not said.places and own.places:
        said = replace(said, places=tuple(sorted(own.places)))
    best: tuple[float, Subject] | None = None
    for subject, facts, judged in _weighed(resolver, said, "population"):
        series = subject.series
        if series.kind != "stock" or PERSON.isdisjoint(series.unit.split()) or stem("population") not in {t.stem for t in facts.head}:
            continue
        if best is None or judged.points > best[0]:
            best = (judged.points, subject)
    return (None, best[1], 0.0) if best else None
