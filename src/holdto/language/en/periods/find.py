"""Find the times in a run of tokens: read phrases from left to right, join ranges, and say how each time stands."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from holdto.language.en.periods import cues, guards
from holdto.language.en.periods.durations import durations_in
from holdto.language.en.periods.roles import is_behind, role_of
from holdto.language.en.periods.words import UNSAID
from holdto.language.period_mention import Duration, PeriodMention
from holdto.language.period_rules.ranges import joined, lent_year
from holdto.language.period_rules.time import Context, Time
from holdto.language.period_rules.years import as_fiscal
from holdto.language.phrase_grammar import Grammar, Reading
from holdto.language.tokens import Tokens

#: The token after a time, and the time.
Found = tuple[int, Time]


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The phrases of time, compiled at first use."""
    from holdto.language.en.periods.patterns import CLASSES, ROWS, TESTS

    return Grammar(ROWS, CLASSES, TESTS)


def find_periods(tokens: Tokens, published: date | None) -> list[PeriodMention]:
    """Every time named in the tokens, in order and without overlap, resolved by the publication date where it needs one."""
    return find_times(tokens, published)[0]


def find_durations(tokens: Tokens, published: date | None) -> list[Duration]:
    """Every length of time that stands in no time ("for eight months"), outside the periods."""
    return find_times(tokens, published)[1]


def find_times(tokens: Tokens, published: date | None) -> tuple[list[PeriodMention], list[Duration]]:
    """Periods and durations in one pass."""
    reading = grammar().reader(tokens, Context(published))
    found: list[tuple[int, int, Time]] = []
    reached = 0
    for i in reading.starts("time"):
        if i >= reached and (read := _time_at(reading, tokens, i)) is not None:
            reached = read[0]
            found.append((i, *read))
    mentions: list[PeriodMention] = []
    reached = 0
    for i, end, time in _dated_after(tokens, _lent(tokens, found)):
        mention = _mention(tokens, i, end, time, reached)
        if mention is not None:
            mentions.append(mention)
            reached = mention.j
    return mentions, durations_in(tokens, mentions)


def _time_at(reading: Reading, tokens: Tokens, i: int) -> Found | None:
    """The time that begins at token `i`, with the other end where it begins a range."""
    found = reading.longest("time", i)
    if found is None or not guards.is_time(tokens, i, *found):
        return None
    end, time = found
    if time.role == "since" and end == i + 1 and reading.longest("time", end) is not None:
        return None  # "has since 2010 risen": what follows is the time
    if guards.is_count_of_things(tokens, end, time):
        return reading.longest("openmonth", i) or found
    if guards.counts_from_a_clause(tokens, end, time):
        time = Time(reason="vague")
    return _range(reading, tokens, i, end, time) or (end, time)


def _range(reading: Reading, tokens: Tokens, i: int, end: int, time: Time) -> Found | None:
    """The range from a time to the one behind the words that join them, or None."""
    words = tokens.words
    at = end
    if words[at : at + 2] in ([",", "to"], [",", "through"]):
        at += 1
    if at + 1 >= len(words):
        return None
    if words[at] == "and" and "between" not in words[max(0, i - 2) : i]:
        return _combined(reading, tokens, end, time)
    if words[at] != "and" and words[at] not in cues.JOINS:
        return None
    at += 1
    while at < len(words) and words[at] in ("the", "in", "of"):
        at += 1
    other = reading.longest("time", at) if at < len(words) else None
    whole = joined(time, other[1]) if other else None
    return (other[0], whole) if other and whole else None


def _combined(reading: Reading, tokens: Tokens, end: int, time: Time) -> Found | None:
    """ "October and November combined"."""
    other = reading.longest("time", end + 1)
    if other is None or other[0] >= len(tokens) or tokens.words[other[0]] != "combined":
        return None
    whole = joined(time, other[1])
    return (other[0], whole) if whole else None


def _lent(tokens: Tokens, found: list[tuple[int, int, Time]]) -> list[tuple[int, int, Time]]:
    """What the times of a list lend each other: a year to months before it, the calendar of a fiscal year to years after it."""
    for k in range(len(found) - 1, 0, -1):
        (i, end, time), (after_i, _, after) = found[k - 1], found[k]
        if after.span and after.year_said and not time.year_said and _listed(tokens, end, after_i):
            span = lent_year(time, after.span)
            if span is not None and span.start < after.span.start:
                found[k - 1] = (i, end, time._replace(span=span, year_said=True))
    for k in range(1, len(found)):
        (_, before_end, before), (i, end, time) = found[k - 1], found[k]
        if time.bare and before.calendar == "us-fiscal" and _listed(tokens, before_end, i):
            found[k] = (i, end, as_fiscal(time))
    return found


def _dated_after(tokens: Tokens, found: list[tuple[int, int, Time]]) -> list[tuple[int, int, Time]]:
    """One time of an event and the date told right behind it: "since he took office in January 2021"."""
    out: list[tuple[int, int, Time]] = []
    for i, end, time in found:
        last = out[-1][2] if out else None
        if last is not None and tokens.words[out[-1][1] : i] in (["in"], ["on"]) and _is_moment(last, time):
            day = last.span if last.span and time.span and time.span.contains(last.span) else time.span
            out[-1] = (out[-1][0], end, last._replace(span=day, grain="day" if day is last.span else time.grain, reason=None))
        else:
            out.append((i, end, time))
    return out


def _is_moment(event: Time, date: Time) -> bool:
    """Whether one time is of an event whose day the other can tell."""
    told = event.reason in UNSAID or (event.event is not None and event.grain == "day")
    return told and event.role is not None and date.span is not None and date.grain in ("year", "month", "day")


def _listed(tokens: Tokens, end: int, i: int) -> bool:
    """Whether only words of a list stand between two times."""
    return end < i <= end + 2 and all(word in cues.LISTS for word in tokens.words[end:i])


def _mention(tokens: Tokens, i: int, end: int, time: Time, reached: int) -> PeriodMention | None:
    """The mention of a time, with its article, its cue and its role; None where the word that makes it a time is not before it."""
    words = tokens.words
    if i > reached and words[i - 1] in ("a", "an", "one") and (time.offset or time.anchor or time.event):
        i -= 1
    if time.behind and not is_behind(words, i, reached, time.behind):
        return None
    role, cue_i = role_of(words, i, end, time, reached)
    combined = 1 if words[end : end + 1] == ["combined"] else 2 if words[end : end + 2] in cues.TOGETHER else 0
    span = time.span
    return PeriodMention(
        i=i,
        j=end + combined,
        cue_i=cue_i,
        cue=" ".join(words[cue_i:i]),
        role=role,
        start=span.start if span else None,
        end=span.end if span else None,
        calendar=time.calendar,
        grain=time.grain,
        partial=time.partial,
        every=time.every,
        offset=time.offset,
        combined=bool(combined),
        loose=time.loose,
        anchor=time.anchor,
        reason=time.reason,
        fiscal_generic=time.fiscal_generic,
        year_pair=time.year_pair,
        first=time.first,
        last=time.last,
        year_said=time.year_said,
        event=time.event,
    )
