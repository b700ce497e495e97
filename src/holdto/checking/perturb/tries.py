"""Tries: the readings near to what was said in which a figure may have its origin, the nearest kind first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from holdto.checking.evaluate.query import Query, Subject
from holdto.checking.held import Held
from holdto.checking.perturb.line import Line
from holdto.checking.perturb.name import thing
from holdto.checking.perturb.neighbours import others
from holdto.checking.perturb.siblings import siblings
from holdto.checking.words import period
from holdto.periods import Span, year, year_of
from holdto.series.model import Catalogue

#: How many other baselines, periods, definitions and members are looked at.
BASELINES, PERIODS, DEFINITIONS, MEMBERS = 8, 4, 3, 24


@dataclass(frozen=True, slots=True)
class Try:
    """A reading with what sets it apart: its kind, and the words that its figure follows."""

    kind: str
    query: Query
    words: str


def tries(held: Held, readings: Sequence[Held], line: Line, catalogue: Catalogue) -> Iterator[Try]:
    """The other readings, nearest kind first, nearest time first within a kind."""
    query = held.candidate.query
    yield from _other_calendar(query)
    yield Try("first release", query, "Matches the figure as first published:")
    yield from islice(_other_baselines(query, line), BASELINES)
    yield from islice(_other_ends(query, line), PERIODS)
    yield from _swapped(query)
    yield from _members(query, total=True)
    yield from islice(_definitions(held, readings, catalogue), DEFINITIONS)
    yield from islice(_members(query, total=False), MEMBERS)


def _other_calendar(query: Query) -> Iterator[Try]:
    named = year_of(query.span)
    if named is None:
        return
    calendar = "us-fiscal" if named[1] == "calendar" else "calendar"
    base = tuple(year(known[0], calendar) for b in query.base if (known := year_of(b)))
    if len(base) == len(query.base):
        yield Try("calendar", query.at(year(named[0], calendar), base), f"Matches {_year(named[0], calendar)}:")


def _year(number: int, calendar: str) -> str:
    return f"calendar year {number}" if calendar == "calendar" else period(year(number, calendar))


def _other_baselines(query: Query, line: Line) -> Iterator[Try]:
    if len(query.base) == 1:
        for base in _nearest(query.base[0], line):
            if base.end < query.span.start:
                yield Try("baseline", query.at(query.span, (base,)), f"Since {period(base)} gives")


def _other_ends(query: Query, line: Line) -> Iterator[Try]:
    for span in _nearest(query.span, line):
        if span.end <= query.known_by and all(base.end < span.start for base in query.base):
            words = f"From {period(query.base[0])} to {period(span)} gives" if query.base else f"Matches {period(span)}:"
            yield Try("period", query.at(span), words)


def _nearest(span: Span, line: Line) -> list[Span]:
    found = others(span, line)
    return [found[by] for by in sorted(found, key=lambda by: (abs(by), by)) if line.value(found[by]) is not None]


def _swapped(query: Query) -> Iterator[Try]:
    """The two sides of a comparison taken for each other."""
    if query.form in ("ratio_other", "difference_other", "excess_other") and query.other is not None:
        swapped = replace(query, subject=query.other, other=query.subject)
        yield Try(
            "swapped",
            swapped,
            f"{thing(swapped.subject)[:1].upper()}{thing(swapped.subject)[1:]} beside {thing(query.subject).rstrip(',')} gives",
        )


def _members(query: Query, *, total: bool) -> Iterator[Try]:
    """The same query with one dimension at its total, or at each of its other members."""
    if len(query.subject.keys) != 1:
        return
    key, series = query.subject.keys[0], query.subject.series
    for at, dimension in enumerate(series.dataset.dimensions):
        for code in dimension.codes:
            if code.total is total and code.id != key[at] and (total or not dimension.code(key[at]).total):
                subject = Subject(series, ((*key[:at], code.id, *key[at + 1 :]),), query.subject.sign)
                words = f"Matches the total, {code.label}:" if total else f"Matches {code.label}:"
                yield Try("total" if total else "place", replace(query, subject=subject), words)


def _definitions(held: Held, readings: Sequence[Held], catalogue: Catalogue) -> Iterator[Try]:
    query = held.candidate.query
    if query.other is None:
        for subject in siblings(held, readings, catalogue):
            yield Try("definition", replace(query, subject=subject), f"Matches {thing(subject).rstrip(',')}:")
