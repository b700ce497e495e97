"""Ratios: "doubled", "three times as many nurses as doctors", "half of what it was", "triple the amount of the five years before"."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.measures import phrase
from holdto.language.en.operations.site import Site, draft_of
from holdto.language.en.scene import Scene
from holdto.language.statement import Against


def multiple(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> doubled", "<multiple> as many <A> as <B>", "<multiple> the <measure> of <time>" """
    q = site.q
    if q.form != "multiple":
        return None
    draft = draft_of(site, "ratio", "<multiple>")
    words = scene.words
    core = words[q.core_i]
    if core.endswith(("ed", "ing", "s")) and q.direction:
        draft.measure = phrase.subject(scene, phrase.verb_group(scene, q.core_i)[0])
        return draft
    k = site.right
    if words[k : k + 1] == ["as"]:
        return _as_many(scene, site, draft, k)
    draft.measure = phrase.with_verb(scene, site.verb) if site.verb >= 0 else []
    draft.measure += phrase.after(scene, k, site.clause)
    if draft.direction is None:
        draft.direction = "up" if (q.point or 0) > 1 else "down"
    return draft


def _as_many(scene: Scene, site: Site, draft: Draft, k: int) -> Draft:
    """ "three times as many A as B": against B, a measure, a group or a place"""
    words = scene.words
    second = next((m for m in range(k + 1, min(k + 10, len(words))) if words[m] == "as"), -1)
    stop = second if second > 0 else min(k + 6, len(words))
    draft.measure = phrase.with_verb(scene, site.verb) if site.verb >= 0 else []
    draft.measure += phrase.trimmed(scene, [(min(k + 2, stop), stop)])
    if second > 0 and not scene.skips.get(second + 1):
        draft.against = against(scene, second, second + 1, draft.clause)
    draft.direction = None if draft.against else "up"
    return draft


def against(scene: Scene, cue: int, k: int, clause: int) -> Against | None:
    """The other side of a comparison, from token `k` on: a place, a group or a measure; None where a time stands there."""
    from holdto.language.en.measures import groups  # noqa: PLC0415

    words = scene.words
    if scene.figures[k : k + 1] == b"\x01" or scene.skips.get(k):
        return None
    runs = phrase.after(scene, k, clause)
    if not runs:
        return None
    i, j = runs[0]
    place = next((p for p in scene.places if i <= p.i < j), None)
    group = groups.find(words, i, j)
    kind = "place" if place and j - i <= place.j - place.i + 2 else "group" if group and j - i <= group[1] - group[0] + 1 else "measure"
    return Against(scene.tokens.raw(cue, j), kind, scene.slot(i, j))
