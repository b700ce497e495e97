"""Read a sentence of Spanish: its numbers and words of change, then when each was, and whether it is denied or foreseen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from holdto.language.draft import Draft, slot_of
from holdto.language.es.operations import rules, table
from holdto.language.es.periods.find import find_times
from holdto.language.es.quantities import SPANISH
from holdto.language.es.scene import Scene
from holdto.language.inherit import Context
from holdto.language.period_mention import PeriodMention, resolve, to_publication
from holdto.language.quantity_finder import Finder
from holdto.language.sentences import Sentence
from holdto.language.statement import PeriodSlot
from holdto.language.tokens import Tokens

#: Operations whose range of times is a start and an end.
_MOVING = frozenset(("change_abs", "change_pct", "ratio", "trend"))


def read_sentence(tokens: Tokens, sentence: Sentence, published: date | None, context: Context) -> tuple[list[Draft], Scene | None]:
    """The drafts of a sentence, in the order of the text; nothing is taken from the sentences before it.

    The scene is None where nothing in the sentence could be a claim.
    """
    times = find_times(tokens, published)
    taken = bytearray(len(tokens))
    for mention in times:
        taken[mention.i : mention.j] = b"\x01" * (mention.j - mention.i)
    finder = Finder(tokens, taken, SPANISH)
    quantities = finder.run()
    skips = {k: mention.j for mention in times for k in (mention.cue_i, mention.i)}
    scene = Scene(tokens, tokens.words, published, times, quantities, skips, finder.unread())
    if tokens.words[-1:] == ["?"] or tokens.words[:1] == ["¿"]:
        return [], None
    drafts = _drafts(scene)
    for draft in drafts:
        _place_in_time(scene, draft)
        _set_modality(scene, draft)
        draft.measure_slot = slot_of(tokens, draft.measure)
        if draft.measure_slot is None:
            draft.why_not = draft.why_not or "vague"
    return drafts, scene


def _drafts(scene: Scene) -> list[Draft]:
    out: list[Draft] = []
    unread = [i for i, _, _ in scene.passed]
    for q in scene.quantities:
        if q.unit in SPANISH.lengths and scene.word(q.i - 1) in table.DURING:
            scene.passed.append((q.i, q.j, "length of time"))
            continue
        draft = next((draft for rule in rules.ON_NUMBERS if (draft := rule(scene, q)) is not None), None)
        if draft is not None:
            if out and out[-1].quantity is not None and out[-1].quantity.to is q:
                draft.linked = out[-1]
            if out and not draft.measure:
                draft.measure = out[-1].measure
            out.append(draft)
    alone = [(draft, *scene.clause(draft.i)) for draft in rules.words_alone(scene, out)]
    out.extend(draft for draft, start, end in alone if not any(start <= k < end for k in unread))
    return sorted(out, key=lambda draft: (draft.i, draft.j))


def _place_in_time(scene: Scene, draft: Draft) -> None:
    """Give a draft the times of its clause: what it is compared with by their roles, else when it was."""
    start, end = scene.clause(draft.quantity.core_i if draft.quantity else draft.i)
    after = draft.quantity.j if draft.quantity else draft.j
    comma = next((m for m in range(after, end) if scene.words[m] == ","), end)  # behind a comma another amount or remark begins
    mine = [time for time in scene.times if start <= time.i < comma]
    if draft.quantity is not None and len(scene.quantities) > 1:
        mine = _nearest(scene, draft, mine)
    moving = draft.operation in _MOVING
    for time in mine:
        if moving and time.first and time.last:
            draft.baseline = draft.baseline or _slot(scene, time, time.first.start, time.first.end)
            draft.period = draft.period or _slot(scene, time, time.last.start, time.last.end)
        elif time.role == "versus" or (time.role == "since" and (moving or draft.operation == "record")):
            draft.compared = draft.compared or time
        elif draft.period is None:
            draft.period = _at(scene, time)
    if draft.compared is not None and draft.baseline is None:
        span = resolve(draft.compared, draft.period.days if draft.period else None)
        slot = draft.compared.slot(scene.tokens, with_cue=True)
        draft.baseline = replace(slot, start=span.start, end=span.end) if span else slot


def _nearest(scene: Scene, draft: Draft, times: list[PeriodMention]) -> list[PeriodMention]:
    """Of the times of a sentence with several amounts: those up to the next amount, and those that open the sentence."""
    i = draft.quantity.core_i if draft.quantity else draft.i
    following = min((q.i for q in scene.quantities if q.i > i), default=len(scene.words))
    first = min(q.i for q in scene.quantities)
    return [time for time in times if i <= time.i < following or time.j <= first]


def _at(scene: Scene, time: PeriodMention) -> PeriodSlot:
    """A period; "desde 2019" of a count runs to the day the text appeared."""
    slot = time.slot(scene.tokens, with_cue=time.role == "since")
    span = to_publication(time, scene.published) if time.role == "since" and scene.published else None
    return replace(slot, start=span.start, end=span.end) if span else slot


def _slot(scene: Scene, time: PeriodMention, start: date, end: date) -> PeriodSlot:
    return replace(time.slot(scene.tokens), start=start, end=end)


def _set_modality(scene: Scene, draft: Draft) -> None:
    """Denied by a "no" before its verb; foreseen by a verb of the future or a word of forecast in its clause."""
    start, end = scene.clause(draft.i)
    words = scene.words[start:end]
    future = any(word.endswith(table.FUTURE) and len(word) > 4 for word in words)
    began = draft.period.start if draft.period else None
    if future or not table.FORECAST.isdisjoint(words) or (began and scene.published and began > scene.published):
        draft.modality = draft.why_not = "forecast"
    elif not table.PROMISED.isdisjoint(words):
        draft.modality, draft.why_not = "promised", "promise"
    elif any(word in table.NEGATIONS for word in scene.words[start : max(draft.head, draft.i) + 1]):
        draft.modality = "denied"
