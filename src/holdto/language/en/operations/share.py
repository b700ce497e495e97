"""Shares: "68 percent of encounters", "one in five engineers", "accounted for 14 percent of imports", "and 9 percent had been spent"."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import groups, phrase
from holdto.language.en.operations.site import Site, draft_of, is_percent
from holdto.language.en.operations.table import SHARE_WITH, VERB_CUES
from holdto.language.en.scene import Scene

_VERBAL = frozenset("vbhomx")


def share(scene: Scene, site: Site) -> Draft | None:
    """ "<percentage> of <whole> (<verb> <part>)", "<part> <share verb> <percentage> of <whole>" """
    q = site.q
    words = scene.words
    if not is_percent(q):
        return None
    draft = draft_of(site, "share", "<percentage> of <whole>")
    start = site.right
    if words[start : start + 1] == ["of"]:
        start += 1
    elif q.rule.startswith("one in") or q.form == "fraction":
        pass
    elif site.right_word and scene.tags[site.right] in _VERBAL:
        draft.rule = "<percentage> <verb>, of a whole named before"
        draft.measure = phrase.after(scene, site.right, site.clause)
        return draft
    whole_end = _whole_end(scene, start, site.clause)
    whole = _first(phrase.trimmed(scene, phrase._without_skips(scene, [(start, whole_end)])))
    predicate = phrase.after(scene, whole_end, site.clause) if whole_end > start else []
    verb = site.verb
    part: list[Run] = []
    if verb >= 0:
        cue = VERB_CUES.get(words[verb])
        sharing = cue is not None and cue[0] == "share" and (SHARE_WITH.get(cue[2]) in (None, words[verb + 1]))
        subject = phrase.subject(scene, phrase.verb_group(scene, verb)[0])
        if sharing or words[verb] in ("is", "are", "was", "were"):
            part = subject
        else:
            part = phrase.with_verb(scene, verb)
    draft.whole = whole
    draft.measure = [*part, *([whole] if whole else []), *predicate]
    _note_group(scene, draft, part, predicate)
    return draft


def _whole_end(scene: Scene, k: int, clause: int) -> int:
    """Where the whole ends and what is said of it begins: at the verb, a comma, a time."""
    tags = scene.tags
    start = k
    if k < len(tags) and tags[k] in _VERBAL:
        return k
    while k < len(tags) and scene.of[k] == clause and tags[k] not in ",;:.#" and k - start < 14:
        if tags[k] in _VERBAL and k > start and not (tags[k] == "v" and scene.words[k + 1 : k + 2] == ["by"]):
            break
        k += 1
    return k


def _first(runs: list[Run]) -> Run | None:
    return runs[0] if runs else None


def _note_group(scene: Scene, draft: Draft, part: list[Run], predicate: list[Run]) -> None:
    for runs in (part, predicate):
        for i, j in runs:
            if found := groups.find(scene.words, i, j):
                draft.group = scene.slot(found[0], found[1])
                return
