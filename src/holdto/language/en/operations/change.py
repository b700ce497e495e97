"""Changes: "rose 12 percent", "a 172 percent increase", "up 40 percent", "7,544 fewer than", "added 31,000 jobs"."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase
from holdto.language.en.operations.site import Site, change_operation, comparative_right, draft_of, is_percent, is_points, noun_right
from holdto.language.en.operations.table import ADDING, COMPARATIVES, NOUNS, PARTICLES, STOCKS, VERB_CUES
from holdto.language.en.scene import Scene


def nominal(scene: Scene, site: Site) -> Draft | None:
    """ "<amount> <noun of change> (in <measure>)": a 172 percent increase in arrivals"""
    noun = noun_right(scene, site)
    if noun < 0 or site.q.unit == "count" and scene.words[noun] in ("cuts", "losses", "gains"):
        return None
    draft = draft_of(site, change_operation(site.q), "<amount> <noun of change>", head=noun, direction=NOUNS[scene.words[noun]])
    draft.measure = _in_or_of(scene, noun + 1, site.clause)
    if not draft.measure and noun > site.right:
        draft.measure = phrase.trimmed(scene, [(site.right, noun)])
    return draft


def of_nominal(scene: Scene, site: Site) -> Draft | None:
    """ "<noun of change> of <amount> (in <measure>)": a decline of 1.7 percentage points, gains of 2.4 percent in spending"""
    words = scene.words
    if site.left_word not in ("of", "by"):
        return None
    noun = site.left - 1
    while noun > site.left - 4 and noun >= 0 and scene.tags[noun] in "wta" and words[noun] not in NOUNS:
        noun -= 1
    if noun < 0 or words[noun] not in NOUNS or scene.tags[noun] == "v":
        return None
    direction = NOUNS[words[noun]] or None
    draft = draft_of(site, change_operation(site.q), "<noun of change> of <amount>", head=noun, direction=direction)
    draft.measure = _in_or_of(scene, site.right, site.clause) or _in_or_of(scene, noun + 1, site.clause)
    if not draft.measure:
        draft.measure = _holder(scene, noun)
    return draft


def _holder(scene: Scene, noun: int) -> list[Run]:
    """Who shows the change: "exports showed an increase of", "with flows showing a growth of"; or the noun before it ("price growth of")."""
    words, tags = scene.words, scene.tags
    k = noun - 1
    while k >= 0 and (tags[k] == "d" or words[k] in ("annual", "sharp", "steep", "slight", "modest", "net", "further")):
        k -= 1
    if k < 0 or scene.of[k] != scene.of[noun]:
        return []
    if tags[k] in "vgbh":
        if words[k] in ("represents", "represent", "representing", "is", "was", "are", "were", "marks", "marked", "marking", "be", "been"):
            return [] if scene.clauses[scene.of[k]].kind == "rel" else phrase.subject(scene, phrase.verb_group(scene, k)[0])
        if tags[k] == "g":
            start = k
            while start and tags[start - 1] not in ",;:" and words[start - 1] not in ("with", "despite") and scene.of[start - 1] == scene.of[k]:
                start -= 1
            return phrase.trimmed(scene, [(start, k)])
        return phrase.subject(scene, phrase.verb_group(scene, k)[0])
    if tags[k] == "w":
        start = k
        while start and tags[start - 1] == "w":
            start -= 1
        return [(start, k + 1)]
    return []


def _in_or_of(scene: Scene, k: int, clause: int) -> list[Run]:
    """The words after "in" or "of" from token `k` on, a time or place between them left out."""
    words = scene.words
    while k < len(words) and (skip := scene.skips.get(k)):
        k = skip
    if k < len(words) and words[k] in ("in", "of", "among", "for") and scene.of[k] == clause and not any(q.i <= k + 1 < q.j for q in scene.quantities):
        return phrase.after(scene, k + 1, clause)
    return []


def comparative(scene: Scene, site: Site) -> Draft | None:
    """ "<amount> more|fewer|higher|lower (<noun>) (than <time>)": 13 percent higher, 46 percent more rifles"""
    k = comparative_right(scene, site)
    if k < 0 or site.q.form == "multiple":
        return None
    words = scene.words
    if words[k] in ("above", "below") and not (is_percent(site.q) or is_points(site.q)):
        return None
    draft = draft_of(site, change_operation(site.q), "<amount> <comparative>", head=k, direction=COMPARATIVES[words[k]] or None)
    draft.compared = next((p for p in scene.periods if p.cue_i <= k + 1 <= p.i and p.i - k <= 4 and (words[k] in ("above", "below") or "than" in p.cue)), None)
    draft.measure = _doer(scene, site) + ([] if words[k + 1 : k + 2] == ["than"] else phrase.after(scene, k + 1, site.clause))
    return draft


def _doer(scene: Scene, site: Site) -> list[Run]:
    """The subject and verb before a number that is their object; the subject alone behind a linking verb."""
    if site.verb < 0:
        return []
    return phrase.with_verb(scene, site.verb)


def particle(scene: Scene, site: Site) -> Draft | None:
    """ "up|down <amount>": up 40 percent from, are down 70 percent, went up 25 percent"""
    word = site.left_word
    k = site.left
    if word == "by" and k > 0 and scene.words[k - 1] in PARTICLES:
        k -= 1
        word = scene.words[k]
    if word not in PARTICLES or scene.of[k] != site.clause:
        return None
    if site.q.unit == "count" and site.q.form == "digits" and site.right_word and scene.tags[site.right] == "w" and site.q.digits == 1:
        return None
    if k and (cue := VERB_CUES.get(scene.words[k - 1])) and cue[0] == "share":
        return None
    draft = draft_of(site, change_operation(site.q), "up|down <amount>", head=k, direction=PARTICLES[word])
    v = k - 1
    while v >= 0 and scene.tags[v] == "a":
        v -= 1
    if v >= 0 and scene.of[v] == site.clause and scene.tags[v] in "vbhg":
        first = phrase.verb_group(scene, v)[0]
        draft.measure = phrase.subject(scene, first)
        draft.reach.append((first, k))
    elif v >= 0 and scene.of[v] == site.clause and scene.tags[v] == "w":
        draft.measure = phrase.before(scene, k)
    return draft


def verb(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> <verb of change> (by) <amount>": rents rose 12 percent, fell by 413,000"""
    words, tags = scene.words, scene.tags
    by = site.left_word == "by"
    v = (site.verb if site.verb >= 0 else _before_comma(scene, site)) if by else site.left
    if by and v < 0:
        return _gapped(scene, site)
    if v < 0:
        return None
    cue = VERB_CUES.get(words[v])
    if tags[v] not in "vg" or cue is None:
        if by and cue is None:
            return _gapped(scene, site)
        return None
    kind, direction, base = cue
    if kind == "motion" and by:
        between = [w for w in words[v:site.left] if w in PARTICLES]
        if not between:
            return None
        direction = PARTICLES[between[0]]
        kind = "change"
    if kind not in ("change", "move"):
        return None
    if kind == "move" and not by:
        return _adding(scene, site, v, direction)
    counted = site.q.unit not in ("percent", "percentage points", "basis points")
    if not by and counted and base == "grow" and site.right_word and tags[site.right] in "pw":
        return None
    draft = draft_of(site, change_operation(site.q), "<verb of change> (by) <amount>", head=v, direction=direction)
    first = phrase.verb_group(scene, v)[0]
    draft.measure = phrase.subject(scene, first)
    if kind == "move" and not any(tags[k] == "b" for k in range(first, v)):
        changed = phrase.trimmed(scene, [(v + 1, site.left)])
        draft.measure = changed or draft.measure
    if tags[v] == "g" and scene.tags[first] == "g":
        main = scene.clauses[site.clause].verb
        fronting = v and tags[v - 1] in "spt,"
        own = [] if fronting else _holder(scene, v + 1)
        draft.measure = own or (phrase.subject(scene, phrase.verb_group(scene, main)[0]) if 0 <= main < v else draft.measure)
    return draft


