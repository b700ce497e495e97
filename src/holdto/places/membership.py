"""What belongs to what: members of regions and groups on a date, states of countries."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from holdto.places.gazetteer import get
from holdto.places.tables import rows

#: From a first to a last day; None is open.
_Stay = tuple[str, date | None, date | None]

#: Tables whose last field is the country that a place is part of.
_PARENTS = ("territories", "states")


@lru_cache(maxsize=1)
def _parents() -> dict[str, str]:
    return {row[0]: row[-1] for table in _PARENTS for row in rows(table) if row[-1]}


@lru_cache(maxsize=1)
def _stays() -> dict[str, tuple[_Stay, ...]]:
    """Members of each group with their dates; a group inside another gives its own."""
    found: dict[str, tuple[_Stay, ...]] = {}
    for code, listed in rows("members"):
        stays: list[_Stay] = []
        for item in listed.split():
            if item[0] == "+":
                stays.extend(found[item[1:]])
            else:
                member, _, dates = item.partition(":")
                first, _, last = dates.partition("..")
                stays.append((member, _first(first), _last(last)))
        found[code] = tuple(dict.fromkeys(stays))
    for state, country in _parents().items():
        if state.startswith(("US-", "MX-", "GB-")):
            found[country] = (*found.get(country, ()), (state, None, None))
    return found


def _first(text: str) -> date | None:
    return date.fromisoformat(text if len(text) > 4 else f"{text}-01-01") if text else None


def _last(text: str) -> date | None:
    return date.fromisoformat(text if len(text) > 4 else f"{text}-12-31") if text else None


@lru_cache(maxsize=512)
def members(code: str, on: date | None = None) -> frozenset[str] | None:
    """The codes that belong to a region, group or country on a day; without a day, those that belong to it now.

    None where the gazetteer does not know the members (a country without states here, the United Nations).
    """
    stays = _stays().get(code)
    if stays is None:
        return None
    if on is None:
        return frozenset(member for member, _, last in stays if last is None)
    return frozenset(member for member, first, last in stays if (first is None or first <= on) and (last is None or on <= last))


def part_of(code: str) -> str | None:
    """The country of a state or territory, or None."""
    return _parents().get(code)


def contains(region: str, place: str, on: date | None = None) -> bool:
    """Whether a place lies in a region (is a member of a group, or a state of a member) on a day; a place contains itself.

    A region lies in another where all of its members do.
    """
    if region == place or (region == "world" and get(place) is not None):
        return True
    inside = members(region, on)
    if inside is None:
        return False
    if place in inside or _parents().get(place) in inside:
        return True
    parts = members(place, on)
    return bool(parts) and parts is not None and parts <= inside
