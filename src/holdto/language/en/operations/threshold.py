"""Thresholds: "topped 3 million", "never exceeded 60 a year". A bound held over a run of periods becomes one in streak.py."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.measures import phrase, subject
from holdto.language.en.operations.site import Site, draft_of
from holdto.language.en.operations.table import TOPPING
from holdto.language.en.scene import Scene


def topped(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> <topped> <amount>" """
    q = site.q
    k = next((m for m in range(q.i, q.core_i) if scene.words[m] in TOPPING), site.left)
    if k < 0 or scene.words[k] not in TOPPING or (k == site.left and scene.tags[k] == "w"):
        return None
    first = subject.verb_group(scene, k)[0]
    first -= scene.word(first - 1) == "first"  # "first topped"
    draft = draft_of(site, "threshold", "<topped> <amount>", head=k, direction="up")
    draft.i = min(first, draft.i)
    draft.hedge = "more_than"
    draft.measure = [*subject.before(scene, first), *phrase.counted(scene, site), *phrase.after(scene, site.right, site.clause)]
    return draft
