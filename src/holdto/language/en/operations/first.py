"""Firsts: "the first decline since 2009", "fell for the first time in 13 years"."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase, subject
from holdto.language.en.operations import reach
from holdto.language.en.operations.table import NOUNS, VERB_CUES
from holdto.language.en.scene import Scene
from holdto.language.statement import Streak

#: Words at most between "first" and the noun of change, and between the verb and "for the first time".
_NEAR, _FAR = 5, 16


def first(scene: Scene, k: int) -> Draft | None:
    """A change that is the first of its direction since a time, or in so many years, at the word "first"."""
    if scene.word(k + 1) == "time" and scene.words[max(k - 2, 0) : k] == ["for", "the"]:
        draft, start = _time(scene, k), k + 2
    else:
        noun = next((m for m in range(k + 1, min(k + _NEAR, len(scene.words))) if scene.words[m] in NOUNS), -1)
        draft, start = _change(scene, k, noun), noun + 1
    if draft is None or not reach.extend(scene, draft, start):
        return None
    back = draft.baseline.offset if draft.baseline is not None else None
    years = int(back[1:-1]) if back and back.endswith("Y") else None
    draft.streak = Streak("first", years, "year" if years else None)
    return draft


def _time(scene: Scene, k: int) -> Draft | None:
    """ "<measure> <verb of change> for the first time" """
    for v in range(k - 3, max(k - _FAR, -1), -1):
        cue = VERB_CUES.get(scene.words[v])
        if cue and scene.tags[v] == "v" and scene.of[v] == scene.of[k]:
            if cue[0] != "change" or any(v < q.i < k for q in scene.quantities):
                return None
            draft = Draft("record", v, k + 2, scene.of[k], "<verb of change> for the first time since", direction=cue[1], head=v)
            draft.measure = subject.of_verb(scene, v)
            return draft
    return None


def _change(scene: Scene, k: int, noun: int) -> Draft | None:
    """ "the first <noun of change> (in <measure>)" """
    if noun < 0 or scene.of[noun] != scene.of[k]:
        return None
    draft = Draft("record", k, noun + 1, scene.of[k], "first <noun of change> since", direction=NOUNS[scene.words[noun]] or None)
    length = any(0 < d.i - noun - 1 <= 2 for d in scene.durations)  # "in 13 years" is no measure
    draft.measure = [] if length else phrase.in_or_of(scene, noun + 1, draft.clause)
    draft.measure = draft.measure or _inside_noun(scene, subject.of_verb_before(scene, k))
    return draft


def _inside_noun(scene: Scene, runs: list[Run]) -> list[Run]:
    """ "the fall in beef exports" is about beef exports"""
    if runs:
        i, j = runs[0]
        if scene.words[i] in NOUNS and i + 1 < j and scene.words[i + 1] in ("in", "of"):
            return [(i + 2, j), *runs[1:]]
    return runs
