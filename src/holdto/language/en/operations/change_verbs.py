"""Changes told by a verb: "rose 12 percent", "cut emissions by a third", "added 31,000 jobs", and lists that leave the verb out."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase, subject
from holdto.language.en.operations.change import holder
from holdto.language.en.operations.site import Site, at_a_rate, change_operation, draft_of, is_percent, is_points
from holdto.language.en.operations.table import ADDING, PARTICLES, VERB_CUES
from holdto.language.en.scene import Scene

_VERB = "<verb of change> (by) <amount>"
_AND = "<verb of change> <amount> and <amount>"
_ADD = "<add or lose> <count>"
#: Changes that "and <amount>" says again.
_SAID_AGAIN = frozenset((_VERB, "up|down <amount>", _ADD, _AND))
_OF_NOUN = "<noun of change> of <amount>"
#: Words of a hedge that after a verb of change say what is passed.
_SIDES = {"more_than": ("above",), "less_than": ("below", "under")}
_YEARLY = frozenset("annual annualized annualised yearly".split())
#: Before the second amount of a change told of two times.
_FURTHER = frozenset("by a further another additional only just then though but".split())
_TIES = frozenset((",", "or", "and", "(", "—", "–"))


def verb(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> <verb of change> (by) <amount>": rents rose 12 percent, fell by 413,000"""
    by = site.left_word == "by"
    if is_percent(site.q) and site.verb >= 0 and site.verb < at_a_rate(scene, site):
        return _at_rate(scene, site)
    v = site.left if not by else site.verb if site.verb >= 0 else _before_comma(scene, site)
    cue = VERB_CUES.get(scene.word(v))
    if cue is None or (scene.tags[v] not in "vg" and not by):
        return _gapped(scene, site) if by and cue is None else None
    if scene.tags[v] not in "vg":
        return None
    kind, direction, base = cue
    if not by and kind in ("change", "motion") and site.q.hedge in _SIDES and scene.words[site.q.i] in _SIDES[site.q.hedge]:
        return _crossing(scene, site, v)
    if kind == "motion" and by:
        direction = next((PARTICLES[word] for word in scene.words[v : site.left] if word in PARTICLES), "")
        kind = "change" if direction else kind
    if kind == "move" and not by:
        return _adding(scene, site, v, direction)
    grows_things = base == "grow" and not by and _is_of_something(scene, site)
    if kind not in ("change", "move") or (grows_things and not is_percent(site.q) and not is_points(site.q)):
        return None
    draft = draft_of(site, change_operation(site.q), _VERB, head=v, direction=direction)
    draft.measure = _changed(scene, site, v, moves=kind == "move")
    return draft


def _is_of_something(scene: Scene, site: Site) -> bool:
    """Whether a thing follows the amount, or the amounts it is listed with: "grew 459,000 and 48,000 tons of tea" is a harvest."""
    k = site.right
    while following := next((q for q in scene.quantities if scene.word(k) in ("and", ",") and q.i == k + 1), None):
        k = following.j
    return k < len(scene.words) and scene.of[k] == site.clause and scene.tags[k] in "pw"


def _at_rate(scene: Scene, site: Site) -> Draft | None:
    """ "shrank at an annual rate of 4 percent" """
    cue = VERB_CUES.get(scene.words[site.verb])
    if cue is None or cue[0] != "change":
        return None
    draft = draft_of(site, "change_pct", "<verb of change> at a rate of <percentage>", head=site.verb, direction=cue[1])
    draft.per = "year" if not _YEARLY.isdisjoint(scene.words[site.verb : site.left]) else None
    draft.measure = subject.of_verb(scene, site.verb)
    return draft


def _crossing(scene: Scene, site: Site, v: int) -> Draft:
    """ "fell below <amount>", "went above <amount>": a threshold on the way, not how far the way was"""
    draft = draft_of(site, "threshold", "<verb of change> below|above <amount>", head=v)
    draft.direction = "down" if site.q.hedge == "less_than" else "up"
    draft.measure = subject.before(scene, subject.verb_group(scene, v)[0])
    return draft


def _changed(scene: Scene, site: Site, v: int, *, moves: bool) -> list[Run]:
    """What changes: the subject; of a verb that moves something, its object; of a participle, the noun before it."""
    first = subject.verb_group(scene, v)[0]
    if moves and not any(scene.tags[k] == "b" for k in range(first, v)) and (moved := phrase.trimmed(scene, [(v + 1, site.left)])):
        return moved
    if scene.tags[first] == "g":
        if subject.brought_about(scene, first) >= 0:
            return subject.before(scene, first)
        own = [] if v and scene.tags[v - 1] in "spt," else holder(scene, v + 1)
        main = scene.clauses[site.clause].verb
        return own or (subject.of_verb(scene, main) if 0 <= main < v else subject.before(scene, first))
    return subject.before(scene, first)


def _before_comma(scene: Scene, site: Site) -> int:
    """The verb of change of "grew even faster, by 15 percent"."""
    comma = site.left - 1
    if scene.word(comma) == ",":
        for k in range(comma - 1, max(comma - 5, -1), -1):
            if scene.of[k] == site.clause and scene.words[k] in VERB_CUES and scene.tags[k] in "vg":
                return k
    return -1


