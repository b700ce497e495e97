"""Read a sentence of English: its numbers and its words of change, each tried by the rules in their order, then their slots."""

from __future__ import annotations

from datetime import date

from holdto.language.draft import Draft
from holdto.language.en import headings
from holdto.language.en.build import build, worth_reading
from holdto.language.en.circumstances import ends, when, where
from holdto.language.en.circumstances.reach import is_conceded
from holdto.language.en.measures import subject
from holdto.language.en.modality import rules as modality
from holdto.language.en.nonclaims.passed_over import passed_over
from holdto.language.en.nonclaims.why_not import why_not
from holdto.language.en.operations import lists, order, pairs, rate, record, streak
from holdto.language.en.operations.site import site_of
from holdto.language.en.scene import Scene
from holdto.language.en.syntax import tense
from holdto.language.inherit import Context
from holdto.language.sentences import Sentence
from holdto.language.statement import Attribution
from holdto.language.tokens import Tokens


def read_sentence(tokens: Tokens, sentence: Sentence, published: date | None, context: Context) -> tuple[list[Draft], Scene | None]:
    """The drafts of a sentence, in the order of the text, their slots filled from the sentence itself and from `context`.

    The scene is None where nothing in the sentence could be a claim.
    """
    heads = sentence.kind == "heading" or tokens.words[-1:] == [":"]
    if not heads and not worth_reading(tokens.words):
        return [], None
    scene = build(tokens, sentence, published)
    if heads:
        context.heading = headings.frame(scene)
    elif scene.words[-1] == "?" and scene.words[0] == "how" and scene.word(1) in ("many", "much"):
        context.before = headings.frame(scene, 2)  # "How many people came in 2019? The answer is 4,310."
    drafts = sorted(_drafts(scene), key=lambda draft: (draft.i, draft.j))
    said = _attribution(scene)
    filled: list[Draft] = []
    for draft in drafts:
        _fill(scene, draft, drafts, filled, context)
        draft.attribution = said
        filled.append(draft)
    ends.join_pairs(filled)
    if not filled:
        context.pass_on(next((m.days for m in reversed(scene.periods) if m.days), None), when.front(scene))
    return filled, scene


def _drafts(scene: Scene) -> list[Draft]:
    """What is claimed of each number, then what is claimed without one."""
    out: list[Draft] = []
    if _asks(scene):
        return out
    unread = {scene.of[i] for i, _, _ in scene.passed}
    gates = order.GATES.intersection(scene.cues)
    for q in pairs.taken_apart(scene):
        if scene.of[q.i] < 0 and scene.of[q.core_i] < 0:  # inside an attribution
            continue
        site = site_of(scene, q, out[-1] if out else None)
        if reason := passed_over(scene, site):
            scene.passed.append((q.i, q.j, reason))
            continue
        for rule in order.rules_for(site, gates):
            draft = rule(scene, site)
            if draft is not None:
                out.append(draft)
                break
    for on_words, cue in order.ON_WORDS:
        if not cue or cue in scene.cues:
            # "Exports rose 250,00 percent": a clause whose figure cannot be read is not judged by its verb alone
            out.extend(draft for draft in on_words(scene, out) if draft.clause not in unread)
    record.adopt(out)
    streak.attach(scene, out)
    return lists.distribute(scene, out)


def _asks(scene: Scene) -> bool:
    """Whether a sentence is a plain question; one that begins with a negation ("Hasn't inflation doubled?") asserts."""
    words = scene.words
    if words[-1] != "?" or scene.tags[0] not in "bhom" or "n't" in words[0]:
        return False
    return words[:2] not in (["did", "you"], ["do", "you"])


def _fill(scene: Scene, draft: Draft, drafts: list[Draft], earlier: list[Draft], context: Context) -> None:
    when.assign(scene, draft, drafts, earlier, context.days)
    where.assign(scene, draft, drafts)
    refers = subject.refers_back(scene, draft.clause)
    said = [other for other in earlier if not is_conceded(scene, other.j, draft)]
    context.complete(scene.tokens, draft, said, refers=refers, past=tense.is_past(scene, draft))
    rate.adopt(draft, earlier)
    modality.assign(scene, draft)
    if draft.why_not is None:
        draft.why_not = why_not(scene, draft)


def _attribution(scene: Scene) -> Attribution | None:
    """Who says it; the first that is named."""
    for said in scene.attributions:
        if said.i < said.j:
            return Attribution(scene.tokens.raw(said.i, said.j), said.cue)
    return None
