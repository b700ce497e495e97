"""Find the times in a run of tokens: read phrases from left to right, join ranges, and say how each time stands."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from holdto.language import period_rules as rules
from holdto.language.en.periods import words
from holdto.language.en.periods.durations import durations_in
from holdto.language.period_mention import Duration, PeriodMention
from holdto.language.period_rules import Context, Time
from holdto.language.phrase_grammar import Grammar, Reading
from holdto.language.tokens import Tokens


@lru_cache(maxsize=1)
def _grammar() -> Grammar:
    from holdto.language.en.periods.patterns import CLASSES, ROWS, TESTS  # noqa: PLC0415 - some thousand patterns, compiled at first use

    return Grammar(ROWS, CLASSES, TESTS)


@lru_cache(maxsize=1)
def _triggers() -> frozenset[str]:
    """The words, besides numbers, at which a time can begin."""
    return _grammar().first("time") | words.MONTHS.keys() | words.SHORT_MONTHS.keys() | words.NUMBERS.keys()


@lru_cache(maxsize=1)
def _cues() -> dict[str, dict[tuple[str, ...], str]]:
    """Cue phrases by their last word, each to its role."""
    cues: dict[str, dict[tuple[str, ...], str]] = {}
    for role, phrases in words.CUES.items():
        for phrase in phrases:
            parts = tuple(phrase.split())
            cues.setdefault(parts[-1], {})[parts] = role
    return cues


def find_periods(tokens: Tokens, published: date | None) -> list[PeriodMention]:
    """Every time named in the tokens, in order and without overlap, resolved by the publication date where it needs one."""
    return find_times(tokens, published)[0]


def find_durations(tokens: Tokens, published: date | None) -> list[Duration]:
    """Every length of time that stands in no time ("for eight months"), outside the periods."""
    return find_times(tokens, published)[1]


def find_times(tokens: Tokens, published: date | None) -> tuple[list[PeriodMention], list[Duration]]:
    """Periods and durations in one pass."""
    grammar = _grammar()
    first = _triggers()
    starts = [i for i, word in enumerate(tokens.words) if word in first or word[0].isdigit()]
    if not starts:
        return [], []
    reading = grammar.reader(tokens, Context(published))
    mentions: list[PeriodMention] = []
    reached = 0
    for i in starts:
        if i < reached:
            continue
        found = _time_at(reading, tokens, i)
        if found is None:
            continue
        end, time = found
        mention = _mention(tokens, i, end, time, reached)
        mentions.append(mention)
        reached = mention.j
    return mentions, durations_in(tokens, mentions)


def _time_at(reading: Reading, tokens: Tokens, i: int) -> tuple[int, Time] | None:
    """The time that begins at token `i`, with the other end where it begins a range."""
    found = reading.longest("time", i)
    if found is None:
        return None
    end, time = found
    if time.grain is None and time.span is None and time.reason is None and time.anchor is None:
        return None
    if time.bare and not _is_year(tokens, i, end, reading):
        return None
    return _range(reading, tokens, i, end, time) or (end, time)


def _range(reading: Reading, tokens: Tokens, i: int, end: int, time: Time) -> tuple[int, Time] | None:
    join = end
    if join >= len(tokens) - 1:
        return None
    word = tokens.words[join]
    if word == "," and tokens.words[join + 1] in ("to", "through"):
        join += 1
        word = tokens.words[join]
    between = word == "and" and "between" in tokens.words[max(0, i - 2) : i]
    if word == "and" and not between:
        return _combined(reading, tokens, end, time)
    if not between and word not in words.JOINS:
        return None
    at = join + 1
    while at < len(tokens) and tokens.words[at] in ("the", "in", "of"):
        at += 1
    other = reading.longest("time", at) if at < len(tokens) else None
    if other is None:
        return None
    whole = rules.joined(time, other[1])
    return (other[0], whole) if whole else None


def _combined(reading: Reading, tokens: Tokens, end: int, time: Time) -> tuple[int, Time] | None:
    """ "October and November combined"."""
    other = reading.longest("time", end + 1)
    if other is None or other[0] >= len(tokens) or tokens.words[other[0]] not in ("combined", "together"):
        return None
    whole = rules.joined(time, other[1])
    if whole:
        whole.combined = True
        return other[0] + 1, whole
    return None


def _is_year(tokens: Tokens, i: int, end: int, reading: Reading) -> bool:
    """Whether a bare four-digit number is a year, by what stands beside it."""
    before = tokens.words[i - 1] if i else ""
    after = tokens.words[end] if end < len(tokens) else ""
    if before in words.HEDGES or (after == "%" or (after in words.COUNTED and before not in ("since", "the", "'s", "fiscal"))):
        return False
    if before in (".", ",") and tokens.joined(i) and i > 1 and tokens.words[i - 2][0].isdigit():
        return False
    if after and end < len(tokens) and tokens.joined(end) and (after[0].isalpha() and after not in ("s",) or after in ("-", "/") and tokens.joined(end + 1) if end + 1 < len(tokens) else False):
        return after in ("-", "–") and not tokens.words[end + 1][0].isdigit() if end + 1 < len(tokens) else True
    return True


def _mention(tokens: Tokens, i: int, end: int, time: Time, reached: int) -> PeriodMention:
    role, cue_i = _role(tokens, i, end, reached)
    if time.role is not None:
        role = time.role
    combined = time.combined
    if not combined and end < len(tokens) and tokens.words[end] == "combined":
        combined, end = True, end + 1
    mention = PeriodMention(
        i, end, cue_i, " ".join(tokens.words[cue_i:i]), role,
        calendar=time.calendar, grain=time.grain, partial=time.partial, every=time.every, offset=time.offset, combined=combined, loose=time.loose,
        anchor=time.anchor, reason=time.reason, fiscal_generic=time.fiscal_generic, year_pair=time.year_pair, first=time.first, last=time.last,
        year_said=time.year_said, event=time.event,
    )
    if time.span is not None:
        mention.start, mention.end = time.span.start, time.span.end
    return mention


def _role(tokens: Tokens, i: int, end: int, reached: int) -> tuple[str, int]:
    """The role that the words before a time give it, and where they begin; they never reach into the time before."""
    at = i
    while at > reached and tokens.words[at - 1] in words.BETWEEN_CUE_AND_TIME:
        at -= 1
    # a word of the gap may itself end a cue ("about", "than that of"): take the longest over both readings
    best: tuple[int, str] | None = None
    for stop in (at, i):
        if stop <= reached:
            continue
        for parts, role in _cues().get(tokens.words[stop - 1], {}).items():
            start = stop - len(parts)
            if start >= reached and tuple(tokens.words[start:stop]) == parts and (best is None or start < best[0]):
                best = start, role
    if best is None:
        return "at", i
    if best[1] in ("at", "from") and end < len(tokens) and tokens.words[end] in words.LEVELS and best[1] == "from":
        return "versus", best[0]
    return best[1], best[0]
