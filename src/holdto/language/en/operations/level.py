"""Levels, rates and averages: an amount said of something, without a comparison."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase
from holdto.language.en.measures.table import LASTING, RATE_NOUNS, SCORING, TIMES, UNITS_OF_TIME
from holdto.language.en.operations.site import Site, draft_of, is_money, is_percent
from holdto.language.en.operations.table import AVERAGE, PARTICLES, VERB_CUES
from holdto.language.en.numbers.table import MULTIPLES
from holdto.language.en.scene import Scene
from holdto.language.quantities import english

_PER = frozenset(("per",))


#: What can be said again of another time with the amount alone.
_REPEATED = frozenset(("level", "rate", "share", "average", "change_pct", "change_abs"))
#: Nouns before "of" that say nothing of what is measured: "a total of", "a low of".
_HOLLOW = frozenset("total low high peak record average maximum minimum level sum all up combined tune bottom mean median".split())


def what(scene: Scene, site: Site) -> list[Run]:
    """What a number is of: the thing counted after it, with the verb and subject before it or the clause that follows."""
    words, tags = scene.words, scene.tags
    counted = phrase.counted(scene, site)
    if (bracketed := _bracketed(scene, site)) is not None:
        return bracketed
    right = counted + phrase.after(scene, site.right, site.clause)
    if site.left_word == "of" and words[site.left - 1] not in _HOLLOW and site.verb < site.left - 1:
        head = phrase.before(scene, site.left)
        if head:
            return head + ([] if site.q.unit not in ("count",) else right)
    if site.verb >= 0:
        doer = phrase.with_verb(scene, site.verb)
        if tags[site.verb] == "g" and not phrase.subject(scene, site.verb):
            return [(site.verb, site.verb + 1), *right]
        if words[site.verb] in ("was", "were", "is", "are", "been", "be") and doer and not right:
            return doer
        return doer + right
    return right


def _bracketed(scene: Scene, site: Site) -> list[Run] | None:
    """ "the rates for women (3.4 percent)": what stands before the bracket, or the subject where that is only a name"""
    if scene.clauses[site.clause].kind != "aside" or site.left >= 0 or site.right_word:
        return None
    mark = site.q.i - 1
    if mark < 1 or scene.words[mark] not in "([":
        return None
    if site.earlier is not None and mark - site.earlier.j <= 4 and site.earlier.clause != site.clause:
        return []
    runs = phrase.before(scene, mark)
    parent = scene.clauses[scene.clauses[site.clause].parent]
    if any(p.j == mark and p.form != "people" for p in scene.places) and parent.verb >= 0:
        return phrase.subject(scene, phrase.verb_group(scene, parent.verb)[0]) or runs
    return runs


def beside(scene: Scene, site: Site) -> Draft | None:
    """ "<amount>, or <amount>": the same said in another unit"""
    earlier, q = site.earlier, site.q
    if earlier is None or earlier.quantity is None or earlier.operation not in ("level", "share", "rate", "average") or q.i < 2:
        return None
    gap = scene.words[max(earlier.j, earlier.quantity.j) : q.i]
    if not gap or gap[-1] != "or" or len(gap) > 8 or q.unit == earlier.quantity.unit:
        return None
    draft = draft_of(site, "share" if is_percent(q) else "rate" if q.per else "level", "<amount>, or <amount>")
    draft.measure = list(earlier.measure)
    return draft


def _moved(scene: Scene, k: int, site: Site) -> list[Run]:
    """What a verb of change says changed: the object of "raise its rate to", the subject of "rose to"."""
    cue = VERB_CUES[scene.words[k]]
    runs = phrase.subject(scene, phrase.verb_group(scene, k)[0])
    if cue[0] == "move" and scene.tags[k - 1 : k] != ["b"]:
        stop = next((m for m in range(k + 1, site.left + 1) if scene.words[m] in ("by", "from", "to")), site.left)
        return phrase.trimmed(scene, [(k + 1, stop)]) or runs
    return runs


def scored(scene: Scene, site: Site) -> Draft | None:
    """ "rated 60 out of 100": a value of an index"""
    q, words = site.q, scene.words
    if q.rule != "one in so many" or "out" not in words[q.core_i : q.core_j] or site.verb < 0 or words[site.verb] not in SCORING:
        return None
    draft = draft_of(site, "rate", "<scored> <number> out of <number>")
    draft.unit, draft.scale = "points", 100.0
    draft.measure = phrase.with_verb(scene, site.verb)
    return draft


def lasting(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> takes <length of time>": how long a thing takes as a rule"""
    if site.q.unit not in TIMES:
        return None
    words = scene.words
    usual = site.verb >= 0 and words[site.verb] in ("takes", "take", "lasts", "last", "waits", "wait")
    runs = phrase.subject(scene, phrase.verb_group(scene, site.verb)[0]) if site.verb >= 0 else []
    if not usual and not any(words[k] in LASTING for i, j in runs for k in range(i, j)):
        return None
    draft = draft_of(site, "average" if usual else "level", "<measure> takes <length of time>")
    draft.measure = [*runs, (site.verb, site.verb + 1)] if usual else runs
    draft.measure += phrase.after(scene, site.right, site.clause) if usual else []
    return draft


