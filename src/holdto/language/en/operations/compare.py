"""Comparisons without an amount: "grew more coffee than Uganda", "more deaths than births", "higher in 2021 than in 2017"."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.measures import phrase
from holdto.language.en.operations.ratio import against
from holdto.language.en.operations.table import COMPARATIVES
from holdto.language.en.scene import Scene
from holdto.language.period_mention import PeriodMention

def comparisons(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every "more … than" of a sentence that carries no number."""
    out: list[Draft] = []
    words = scene.words
    if "than" not in words:
        return out
    for k in scene.cues.get("compare", ()):
        if scene.of[k] < 0 or scene.figures[k] == 2:
            continue
        than = next((m for m in range(k + 1, min(k + 16, len(words))) if words[m] == "than"), -1)
        if than < 0 or any(scene.tags[m] in ";:" for m in range(k, than)):
            continue
        if any(d.i <= k < d.j or (d.quantity and d.quantity.i <= k < d.quantity.core_i) for d in earlier):
            continue
        if any(q.i <= k < q.core_i or k < q.i <= than + 1 for q in scene.quantities):
            continue
        draft = _compare(scene, k, than)
        if draft is not None:
            out.append(draft)
    return out


def _compare(scene: Scene, k: int, than: int) -> Draft | None:
    words = scene.words
    clause = scene.of[k]
    v = next((m for m in range(k - 1, max(k - 10, -1), -1) if scene.of[m] == clause and scene.tags[m] in "vbh"), -1)
    up = COMPARATIVES[words[k]] == "up"
    period = next((p for p in scene.periods if p.cue_i <= than + 1 < p.j and p.i > than), None)
    inner = phrase.trimmed(scene, phrase._without_skips(scene, [(k + 1, than)]))
    doer = phrase.with_verb(scene, v) if v >= 0 else []
    state = words[than + 1 : than + 3] in (["they", "were"], ["it", "was"], ["they", "are"], ["it", "is"], ["they", "have"], ["it", "has"])
    if period is None and state:
        draft = Draft("trend", min(v, k) if v >= 0 else k, than + 3, clause, "<comparative> than it was", head=k, direction="up" if up else "down")
        draft.measure = doer + inner
        draft.compared = next((p for p in scene.periods if p.i > than and p.start is not None), None)
        return draft if draft.measure else None
    if period is not None and not period.combined:
        if not doer and not inner:
            return None
        draft = Draft("trend", min(v, k) if v >= 0 else k, period.j, clause, "<comparative> than <time>", head=k, direction="up" if up else "down")
        draft.measure = doer + inner
        draft.compared = _later(scene, period)
        return draft
    if period is not None:
        draft = Draft("ratio", k, period.j, clause, "<comparative> than <times combined>", point=1.0, unit="count", hedge="more_than" if up else "less_than", head=k)
        draft.measure = doer + inner
        draft.compared = period
        return draft
    other = against(scene, than, than + 1, clause)
    if other is None or v < 0 or words[than + 1 : than + 2] in (["ever"], ["expected"], ["just"], ["any"], ["a"]):
        return None
    if other.kind == "measure" and not inner:
        return None
    draft = Draft("ratio", k, than + 1, clause, "more <A> than <B>", point=1.0, unit="count", hedge="more_than" if up else "less_than", head=k)
    draft.against = other
    draft.measure = doer + inner if other.kind != "measure" else inner
    if v >= 0:
        draft.reach.append((v, k))
    end = next((m for m in range(than, len(words)) if scene.tokens.ends[m] >= other.slot.span[1]), than)
    draft.reach.append((than, end + 1))
    return draft


def _later(scene: Scene, period: PeriodMention) -> PeriodMention:
    """ "than they were before the war began in 2018": the date inside the clause that the first time opens"""
    if period.role in ("before", "after") and scene.tags[period.j : period.j + 1] == ["v"]:
        return next((p for p in scene.periods if p.i > period.j and p.start is not None), period)
    return period
