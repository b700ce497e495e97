"""The gazetteer: from words to places and back."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from holdto.places.tables import rows

KINDS = ("country", "territory", "state", "region", "group", "income", "world", "nation", "border", "city")
FORMS = ("name", "adjective", "people")


@dataclass(frozen=True, slots=True)
class Place:
    """A place, or a set of them, under one code."""

    code: str
    name: str
    #: One of KINDS; "city" is one that stands for no government, as capitals do;
    #: "nation" is the country in hand, unnamed ("nationwide"), "border" a land border.
    kind: str
    #: How the words that were looked up name it: "name" ("Mexico"), "adjective" ("Mexican") or "people" ("Mexicans").
    form: str = "name"
    #: Other places that go by the same words ("Georgia"), less often meant.
    others: tuple[str, ...] = ()


class _Entry(NamedTuple):
    place: Place
    #: Names beside the place's own, in the table's order.
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]


def _split(field: str) -> tuple[str, ...]:
    return tuple(field.split("; ")) if field else ()


#: Words for the country in hand.
NATION = Place("nation", "nationwide", "nation")
_NATION_NAMES = (
    "nationwide",
    "countrywide",
    "nationally",
    "across the country",
    "across the nation",
    "throughout the country",
    "the nation",
    "the country",
    "our country",
    "this country",
    "our nation",
)
_NATION_ADJECTIVES = ("national", "nationwide")


@lru_cache(maxsize=1)
def _entries() -> dict[str, _Entry]:
    """Every place by code; where names clash, the earlier one leads."""
    found: dict[str, _Entry] = {}
    for code, _, name, others, adjectives, people in rows("countries"):
        found[code] = _Entry(Place(code, name, "country"), _split(others), _split(adjectives), _split(people))
    for code, _, name, others, adjectives, people, _ in rows("territories"):
        found[code] = _Entry(Place(code, name, "territory"), _split(others), _split(adjectives), _split(people))
    for code, name, others, adjectives, people, _ in rows("states"):
        found[code] = _Entry(Place(code, name, "state"), _split(others), _split(adjectives), _split(people))
    for code, kind, name, others, adjectives, people in rows("regions"):
        found[code] = _Entry(Place(code, name, kind), _split(others), _split(adjectives), _split(people))
    for code, name in rows("cities"):
        found[code] = _Entry(Place(code, name, "city"), (), (), ())
    for code, name, others in rows("borders"):
        found[code] = _Entry(Place(code, name, "border"), _split(others), (), ())
    found["nation"] = _Entry(NATION, _NATION_NAMES, _NATION_ADJECTIVES, ())
    return found


@lru_cache(maxsize=1)
def phrases() -> dict[str, Place]:
    """Every lower-case name, adjective and word for the people, to its place and form; a name goes before an adjective."""
    found: dict[str, Place] = {}
    entries = _entries().values()
    for entry in entries:
        place = entry.place
        for words in _names_of(entry):
            _add(found, words.lower(), place)
    for form, pick in (("people", _people_of), ("adjective", _adjectives_of)):
        for entry in entries:
            if listed := pick(entry):
                place = Place(entry.place.code, entry.place.name, entry.place.kind, form)
                for words in listed:
                    _add(found, words.lower(), place)
    return found


@lru_cache(maxsize=1)
def small_phrases() -> frozenset[str]:
    """The phrases that the tables write with a small first letter, as texts do ("euro area", "rich countries")."""
    return frozenset(
        words for entry in _entries().values() for words in (*_names_of(entry), *entry.people, *entry.adjectives) if words[0].islower()
    )


def _add(found: dict[str, Place], words: str, place: Place) -> None:
    held = found.setdefault(words, place)
    if held.code != place.code and held.form == place.form and place.code not in held.others:
        found[words] = replace(held, others=(*held.others, place.code))


def _names_of(entry: _Entry) -> tuple[str, ...]:
    return (entry.place.name, *entry.names)


def _people_of(entry: _Entry) -> tuple[str, ...]:
    return entry.people


def _adjectives_of(entry: _Entry) -> tuple[str, ...]:
    return entry.adjectives


#: After an adjective these make it a word for the people.
PEOPLE_NOUNS = frozenset({"nationals", "citizens"})


def lookup(words: str) -> Place | None:
    """The place that lower-case words name, with the form they name it in; `others` has the places less often meant by them."""
    found = phrases().get(words)
    if found is None:
        adjective, _, noun = words.rpartition(" ")
        if noun in PEOPLE_NOUNS and (found := phrases().get(adjective)) is not None:
            return replace(found, form="people")
    return found


def get(code: str) -> Place | None:
    """The place of a code, or None."""
    entry = _entries().get(code)
    return entry.place if entry else None


def names(code: str) -> tuple[str, ...]:
    """Every name of a place, its own first; empty for a code that is not held."""
    entry = _entries().get(code)
    return _names_of(entry) if entry else ()


def demonym(code: str) -> str | None:
    """The adjective of a place ("Mexican"), or None where it has none."""
    entry = _entries().get(code)
    return entry.adjectives[0] if entry and entry.adjectives else None


def people(code: str) -> str | None:
    """The word for the people of a place ("Mexicans"), or None where it has none."""
    entry = _entries().get(code)
    return entry.people[0] if entry and entry.people else None


@lru_cache(maxsize=1)
def _fiscal() -> dict[str, str]:
    return {code: calendar for calendar, codes in rows("fiscal") for code in codes.split()}


def fiscal_calendar(code: str) -> str | None:
    """The calendar of a national government's fiscal year; None where it is the calendar year or is not held.

    `code` is of the country, or of a state of the United States, Mexico or the United Kingdom, which has its country's here.
    """
    country = _STATES_OF.get(code[:3], code)
    return _fiscal().get(country)


#: Countries whose states the tables hold, by the first letters of the states' codes.
_STATES_OF = {"US-": "USA", "MX-": "MEX", "GB-": "GBR"}


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """Codes beside ours, to ours: ISO's two letters, and those that publishers use."""
    two = {row[1]: row[0] for table in ("countries", "territories") for row in rows(table) if row[1]}
    return two | dict(rows("codes"))


