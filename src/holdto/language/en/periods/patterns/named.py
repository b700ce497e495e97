"""Times told from a term of office or an event by name: "since Biden took office", "under Obama", "since NAFTA"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from holdto.language.en.events import NamedDate, events, term_of, terms
from holdto.language.en.periods import words
from holdto.language.en.periods.patterns.use import FIRST, FOURTH, SECOND, THIRD, Make, itself, undated, use
from holdto.language.period_mention import UNIT_DAYS, UNIT_MONTHS
from holdto.language.period_rules.ranges import first_of_event, since_day
from holdto.language.period_rules.time import Context, Time
from holdto.language.phrase_grammar import Row
from holdto.language.tokens import tokenise
from holdto.periods import Span, add_months

#: Years of a term where texts count "first term" and "second term", and the most that any lasts.
_TERM, _LONGEST = 4, 30
#: Kinds of events that lasted.
_LASTING = ("spell", "era")


def _words(name: str) -> str:
    """A name as its tokens, which is how a pattern sees it."""
    return " ".join(tokenise(name).words)


def _true(*_: Any) -> bool:
    return True


def _person(name: str) -> Make:
    def rule(context: Context) -> Time | None:
        term = term_of(name, context.published)
        return _named(term, context) if term else None

    return rule


def _happening(event: NamedDate) -> Make:
    return lambda context: _named(event, context)


def _named(named: NamedDate, context: Context) -> Time:
    end = named.end or max(named.start, context.published or date.max)
    return Time(Span(named.start, end), named.kind, event=named.name)


def _start(role: str | None = None) -> Make:
    return lambda _, time, *verb: since_day(time, role)


def _end(role: str | None = None) -> Make:
    return lambda _, time, *verb: since_day(time, role, at_end=True)


def _since_person(_: Context, time: Time) -> Time | None:
    day = since_day(time, "since")
    return day._replace(closing=True) if day else None


def _after(_: Context, time: Time) -> Time | None:
    """After a spell is after its end; after a law or a moment, after its start."""
    return since_day(time, "after", at_end=time.grain in _LASTING)


def _since(context: Context, time: Time) -> Time | None:
    """Since a war is since its end, once it is over; since a crisis or a law, since its start."""
    over = bool(time.span and context.published and time.span.end < context.published)
    return since_day(time, "since", at_end=time.grain == "era" and over)


def _whole(_: Context, time: Time, *verb: bool) -> Time:
    return Time(time.span, "term", event=time.event, behind=words.IN_OFFICE)


def _under(_: Context, time: Time) -> Time:
    return Time(time.span, "term", event=time.event)


def _spell(_: Context, time: Time) -> Time | None:
    return Time(time.span, "span", event=time.event, loose=True) if time.grain in _LASTING else None


def _part_of_term(_: Context, time: Time, which: int, count: int, unit: str) -> Time | None:
    """ "Obama's first year", "Trump's last two years", "the first 100 days of the Biden administration": from the day of taking office.

    `which` counts from the end where it is negative.
    """
    if time.span is None or count * UNIT_MONTHS.get(unit, 0) > 12 * _LONGEST:
        return None

    def later(day: date, units: int) -> date:
        return day + timedelta(days=units * UNIT_DAYS[unit]) if unit in UNIT_DAYS else add_months(day, units * UNIT_MONTHS[unit])

    if which < 0:
        return Time(Span(later(time.span.end, -count) + timedelta(days=1), time.span.end), "span", event=time.event)
    start = later(time.span.start, which - 1)
    return Time(Span(start, later(start, count) - timedelta(days=1)), "span", event=time.event)


def _first_of_term(context: Context, time: Time, which: int, count: int, unit: str) -> Time | None:
    return _part_of_term(context, time, which, count, unit) if which in (1, -1) and count > 0 else None


def _nth_term(_: Context, time: Time, which: int) -> Time | None:
    if time.span is None or which not in (1, 2):
        return None
    start = add_months(time.span.start, 12 * _TERM * (which - 1))
    end = add_months(start, 12 * _TERM)
    return Time(Span(start, max(start, min(time.span.end, end))), "span", event=time.event)


def _named_rows() -> Iterator[Row]:
    held: set[str] = set()
    for term in terms():
        for name in term.names:
            if name not in held:
                held.add(name)
                yield Row("person", _words(name), _person(name))
    for event in events():
        for name in event.names:
            yield Row("event", _words(name), _happening(event))
    for title in words.TITLES:
        yield Row("leader", f"{title} {{person}}", itself)
    for phrase, forms in words.VERBS.items():
        for form in forms:
            yield Row(phrase, form, _true)
    for reason, subjects in words.UNSAID.items():
        for subject in subjects:
            yield Row(reason, subject, _true)
        yield Row("named", f"since {{{reason}}} {{took}}", undated(reason, role="since"))
        yield Row("named", f"when {{{reason}}} {{took}}", undated(reason))
        yield Row("named", f"before {{{reason}}} {{took}}", undated(reason, role="before"))
        yield Row("named", f"after {{{reason}}} {{took}}", undated(reason, role="after"))
        yield Row("named", f"since {{{reason}}} {{left}}", undated(reason, role="since"))
        yield Row("named", f"when {{{reason}}} {{left}}", undated(reason))
        yield Row("named", f"after {{{reason}}} {{left}}", undated(reason, role="after"))
        yield Row("named", f"before|until {{{reason}}} {{left}}", undated(reason, role="until"))
        yield Row("named", f"under {{{reason}}}", undated(reason))
    for reason, own in words.UNSAID_OWN.items():
        yield Row("named", f"{own} ORDINAL|last|final year|term", undated(reason))
        yield Row("named", f"{own} ORDINAL|last|final year|term in office|power", undated(reason))
        yield Row("named", f"{own} first|last|final N UNIT", undated(reason))
        yield Row("named", f"{own} first|last|final ONE", undated(reason))
        yield Row("named", f"{own} first|last|final ONE in office|power", undated(reason))
        yield Row("named", f"{own} first|last|final N UNIT in office|power", undated(reason))
        yield Row("named", f"on {own} watch", undated(reason))
        yield Row(
            "named", f"under|during {own} administration|presidency|leadership|government|watch|predecessor|tenure|term", undated(reason)
        )


_PANDEMIC = next(event for event in events() if "pandemic" in event.names)

ROWS = [
    *_named_rows(),
    Row("leader", "{person}", itself),
    # terms of office
    Row("named", "since {leader} {took}", _start("since")),
    Row("named", "since the day|time|moment {leader} {took}", _start("since")),
    Row("named", "when {leader} {took}", _start()),
    Row("named", "after {leader} {took}", _start("after")),
    Row("named", "before {leader} {took}", _start("before")),
    Row("named", "until {leader} {took}", _start("until")),
    Row("named", "since {leader} {left}", _end("since")),
    Row("named", "when {leader} {left}", _end()),
    Row("named", "after {leader} {left}", _end("after")),
    Row("named", "before|until {leader} {left}", _end("until")),
    Row("named", "under {leader}", _under),
    Row("named", "since {leader}", _since_person),
    Row("named", "{leader} 's|'? {timein}", _whole),
    Row("named", "{leader} 's|' PART ONE in? office|power?", use(_part_of_term, FIRST, SECOND, 1, THIRD)),
    Row("named", "{leader} 's|' PART N UNIT in? office|power?", _first_of_term),
    Row("named", "PART ONE of the? {leader} 's|'? {timein}", use(_part_of_term, THIRD, FIRST, 1, SECOND)),
    Row("named", "PART N UNIT of the? {leader} 's|'? {timein}", use(_first_of_term, FOURTH, FIRST, SECOND, THIRD)),
    Row("named", "{leader} 's|' PART term in? office?", _nth_term),
    # events
    Row("named", "first N UNIT of the? {event}", first_of_event),
    Row("named", "first ONE of the? {event}", use(first_of_event, 1, FIRST, SECOND)),
    Row("named", "since the? {event}", _since),
    Row("named", "since the? {event} {started}", _start("since")),
    Row("named", "since|after the? {event} 's {started}", _start("since")),
    Row("named", "before the? {event} {started}", _start("before")),
    Row("named", "when the? {event} {started}", _start()),
    Row("named", "after the? {event} {started}", _start("after")),
    Row("named", "since the? {event} {ended}", _end("since")),
    Row("named", "before the? {event} {ended}", _end("before")),
    Row("named", "when the? {event} {ended}", _end()),
    Row("named", "after the? {event} {ended}", _end("after")),
    Row("named", "before|until the? {event}", _start("before")),
    Row("named", "prior to the? {event}", _start("before")),
    Row("named", "pre - {event}", _start("before")),
    Row("named", "prepandemic", lambda context: since_day(_named(_PANDEMIC, context), "before")),
    Row("named", "after|following the? {event}", _after),
    Row("named", "post - {event}", _after),
    Row("named", "during|throughout|amid the? {event}", _spell),
    Row("named", "{event} years|era", _spell),
    Row("named", "during|throughout the? {event} years|era", _spell),
]
