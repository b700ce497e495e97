"""Ratios: "doubled", "three times as many nurses as doctors", "half of what it was", "for every truck built three were imported"."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.circumstances import where
from holdto.language.en.measures import groups, phrase, subject
from holdto.language.en.operations.site import Site, draft_of, is_fraction, is_percent
from holdto.language.en.operations.table import COMPARATIVES
from holdto.language.en.periods.words import GENITIVES
from holdto.language.en.scene import Scene
from holdto.language.period_mention import PeriodMention
from holdto.language.statement import Against

#: What a part or multiple of an earlier state is said of: "twice its 2010 level".
_STATES = frozenset("level levels value size peak rate number amount total price average figure strength".split())
_CUTTING = frozenset("cut cutting cuts slashed reduced fell dropped".split())
#: How far behind "three times more" its "than" may stand.
_THAN_FAR = 10
#: What stands for the same thing elsewhere, and what leads to the place.
_SAME = frozenset(("that", "those"))
_OF_PLACE = frozenset(("of", "in", "for"))
#: How far behind "the" the place of "the homicide rate in Peru" may be led to.
_NOUN_FAR = 6
_AS = frozenset(("many", "much", "high", "large"))
_OF_WHAT = frozenset(("the", "that", "what", "its", "their"))


def _plain(site: Site, rule: str) -> Draft:
    """A ratio keeps its number as it is: half is 0.5."""
    draft = draft_of(site, "ratio", rule)
    draft.unit, draft.scale = None, 1.0
    return draft


def multiple(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> doubled", "<multiple> as many <A> as <B>", "<multiple> the <measure> of <time>" """
    q = site.q
    if q.form != "multiple":
        return None
    draft = _plain(site, "<multiple>")
    if q.direction and scene.words[q.core_i].endswith(("ed", "ing", "s")):
        draft.measure = subject.of_verb(scene, q.i)
        return draft
    k = site.right
    if scene.word(k) == "as":
        return _as_many(scene, site, draft, k)
    draft.measure = subject.with_verb(scene, site.verb) if site.verb >= 0 else []
    if scene.word(k) in _OF_WHAT and (time := _time_of(scene, k, site.clause)):
        draft.compared = time
        draft.reach.append((k, time.j))
    if scene.word(k) in COMPARATIVES:
        draft.j = k + 1
        than = next((m for m in range(k + 1, min(k + _THAN_FAR, len(scene.words))) if scene.words[m] == "than"), -1)
        if than > 0 and scene.of[than] == site.clause and (other := against(scene, than, than + 1, site.clause)):
            draft.against = other
            draft.measure += phrase.between(scene, k + 1, than)
            draft.reach.append((k, than))
    elif other := _elsewhere(scene, k, site.clause, of_part=False):
        draft.against = other
    if draft.against is None:
        draft.measure += phrase.after(scene, k, site.clause)
        draft.direction = draft.direction or ("up" if (q.point or 0) > 1 else "down")
    return draft


def _as_many(scene: Scene, site: Site, draft: Draft, k: int) -> Draft:
    """ "three times as many A as B": against B, a measure, a group or a place; or "as a decade ago" """
    words = scene.words
    second = next((m for m in range(k + 1, min(k + 10, len(words))) if words[m] == "as"), -1)
    draft.j = max(draft.j, min(k + 2, len(words)))
    stop = second if second > 0 else min(k + 6, len(words))
    draft.measure = subject.with_verb(scene, site.verb) if site.verb >= 0 else []
    draft.measure += phrase.trimmed(scene, [(min(k + 2, stop), stop)])
    if second > 0 and (end := scene.skips.get(second + 1)):
        draft.compared = next((p for p in scene.periods if p.cue_i <= second + 1 <= p.i), None)
        draft.reach.append((second, end))
    elif second > 0:
        draft.against = against(scene, second, second + 1, draft.clause)
    draft.direction = None if draft.against else "up"
    return draft


def of_past(scene: Scene, site: Site) -> Draft | None:
    """ "<part or multiple> of what it was", "<part> of its 2010 level", "<part> that of <place>": the ratio to another state"""
    q = site.q
    if not (is_percent(q) or q.form == "multiple"):
        return None
    k = site.right + 1 if site.right_word == "of" else site.right
    draft = _plain(site, "<part> of <another state>")
    draft.scale = 0.01 if q.unit == "percent" else 1.0
    draft.direction = "down" if (q.point or 0) * draft.scale < 1 else "up"
    if is_fraction(q) and scene.word(k) == "as" and scene.word(k + 1) in _AS:
        return _as_many(scene, site, draft, k)
    if other := _elsewhere(scene, k, site.clause, of_part=q.form != "multiple"):
        draft.against, draft.direction = other, None
        draft.measure = subject.with_verb(scene, site.verb) if site.verb >= 0 else []
        return draft
    beside = site.earlier is not None and site.verb < 0 and scene.word(k) == "the" and any(o.i == k + 1 for o in scene.quantities)
    if not (scene.word(k) == "what" or beside or _is_state(scene, k)):
        return None
    draft.compared = _time_of(scene, k, site.clause)
    if draft.compared is None and beside:
        return None
    draft.measure = subject.with_verb(scene, site.verb) if site.verb >= 0 else []
    if draft.compared is not None and not beside:
        draft.reach.append((k, draft.compared.j))
    return draft


