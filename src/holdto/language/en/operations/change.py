"""Changes told by a noun, a comparative or a particle: "a 172 percent increase", "7,544 fewer than", "up 40 percent"."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase, subject
from holdto.language.en.operations.ratio import against
from holdto.language.en.operations.site import (
    HOLLOW,
    Site,
    change_operation,
    comparative_right,
    draft_of,
    is_percent,
    is_points,
    noun_right,
)
from holdto.language.en.operations.table import COMPARATIVES, NOUNS, PARTICLES, VERB_CUES
from holdto.language.en.scene import Scene
from holdto.language.period_mention import PeriodMention

#: Verbs between a subject and the noun of change that is said of it.
_IS = frozenset("represents represent representing is was are were marks marked marking be been".split())
#: Verbs that leave "up" or "down" its own meaning: "ended up 4 percent".
_ENDING = frozenset("ended finished closed stayed remained".split())
_GRADES = frozenset("annual sharp steep slight modest net further".split())
#: Words between a noun of change and the "of" before its amount: "an increase last year of".
_GAP = 3
#: How far behind a comparative its "than" may stand.
_THAN_FAR = 10


def nominal(scene: Scene, site: Site) -> Draft | None:
    """ "<amount> <noun of change> (in <measure>)": a 172 percent increase in arrivals"""
    noun = noun_right(scene, site)
    if noun < 0 or (site.q.unit == "count" and scene.words[noun] in ("cuts", "losses", "gains")):
        return None
    draft = draft_of(site, change_operation(site.q), "<amount> <noun of change>", head=noun, direction=NOUNS[scene.words[noun]])
    draft.measure = phrase.in_or_of(scene, noun + 1, site.clause) or phrase.trimmed(scene, [(site.right, noun)])
    return draft


def of_nominal(scene: Scene, site: Site) -> Draft | None:
    """ "<noun of change> of <amount> (in <measure>)": a decline of 1.7 percentage points, gains of 2.4 percent in spending"""
    words = scene.words
    if site.left_word not in ("of", "by"):
        return None
    noun = site.left - 1
    while site.left - 1 - noun < _GAP and noun >= 0 and scene.tags[noun] in "wta" and words[noun] not in NOUNS:
        noun -= 1
    if noun < 0 or words[noun] not in NOUNS or scene.tags[noun] == "v":
        return None
    draft = draft_of(site, change_operation(site.q), "<noun of change> of <amount>", head=noun, direction=NOUNS[words[noun]] or None)
    draft.measure = phrase.in_or_of(scene, site.right, site.clause) or phrase.in_or_of(scene, noun + 1, site.clause) or holder(scene, noun)
    return draft


def holder(scene: Scene, noun: int) -> list[Run]:
    """Who shows the change ("exports showed an increase of"), or the noun before it ("price growth of")."""
    words, tags = scene.words, scene.tags
    k = noun - 1
    while k >= 0 and (tags[k] == "d" or words[k] in _GRADES):
        k -= 1
    if k < 0 or scene.of[k] != scene.of[noun]:
        return []
    start = k
    if tags[k] == "g":
        while start and tags[start - 1] not in ",;:" and words[start - 1] not in ("with", "despite") and scene.of[start - 1] == scene.of[k]:
            start -= 1
        return phrase.trimmed(scene, [(start, k)])
    if tags[k] in "vbh":
        return [] if words[k] in _IS and scene.clauses[scene.of[k]].kind == "rel" else subject.of_verb(scene, k)
    if tags[k] == "w":
        while start and tags[start - 1] == "w":
            start -= 1
        return [(start, k + 1)]
    return []


def comparative(scene: Scene, site: Site) -> Draft | None:
    """ "<amount> more|fewer|higher|lower (<noun>) (than <time>)": 13 percent higher, 46 percent more rifles"""
    k = comparative_right(scene, site)
    if k < 0 or site.q.form == "multiple":
        return None
    word = scene.words[k]
    if word in ("above", "below") and not (is_percent(site.q) or is_points(site.q)):
        return None
    draft = draft_of(site, change_operation(site.q), "<amount> <comparative>", head=k, direction=COMPARATIVES[word] or None)
    draft.compared = _time_after(scene, k, word)
    if draft.compared is None:
        _set_against(scene, draft, k)
    doer = subject.with_verb(scene, site.verb) if site.verb >= 0 else []
    behind = [] if scene.word(k + 1) == "than" else phrase.after(scene, k + 1, site.clause)
    draft.measure = doer + [run for run in behind if not all(scene.words[m] in HOLLOW for m in range(*run))]  # "below their 2005 level"
    return draft


def _set_against(scene: Scene, draft: Draft, k: int) -> None:
    """ "<amount> more <noun> than <place or group>": the other side is no time."""
    than = next((m for m in range(k + 1, min(k + _THAN_FAR, len(scene.words))) if scene.words[m] == "than"), -1)
    if than < 0 or scene.of[than] != draft.clause:
        return
    other = against(scene, than, than + 1, draft.clause)
    if other is not None and other.kind != "measure":
        draft.against = other
        draft.reach.append((k, than))


def _moves(word: str) -> bool:
    """Whether a verb says movement together with "up" or "down"."""
    cue = VERB_CUES.get(word)
    return word in _ENDING or (cue is not None and cue[0] in ("motion", "change"))


def _time_after(scene: Scene, k: int, word: str) -> PeriodMention | None:
    """The time that a comparative at `k` compares with: "below 2019", "fewer than in 2011"."""
    for mention in scene.periods:
        if mention.cue_i <= k + 1 <= mention.i <= k + 4 and (word in ("above", "below") or "than" in mention.cue):
            return mention
    return None


def _amount_first(scene: Scene, site: Site) -> Draft | None:
    """ "<percentage> up|down on <time>" """
    word = site.right_word
    if word not in PARTICLES or scene.word(site.right + 1) not in ("on", "from") or not (is_percent(site.q) or is_points(site.q)):
        return None
    draft = draft_of(site, change_operation(site.q), "<amount> up|down on", head=site.right, direction=PARTICLES[word])
    if site.verb >= 0:
        draft.measure = subject.of_verb(scene, site.verb)
    elif site.earlier is not None:
        draft.measure = list(site.earlier.measure)
    return draft


def particle(scene: Scene, site: Site) -> Draft | None:
    """ "up|down <amount>": up 40 percent from, are down 70 percent, went up 25 percent; 5 percent up on"""
    if (led := _amount_first(scene, site)) is not None:
        return led
    k = site.left - 1 if site.left_word == "by" and scene.word(site.left - 1) in PARTICLES else site.left
    word = scene.word(k)
    if word not in PARTICLES or scene.of[k] != site.clause:
        return None
    q = site.q
    if q.unit == "count" and q.form == "digits" and q.digits == 1 and site.right_word and scene.tags[site.right] == "w":
        return None
    v = k - 1
    while v >= 0 and scene.tags[v] == "a":
        v -= 1
    if v >= 0 and scene.tags[v] == "v" and not _moves(scene.words[v]):  # "made up 31 percent", "set up 400 clinics"
        return None
    draft = draft_of(site, change_operation(q), "up|down <amount>", head=k, direction=PARTICLES[word])
    if v < 0 or scene.of[v] != site.clause:
        draft.measure = phrase.before_colon(scene, site.clause)
        return draft
    if scene.tags[v] in "vbhg":
        first = subject.verb_group(scene, v)[0]
        draft.measure = subject.before(scene, first)
        draft.reach.append((first, k))
    elif scene.tags[v] == "w":
        draft.measure = phrase.before(scene, k)
    return draft
