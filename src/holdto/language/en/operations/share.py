"""Shares: "68 percent of encounters", "one in five engineers", "accounted for 14 percent of imports", "of every ten, four were".

The measure of a share holds the part and the whole in the order of the text; `whole` is the whole alone.
"""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import groups, phrase, subject
from holdto.language.en.operations.level import apposed
from holdto.language.en.operations.site import Site, draft_of, is_percent
from holdto.language.en.operations.table import SHARE_WITH, VERB_CUES
from holdto.language.en.scene import Scene

_VERBAL = frozenset("vbhomx")
_BE = frozenset("is are was were".split())
_SHARES = frozenset("share percentage proportion percent fraction".split())
#: The longest whole, in tokens.
_LONGEST = 14


def share(scene: Scene, site: Site) -> Draft | None:
    """ "<percentage> of <whole> (<verb> <part>)", "<part> <share verb> <percentage> of <whole>" """
    q = site.q
    if not is_percent(q):
        return None
    if (fronted := _of_fronted(scene, site)) is not None:
        return fronted
    draft = draft_of(site, "share", "<percentage> of <whole>")
    start = site.right + 1 if site.right_word == "of" else site.right
    if start == site.right and q.form != "fraction" and site.right_word and scene.tags[site.right] in _VERBAL:
        draft.rule = "<percentage> <verb>, of a whole named before"
        draft.measure = phrase.after(scene, site.right, site.clause)
        return draft
    if start == site.right and site.right_word and scene.tags[start] == "p" and not _of_subject(scene, site):
        draft.rule = "<percentage> <preposition> <part>, of a whole named before"
        draft.measure = phrase.after(scene, site.right, site.clause)
        return draft
    end = _whole_end(scene, start, site.clause)
    wholes = phrase.between(scene, start, end)
    part = _part(scene, site.verb) if site.verb >= 0 else apposed(scene, site)
    predicate = phrase.after(scene, end, site.clause) if end > start or scene.word(end) else []
    draft.whole = wholes[0] if wholes else None
    draft.measure = [*part, *wholes[:1], *predicate]
    group = _group(scene, [*part, *predicate])
    draft.group = scene.slot(*group) if group else None
    return draft


def of_every(scene: Scene, site: Site) -> Draft | None:
    """ "Of every <number> <whole>, <count> <verb>" """
    words, q = scene.words, site.q
    if q.unit != "count" or "every" not in words:
        return None
    k = words.index("every")
    base = next((o for o in scene.quantities if o.core_i == k + 1 and o.j < q.i), None)
    if base is None or words[k - 1] != "of" or not base.point:
        return None
    draft = draft_of(site, "share", "of every <number> <whole>, <count>")
    draft.unit, draft.scale = "percent", 100 / base.point
    wholes = phrase.between(scene, base.core_j, base.j)
    draft.whole = wholes[0] if wholes else None
    predicate = [*phrase.counted(scene, site), *phrase.after(scene, site.right, site.clause)]
    draft.measure = [*wholes[:1], *predicate]
    group = _group(scene, predicate)
    draft.group = scene.slot(*group) if group else None
    draft.reach.append((k, base.j))
    return draft


def _of_fronted(scene: Scene, site: Site) -> Draft | None:
    """ "As a share of <whole>, <part> was <percentage>" """
    words, first = scene.words, scene.clauses[site.clause].members[0]
    if site.verb < 0 or words[first : first + 2] != ["as", "a"] or scene.word(first + 2) not in _SHARES or scene.word(first + 3) != "of":
        return None
    comma = next((m for m in range(first + 4, site.verb) if scene.tags[m] == ","), -1)
    wholes, part = phrase.between(scene, first + 4, comma), phrase.between(scene, comma + 1, site.verb)
    if comma < 0 or not wholes or not part:
        return None
    draft = draft_of(site, "share", "as a share of <whole>, <part> is <percentage>")
    draft.whole, draft.measure = wholes[0], [wholes[0], *part]
    return draft


def _of_subject(scene: Scene, site: Site) -> bool:
    """ "Growth in China was 8.4 percent in 2021": only a time follows, so that the percentage is of the subject of its verb"""
    return site.verb >= 0 and site.right in scene.skips and not phrase.after(scene, site.right, site.clause)


def _part(scene: Scene, verb: int) -> list[Run]:
    """What the part is, left of the number: the subject of "made up" and "was", else the subject and the verb."""
    words = scene.words
    cue = VERB_CUES.get(words[verb])
    sharing = cue is not None and cue[0] == "share" and SHARE_WITH.get(cue[2], scene.word(verb + 1)) == scene.word(verb + 1)
    return subject.of_verb(scene, verb) if sharing or words[verb] in _BE else subject.with_verb(scene, verb)


def _whole_end(scene: Scene, start: int, clause: int) -> int:
    """Where the whole ends and what is said of it begins: at the verb, a comma, a number."""
    tags = scene.tags
    k = start
    while k < len(tags) and scene.of[k] == clause and tags[k] not in ",;:.#" and k - start < _LONGEST:
        if tags[k] in _VERBAL and not (tags[k] == "v" and scene.word(k + 1) == "by"):
            break
        k += 1
    return k


def _group(scene: Scene, runs: list[Run]) -> Run | None:
    for i, j in runs:
        if found := groups.find(scene.words, i, j):
            return found[0], found[1]
    return None
