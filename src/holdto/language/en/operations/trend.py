"""Trends: a direction without an amount, "has been falling since 2008", "is lower than in 2019", "are all down"."""

from __future__ import annotations

from holdto.language.draft import FROM, Draft
from holdto.language.en.measures import subject
from holdto.language.en.measures.table import GROWING, MEASURABLE
from holdto.language.en.operations import trend_nouns
from holdto.language.en.operations.cues import PREDICATES, TREND_NOUNS
from holdto.language.en.operations.movement import TO
from holdto.language.en.operations.table import COMPARATIVES, FLAT, PARTICLES, STREAK, VERB_CUES
from holdto.language.en.scene import Scene

#: Verbs before an infinitive of change that leave it a fact: "continues to fall".
_CATENATIVE = frozenset("continued continues continue began started begun starting".split())
_KEEPING = frozenset("keep keeps kept".split())
#: Before a participle of change these make a verb of it: "is rising", "kept falling".
_PROGRESSIVE = frozenset("been is are was were".split()) | _KEEPING
_BETWEEN = frozenset("all even much slightly now both".split())
_CHANGES = frozenset(("change_abs", "change_pct", "ratio", "trend"))


def trends(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every direction that the words of a sentence claim without an amount, of something measurable."""
    out: list[Draft] = []
    for k in scene.cues.get("trend", ()):
        draft = _at(scene, k) if scene.of[k] >= 0 else None
        if draft is not None and _is_measured(scene, draft) and not _claimed(scene, draft, earlier + out):
            out.append(draft)
    return out


def _at(scene: Scene, k: int) -> Draft | None:
    word = scene.words[k]
    if scene.tags[k] in "vg" and word in VERB_CUES:
        return _verb(scene, k)
    if word in PARTICLES or word in PREDICATES:
        return _predicate(scene, k)
    if word in FLAT:
        return trend_nouns.flat(scene, k)
    if word in STREAK:
        return trend_nouns.ordinal(scene, k)
    return trend_nouns.noun(scene, k) if word in TREND_NOUNS else None


def _is_measured(scene: Scene, draft: Draft) -> bool:
    """Whether the measure names something that statistics count; one taken over from before is judged where it stood."""
    if not draft.measure or draft.streak is not None or any(d.straight and scene.of[d.i] == draft.clause for d in scene.durations):
        return True  # what goes one way year after year is counted by somebody
    if any(scene.words[k] in MEASURABLE or scene.words[k] in GROWING for i, j in draft.measure for k in range(i, j)):
        return True
    return _is_counted(scene, draft)


def _is_counted(scene: Scene, draft: Draft) -> bool:
    """Whether things in the plural go up or down in a year that is named: "library visits in Oslo did not rise in 2018"."""
    i, j = draft.measure[0]
    head = next((k - 1 for k in range(i + 1, j) if scene.tags[k] == "p"), j - 1)
    dated = any(p.year_said and p.start is not None and scene.of[p.i] == draft.clause for p in scene.periods)
    return (
        dated
        and scene.tags[i] not in "hbom"
        and scene.tags[head] == "w"
        and scene.words[head].endswith("s")
        and not scene.words[head].endswith(("ss", "us", "is"))
    )


def _claimed(scene: Scene, draft: Draft, others: list[Draft]) -> bool:
    """Whether the verb already carries an amount, a record or another trend."""
    head = draft.head
    for other in others:
        if other.clause != draft.clause:
            continue
        if other.head == head or other.i <= head < other.j:
            return True
        if other.i >= head and "," in scene.tags[head : other.i] and other.measure and other.measure != draft.measure:
            continue  # "stayed flat, despite arrivals increasing by 250 percent"
        if other.operation in _CHANGES and (other.i >= head or "," not in scene.tags[other.j : head]):
            return True
        if any(i <= head < j for i, j in other.measure) and other.quantity is not None:
            return True  # "trips grew by an average of 224 a month", "4,200 lambs were lost"
        if other.i >= head and other.rule in (FROM, TO):
            return True
        if other.operation == "record" and other.i >= head and "," not in scene.tags[head : other.i]:
            return True
    return False


def _verb(scene: Scene, k: int) -> Draft | None:
    """ "<measure> <verb of change>" """
    words, tags = scene.words, scene.tags
    kind, direction, base = VERB_CUES[words[k]]
    end = k + 1
    first = subject.verb_group(scene, k)[0]
    if kind == "motion":
        direction = PARTICLES.get(scene.word(end), "")
        end += 1
    passive = any(tags[m] == "b" for m in range(first, k))
    if not direction or kind in ("share", "threshold") or (kind == "move" and not passive):
        return None
    before = scene.word(k - 1)
    if tags[k] == "g" and first == k and before not in _PROGRESSIVE:
        return None
    if before == "to":
        if scene.word(k - 2) not in _CATENATIVE:
            return None
        first = subject.verb_group(scene, k - 2)[0]
    elif before in _KEEPING:
        first = subject.verb_group(scene, k - 1)[0]
    draft = Draft("trend", first, end, scene.of[k], "<measure> <verb of change>", head=k, direction=direction)
    draft.measure = subject.before(scene, first) or subject.antecedent(scene, draft.clause)
    return None if _has_object(scene, end, draft.clause, plain=kind != "motion", grows=base == "grow") else draft


def _has_object(scene: Scene, k: int, clause: int, *, plain: bool, grows: bool) -> bool:
    """Whether somebody raises something rather than something rising: an object follows the verb."""
    if k >= len(scene.tags) or scene.of[k] != clause or not plain or any(d.straight and d.i == k for d in scene.durations):
        return False
    if grows and scene.tags[k] in "dw#":
        return True
    return scene.tags[k] in "dwn" and k not in scene.skips and scene.figures[k] != 1


def _predicate(scene: Scene, k: int) -> Draft | None:
    """ "<measure> is higher|lower|up|down (than <time>)" """
    words, tags = scene.words, scene.tags
    v = k - 1
    while v >= 0 and (tags[v] in "ax" or words[v] in _BETWEEN):
        v -= 1
    if v < 0 or tags[v] != "b" or scene.of[v] != scene.of[k]:
        return None
    if words[k] in ("up", "down") and scene.word(k + 1) in ("to", "for", "with", "against"):
        return None
    if words[k] in ("above", "below") and not any(p.role == "versus" or p.cue_i == k for p in scene.periods):
        return None
    first = subject.verb_group(scene, v)[0]
    direction = PARTICLES.get(words[k]) or COMPARATIVES.get(words[k]) or None
    draft = Draft("trend", first, k + 1, scene.of[k], "<measure> is <comparative>", head=k, direction=direction)
    draft.measure = subject.before(scene, first)
    return draft if draft.measure else None