def alongside(scene: Scene, site: Site) -> Draft | None:
    """ "<change>, or <amount>", "gains of 2 percent in A and <amount> in B": the change said again, or of another thing"""
    earlier, q = site.earlier, site.q
    if earlier is None or earlier.quantity is None or not earlier.operation.startswith("change"):
        return None
    if scene.clauses[site.clause].kind == "after" or site.left_word == "from":  # "fell 19 percent, from 27 tons to 22": an end of it
        return None
    words, tags = scene.words, scene.tags
    gap = range(max(earlier.j, earlier.quantity.j), q.i)
    draft = draft_of(site, change_operation(q), "beside <change>: or <amount>", direction=earlier.direction)
    draft.measure = list(earlier.measure)
    if 0 < len(gap) <= 4 and all(words[k] in _TIES or tags[k] == "a" for k in gap):
        draft.head = earlier.head
        return None if site.right_word == "of" and is_percent(q) else draft
    last = scene.word(q.i - 1)
    same = earlier.rule in _SAID_AGAIN and earlier.clause == site.clause and last == "and" and q.unit == earlier.quantity.unit
    if same and site.right_word != "of" and (site.right in scene.skips or not site.right_word or tags[site.right] in ",p"):
        draft.rule, draft.head = _AND, earlier.head
        return draft
    if _said_of_another_time(scene, site, earlier, gap):
        draft.rule, draft.head = _AND, earlier.head
        return draft
    if earlier.rule == _OF_NOUN and last in ("and", ",") and site.right_word in ("in", "of", "for"):
        draft.rule = "<noun of change> of <amount> in <A> and <amount> in <B>"
        draft.measure = phrase.in_or_of(scene, site.right, site.clause)
        return draft
    return None


def _said_of_another_time(scene: Scene, site: Site, earlier: Draft, gap: range) -> bool:
    """ "Fell 3 percent in 2019, 5 percent in 2020", "rose 54 percent in April and by a further 27 percent in October"."""
    here = scene.clauses[site.clause]
    apart = earlier.clause != site.clause and not (here.kind == "sub" and here.verb < 0 and here.parent == earlier.clause)
    if earlier.rule not in _SAID_AGAIN or apart or earlier.quantity is None:
        return False
    right = site.right + (site.right_word in ("the", "a"))
    if site.q.unit != earlier.quantity.unit or right not in scene.skips or not any(scene.figures[k] == 1 for k in gap):
        return False
    joined = any(scene.tags[k] in ",c" for k in gap)
    return joined and all(scene.figures[k] == 1 or scene.tags[k] in "p,cda" or scene.words[k] in _FURTHER for k in gap)


def _gapped(scene: Scene, site: Site) -> Draft | None:
    """ "…, heroin by 49 percent": the verb of the list's first member is left out."""
    earlier = site.earlier
    if earlier is None or not earlier.operation.startswith("change") or earlier.clause != site.clause:
        return None
    start = site.left
    while start and scene.tags[start - 1] not in ",;:.#(c" and scene.of[start - 1] == site.clause:
        start -= 1
    own = phrase.trimmed(scene, [(start, site.left)])
    if not own or any(scene.tags[k] in "vbhm" for k in range(start, site.left)):
        return None
    draft = draft_of(site, change_operation(site.q), "<measure> by <amount>, the verb left out", direction=earlier.direction)
    draft.head = earlier.head
    draft.measure = own + _head_noun(scene, earlier.measure)
    return draft


def _head_noun(scene: Scene, runs: list[Run]) -> list[Run]:
    """The last word of the first member of a list, which the others leave out: "cocaine seizures …, heroin"."""
    if len(runs) != 1 or runs[0][1] - runs[0][0] < 2 or any(scene.tags[k] in "pc" for k in range(*runs[0])):
        return []
    return [(runs[0][1] - 1, runs[0][1])]


def _adding(scene: Scene, site: Site, v: int, direction: str) -> Draft | None:
    """ "added 31,000 jobs", "lost 12 percent of its water", "gained 30 percent" """
    doer = subject.of_verb(scene, v)
    if is_percent(site.q):
        of_its = site.right_word == "of"
        if of_its and scene.word(site.right + 1) not in ("its", "their", "his", "her", "the"):
            return None
        draft = draft_of(site, "change_pct", "<gain or lose> <percentage> (of its <measure>)", head=v, direction=direction)
        draft.measure = doer + (phrase.after(scene, site.right + 1, site.clause) if of_its else [])
        return draft
    noun = phrase.after(scene, site.right, site.clause)
    if VERB_CUES[scene.words[v]][2] not in ADDING or (site.q.noun is None and not noun):
        return None
    draft = draft_of(site, "change_abs", _ADD, head=v, direction=direction)
    draft.measure = [*doer, (v, v + 1), *phrase.counted(scene, site), *noun]
    return draft


def added(scene: Scene, site: Site) -> Draft | None:
    """ "<count> <noun> (were) created|lost|lifted out": a net addition to a stock, in the passive or as a participle"""
    words, tags = scene.words, scene.tags
    if site.q.unit != "count":
        return None
    for k in range(site.right, min(site.right + 8, len(words))):
        if scene.of[k] != site.clause or tags[k] in ",#;p":
            return None
        if tags[k] in "vg" or words[k] in ("gained", "lost", "added", "created"):
            cue = VERB_CUES.get(words[k])
            if cue is None or cue[2] not in ADDING or tags[k + 1 : k + 2] == ["d"]:  # "lost their homes": the people do the losing
                return None
            if words[k] == "lost" and scene.word(k + 1) == "to":  # "lost to the flu": a count of deaths
                return None
            draft = draft_of(site, "change_abs", "<count> <noun> <created or lost>", head=k, direction=cue[1])
            draft.measure = phrase.counted(scene, site) + phrase.after(scene, site.right, site.clause)
            return draft
    return None
