"""Subjects: what a verb says something of, found to its left in the clause."""

from __future__ import annotations

from holdto.language.draft import Run
from holdto.language.en.measures.phrase import before as phrase_before
from holdto.language.en.measures.phrase import trimmed, without_times
from holdto.language.en.measures.table import CAUSING, EMPTY_SUBJECTS, FRONTS, LEADS, MEASURABLE, PRONOUNS, SEEING
from holdto.language.en.periods.words import GENITIVES
from holdto.language.en.scene import Scene
from holdto.language.en.syntax.table import LINKING

#: A fronted word or two may stand before a comma: "Nationwide,".
_SHORT_FRONT = 3
#: An aside between a verb and what it says of its subject has at most so many words.
_ASIDE = 6
#: How far before a verb the one may stand that brings it in, in tokens.
_BROUGHT = 20
#: Before a preposition these stand for the thing named before: "that of China", "the one with China".
_ONES = frozenset(("that", "those", "one", "ones"))


def verb_group(scene: Scene, k: int) -> Run:
    """The verb at `k` with its auxiliaries and adverbs before it."""
    tags = scene.tags
    i = k
    while i and tags[i - 1] in "bhomxa" and scene.of[i - 1] == scene.of[k]:
        i -= 1
    while i < k and tags[i] == "a":
        i += 1
    return (i, k + 1)


def of_verb(scene: Scene, verb: int) -> list[Run]:
    """The subject of the verb at `verb`, whose auxiliaries may stand before it."""
    return before(scene, verb_group(scene, verb)[0])


def before(scene: Scene, k: int) -> list[Run]:
    """The subject of the verb group that begins at `k`, without fronted phrases; empty where it has none or only a pronoun."""
    clause = scene.clauses[scene.of[k]]
    words, tags = scene.words, scene.tags
    seen = brought_about(scene, k)
    if tags[k] == "g" and seen < 0 <= clause.verb < k:  # "has tripled, reaching": the participle shares the subject
        k = verb_group(scene, clause.verb)[0]
    members = [m for m in clause.members if m < k]
    if not members:
        return []
    start = max(_past_fronted(scene, members, k), seen)
    members = [m for m in members if m >= start]
    commas = [m for m in members if tags[m] == ","]
    if commas and not any(tags[m] == "c" for m in members if m > commas[-1]):
        members = [m for m in members if m < commas[0]]
    if members and _stands_for_another(scene, members):
        return []
    runs: list[Run] = []
    for m in members:
        if scene.figures[m] == 1 or scene.skips.get(m):
            continue
        if runs and runs[-1][1] == m:
            runs[-1] = (runs[-1][0], m + 1)
        else:
            runs.append((m, m + 1))
    runs = trimmed(scene, without_times(scene, runs))
    if all(words[m] in EMPTY_SUBJECTS or tags[m] == "d" for i, j in runs for m in range(i, j)):
        return []
    return runs


def brought_about(scene: Scene, k: int) -> int:
    """Where the subject of the verb at `k` begins behind one that brings it in ("saw rents rise", "led to rents rising"); -1 for none."""
    words, tags = scene.words, scene.tags
    for m in range(k - 1, max(k - _BROUGHT, -1), -1):
        if scene.of[m] == scene.of[k] and tags[m] in "vg" and (words[m] in SEEING or words[m] in CAUSING):
            return m + 1 + (tags[m + 1] == "p")
    return -1


def _stands_for_another(scene: Scene, members: list[int]) -> bool:
    """Whether a subject leaves what it is to the words before: "in Italy it was", "Italy's was", "the one with China was"."""
    words, tags, last = scene.words, scene.tags, members[-1]
    if words[last] in GENITIVES or (tags[last] != "w" and words[last] in PRONOUNS):
        return True
    head = next((m for m in members if tags[m] not in "dacs"), last)
    return words[head] in _ONES and tags[head + 1] == "p"


def antecedent(scene: Scene, number: int) -> list[Run]:
    """ "The debt, which stood at": what a relative clause behind a comma is said of, where that is its subject; else empty"""
    clause = scene.clauses[number]
    first = clause.members[0]
    if clause.kind != "rel" or scene.words[first] not in ("which", "that") or first == 0 or scene.tags[first + 1] not in "vbhoma":
        return []
    parent = scene.clauses[clause.parent]
    ahead = [m for m in parent.members if m < first and scene.tags[m] != ","]
    return phrase_before(scene, ahead[-1] + 1) if ahead and (parent.verb < 0 or parent.verb > first) else []


