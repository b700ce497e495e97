"""Modality: whether a statement is asserted, denied, foreseen, promised, required, supposed or inferred."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.modality.table import CHANCES, CONDITIONS, DENIALS, FORECAST, INFERRED, MODALS, NEGATIONS, NOT_DENIALS, PROMISED, REQUIRED
from holdto.language.en.scene import Scene
from holdto.language.lexicon import Lexicon

_CUES: Lexicon[str] = Lexicon(
    {
        **dict.fromkeys(PROMISED, "promised"),
        **dict.fromkeys(REQUIRED, "required"),
        **dict.fromkeys(FORECAST, "forecast"),
        **dict.fromkeys(INFERRED, "inferred"),
    }
)
_DENIALS = Lexicon(dict.fromkeys(DENIALS, True))
_NOT_DENIALS = Lexicon(dict.fromkeys(NOT_DENIALS, True))
_SUBJECTS = frozenset(("we", "i", "we'll", "i'll", "'ll"))
TRIGGERS = frozenset(MODALS) | NEGATIONS | {phrase[0] for lexicon in (_CUES, _DENIALS) for phrase in lexicon.entries} | {"to"}
#: Verbs before an infinitive that leave it a fact: "continued to fall".
_FACTUAL = frozenset(
    "continue continues continued continuing began begun begins begin started starts start managed helped helps used failed tended tends came "
    "went appeared appears seems seemed according rose fell up down from grew said reported shown found compared able proved led close access"
    .split()
)  # fmt: skip
REASONS = {"forecast": "forecast", "promised": "promise", "required": "definition", "hypothetical": "hypothetical", "inferred": "inferred"}


def assign(scene: Scene, draft: Draft) -> None:
    """Set the modality of a draft by the verbs and cues that govern it, and say why it is not checkable where it is not."""
    if draft.operation == "date":
        return
    if not TRIGGERS.isdisjoint(scene.words):
        _from_words(scene, draft)
    ahead = draft.period is not None and draft.period.start is not None and scene.published is not None and draft.period.start > scene.published
    if ahead and draft.modality in ("asserted", "denied"):
        draft.modality = "forecast"
    if draft.modality in REASONS and draft.why_not is None:
        draft.why_not = REASONS[draft.modality]


def _from_words(scene: Scene, draft: Draft) -> None:
    words = scene.words
    clause = scene.clauses[draft.clause]
    anchor = draft.head if draft.head >= 0 else (draft.quantity.core_i if draft.quantity else draft.i)
    reach = _governing(scene, draft.clause, anchor)
    for k in reach:
        word = words[k]
        if modal := MODALS.get(word):
            draft.note(f"modal {word}", k, k + 1, modal)
            draft.modality = _modal(scene, k, modal)
            if draft.modality != "denied" or word not in NEGATIONS:
                return
        if word in _CUES and (found := _CUES.at(words, k)):
            draft.modality = found[1]
            draft.note("cue of modality", k, found[0], found[1])
            return
        if word in _DENIALS and (end := _DENIALS.at(words, k)):
            draft.modality = "denied"
            draft.note("denial", k, end[0], "denied")
            return
    for k in clause.members:
        if k < anchor and words[k] == "to" and _is_infinitive(scene, k, anchor):
            draft.modality = "promised"
            return
    verb = anchor if draft.head >= 0 else clause.verb
    if 0 <= clause.verb <= anchor:
        first = clause.verb
        for k in range(first, min(max(verb, first) + 2, len(words))):
            if k > anchor and draft.quantity is not None:
                break
            if scene.of[k] == draft.clause and words[k] in NEGATIONS and not _NOT_DENIALS.at(words, k) and words[k] != "no":
                if words[k] == "never" and draft.operation in ("threshold", "record"):
                    continue
                draft.modality = "denied"
                draft.note("negation", k, k + 1, "denied")
                return
    if scene.attributions and any(words[k] in _CUES and _CUES.at(words, k) and _CUES.at(words, k)[1] in ("forecast", "promised") for said in scene.attributions for k in range(*said.aside) if k < said.aside[1]):  # type: ignore[index]
        draft.modality = "forecast"


def _governing(scene: Scene, clause: int, anchor: int) -> list[int]:
    """The tokens before `anchor` that govern it: its clause's, and those of the clause it is said in."""
    here = scene.clauses[clause]
    stop = max(anchor, here.verb + 3) if here.verb > anchor else anchor
    out = [k for k in here.members if k < stop]
    if here.kind in ("verb",) or (here.kind == "and" and here.opener == "that"):
        out = [k for k in scene.clauses[here.parent].members if k < anchor] + out
    return out


def _modal(scene: Scene, k: int, modal: str) -> str:
    words = scene.words
    if words[k + 1 : k + 2] == ["have"] and words[k] == "must":
        return "inferred"
    if words[k] == "could" and CONDITIONS.isdisjoint(words) and words[k + 1] not in CHANCES:
        return "asserted"  # an ability: "could read"
    if modal == "conditional":
        return "hypothetical" if not CONDITIONS.isdisjoint(words) else "forecast"
    if modal == "forecast" and words[k] not in ("may", "might", "can") and (k and words[k - 1] in _SUBJECTS or words[k] in _SUBJECTS):
        return "promised"
    return modal


def _is_infinitive(scene: Scene, k: int, anchor: int) -> bool:
    """Whether "to" at `k` opens an infinitive that holds the anchor and is no fact ("a plan to cut emissions by 40 percent")."""
    words, tags = scene.words, scene.tags
    if k + 1 >= len(words) or tags[k + 1] not in "vyb" or k + 1 > anchor:
        return False
    if words[k + 1] not in _BASES:
        return False
    return not (k and words[k - 1] in _FACTUAL) and not any(tags[m] in ",;" for m in range(k, anchor))


from holdto.language.en.syntax.table import PRESENT  # noqa: E402

_BASES = frozenset(PRESENT) | {"be", "have"}
