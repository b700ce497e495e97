"""Whose year "2021-22" is: of the country spoken of, of the one whose money it is told in, of schools, or no one's in particular."""

from __future__ import annotations

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


def in_their_calendar(
    words: list[str], periods: list[PeriodMention], places: list[PlaceMention], quantities: list[Quantity]
) -> list[PeriodMention]:
    """ "2021-22" is a fiscal year where the one country of the sentence, or of its money, counts in such, a school year where it speaks
    of schools, and stays two years elsewhere."""
    calendars = {fiscal_calendar(mention.place.code) for mention in places if mention.form != "people"}
    if not calendars:
        calendars = {fiscal_calendar(MONEY_OF[q.unit]) for q in quantities if q.unit in MONEY_OF}
    calendar = calendars.pop() if len(calendars) == 1 else None
    if calendar in (None, "us-fiscal") and not SCHOOLING.isdisjoint(words):
        return [in_school_year(mention) for mention in periods]
    return [in_calendar(mention, calendar) if mention.year_pair else mention for mention in periods]
