"""Find the times in a run of tokens: read phrases from left to right, join ranges, and say how each time stands."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from holdto.language.en.periods import cues, guards
from holdto.language.en.periods.durations import durations_in
from holdto.language.en.periods.lend import lend
from holdto.language.en.periods.roles import is_behind, role_of
from holdto.language.period_mention import Duration, PeriodMention
from holdto.language.period_rules.ranges import joined
from holdto.language.period_rules.time import Context, Time, mention_of
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
    for i, end, time in lend(tokens, found, published):
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
    elif words[at : at + 3] == ["-", "to", "-"]:
        at += 2
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


def _mention(tokens: Tokens, i: int, end: int, time: Time, reached: int) -> PeriodMention | None:
    """The mention of a time, with its article, its cue and its role; None where the word that makes it a time is not before it."""
    words = tokens.words
    if i > reached and words[i - 1] in ("a", "an", "one") and (time.offset or time.anchor or time.event):
        i -= 1
    if time.behind and not is_behind(words, i, reached, time.behind):
        return None
    role, cue_i = role_of(words, i, end, time, reached)
    combined = 1 if words[end : end + 1] == ["combined"] else 2 if words[end : end + 2] in cues.TOGETHER else 0
    return mention_of(time, i, end + combined, cue_i, " ".join(words[cue_i:i]), role, combined=bool(combined))
