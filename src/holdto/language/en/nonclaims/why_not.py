"""Statements that no statistic can settle, and why: polls, levies, single events, private prices, money only promised."""

from __future__ import annotations

from holdto.language.draft import Draft
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
    POLL,
    PRIVATE,
    SECURITIES,
)
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


def why_not(scene: Scene, draft: Draft) -> str | None:
    """Why a statement is not checkable, or None."""
    if _is_levied(scene, draft):
        return "definition"
    if draft.measure_slot is None:
        return "vague"
    here = {scene.words[k] for k in scene.clauses[draft.clause].members}
    if _is_poll(scene, draft, here):
        return "poll"
    if draft.quantity is None:
        return None
    if _is_private(scene, draft):
        return "price-or-private"
    if draft.operation not in ("level", "rate", "share"):
        return None
    if draft.operation == "share":
        return None
    if not LIMITS.isdisjoint(here):
        return "definition"
    if _is_event(scene, draft, here):
        return "anecdote"
    return "promise" if is_money(draft.quantity) and not APPROPRIATION.isdisjoint(here) else None


def _is_poll(scene: Scene, draft: Draft, here: set[str]) -> bool:
    if draft.operation == "share" and not HOLDING.isdisjoint(here) and not HOLDERS.isdisjoint(here):
        return True
    return draft.operation in ("share", "level") and not POLL.isdisjoint(scene.words)


def _is_private(scene: Scene, draft: Draft) -> bool:
    words = scene.words
    if draft.operation.startswith("change") and any(words[j - 1] in SECURITIES for _, j in draft.measure):
        return True
    if _PRIVATE_LAST.isdisjoint(words):
        return False
    return any(word in _PRIVATE_LAST and _PRIVATE.before(words, k + 1) for k, word in enumerate(words))


def _is_levied(scene: Scene, draft: Draft) -> bool:
    """ "a 25 percent tariff", "duties of 10 percent": set by law, not counted"""
    q = draft.quantity
    if q is None or q.unit != "percent" or draft.operation not in ("level", "rate", "share"):
        return False
    return not LEVIES.isdisjoint(scene.words[q.j : q.j + 3]) or (scene.word(q.i - 1) == "of" and scene.word(q.i - 2) in LEVIES)


def _is_event(scene: Scene, draft: Draft, here: set[str]) -> bool:
    words, period = scene.words, draft.period
    counted = draft.quantity is not None and draft.quantity.unit == "count"
    if counted and not EVENT.isdisjoint(here):
        return True
    if (
        counted
        and not _EVENTS_FIRST.isdisjoint(words)
        and any(_EVENTS.at(words, k) for k, word in enumerate(words) if word in _EVENTS_FIRST)
    ):
        return True
    if period is None and _is_one_doer(scene, draft):
        return True
    if period is not None and period.start and period.end and (period.end - period.start).days < _WEEK and not period.partial:
        return True
    return not EVENT_NOUNS.isdisjoint(here) and any(
        words[k] in EVENT_NOUNS and _is_single(scene, k) for k in scene.clauses[draft.clause].members
    )


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
