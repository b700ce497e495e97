"""Said: the words of a statement as terms and places, the strong ones of its slots apart from those merely near."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

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
    #: Places named in the slots, in order, as place codes.
    places: tuple[str, ...]
    #: Places named elsewhere in the sentence.
    places_around: tuple[str, ...]
    #: Terms of the group alone.
    group: tuple[Term, ...]
    #: The thing counted.
    noun: tuple[Term, ...]
    #: Places named only by an adjective within the measure ("Mexican-origin fentanyl").
    beside: frozenset[str]
    #: Places named as people or in the group slot ("Mexican nationals").
    people: frozenset[str]


def said(statement: Statement, sentence: str, found_in: Callable[[str], list[tuple[str, str]]]) -> Said:
    """The subject of a statement. `sentence` is the sentence's own text, `found_in` finds places in words: (code, form)."""

    def places_in(text: str) -> list[str]:
        return [code for code, _ in found_in(text)]

    slots = [s.text for s in (statement.place, statement.group, statement.measure) if s]
    if statement.whole and statement.operation not in ("rank", "record"):
        slots.append(statement.whole.text)
    noun = statement.value.noun if statement.value and statement.value.noun else ""
    words = [s.text for s in (statement.measure, statement.group) if s]
    if statement.whole and statement.operation == "share":
        words.append(statement.whole.text)
    if not words:
        words = [statement.text]
    strong = " ; ".join([*slots, noun])
    places = _unique([p for text in slots for p in places_in(text)])
    around = [p for p in _unique(places_in(sentence)) if p not in places]
    against = statement.against.slot.text if statement.against else ""
    around = [p for p in around if p not in places_in(against)]
    spoken = places_in_words(statement, places_in)
    return Said(
        query=" ".join([*words, noun]).strip(),
        wanted=tuple(t for t in _merge(terms(" ; ".join([*words, noun]))) if t.stem not in spoken),
        slots=every(strong + " ; " + statement.text if not slots else strong),
        around=every(sentence),
        slots_run=tuple(stems(strong + " ; " + statement.text if not slots else strong)),
        around_run=tuple(stems(sentence)),
        places=tuple(places),
        places_around=tuple(around),
        group=tuple(t for t in terms(statement.group.text) if t.stem not in spoken) if statement.group else (),
        noun=terms(noun),
        beside=_beside(statement, found_in),
        people=frozenset(
            [c for text in slots for c, form in found_in(text) if form != "name"]
            + (places_in(statement.group.text) if statement.group else [])
        ),
    )


def _beside(statement: Statement, found_in: Callable[[str], list[tuple[str, str]]]) -> frozenset[str]:
    """Places of the measure named by adjectives alone, and in no other slot."""
    if statement.measure is None:
        return frozenset()
    found = found_in(statement.measure.text)
    other = {code for slot in (statement.place, statement.group) if slot for code, _ in found_in(slot.text)}
    return frozenset(code for code, form in found if form == "adjective") - {code for code, form in found if form != "adjective"} - other


def places_in_words(statement: Statement, places_in: Callable[[str], list[str]]) -> frozenset[str]:
    """The stems of words that are part of a place's name in the slots: they are matched as places, not as topics."""
    out: set[str] = set()
    for slot in (statement.place, statement.group, statement.measure, statement.whole):
        if slot is None:
            continue
        words = slot.text.split()
        for at in range(len(words)):
            for length in (3, 2, 1):
                piece = " ".join(words[at : at + length]).strip(".,;:'\"")
                if at + length <= len(words) and places_in(piece) and not (length > 1 and places_in(" ".join(words[at + 1 : at + length]))):
                    out.update(t.stem for t in every(piece))
                    break
    return frozenset(out)


def with_slot(statement: Statement, kind: str, slot: Slot) -> Statement:
    """The statement's other side: the same words with one slot changed."""
    if kind == "measure":
        return replace(statement, measure=slot, against=None, value=None, whole=None)
    if kind == "group":
        return replace(statement, group=slot, against=None, whole=None)
    return replace(statement, place=slot, against=None, whole=None)


def _merge(found: tuple[Term, ...]) -> tuple[Term, ...]:
    return tuple({t.stem: t for t in found}.values())


def _unique(found: list[str]) -> list[str]:
    return list(dict.fromkeys(found))
