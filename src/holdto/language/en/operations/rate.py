"""Rates and averages: "7,000 a day", "unemployment of 4 percent", "averaged 120 a year", "takes five years", "rated 60 out of 100"."""

from __future__ import annotations

from dataclasses import replace

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase, subject
from holdto.language.en.measures.table import LASTING, RATE_NOUNS, SCORING, TAKING, TIMES, UNITS_OF_TIME
from holdto.language.en.operations.level import is_thin, what
from holdto.language.en.operations.movement import TO
from holdto.language.en.operations.site import Site, draft_of, is_percent
from holdto.language.en.operations.streak import is_run
from holdto.language.en.operations.table import AVERAGE
from holdto.language.en.scene import Scene
from holdto.language.quantities import english, interval

_EACH = frozenset(("a", "an", "every", "each"))
_BOUNDS = frozenset(("more_than", "at_least", "less_than", "at_most"))
_AVERAGING = frozenset(("averaged", "averages", "averaging"))
#: How far behind its number "per person" or "on average" may stand.
_LATER = 9
_AVERAGE_LATER = 12


def rate(scene: Scene, site: Site) -> Draft | None:
    """ "<amount> per|a <unit>", "<rate> is|of <percentage>" """
    q = site.q
    if q.per is not None and (inverse := _one_for_every(scene, site)):
        return inverse
    held = _is_held(scene, site)
    per = None if held else q.per or _per_later(scene, site)
    if per is not None:
        draft = draft_of(site, "rate", "<amount> per <unit>")
        draft.per = per
        draft.measure = _beside_subject(scene, site) or what(scene, site)
        draft.thin = is_thin(scene, site, draft.measure)
        return draft
    if not is_percent(q) or q.form == "fraction" or (site.right_word == "of" and not held):
        return None
    runs = what(scene, site)
    if not any(scene.words[k] in RATE_NOUNS for i, j in runs for k in range(i, j)) and not _among_rates(scene, site):
        return None
    draft = draft_of(site, "rate", "<rate> <percentage>")
    draft.measure = runs
    return draft


def _beside_subject(scene: Scene, site: Site) -> list[Run]:
    """ "The birth rate, at 1.2 children per woman, had": the subject, where it is a rate"""
    verb = scene.clauses[site.clause].verb
    if site.left_word != "at" or scene.word(site.left - 1) != "," or verb < site.right:
        return []
    runs = subject.of_verb(scene, verb)
    return runs if any(scene.words[k] in RATE_NOUNS for i, j in runs for k in range(i, j)) else []


def adopt(draft: Draft, earlier: list[Draft]) -> None:
    """ "Unemployment fell in May. It was 8 percent.": a percentage of a measure taken over that is a rate"""
    q, last = draft.quantity, earlier[-1] if earlier else None
    if draft.rule == TO and draft.operation == "level" and last is not None and last.operation == "rate" and q is not None:
        per = last.per or (last.quantity.per if last.quantity else None)
        if per and q.unit == "count" and q.noun is None and draft.measure_slot == last.measure_slot:
            draft.operation, draft.per = "rate", per
    if draft.operation != "share" or draft.whole is not None or draft.measure or draft.measure_slot is None:
        return
    if not RATE_NOUNS.isdisjoint(draft.measure_slot.text.lower().split()):
        draft.operation, draft.rule = "rate", "<rate> <percentage>"


def _among_rates(scene: Scene, site: Site) -> bool:
    """ "The rates for women (3.4 percent) and men (3.2 percent)": the second is one as the first is"""
    earlier = site.earlier
    asides = earlier is not None and scene.clauses[site.clause].kind == scene.clauses[earlier.clause].kind == "aside"
    return asides and earlier is not None and earlier.operation == "rate" and site.clause != earlier.clause


