"""Ranks: "the second largest exporter of soya in South America", "ranks third in output", "had the fewest prisoners of the three"."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.circumstances import where
from holdto.language.en.measures import phrase, subject
from holdto.language.en.measures.table import MEASURABLE
from holdto.language.en.numbers.rules import ordinal_at
from holdto.language.en.operations.cues import LANDING, RANKING
from holdto.language.en.operations.table import ORDINALS, SUPERLATIVES
from holdto.language.en.scene import Scene
from holdto.language.mentions import Quantity

_COPULAS = frozenset("is was are were be been became becomes become remained remains remain as being 's".split())
_HOLDING = frozenset(
    "had has have recorded produced produces saw posted reported held suffered employs employed exported exports imported imports "
    "grew grows spent spends consumed consumes emitted emits received receives".split()
)
#: Superlatives that are as often praise as measure; they rank only with a set named.
_LOOSE = frozenset("most best worst greatest top leading least strongest".split())
_LEADS = frozenset(("the", "a", "'s", "'", "its", "their", "our"))
#: Nouns whose largest is no member of a set.
_NO_MEMBER = frozenset("share part portion increase decrease decline drop rise challenge problem issue threat".split())
_WHOLES = frozenset("world country nation region".split())
#: What leads to the measure of a rank; "in" may lead to the set it is taken over too.
_TOPIC = frozenset(("in", "for", "on"))
_FAR = 8


def ranks(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every rank that the words of a sentence claim, a record left to its own rule."""
    out: list[Draft] = []
    for k in scene.cues.get("rank", ()):
        if scene.of[k] < 0 or any(d.operation == "record" and d.i <= k < d.j for d in earlier):
            continue
        draft = _ranked(scene, k) if scene.words[k] in RANKING else _superlative(scene, k)
        if draft is not None:
            out.append(draft)
    return out


def _ranked(scene: Scene, k: int) -> Draft | None:
    """ "ranks 36th in math among OECD countries", "came second in Central America for banana exports" """
    words = scene.words
    found = ordinal_at(words, k + 1) or ordinal_at(words, k + 2) if k + 2 < len(words) else None
    if found is None:
        return None
    end, place = found
    out_of = _size_of_set(scene, end)
    draft = Draft("rank", k, end, scene.of[k], "ranks <ordinal> in <measure>", point=float(place), unit="count")
    runs = phrase.after(scene, out_of.j if out_of else end, draft.clause)
    parts = _parts(scene, runs, end)
    draft.whole = (out_of.i, out_of.j) if out_of else next((part for part in parts if _is_set(scene, part)), None)
    if words[k] in LANDING and not draft.whole:
        return None
    kept = [piece for run in runs for piece in (where.cut(run, draft.whole) if draft.whole else [run])]
    draft.measure = phrase.trimmed(scene, [(i + 1, j) if words[i] in _TOPIC else (i, j) for i, j in kept])
    holder = next((p for i, j in subject.of_verb(scene, k) if (p := where.named(scene, i, j))), None)
    draft.place = scene.slot(holder.i, holder.j) if holder and draft.whole else None
    return draft


def _parts(scene: Scene, runs: list[Run], end: int) -> list[Run]:
    """The phrases of some runs, each from its preposition to the next: "in math", "among OECD countries"; "of" only at `end`."""
    out: list[Run] = []
    for i, j in runs:
        starts = [m for m in range(i, j) if scene.words[m] in _TOPIC or scene.words[m] == "among" or (m == end and scene.words[m] == "of")]
        out.extend(zip(starts, [*starts[1:], j], strict=True))
    return out


def _is_set(scene: Scene, part: Run) -> bool:
    """Whether a phrase names what is ranked over: "among OECD countries", "in the world", "in Central America"."""
    first = part[0] + 1 + (scene.word(part[0] + 1) == "the")
    if scene.words[part[0]] in ("among", "of"):
        return True
    return scene.words[part[0]] == "in" and (scene.word(first) in _WHOLES or any(p.i == first and p.form == "name" for p in scene.places))


def _size_of_set(scene: Scene, k: int) -> Quantity | None:
    """The number behind "4th of 36 members" or "4th out of 36", at the token after the ordinal."""
    k += scene.word(k) == "out"
    return next((q for q in scene.quantities if q.i == k + 1), None) if scene.word(k) == "of" else None


