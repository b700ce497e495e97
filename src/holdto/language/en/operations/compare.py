"""Comparisons without an amount: "grew more coffee than Uganda", "more deaths than births", "higher in 2021 than in 2017"."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.circumstances import where
from holdto.language.en.measures import phrase, subject
from holdto.language.en.operations.ratio import against
from holdto.language.en.operations.table import COMPARATIVES
from holdto.language.en.scene import Scene
from holdto.language.period_mention import PeriodMention
from holdto.language.statement import Slot

#: "Than they were", "than it was": the other side is the same thing at another time.
_ITSELF = frozenset(("they", "it"))
_STATE = frozenset("were was are is have has".split())
#: After "than" these are no other side.
_IDIOMS = frozenset("ever expected just any a".split())
#: Sets of places that one can be first of.
PLACE_SETS = frozenset("country nation state region economy province city county district".split())
_FAR, _VERB_FAR = 16, 10


def comparisons(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every "more … than" of a sentence that carries no number."""
    out: list[Draft] = []
    words = scene.words
    if "than" not in words:
        return out
    for k in scene.cues.get("compare", ()):
        than = next((m for m in range(k + 1, min(k + _FAR, len(words))) if words[m] == "than"), -1)
        if than < 0 or scene.of[k] < 0 or scene.figures[k] == 2 or scene.word(k - 1) == "no":  # "no longer"
            continue
        if any(tag in ";:" for tag in scene.tags[k:than]):
            continue
        if any(d.i <= k < d.j for d in earlier) or any(q.i <= k < q.core_i or k < q.i <= than + 1 for q in scene.quantities):
            continue
        draft = _compare(scene, k, than)
        if draft is not None:
            out.append(draft)
    return out


def _compare(scene: Scene, k: int, than: int) -> Draft | None:
    clause = scene.of[k]
    v = next((m for m in range(k - 1, max(k - _VERB_FAR, -1), -1) if scene.of[m] == clause and scene.tags[m] in "vbh"), -1)
    if v < 0 and k < scene.clauses[clause].verb < than:  # "More people died of flu than of measles"
        v = scene.clauses[clause].verb
    inner = phrase.between(scene, k + 1, than)
    doer = [] if v > k else subject.with_verb(scene, v) if v >= 0 else []
    time = next((p for p in scene.periods if p.cue_i <= than + 1 < p.j and p.i > than), None)
    up = COMPARATIVES[scene.words[k]] == "up"
    if time is None and not (scene.word(than + 1) in _ITSELF and scene.word(than + 2) in _STATE):
        return _against(scene, k, than, doer, v)
    if not doer and not inner:
        return None
    if time is not None and time.combined:
        draft = _ratio(scene, k, time.j, "<comparative> than <times combined>", up=up)
        draft.compared = time
    else:
        start, end = (min(v, k) if v >= 0 else k), time.j if time else than + 3
        draft = Draft("trend", start, end, clause, "<comparative> than <time>", head=k, direction="up" if up else "down")
        draft.compared = _dated(scene, time, than)
    draft.measure = doer + inner
    return draft


def _ratio(scene: Scene, k: int, end: int, rule: str, *, up: bool) -> Draft:
    """More than is a ratio above 1."""
    return Draft("ratio", k, end, scene.of[k], rule, point=1.0, unit="count", hedge="more_than" if up else "less_than", head=k)


def _against(scene: Scene, k: int, than: int, doer: list[Run], v: int) -> Draft | None:
    """ "more <A> than <B>": against another measure, place or group"""
    inner = phrase.between(scene, k + 1, than)
    if scene.words[than + 1 : than + 3] == ["any", "other"]:
        return _first_of_all(scene, k, than, v)
    other = against(scene, than, than + 1, scene.of[k])
    if other is None or v < 0 or scene.word(than + 1) in _IDIOMS or (other.kind == "measure" and not inner):
        return None
    up = COMPARATIVES[scene.words[k]] == "up"
    if other.kind == "place" and scene.words[scene.clauses[scene.of[k]].members[0]] == "no":
        return _unmatched(scene, k, v, other.slot, up=up)
    draft = _ratio(scene, k, than + 1, "more <A> than <B>", up=up)
    draft.against = other
    led = bool(inner) and scene.tags[k + 1] == "p"  # "spent more on interest than on health"
    draft.measure = doer + inner if other.kind != "measure" or led else inner
    end = next((m for m in range(than, len(scene.words)) if scene.tokens.ends[m] >= other.slot.span[1]), than)
    draft.reach += [(min(v, k), k + 1), (than, end + 1)]
    return draft


def _first_of_all(scene: Scene, k: int, than: int, v: int) -> Draft | None:
    """ "Chile exports more copper than any other country": first of all of that set, where the set is of places"""
    runs = phrase.after(scene, than + 3, scene.of[k])
    if v < 0 or not runs or scene.words[than + 3] not in PLACE_SETS:
        return None
    draft = Draft("rank", k, runs[-1][1], scene.of[k], "<comparative> than any other <set>", point=1.0, unit="count", head=k)
    draft.direction = "up" if COMPARATIVES[scene.words[k]] == "up" else "down"
    draft.measure = ([(v, v + 1)] if scene.tags[v] == "v" else []) + phrase.between(scene, k + 1, than)
    draft.whole = (than + 1, runs[-1][1])
    holder = next((p for i, j in subject.of_verb(scene, v) if (p := where.named(scene, i, j))), None)
    draft.place = scene.slot(holder.i, holder.j) if holder else None
    draft.reach.append((v, k + 1))
    return draft


def _unmatched(scene: Scene, k: int, v: int, place: Slot, *, up: bool) -> Draft:
    """ "No country exports more copper than Chile": Chile is first of all countries"""
    first = scene.clauses[scene.of[k]].members[0]
    end = next(m for m in range(k, len(scene.words)) if scene.tokens.ends[m] >= place.span[1]) + 1
    draft = Draft("rank", first, end, scene.of[k], "no <set> <verb> more <A> than <place>", point=1.0, unit="count", head=k)
    draft.direction = "up" if up else "down"
    than = scene.words.index("than", k)
    draft.measure = [(v, v + 1), *phrase.between(scene, k + 1, than)] if scene.tags[v] == "v" else phrase.between(scene, k + 1, than)
    draft.place, draft.whole = place, (first, subject.verb_group(scene, v)[0])
    return draft


def _dated(scene: Scene, time: PeriodMention | None, than: int) -> PeriodMention | None:
    """The time compared with; of "than they were before the war began in 2018", the date inside the clause."""
    if time is not None and not (time.role in ("before", "after") and scene.tags[time.j : time.j + 1] == ["v"]):
        return time
    return next((p for p in scene.periods if p.i > (time.j if time else than) and p.start is not None), time)
