"""Named dates: terms of office, agreements, wars and other events that texts count time from.

Two tables: `terms.tsv` (who held an office, from the day of taking it) and `events.tsv`. A kind "law" is in force from its start;
"spell" lasted from start to end, and so did "era", which is over when people speak of what has happened since; "moment" is a day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class NamedDate:
    """A term of office or an event; `end` is None while it lasts. `kind`: "term", "law", "spell", "era" or "moment"."""

    name: str
    kind: str
    start: date
    end: date | None
    #: All names it goes by, its own first.
    names: tuple[str, ...]
    #: Of a term, the office and the country it is of (ISO 3166-1 alpha-3).
    office: str | None = None
    country: str | None = None


@lru_cache(maxsize=1)
def terms() -> tuple[NamedDate, ...]:
    """Terms of office, as the table has them."""
    return tuple(
        NamedDate(name, "term", date.fromisoformat(start), _day(end), _names(name, others), office, country)
        for name, office, country, start, end, others in _rows("terms.tsv")
    )


@lru_cache(maxsize=1)
def events() -> tuple[NamedDate, ...]:
    """Agreements, laws, wars, crises and days, as the table has them."""
    return tuple(
        NamedDate(name, kind, date.fromisoformat(start), _day(end), _names(name, others))
        for name, kind, start, end, others in _rows("events.tsv")
    )


@lru_cache(maxsize=1)
def _terms_by_name() -> dict[str, tuple[NamedDate, ...]]:
    found: dict[str, list[NamedDate]] = {}
    for term in terms():
        for name in term.names:
            found.setdefault(name.lower(), []).append(term)
    return {name: tuple(sorted(held, key=lambda term: term.start)) for name, held in found.items()}


def term_of(name: str, published: date | None) -> NamedDate | None:
    """The term of office of a person by name: the latest begun by `published`, else the first; None for a name not held."""
    held = _terms_by_name().get(name.lower())
    if not held:
        return None
    begun = [term for term in held if published is None or term.start <= published]
    return begun[-1] if begun else held[0]


def _rows(table: str) -> list[list[str]]:
    lines = Path(__file__).with_name(table).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _names(name: str, others: str) -> tuple[str, ...]:
    return (name, *(other for other in others.split("; ") if other))
