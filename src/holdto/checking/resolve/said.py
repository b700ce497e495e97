"""Said: the words of a statement as terms and places, the strong ones of its slots apart from those merely near."""

from __future__ import annotations

from dataclasses import dataclass, replace

from holdto.checking.resolve.adjusted import adjusted
from holdto.checking.resolve.places import codes_in, named_in, names_any
from holdto.checking.resolve.sides import NO_SIDES, Sides, sides
from holdto.checking.resolve.table import REAL_WORD
from holdto.checking.resolve.terms import Term, every, terms
from holdto.language.statement import Slot, Statement
from holdto.stems import stems


@dataclass(frozen=True, slots=True)
class Said:
    """What one side of a statement names."""

    #: The words to find a series by.
    query: str
    #: Topical terms of measure, thing counted and group: all must be explained by a series.
    wanted: tuple[Term, ...]
    #: All words of the slots: codes and marks named here are meant.
    slots: tuple[Term, ...]
    #: All words of the sentence: marks given here count as given.
    around: tuple[Term, ...]
    #: The stems of the slots and of the sentence in their order, for names of several words.
    slots_run: tuple[str, ...]
    around_run: tuple[str, ...]
    #: The stems of the measure in their order.
    measure_run: tuple[str, ...]
    #: Places named in the slots, in order, as place codes.
    places: tuple[str, ...]
    #: Places named elsewhere in the sentence.
    places_around: tuple[str, ...]
    #: Terms of the group alone.
    group: tuple[Term, ...]
    #: The thing counted.
    noun: tuple[Term, ...]
    #: Places named only by an adjective within the measure ("Chinese-made steel").
    beside: frozenset[str]
    #: Places named as people or in the group slot ("Mexican nationals").
    people: frozenset[str]
    #: The stems of a place that no gazetteer holds ("in Wexford").
    unknown: frozenset[str] = frozenset()
    #: Where the flow that is spoken of runs from and to.
    sides: Sides = NO_SIDES


def said(statement: Statement, sentence: str) -> Said:
    """The subject of a statement. `sentence` is the sentence's own text."""
    whole = statement.whole.text if statement.whole and statement.operation not in ("rank", "record") else ""
    slots = [slot.text for slot in (statement.place, statement.group, statement.measure) if slot]
    slots += [whole] if whole else []
    noun = (statement.value.noun or "") if statement.value else ""
    words = [slot.text for slot in (statement.measure, statement.group) if slot] or [statement.text]
    if statement.operation == "share" and whole:
        words.append(whole)
    around, real = adjusted(statement, sentence)
    strong = " ; ".join([*slots, noun]) if slots else f"{noun} ; {statement.text}"
    strong = f"{strong} ; {REAL_WORD}" if real else strong
    places = list(dict.fromkeys(code for text in slots for code in codes_in(text)))
    other = statement.against
    set_apart = set(codes_in(other.slot.text)) if other and other.kind != "population" else set()
    if other and other.kind == "population" and not places:  # "enough for every Peruvian": of the place whose people are meant
        places = codes_in(other.slot.text)
    if statement.operation in ("rank", "record") and statement.whole:
        set_apart |= set(codes_in(statement.whole.text))
        places = [p for p in places if p not in set_apart]
    spoken = _place_words([*slots, noun]) | _unit_words(statement)
    return Said(
        query=" ".join([*words, noun]).strip(),
        wanted=tuple(t for t in terms(" ; ".join([*words, noun])) if t.stem not in spoken),
        slots=every(strong),
        around=every(around),
        slots_run=tuple(stems(strong)),
        around_run=tuple(stems(around)),
        measure_run=tuple(stems(statement.measure.text)) if statement.measure else (),
        places=tuple(places),
        places_around=tuple(p for p in codes_in(sentence) if p not in places and p not in set_apart),
        group=tuple(t for t in terms(statement.group.text) if t.stem not in spoken) if statement.group else (),
        noun=tuple(t for t in terms(noun) if t.stem not in spoken),
        beside=_beside(statement),
        people=frozenset(
            [n.code for text in slots for n in named_in(text) if n.form in ("people", "adjective")]
            + (codes_in(statement.group.text) if statement.group else [])
        ),
        unknown=_unknown(statement.place),
        sides=sides(statement, sentence),
    )


def _unknown(place: Slot | None) -> frozenset[str]:
    return frozenset(t.stem for t in terms(place.text)) if place and not names_any(place.text) else frozenset()


def _place_words(slots: list[str]) -> set[str]:
    """The stems of words that name a place in the slots: they are matched as places, not as topics."""
    return {word for text in slots for named in named_in(text) for word in stems(named.words)}


def _unit_words(statement: Statement) -> set[str]:
    """The stems of the unit: they are matched as units."""
    value = statement.value
    if value is None:
        return set()
    return set(stems(f"{value.per or ''} {value.unit if value.unit not in ('count', value.noun) else ''}"))


def _beside(statement: Statement) -> frozenset[str]:
    """Places of the measure named by adjectives alone, and in no other slot."""
    if statement.measure is None:
        return frozenset()
    found = named_in(statement.measure.text)
    other = {code for slot in (statement.place, statement.group) if slot for code in codes_in(slot.text)}
    plain = {named.code for named in found if named.form != "adjective"}
    return frozenset(named.code for named in found if named.form == "adjective") - plain - other


def with_slot(statement: Statement, kind: str, slot: Slot) -> Statement:
    """The statement's other side: the same words with one slot changed."""
    if kind == "measure":
        return replace(statement, measure=slot, against=None, value=None, whole=None)
    if kind == "group":
        return replace(statement, group=slot, against=None, whole=None)
    return replace(statement, place=slot, against=None, whole=None)
