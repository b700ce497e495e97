"""Thresholds: "topped 3 million", "above 2 euros for four straight months", "never exceeded 60 a year"."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.measures import phrase
from holdto.language.en.operations.site import Site, draft_of
from holdto.language.en.operations.table import VERB_CUES
from holdto.language.en.scene import Scene
from holdto.language.statement import Streak

_SIDES = {"above": "up", "over": "up", "below": "down", "under": "down", "beyond": "up"}


def topped(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> <topped> <amount>" """
    words = scene.words
    k = next((m for m in range(site.q.i, site.q.core_i) if (cue := VERB_CUES.get(words[m])) and cue[0] == "threshold"), site.left)
    if k < 0 or (cue := VERB_CUES.get(words[k])) is None or cue[0] != "threshold" or scene.tags[k] == "w" and k == site.left:
        return None
    first = phrase.verb_group(scene, k)[0]
    draft = draft_of(site, "threshold", "<topped> <amount>", head=k, direction="up")
    draft.i = min(first, draft.i)
    draft.hedge = "more_than"
    draft.measure = phrase.subject(scene, first) + (phrase.counted(scene, site) + phrase.after(scene, site.right, site.clause))
    return draft
