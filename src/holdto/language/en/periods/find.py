"""Find the times in a run of tokens: read phrases from left to right, join ranges, and say how each time stands."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from holdto.language.en.periods import cues
from holdto.language.en.periods.durations import durations_in
from holdto.language.period_mention import Duration, PeriodMention
from holdto.language.period_rules.ranges import joined, lent_year
from holdto.language.period_rules.time import Context, Time
from holdto.language.period_rules.years import as_fiscal
from holdto.language.phrase_grammar import Grammar, Reading
from holdto.language.tokens import Tokens

Found = tuple[int, Time]

#: Words at most between "since" and the preposition of its time.
_SINCE_FAR = 7

#: Parts of a year, and runs of such parts.
_CUT = ("quarter", "half", "span")


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The phrases of time, compiled."""
    from holdto.language.en.periods.patterns import CLASSES, ROWS, TESTS  # some thousand patterns, compiled at first use

    return Grammar(ROWS, CLASSES, TESTS)


@lru_cache(maxsize=1)
def _cues() -> dict[str, Any]:
    """Cues as a tree from the last word to the first; the role of one stands under ""."""
    tree: dict[str, Any] = {}
    for role, phrases in cues.CUES.items():
        for phrase in phrases:
            node = tree
            for word in reversed(phrase.split()):
                node = node.setdefault(word, {})
            node[""] = role
    return tree


def _cue_before(words: list[str], j: int, floor: int) -> tuple[int, str] | None:
    """The longest cue that ends just before token `j`: its first token, and the role it gives."""
    node = _cues()
    found: tuple[int, str] | None = None
    at = j
    while at > floor and (after := node.get(words[at - 1])) is not None:
        node = after
        at -= 1
        if "" in node:
            found = at, node[""]
    return found


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
    found = _lent(tokens, found)
    mentions: list[PeriodMention] = []
    reached = 0
    for i, end, time in found:
        mention = _mention(tokens, i, end, time, reached)
        if mention is not None:
            mentions.append(mention)
            reached = mention.j
    return mentions, durations_in(tokens, mentions)


def _time_at(reading: Reading, tokens: Tokens, i: int) -> Found | None:
    """The time that begins at token `i`, with the other end where it begins a range."""
    found = reading.longest("time", i)
    if found is None:
        return None
    end, time = found
    if time.bare and not _is_year(tokens, i, end):
        return None
    if (
        end < len(tokens)
        and tokens.words[end] == "of"
        and (time.reason == "now" or time.grain == "week" or (not time.year_said and time.grain in _CUT))
    ):
        return None  # "the first half of the match", "the last week of the campaign"
    if time.event is not None and end < len(tokens) and (tokens.words[end] == "'s" or (time.closing and tokens.words[end].isalpha())):
        return None
    if _hangs_on_a_clause(tokens, end, time):
        time = Time(reason="vague")
    if time.day is not None and not time.year_said and end < len(tokens) and tokens.words[end] in cues.COUNTED:
        return reading.longest("openmonth", i) or found  # "in May 12 people died"
    return _range(reading, tokens, i, end, time) or (end, time)


def _hangs_on_a_clause(tokens: Tokens, end: int, time: Time) -> bool:
    """ "Six months after it went public": what it counts from is told by words that are no time; not "the year before it was 5"."""
    if time.anchor is None or time.anchor.kind != "shift" or end >= len(tokens) or not tokens.words[end].isalpha():
        return False
    last = tokens.words[end - 1]
    return tokens.words[end] != "that" and (last == "after" or (last == "before" and time.anchor.n < -1))


def _range(reading: Reading, tokens: Tokens, i: int, end: int, time: Time) -> Found | None:
    """The range from a time to the one behind the words that join them, or None."""
    words = tokens.words
    at = end
    if at < len(words) and words[at] == "," and at + 1 < len(words) and words[at + 1] in ("to", "through"):
        at += 1
    if at + 1 >= len(words):
        return None
    if words[at] == "and":
        if "between" not in words[max(0, i - 2) : i]:
            return _combined(reading, tokens, end, time)
    elif words[at] not in cues.JOINS:
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
    if other is None or other[0] >= len(tokens) or tokens.words[other[0]] not in ("combined", "together"):
        return None
    whole = joined(time, other[1])
    return (other[0], whole._replace(combined=True)) if whole else None


