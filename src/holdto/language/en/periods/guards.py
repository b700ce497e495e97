"""Guards: what looks like a time and, by the words beside it, is none."""

from __future__ import annotations

from holdto.language.en.periods import cues
from holdto.language.period_rules.time import Time
from holdto.language.tokens import Tokens

#: Parts of a year, and runs of such parts.
_CUT = ("quarter", "half", "span")

#: May stand behind "on the year".
_CLOSING = frozenset(", . ; : ) and in but while as after following".split())

#: Words with which a clause goes on behind "over the year" at its front.
_SUBJECTS = frozenset("it they this that these those there the its their".split())

#: Words that end an amount.
_AMOUNTS = frozenset("hundred thousand million billion trillion dozen percent % dollars euros pounds".split())


def is_time(tokens: Tokens, i: int, end: int, time: Time) -> bool:
    """Whether the words from token `i` to `end` are used as the time they can be."""
    after = tokens.words[end] if end < len(tokens) else ""
    if time.bare:
        return _is_year(tokens, i, end, after)
    if time.anchor is not None and time.anchor.kind == "point" and after == "of":
        return False  # "at the time of the survey"
    if time.grain == "part":
        return i > 1 and tokens.words[i - 1] == "the" and tokens.words[i - 2] in cues.BEFORE_PART and (not after or after in _CLOSING)
    if tokens.words[i:end] == ["since"]:
        return _is_since_then(tokens.words, i)
    if time.role == "versus" and time.closing:
        fronted = i == 0 or tokens.words[i - 1] in (",", ";")
        return not after or after in _CLOSING or (fronted and after in _SUBJECTS)  # "on the year in May", not "on the year before"
    if after == "of" and tokens.words[i] == "last" and time.grain == "year":
        return False  # "the last year of the war"
    if after == "of" and (time.reason == "now" or time.grain == "week" or (time.grain in _CUT and (time.loose or not time.year_said))):
        return False  # "the first half of the match", "the last week of the campaign"
    if tokens.words[end - 1] == "on" and (after in ("average", "record") or _after_amount(tokens, i)):
        return False  # "$2.1 billion a year on water", "1,200 calls a year on average", "the driest year on record"
    return time.event is None or not (after == "'s" or (time.closing and after.isalpha()))


def _is_since_then(words: list[str], i: int) -> bool:
    """Whether "since" at token `i` is the adverb: "has since fallen", "have risen every year since."."""
    if i and words[i - 1] in cues.HAVE and i + 1 < len(words) and words[i + 1].isalpha():
        return words[i + 1] not in cues.SINCE_OPENS
    return i > 0 and (i + 1 == len(words) or words[i + 1] in ".,;:!?)")


def _after_amount(tokens: Tokens, i: int) -> bool:
    """Whether an amount stands before token `i`, or before an article there."""
    at = i - 1 - (i > 0 and tokens.words[i - 1] in ("a", "an", "one"))
    return at >= 0 and (tokens.words[at] in _AMOUNTS or tokens.words[at][0].isdigit())


def _is_year(tokens: Tokens, i: int, end: int, after: str) -> bool:
    """Whether a bare four-digit number is a year."""
    words = tokens.words
    before = words[i - 1] if i else ""
    if before in cues.NOT_YEAR and words[max(0, i - 3) : i - 1] != ["since", "at"]:
        return False
    opens = before == "in" and (i == 1 or words[i - 2] in ",;")  # "In 2023 people lived longer"
    opens = opens or (before == "in" and words[end + 1 : end + 2] == ["than"])  # "and in 2002 less than a million"
    if after in cues.COUNTED and before not in ("since", "the", "'s") and not opens:
        return False
    if i > 1 and before in (".", ",", "/", ":") and tokens.joined(i) and words[i - 2][0].isdigit():
        return False
    if not after or not tokens.joined(end):
        return True
    following = words[end + 1] if end + 1 < len(words) and tokens.joined(end + 1) else ""
    if after[0].isalpha() or after in ("/", "°") or (after == ":" and following):
        return False
    return not (after == "-" and following[:1].isdigit() and len(following) != 4)


def counts_from_a_clause(tokens: Tokens, end: int, time: Time) -> bool:
    """ "Six months after it went public": it counts from what no time tells; not "the year before it was 5"."""
    if time.anchor is None or time.anchor.kind != "shift" or end >= len(tokens) or not tokens.words[end].isalpha():
        return False
    last = tokens.words[end - 1]
    return tokens.words[end] != "that" and (last == "after" or (last == "before" and time.anchor.n < -1))


def is_count_of_things(tokens: Tokens, end: int, time: Time) -> bool:
    """ "In May 12 people died": the number is of what follows, not a day."""
    return time.day is not None and not time.year_said and end < len(tokens) and tokens.words[end] in cues.COUNTED
