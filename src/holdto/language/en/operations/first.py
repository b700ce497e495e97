"""Firsts: "the first decline since 2009", "fell for the first time in 13 years", "not since 2008 have so many"."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase, subject
from holdto.language.en.operations import reach
from holdto.language.en.operations.table import NOUNS, VERB_CUES
from holdto.language.en.scene import Scene
from holdto.language.statement import Streak

#: Words at most between "first" and the noun of change, and between the verb and "for the first time".
_NEAR, _FAR = 5, 16
#: What follows "so" where nothing since has been more, or less.
_SO = {**dict.fromkeys(("many", "much", "high"), "up"), **dict.fromkeys(("few", "little", "low"), "down")}


def first(scene: Scene, k: int) -> Draft | None:
    """A change that is the first of its direction since a time, or in so many years, at the word "first"."""
    if scene.word(k + 1) == "time" and scene.words[max(k - 2, 0) : k] == ["for", "the"]:
        draft, start = _time(scene, k), k + 2
    else:
        noun = next((m for m in range(k + 1, min(k + _NEAR, len(scene.words))) if scene.words[m] in NOUNS), -1)
        draft, start = _change(scene, k, noun), noun + 1
    if draft is None:
        return None
    end = draft.j
    if not reach.extend(scene, draft, start):
        return None
    draft.j = max(draft.j, end)
    back = draft.baseline.offset if draft.baseline is not None else None
    years = int(back[1:-1]) if back and back.endswith("Y") else None
    draft.streak = Streak("first", years, "year" if years else None)
    return draft


def not_since(scene: Scene, k: int) -> Draft | None:
    """ "Not since <time> have so many <noun>", at the word "since" """
    words = scene.words
    so = next((m for m in range(k + 1, min(k + _FAR, len(words) - 1)) if words[m] in ("so", "as") and words[m + 1] in _SO), -1)
    time = next((mention for mention in scene.periods if mention.cue_i <= k < mention.j), None)
    if scene.word(k - 1) != "not" or so < 0 or time is None:
        return None
    draft = Draft("record", k - 1, so + 2, scene.of[so], "not since <time> so <many>", direction=_SO[words[so + 1]], head=so)
    subject_at = next((m for m in range(time.j, so) if scene.tags[m] not in "bhom"), so)
    draft.measure = phrase.after(scene, so + 2, draft.clause) or phrase.between(scene, subject_at, so)
    draft.compared = time
    return draft


def _time(scene: Scene, k: int) -> Draft | None:
    """ "<measure> <verb of change> for the first time" """
    for v in range(k - 3, max(k - _FAR, -1), -1):
        cue = VERB_CUES.get(scene.words[v])
        if cue and scene.tags[v] in "vg" and scene.of[v] == scene.of[k]:
            if cue[0] != "change" or any(v < q.i < k for q in scene.quantities):
                return None
            draft = Draft("record", v, k + 2, scene.of[k], "<verb of change> for the first time since", direction=cue[1], head=v)
            draft.measure = subject.of_verb(scene, v)
            return draft
    return _time_ahead(scene, k)


def _time_ahead(scene: Scene, k: int) -> Draft | None:
    """ "For the first time in 14 years, <measure> <verb of change>" """
    if k > 2 and scene.tags[k - 3] not in ",;:c":
        return None
    for v in range(k + 2, min(k + 2 * _FAR, len(scene.words))):
        cue = VERB_CUES.get(scene.words[v])
        if scene.tags[v] != "v" or scene.of[v] < 0 or cue is None:
            continue
        if cue[0] != "change" or any(0 <= q.i - v <= 2 for q in scene.quantities):
            return None
        draft = Draft("record", k - 2, v + 1, scene.of[v], "for the first time since <time>, <verb of change>", direction=cue[1], head=v)
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
