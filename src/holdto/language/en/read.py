"""Read a sentence of English: its numbers and its words of change, each tried by the rules in their order, then their slots."""

from __future__ import annotations

from datetime import date

from holdto.language.draft import Draft
from holdto.language.en import headings
from holdto.language.en.build import build, worth_reading
from holdto.language.en.circumstances import when, where
from holdto.language.en.measures import subject
from holdto.language.en.modality import rules as modality
from holdto.language.en.nonclaims.passed_over import passed_over
from holdto.language.en.nonclaims.why_not import why_not
from holdto.language.en.operations import lists, order, pairs, record, streak
from holdto.language.en.operations.site import site_of
from holdto.language.en.scene import Scene
from holdto.language.en.syntax import tense
from holdto.language.inherit import Context
from holdto.language.sentences import Sentence
from holdto.language.tokens import Tokens


def read_sentence(tokens: Tokens, sentence: Sentence, published: date | None, context: Context) -> tuple[list[Draft], Scene | None]:
    """The drafts of a sentence, in the order of the text, their slots filled from the sentence itself and from `context`."""
    heads = sentence.kind == "heading" or tokens.words[-1:] == [":"]
    if not heads and not worth_reading(tokens.words):
        return [], None
    scene = build(tokens, sentence, published)
    if heads:
        context.heading = headings.frame(scene)
    drafts = list(_drafts(scene))
    drafts.sort(key=lambda draft: (draft.i, draft.j))
    kept: list[Draft] = []
    for draft in drafts:
        _fill(scene, draft, drafts, kept, context)
        kept.append(draft)
    when.join_pairs(kept)
    return kept, scene


def _drafts(scene: Scene) -> list[Draft]:
    out: list[Draft] = []
    if _asks(scene):
        return out
    for q in pairs.taken_apart(scene):
        if scene.of[q.i] < 0 and scene.of[q.core_i] < 0:
            continue
        site = site_of(scene, q, out[-1] if out else None)
        if reason := passed_over(scene, site):
            scene.passed.append((q.i, q.j, reason))
            continue
        for rule in order.ON_NUMBERS:
            draft = rule(scene, site)
            if draft is not None:
                out.append(draft)
                break
    for on_words in order.ON_WORDS:
        out.extend(on_words(scene, out))
    record.adopt(out)
    streak.attach(scene, out)
    out = lists.distribute(scene, out)
    return out


def _asks(scene: Scene) -> bool:
    """Whether a sentence is a plain question; one that begins with a negation ("Hasn't inflation doubled?") asserts."""
    words, tags = scene.words, scene.tags
    return words[-1] == "?" and tags[0] in "bhom" and "n't" not in words[0] and not (words[:2] == ["did", "you"] or words[:2] == ["do", "you"])


def _fill(scene: Scene, draft: Draft, drafts: list[Draft], earlier: list[Draft], context: Context) -> None:
    when.assign(scene, draft, drafts, earlier, context.days)
    where.assign(scene, draft)
    context.complete(scene.tokens, draft, earlier, refers=subject.refers_back(scene, draft.clause), past=tense.is_past(scene, draft))
    modality.assign(scene, draft)
    draft.attribution = _attribution(scene, draft)
    if draft.why_not is None:
        draft.why_not = why_not(scene, draft)


def _attribution(scene: Scene, draft: Draft):  # type: ignore[no-untyped-def]
    from holdto.language.statement import Attribution  # noqa: PLC0415

    for said in scene.attributions:
        if said.i < said.j:
            return Attribution(scene.tokens.raw(said.i, said.j), said.cue)
    return None
