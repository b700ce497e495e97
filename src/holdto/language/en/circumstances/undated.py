"""Undated: times told by what no table dates ("since the merger", "before the crisis"); what is said of them is said of no other time."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.scene import Scene
from holdto.language.period_mention import PeriodMention

#: Words at most between a statement and "since".
_TIGHT = 7
#: Words at most between a level and "before".
_NEAR = 2
#: Verbs of what has gone on up to now.
_LASTING = frozenset("has have had 've is are".split())
#: Classes and marks at which the words of a time end.
_STOPS = frozenset(". , ; : ( ) — – ? ! c".split())
_SIDES = frozenset(("before", "after"))
_COMPARING = frozenset(("than", "from"))
#: Words that can lead to a time that nothing dates.
LEADS = _SIDES | {"since", "when"}
_NAMED = frozenset("the its his her their this that".split())


def since_when(scene: Scene, draft: Draft) -> PeriodMention | None:
    """ "Rents have risen 40 percent since the merger": what the change is measured from.

    "Since" is of time behind a perfect ("have risen") or a state ("are down"); "prices fell since demand weakened" is a cause.
    """
    words = scene.words
    at = next((k for k in range(draft.j, min(draft.j + _TIGHT + 1, len(words))) if words[k] == "since" and not scene.figures[k]), -1)
    if at < 0 or "," in scene.tags[draft.j : at]:
        return None
    if not any(words[k] in _LASTING for k in scene.clauses[draft.clause].members if k < at):
        return None
    return _from(scene, at, "since")


def than_when(scene: Scene, draft: Draft) -> PeriodMention | None:
    """ "Nine percent fewer than when we came in": what a change or a comparison is measured from."""
    words = scene.words
    last = min(draft.j + _TIGHT + 1, len(words) - 1)
    at = next((k for k in range(draft.j, last) if words[k] in _COMPARING and words[k + 1] == "when"), -1)
    return _from(scene, at, "versus") if at >= 0 else None


def beside_when(scene: Scene, draft: Draft) -> PeriodMention | None:
    """ "The figure was 14 percent before the crisis": when the level was that."""
    words = scene.words
    last = min(draft.j + _NEAR + 1, len(words) - 1)
    at = next((k for k in range(draft.j, last) if words[k] in _SIDES and words[k + 1] in _NAMED), -1)
    return _from(scene, at, "at") if at >= 0 else None


def _from(scene: Scene, at: int, role: str) -> PeriodMention | None:
    """The words behind a preposition at token `at` as a time without dates; None where another time or an amount stands there."""
    end = next((k for k in range(at + 1, len(scene.words)) if scene.tags[k] in _STOPS), len(scene.words))
    if end <= at + 1 or any(scene.figures[at:end]):
        return None
    return PeriodMention(i=at + 1, j=end, cue_i=at, cue=scene.words[at], role=role, reason="needs-a-date")
