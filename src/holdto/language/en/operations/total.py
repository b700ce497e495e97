"""Counts out of a total: "4 of 10 new cars", "3,000 of the 9,000 schools", "of the 400 deaths, 30 were"."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.measures import phrase
from holdto.language.en.operations.site import Site, draft_of
from holdto.language.en.scene import Scene
from holdto.language.mentions import Quantity

#: Out of one of these, without an article, a share is meant.
_ROUND = frozenset((10, 20, 50, 100, 1_000, 10_000, 100_000, 1_000_000))
_OWN = frozenset("the its their our all".split())
SHARE = "<number> of <round number> <whole>"
COUNT = "<number> of the <number> <whole>"


def out_of(scene: Scene, site: Site) -> Draft | None:
    """ "<number> of (the) <number> <whole>": a share where the second is round and bare, else so many of the whole"""
    q, total = site.q, _total(scene, site) or _fronted(scene, site)
    if q.unit != "count" or q.noun is not None or q.per is not None or total is None or not total.point or (q.point or 0) > total.point:
        return None
    whole = phrase.trimmed(scene, [(total.core_j, total.j)])
    if not whole:
        return None
    bare = total.i == site.right + 1 and total.point in _ROUND
    draft = draft_of(site, "share" if bare else "level", SHARE if bare else COUNT)
    if bare:
        draft.unit, draft.scale, draft.whole = "percent", 100 / total.point, whole[0]
    draft.measure = [*whole, *phrase.after(scene, max(total.j, q.j), site.clause)]
    if total.i > q.i:
        draft.reach.append((total.i, total.j))
    return draft


def _total(scene: Scene, site: Site) -> Quantity | None:
    """The number behind "of" or "of the", with the thing counted."""
    if site.right_word != "of":
        return None
    k = site.right + 2 if scene.word(site.right + 1) in _OWN else site.right + 1
    return next((q for q in scene.quantities if q.i == k and q.unit == "count" and q.noun is not None), None)


def _fronted(scene: Scene, site: Site) -> Quantity | None:
    """The total in front: "Of the 400 deaths, 30 were of children"."""
    earlier = site.earlier
    if earlier is None or scene.word(site.q.i - 1) != "," or scene.tags[earlier.j : site.q.i].count(",") != 1:
        return None
    first = scene.clauses[earlier.clause].members[0]
    if scene.words[first] not in ("of", "among"):
        return None
    fronted = earlier.quantity
    return fronted if fronted is not None and fronted.i - first <= 2 and fronted.unit == "count" and fronted.noun is not None else None


def is_total(site: Site, rule: str) -> bool:
    """Whether a number is the total that the number before it is out of, by that rule."""
    return site.left_word == "of" and site.earlier is not None and site.earlier.rule == rule and site.earlier.j == site.left