def _elsewhere(scene: Scene, k: int, clause: int, *, of_part: bool) -> Against | None:
    """The same elsewhere, at token `k`: "that of Peru", "those in the EU", "the rate in Peru", "the U.S. rate", "Peru's (rate)".

    `of_part`: it is a part that is taken, so that only what stands for a figure is meant: "half the rate in Peru", not "half the farms".
    """
    word = scene.word(k)
    if word in _SAME and scene.word(k + 1) in _OF_PLACE:
        return against(scene, k, k + 2, clause)
    first = k + 1 if word == "the" else k
    place = where.named(scene, first, first + 1)
    if place is not None and scene.of[first] == clause:
        genitive = scene.word(place.j) in GENITIVES
        noun = place.j + genitive
        stated = scene.word(noun) in _STATES if of_part else genitive or scene.tags[noun : noun + 1] == ["w"]
        if (genitive or word == "the") and stated:
            return Against(scene.tokens.raw(k, place.j), "place", scene.slot(place.i, place.j))
    lead = next((m for m in range(k + 2, min(k + _NOUN_FAR, len(scene.words))) if scene.words[m] in _OF_PLACE), -1)
    if word != "the" or lead < 0 or scene.of[lead] != clause or any(tag not in "w" for tag in scene.tags[k + 1 : lead]):
        return None
    if of_part and scene.word(lead - 1) not in _STATES:
        return None
    other = where.named(scene, lead + 1, lead + 3)
    return Against(scene.tokens.raw(k, other.j), "place", scene.slot(other.i, other.j)) if other else None


def _is_state(scene: Scene, k: int) -> bool:
    """ "its 2010 level", "the 2019 figure" at token `k`"""
    if scene.word(k) not in ("its", "their", "the"):
        return False
    return any(scene.word(m) in _STATES and any(k < p.i <= m + 3 for p in scene.periods) for m in range(k + 1, k + 4))


def _time_of(scene: Scene, k: int, clause: int) -> PeriodMention | None:
    """The time of what a multiple is taken of, from token `k` on: "double the 4,791 pounds seized in 2020"."""
    for mention in scene.periods:
        if k <= mention.i <= k + 12 and scene.of[mention.i] == clause and not any(tag in ",c;" for tag in scene.tags[k : mention.i]):
            return mention
    return None


def in_half(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> was cut in half", "cut <measure> in half" """
    q, words = site.q, scene.words
    if not is_fraction(q) or words[q.core_i] != "half" or scene.word(q.core_i - 1) != "in":
        return None
    k = next((m for m in range(q.i - 1, max(q.i - 10, -1), -1) if words[m] in _CUTTING), -1)
    if k < 0 or scene.of[k] != site.clause:
        return None
    draft = _plain(site, "cut in half")
    draft.i, draft.head, draft.direction = k, k, "down"
    draft.measure = phrase.trimmed(scene, [(k + 1, q.core_i - 1)]) or subject.of_verb(scene, k)
    return draft


def for_every(scene: Scene, site: Site) -> Draft | None:
    """ "for every <A>, <number> <B>": so many of B to one of A, or to as many as stand after "every" """
    words, q = scene.words, site.q
    if q.unit == "percent" or not ("every" in words or "each" in words):
        return None
    k = next((m for m in range(q.i - 1, 0, -1) if words[m] in ("every", "each") and words[m - 1] == "for"), -1)
    if k < 0:
        return None
    base = next((o for o in scene.quantities if k < o.i <= k + 1 and o.j < q.i), None)
    start = base.core_j if base else k + 1
    stop = next((m for m in range(start, q.i) if scene.tags[m] == "," or words[m] in ("there", "it", "they")), q.i)
    other = phrase.between(scene, start, stop)
    if not other:
        return None
    draft = _plain(site, "for every <A>, <number> <B>")
    draft.scale = 1 / base.point if base and base.point else 1.0
    doer = [run for run in subject.with_verb(scene, site.verb) if run[0] >= stop] if site.verb > stop else []
    draft.measure = [*doer, *phrase.counted(scene, site), *phrase.after(scene, site.right, site.clause)]
    i, j = other[0]
    draft.against = Against(scene.tokens.raw(k - 1, j), "measure", scene.slot(i, j))
    draft.reach.append((k - 1, k + 1))
    return draft


def against(scene: Scene, cue: int, k: int, clause: int) -> Against | None:
    """The other side of a comparison, from token `k` on: a place, a group or a measure; None where a time stands there."""
    if k >= len(scene.words) or scene.figures[k] == 1 or k in scene.skips:
        return None
    runs = phrase.after(scene, k, clause)
    if not runs:
        return None
    i, j = runs[0]
    people = next((p for p in scene.places if p.form == "people" and p.i == i), None)
    if people is not None:
        return Against(scene.tokens.raw(cue, people.j), "group", scene.slot(people.i, people.j))
    place = where.named(scene, i, j)
    group = groups.find(scene.words, i, j)
    if place is not None and j - i <= place.j - place.i + 2:
        kind = "place"
    else:
        kind = "group" if group is not None and j - i <= group[1] - group[0] + 1 else "measure"
    return Against(scene.tokens.raw(cue, j), kind, scene.slot(i, j))
