"""Levels: an amount said of something, without a comparison; and what a number is of, which other rules ask too."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase, subject
from holdto.language.en.operations import total
from holdto.language.en.operations.site import HOLLOW, RATES, Site, at_a_rate, draft_of, lead_of
from holdto.language.en.scene import Scene

_BE = frozenset("was were is are been be".split())


def level(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> <verb> <amount>", "<count> <noun> <verb>" """
    draft = draft_of(site, "level", "<amount>")
    if (group := _are(scene, site)) is not None:
        draft.rule, draft.group = "<count> are <group>", scene.slot(*group)
        return draft
    draft.measure = what(scene, site)
    draft.thin = is_thin(scene, site, draft.measure)
    draft.elided = site.q.noun is None and _is_verb_alone(scene, site, draft.measure)
    return draft


def what(scene: Scene, site: Site) -> list[Run]:
    """What a number is of: the thing counted after it, with the verb and subject before it or the clause that follows."""
    if (bracketed := _bracketed(scene, site)) is not None:
        return bracketed
    if beside := apposed(scene, site):
        return beside
    if total.is_total(site, total.COUNT):
        return phrase.counted(scene, site)
    right = phrase.counted(scene, site) + phrase.after(scene, site.right, site.clause)
    noun = scene.word(site.left - 1)
    hollow = noun in HOLLOW and (noun not in RATES or lead_of(scene, site) < site.left)
    of_noun = site.left_word in ("of", "worth") and not hollow and site.verb < site.left - 1
    if site.verb >= 0 and site.verb < at_a_rate(scene, site):
        return subject.with_verb(scene, site.verb) + right
    if of_noun and (head := phrase.before(scene, site.left)):
        return head + (right if site.q.unit == "count" else [])
    if site.verb < 0:
        if not right and site.left_word == "at" and (verb := scene.clauses[site.clause].verb) > site.right:
            return subject.of_verb(scene, verb)  # "At 4.1 percent, inflation was"
        return phrase.before_colon(scene, site.clause) + right
    if scene.tags[site.verb] == "g" and not subject.before(scene, site.verb):
        return [(site.verb, site.verb + 1), *right]
    doer = subject.with_verb(scene, site.verb) or subject.antecedent(scene, site.clause)
    return doer if scene.words[site.verb] in _BE and doer and not right else doer + right


def _bracketed(scene: Scene, site: Site) -> list[Run] | None:
    """ "the rates for women (3.4 percent)": what stands before the bracket, or the subject where that is only a name"""
    mark = site.q.i - 1
    if scene.clauses[site.clause].kind != "aside" or site.left >= 0 or site.right_word or scene.word(mark) != "(":
        return None
    if site.earlier is not None and mark - site.earlier.j <= 1 and site.earlier.clause != site.clause:
        return []
    runs = phrase.before(scene, mark)
    parent = scene.clauses[scene.clauses[site.clause].parent]
    if parent.verb >= 0 and any(p.j == mark and p.form != "people" for p in scene.places):
        return subject.of_verb(scene, parent.verb) or runs
    return runs


def apposed(scene: Scene, site: Site) -> list[Run]:
    """ "Brazil's population, 216 million, is growing": the subject that an amount stands behind between commas"""
    verb = scene.clauses[site.clause].verb
    start = site.q.i - (scene.word(site.q.i - 1) == "at")
    if start == 0 or scene.tags[start - 1] != "," or site.q.noun is not None or verb < site.right:
        return []
    return subject.of_verb(scene, verb) if "," in scene.tags[site.right : verb] else []


def _are(scene: Scene, site: Site) -> Run | None:
    """ "More than 800,000 were Mexican nationals": so many of those named before are of a group"""
    if site.q.unit != "count" or site.q.noun is not None or site.verb >= 0 or site.right_word not in ("were", "are", "was", "is"):
        return None
    if scene.tags[site.right + 1 : site.right + 2] not in (["w"], ["d"]):
        return None
    runs = phrase.after(scene, site.right + 1, site.clause)
    return runs[0] if runs else None


def _is_verb_alone(scene: Scene, site: Site, runs: list[Run]) -> bool:
    """Whether a measure holds no more than verbs and the unit of its number."""
    q = site.q
    return all(scene.tags[k] == "v" or q.core_j <= k < q.j for i, j in runs for k in range(i, j))


def is_thin(scene: Scene, site: Site, runs: list[Run]) -> bool:
    """Whether a measure holds no more than the unit of its number, adverbs and places, so that what it is of stands before it."""
    q = site.q
    if q.noun is not None:
        return False
    places = {k for place in scene.places for k in range(place.i, place.j)}
    return all(q.core_j <= k < q.j or scene.tags[k] in "apd" or k in places for i, j in runs for k in range(i, j))
