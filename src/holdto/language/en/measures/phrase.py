"""Measure phrases: the noun phrase that a number counts and the subject that a verb says something of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdto.language.draft import Run
from holdto.language.en.measures.table import CLOSING, EMPTY_SUBJECTS, LEADS, UNITS_OF_TIME
from holdto.language.en.scene import Scene
from holdto.language.en.syntax.table import LINKING

if TYPE_CHECKING:
    from holdto.language.en.operations.site import Site

#: The longest measure, in tokens.
_LONGEST = 18
_TRAILING = frozenset("pdcabhosrmx,")
_LEADING = frozenset("dac,s")
_EACH = frozenset(("a", "an", "per", "each", "every"))


def after(scene: Scene, k: int, clause: int, limit: int = _LONGEST) -> list[Run]:
    """The words from token `k` on that say what is counted: to the end of the clause, the next number, or a comparison."""
    words, tags, of = scene.words, scene.tags, scene.of
    runs: list[Run] = []
    start = end = k
    size = len(words)
    while end < size and end - k < limit:
        if of[end] != clause:
            if tags[end] in "()[]" or (scene.clauses[of[end]].kind == "aside" if of[end] >= 0 else False):
                runs.append((start, end))
                end += 1
                while end < size and of[end] != clause and tags[end] not in ",.;:":
                    end += 1
                start = end
                continue
            break
        tag = tags[end]
        if skip := scene.skips.get(end):
            runs.append((start, end))
            start = end = skip
            continue
        if words[end] in _EACH and end + 1 < size and words[end + 1] in UNITS_OF_TIME:
            runs.append((start, end))
            start = end = end + 2  # "barrels of crude oil a day"
            continue
        if (tag in ",;:.!?#" and not (tag == "#" and scene.tokens.joined(end))) or (tag == "c" and _joins(scene, end)) or words[end] in CLOSING:
            break
        end += 1
    runs.append((start, end))
    return trimmed(scene, runs)


def _joins(scene: Scene, k: int) -> bool:
    """Whether the coordinator at `k` leads to another figure or another verb, not to another noun of the same phrase."""
    tags = scene.tags
    for j in range(k + 1, min(k + 3, len(tags))):
        if tags[j] == "#":
            return True
        if tags[j] not in "da":
            return False
    return True


def trimmed(scene: Scene, runs: list[Run]) -> list[Run]:
    """Runs without the prepositions, articles and auxiliaries left hanging at their ends."""
    out: list[Run] = []
    words, tags = scene.words, scene.tags
    for position, (i, j) in enumerate(runs):
        while j > i and ((tags[j - 1] in _TRAILING and not words[j - 1].endswith("ly")) or words[j - 1] in ('"', "”", "“", "'", ".", "*", "-")) and words[j - 1] not in ("abroad", "without"):
            j -= 1
        while i < j and (tags[i] in _LEADING or words[i] in ('"', "“", "”", "'", "*", "-") or (position == 0 and words[i] == "of")):
            i += 1
        if i < j:
            out.append((i, j))
    return out


def verb_group(scene: Scene, k: int) -> Run:
    """The verb at `k` with its auxiliaries and adverbs before it."""
    tags = scene.tags
    i = k
    while i and tags[i - 1] in "bhomxa" and scene.of[i - 1] == scene.of[k]:
        i -= 1
    while i < k and tags[i] == "a":
        i += 1
    return (i, k + 1)


def subject(scene: Scene, k: int) -> list[Run]:
    """The subject of the verb at `k`: what stands before it in its clause, without fronted phrases; empty where it has none."""
    clause = scene.clauses[scene.of[k]]
    words, tags = scene.words, scene.tags
    if tags[k] == "g" and 0 <= clause.verb < k:  # "has tripled, reaching": the participle shares the subject
        k = verb_group(scene, clause.verb)[0]
    members = [m for m in clause.members if m < k]
    if not members:
        return []
    start = _past_fronted(scene, members, k)
    members = [m for m in members if m >= start]
    commas = [m for m in members if tags[m] == ","]
    if commas and not any(tags[m] == "c" for m in members if m > commas[-1]):
        members = [m for m in members if m < commas[0]]
    runs: list[Run] = []
    for m in members:
        if scene.skips.get(m) or scene.figures[m] == 1:
            continue
        if runs and runs[-1][1] == m:
            runs[-1] = (runs[-1][0], m + 1)
        else:
            runs.append((m, m + 1))
    runs = [run for run in _without_skips(scene, runs)]
    runs = trimmed(scene, runs)
    if runs and all(words[m] in EMPTY_SUBJECTS or tags[m] == "d" for i, j in runs for m in range(i, j)):
        return []
    return runs


def _without_skips(scene: Scene, runs: list[Run]) -> list[Run]:
    out: list[Run] = []
    for i, j in runs:
        k = i
        while k < j:
            if skip := scene.skips.get(k):
                out.append((i, k))
                i = k = min(skip, j)
            else:
                k += 1
        out.append((i, j))
    return [(i, j) for i, j in out if i < j]


def _past_fronted(scene: Scene, members: list[int], k: int) -> int:
    """Where the subject begins: behind "In 2019," "Nationwide," "Of the three," and the like."""
    tags, words = scene.tags, scene.words
    start = members[0]
    position = 0
    while position < len(members):
        m = members[position]
        if skip := scene.skips.get(m):
            while position < len(members) and members[position] < skip:
                position += 1
            start = members[position] if position < len(members) else k
            continue
        if tags[m] in "ac,sr" or words[m] in LEADS:
            position += 1
            start = members[position] if position < len(members) else k
            continue
        if tags[m] in "pg":
            comma = _front_end(tags, members, position, k)
            if comma < 0:
                break
            position = members.index(comma) + 1
            start = members[position] if position < len(members) else k
            continue
        comma = next((n for n in members[position:] if tags[n] == ","), -1)
        if comma >= 0 and comma - m <= 3 and comma < k - 1 and _no_list(tags, comma, k):
            position = members.index(comma) + 1
            start = members[position]
            continue
        break
    return start


def _no_list(tags: list[str], comma: int, k: int) -> bool:
    """Whether only one comma stands before the verb and no coordinator follows it, so that it closes a fronted word."""
    return not any(tags[j] in ",c" for j in range(comma + 1, k))


def with_verb(scene: Scene, verb: int) -> list[Run]:
    """The subject of a verb and the verb itself; the subject alone where the verb only links it to its figure."""
    first = verb_group(scene, verb)[0]
    runs = subject(scene, first)
    if scene.words[verb] in LINKING:
        return runs
    named = [run for run in runs if not _only_named(scene, run)]
    return [*named, (verb, verb + 1)]


def _only_named(scene: Scene, run: Run) -> bool:
    """Whether a subject is a name ("Slovakia", "CBP", "Mr Smith"), who does it rather than what is done."""
    text, starts = scene.tokens.text, scene.tokens.starts
    return all(text[starts[k]].isupper() or not scene.words[k][0].isalpha() or scene.tags[k] in "dpc" for k in range(*run)) and (
        run[0] > 0 or any(p.i == run[0] and p.form != "people" for p in scene.places) or scene.tokens.raw(*run).isupper() or run[1] - run[0] > 1
    )


def counted(scene: Scene, site: Site) -> list[Run]:
    """The words of the unit or thing counted that the number itself has taken up ("pounds", "jobs")."""
    q = site.q
    if q.core_j < q.j and q.unit not in ("percent", "percentage points", "basis points"):
        return trimmed(scene, [(q.core_j, q.j)])
    return []


def before(scene: Scene, k: int) -> list[Run]:
    """The noun phrase that ends just before token `k`, back to a comma or the start of the clause."""
    start = k
    clause = scene.of[k - 1] if k else 0
    while start and scene.of[start - 1] == clause and scene.tags[start - 1] not in ",;:.#vbhm" and k - start < _LONGEST:
        start -= 1
    return trimmed(scene, _without_skips(scene, [(start, k)]))


def _front_end(tags: list[str], members: list[int], position: int, k: int) -> int:
    """The comma that ends a fronted phrase: the last before the verb, save where the commas after the first make a list or an aside."""
    commas = [n for n in members[position:] if tags[n] == ","]
    if not commas:
        return -1
    last = commas[-1]
    if len(commas) > 1 and (last >= k - 1 or any(tags[n] == "c" for n in range(last, k))):
        return commas[0]
    return last


def refers_back(scene: Scene, clause: int) -> bool:
    """Whether the subject of a clause stands for what was said before ("it", "this", "the figure")."""
    members = scene.clauses[clause].members
    for m in members[:3]:
        if scene.tags[m] in "ac,":
            continue
        return scene.words[m] in EMPTY_SUBJECTS and (m + 1 >= len(scene.tags) or scene.tags[m + 1] not in "wyg")
    return False