def _before_comma(scene: Scene, site: Site) -> int:
    """The verb of change of "grew even faster, by 15 percent"."""
    comma = site.left - 1
    if comma < 1 or scene.words[comma] != ",":
        return -1
    for k in range(comma - 1, max(comma - 5, -1), -1):
        if scene.of[k] == site.clause and scene.words[k] in VERB_CUES and scene.tags[k] in "vg":
            return k
    return -1


_SAID_AGAIN = frozenset(("<verb of change> (by) <amount>", "up|down <amount>", "<verb of change> <amount> and <amount>"))


def alongside(scene: Scene, site: Site) -> Draft | None:
    """ "<change>, or <amount>", "gains of 2 percent in A and <amount> in B": the change said again, or of another thing"""
    earlier = site.earlier
    if earlier is None or earlier.quantity is None or not earlier.operation.startswith("change") or scene.clauses[site.clause].kind == "after":
        return None
    words, tags = scene.words, scene.tags
    gap = range(max(earlier.j, earlier.quantity.j), site.q.i)
    draft = draft_of(site, change_operation(site.q), "beside <change>: or <amount>", head=-1, direction=earlier.direction)
    if len(gap) <= 4 and all(words[k] in (",", "or", "and", "(", "—", "–") or tags[k] == "a" for k in gap) and (len(gap) or words[site.q.i] == "("):
        if site.right_word == "of" and is_percent(site.q):
            return None
        draft.head = earlier.head
        draft.measure = list(earlier.measure)
        return draft
    same = earlier.rule in _SAID_AGAIN and earlier.clause == site.clause and words[site.q.i - 1] == "and" and site.right_word != "of"
    if same and site.q.unit == earlier.quantity.unit and (site.right in scene.skips or not site.right_word or tags[site.right] in ",p"):
        draft.rule, draft.head = "<verb of change> <amount> and <amount>", earlier.head
        draft.measure = list(earlier.measure)
        return draft
    if earlier.rule == "<noun of change> of <amount>" and site.q.i and words[site.q.i - 1] in ("and", ",") and site.right_word in ("in", "of", "for"):
        draft.rule = "<noun of change> of <amount> in <A> and <amount> in <B>"
        draft.measure = _in_or_of(scene, site.right, site.clause)
        return draft
    return None


