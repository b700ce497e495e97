"""Lists: one statement for each member with "each", "both" and "respectively"; a sum where a number stands over several."""

from __future__ import annotations

from dataclasses import replace

from holdto.language.draft import Draft, Run
from holdto.language.en.scene import Scene

_BETWEEN = frozenset((",", "and", "the", "or", ";", "in"))
_UNSUMMED = frozenset(("record", "rank", "date"))


def distribute(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts with lists taken apart or marked as sums."""
    if "respectively" in scene.words:
        _respectively(scene, drafts)
        return drafts
    drafts = _at_each_time(scene, drafts)
    if len(scene.places) < 2:
        return drafts
    out: list[Draft] = []
    for draft in drafts:
        run = _subject_places(scene, draft)
        if len(run) < 2:
            out.append(draft)
        elif _each(scene, draft, run):
            out.extend(_copy(draft, scene, place) for place in run)
        else:
            draft.parts = tuple(run)
            draft.place = scene.slot(run[0][0], run[-1][1])
            out.append(draft)
    return out


def _at_each_time(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """ "Fell 3 percent in both 2019 and 2020": one statement for each of the times listed behind it."""
    if len(scene.periods) < 2 or "both" not in scene.words:
        return drafts
    out: list[Draft] = []
    for draft in drafts:
        times = [m for m in scene.periods if m.days and m.role == "at" and draft.j <= m.cue_i + 1 and scene.of[m.i] == draft.clause]
        run = next(iter(_runs(scene, [(m.i, m.j) for m in times])), [])
        if len(run) < 2 or "both" not in scene.words[times[0].cue_i : times[0].i]:
            out.append(draft)
            continue
        out += [replace(_again(draft), period=m.slot(scene.tokens)) for m in times[: len(run)]]
    return out


def _copy(draft: Draft, scene: Scene, place: Run) -> Draft:
    """The draft said of one of several places."""
    return replace(_again(draft), place=scene.slot(*place))


def _again(draft: Draft) -> Draft:
    """The draft once more, sharing no list with it."""
    return replace(draft, measure=list(draft.measure), reach=list(draft.reach), steps=list(draft.steps))


def _subject_places(scene: Scene, draft: Draft) -> list[Run]:
    """The places that stand side by side before the verb of a draft's clause."""
    verb = scene.clauses[draft.clause].verb
    if draft.operation in _UNSUMMED or verb < 0:
        return []
    places = [p for p in scene.places if not p.in_name and p.form != "people" and p.j <= verb and p.i < draft.i]
    for runs in _runs(scene, [(p.i, p.j) for p in places if scene.of[p.i] == draft.clause]):
        led = runs[0][0] > 0 and scene.tags[runs[0][0] - 1] == "p"
        if len(runs) > 1 and not led and all(tag in "adc," for tag in scene.tags[runs[-1][1] : verb]):
            return runs
    return []


def _each(scene: Scene, draft: Draft, run: list[Run]) -> bool:
    members = scene.clauses[draft.clause].members
    near = {scene.words[m] for m in members if run[0][0] - 2 <= m <= draft.j}
    return not near.isdisjoint(("each", "both")) or any(scene.words[m] == "apiece" for m in members)


def _runs(scene: Scene, mentions: list[Run]) -> list[list[Run]]:
    """Mentions grouped by standing side by side, with only commas and "and" between."""
    groups: list[list[Run]] = []
    for mention in mentions:
        if groups and all(word in _BETWEEN for word in scene.words[groups[-1][-1][1] : mention[0]]):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups


def _respectively(scene: Scene, drafts: list[Draft]) -> None:
    """Pair the numbers beside "respectively" with the list of times, places or things that has as many members."""
    at = scene.words.index("respectively")
    run = _numbers_before(scene, drafts, at)
    if len(run) < 2:
        return
    _share_unit(run)
    start, n = run[0].i, len(run)
    times = _matching(_runs(scene, [(p.i, p.j) for p in scene.periods if p.j <= start or p.i >= run[-1].j]), n)
    places = _matching(_runs(scene, [(p.i, p.j) for p in scene.places if p.j <= start]), n)
    things = [] if times or places else _things(scene, start, n)
    for position, draft in enumerate(run):
        if times:
            draft.period = next(p for p in scene.periods if p.i == times[position][0]).slot(scene.tokens)
        if places:
            draft.place = scene.slot(*places[position])
        if things:
            draft.measure = [things[position], *draft.measure]
        draft.note("respectively", at, at + 1, "each with its own")


def _numbers_before(scene: Scene, drafts: list[Draft], at: int) -> list[Draft]:
    """The drafts of the list of numbers that ends before token `at`."""
    run: list[Draft] = []
    for draft in reversed([d for d in drafts if d.quantity is not None and d.i < at]):
        if run and any(scene.tags[k] in "vbhm" or scene.figures[k] == 1 for k in range(draft.j, run[0].i)):
            break
        run.insert(0, draft)
    return run


def _share_unit(run: list[Draft]) -> None:
    """ "128,000 and 240,000 tons": the unit and the thing stand at the last number only."""
    last = run[-1]
    for draft in run[:-1]:
        if draft.quantity is not None and last.quantity is not None and draft.quantity.unit == "count" and draft.quantity.noun is None:
            draft.unit = draft.unit or last.quantity.unit
            draft.operation = last.operation
            if len(last.measure) > len(draft.measure):
                draft.measure = list(last.measure)


def _matching(groups: list[list[Run]], n: int) -> list[Run]:
    """The last list of that length."""
    return next((group for group in reversed(groups) if len(group) == n), [])


def _things(scene: Scene, start: int, n: int) -> list[Run]:
    """The members of a list of plain words before the verb: "cocaine and heroin seizures"."""
    clause = scene.clauses[max(scene.of[start], 0)]
    end = clause.verb if 0 <= clause.verb < start else start
    members: list[Run] = []
    i = clause.members[0] if clause.members else 0
    for k in range(i, end + 1):
        if k == end or scene.tags[k] in ",c":
            while i < k and scene.tags[i] in "da":
                i += 1
            if i < k:
                members.append((i, k))
            i = k + 1
    return members[-n:] if len(members) >= n else []
