"""Spans of days as a reader names them: fiscal year 2022, October 2022, third quarter of 2022."""

from __future__ import annotations

from datetime import date

from holdto.periods import Span, year_of

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
QUARTERS = ("first", "second", "third", "fourth")
BRIEF = {
    "fiscal year": "FY",
    **{f"the {name} quarter of": f"Q{n}" for n, name in enumerate(QUARTERS, 1)},
    **{name: name[:3] for name in MONTHS},
}


def day(given: date) -> str:
    """5 October 2022."""
    return f"{given.day} {MONTHS[given.month - 1]} {given.year}"


def span(given: Span) -> str:
    """The span in words for running text."""
    named = year_of(given)
    if named:
        return f"{named[0]}" if named[1] == "calendar" else f"fiscal year {named[0]}"
    if given.months == 3 and given.start.month % 3 == 1:
        return f"{QUARTERS[given.start.month // 3]} quarter of {given.start.year}"
    if given.months == 1:
        return _month(given.start)
    if given.months and given.months % 12 == 0 and given.start.month in (1, 4, 7, 10):
        first, last = given.start.year, given.end.year
        return f"{first} to {last}" if given.start.month == 1 else f"fiscal years {first + 1} to {last}"
    if given.months:
        return f"{_month(given.start)} to {_month(given.end)}"
    return day(given.start) if given.start == given.end else f"{day(given.start)} to {day(given.end)}"


def short(given: Span) -> str:
    """The span in few letters, for the labels of charts."""
    named = year_of(given)
    if named:
        return f"{named[0]}" if named[1] == "calendar" else f"FY {named[0]}"
    if given.months == 3 and given.start.month % 3 == 1:
        return f"Q{given.start.month // 3 + 1} {given.start.year}"
    if given.months == 1:
        return _brief(given.start)
    if given.months:
        return f"{_brief(given.start)} – {_brief(given.end)}"
    first, last = (f"{end.day} {_brief(end)}" for end in (given.start, given.end))
    return first if given.start == given.end else f"{first} – {last}"


def brief(words: str) -> str:
    """A span in words (fiscal year 2022, the second quarter of 2021) in as few letters as the labels of charts."""
    for long, few in BRIEF.items():
        words = words.replace(long, few)
    return words


def told(vintage: str) -> str:
    """A vintage, an ISO date or month, in words; anything else as it stands."""
    try:
        return day(date.fromisoformat(vintage)) if len(vintage) > 7 else _month(date.fromisoformat(vintage + "-01"))
    except ValueError:
        return vintage


def _month(given: date) -> str:
    return f"{MONTHS[given.month - 1]} {given.year}"


def _brief(given: date) -> str:
    return f"{MONTHS[given.month - 1][:3]} {given.year}"
