"""Ratios: "doubled", "three times as many nurses as doctors", "half of what it was", "triple the amount of the five years before"."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.circumstances import where
from holdto.language.en.measures import groups, phrase
from holdto.language.en.operations.site import Site, draft_of, is_fraction, is_percent
from holdto.language.en.operations.table import COMPARATIVES
from holdto.language.en.scene import Scene
from holdto.language.period_mention import PeriodMention
from holdto.language.statement import Against


#: What a part or multiple of an earlier state is said of: "half of what it was", "twice its 2010 level".
_STATES = frozenset("level levels value size peak rate number amount total price average figure strength".split())


def _plain(site: Site, rule: str) -> Draft:
    """A ratio keeps its number as it is: half is 0.5."""
    draft = draft_of(site, "ratio", rule)
    draft.unit, draft.scale = None, 1.0
    return draft


def of_past(scene: Scene, site: Site) -> Draft | None:
    """ "<part or multiple> of what it was", "<part> of its 2010 level": the ratio to an earlier time"""
    q, words = site.q, scene.words
    if not (is_fraction(q) or q.form == "multiple" or is_percent(q)):
        return None
    k = site.right
    if words[k : k + 1] == ["of"]:
        k += 1
    what = words[k : k + 1] == ["what"]
    that = words[k : k + 2] == ["that", "of"]
    earlier = site.earlier is not None and site.verb < 0 and words[k : k + 1] == ["the"] and any(q2.i == k + 1 for q2 in scene.quantities)
    its = words[k : k + 1] in (["its"], ["their"], ["the"]) and any(
        words[m] in _STATES and any(k < p.i <= m + 3 for p in scene.periods) for m in range(k + 1, min(k + 4, len(words)))
    )
    as_many = is_fraction(q) and words[k : k + 2] in (["as", "many"], ["as", "much"], ["as", "high"], ["as", "large"])
    if earlier and (time := _time_of(scene, k, site.clause)):
        draft = _plain(site, "<part> of the <amount> of <time>")
        draft.direction, draft.compared = "down", time
        return draft
    if that and (other := against(scene, k, k + 2, site.clause)):
        draft = _plain(site, "<part> that of <place>")
        draft.against = other
        return draft
    if not (what or its or as_many):
        return None
    if as_many:
        return _as_many(scene, site, _plain(site, "<part> as many <A> as <B>"), k)
    draft = _plain(site, "<part> of what it was")
    if q.unit == "percent":
        draft.scale = 0.01
    draft.measure = phrase.with_verb(scene, site.verb) if site.verb >= 0 else []
    draft.direction = "down" if (q.point or 0) * draft.scale < 1 else "up"
    for mention in scene.periods:
        if k <= mention.i <= k + 8:
            draft.reach.append((k, mention.j))
            draft.compared = mention
            break
    return draft


def for_every(scene: Scene, site: Site) -> Draft | None:
    """ "for every <A>, <number> <B>": so many of B to one of A"""
    words, q = scene.words, site.q
    k = next((m for m in range(q.i - 1, 0, -1) if words[m] in ("every", "each") and words[m - 1] == "for"), -1)
    if k < 0 or q.unit == "percent":
        return None
    base = next((other for other in scene.quantities if k < other.i <= k + 1 and other.j < q.i), None)
    start = base.core_j if base else k + 1
    stop = next((m for m in range(start, q.i) if scene.tags[m] == "," or words[m] in ("there", "it", "they")), q.i)
    other = phrase.trimmed(scene, phrase._without_skips(scene, [(start, stop)]))
    if not other or start == q.i:
        return None
    draft = _plain(site, "for every <A>, <number> <B>")
    draft.scale = 1 / base.point if base and base.point else 1.0
    draft.measure = (phrase.with_verb(scene, site.verb) if site.verb > stop else []) + phrase.counted(scene, site) + phrase.after(scene, site.right, site.clause)
    i, j = other[0]
    draft.against = Against(scene.tokens.raw(k - 1, j), "measure", scene.slot(i, j))
    draft.reach.append((k - 1, k + 1))
    return draft


def multiple(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> doubled", "<multiple> as many <A> as <B>", "<multiple> the <measure> of <time>" """
    q = site.q
    if q.form != "multiple":
        return None
    draft = _plain(site, "<multiple>")
    words = scene.words
    core = words[q.core_i]
    if core.endswith(("ed", "ing", "s")) and q.direction:
        draft.measure = phrase.subject(scene, phrase.verb_group(scene, q.i)[0])
        return draft
    k = site.right
    if words[k : k + 1] == ["as"]:
        return _as_many(scene, site, draft, k)
    draft.measure = phrase.with_verb(scene, site.verb) if site.verb >= 0 else []
    if scene.words[k : k + 1] in (["the"], ["that"], ["what"], ["its"], ["their"]):
        draft.compared = _time_of(scene, k, site.clause)
        if draft.compared is not None:
            draft.reach.append((k, draft.compared.j))
    if scene.words[k : k + 1] and scene.words[k] in COMPARATIVES:
        draft.j = k + 1
        if scene.words[k + 1 : k + 2] == ["than"]:
            draft.against = against(scene, k + 1, k + 2, site.clause)
            k += 1
    draft.measure += [] if draft.against else phrase.after(scene, k, site.clause)
    if draft.direction is None and draft.against is None:
        draft.direction = "up" if (q.point or 0) > 1 else "down"
    return draft


