"""Period mentions: the times found in a run of tokens, and what a relative one means beside another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from holdto.language.statement import PeriodSlot
from holdto.language.tokens import Tokens
from holdto.periods import YEAR_STARTS, Span, add_months, year_of
from holdto.periods import month as month_span
from holdto.periods import year as year_span

#: How a time stands in its sentence.
ROLES = ("at", "since", "from", "to", "until", "by", "before", "after", "versus", "as")

#: Months in each unit of time that is made of months.
UNIT_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "fiscal-year": 12, "decade": 120, "century": 1200}
UNIT_DAYS = {"day": 1, "week": 7}

#: Why a mention has no dates of its own.
REASONS = ("now", "needs-a-speaker", "needs-a-person", "needs-a-period", "needs-a-date", "vague", "time-of-day")


@dataclass(frozen=True, slots=True)
class Anchor:
    """How a time hangs on another.

    `kind`: "shift" (the same make of period, so much earlier or later: "a year earlier"), "unit" (the year or month it lies in, so many
    on: "that year", "the following month"), "run" (so many units just before or after it: "the previous three years"),
    "same" (its like in the year `within`: "the same period of 2021"), "named" (the month `month` of the year it lies in, so many on: "that
    October"), "point" (itself: "then").
    """

    kind: str
    unit: str = "year"
    #: Units on (later) or back (negative).
    n: int = 0
    within: Span | None = None
    month: int | None = None


@dataclass(slots=True)
class PeriodMention:
    """One time named in a run of tokens. Positions are token numbers, half-open.

    `i`, `j`: the time itself, all of it masked from the numbers. `cue_i`: where the words that lead to it begin ("compared to",
    "since"), `i` where there are none. Dates are None where the words leave them open; `reason` says why.
    """

    i: int
    j: int
    cue_i: int
    #: The leading words, lower-cased ("than in"), or "".
    cue: str = ""
    role: str = "at"
    start: date | None = None
    end: date | None = None
    #: "calendar", "us-fiscal", "fiscal-04", "fiscal-07", or None where the text leaves it open.
    calendar: str | None = None
    #: The make of it: "day", "week", "month", "quarter", "half", "year", "decade", "century", "span" or None.
    grain: str | None = None
    partial: bool = False
    every: str | None = None
    #: ISO duration back from the statement's own period ("P1Y").
    offset: str | None = None
    combined: bool = False
    loose: bool = False
    anchor: Anchor | None = None
    reason: str | None = None
    #: A fiscal year without a word on whose; read as the United States', to be read again by the place of the statement.
    fiscal_generic: bool = False
    #: Written as a pair of years ("2021-22"): one fiscal year where the place or the measure counts so, else two years.
    year_pair: bool = False
    #: The two ends of a range as periods of their own ("from 2019 to 2022").
    first: Span | None = None
    last: Span | None = None
    #: False where a month, day or quarter stands without its year and took it from the publication date.
    year_said: bool = True
    #: The name in the table of named dates, where it is one.
    event: str | None = None

    @property
    def days(self) -> Span | None:
        """The span of days, where both ends are known."""
        return Span(self.start, self.end) if self.start and self.end else None

    def slot(self, tokens: Tokens, *, with_cue: bool = False) -> PeriodSlot:
        """The mention as a slot of a statement; `with_cue` takes the leading words into its text ("since 2019")."""
        i = self.cue_i if with_cue else self.i
        return PeriodSlot(
            text=tokens.raw(i, self.j),
            span=(tokens.starts[i], tokens.ends[self.j - 1]),
            start=self.start,
            end=self.end,
            calendar=self.calendar,
            partial=self.partial,
            every=self.every,
            offset=self.offset,
            combined=self.combined,
            bound=self.role if self.role in ("since", "until") else None,
            loose=self.loose,
        )


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time without a place in time ("eight months", "a 20-year low", "the fifth straight year", "30 years old")."""

    i: int
    j: int
    #: How many units; None for "decades", "years".
    n: float | None
    #: "day", "week", "month", "quarter", "year", "decade", "century", "hour", "minute".
    unit: str
    #: "fifth straight year" rather than "five years".
    ordinal: bool = False
    #: With "straight", "consecutive", "in a row".
    straight: bool = False
    #: A person's age ("30 years old", "aged 65"), not a length of time.
    age: bool = False


def in_calendar(mention: PeriodMention, calendar: str | None) -> PeriodMention:
    """The mention read in the fiscal calendar of the place it is said of ("fiscal-04"), where the text left the calendar open.

    "Fiscal year 2022" keeps its number, which is of the year in which it ends. A pair ("2021-22") becomes one fiscal year, save in the
    United States, where it is as often two years or a season. `calendar` None leaves the mention as it is.
    """
    if calendar is None or not mention.days or not (mention.fiscal_generic or (mention.year_pair and calendar != "us-fiscal")):
        return mention
    if mention.grain == "year" or mention.year_pair:
        span = year_span(mention.end.year if mention.end else 0, calendar)
        return replace(mention, start=span.start, end=span.end, calendar=calendar, grain="year", first=None, last=None)
    months = YEAR_STARTS[calendar] - YEAR_STARTS["us-fiscal"]  # years named alike begin so far apart
    moved = mention.days.shift(months)
    first, last = (end.shift(months) if end else None for end in (mention.first, mention.last))
    return replace(mention, start=moved.start, end=moved.end, calendar=calendar if mention.calendar else None, first=first, last=last)


def in_school_year(mention: PeriodMention) -> PeriodMention:
    """A pair ("2021-22") whose calendar the text leaves open, read from summer to summer."""
    if not mention.year_pair or mention.calendar is not None or mention.end is None or mention.grain == "year":
        return mention
    span = year_span(mention.end.year, "fiscal-07")
    return replace(mention, start=span.start, end=span.end, grain="year", first=None, last=None, loose=True)


def resolve(mention: PeriodMention, anchor: Span | None) -> Span | None:
    """The days a mention means where `anchor` is the period it hangs on; its own days where it hangs on none."""
    if mention.anchor is None or anchor is None:
        return mention.days
    return placed(mention.anchor, anchor, compared=mention.role in ("versus", "from"))


#: Years that arithmetic on dates may reach; what lies beyond is no period that a text speaks of.
_FIRST_YEAR, _LAST_YEAR = 2, 9998


def placed(how: Anchor, anchor: Span, *, compared: bool = False) -> Span | None:
    """`how` applied to `anchor`; None where no such period lies on the calendar.

    `compared`: the words compare with it, so "the previous year" of a month is that month a year before.
    """
    if how.kind == "point":
        return anchor
    if how.kind == "same":
        return _like_in(anchor, how.within) if how.within else anchor
    years = abs(how.n) * UNIT_MONTHS.get(how.unit, 1) // 12 + 1
    if anchor.start.year - years < _FIRST_YEAR or anchor.end.year + years > _LAST_YEAR:
        return None
    if how.kind == "named" and how.month is not None:
        return month_span(anchor.end.year + how.n, how.month)
    if how.unit in UNIT_DAYS:
        days = timedelta(days=how.n * UNIT_DAYS[how.unit])
        return Span(anchor.start + days, anchor.end + days)
    months = UNIT_MONTHS[how.unit]
    if how.kind == "run":
        if how.n < 0:
            return Span(add_months(anchor.start, how.n * months), anchor.start - timedelta(days=1))
        after = anchor.end + timedelta(days=1)
        return Span(after, add_months(after, how.n * months) - timedelta(days=1))
    if how.kind == "unit" and not (compared and (anchor.months or anchor.days == 1)):
        anchor = _unit_around(anchor, how.unit)
    return anchor.shift(how.n * months)


def _unit_around(anchor: Span, unit: str) -> Span:
    """The year (month, quarter) that a span lies in; the span itself where it is one or is longer."""
    if anchor.months >= UNIT_MONTHS[unit]:
        return anchor
    if unit == "year":
        return year_span(anchor.end.year)
    if unit == "fiscal-year":
        return year_span(add_months(anchor.end, 3).year, "us-fiscal")
    if unit == "month":
        return month_span(anchor.end.year, anchor.end.month)
    return anchor


def _like_in(anchor: Span, within: Span) -> Span:
    """The span of the same make in another year: June for June, the first nine months for the first nine months."""
    named = year_of(within)
    years = within.end.year - anchor.end.year
    if named and named[1] != "calendar" and not within.contains(anchor.shift(12 * years)):
        years = within.start.year - anchor.start.year
    return anchor.shift(12 * years)


def to_publication(mention: PeriodMention, published: date) -> Span | None:
    """ "Since X" of a count: from the first day of X to the day the text appeared."""
    if mention.start is None or mention.start > published:
        return None
    return Span(mention.start, published)