def average(scene: Scene, site: Site) -> Draft | None:
    """ "averaged <amount>", "an average of <amount>", "on average, <amount>", "the average <measure> was <amount>" """
    words = scene.words
    k = -1
    if site.left_word in AVERAGE or (site.left_word in ("of", "at", "to") and site.left > 0 and words[site.left - 1] in AVERAGE):
        k = site.left if site.left_word in AVERAGE else site.left - 1
    elif not AVERAGE.isdisjoint(words):
        for m in scene.clauses[site.clause].members:
            if m >= site.q.i + 12:
                break
            if words[m] in AVERAGE and m < site.q.i and not any(m < q.i < site.q.i for q in scene.quantities):
                k = m
                break
            if words[m] == "average" and m >= site.right and words[m - 1] == "on":
                k = m
    if k < 0:
        return None
    draft = draft_of(site, "average", "<average> <amount>", head=-1)
    if words[k] in ("averaged", "averages", "averaging"):
        draft.measure = phrase.subject(scene, phrase.verb_group(scene, k)[0])
        if not draft.measure or site.q.unit == "count":
            draft.measure += phrase.counted(scene, site) + phrase.after(scene, site.right, site.clause)
    else:
        draft.measure = what(scene, site)
    draft.reach.append((k, k + 1))
    return draft


def rate(scene: Scene, site: Site) -> Draft | None:
    """ "<amount> per|a <unit>", "<rate> is|of <percentage>" """
    q = site.q
    per = q.per or _per_later(scene, site)
    if per is not None:
        draft = draft_of(site, "rate", "<amount> per <unit>")
        draft.per = per
        draft.measure = what(scene, site)
        draft.thin = _thin(scene, site, draft.measure)
        return draft
    if not is_percent(q) or q.form == "fraction" or site.right_word == "of":
        return None
    runs = what(scene, site)
    if not any(scene.words[k] in RATE_NOUNS for i, j in runs for k in range(i, j)):
        return None
    draft = draft_of(site, "rate", "<rate> <percentage>")
    draft.measure = runs
    return draft


def _per_later(scene: Scene, site: Site) -> str | None:
    """ "15.3 tons of CO2 per person", "75 children die every day": what an amount is for each of, behind the thing counted"""
    words = scene.words
    members = scene.clauses[site.clause].members
    if members and words[members[0]] in ("every", "each", "per") and words[members[0] + 1] in UNITS_OF_TIME:
        return words[members[0] + 1]
    for k in range(site.right, min(site.right + 9, len(words))):
        if scene.of[k] != site.clause or scene.tags[k] in ",;:" or (scene.tags[k] == "#" and not scene.tokens.joined(k)):
            return None
        if words[k] in _PER or (words[k] in ("a", "an", "every", "each") and words[k + 1 : k + 2] and words[k + 1] in UNITS_OF_TIME):
            found = english().per(scene.tokens, k)
            return found[1] if found else None
    return None


