"""Not a claim, and why: numbers that are passed over, and statements that no statistic can settle."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.nonclaims.table import APPROPRIATION, EVENT, EVENT_NOUNS, HOLDERS, HOLDING, LEGAL, POLL, PRIVATE
from holdto.language.en.operations.site import Site, is_money
from holdto.language.en.scene import Scene

#: Units of length of time.
TIMES = frozenset("years year months month weeks week days day hours hour minutes minute seconds second decades decade quarters quarter centuries".split())
_SMALL = 12


def passed_over(scene: Scene, site: Site) -> str | None:
    """Why a number makes no statement at all, or None."""
    q, words = site.q, scene.words
    if site.left_word == "per":
        return "part of a unit"
    if "defined" in words[max(q.i - 4, 0) : q.i]:
        return "a definition"
    if q.form == "words" and "every" in words[max(q.i - 24, 0) : q.i]:
        return None
    if q.form == "words" and q.unit == "count" and q.per is None and (q.point or 0) <= _SMALL and not q.rule.startswith("one in") and site.left_word != "by":
        return "a small number in words"
    if q.unit in TIMES:
        return "a length of time"
    if site.left_word in ("aged", "ages", "age") or site.right_word in ("or-older", "olds"):
        return "an age"
    if words[site.right : site.right + 2] in (["and", "older"], ["or", "older"], ["and", "over"], ["or", "younger"], ["and", "under"]):
        return "an age"
    if q.unit == "count" and site.left_word in ("under", "over") and words[site.left - 1 : site.left] in (["children"], ["adults"], ["people"], ["aged"]) and (q.point or 0) < 100:
        return "an age"
    return None


def why_not(scene: Scene, draft: Draft) -> str | None:
    """Why a statement is not checkable, or None."""
    words = scene.words
    here = {words[k] for k in scene.clauses[draft.clause].members}
    q = draft.quantity
    if draft.operation in ("share", "level") and not POLL.isdisjoint(words):
        return "poll"
    if draft.operation == "share" and not HOLDING.isdisjoint(here) and not HOLDERS.isdisjoint(here):
        return "poll"
    if draft.operation in ("level", "rate") and q is not None:
        if not {"limit", "limits", "threshold", "minimum", "maximum", "penalty"}.isdisjoint(here):
            return "definition"
        if draft.period is not None and draft.period.start and draft.period.end and (draft.period.end - draft.period.start).days < 8 and not draft.period.partial:
            return "anecdote"
        if draft.measure and not EVENT.isdisjoint(here) and q.unit == "count":
            return "anecdote"
        if not EVENT_NOUNS.isdisjoint(here):
            return "anecdote"
        if is_money(q) and not APPROPRIATION.isdisjoint(here):
            return "promise"
        if "my" in here or (is_money(q) and not PRIVATE.isdisjoint(here)):
            return "price-or-private"
    return None
