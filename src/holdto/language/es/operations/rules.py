"""The rules of each operation, in the order in which they are tried on a number; the first that makes a draft wins."""

from __future__ import annotations

from collections.abc import Callable

from holdto.language.draft import Draft
from holdto.language.es.numbers.table import HALF
from holdto.language.es.operations import table
from holdto.language.es.scene import Scene, is_verb
from holdto.language.mentions import Quantity
from holdto.language.statement import Against, Slot

#: Words that end what stands behind an amount.
_ENDS = frozenset(".,;:()?!") | table.BREAKS | frozenset(("que", "más", "menos", "y"))
_FAR = 4


def _draft(scene: Scene, q: Quantity, operation: str, rule: str, verb: int = -1, direction: str | None = None) -> Draft:
    i = min(verb, q.i) if verb >= 0 else q.i
    return Draft(operation, i, max(q.j, q.core_j), 0, rule, q, direction=direction, head=verb)


def _is_percent(q: Quantity) -> bool:
    return q.unit == "percent" or q.form == "fraction"


def _behind(scene: Scene, k: int) -> list[tuple[int, int]]:
    """The phrase from token `k` on, up to a verb, a mark, a time or another amount."""
    starts = {q.i for q in scene.quantities if q.i > k}
    stops = (m for m in range(k, len(scene.words)) if scene.words[m] in _ENDS or is_verb(scene.words[m]) or m in scene.skips or m in starts)
    return scene.phrase(k, next(stops, len(scene.words)))


def _counted(scene: Scene, q: Quantity) -> list[tuple[int, int]]:
    """What a number counts or is of, behind it; the words of its divisor left out."""
    if q.unit != "count" or not q.noun:
        return _behind(scene, q.j)
    noun = q.core_j + (scene.word(q.core_j) == "de")
    return [(noun, noun + 1), *_behind(scene, q.j)] if q.per else _behind(scene, q.core_j)


def _subject(scene: Scene, verb: int) -> list[tuple[int, int]]:
    start, _ = scene.clause(verb)
    return scene.phrase(start, verb)


def ratio(scene: Scene, q: Quantity) -> Draft | None:
    """ "las exportaciones se duplicaron", "el doble que en 2019", "tres veces más maestros que médicos" """
    if q.form != "multiple":
        return None
    start, end = scene.clause(q.i)
    draft = _draft(scene, q, "ratio", "<multiple>", direction=q.direction)
    verb = q.core_i if q.direction else scene.verb_before(q.i, start)
    draft.measure = _subject(scene, verb) if verb >= 0 else []
    if q.direction:
        return draft
    than = next((m for m in range(q.core_j, end) if scene.words[m] == "que"), -1)
    if than >= 0 and not any(time.cue_i <= than < time.j for time in scene.times) and (other := _behind(scene, than + 1)):
        i, j = other[0]
        slot = scene.tokens.starts[i], scene.tokens.ends[j - 1]
        draft.against = Against(scene.tokens.raw(than, j), "measure", Slot(scene.tokens.raw(i, j), slot))
        draft.measure = scene.phrase(q.core_j, than) if not draft.measure else draft.measure
    draft.direction = None if draft.against else "up" if (q.point or 0) > 1 else "down"
    return draft


def halved(scene: Scene, q: Quantity) -> Draft | None:
    """ "se redujo a la mitad" """
    verb = q.core_i - 3
    if q.form != "fraction" or scene.words[max(q.core_i - 2, 0) : q.core_j] != ["a", "la", HALF] or scene.word(verb) not in table.VERBS:
        return None
    draft = _draft(scene, q, "ratio", "a la mitad", verb, "down")
    draft.measure = _subject(scene, verb)
    return draft


