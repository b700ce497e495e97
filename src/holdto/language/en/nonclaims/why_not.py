"""Statements that no statistic can settle, and why: polls, levies, single events, private prices, money only promised."""

from __future__ import annotations

from holdto.language.draft import FROM, Draft
from holdto.language.en.measures.table import MEASURABLE
from holdto.language.en.nonclaims.table import (
    APPROPRIATION,
    EVENT,
    EVENT_NOUNS,
    EVENT_PHRASES,
    HOLDERS,
    HOLDING,
    LEVIES,
    LIMITS,
    MANY,
    ONE,
    PAID,
    POLL,
    PRIVATE,
    SECURITIES,
    STANDING,
    STOCKS,
)
from holdto.language.en.operations.movement import TO
from holdto.language.en.operations.site import is_money
from holdto.language.en.scene import Scene
from holdto.language.lexicon import Lexicon

_PRIVATE = Lexicon(dict.fromkeys(PRIVATE, True))
_PRIVATE_LAST = frozenset(phrase[-1] for phrase in _PRIVATE.entries)
_EVENTS = Lexicon(dict.fromkeys(EVENT_PHRASES, True))
_EVENTS_FIRST = frozenset(phrase[0] for phrase in _EVENTS.entries)
_ONE_OF = ONE | {"the", "this", "that"}
#: A level of fewer days is an event, not a figure.
_WEEK = 8
_COUNTS = frozenset(("level", "rate"))
#: The words without which a reason does not hold, by kind.
CUES: dict[str, frozenset[str]] = {
    "levy": LEVIES,
    "poll": POLL,
    "holding": HOLDING,
    "private": _PRIVATE_LAST,
    "security": SECURITIES,
    "limit": LIMITS,
    "event": EVENT,
    "event phrase": _EVENTS_FIRST,
    "event noun": EVENT_NOUNS,
    "appropriation": APPROPRIATION,
}


def why_not(scene: Scene, draft: Draft) -> str | None:
    """Why a statement is not checkable, or None."""
    cues = scene.cues
    if "levy" in cues and _is_levied(scene, draft):
        return "definition"
    if draft.measure_slot is None:
        return "vague"
    if _is_poll(scene, draft):
        return "poll"
    if draft.quantity is None:
        return None
    if _is_private(scene, draft):
        return "price-or-private"
    if draft.operation not in _COUNTS:
        return None
    if "limit" in cues and any(scene.word(k + 1) not in PAID for k in _here(scene, draft, "limit")):
        return "definition"
    if _is_event(scene, draft):
        return "anecdote"
    if draft.rule in (FROM, TO) or not is_money(draft.quantity):  # "the fund grew from $2 million"
        return None
    return "promise" if "appropriation" in cues and _here(scene, draft, "appropriation") else None


def _here(scene: Scene, draft: Draft, kind: str) -> list[int]:
    """The cues of a kind in the clause of a draft."""
    return [k for k in scene.cues.get(kind, ()) if scene.of[k] == draft.clause]


def _is_poll(scene: Scene, draft: Draft) -> bool:
    if draft.operation not in ("share", "level"):
        return False
    if "poll" in scene.cues:
        return True
    if draft.operation == "level" or not _here(scene, draft, "holding"):
        return False
    return any(scene.words[m] in HOLDERS for m in scene.clauses[draft.clause].members)


def _is_private(scene: Scene, draft: Draft) -> bool:
    words, cues = scene.words, scene.cues
    if "security" in cues and draft.operation.startswith("change") and any(words[j - 1] in SECURITIES for _, j in draft.measure):
        return True
    return any(_PRIVATE.before(words, k + 1) for k in cues.get("private", ()))


def _is_levied(scene: Scene, draft: Draft) -> bool:
    """ "a 25 percent tariff", "duties of 10 percent": set by law, not counted"""
    q = draft.quantity
    if q is None or q.unit != "percent" or draft.operation not in ("level", "rate", "share"):
        return False
    return not LEVIES.isdisjoint(scene.words[q.j : q.j + 3]) or (scene.word(q.i - 1) == "of" and scene.word(q.i - 2) in LEVIES)


def _is_event(scene: Scene, draft: Draft) -> bool:
    cues, period = scene.cues, draft.period
    if draft.quantity is not None and draft.quantity.unit == "count":
        if "event" in cues and _here(scene, draft, "event"):
            return True
        if any(_EVENTS.at(scene.words, k) for k in cues.get("event phrase", ())):
            return True
    if period is None:
        if _is_one_doer(scene, draft):
            return True
    elif period.start and period.end and (period.end - period.start).days < _WEEK and not period.partial and not _is_stock(scene, draft):
        return True
    return "event noun" in cues and any(_is_single(scene, k) for k in _here(scene, draft, "event noun"))


def _is_stock(scene: Scene, draft: Draft) -> bool:
    """ "The prison population stood at 79,773 on 30 June": how much of it there is, which is counted on a day"""
    verb = scene.clauses[draft.clause].verb
    return verb >= 0 and scene.words[verb] in STANDING and any(scene.words[m] in STOCKS for i, j in draft.measure for m in range(i, j))


def _is_one_doer(scene: Scene, draft: Draft) -> bool:
    """ "A family from Honduras paid $15,000": one unnamed doer's act"""
    clause = scene.clauses[draft.clause]
    if not 0 <= clause.verb < draft.i or scene.tags[clause.verb] != "v" or scene.words[clause.members[0]] not in ONE:
        return False
    doer = [scene.words[m] for m in clause.members if m < clause.verb]
    return MEASURABLE.isdisjoint(doer) and MANY.isdisjoint(doer)


def _is_single(scene: Scene, k: int) -> bool:
    """Whether a noun stands in a phrase of one event or thing: "in a truck", "during the raid"."""
    for m in range(k - 1, max(k - 4, 0), -1):
        if scene.words[m] in _ONE_OF:
            return scene.tags[m - 1] == "p"
        if scene.tags[m] not in "wvg":
            return False
    return False
