"""The ends of a movement and what is said again: "from 410,000 to 352,000", "compared with 15 in 2021", "10 percent, or 55 million"."""

from __future__ import annotations

from holdto.language.draft import AGAIN, FROM, Draft, Run
from holdto.language.en.measures import phrase, subject
from holdto.language.en.measures.table import SHARE_NOUNS
from holdto.language.en.numbers.table import MULTIPLES
from holdto.language.en.operations.site import HOLLOW, Site, draft_of, is_money, is_percent, lead_of
from holdto.language.en.operations.table import PARTICLES, VERB_CUES
from holdto.language.en.scene import Scene

TO = "<verb of change> to <amount>"
#: What can be said again of another time with the amount alone.
_REPEATED = frozenset(("level", "rate", "share", "average", "change_pct", "change_abs"))
_RESTATED = frozenset(("level", "rate", "share", "average"))
_CHANGING = frozenset(("change", "motion", "move"))
#: How far before its number the verb of a movement may stand.
_FAR = 16
#: Words at most before the number of a mark at the front ("Since its all-time peak of").
_FRONT = 6


def to_level(scene: Scene, site: Site) -> Draft | None:
    """ "<verb of change> … to <amount>": the level reached"""
    to = lead_of(scene, site)
    if scene.word(to) != "to":
        return None
    if scene.word(to - 1) in PARTICLES:
        runs = phrase.before(scene, to - 1) if site.verb < 0 else _driven(scene, site.verb, to - 1)
        return _end(scene, site, TO, runs, PARTICLES[scene.word(to - 1)])
    for k in range(to - 1, max(to - _FAR, -1), -1):
        if scene.of[k] != site.clause:
            continue
        cue = VERB_CUES.get(scene.words[k])
        if cue and scene.tags[k] in "vgw" and cue[0] in _CHANGING:
            if cue[0] == "motion" and not _moves(scene, k, to):
                return None  # "came to 11 tons": that much in all
            way = cue[1] or next((PARTICLES[word] for word in scene.words[k + 1 : to] if word in PARTICLES), "")
            return _end(scene, site, TO, _moved(scene, k, site) or phrase.after(scene, site.right, site.clause), way)
        if scene.words[k] in MULTIPLES and scene.tags[k] == "v":
            return _end(scene, site, TO, _multiplied(scene, k))
        if scene.figures[k] != 2 and scene.tags[k] in "vbhm;:":
            return None
    return None


def _driven(scene: Scene, verb: int, particle: int) -> list[Run]:
    """What moves: the object before the particle ("pushing the rate down to"), else the subject ("is down to")."""
    return phrase.trimmed(scene, [(verb + 1, particle)]) or subject.of_verb(scene, verb)


def _moves(scene: Scene, k: int, to: int) -> bool:
    """Whether a verb of motion at token `k` is one of change: with its particle, or from somewhere ("went up to", "went from 3 to")."""
    return any(scene.words[m] in PARTICLES or scene.words[m] == "from" for m in range(k + 1, to))


def from_level(scene: Scene, site: Site) -> Draft | None:
    """ "from <amount>", "from a peak of <amount>" beside a change: the level it started from"""
    start = lead_of(scene, site)
    if scene.word(start) != "from":
        return _since_mark(scene, site)
    if scene.word(start - 1) in PARTICLES:
        draft = again(scene, site) or (_end(scene, site, AGAIN, []) if site.earlier is None else None)
        if draft is not None:
            draft.left = True
        return draft
    if site.earlier is not None and site.earlier.rule == TO and site.earlier.j == start:  # "down to 5.9 percent from 6.1"
        return _end(scene, site, FROM, list(site.earlier.measure))
    for k in range(start - 1, max(start - _FAR, -1), -1):
        cue = VERB_CUES.get(scene.words[k])
        if cue and cue[0] in _CHANGING:
            if cue[0] == "motion" and "to" not in scene.words[site.right : site.right + _FAR]:
                return None  # "came from 3,030 firms"
            return _end(scene, site, FROM, _moved(scene, k, site))
        if scene.words[k] in MULTIPLES:
            return _end(scene, site, FROM, _multiplied(scene, k))
    return _fronted(scene, site) if start == 0 else None


