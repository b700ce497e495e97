"""Trends: a direction without an amount, "has been falling since 2008", "is lower than in 2019", "remained flat"."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase
from holdto.language.en.measures.table import MEASURABLE
from holdto.language.en.numbers.rules import ordinal_at
from holdto.language.en.operations.cues import PREDICATES, TREND_NOUNS
from holdto.language.en.operations.table import COMPARATIVES, FLAT, NOUNS, PARTICLES, STREAK, VERB_CUES
from holdto.language.en.scene import Scene
from holdto.language.statement import Streak

_LY = {"monthly": "month", "annual": "year", "yearly": "year", "quarterly": "quarter", "weekly": "week"}
_STAYING = frozenset("remained remains remain stayed stays stay kept held is are was were been".split())


def trends(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every direction that the words of a sentence claim without an amount."""
    out: list[Draft] = []
    words, tags, of = scene.words, scene.tags, scene.of
    for k in scene.cues.get("trend", ()):
        if of[k] < 0:
            continue
        word = words[k]
        draft = None
        if tags[k] in "vg" and word in VERB_CUES:
            draft = _verb(scene, k)
        elif word in PARTICLES or word in PREDICATES:
            draft = _predicate(scene, k)
        elif word in FLAT:
            draft = _flat(scene, k)
        elif word in STREAK:
            draft = _nth(scene, k)
        elif word in TREND_NOUNS:
            draft = _noun(scene, k)
        if draft is not None and not _claimed(scene, draft, earlier + out):
            out.append(draft)
    return out


def _claimed(scene: Scene, draft: Draft, others: list[Draft]) -> bool:
    """Whether the verb already carries an amount, a record or another trend."""
    for other in others:
        if other.clause != draft.clause:
            continue
        if other.head == draft.head >= 0 or (other.i <= draft.head < other.j):
            return True
        if other.operation in ("change_abs", "change_pct", "ratio", "trend") and (other.quantity is None or other.i >= draft.head):
            return True
        if other.i > draft.head and other.rule in ("<verb of change> to <amount>", "from <amount>"):
            return True
        if other.operation == "record" and other.i >= draft.head and not any(scene.tags[m] == "," for m in range(draft.head, other.i)):
            return True
    return False


def measurable(scene: Scene, runs: list[Run]) -> bool:
    """Whether a phrase names something that statistics count: its head, or a word in it, is in the table."""
    return any(scene.words[k] in MEASURABLE for i, j in runs for k in range(i, j))


def _draft(scene: Scene, i: int, j: int, head: int, rule: str, direction: str | None) -> Draft:
    return Draft("trend", i, j, scene.of[head], rule, head=head, direction=direction)


def _verb(scene: Scene, k: int) -> Draft | None:
    """ "<measure> <verb of change>" """
    words, tags = scene.words, scene.tags
    kind, direction, base = VERB_CUES[words[k]]
    end = k + 1
    if kind == "motion":
        if end < len(words) and words[end] in PARTICLES:
            direction = PARTICLES[words[end]]
            end += 1
        else:
            return None
    elif kind == "move":
        first = phrase.verb_group(scene, k)[0]
        if not any(tags[m] == "b" for m in range(first, k)):
            return None
    elif kind != "change":
        return None
    first = phrase.verb_group(scene, k)[0]
    if tags[k] == "g" and first == k and not (k and words[k - 1] in ("been", "kept", "keep", "keeps", "is", "are")):
        return None
    if base == "grow" and tags[end : end + 1] and tags[end] in "dw#":
        return None
    if k and words[k - 1] == "to" and not _catenative(scene, k - 1):
        return None
    if k and words[k - 1] in ("keep", "keeps", "kept", "keep"):
        first = phrase.verb_group(scene, k - 1)[0]
    if k and words[k - 1] == "to":
        first = phrase.verb_group(scene, k - 2)[0]
    draft = _draft(scene, first, end, k, "<measure> <verb of change>", direction)
    draft.measure = phrase.subject(scene, first)
    if kind != "motion" and end < len(words) and tags[end] in "dwn" and scene.of[end] == draft.clause and not scene.skips.get(end) and scene.figures[end] != 1:
        return None  # it has an object: somebody raises something
    if draft.measure and not measurable(scene, draft.measure):
        return None
    return draft


def _catenative(scene: Scene, k: int) -> bool:
    return scene.words[k - 1 : k] in (["continued"], ["continues"], ["continue"], ["began"], ["started"], ["begun"], ["starting"])


