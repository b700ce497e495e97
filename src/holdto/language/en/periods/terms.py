"""Phrases that count time from a term of office or an event by name ("since Biden took office", "under Obama", "since NAFTA")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from holdto.language.en.events import NamedDate, events, term_of, terms
from holdto.language.period_rules import Context, Time
from holdto.language.phrase_grammar import Row
from holdto.language.tokens import tokenise
from holdto.periods import Span, add_months

Make = Callable[..., Time | None]

_TITLES = ("president", "former president", "then president", "then - president", "prime minister", "chancellor", "mr .", "mr", "mrs .", "ms .", "us president", "u.s. president")
_TOOK = (
    "took office", "came to office", "came into office", "entered office", "assumed office", "became president", "became prime minister", "became chancellor",
    "was inaugurated", "was sworn in", "was elected", "was first elected", "won election", "came to power", "came into power", "took power", "took over", "assumed the presidency",
    "entered the white house", "'s inauguration", "'s election", "took the oath of office", "moved into the white house",
)
_LEFT = ("left office", "left the white house", "left power", "stepped down")
_OFFICE_TIME = ("presidency", "administration", "premiership", "tenure", "term", "government", "time in office", "years", "era", "term in office", "watch", "years in office", "reign", "sexenio")
_STARTED = (
    "began", "started", "broke out", "took effect", "came into effect", "came into force", "entered into force", "went into effect", "was signed", "was enacted", "was passed",
    "passed", "was adopted", "was approved", "hit", "struck", "was introduced", "was implemented", "was overturned", "became law", "was signed into law", "was ratified",
)
_ENDED = ("ended", "was over", "expired", "was lifted", "was repealed")
_UNSAID = (
    ("needs-a-speaker", ("i", "we", "my administration", "our administration", "my government", "our government", "this government", "this administration")),
    ("needs-a-person", ("he", "she", "they", "the president", "this president", "the prime minister", "his administration", "her administration", "the administration", "the government", "his predecessor")),
)


def _words(name: str) -> str:
    """A name as its tokens, which is how a pattern sees it."""
    return " ".join(tokenise(name).words)


def _person(name: str) -> Make:
    def rule(context: Context) -> Time | None:
        term = term_of(name, context.published)
        return None if term is None else _time(term, context)

    return rule


def _happening(event: NamedDate) -> Make:
    return lambda context: _time(event, context)


def _time(named: NamedDate, context: Context) -> Time:
    return Time(Span(named.start, named.end or max(named.start, context.published or date.max)), "term" if named.kind == "term" else named.kind, event=named.name)


def _start(role: str) -> Make:
    """The day it began, as the day that something is counted from."""

    def rule(_: Context, time: Time, *verb: bool) -> Time | None:
        if time.span is None:
            return None
        return Time(Span(time.span.start, time.span.start), "day", event=time.event, role=role)

    return rule


def _end(role: str) -> Make:
    def rule(_: Context, time: Time, *verb: bool) -> Time | None:
        if time.span is None:
            return None
        return Time(Span(time.span.end, time.span.end), "day", event=time.event, role=role)

    return rule


def _after(_: Context, time: Time) -> Time | None:
    """After a spell is after its end; after a law or a moment, after its start."""
    return (_end if time.grain == "spell" else _start)("after")(_, time)


def _whole(_: Context, time: Time, *time_in: bool) -> Time:
    return Time(time.span, "term", event=time.event, loose=False)


def _spell(_: Context, time: Time) -> Time | None:
    return Time(time.span, "span", event=time.event, loose=True) if time.grain == "spell" else None


def _years_in(which: int) -> Make:
    """ "Obama's first year", "Trump's first two years": counted from the day of taking office."""

    def rule(_: Context, time: Time, count: int = 1) -> Time | None:
        if time.span is None or not 1 <= count <= 8:
            return None
        start = add_months(time.span.start, 12 * (which - 1))
        return Time(Span(start, add_months(start, 12 * count) - timedelta(days=1)), "span", event=time.event)

    return rule


def _first_term(_: Context, time: Time) -> Time | None:
    """The first of several terms: four years in the United States, which is where texts count them."""
    return _years_in(1)(_, time, 4)


def _second_term(_: Context, time: Time) -> Time | None:
    if time.span is None:
        return None
    start = add_months(time.span.start, 48)
    return Time(Span(start, max(start, time.span.end)), "span", event=time.event)


def _unsaid(reason: str, role: str) -> Make:
    return lambda context, *caught: Time(reason=reason, role=role)


def _rows() -> Iterator[Row]:
    held: set[str] = set()
    for term in terms():
        for name in term.names:
            words = _words(name)
            if words not in held:
                held.add(words)
                yield Row("name", words, _person(name))
    for title in _TITLES:
        yield Row("leader", f"{title} {{name}}", lambda _, time: time)
    yield Row("leader", "{name}", lambda _, time: time)
    for event in events():
        for name in event.names:
            yield Row("event", f"the? {_words(name)}", _happening(event))
    for phrase, forms in (("took", _TOOK), ("left", _LEFT), ("started", _STARTED), ("ended", _ENDED), ("timein", _OFFICE_TIME)):
        for form in forms:
            yield Row(phrase, form, lambda context: True)
    for reason, subjects in _UNSAID:
        for subject in subjects:
            yield Row(reason, subject, lambda context: True)
        yield Row("named", f"since {{{reason}}} {{took}}", _unsaid(reason, "since"))
        yield Row("named", f"when|before|after {{{reason}}} {{took}}", _unsaid(reason, "at"))
    for pattern, rule in (
        ("since {leader} {took}", _start("since")),
        ("since the day|time|moment {leader} {took}", _start("since")),
        ("when|after {leader} {took}", _start("after")),
        ("before {leader} {took}", _start("before")),
        ("than when {leader} {took}", _start("versus")),
        ("than before {leader} {took}", _start("before")),
        ("until {leader} {took}", _start("until")),
        ("since {leader} {left}", _end("since")),
        ("when|after {leader} {left}", _end("after")),
        ("before|until {leader} {left}", _end("before")),
        ("under {leader}", _whole),
        ("since {leader}", _start("since")),
        ("before {leader}", _start("before")),
        ("under|during|in|throughout|over the {leader} {timein}", _whole),
        ("under|during|in|throughout|over|on {leader} 's {timein}", _whole),
    ):
        yield Row("named", pattern, rule)
    for reason, own in (("needs-a-speaker", "my|our"), ("needs-a-person", "his|her|their")):
        yield Row("named", f"{own} first|second|third|fourth|last|final year|term", _unsaid(reason, "at"))
        yield Row("named", f"{own} first|last|final N UNIT", _unsaid(reason, "at"))
        yield Row("named", f"{own} first year|term in office|power", _unsaid(reason, "at"))
        yield Row("named", f"{own} first|last|final N UNIT in office|power", _unsaid(reason, "at"))
        yield Row("named", f"under|during {own} administration|presidency|leadership|government|watch|predecessor|tenure", _unsaid(reason, "at"))
        yield Row("named", f"on {own} watch", _unsaid(reason, "at"))
    yield Row("named", "{leader} 's first year in? office|power?", _years_in(1))
    yield Row("named", "{leader} 's second year in? office|power?", _years_in(2))
    yield Row("named", "{leader} 's third year in? office|power?", _years_in(3))
    yield Row("named", "{leader} 's first N years in? office|power?", _years_in(1))
    yield Row("named", "{leader} 's first term in? office?", _first_term)
    yield Row("named", "{leader} 's second term in? office?", _second_term)
    yield Row("named", "since|following {event}", _start("since"))
    yield Row("named", "since|after the start|beginning|onset|outbreak|passage|signing|introduction|adoption|implementation of {event}", _start("since"))
    yield Row("named", "since|after the end of {event}", _end("since"))
    yield Row("named", "before|until the end of {event}", _end("until"))
    yield Row("named", "at|by the end of {event}", _end("at"))
    yield Row("named", "at|by the start|beginning|onset|outbreak of {event}", _start("at"))
    for pattern, rule in (
        ("since {event} {started}", _start("since")),
        ("before {event} {started}", _start("before")),
        ("when|after {event} {started}", _start("after")),
        ("since {event} {ended}", _end("since")),
        ("before {event} {ended}", _end("before")),
        ("when|after {event} {ended}", _end("after")),
    ):
        yield Row("named", pattern, rule)
    yield Row("named", "before|until {event}", _start("before"))
    yield Row("named", "prior to {event}", _start("before"))
    yield Row("named", "pre -? {event}", _start("before"))
    yield Row("named", "prepandemic", lambda context: _start("before")(context, _time(_pandemic(), context)))
    yield Row("named", "after {event}", _after)
    yield Row("named", "post - {event}", _after)
    yield Row("named", "during|throughout|amid {event}", _spell)
    yield Row("named", "in the {event} years|era", _spell)


def _pandemic() -> NamedDate:
    return next(event for event in events() if "pandemic" in event.names)


TERM_ROWS: list[Row] = list(_rows())