def change(scene: Scene, q: Quantity) -> Draft | None:
    """ "las rentas subieron 12 por ciento", "un aumento de 12 por ciento en las rentas", "12 por ciento más que en 2019" """
    if q.to is not None or any(other.to is q for other in scene.quantities):  # the ends of a movement are levels
        return None
    k = q.i - 1
    while k > 0 and scene.words[k] in table.FILLERS:
        k -= 1
    operation = "change_pct" if _is_percent(q) else "change_abs"
    if way := table.VERBS.get(scene.word(k)):
        draft = _draft(scene, q, operation, "<verb of change> <amount>", k, way)
        verb = k - 1 if scene.word(k - 1) in ("ha", "han") else k
        draft.measure = _subject(scene, verb)
    elif scene.word(k) in ("de", "del") and (way := table.NOUNS.get(scene.word(k - 1))):
        draft = _draft(scene, q, operation, "<noun of change> de <amount>", k - 1, way)
        start, _ = scene.clause(k)
        verb = scene.verb_before(k, start)
        draft.measure = _behind(scene, q.j) or (_subject(scene, verb) if verb >= 0 else [])
    elif (way := table.COMPARATIVES.get(scene.word(q.j))) and scene.word(q.j + 1) in table.THAN:
        start, _ = scene.clause(q.i)
        verb = scene.verb_before(q.i, start)
        draft = _draft(scene, q, operation, "<amount> más que", direction=way)
        draft.measure = _subject(scene, verb) if verb >= 0 else []
    else:
        return None
    if q.form == "fraction":
        draft.scale, draft.unit = 100.0, "percent"
    return draft


def share(scene: Scene, q: Quantity) -> Draft | None:
    """ "el maíz representó 12 por ciento de las importaciones", "dos tercios de los hogares tenían radio" """
    of = scene.word(q.core_j if q.form == "fraction" else q.j) in ("de", "del")
    if not _is_percent(q) or not (of or q.rule == "one in so many"):
        return None
    whole = _behind(scene, (q.core_j if q.form == "fraction" else q.j) + of)
    if not whole:
        return None
    draft = _draft(scene, q, "share", "<percentage> de <whole>")
    start, end = scene.clause(q.i)
    verb = scene.verb_before(q.i, start)
    part = _subject(scene, verb) if verb >= 0 else scene.phrase(whole[0][1], end)
    draft.whole, draft.measure = whole[0], [*part, *whole]
    if q.form == "fraction":
        draft.scale, draft.unit = 100.0, "percent"
    return draft


def level(scene: Scene, q: Quantity) -> Draft | None:
    """ "hubo 21.000 robos", "la tasa de desempleo fue de 5 por ciento", "cayó de 8 a 5 por ciento" """
    start, _ = scene.clause(q.i)
    verb = scene.verb_before(q.i, start)
    rate = q.unit == "percent" or q.per is not None
    exceeds = scene.word(verb) in table.EXCEED if verb >= 0 else False
    operation = "threshold" if exceeds else "rate" if rate else "level"
    draft = _draft(scene, q, operation, "<amount>", verb, "up" if exceeds else None)
    if exceeds:
        draft.hedge = "more_than"
    draft.measure = [*(_subject(scene, verb) if verb >= 0 else []), *_counted(scene, q)]
    return draft


Rule = Callable[[Scene, Quantity], Draft | None]
ON_NUMBERS: tuple[Rule, ...] = (halved, ratio, change, share, level)


def words_alone(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Trends and records that carry no number: "las exportaciones bajaron en 2022", "un récord", "el más alto desde 2008"."""
    out: list[Draft] = []
    for k, word in enumerate(scene.words):
        if any(draft.i <= k < draft.j for draft in earlier) or any(time.i <= k < time.j for time in scene.times):
            continue
        start, end = scene.clause(k)
        if word in table.RECORD:
            draft = Draft("record", k, k + 1, 0, "récord", direction="up")
        elif scene.word(k - 1) == "más" and word in table.EXTREMES and _since(scene, k, end):
            draft = Draft("record", k - 1, k + 1, 0, "el más <adjective> desde", direction=table.EXTREMES[word])
        elif word in table.VERBS and not any(d.quantity and k < d.i <= end for d in earlier) and not out:
            draft = Draft("trend", k, k + 1, 0, "<verb of change>", direction=table.VERBS[word], head=k)
        else:
            continue
        verb = k if draft.operation == "trend" else scene.verb_before(k, start)
        if verb > start and scene.word(verb - 1) in ("ha", "han"):
            verb -= 1
        draft.measure = _subject(scene, verb) if verb >= 0 else []
        if draft.measure:
            out.append(draft)
    return out


def _since(scene: Scene, k: int, end: int) -> bool:
    return any(time.role == "since" and k < time.i <= k + _FAR for time in scene.times)
