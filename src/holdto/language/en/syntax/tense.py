"""Tense: whether a clause speaks of a time that is over, or of what has been reached by now."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.operations.movement import TO
from holdto.language.en.scene import Scene
from holdto.language.en.syntax.tagging import PRESENT_FORMS

_PAST = frozenset("was were had did been wasn't weren't hadn't didn't".split())
_NOW = frozenset("today now currently".split())
_PERFECT = frozenset("has have 've".split())


def is_past(scene: Scene, draft: Draft) -> bool:
    """True of a clause in the simple past or with no verb at all; "has risen" and "is" speak of now."""
    clause = scene.clauses[draft.clause]
    verb = clause.verb
    if verb < 0:
        return True
    word = scene.words[verb]
    if not _NOW.isdisjoint(scene.words):
        return False
    if scene.tags[verb] in "bho":
        return word in _PAST
    return scene.tags[verb] == "v" and not word.endswith("s") and (word.endswith("ed") or word not in PRESENT_FORMS)


def has_come_to(scene: Scene, draft: Draft) -> bool:
    """Whether a clause tells where things are by now, "has fallen to 4 percent": no time that was said of something else is its own."""
    verb = scene.clauses[draft.clause].verb
    return draft.rule == TO and verb >= 0 and scene.words[verb] in _PERFECT
