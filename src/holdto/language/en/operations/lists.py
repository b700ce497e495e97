"""Lists: one statement for each member with "each", "both" and "respectively"; a sum where a number stands over several."""

from __future__ import annotations

from dataclasses import replace

from holdto.language.draft import Draft, Run
from holdto.language.en.scene import Scene

_BETWEEN = frozenset((",", "and", "the", "or", ";", "in"))


def distribute(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts with lists taken apart or marked as sums."""
    words = scene.words
    if "respectively" in words:
        _respectively(scene, drafts)
        return drafts
    out: list[Draft] = []
    for draft in drafts:
        run = _subject_places(scene, draft)
        if len(run) < 2:
            out.append(draft)
        elif _each(scene, draft, run):
            out.extend(replace(draft, place=scene.slot(*place), measure=list(draft.measure), reach=list(draft.reach), steps=list(draft.steps)) for place in run)
        else:
            draft.parts = tuple(run)
            draft.place = scene.slot(run[0][0], run[-1][1])
            out.append(draft)
    return out


def _subject_places(scene: Scene, draft: Draft) -> list[Run]:
    """The places that stand side by side before the verb of a draft's clause."""
    verb = scene.clauses[draft.clause].verb
    if draft.operation in ("record", "rank", "date") or verb < 0:
        return []
    inside = [p for p in scene.places if not p.in_name and p.form != "people" and p.j <= verb and scene.of[p.i] == draft.clause and p.i < draft.i]
    for runs in _runs(scene, [(p.i, p.j) for p in inside]):
        if len(runs) > 1 and (runs[0][0] == 0 or scene.tags[runs[0][0] - 1] not in "p") and all(scene.tags[k] in "adc," or scene.words[k] in ("together",) for k in range(runs[-1][1], verb)):
            return runs
    return []


def _each(scene: Scene, draft: Draft, run: list[Run]) -> bool:
    members = scene.clauses[draft.clause].members
    near = [scene.words[m] for m in members if run[0][0] - 2 <= m <= draft.j]
    return "each" in near or "both" in near or "apiece" in [scene.words[m] for m in members]


def _runs(scene: Scene, mentions: list[Run]) -> list[list[Run]]:
    """Mentions grouped by standing side by side, with only commas and "and" between."""
    groups: list[list[Run]] = []
    for mention in mentions:
        if groups and all(scene.words[k] in _BETWEEN for k in range(groups[-1][-1][1], mention[0])):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups


def _respectively(scene: Scene, drafts: list[Draft]) -> None:
    """Pair the numbers beside "respectively" with the list of times, places or things that has as many members."""
    at = scene.words.index("respectively")
    numbered = [d for d in drafts if d.quantity is not None]
    run: list[Draft] = []
    for draft in reversed([d for d in numbered if d.i < at]):
        if run and any(scene.tags[k] in "vbhm" or scene.figures[k] == 1 for k in range(draft.j, run[0].i)):
            break
        run.insert(0, draft)
    if len(run) < 2:
        return
    last = run[-1].quantity
    for draft in run[:-1]:
        if draft.quantity is not None and last is not None and draft.quantity.unit == "count" and draft.quantity.noun is None:
            draft.unit = draft.unit or last.unit
            draft.measure = draft.measure or list(run[-1].measure)
            if len(run[-1].measure) > len(draft.measure):
                draft.measure = list(run[-1].measure)
    start = run[0].i
    times = _matching(_runs(scene, [(p.i, p.j) for p in scene.periods if p.j <= start or p.i > at - 1]), len(run), start)
    places = _matching(_runs(scene, [(p.i, p.j) for p in scene.places if p.j <= start]), len(run), start)
    for n, draft in enumerate(run):
        if times:
            mention = next(p for p in scene.periods if p.i == times[n][0])
            draft.period = mention.slot(scene.tokens)
        if places:
            draft.place = scene.slot(*places[n])
        draft.note("respectively", at, at + 1, "each with its own")
    if not times and not places:
        things = _things(scene, start, len(run))
        for draft, thing in zip(run, things, strict=False):
            draft.measure = [thing, *draft.measure]


def _matching(groups: list[list[Run]], n: int, start: int) -> list[Run]:
    fitting = [g for g in groups if len(g) == n]
    return fitting[-1] if fitting else []


def _things(scene: Scene, start: int, n: int) -> list[Run]:
    """The members of a list of plain words before the verb: "cocaine and heroin seizures"."""
    clause = scene.clauses[scene.of[start]] if scene.of[start] >= 0 else scene.clauses[0]
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