def from_code(code: str) -> Place | None:
    """The place of a code by ISO 3166 (two letters or three) or a publisher ("OWID_WRL", "SSF", "EL"), or None.

    For columns known to hold codes: as labels, two letters could be anything.
    """
    return get(_codes().get(code, code))


#: What a label in brackets says that makes it another place, or only a part of one.
_OTHER_PLACE = frozenset({"former", "old", "rural", "urban", "excluding", "excl", "north", "south"})


@lru_cache(maxsize=4096)
def match_label(label: str) -> Place | None:
    """The place that a label of a dimension names ("Korea, Rep.", "Egypt, Arab Rep.", "Europe (WHO)"), or None.

    A code of ISO or of a publisher, or a name, in any case, with or without accents; a short one ("US") in capitals. A source in
    brackets after it is passed over.
    """
    words = " ".join(label.replace("[", "(").replace("]", ")").split())
    found = (from_code(words) if len(words) > 2 else None) or _by_label(words)
    if found is None and words.endswith(")") and " (" in words:
        head, inside = words[:-1].rsplit(" (", 1)
        if inside.isalnum() and inside.lower() not in _OTHER_PLACE:
            found = _by_label(head)
    return found


def _by_label(words: str) -> Place | None:
    if len(words) <= 3:
        return _exact(words)
    key = _fold(words)
    return _labels().get(key) or _labels().get(key.removeprefix("the "))


def _exact(words: str) -> Place | None:
    """Short labels: a name in capitals ("UK", "UAE")."""
    found = phrases().get(words.lower())
    return found if found and found.form == "name" and words.isupper() else None


@lru_cache(maxsize=1)
def _labels() -> dict[str, Place]:
    found: dict[str, Place] = {}
    for words, place in phrases().items():
        if place.form == "name" and place.kind != "nation" and len(words) > 3:
            found.setdefault(_fold(words), place)
    return found


def _fold(words: str) -> str:
    """Lower case, without accents, with plain marks."""
    words = words.replace("’", "'").replace("–", "-").replace("&", "and")
    if not words.isascii():
        words = "".join(char for char in unicodedata.normalize("NFKD", words) if not unicodedata.combining(char))
    return words.lower()