def level(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> <verb> <amount>", "<count> <noun> <verb>" """
    draft = draft_of(site, "level", "<amount>")
    if (group := _are(scene, site)) is not None:
        draft.rule, draft.group = "<count> are <group>", scene.slot(*group)
        return draft
    draft.measure = what(scene, site)
    draft.thin = _thin(scene, site, draft.measure)
    return draft


def _are(scene: Scene, site: Site) -> Run | None:
    """ "More than 800,000 were Mexican nationals": so many of those named before are of a group"""
    if site.q.unit != "count" or site.q.noun is not None or site.verb >= 0 or site.right_word not in ("were", "are", "was", "is"):
        return None
    if scene.tags[site.right + 1 : site.right + 2] not in (["w"], ["d"]):
        return None
    runs = phrase.after(scene, site.right + 1, site.clause)
    return runs[0] if runs else None


def _thin(scene: Scene, site: Site, runs: list[Run]) -> bool:
    """Whether a measure holds no more than the unit of its number and adverbs, so that what it is of stands before it."""
    q = site.q
    return q.noun is None and all(q.core_j <= k < q.j or scene.tags[k] == "a" for i, j in runs for k in range(i, j))


def to_level(scene: Scene, site: Site) -> Draft | None:
    """ "<verb of change> … to <amount>": the level reached"""
    if site.left_word != "to":
        return None
    if site.left and scene.words[site.left - 1] in PARTICLES:
        k = site.left - 1
        draft = _end(scene, site, "<verb of change> to <amount>")
        draft.measure = phrase.before(scene, k) if site.verb < 0 else phrase.subject(scene, phrase.verb_group(scene, site.verb)[0])
        return _of_whole(scene, site, draft)
    for k in range(site.left - 1, max(site.left - 16, -1), -1):
        if scene.of[k] != site.clause:
            continue
        cue = VERB_CUES.get(scene.words[k])
        if cue and scene.tags[k] in "vgw" and cue[0] in ("change", "motion", "move"):
            draft = _end(scene, site, "<verb of change> to <amount>")
            draft.measure = _moved(scene, k, site)
            draft.measure += [] if draft.measure else phrase.after(scene, site.right, site.clause)
            return _of_whole(scene, site, draft)
        if scene.figures[k] != 2 and scene.tags[k] in "vbhm;:":
            return None
    return None


def from_level(scene: Scene, site: Site) -> Draft | None:
    """ "from <amount>" beside a change: the level it started from"""
    if site.left_word != "from":
        return None
    for k in range(site.left - 1, max(site.left - 14, -1), -1):
        word = scene.words[k]
        if word in PARTICLES and k == site.left - 1:
            return again(scene, site)
        cue = VERB_CUES.get(word)
        if (cue and cue[0] in ("change", "motion", "move")) or word in MULTIPLES:
            draft = _end(scene, site, "from <amount>")
            draft.measure = _moved(scene, k, site) if cue else phrase.subject(scene, phrase.verb_group(scene, k)[0])
            return _of_whole(scene, site, draft)
    return None


def again(scene: Scene, site: Site) -> Draft | None:
    """ "compared with <amount>", "after <amount>", "up from <amount>": the same said of another time or part"""
    earlier = site.earlier
    if earlier is None or earlier.quantity is None or earlier.operation not in _REPEATED:
        return None
    words = scene.words
    k = site.left
    led = site.left_word in ("versus", "vs", "against", "after") or (site.left_word in ("to", "with") and k > 0 and words[k - 1] in ("compared", "compares"))
    if site.left_word == "of" and k > 1 and words[k - 1] in _HOLLOW and "from" in words[k - 3 : k]:  # "from a peak of"
        led = True
    if not led and not (site.left_word == "from" and k > 0 and words[k - 1] in PARTICLES):
        return None
    same = is_percent(site.q) == is_percent(earlier.quantity) and is_money(site.q) == is_money(earlier.quantity)
    if not same:
        return None
    draft = draft_of(site, earlier.operation, "<again> <amount>")
    draft.per = earlier.per or earlier.quantity.per
    draft.direction = None
    draft.measure = list(earlier.measure)
    if earlier.operation == "share":
        draft.whole = earlier.whole
    if site.q.unit == "count" and earlier.quantity.unit != "count":
        draft.unit = earlier.unit or earlier.quantity.unit
    return draft


def _end(scene: Scene, site: Site, rule: str) -> Draft:
    """One end of a movement: a percentage is a rate, or a share where its whole is named."""
    share = is_percent(site.q) and site.right_word == "of"
    return draft_of(site, "share" if share else "rate" if site.q.per is not None or is_percent(site.q) else "level", rule)


def _of_whole(scene: Scene, site: Site, draft: Draft) -> Draft:
    """ "climbed to 49.6 percent of output": the whole belongs to the measure"""
    if draft.operation == "share":
        runs = phrase.after(scene, site.right + 1, site.clause)
        if runs:
            draft.whole = runs[0]
            draft.measure = [*draft.measure, *runs]
    return draft
