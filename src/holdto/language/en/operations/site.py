"""Site: what stands around a number, which decides what the number is of."""

from __future__ import annotations

from dataclasses import dataclass

from holdto.language.draft import Draft
from holdto.language.en.operations.table import COMPARATIVES, NOUNS, PARTICLES
from holdto.language.en.scene import Scene
from holdto.language.en.syntax.table import FILLERS
from holdto.language.mentions import Quantity

_VERBAL = frozenset("vbhg")
#: Nouns before "of" that say nothing of what is measured: "a total of", "a low of", "at a rate of".
HOLLOW = frozenset(
    "total low high peak record average maximum minimum level sum all up combined tune bottom mean median rate pace trough".split()
)
#: Of these, the ones that with a noun before them name a measure: "an unemployment rate of".
RATES = frozenset(("rate", "pace", "level"))
_GRADES = frozenset("annual annualized yearly monthly daily new all-time seasonally adjusted steady all time -".split())
_QUOTES = frozenset('"“*')
_CURRENCY_CODE = 3
#: How far to the left the verb of a number may stand, in tokens.
_VERB_FAR = 14
#: How far behind "more <noun>" its "than" may stand.
_THAN_FAR = 14
#: How far before "rate of" its "at" may stand.
_RATE_FAR = 5


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
    words, of = scene.words, scene.of
    clause = max(of[q.i], 0)
    left = _left(scene, q, clause)
    right_word = words[q.j] if q.j < len(words) and of[q.j] == clause else ""
    return Site(q, clause, left, words[left] if left >= 0 else "", _verb(scene, q, clause), q.j, right_word, earlier)


def _left(scene: Scene, q: Quantity, clause: int) -> int:
    words, tags = scene.words, scene.tags
    if words[q.i] == "from" and q.core_i > q.i:  # taken up by the number as a movement
        return q.i
    left = _past_fillers(scene, q.i - 1, clause)
    if left > 0 and tags[left] in "wgv" and words[left] not in NOUNS:
        article = left - 2 if tags[left - 1] == "a" else left - 1
        if scene.word(article) in ("a", "an"):  # "rose a shocking 6 percent", "rose a seasonally adjusted 134,000"
            left = _past_fillers(scene, article - 1, clause)
    return left if left >= 0 and scene.of[left] == clause else -1


def _past_fillers(scene: Scene, k: int, clause: int) -> int:
    words, tags = scene.words, scene.tags
    while k >= 0 and scene.of[k] == clause:
        word = words[k]
        if (tags[k] != "a" or word in PARTICLES) and word not in FILLERS and word not in _QUOTES:
            break
        k -= 1
    return k


def _verb(scene: Scene, q: Quantity, clause: int) -> int:
    for k in range(q.i - 1, max(q.i - _VERB_FAR, -1), -1):
        tag = scene.tags[k]
        if scene.of[k] != clause or tag in ",#;:":
            return -1
        if tag in _VERBAL and scene.words[k] != "being":
            return k
    return -1


def lead_of(scene: Scene, site: Site) -> int:
    """The word that leads to a number past a noun that says nothing of it: "to" of "to a low of 5", "from" of "from a peak of"."""
    k = site.left
    if site.left_word == "of" and scene.word(k - 1) in HOLLOW:
        k -= 1
        while k > 0 and (scene.words[k] in HOLLOW or scene.words[k] in _GRADES or scene.tags[k] == "d"):
            k -= 1
        return k if scene.words[k] in ("to", "from") else site.left
    return k


def is_fraction(q: Quantity) -> bool:
    """A part in words, "a third", "one in five": a percentage wherever it is no ratio."""
    return q.form == "fraction" and (q.unit == "count" or q.rule == "one in so many")


def is_percent(q: Quantity) -> bool:
    """A percentage; a fraction of something counts as one."""
    return q.unit == "percent" or is_fraction(q)


def is_points(q: Quantity) -> bool:
    """Percentage points or basis points."""
    return q.unit in ("percentage points", "basis points")


def is_money(q: Quantity) -> bool:
    """An amount of a currency."""
    return len(q.unit) == _CURRENCY_CODE and q.unit.isalpha() and q.unit not in ("ton", "day", "bed", "car")


def change_operation(q: Quantity) -> str:
    """The kind of change a number of that unit says."""
    return "change_pct" if is_percent(q) else "change_abs"


def noun_right(scene: Scene, site: Site) -> int:
    """The noun of change that the number modifies ("a 12 percent annual increase"), or -1."""
    words, tags = scene.words, scene.tags
    for k in range(site.right, min(site.right + 4, len(words))):
        if words[k] in NOUNS and tags[k] in "wyg" and NOUNS[words[k]]:
            return k
        if tags[k] not in "wa-" and scene.figures[k] != 1:
            return -1
    return -1


def comparative_right(scene: Scene, site: Site) -> int:
    """The comparative that the number modifies ("12 percent higher", "7,544 fewer"), or -1."""
    k, first = site.right, site.q.core_j
    if site.q.noun and scene.words[k - 1] in COMPARATIVES:  # "7,544 fewer": taken up as what is counted
        return k - 1
    if site.q.noun and first < k and scene.words[first] in COMPARATIVES and is_compared(scene, k, site.clause):  # "7,544 fewer births"
        return first
    return k if scene.word(k) in COMPARATIVES and scene.of[k] == site.clause else -1


def is_compared(scene: Scene, k: int, clause: int) -> bool:
    """Whether "than" follows in the clause from token `k` on, before a comma or another number."""
    for m in range(k, min(k + _THAN_FAR, len(scene.words))):
        if scene.words[m] == "than" and scene.figures[m] != 2:
            return True
        if scene.of[m] != clause or scene.tags[m] in ",#;:":
            return False
    return False


def at_a_rate(scene: Scene, site: Site) -> int:
    """The token "at" of "at an annual rate of <amount>" before the number, or -1."""
    k = site.left - 1
    if site.left_word != "of" or scene.word(k) not in ("rate", "pace"):
        return -1
    return next((m for m in range(k - 1, max(k - _RATE_FAR, -1), -1) if scene.words[m] == "at" and scene.of[m] == site.clause), -1)


def draft_of(site: Site, operation: str, rule: str, *, head: int = -1, direction: str | None = None) -> Draft:
    """A draft on a number; `head` is the word that carries the claim."""
    q = site.q
    turns = operation.startswith("change") or operation in ("ratio", "threshold")
    draft = Draft(operation, min(q.i, head) if head >= 0 else q.i, max(q.j, head + 1), site.clause, rule, quantity=q, head=head)
    draft.direction = (direction or q.direction) if turns else None
    if is_fraction(q):
        draft.unit, draft.scale = "percent", 100.0
    return draft
