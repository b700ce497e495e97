"""Modality: whether a statement is asserted, denied, foreseen, promised, required, supposed or inferred."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.measures.subject import brought_about
from holdto.language.en.modality.table import (
    CHANCES,
    CONDITIONS,
    DENIALS,
    FACTUAL,
    FORECAST,
    INFERRED,
    MODALS,
    NEGATIONS,
    NOT_DENIALS,
    PROMISED,
    REQUIRED,
    SPEAKERS,
)
from holdto.language.en.scene import Scene
from holdto.language.en.syntax.table import PRESENT
from holdto.language.lexicon import Lexicon

_CUES: Lexicon[str] = Lexicon(
    {
        **dict.fromkeys(PROMISED, "promised"),
        **dict.fromkeys(REQUIRED, "required"),
        **dict.fromkeys(FORECAST, "forecast"),
        **dict.fromkeys(INFERRED, "inferred"),
        **dict.fromkeys(DENIALS, "denied"),
    }
)
_NOT_DENIALS = Lexicon(dict.fromkeys(NOT_DENIALS, True))
_CUE_FIRST = frozenset(phrase[0] for phrase in _CUES.entries)
#: The words without which no statement is anything but asserted.
TRIGGERS = frozenset(MODALS) | NEGATIONS | _CUE_FIRST | {"to", "if", "unless"}
_BASES = frozenset(PRESENT) | {"be", "have"}
#: Why a statement that is not asserted is not checkable.
_WHY = {"forecast": "forecast", "promised": "promise", "required": "definition", "hypothetical": "hypothetical", "inferred": "inferred"}
#: Negations that a record or threshold makes its own: "never exceeded".
_OWN = frozenset(("threshold", "record"))


def assign(scene: Scene, draft: Draft) -> None:
    """Set the modality of a draft by the verbs and cues that govern it, and say why it is not checkable where it is not."""
    if draft.operation == "date":
        return
    if modal := scene.cues.get("modal"):
        _from_words(scene, draft, modal)
    start = draft.period.start if draft.period is not None else None
    if start and scene.published and start > scene.published and draft.modality in ("asserted", "denied"):
        draft.modality = "forecast"
    if draft.why_not is None:
        draft.why_not = _WHY.get(draft.modality)


def _from_words(scene: Scene, draft: Draft, modal: list[int]) -> None:
    anchor = draft.head if draft.head >= 0 else draft.quantity.core_i if draft.quantity else draft.i
    for k in _governing(scene, draft.clause, anchor, modal):
        if (found := _at(scene, k)) is not None:
            rule, end, made = found
            draft.modality = made
            draft.note(rule, k, end, made)
            return
    if scene.clauses[draft.clause].opener in ("if", "unless") or _is_inverted(scene):
        draft.modality = "hypothetical"
        return
    negated = -1
    for k in modal:
        if scene.of[k] == draft.clause:
            if scene.words[k] == "to" and _is_aim(scene, k, draft, anchor):
                draft.modality = "promised"
                return
            if negated < 0 and _negates(scene, k, draft, anchor):
                negated = k
    if negated >= 0:
        draft.modality = "denied"
        draft.note("negation", negated, negated + 1, "denied")
    elif scene.attributions:
        draft.modality = _of_attribution(scene) or draft.modality


def _is_inverted(scene: Scene) -> bool:
    """ "Had they funded it, twice as much would have been found": a condition told by the order of its words"""
    words = scene.words
    return words[0] in ("had", "were", "should") and words[-1] != "?" and any(MODALS.get(word) == "conditional" for word in words)


def _at(scene: Scene, k: int) -> tuple[str, int, str] | None:
    """The modality that token `k` begins to give: the rule, the token after its words, and the modality."""
    word = scene.words[k]
    if scene.tags[k] == "m" and (modal := MODALS.get(word)):
        made = _modal(scene, k, modal)
        return None if made == "asserted" else (f"modal {word}", k + 1, made)
    found = _CUES.at(scene.words, k) if word in _CUE_FIRST else None
    return ("cue of modality", found[0], found[1]) if found else None


def _governing(scene: Scene, number: int, anchor: int, modal: list[int]) -> list[int]:
    """The tokens that govern the anchor: those before it in its clause, its main verb, and the clause it hangs on."""
    clause = scene.clauses[number]
    stop = max(anchor, clause.verb + 3) if clause.verb > anchor else anchor
    out = [k for k in modal if k < stop and scene.of[k] == number]
    if clause.kind == "verb" or (clause.kind == "and" and clause.opener == "that"):
        out = [k for k in modal if k < anchor and scene.of[k] == clause.parent] + out
    return out


def _modal(scene: Scene, k: int, modal: str) -> str:
    """What a modal verb makes of its clause."""
    words = scene.words
    if words[k] == "must" and scene.word(k + 1) == "have":
        return "inferred"
    if modal == "conditional":
        if not CONDITIONS.isdisjoint(words):
            return "hypothetical"
        able = words[k] == "could" and scene.word(k + 1) not in CHANCES
        return "asserted" if able else "forecast"  # "70 percent could read" is a fact
    if modal == "forecast" and words[k] not in ("may", "might", "can") and (scene.word(k - 1) in SPEAKERS or words[k] in SPEAKERS):
        return "promised"
    return modal


def _is_aim(scene: Scene, k: int, draft: Draft, anchor: int) -> bool:
    """Whether "to" at `k` opens an infinitive that holds the anchor and is no fact: "a plan to cut emissions by 40 percent"."""
    tags = scene.tags
    if k + 1 > anchor or scene.words[k + 1] not in _BASES or tags[k + 1] not in "vb":
        return False
    if scene.word(k - 1) in FACTUAL or (draft.head > k + 1 and tags[draft.head] in "vg") or brought_about(scene, k + 1) >= 0:
        return False
    return not any(tag in ",;vbhm" for tag in tags[k + 2 : anchor])


def _negates(scene: Scene, k: int, draft: Draft, anchor: int) -> bool:
    """Whether token `k` negates the verb of the draft; behind a number that is the subject it belongs to the measure."""
    word = scene.words[k]
    verb = scene.clauses[draft.clause].verb
    if word not in NEGATIONS or not 0 <= verb <= anchor or (word == "never" and draft.operation in _OWN):
        return False
    stop = anchor + 1 if draft.quantity is not None else (anchor if draft.head >= 0 else verb) + 2
    return verb <= k < stop and not _NOT_DENIALS.at(scene.words, k)


def _of_attribution(scene: Scene) -> str | None:
    """What the words that say who says it make of what is said: "the bank projects that", "the survey suggests that"."""
    for said in scene.attributions:
        for k in range(*said.aside):
            if scene.words[k] in _CUE_FIRST and (found := _CUES.at(scene.words, k)) and found[1] in ("forecast", "promised", "inferred"):
                return "inferred" if found[1] == "inferred" else "forecast"
    return None