def _predicate(scene: Scene, k: int) -> Draft | None:
    """ "<measure> is higher|lower|up|down (than <time>)" """
    words, tags = scene.words, scene.tags
    v = k - 1
    while v >= 0 and (tags[v] in "ax" or words[v] in ("all", "even", "much", "slightly", "now", "both")):
        v -= 1
    if v < 0 or tags[v] not in "b" or scene.of[v] != scene.of[k]:
        return None
    direction = PARTICLES.get(words[k]) or COMPARATIVES.get(words[k]) or None
    after = words[k + 1] if k + 1 < len(words) else ""
    if words[k] in ("up", "down") and after in ("to", "for", "with", "against"):
        return None
    if words[k] in ("above", "below") and not any(p.role == "versus" or p.cue_i == k for p in scene.periods):
        return None
    first = phrase.verb_group(scene, v)[0]
    draft = _draft(scene, first, k + 1, k, "<measure> is <comparative>", direction)
    draft.measure = phrase.subject(scene, first)
    if not draft.measure or not measurable(scene, draft.measure):
        return None
    return draft


def _flat(scene: Scene, k: int) -> Draft | None:
    """ "<measure> remained flat" """
    words, tags = scene.words, scene.tags
    v = k - 1
    while v >= 0 and tags[v] in "a":
        v -= 1
    if v < 0 or words[v] not in _STAYING or scene.of[v] != scene.of[k]:
        return None
    first = phrase.verb_group(scene, v)[0]
    draft = _draft(scene, first, k + 1, k, "<measure> remained flat", None)
    draft.measure = phrase.subject(scene, first)
    if not draft.measure or not measurable(scene, draft.measure):
        return None
    hedge = next((words[m] for m in range(v + 1, k) if words[m] in ("roughly", "about", "nearly", "almost", "largely", "broadly")), "")
    draft.hedge = "about" if hedge in ("roughly", "about", "largely", "broadly") else "nearly" if hedge else None
    return draft


def _nth(scene: Scene, k: int) -> Draft | None:
    """ "the fifth consecutive monthly increase (in <measure>)" """
    words = scene.words
    unit = _LY.get(words[k + 1]) if k + 1 < len(words) else None
    noun = k + 2 if unit else k + 1
    ordinal = next((found[1] for i in range(max(k - 2, 0), k) if (found := ordinal_at(words, i)) and found[0] == k), None)
    if ordinal is None or noun >= len(words) or words[noun] not in NOUNS:
        return None
    draft = _draft(scene, k - 1, noun + 1, noun, "<ordinal> consecutive <noun of change>", NOUNS[words[noun]] or None)
    draft.streak = Streak("consecutive", ordinal, unit)
    if words[noun + 1 : noun + 2] in (["in"], ["of"]):
        draft.measure = phrase.after(scene, noun + 2, draft.clause)
    return draft


def _noun(scene: Scene, k: int) -> Draft | None:
    """ "on the decline", "the downward trend in <measure>", "six consecutive weeks of decline in <measure>" """
    words = scene.words
    if words[max(k - 2, 0) : k] == ["on", "the"] and words[k] in NOUNS:
        v = k - 3
        while v >= 0 and scene.tags[v] not in "vbh" and scene.of[v] == scene.of[k]:
            v -= 1
        if v < 0:
            return None
        first = phrase.verb_group(scene, v)[0]
        draft = _draft(scene, first, k + 1, k, "on the <noun of change>", NOUNS[words[k]])
        draft.measure = phrase.subject(scene, first)
        return draft if measurable(scene, draft.measure) else None
    if words[k] == "trend" and k and words[k - 1] in ("downward", "upward", "rising", "falling", "declining", "increasing"):
        down = words[k - 1] in ("downward", "falling", "declining")
        draft = _draft(scene, k - 1, k + 1, k, "<direction> trend in <measure>", "down" if down else "up")
        if words[k + 1 : k + 2] in (["in"], ["of"]):
            draft.measure = phrase.after(scene, k + 2, draft.clause)
        return draft if measurable(scene, draft.measure) else None
    streak = next((d for d in scene.durations if d.straight and 0 <= k - d.j <= 2), None)
    if streak is not None and words[k] in NOUNS:
        draft = _draft(scene, streak.i, k + 1, k, "<streak> of <noun of change>", NOUNS[words[k]])
        if words[k + 1 : k + 2] in (["in"], ["of"]):
            draft.measure = phrase.after(scene, k + 2, draft.clause)
        return draft
    return None
