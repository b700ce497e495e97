"""Where and who: the place a statement is about, with the preposition that ties it to the measure, and the group it names."""

from __future__ import annotations

from typing import NamedTuple

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import groups
from holdto.language.en.operations.gapped import owner_of
from holdto.language.en.operations.table import SUPERLATIVES
from holdto.language.en.scene import Scene
from holdto.language.places import PlaceMention

#: Prepositions that lead to the place of a measure; trade and migration are told apart by theirs.
LEADING = frozenset("in at on across into from to with within throughout near along for inside of".split())
#: Those behind which a name in capitals is a place though the gazetteer has none.
_AT = frozenset(("in", "at", "near", "outside"))
#: Names with a capital that stand for a government or for no place in particular.
_SEATS = frozenset(("washington", "congress", "home", "work"))
#: Those that tie a place to a thing already named, and so come after the ones above.
_LOOSE = frozenset(("of", "for"))
#: Words before a place that leave it out, and so do the two after them.
_EXCLUDING = frozenset("not except excluding outside".split())
_OTHER_THAN = ["other", "than"]
_BETWEEN = frozenset("the all its our their southern northern rural urban whole entire neighboring".split())
#: Kinds of places that have members to be the first of.
_SETS = frozenset(("group", "region", "world"))
#: Words at most between "the largest" and "in" the set.
_SET_FAR = 4
_JOINS = frozenset(("and", ",", "the", "or", "&"))


class Spot(NamedTuple):
    """A place in a sentence: the run of the name, that with its preposition, and the preposition."""

    name: Run
    whole: Run
    lead: str
    adjective: bool = False


def spots(scene: Scene) -> list[Spot]:
    """The places of a sentence, found once; a capital word behind "in" or "at" counts where the gazetteer has none."""
    out: list[Spot] = []
    for place in scene.places:
        if not place.in_name and place.form != "people" and not _is_set(scene, place):
            out.append(_spot(scene, place.i, place.j, adjective=place.form == "adjective" and place.place.kind != "nation"))
    out.extend(_unknown(scene))
    return out


def _is_set(scene: Scene, place: PlaceMention) -> bool:
    """Whether a place is what somebody is the first of: "the worst performance in the G7", "the world's most populous country"."""
    words, i = scene.words, place.i
    if place.place.kind not in _SETS:
        return False
    if scene.word(place.j) in ("'s", "'"):
        return any(word in SUPERLATIVES for word in words[place.j + 1 : place.j + 3])
    i -= scene.word(i - 1) == "the"
    if scene.word(i - 1) != "in":
        return False
    ahead = range(i - 2, max(i - 2 - _SET_FAR, -1), -1)
    first = next((k for k in ahead if scene.tags[k] in ",;:vbh#p" or words[k] in SUPERLATIVES), -1)
    return first >= 0 and words[first] in SUPERLATIVES


def _spot(scene: Scene, i: int, j: int, *, adjective: bool = False) -> Spot:
    k = i
    if adjective or scene.words[j : j + 1] in (["'s"], ["'"]):
        return Spot((i, j), (i, j), "", adjective)
    while k and scene.words[k - 1] in _BETWEEN:
        k -= 1
    lead = k - 1 if k and scene.words[k - 1] in LEADING else k
    if (apart := _set_apart(scene.words, lead)) < lead:
        return Spot((i, j), (apart, j), scene.words[apart])
    return Spot((i, j), (lead, j), scene.words[lead]) if lead < k else Spot((i, j), (i, j), "")


def _set_apart(words: list[str], k: int) -> int:
    """Where what leaves a place out begins before token `k`: "not from Mexico", "other than Mexico", "outside of Mexico"; else `k`."""
    if k and words[k - 1] in _EXCLUDING:
        return k - 1
    return k - 2 if words[max(k - 2, 0) : k] == _OTHER_THAN else k


def leaves_out(place: str) -> bool:
    """Whether the words of a place slot are of everywhere but there: "not from Mexico", "outside of California"."""
    words = place.lower().split()
    return words[0] in _EXCLUDING or words[:2] == _OTHER_THAN


def _unknown(scene: Scene) -> list[Spot]:
    """ "in Leeds", "at Otay Mesa": names no gazetteer holds"""
    out: list[Spot] = []
    words, text, starts = scene.words, scene.tokens.text, scene.tokens.starts
    for k in [k for k, word in enumerate(words[:-2]) if word in _AT]:
        first = k + 2 if words[k + 1] == "the" else k + 1
        if k in scene.skips or not text[starts[first]].isupper() or words[first] in _SEATS:
            continue
        j = first
        while j < len(words) and j - first < 4 and text[starts[j]].isupper() and words[j][0].isalpha() and not scene.figures[j]:
            j += 1
        if j > first and len(words[first]) > 2 and not any(place.i < j and first < place.j for place in scene.places):
            out.append(Spot((first, j), (k, j), words[k]))
    return out


def assign(scene: Scene, draft: Draft, drafts: list[Draft]) -> None:
    """Give a draft its group and its place: the one that stands right before its number, else of its own clause the one with a
    preposition first, else one that frames the sentence. `drafts` are all of the sentence.
    """
    if draft.group is None:
        _group(scene, draft)
    if draft.place is None and scene.spots is None:
        scene.spots = spots(scene)
    if draft.place is not None or not scene.spots:
        return
    chosen: Spot | None = (
        _beside(scene, draft) or _best(scene, draft, _owners(scene, drafts)) or _shared(scene, draft) or _framing(scene, draft)
    )
    if chosen is None:
        return
    i, j = chosen.whole
    end = _joined_end(scene, j)
    draft.place = scene.slot(i, end)
    draft.note("<preposition> <place>" if chosen.lead else "<place>", i, end, "place")
    if chosen.lead:
        draft.measure = [piece for run in draft.measure for piece in cut(run, (i, end))]


