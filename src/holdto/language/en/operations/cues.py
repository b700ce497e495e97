"""Cues: where in a sentence the words stand that can make a claim without a number, by the rules that want them."""

from __future__ import annotations

from holdto.language.en.operations.table import COMPARATIVES, FLAT, NOUNS, PARTICLES, STREAK, SUPERLATIVES, VERB_CUES

#: Comparatives that can be said of a measure as predicate.
PREDICATES = frozenset(
    "higher lower greater larger smaller bigger worse better fewer slower faster weaker stronger shorter longer cheaper up down above "
    "below".split()
)
#: Comparatives that compare two things with "than".
MORE = frozenset(
    "more fewer less higher lower larger smaller greater bigger slower faster weaker stronger shorter longer cheaper".split()
)
RANKING = frozenset("ranks ranked rank ranking".split())
ENDS = {"high": "up", "highs": "up", "peak": "up", "peaks": "up", "low": "down", "lows": "down", "trough": "down"}
TREND_NOUNS = frozenset("decline rise increase decrease trend growth".split())

_KINDS: dict[str, set[str]] = {}
for _kind, _words in (
    ("record", {"record", "first", "any", "never", *ENDS, *SUPERLATIVES}),
    ("rank", {*RANKING, *SUPERLATIVES}),
    ("compare", MORE),
    ("trend", {*VERB_CUES, *PARTICLES, *PREDICATES, *FLAT, *STREAK, *TREND_NOUNS}),
    ("date", {"anniversary", "birthday"}),
    ("streak", {"every", "each", "never", "running", "row"}),
):
    for _word in _words:
        _KINDS.setdefault(_word, set()).add(_kind)
CUES: dict[str, tuple[str, ...]] = {word: tuple(sorted(kinds)) for word, kinds in _KINDS.items()}
#: Every word that can carry a claim without a digit; number words are the finder's own.
CLAIMING = frozenset(CUES) | NOUNS.keys() | COMPARATIVES.keys()


def find(words: list[str]) -> dict[str, list[int]]:
    """The positions of cues by the rule that wants them."""
    out: dict[str, list[int]] = {}
    for k, word in enumerate(words):
        if word in CUES:
            for kind in CUES[word]:
                if kind in out:
                    out[kind].append(k)
                else:
                    out[kind] = [k]
    return out