def _superlative(scene: Scene, k: int) -> Draft | None:
    """ "(<holder> is) the <ordinal> <superlative> <noun> (in <set>)" """
    words, clause = scene.words, scene.of[k]
    start, place = k, 1
    before = k - 1 if scene.word(k - 1) == "-" else k
    if scene.word(before - 1) in ORDINALS:
        start, place = before - 1, ORDINALS[words[before - 1]]
    noun_end = k + 1
    while noun_end < len(words) and scene.tags[noun_end] in "wyg-" and scene.of[noun_end] == clause:
        noun_end += 1
    alone = noun_end == k + 1
    if (scene.word(start - 1) not in _LEADS and place == 1) or words[noun_end - 1] in _NO_MEMBER:
        return None
    if alone and (words[k] in _LOOSE or scene.word(noun_end) not in ("in", "among", "of")):
        return None
    draft = Draft("rank", start, k + 1, clause, "<ordinal> <superlative> <noun> in <set>", point=float(place), unit="count")
    draft.direction = SUPERLATIVES[words[k]] or None
    v = next((m for m in range(start - 1, max(start - _FAR, -1), -1) if scene.of[m] == clause and words[m] in _COPULAS | _HOLDING), -1)
    if v < 0:
        fronted = start == scene.clauses[clause].members[0] + 1 and words[k] not in _LOOSE and not words[noun_end - 1].endswith("s")
        return _inverted(scene, draft, k) if fronted else None
    draft.whole = _owner(scene, start - 1) or _set(scene, noun_end, clause) or _of_the(scene, clause)
    draft.measure = subject.of_verb(scene, v) if alone else phrase.after(scene, k + 1, clause)  # "Rents are the highest in Europe"
    if alone and not (draft.whole and draft.measure and words[v] in _COPULAS):
        return None
    if words[k] in _LOOSE and not draft.whole and not _is_counted(scene, draft.measure):
        return None
    draft.reach.append((v, noun_end))
    if draft.whole:
        draft.measure = [piece for run in draft.measure for piece in where.cut(run, draft.whole)]
    holder = next((p for i, j in subject.of_verb(scene, v) if (p := where.named(scene, i, j))), None)
    draft.place = scene.slot(holder.i, holder.j) if holder else None
    return draft


def _is_counted(scene: Scene, runs: list[Run]) -> bool:
    """ "The top source of imports": ranked by something counted, which a set need not be named for"""
    return any(scene.words[m - 1] == "of" and scene.words[n] in MEASURABLE for i, j in runs for m in range(i + 1, j) for n in range(m, j))


def _inverted(scene: Scene, draft: Draft, k: int) -> Draft | None:
    """ "The second largest exporter was Saudi Arabia" """
    v = scene.clauses[draft.clause].verb
    holder = where.named(scene, v + 1, v + 3) if v > k and scene.words[v] in _COPULAS else None
    if holder is None:
        return None
    draft.rule = "<ordinal> <superlative> <noun> is <holder>"
    draft.measure = phrase.between(scene, k + 1, v)
    draft.place = scene.slot(holder.i, holder.j)
    draft.reach.append((draft.i, holder.j))
    return draft


def _set(scene: Scene, k: int, clause: int) -> Run | None:
    """The set a rank is taken over, behind the noun: "in South America", "of any state", "in the world"."""
    words = scene.words
    for m in range(k, min(k + _FAR, len(words))):
        if scene.of[m] != clause or scene.tags[m] in ",;:":
            return None
        if words[m] in ("in", "among") and m not in scene.skips:
            if place := where.named(scene, m + 1, m + 4):
                return (m, place.j)
            if words[m + 1] == "the" and scene.word(m + 2) in _WHOLES:
                return (m, m + 3)
        if words[m] == "of" and scene.word(m + 1) in ("any", "all"):
            runs = phrase.after(scene, m + 1, clause)
            return (m, runs[-1][1]) if runs else None
    return None


def _of_the(scene: Scene, clause: int) -> Run | None:
    """ "Of the three Baltic countries, …": a set named in front."""
    members = scene.clauses[clause].members
    if scene.word(members[0]) in ("of", "among"):
        comma = next((m for m in members if scene.tags[m] == ","), -1)
        return (members[0], comma) if comma > 0 else None
    return None


def _owner(scene: Scene, k: int) -> Run | None:
    """The words a possessive at `k` stands behind: "South America's", "the world's"."""
    if scene.word(k) not in ("'s", "'"):
        return None
    start = k
    while start and scene.tags[start - 1] == "w" and scene.of[start - 1] == scene.of[k]:
        start -= 1
    return (start, k)
