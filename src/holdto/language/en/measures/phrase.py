"""Measure phrases: the words around a number or noun that say what is counted, without times, articles and loose prepositions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdto.language.draft import Run
from holdto.language.en.measures.table import CLOSING, UNITS_OF_TIME
from holdto.language.en.scene import Scene

if TYPE_CHECKING:
    from holdto.language.en.operations.site import Site

#: The longest measure, in tokens.
_LONGEST = 18
_TRAILING = frozenset("pdcabhosrmx,")
_LEADING = frozenset("dac,s")
_MARKS = frozenset("\"“”'.*-")
_STOPS = frozenset(",;:.!?")
_EACH = frozenset(("a", "an", "per", "each", "every"))
#: Words that look like loose ends of a phrase and belong to it.
_KEPT = frozenset(("abroad", "without"))
_NOT_COUNTED = frozenset(("percent", "percentage points", "basis points"))


def after(scene: Scene, k: int, clause: int) -> list[Run]:
    """The words from token `k` on that say what is counted: to the end of the clause, the next number, or a comparison."""
    words, tags, of = scene.words, scene.tags, scene.of
    runs: list[Run] = []
    start = end = k
    stop = min(len(words), k + _LONGEST)
    while end < stop:
        tag = tags[end]
        if of[end] != clause:
            over = _over_aside(scene, end, clause)
            if over == end:
                break
            runs.append((start, end))
            start = end = over
        elif skip := scene.skips.get(end) or _each_unit(scene, end):
            runs.append((start, end))
            start = end = skip
        elif tag in _STOPS or (tag == "#" and not scene.tokens.joined(end)) or (tag == "c" and _joins(scene, end)) or words[end] in CLOSING:
            break
        else:
            end += 1
    runs.append((start, end))
    return trimmed(scene, runs)


def _over_aside(scene: Scene, k: int, clause: int) -> int:
    """The token after a bracket that opens at `k`; `k` itself where the clause simply ends."""
    if scene.tags[k] not in "()" and not (scene.of[k] >= 0 and scene.clauses[scene.of[k]].kind == "aside"):
        return k
    end = k + 1
    while end < len(scene.tags) and scene.of[end] != clause and scene.tags[end] not in ",.;:":
        end += 1
    return end


def _each_unit(scene: Scene, k: int) -> int:
    """The token after "a day" in "barrels of crude oil a day", or 0."""
    return k + 2 if scene.words[k] in _EACH and scene.word(k + 1) in UNITS_OF_TIME else 0


def _joins(scene: Scene, k: int) -> bool:
    """Whether the coordinator at `k` leads to another figure, not to another noun of the same phrase."""
    for j in range(k + 1, min(k + 3, len(scene.tags))):
        if scene.tags[j] == "#":
            return True
        if scene.tags[j] not in "da":
            return False
    return True


def in_or_of(scene: Scene, k: int, clause: int) -> list[Run]:
    """The words after "in" or "of" at token `k`, a time before it passed over: "(an increase) in arrivals"."""
    while skip := scene.skips.get(k):
        k = skip
    if scene.word(k) not in ("in", "of", "among", "for") or scene.of[k] != clause or any(q.i <= k + 1 < q.j for q in scene.quantities):
        return []
    return after(scene, k + 1, clause)


def before(scene: Scene, k: int) -> list[Run]:
    """The noun phrase that ends just before token `k`, back to a comma, a verb or the start of the clause."""
    start = k
    clause = scene.of[k - 1] if k else 0
    while start and scene.of[start - 1] == clause and scene.tags[start - 1] not in ",;:.#vbhm" and k - start < _LONGEST:
        start -= 1
    return between(scene, start, k)


def before_colon(scene: Scene, clause: int) -> list[Run]:
    """ "Overdose deaths in 2021: 106,699": the words without a verb that a colon leads from to a clause; empty for any other clause."""
    here = scene.clauses[clause]
    if here.kind != "after" or here.opener != ":":
        return []
    parent = scene.clauses[here.parent]
    runs = between(scene, parent.members[0], parent.members[-1] + 1) if parent.verb < 0 and parent.members else []
    named = {k for place in scene.places for k in range(place.i, place.j)}
    return runs if any(k not in named for i, j in runs for k in range(i, j)) else []  # "Peru: 4,400" goes on with what stands before


def between(scene: Scene, i: int, j: int) -> list[Run]:
    """Tokens `i` to `j` without the times in them and without loose ends."""
    return trimmed(scene, without_times(scene, [(i, j)]))


def counted(scene: Scene, site: Site) -> list[Run]:
    """The words of the unit or thing counted that the number itself has taken up ("pounds", "jobs")."""
    q = site.q
    if q.core_j >= q.j or q.unit in _NOT_COUNTED:
        return []
    end = q.j
    if q.per is not None:  # "tons of CO2 per person": without the person
        end = next((k for k in range(q.j - 1, q.core_j - 1, -1) if scene.words[k] in _EACH), q.j)
        end = q.core_j if "/" in scene.words[q.core_j : q.j] else end  # "b/d"
    return trimmed(scene, [(q.core_j, end)])


def without_times(scene: Scene, runs: list[Run]) -> list[Run]:
    """The parts of runs outside the times and their prepositions."""
    out: list[Run] = []
    for i, j in runs:
        start = k = i
        while k < j:
            if skip := scene.skips.get(k):
                out.append((start, k))
                start = k = min(skip, j)
            else:
                k += 1
        out.append((start, j))
    return [(i, j) for i, j in out if i < j]


def trimmed(scene: Scene, runs: list[Run]) -> list[Run]:
    """Runs without the prepositions, articles and auxiliaries left hanging at their ends."""
    out: list[Run] = []
    words, tags = scene.words, scene.tags
    for position, (first, last) in enumerate(runs):
        i, j = first, last
        while j > i and _is_loose(words[j - 1], tags[j - 1]):
            j -= 1
        while i < j and (tags[i] in _LEADING or words[i] in _MARKS or (position == 0 and words[i] == "of")):
            i += 1
        if i < j:
            out.append((i, j))
    return out


def _is_loose(word: str, tag: str) -> bool:
    return (word in _MARKS or (tag in _TRAILING and not word.endswith("ly"))) and word not in _KEPT