def _beside(scene: Scene, draft: Draft) -> Spot | None:
    """ "Canada (3.3 million barrels)", "Greece: 128,000 tons": the name just before a bracket or colon"""
    if scene.clauses[draft.clause].kind not in ("aside", "after"):
        return None
    mark = draft.i - 1
    while mark > 0 and scene.of[mark] == draft.clause:
        mark -= 1
    beside: list[Spot] = [spot for spot in scene.spots or () if spot.name[1] == mark and not spot.adjective]
    return beside[0] if beside else None


def _owners(scene: Scene, drafts: list[Draft]) -> dict[int, Draft]:
    """The places that have one number for themselves, by their first token: "Uganda 8,000", "Italy's 10 percent", "8 percent in Peru"."""
    if len(scene.spots or ()) < 2 or len(drafts) < 2:
        return {}
    starts = scene.tokens.starts
    behind = {spot.whole[0]: spot.name[0] for spot in scene.spots or () if spot.lead}
    owners: dict[int, Draft] = {}
    for draft in drafts:
        q = draft.quantity
        if q is not None and (i := owner_of(scene, q.i) or behind.get(q.j)) is not None:
            owners[i] = draft
        if draft.against is not None:
            first, last = draft.against.slot.span
            owners.update({spot.name[0]: draft for spot in scene.spots or () if first <= starts[spot.name[0]] < last})
    return owners


def _best(scene: Scene, draft: Draft, owners: dict[int, Draft]) -> Spot | None:
    best, score = None, 0.0
    inside = draft.whole if draft.operation in ("rank", "share") else None
    found: list[Spot] = [spot for spot in scene.spots or () if scene.of[spot.name[0]] == draft.clause]
    found = [spot for spot in found if owners.get(spot.name[0], draft) is draft] or found
    outside = [spot for spot in found if inside is None or not inside[0] <= spot.name[0] < inside[1]]
    other = draft.against.slot.span if draft.against else (0, 0)
    for spot in outside if outside or draft.operation == "rank" else found:
        i = spot.name[0]
        if other[0] <= scene.tokens.starts[i] < other[1]:
            continue
        if owners.get(i) is draft:
            return spot
        value = 1.0 if spot.adjective else 2.0 if spot.lead in _LOOSE or not spot.lead else 3.0
        value -= (i if spot.adjective else min(abs(i - draft.i), abs(i - draft.j))) / 1000
        if value > score:
            best, score = spot, value
    return best


def _shared(scene: Scene, draft: Draft) -> Spot | None:
    """The place in the subject that a verb shares with the one before it: "Chile exported 5 tons and imported 3"."""
    clause = scene.clauses[draft.clause]
    while clause.verb >= 0 and all(scene.tags[m] in "cs,a" for m in clause.members if m < clause.verb):
        parent = scene.clauses[clause.parent]
        if parent is clause:
            return None
        clause = parent
        found: list[Spot] = [spot for spot in scene.spots or () if spot.name[0] in clause.members and spot.name[1] <= clause.verb]
        if found:
            return found[0]
    return None


def _framing(scene: Scene, draft: Draft) -> Spot | None:
    """A place named in front of the whole sentence: "In Nevada, …"."""
    found: list[Spot] = scene.spots or []
    for spot in found:
        i = spot.whole[0]
        if i <= 3 and i < draft.i and scene.of[spot.name[0]] not in (draft.clause, -1) and spot.lead in ("in", "at", "across", "on"):
            return spot
    return None


def _joined_end(scene: Scene, end: int) -> int:
    """The end of "Canada and Mexico" where a place is the first of several."""
    words = scene.words
    for place in scene.places:
        if place.i > end and place.form != "people" and place.i - end <= 3 and all(words[k] in _JOINS for k in range(end, place.i)):
            end = place.j
    return end


def cut(run: Run, hole: Run) -> list[Run]:
    """The parts of a run outside a hole."""
    if hole[1] <= run[0] or run[1] <= hole[0]:
        return [run]
    return [(i, j) for i, j in ((run[0], hole[0]), (hole[1], run[1])) if i < j]


def _group(scene: Scene, draft: Draft) -> None:
    """A people, or words of the table of groups, in the measure or fronted by "among"."""
    words = scene.words
    members = scene.clauses[draft.clause].members
    if members and words[members[0]] == "among":
        comma = next((m for m in members if scene.tags[m] == ","), -1)
        if comma > members[0] + 1:
            draft.group = scene.slot(members[0] + 1, comma)
            return
    for i, j in draft.measure if scene.places else ():
        people = next((p for p in scene.places if p.form == "people" and i <= p.i < j), None)
        if people is not None:
            draft.group = scene.slot(people.i, people.j)
            return
    if "group" not in scene.cues:
        return
    for i, j in draft.measure:
        if found := groups.find(words, i, j):
            draft.group = scene.slot(found[0], found[1])
            return


def named(scene: Scene, i: int, j: int) -> PlaceMention | None:
    """The place, not a people or part of a name, that begins among tokens `i` to `j`."""
    return next((p for p in scene.places if i <= p.i < j and not p.in_name and p.form != "people"), None)
