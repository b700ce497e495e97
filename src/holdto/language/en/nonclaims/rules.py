"""Not a claim, and why: numbers that are passed over, and statements that no statistic can settle."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.nonclaims.table import APPROPRIATION, EVENT, EVENT_NOUNS, EVENT_PHRASES, HOLDERS, HOLDING, LEVIES, LIMITS, POLL, PRIVATE, SECURITIES
from holdto.language.en.measures.table import LASTING, MEASURABLE, TIMES, UNCOUNTED
from holdto.language.en.operations.site import Site, is_money, is_percent, noun_right
from holdto.language.en.operations.table import AVERAGE, VERB_CUES
from holdto.language.en.scene import Scene
from holdto.language.lexicon import Lexicon

_SMALL = 12
_PRIVATE = Lexicon(dict.fromkeys(PRIVATE, True))
_EVENTS = Lexicon(dict.fromkeys(EVENT_PHRASES, True))
_PRIVATE_LAST = frozenset(phrase[-1] for phrase in _PRIVATE.entries)
_EVENTS_FIRST = frozenset(phrase[0] for phrase in _EVENTS.entries)


def passed_over(scene: Scene, site: Site) -> str | None:
    """Why a number makes no statement at all, or None."""
    q, words = site.q, scene.words
    if site.left_word == "per":
        return "part of a unit"
    if site.left_word == "every" and words[site.left - 1 : site.left] == ["for"]:
        return "what a ratio is to"
    if "defined" in words[max(q.i - 4, 0) : q.i]:
        return "a definition"
    if is_percent(q) and _says_whose(scene, site):
        return "only says whose share the next is"
    if q.unit == "count" and words[q.core_j : q.core_j + 1] == ["-"] and q.form == "digits" and noun_right(scene, site) < 0:
        return "describes a thing"  # "a 47-page ruling"
    if q.unit == "percent" and q.point == 100 and site.right_word not in ("of", "") and scene.tags[site.right] == "w" and noun_right(scene, site) < 0:
        return "a figure of speech"  # "100 percent sure"
    if q.unit == "count" and site.right_word == "of" and any(o.i == site.right + 1 and o.noun and o.noun.lower() in UNCOUNTED for o in scene.quantities):
        return "a count of no statistic"
    if q.noun is not None and q.unit == "count" and q.noun.lower() in UNCOUNTED:
        return "a count of no statistic"
    if q.form == "words" and "every" in words[max(q.i - 24, 0) : q.i]:
        return None
    if q.form == "words" and q.unit == "count" and q.per is None and (q.point or 0) <= _SMALL and not q.rule.startswith("one in") and site.left_word != "by":
        return "a small number in words"
    if q.unit in TIMES and not _lasts(scene, site):
        return "a length of time"
    if q.form == "multiple" and words[q.core_j - 1].endswith("fold") and site.verb >= 0 and scene.tags[site.verb] == "b" and not site.right_word:
        return "no multiple of anything"
    bounded = q.hedge in ("more_than", "less_than", "at_least", "at_most") and q.i > 0
    if bounded and site.earlier is not None and site.earlier.clause == site.clause and scene.tags[q.i - 1] == "w" and site.left == q.i - 1:
        return "part of what is measured"
    if bounded and site.left_word in ("with", "earning", "making", "worth", "owning", "over", "under") and site.left_word not in words[q.i : q.core_i] and site.verb < 0 <= site.left - 1:
        return "part of what is measured"
    if site.left_word in ("aged", "ages", "age") or site.right_word in ("or-older", "olds"):
        return "an age"
    if words[site.right : site.right + 2] in (["and", "older"], ["or", "older"], ["and", "over"], ["or", "younger"], ["and", "under"]):
        return "an age"
    if q.unit == "count" and site.left_word in ("under", "over") and words[site.left - 1 : site.left] in (["children"], ["adults"], ["people"], ["aged"]) and (q.point or 0) < 100:
        return "an age"
    return None


def _says_whose(scene: Scene, site: Site) -> bool:
    """ "1 percent of cases account for 36 percent of the debt": one claim, of the second number"""
    following = next((q for q in scene.quantities if q.i >= site.right), None)
    if following is None or not is_percent(following) or following.i - site.right > 8 or site.verb >= 0:
        return False
    between = [k for k in range(site.right, following.i) if scene.tags[k] in "vbh"]
    verb = VERB_CUES.get(scene.words[between[0]]) if len(between) == 1 else None
    return bool(between) and (following.i - between[-1] <= 2 or (verb is not None and verb[0] == "share"))


def _lasts(scene: Scene, site: Site) -> bool:
    """Whether a length of time is said of something measured by it."""
    words = scene.words
    members = scene.clauses[site.clause].members
    return site.verb >= 0 and (
        words[site.verb] in ("takes", "take", "lasts", "last", "waits", "wait") or any(words[m] in LASTING or words[m] in AVERAGE for m in members if m < site.q.i)
    )


def why_not(scene: Scene, draft: Draft) -> str | None:
    """Why a statement is not checkable, or None."""
    words = scene.words
    here = {words[k] for k in scene.clauses[draft.clause].members}
    q = draft.quantity
    if not draft.measure and draft.measure_slot is None:
        return "vague"
    if draft.operation.startswith("change") and any(words[j - 1] in SECURITIES for _, j in draft.measure):
        return "price-or-private"
    if draft.operation in ("share", "level") and not POLL.isdisjoint(words):
        return "poll"
    if draft.operation == "share" and not HOLDING.isdisjoint(here) and not HOLDERS.isdisjoint(here):
        return "poll"
    if q is not None and not _PRIVATE_LAST.isdisjoint(words) and any(_PRIVATE.before(words, k + 1) for k, word in enumerate(words) if word in _PRIVATE_LAST):
        return "price-or-private"
    if draft.operation in ("level", "rate", "share") and q is not None and _levied(scene, draft):
        return "definition"
    if draft.operation in ("level", "rate") and q is not None:
        if q.unit == "count" and not _EVENTS_FIRST.isdisjoint(words) and any(word in _EVENTS and _EVENTS.at(words, k) for k, word in enumerate(words)):
            return "anecdote"
        if not LIMITS.isdisjoint(here):
            return "definition"
        if draft.period is None and _one_of_many(scene, draft):
            return "anecdote"
        if draft.period is not None and draft.period.start and draft.period.end and (draft.period.end - draft.period.start).days < 8 and not draft.period.partial:
            return "anecdote"
        if draft.measure and not EVENT.isdisjoint(here) and q.unit == "count":
            return "anecdote"
        if not EVENT_NOUNS.isdisjoint(here) and any(words[k] in EVENT_NOUNS and _single(scene, k) for k in scene.clauses[draft.clause].members):
            return "anecdote"
        if is_money(q) and not APPROPRIATION.isdisjoint(here):
            return "promise"
    return None


def _one_of_many(scene: Scene, draft: Draft) -> bool:
    """ "A family from Honduras paid $15,000": one unnamed doer's act"""
    clause = scene.clauses[draft.clause]
    members = clause.members
    return (
        0 <= clause.verb < draft.i
        and bool(members)
        and scene.words[members[0]] in ("a", "an", "one")
        and scene.tags[clause.verb] == "v"
        and not any(scene.words[m] in MEASURABLE or scene.words[m] in ("majority", "third", "quarter", "half") for m in members if m < clause.verb)
    )


def _single(scene: Scene, k: int) -> bool:
    """Whether a noun stands in a phrase of one event or thing: "in a truck", "during the raid"."""
    for m in range(k - 1, max(k - 4, 0), -1):
        if scene.words[m] in ("a", "an", "the", "this", "that", "one"):
            return scene.tags[m - 1] == "p"
        if scene.tags[m] not in "wvg":
            return False
    return False


def _levied(scene: Scene, draft: Draft) -> bool:
    """ "a 25 percent tariff", "duties of 10 percent": set by law, not counted"""
    q, words = draft.quantity, scene.words
    if q is None or q.unit != "percent":
        return False
    after = words[q.j : q.j + 3]
    return not LEVIES.isdisjoint(after) or (q.i > 1 and words[q.i - 1] == "of" and words[q.i - 2] in LEVIES)
