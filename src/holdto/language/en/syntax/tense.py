"""Tense: whether a clause speaks of a time that is over."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.scene import Scene
from holdto.language.en.syntax.tagging import PRESENT_FORMS

_PAST = frozenset("was were had did been wasn't weren't hadn't didn't".split())
_NOW = frozenset("today now currently".split())


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
