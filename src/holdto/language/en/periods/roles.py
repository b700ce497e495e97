"""Roles: how a time stands in its sentence, by the words before it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from holdto.language.en.periods import cues
from holdto.language.en.periods import words as table
from holdto.language.period_rules.time import Time

#: Words at most between "since" and the preposition of its time.
_SINCE_FAR = 7


class Lead(NamedTuple):
    """The cue before a time: where it begins, the token after it (words such as "the" may still follow), the role it gives."""

    i: int
    j: int
    role: str


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


def _lead(words: list[str], i: int, floor: int) -> Lead | None:
    """The longest cue that ends before token `i`, or before the words of the gap that stand there; never before `floor`."""
    j = i
    while True:
        node, at, found = _cues(), j, None
        while at > floor and (after := node.get(words[at - 1])) is not None:
            node = after
            at -= 1
            if "" in node:
                found = Lead(at, j, node[""])
        if found is not None:
            return found
        if j <= floor or words[j - 1] not in cues.GAP:
            return None
        j -= 1


def is_behind(words: list[str], i: int, floor: int, wanted: frozenset[str]) -> bool:
    """Whether the cue before a time ends with one of the wanted words."""
    lead = _lead(words, i, floor)
    return lead is not None and words[lead.j - 1] in wanted


def role_of(words: list[str], i: int, end: int, time: Time, floor: int) -> tuple[str, int]:
    """The role of the time from token `i` to `end`, and where its cue begins (`i` where it has none)."""
    lead = _lead(words, i, floor)
    if lead is None or time.role is not None:
        return time.role or "at", lead.i if lead else i
    last = words[lead.j - 1]
    run = time.first is None and not table.ENDING.keys().isdisjoint(words[i:end])
    if ((time.loose and time.grain == "span") or run) and last in ("over", "on"):
        return "at", lead.j - 1  # "3 percent over the last five years", "over the year to March"
    if last == "than" and lead.i > floor and words[lead.i - 1] in cues.AMOUNT_BEFORE_THAN and not _comparable(time):
        return "at", i
    if lead.role == "at" and (since := _since_before(words, lead.i, floor)) is not None:
        return "since", since
    if time.offset is not None and lead.role in ("from", "at") and last in ("from", "over", "on"):
        return "versus", lead.i
    if lead.role == "from" and time.first is not None:
        return "at", lead.i
    if lead.role == "from" and end < len(words) and words[end] in cues.LEVELS:
        return "versus", lead.i
    return lead.role, lead.i


def _since_before(words: list[str], i: int, floor: int) -> int | None:
    """Where "since" leads to the cue at `i` over a few plain words: "since its launch in 2014"; "has since fallen" is another word."""
    for at in range(i - 1, max(floor, i - _SINCE_FAR) - 1, -1):
        if words[at] == "since":
            return None if at > 0 and words[at - 1] in cues.HAVE else at
        if not words[at].isalpha() and words[at] != "'s":
            return None
    return None


def _comparable(time: Time) -> bool:
    """Whether "more than" before a time compares with it ("than a year ago", "than 2019") rather than counts ("than a decade ago")."""
    return not time.loose or (time.anchor is not None and time.anchor.n == -1 and time.anchor.unit != "decade")
