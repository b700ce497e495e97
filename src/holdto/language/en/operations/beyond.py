"""Records told by a comparison with all before: "higher than ever", "lower than it has been in 40 years", "as low as it's been since"."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.measures import phrase, subject
from holdto.language.en.operations import reach
from holdto.language.en.operations.cues import ENDS
from holdto.language.en.operations.table import COMPARATIVES
from holdto.language.en.scene import Scene

_PRONOUNS = frozenset("it they we".split())
_HAS = frozenset("has have had 's it's they've we've".split())
#: How far behind the comparative "than" may stand, in tokens.
_FAR = 9


def beyond(scene: Scene, k: int) -> Draft | None:
    """The record told by a comparative at `k`, or by a "low" or "high" between "as" and "as"; None where it compares with less."""
    words = scene.words
    if words[k] in ENDS:
        than = k + 1 if words[k - 1] == scene.word(k + 1) == "as" else -1
        direction: str | None = ENDS[words[k]]
    else:
        stop = next((m for m in range(k + 1, min(k + _FAR, len(words))) if scene.tags[m] in ",;:"), min(k + _FAR, len(words)))
        than = words.index("than", k + 1, stop) if "than" in words[k + 1 : stop] else -1
        direction = COMPARATIVES[words[k]] or None
    end, ever = _all_before(words, than + 1) if than > 0 else (0, False)
    if not end:
        return None
    done = [(end, end + 1)] if scene.tags[end : end + 1] == ["v"] else []  # "than have ever been made"
    end += len(done)
    draft = Draft("record", k, end, scene.of[end - 1], "<comparative> than ever", direction=direction)
    if not ever and not reach.extend(scene, draft, end):
        return None
    if done and ever and scene.word(end) in ("in", "within"):
        draft.why_not = "vague"  # "than have ever been made in a year": of no run of the figures that is told
    draft.clause = scene.of[k]  # "as they have been in 40 years" may be a clause of its own
    draft.measure = [*(subject.of_verb_before(scene, k) or phrase.between(scene, k + 1, than)), *done]
    return draft


def _all_before(words: list[str], m: int) -> tuple[int, bool]:
    """Where "ever", "it has been" or "they have ever been" at `m` ends, and whether "ever" is said; 0 for none of them."""
    ahead = [*words[m : m + 4], "", "", "", ""]
    if ahead[0] == "ever":
        return m + 1 + (ahead[1] == "before"), True
    has = int(ahead[0] in _PRONOUNS)
    ever = ahead[has + 1] == "ever"
    been = has + 1 + ever
    return (m + been + 1, ever) if ahead[has] in _HAS and ahead[been] == "been" else (0, False)
