"""Site: what stands around a number, which decides what the number is of."""

from __future__ import annotations

from dataclasses import dataclass

from holdto.language.draft import Draft
from holdto.language.en.operations.table import COMPARATIVES, NOUNS, PARTICLES, VERB_CUES
from holdto.language.en.scene import Scene
from holdto.language.en.syntax.table import FILLERS
from holdto.language.mentions import Quantity

_VERBAL = frozenset("vbhg")
_MONEY = 3


@dataclass(slots=True)
class Site:
    """A number and the words on either side of it, all in its clause. Token numbers; -1 for none."""

    q: Quantity
    clause: int
    #: The nearest word to the left that is no adverb, article or filler.
    left: int
    left_word: str
    #: The nearest verb to the left with no comma or other number between.
    verb: int
    #: The token after the number and its unit.
    right: int
    right_word: str
    #: The draft of the number before it in the sentence.
    earlier: Draft | None = None


def site_of(scene: Scene, q: Quantity, earlier: Draft | None = None) -> Site:
    """Look left and right of a number."""
    words, tags, of = scene.words, scene.tags, scene.of
    clause = max(of[q.i], 0)
    left = q.i - 1
    while left >= 0 and of[left] == clause and (tags[left] == "a" and words[left] not in PARTICLES or words[left] in FILLERS or words[left] in ('"', "“", "*")):
        left -= 1
    if left > 0 and tags[left] in "wgv" and words[left - 1] in ("a", "an") and words[left] not in NOUNS:  # "rose a shocking 6 percent"
        left -= 2
        while left >= 0 and of[left] == clause and tags[left] == "a" and words[left] not in PARTICLES:
            left -= 1
    if words[q.i] == "from" and q.core_i > q.i:
        left = q.i
    if left < 0 or of[left] != clause:
        left = -1
    verb = -1
    k = q.i - 1
    while k >= 0 and of[k] == clause and q.i - k < 14:
        tag = tags[k]
        if tag in _VERBAL and words[k] != "being":
            verb = k
            break
        if tag in ",#;:":
            break
        k -= 1
    right = q.j
    return Site(q, clause, left, words[left] if left >= 0 else "", verb, right, words[right] if right < len(words) and of[right] == clause else "", earlier)


def is_fraction(q: Quantity) -> bool:
    """A part in words, "a third", "one in five": a percentage wherever it is no ratio."""
    return q.form == "fraction" and q.unit == "count"


def is_percent(q: Quantity) -> bool:
    """A percentage; a fraction of something counts as one."""
    return q.unit == "percent" or is_fraction(q)


def is_points(q: Quantity) -> bool:
    """Percentage points or basis points."""
    return q.unit in ("percentage points", "basis points")


def is_money(q: Quantity) -> bool:
    """An amount of a currency."""
    return len(q.unit) == _MONEY and q.unit.isalpha() and q.unit not in ("ton", "day", "bed", "car")


def change_operation(q: Quantity) -> str:
    """The kind of change a number of that unit says."""
    return "change_pct" if is_percent(q) else "change_abs"


def noun_right(scene: Scene, site: Site) -> int:
    """The noun of change that the number modifies ("a 12 percent annual increase"), or -1."""
    words, tags = scene.words, scene.tags
    for k in range(site.right, min(site.right + 4, len(words))):
        if words[k] in NOUNS and tags[k] in "wy" and words[k] not in ("change", "changes"):
            return k
        if tags[k] not in "wa-" and not (scene.figures[k] == 1):
            return -1
    return -1


def comparative_right(scene: Scene, site: Site) -> int:
    """The comparative that the number modifies ("12 percent higher", "7,544 fewer"), or -1."""
    words = scene.words
    k = site.right
    if site.q.noun and words[k - 1] in COMPARATIVES:  # "7,544 fewer": taken up as what is counted
        return k - 1
    return k if k < len(words) and scene.of[k] == site.clause and words[k] in COMPARATIVES else -1


def verb_cue(scene: Scene, k: int) -> tuple[str, str, str] | None:
    """What the verb at `k` says of change, share or threshold."""
    return VERB_CUES.get(scene.words[k]) if k >= 0 else None


def draft_of(site: Site, operation: str, rule: str, *, head: int = -1, direction: str | None = None) -> Draft:
    """A draft on a number."""
    q = site.q
    i = min(q.i, head) if head >= 0 and site.clause >= 0 else q.i
    turns = operation.startswith("change") or operation in ("ratio", "threshold")
    draft = Draft(operation, i, max(q.j, head + 1), site.clause, rule, quantity=q, head=head, direction=(direction or q.direction) if turns else None)
    if is_fraction(q):
        draft.unit, draft.scale = "percent", 100.0
    return draft