def _since_mark(scene: Scene, site: Site) -> Draft | None:
    """ "Since its peak of 12 million in 2007, the number has fallen": no more than "from its peak"."""
    marked = site.left_word == "of" and scene.word(site.left - 1) in HOLLOW
    return _fronted(scene, site) if marked and scene.words[0] == "since" and site.left <= _FRONT else None


def _fronted(scene: Scene, site: Site) -> Draft | None:
    """The level at the front of its sentence that the verb behind it moved away from."""
    for k in range(site.right, min(site.right + _FAR, len(scene.words))):
        cue = VERB_CUES.get(scene.words[k])
        moving = cue is not None and (cue[0] in ("change", "move") or (cue[0] == "motion" and scene.word(k + 1) in PARTICLES))
        if moving and scene.of[k] == site.clause and scene.tags[k] == "v":
            return _end(scene, site, FROM, _moved(scene, k, site))
    return None


def _multiplied(scene: Scene, k: int) -> list[Run]:
    """The subject of "more than doubled" at token `k`."""
    return subject.of_verb(scene, next((q.i for q in scene.quantities if q.core_i <= k < q.core_j), k))


def _moved(scene: Scene, k: int, site: Site) -> list[Run]:
    """What a verb of change says changed: the object of "raise its rate to", the subject of "rose to"."""
    if VERB_CUES[scene.words[k]][0] == "move" and scene.tags[k - 1 : k] != ["b"]:
        stop = next((m for m in range(k + 1, site.left + 1) if scene.words[m] in ("by", "from", "to")), site.left)
        if runs := phrase.trimmed(scene, [(k + 1, stop)]):
            return runs
    return subject.of_verb(scene, k)


def _end(scene: Scene, site: Site, rule: str, runs: list[Run], way: str = "") -> Draft:
    """One end of a movement: a percentage is a rate, or a share where its whole is named ("to 49.6 percent of output").

    `way` is the direction of the movement, of the level reached.
    """
    whole = phrase.after(scene, site.right + 1, site.clause) if is_percent(site.q) and site.right_word == "of" else []
    rated = site.q.per is not None or is_percent(site.q)
    shared = is_percent(site.q) and any(scene.words[k] in SHARE_NOUNS for i, j in runs for k in range(i, j))
    draft = draft_of(site, "share" if whole or shared else "rate" if rated else "level", rule)
    draft.measure = [*runs, *whole]
    draft.whole = whole[0] if whole else None
    draft.direction = way or draft.direction
    draft.left = rule == FROM
    return draft


def again(scene: Scene, site: Site) -> Draft | None:
    """ "compared with <amount>", "after <amount>", "up from <amount>": the same said of another time or part"""
    earlier, q = site.earlier, site.q
    if earlier is None or earlier.quantity is None or earlier.operation not in _REPEATED or not _leads_again(scene, site):
        return None
    if is_percent(q) != is_percent(earlier.quantity) or is_money(q) != is_money(earlier.quantity):
        return None
    draft = draft_of(site, earlier.operation, AGAIN)
    draft.per = earlier.per or earlier.quantity.per
    draft.direction = None
    draft.measure = list(earlier.measure)
    if earlier.operation == "share":
        draft.whole = earlier.whole
    if q.unit == "count" and earlier.quantity.unit != "count":
        draft.unit = earlier.unit or earlier.quantity.unit
    return draft


def _leads_again(scene: Scene, site: Site) -> bool:
    before = scene.word(site.left - 1)
    if site.left_word in ("to", "with"):
        return before in ("compared", "compares")
    if site.left_word == "from":
        return before in PARTICLES
    if site.left_word == "of":  # "from a peak of"
        return before in HOLLOW and "from" in scene.words[max(site.left - 3, 0) : site.left]
    return site.left_word in ("versus", "vs", "against", "after")


def beside(scene: Scene, site: Site) -> Draft | None:
    """ "<amount>, or <amount>": the same said in another unit"""
    earlier, q = site.earlier, site.q
    if earlier is None or earlier.quantity is None or earlier.operation not in _RESTATED or q.unit == earlier.quantity.unit:
        return None
    gap = scene.words[max(earlier.j, earlier.quantity.j) : q.i]
    if not gap or gap[-1] != "or" or len(gap) > 8:
        return None
    draft = draft_of(site, "share" if is_percent(q) else "rate" if q.per else "level", "<amount>, or <amount>")
    draft.measure = list(earlier.measure)
    return draft