def _one_for_every(scene: Scene, site: Site) -> Draft | None:
    """ "one doctor for every 1,200 people": 1,200 people to each doctor"""
    q = site.q
    if q.point != 1 or q.noun is None or q.unit != "count":
        return None
    for k in range(q.core_j, q.j):
        number = english().number(scene.tokens, k) if scene.words[k][0].isdigit() else None
        if number is not None and number.value > 1:
            people = replace(q, i=q.i, core_i=k, core_j=number.j, point=number.value, digits=number.digits, step=number.step)
            people.form, people.rounded, people.per = number.form, number.rounded, q.noun
            people.unit = people.noun = scene.tokens.raw(number.j, q.j) or "people"
            people.low, people.high = interval(people)
            draft = draft_of(replace(site, q=people), "rate", "one <noun> for every <amount>")
            draft.measure = what(scene, site)
            return draft
    return None


def _per_later(scene: Scene, site: Site) -> str | None:
    """ "15.3 tons of CO2 per person", "Every day, 95 people die": what an amount is for each of, away from the number"""
    words = scene.words
    members = scene.clauses[site.clause].members
    if members and words[members[0]] in ("every", "each", "per") and scene.word(members[0] + 1) in UNITS_OF_TIME:
        return words[members[0] + 1]
    for k in range(site.right, min(site.right + _LATER, len(words))):
        if scene.of[k] != site.clause or scene.tags[k] in ",;:" or (scene.tags[k] == "#" and not scene.tokens.joined(k)):
            return None
        if words[k] == "per" or (words[k] in _EACH and scene.word(k + 1) in UNITS_OF_TIME):
            found = english().per(scene.tokens, k)
            return found[1] if found else None
    return None


def _is_held(scene: Scene, site: Site) -> bool:
    """ "below 3 percent in every month": a bound that holds in each of them, not an amount for each"""
    if site.q.hedge not in _BOUNDS:
        return False
    return any(
        scene.of[k] == site.clause and site.q.core_j <= k <= site.right + _LATER and is_run(scene, k, site.verb)
        for k in scene.cues.get("streak", ())
    )


def average(scene: Scene, site: Site) -> Draft | None:
    """ "averaged <amount>", "an average of <amount>", "on average, <amount>", "the average <measure> was <amount>" """
    k = _average_word(scene, site)
    if k < 0:
        return None
    draft = draft_of(site, "average", "<average> <amount>")
    if scene.words[k] in _AVERAGING:
        draft.measure = subject.of_verb(scene, k)
        if not draft.measure or site.q.unit == "count":
            draft.measure += phrase.counted(scene, site) + phrase.after(scene, site.right, site.clause)
    else:
        draft.measure = what(scene, site)
    draft.reach.append((k, k + 1))
    return draft


def _average_word(scene: Scene, site: Site) -> int:
    """The word that makes a number an average, or -1."""
    words = scene.words
    if site.left_word in AVERAGE:
        return site.left
    if site.left_word in ("of", "at", "to") and scene.word(site.left - 1) in AVERAGE:
        return site.left - 1
    for m in scene.clauses[site.clause].members:
        if m >= site.q.i + _AVERAGE_LATER:
            break
        if words[m] in AVERAGE and m < site.q.i and not any(m < q.i < site.q.i for q in scene.quantities):
            return m
        if words[m] == "average" and m >= site.right and words[m - 1] == "on":
            return m
    return -1


def lasting(scene: Scene, site: Site) -> Draft | None:
    """ "<measure> takes <length of time>", "life expectancy is <length of time>" """
    if site.q.unit not in TIMES or site.verb < 0:
        return None
    usual = scene.words[site.verb] in TAKING
    runs = subject.of_verb(scene, site.verb)
    if not usual and not any(scene.words[k] in LASTING for i, j in runs for k in range(i, j)):
        return None
    draft = draft_of(site, "average" if usual else "level", "<measure> takes <length of time>")
    draft.measure = [*runs, (site.verb, site.verb + 1), *phrase.after(scene, site.right, site.clause)] if usual else runs
    return draft


def scored(scene: Scene, site: Site) -> Draft | None:
    """ "rated 60 out of 100": a value of an index"""
    q, words = site.q, scene.words
    if q.rule != "one in so many" or "out" not in words[q.core_i : q.core_j] or site.verb < 0 or words[site.verb] not in SCORING:
        return None
    draft = draft_of(site, "rate", "<scored> <number> out of <number>")
    draft.unit, draft.scale = "points", 100.0
    draft.measure = subject.with_verb(scene, site.verb)
    return draft