def _gapped(scene: Scene, site: Site) -> Draft | None:
    """ "…, heroin by 49 percent": the verb of the list's first member is left out."""
    start = site.left
    while start and scene.tags[start - 1] not in ",;:.#(" and scene.tags[start - 1] != "c" and scene.of[start - 1] == site.clause:
        start -= 1
    own = phrase.trimmed(scene, [(start, site.left)])
    if not own or any(scene.tags[k] in "vbhm" for k in range(start, site.left)):
        return None
    earlier = site.earlier
    if earlier is None or not earlier.operation.startswith("change") or earlier.clause != site.clause:
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
    """ "added 31,000 jobs", "lost 12 percent of its water", "cut costs 12 percent" """
    words = scene.words
    if is_percent(site.q):
        if site.right_word == "of":
            if words[site.right + 1] not in ("its", "their", "his", "her", "the"):
                return None
            draft = draft_of(site, "change_pct", "<gain or lose> <share> of its <measure>", head=v, direction=direction)
            draft.measure = phrase.subject(scene, phrase.verb_group(scene, v)[0]) + phrase.after(scene, site.right + 1, site.clause)
            return draft
        draft = draft_of(site, "change_pct", "<verb of change> <amount>", head=v, direction=direction)
        draft.measure = phrase.subject(scene, phrase.verb_group(scene, v)[0])
        return draft
    if words[v] not in ADDING:
        return None
    noun = phrase.after(scene, site.right, site.clause)
    if site.q.noun is None and not noun and not _stock(site.q.noun):
        return None
    draft = draft_of(site, "change_abs", "<add or lose> <count>", head=v, direction=direction)
    subject = phrase.subject(scene, phrase.verb_group(scene, v)[0])
    draft.measure = subject + [(v, v + 1)] + phrase.counted(scene, site) + noun
    return draft


def _stock(noun: str | None) -> bool:
    return noun is not None and noun.lower().split()[-1] in STOCKS


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
            if cue is None or words[k] not in ADDING:
                return None
            if tags[k + 1 : k + 2] == ["d"]:  # "lost their homes": the people do the losing
                return None
            draft = draft_of(site, "change_abs", "<count> <noun> <created or lost>", head=k, direction=cue[1])
            draft.measure = phrase.counted(scene, site) + phrase.after(scene, site.right, site.clause)
            return draft
    return None