def _lent(tokens: Tokens, found: list[tuple[int, int, Time]]) -> list[tuple[int, int, Time]]:
    """What the times of a list lend each other: a year to months before it, the calendar of a fiscal year to years after it."""
    for k in range(len(found) - 1, 0, -1):
        i, end, time = found[k - 1]
        after = found[k]
        if time.span and after[2].span and after[2].year_said and not time.year_said and _listed(tokens, end, after[0]):
            span = lent_year(time, after[2].span)
            if span is not None and span.start < after[2].span.start:
                found[k - 1] = (i, end, time._replace(span=span, year_said=True))
    for k in range(1, len(found)):
        i, end, time = found[k]
        before = found[k - 1]
        if time.bare and before[2].calendar == "us-fiscal" and _listed(tokens, before[1], i):
            found[k] = (i, end, as_fiscal(time))
    return found


def _listed(tokens: Tokens, end: int, i: int) -> bool:
    """Whether only words of a list stand between two times."""
    return end < i <= end + 2 and all(word in cues.LISTS for word in tokens.words[end:i])


def _is_year(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a bare four-digit number is a year, by what stands beside it."""
    words = tokens.words
    before = words[i - 1] if i else ""
    after = words[end] if end < len(words) else ""
    if (before in cues.NOT_YEAR and words[max(0, i - 3) : i - 1] != ["since", "at"]) or (
        after in cues.COUNTED and before not in ("since", "the", "'s")
    ):
        return False
    if i > 1 and before in (".", ",", "/", ":") and tokens.joined(i) and words[i - 2][0].isdigit():
        return False
    if after and tokens.joined(end):
        if after[0].isalpha() or after in ("/", "°", ":"):
            return False
        if after == "-" and end + 1 < len(words) and words[end + 1][0].isdigit() and tokens.joined(end + 1):
            return len(words[end + 1]) == 4
    return True


def _mention(tokens: Tokens, i: int, end: int, time: Time, reached: int) -> PeriodMention | None:
    if i > reached and tokens.words[i - 1] in ("a", "an", "one") and (time.offset or time.anchor or time.event):
        i -= 1
    role, cue_i = _role(tokens, i, end, time, reached)
    if time.needs_cue and cue_i == i:
        return None
    combined = time.combined
    if end < len(tokens) and tokens.words[end] == "combined":
        combined, end = True, end + 1
    span = time.span
    return PeriodMention(
        i=i,
        j=end,
        cue_i=cue_i,
        cue=" ".join(tokens.words[cue_i:i]),
        role=role,
        start=span.start if span else None,
        end=span.end if span else None,
        calendar=time.calendar,
        grain=time.grain,
        partial=time.partial,
        every=time.every,
        offset=time.offset,
        combined=combined,
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


def _role(tokens: Tokens, i: int, end: int, time: Time, reached: int) -> tuple[str, int]:
    """The role that the words before a time give it, and where they begin; they never reach into the time before."""
    words = tokens.words
    found = None
    at = i
    while found is None or at < found[0]:
        found = _cue_before(words, at, reached) or found
        if at <= reached or words[at - 1] not in cues.GAP:
            break
        at -= 1
        if found is None and at == reached:
            break
    if found is None:
        return time.role or "at", i
    cue_i, role = found
    if time.role is not None:
        return time.role, cue_i if cue_i < i else i
    if words[at - 1] == "than" and cue_i > reached and words[cue_i - 1] in cues.AMOUNT_BEFORE_THAN and not _comparable(time):
        return "at", i
    if role == "at" and (since := _since_before(words, cue_i, reached)) is not None:
        return "since", since
    if role in ("from", "at"):
        if time.first is not None and role == "from":
            return "at", cue_i
        if time.offset is not None and words[at - 1] in ("from", "over", "on"):
            return "versus", cue_i
        if role == "from" and end < len(words) and words[end] in cues.LEVELS:
            return "versus", cue_i
    return role, cue_i


def _since_before(words: list[str], cue_i: int, reached: int) -> int | None:
    """Where "since" leads to the cue over a few plain words: "since its launch in 2014"; "has since fallen" is another word."""
    for at in range(cue_i - 1, max(reached, cue_i - _SINCE_FAR) - 1, -1):
        if words[at] == "since":
            return None if at > 0 and words[at - 1] in cues.HAVE else at
        if not words[at].isalpha() and words[at] != "'s":
            return None
    return None


def _comparable(time: Time) -> bool:
    """Whether "more than" before a time compares with it ("than a year ago", "than 2019") rather than counts ("than a decade ago")."""
    return not time.loose or (time.anchor is not None and time.anchor.n == -1 and time.anchor.unit != "decade")