def _past_fronted(scene: Scene, members: list[int], k: int) -> int:
    """Where the subject begins: behind "In 2019," "Nationwide," "Of the three," and the like."""
    tags = scene.tags
    position = 0
    while position < len(members):
        m = members[position]
        if skip := scene.skips.get(m):
            while position < len(members) and members[position] < skip:
                position += 1
        elif tags[m] in "ac,sr" or scene.words[m] in LEADS:
            position += 1
        else:
            comma = _front_end(scene, members, position, k)
            if comma < 0:
                break
            position = members.index(comma) + 1
    return members[position] if position < len(members) else k


def _front_end(scene: Scene, members: list[int], position: int, k: int) -> int:
    """The comma that ends a fronted phrase at `position`, or -1 where the subject begins there.

    Behind a preposition it is the last comma before the verb, save where the commas after the first make a list or an aside.
    """
    tags, opening = scene.tags, members[position]
    commas = [n for n in members[position:] if tags[n] == ","]
    if not commas:
        return -1
    first, last = commas[0], commas[-1]
    if first == members[-1]:  # "Rents, which had been flat, rose"
        return -1
    listed = any(tags[n] == "c" for n in range(last, k))
    participle = tags[opening] == "g" and scene.words[opening] not in MEASURABLE  # "Spending on schools, at 5 percent of GDP, fell"
    if tags[opening] == "p" or participle or (scene.words[opening] in FRONTS and scene.word(opening + 1) == "to"):
        return first if len(commas) > 1 and (last >= k - 1 or listed) else last
    short = first - opening <= _SHORT_FRONT and first < k - 1
    return first if short and len(commas) == 1 and not listed else -1


def with_verb(scene: Scene, verb: int) -> list[Run]:
    """The subject of a verb and the verb itself; the subject alone where the verb only links it to its figure."""
    runs = of_verb(scene, verb)
    if scene.words[verb] in LINKING and scene.tags[verb] != "h":  # "Chad has 5": its having names nothing
        return runs
    if scene.words[verb] in LINKING:
        return [run for run in runs if not _is_name(scene, run)]
    return [*(run for run in runs if not _is_name(scene, run)), (verb, verb + 1)]


def _is_name(scene: Scene, run: Run) -> bool:
    """Whether a subject is a name ("Slovakia", "CBP", "Mr Smith"), who does it rather than what is done."""
    text, starts, words = scene.tokens.text, scene.tokens.starts, scene.words
    if not all(text[starts[k]].isupper() or not words[k][0].isalpha() or scene.tags[k] in "dpc" for k in range(*run)):
        return False
    if run[0] > 0 or run[1] - run[0] > 1 or scene.tokens.raw(*run).isupper():
        return True
    return any(p.i == run[0] and p.form != "people" for p in scene.places)


def verb_before(scene: Scene, k: int) -> int:
    """The verb before token `k` in its clause with no comma between save those of an aside ("were, by far, the lowest"), or -1."""
    for m in range(k - 1, max(k - 14, -1), -1):
        if scene.tags[m] == ",":
            opened = next((n for n in range(m - 1, max(m - _ASIDE, 0), -1) if scene.tags[n] == ","), 0)
            return opened - 1 if opened and scene.tags[opened - 1] == "b" else -1
        if scene.of[m] != scene.of[k] or scene.tags[m] in ";:":
            return -1
        if scene.tags[m] in "vbh" and scene.words[m] not in ("been", "being"):
            return m
    return -1


def of_verb_before(scene: Scene, k: int) -> list[Run]:
    """The subject of the verb before token `k`; empty where there is none."""
    verb = verb_before(scene, k)
    return of_verb(scene, verb) if verb >= 0 else []


def refers_back(scene: Scene, clause: int) -> bool:
    """Whether the subject of a clause stands for what was said before ("it", "this", "the figure")."""
    for m in scene.clauses[clause].members[:8]:
        if scene.tags[m] not in "act," and m not in scene.skips and not (scene.tags[m] == "d" and m + 1 in scene.skips):
            return scene.words[m] in EMPTY_SUBJECTS and (m + 1 >= len(scene.tags) or scene.tags[m + 1] not in "wyg")
    return False