def _time_of(scene: Scene, k: int, clause: int) -> PeriodMention | None:
    """The time of what a multiple is taken of: "double the 4,791 pounds seized in 2020"."""
    for mention in scene.periods:
        if k <= mention.i <= k + 12 and scene.of[mention.i] == clause and not any(scene.tags[m] in ",c;" for m in range(k, mention.i)):
            return mention
    return None


def in_half(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> was cut in half", "cut <measure> in half" """
    q, words = site.q, scene.words
    if not is_fraction(q) or words[q.core_i] != "half" or q.core_i == 0 or words[q.core_i - 1] != "in":
        return None
    k = next((m for m in range(q.i - 1, max(q.i - 10, -1), -1) if words[m] in ("cut", "cutting", "cuts", "slashed", "reduced", "fell", "dropped")), -1)
    if k < 0 or scene.of[k] != site.clause:
        return None
    draft = _plain(site, "cut in half")
    draft.i, draft.head, draft.direction = k, k, "down"
    first = phrase.verb_group(scene, k)[0]
    draft.measure = phrase.trimmed(scene, [(k + 1, q.core_i - 1)]) or phrase.subject(scene, first)
    return draft


def _as_many(scene: Scene, site: Site, draft: Draft, k: int) -> Draft:
    """ "three times as many A as B": against B, a measure, a group or a place"""
    words = scene.words
    second = next((m for m in range(k + 1, min(k + 10, len(words))) if words[m] == "as"), -1)
    draft.j = max(draft.j, min(k + 2, len(words)))
    stop = second if second > 0 else min(k + 6, len(words))
    draft.measure = phrase.with_verb(scene, site.verb) if site.verb >= 0 else []
    draft.measure += phrase.trimmed(scene, [(min(k + 2, stop), stop)])
    if second > 0 and scene.skips.get(second + 1):
        draft.compared = next((p for p in scene.periods if p.cue_i <= second + 1 <= p.i), None)
        draft.reach.append((second, scene.skips[second + 1]))
    elif second > 0:
        draft.against = against(scene, second, second + 1, draft.clause)
    draft.direction = None if draft.against else "up"
    return draft


def against(scene: Scene, cue: int, k: int, clause: int) -> Against | None:
    """The other side of a comparison, from token `k` on: a place, a group or a measure; None where a time stands there."""
    words = scene.words
    if scene.figures[k : k + 1] == b"\x01" or scene.skips.get(k):
        return None
    runs = phrase.after(scene, k, clause)
    if not runs:
        return None
    i, j = runs[0]
    place = where.named(scene, i, j)
    group = groups.find(words, i, j)
    kind = "place" if place and j - i <= place.j - place.i + 2 else "group" if group and j - i <= group[1] - group[0] + 1 else "measure"
    return Against(scene.tokens.raw(cue, j), kind, scene.slot(i, j))
