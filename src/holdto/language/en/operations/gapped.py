"""Gapping: a figure that the next place or time has with no verb of its own, "Kenya had 15,000 doctors, Uganda 8,000"."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.operations.site import Site, draft_of, is_money, is_percent
from holdto.language.en.periods.words import GENITIVES
from holdto.language.en.scene import Scene

#: Operations that can be said of the next place with its name and figure alone.
_SAID_AGAIN = frozenset(("level", "rate", "share", "average", "change_pct", "change_abs"))
#: What stands before the name of the next place: after the first of these no verb has come between, after the others one may have.
_JOINTS = frozenset(", ; and but while".split())
_COMPARED = frozenset("than with to against versus vs".split())
_AND = frozenset((",", "and"))
_IN = frozenset(("in", "for"))


def gapped(scene: Scene, site: Site) -> Draft | None:
    """ "<place> <amount>", "<place>'s <amount>", "and <amount> in <place or time>": the same said of the next place or time"""
    earlier, q = site.earlier, site.q
    if earlier is None or earlier.quantity is None or earlier.operation not in _SAID_AGAIN or not (scene.places or scene.periods):
        return None
    bare = q.unit == "count" and q.noun is None
    alike = is_percent(q) == is_percent(earlier.quantity) and is_money(q) == is_money(earlier.quantity)
    listed = q.noun in (None, earlier.quantity.noun) and _listed(scene, site)
    if not (alike or bare) or not (listed or _is_next(scene, earlier.quantity.j, q.i)):
        return None
    draft = draft_of(site, earlier.operation, "<place> <amount>, of what was said before")
    draft.whole, draft.per = earlier.whole, earlier.per  # the measure is left open, and so taken over with the rest
    draft.direction = earlier.direction
    if bare and earlier.quantity.unit != "count":
        draft.unit = earlier.unit or earlier.quantity.unit
    return draft


def _is_next(scene: Scene, after: int, i: int) -> bool:
    """Whether the number at token `i` is that of a place set beside what was said up to token `after`."""
    start = owner_of(scene, i)
    if start is None:
        return False
    compared = not _COMPARED.isdisjoint(scene.words[max(start - 2, 0) : start])
    return compared or not any(scene.tags[k] in "vbhm" for k in range(after, i))


def owner_of(scene: Scene, i: int) -> int | None:
    """Where the place begins that stands right before the number at token `i` with no verb of its own, or None."""
    end = i - 1 if scene.word(i - 1) in GENITIVES else i
    place = next((p for p in scene.places if p.j == end and p.form == "name" and not p.in_name), None)
    if place is None:
        return None
    start = place.i - 1 if scene.word(place.i - 1) == "the" else place.i
    return place.i if scene.word(start - 1) in _JOINTS | _COMPARED else None


def _listed(scene: Scene, site: Site) -> bool:
    """ "14 percent in Spain, 10 percent in Italy and 8 in France": one more of a list, its unit said or left out"""
    if scene.word(site.q.i - 1) not in _AND or site.right_word not in _IN:
        return False
    begins = {*(p.i for p in scene.places), *(p.i for p in scene.periods)}
    return not begins.isdisjoint((site.right + 1, site.right + 2))
