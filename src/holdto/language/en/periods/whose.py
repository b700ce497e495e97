"""Whose year "2021-22" is: of the country spoken of, of the one whose money it is told in, of schools, or no one's in particular."""

from __future__ import annotations

from holdto.language.en.periods.words import GENITIVES
from holdto.language.mentions import Quantity
from holdto.language.period_mention import PeriodMention, in_calendar, in_school_year
from holdto.language.places import PlaceMention
from holdto.places import fiscal_calendar

#: Countries whose money says whose fiscal year "2021-22" is.
MONEY_OF = {"gbp": "GBR", "inr": "IND", "jpy": "JPN", "aud": "AUS"}
#: Words that make "2021-22" a school year.
SCHOOLING = frozenset(
    """
    school schools pupil pupils student students enrollment enrolment teacher teachers university universities graduates classrooms
    """.split()
)
#: Countries that name a fiscal year after the year in which it begins, so that a single number is not read.
_NAMED_BY_START = frozenset(("JPN",))


def in_their_calendar(
    words: list[str], periods: list[PeriodMention], places: list[PlaceMention], quantities: list[Quantity]
) -> list[PeriodMention]:
    """The times of a sentence with the fiscal years that it leaves open read in the calendar of the country spoken of, else of the
    money; a pair ("2021-22") is a school year where the sentence speaks of schools, and stays two years elsewhere."""
    told = [mention for mention in places if mention.form != "people"]
    codes = {mention.place.code for mention in told} or {MONEY_OF[q.unit] for q in quantities if q.unit in MONEY_OF}
    calendars = {fiscal_calendar(code) for code in codes}
    calendar = calendars.pop() if len(calendars) == 1 else None
    if calendar in (None, "us-fiscal") and not SCHOOLING.isdisjoint(words):
        return [in_school_year(mention) for mention in periods]
    numbered = codes.isdisjoint(_NAMED_BY_START) and (not told or any(_is_own(words, mention) for mention in told))
    return [in_calendar(mention, calendar) if mention.year_pair or numbered else mention for mention in periods]


def _is_own(words: list[str], mention: PlaceMention) -> bool:
    """Whether a place is whose the figures are ("India's exports") rather than where they lead ("imports from India")."""
    return words[mention.j : mention.j + 1] in ([mark] for mark in GENITIVES)
