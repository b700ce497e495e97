"""Enough: "enough vaccine to give two doses to every Kenyan" is a ratio of the one to the other of at least what each is to get."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.measures import phrase, subject
from holdto.language.en.scene import Scene
from holdto.language.statement import Against

_EACH = frozenset(("every", "each"))
#: "Every American", "every Spaniard".
_ONE_OF = frozenset(("adjective", "people"))
#: How far behind "enough" its "to", and behind that its "every", may stand.
_FAR = 14


def enough(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every "enough <A> to <verb> a <portion> to every <one of a people>" of a sentence."""
    out: list[Draft] = []
    for k in scene.cues.get("enough", ()):
        if scene.of[k] >= 0 and not any(d.i <= k < d.j for d in earlier) and (draft := _enough(scene, k)) is not None:
            out.append(draft)
    return out


def _enough(scene: Scene, k: int) -> Draft | None:
    words, tags = scene.words, scene.tags
    to = next((m for m in range(k + 1, min(k + _FAR, len(words))) if words[m] == "to"), -1)
    every = next((m for m in range(to + 1, min(to + _FAR, len(words) - 1)) if words[m] in _EACH), -1) if to > 0 else -1
    people = next((p for p in scene.places if p.form in _ONE_OF and p.i == every + 1), None)
    if (
        to <= k + 1
        or every < 0
        or people is None
        or tags[people.j : people.j + 1] == ["w"]
        or any(tags[m] in ",;:#" for m in range(k, every))
    ):
        return None
    verb = subject.verb_before(scene, k)
    draft = Draft("ratio", k, people.j, scene.of[k], "enough <A> for every <people>", point=1.0, unit="count", hedge="at_least", head=k)
    portion = next(((m + 1, every) for m in range(to + 1, every) if words[m] in ("a", "an", "one")), None)
    held = phrase.trimmed(scene, [portion]) if portion else []
    draft.measure = [*([(verb, verb + 1)] if verb >= 0 else []), *phrase.between(scene, k + 1, to), *_without_to(scene, held)]
    draft.against = Against(scene.tokens.raw(every, people.j), "population", scene.slot(people.i, people.j))
    return draft


def _without_to(scene: Scene, runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The portion without the "to" or "for" that leads on to everyone."""
    return [(i, j - (scene.words[j - 1] in ("to", "for"))) for i, j in runs]
