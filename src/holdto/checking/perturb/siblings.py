"""Siblings: other series of the same thing, otherwise defined or adjusted, found by what they say of themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from holdto.checking.evaluate.query import Subject
from holdto.checking.held import Held
from holdto.checking.resolve.conversion import same_measure
from holdto.checking.resolve.facts import Facts, facts
from holdto.checking.resolve.kinds import unit_of
from holdto.checking.resolve.places import codes_in, label_place
from holdto.checking.resolve.shape import is_balance
from holdto.checking.resolve.terms import covered
from holdto.series.model import Catalogue, Dimension, Key, Series

#: How much of the title's head another definition shares, in meaning: where both count one thing, and where their unit is of many things,
#: and how much of its own head it shares there.
SHARED, SHARED_OF_MANY, SHARED_BACK = 0.5, 0.6, 0.5


def siblings(held: Held, readings: Sequence[Held], catalogue: Catalogue) -> Iterator[Subject]:
    """Other definitions of what a reading measures, at the same members: other readings of the text first, then whatever else is held.

    `readings`: the other readings of the statement, likeliest first.
    """
    subject, own = held.candidate.query.subject, held.candidate.facts
    seen = {own.series.id}
    for reading in readings:
        other = reading.candidate
        if other.query.form == held.candidate.query.form and other.facts.series.id not in seen and same_thing(own, other.facts):
            seen.add(other.facts.series.id)
            if other.query.subject.sign == subject.sign and _alike(subject, other.query.subject):
                yield other.query.subject
    if len(subject.keys) != 1:
        return
    for series in catalogue.series:
        if series.id in seen or series.unit != own.series.unit or series.kind != own.series.kind:
            continue
        key = _same_members(subject, series)
        balance = subject.sign < 0 and not is_balance(series)
        if key is not None and not balance and same_thing(own, facts(series, codes_in, label_place)) and key in catalogue.keys(series):
            yield Subject(series, (key,), subject.sign)


def _alike(subject: Subject, other: Subject) -> bool:
    """Whether two subjects are of one member wherever both have the same dimension: imports from Chile are none from Peru."""
    mine = dict(zip((d.id for d in subject.series.dataset.dimensions), subject.keys[0], strict=True))
    theirs = zip((d.id for d in other.series.dataset.dimensions), other.keys[0], strict=True)
    return all(mine.get(dimension, code) == code for dimension, code in theirs)


def same_thing(own: Facts, other: Facts) -> bool:
    """Whether two series measure one thing in one place: in one unit, with heads that share words.

    Both ways where the unit names nothing counted: dollars and percentages are of many things.
    """
    places = {own.series.dataset.place, other.series.dataset.place} - {None}
    a, b = unit_of(own.series), unit_of(other.series)
    if len(places) > 1 or a is None or b is None or not same_measure(own.series, other.series):
        return False
    shared = covered(own.head, other.head)[0]
    if a.noun is not None and a.noun == b.noun:
        return shared >= SHARED
    return shared >= SHARED_OF_MANY and covered(other.head, own.head)[0] >= SHARED_BACK


def _same_members(subject: Subject, series: Series) -> Key | None:
    """The key of another series at the members of the subject, wholes elsewhere; None where it has no such member."""
    mine = dict(zip((d.id for d in subject.series.dataset.dimensions), subject.keys[0], strict=True))
    key = []
    for dimension in series.dataset.dimensions:
        id = mine.pop(dimension.id, None)
        total = dimension.total
        if id is not None and _has(dimension, id):
            key.append(id)
        elif id is None and total is not None:
            key.append(total.id)
        else:
            return None
    if any(not subject.series.dataset.dimensions[at].code(id).total for at, id in _left(subject, mine)):
        return None
    return tuple(key)


def _has(dimension: Dimension, id: str) -> bool:
    return any(code.id == id for code in dimension.codes)


def _left(subject: Subject, mine: dict[str, str]) -> Iterator[tuple[int, str]]:
    """The members of the subject's dimensions that another series does not have, by the place of the dimension."""
    for at, dimension in enumerate(subject.series.dataset.dimensions):
        if dimension.id in mine:
            yield at, mine[dimension.id]
