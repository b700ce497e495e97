"""Trends told by a noun or adjective: "on the decline", "the fifth consecutive increase", "remained flat"."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase, subject
from holdto.language.en.numbers.rules import ordinal_at
from holdto.language.en.operations.table import NOUNS
from holdto.language.en.scene import Scene
from holdto.language.statement import Streak

_LY = {"monthly": "month", "annual": "year", "yearly": "year", "quarterly": "quarter", "weekly": "week"}
_STAYING = frozenset("remained remains remain stayed stays stay kept held is are was were been".split())
_TRENDING = {**dict.fromkeys("downward falling declining".split(), "down"), **dict.fromkeys("upward rising increasing".split(), "up")}
#: Before "flat" these leave the trend a little play.
_ABOUT = {**dict.fromkeys("roughly about largely broadly".split(), "about"), **dict.fromkeys("nearly almost".split(), "nearly")}


def _draft(scene: Scene, run: Run, head: int, rule: str, direction: str | None) -> Draft:
    return Draft("trend", *run, scene.of[head], rule, head=head, direction=direction)


def flat(scene: Scene, k: int) -> Draft | None:
    """ "<measure> remained flat" """
    v = k - 1
    while v >= 0 and scene.tags[v] == "a":
        v -= 1
    if scene.word(v) not in _STAYING or scene.of[v] != scene.of[k]:
        return None
    first = subject.verb_group(scene, v)[0]
    draft = _draft(scene, (first, k + 1), k, "<measure> remained flat", None)
    draft.measure = subject.before(scene, first)
    draft.hedge = next((_ABOUT[word] for word in scene.words[v + 1 : k] if word in _ABOUT), None)
    return draft if draft.measure else None


def ordinal(scene: Scene, k: int) -> Draft | None:
    """ "the fifth consecutive monthly increase (in <measure>)" """
    words = scene.words
    unit = _LY.get(scene.word(k + 1))
    noun_at = k + 2 if unit else k + 1
    first, n = next(((i, found[1]) for i in range(max(k - 3, 0), k) if (found := ordinal_at(words, i)) and found[0] == k), (-1, 0))
    if first < 0 or scene.word(noun_at) not in NOUNS:
        return None
    draft = _draft(scene, (first, noun_at + 1), noun_at, "<ordinal> consecutive <noun of change>", NOUNS[words[noun_at]] or None)
    draft.streak = Streak("consecutive", n, unit)
    draft.measure = phrase.in_or_of(scene, noun_at + 1, draft.clause)
    return draft


def noun(scene: Scene, k: int) -> Draft | None:
    """ "on the decline", "the downward trend in <measure>", "six consecutive weeks of decline in <measure>" """
    word = scene.words[k]
    if word in NOUNS and scene.words[max(k - 2, 0) : k] == ["on", "the"]:
        v = k - 3
        while v >= 0 and scene.tags[v] not in "vbh" and scene.of[v] == scene.of[k]:
            v -= 1
        if v < 0:
            return None
        first = subject.verb_group(scene, v)[0]
        draft = _draft(scene, (first, k + 1), k, "on the <noun of change>", NOUNS[word])
        draft.measure = subject.before(scene, first)
        return draft if draft.measure else None
    if word == "trend" and (way := _TRENDING.get(scene.word(k - 1))):
        draft = _draft(scene, (k - 1, k + 1), k, "<direction> trend in <measure>", way)
        draft.measure = phrase.in_or_of(scene, k + 1, draft.clause)
        return draft if draft.measure else None
    streak = next((d for d in scene.durations if d.straight and 0 <= k - d.j <= 2), None)
    if streak is None or word not in NOUNS:
        return None
    draft = _draft(scene, (streak.i, k + 1), k, "<streak> of <noun of change>", NOUNS[word])
    draft.measure = phrase.in_or_of(scene, k + 1, draft.clause)
    return draft
