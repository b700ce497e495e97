"""Ranks: "the second largest exporter of soya in South America", "ranked third", "had the fewest prisoners of the three"."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.circumstances import where
from holdto.language.en.measures import phrase
from holdto.language.en.numbers.rules import ordinal_at
from holdto.language.en.operations.cues import RANKING
from holdto.language.en.operations.table import ORDINALS, SUPERLATIVES
from holdto.language.en.scene import Scene

_COPULAS = frozenset("is was are were be been became becomes remained remains remain as being 's become".split())
_HOLDING = frozenset("had has have recorded produced saw posted reported held suffered employs employed".split())
#: Superlatives that are as often praise as measure; they rank only with a set named.
_LOOSE = frozenset("most best worst greatest top leading least strongest".split())


def ranks(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every rank that the words of a sentence claim, a record left to its own rule."""
    out: list[Draft] = []
    words = scene.words
    for k in scene.cues.get("rank", ()):
        word = words[k]
        if word in RANKING and scene.of[k] >= 0 and (draft := _ranked(scene, k)):
            out.append(draft)
        if word not in SUPERLATIVES or scene.of[k] < 0 or any(d.operation == "record" and d.i <= k < d.j for d in earlier):
            continue
        draft = _rank(scene, k)
        if draft is not None:
            out.append(draft)
    return out


def _ranked(scene: Scene, k: int) -> Draft | None:
    """ "ranks 36th in math among OECD countries" """
    words = scene.words
    for i in range(k + 1, min(k + 3, len(words))):
        found = ordinal_at(words, i)
        if found is None:
            continue
        draft = Draft("rank", k, found[0], scene.of[k], "ranks <ordinal> in <measure>", point=float(found[1]), unit="count")
        runs = phrase.after(scene, found[0], draft.clause)
        draft.whole = next(((m, runs[-1][1]) for m in range(found[0], runs[-1][1]) if words[m] in ("among", "of")), None) if runs else None
        draft.measure = [piece for run in runs for piece in (where.cut(run, draft.whole) if draft.whole else [run])]
        draft.measure = phrase.trimmed(scene, [(i + 1, j) if words[i] == "in" else (i, j) for i, j in draft.measure])
        return draft
    return None


def _rank(scene: Scene, k: int) -> Draft | None:
    words, tags = scene.words, scene.tags
    start, place = k, 1
    before = k - 1 if k and words[k - 1] == "-" else k
    if before and words[before - 1] in ORDINALS:
        start, place = before - 1, ORDINALS[words[before - 1]]
    lead = words[start - 1] if start else ""
    if lead == "at" or not (lead in ("the", "a", "'s", "'", "its", "their", "our") or place > 1):
        return None
    if k + 1 >= len(words) or tags[k + 1] not in "wyg":
        return None
    noun_end = k + 1
    while noun_end < len(words) and tags[noun_end] in "wyg-" and scene.of[noun_end] == scene.of[k]:
        noun_end += 1
    if words[noun_end - 1] in ("share", "part", "portion", "increase", "decrease", "decline", "drop", "rise", "challenge", "problem", "issue", "threat"):
        return None
    v = next((m for m in range(start - 1, max(start - 8, -1), -1) if scene.of[m] == scene.of[k] and words[m] in _COPULAS | _HOLDING), -1)
    whole = _set(scene, noun_end, scene.of[k])
    possessive = lead in ("'s", "'")
    fronted = _of_the(scene, scene.of[k])
    if v < 0 and start == scene.clauses[scene.of[k]].members[0] + 1:
        return _inverted(scene, start, k, place)
    if v < 0 or not (whole or possessive or fronted or place > 1 or words[k] not in _LOOSE):
        return None
    if words[k] in _LOOSE and not (whole or fronted or possessive):
        return None
    draft = Draft("rank", start, k + 1, scene.of[k], "<ordinal> <superlative> <noun> in <set>", point=float(place), unit="count", direction=SUPERLATIVES[words[k]] or None)
    draft.reach.append((v, noun_end))
    draft.measure = phrase.after(scene, k + 1, draft.clause)
    draft.whole = whole or fronted
    if possessive:
        draft.whole = _owner(scene, start - 1)
    if words[v] in _HOLDING:
        draft.measure = [*draft.measure]
    subject = phrase.subject(scene, phrase.verb_group(scene, v)[0])
    holder = next((p for i, j in subject if (p := where.named(scene, i, j))), None)
    if holder is not None:
        draft.place = scene.slot(holder.i, holder.j)
    if draft.whole:
        draft.measure = [piece for run in draft.measure for piece in where.cut(run, draft.whole)]
    return draft


def _inverted(scene: Scene, start: int, k: int, place: int) -> Draft | None:
    """ "The second largest exporter was Saudi Arabia" """
    clause = scene.clauses[scene.of[k]]
    v = clause.verb
    if v < 0 or scene.words[v] not in _COPULAS or v < k:
        return None
    holder = where.named(scene, v + 1, v + 3)
    if holder is None:
        return None
    draft = Draft("rank", start, k + 1, scene.of[k], "<ordinal> <superlative> <noun> is <holder>", point=float(place), unit="count", direction=SUPERLATIVES[scene.words[k]] or None)
    draft.measure = phrase.trimmed(scene, phrase._without_skips(scene, [(k + 1, v)]))
    draft.place = scene.slot(holder.i, holder.j)
    draft.reach.append((start, holder.j))
    return draft


def _set(scene: Scene, k: int, clause: int) -> tuple[int, int] | None:
    """The set a rank is taken over, behind the noun: "in South America", "of the three", "in the world"."""
    words = scene.words
    for m in range(k, min(k + 8, len(words))):
        if scene.of[m] != clause or scene.tags[m] in ",;:":
            return None
        if words[m] in ("in", "among") and not scene.skips.get(m):
            place = where.named(scene, m + 1, m + 4)
            if place is not None:
                return (m, place.j)
            if words[m + 1 : m + 3] in (["the", "world"], ["the", "country"], ["the", "nation"], ["the", "region"]):
                return (m, m + 3)
        if words[m] == "of" and words[m + 1 : m + 2] in (["any"], ["all"]):
            runs = phrase.after(scene, m + 1, clause)
            return (m, runs[-1][1]) if runs else None
    return None


def _of_the(scene: Scene, clause: int) -> tuple[int, int] | None:
    """ "Of the three Baltic countries, …": a set named in front."""
    members = scene.clauses[clause].members
    if members and scene.words[members[0]] in ("of", "among"):
        comma = next((m for m in members if scene.tags[m] == ","), -1)
        if comma > 0:
            return (members[0], comma)
    return None


def _owner(scene: Scene, k: int) -> tuple[int, int]:
    """The words a possessive stands behind: "South America's", "the world's"."""
    start = k
    while start and scene.tags[start - 1] in "w" and scene.of[start - 1] == scene.of[k]:
        start -= 1
    return (start, k)
