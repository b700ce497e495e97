"""Cues of operations: the words without which the rules of a kind find nothing, by that kind."""

from __future__ import annotations

from holdto.language.en.operations.table import (
    ADDING,
    AVERAGE,
    COMPARATIVES,
    FLAT,
    NOUNS,
    PARTICLES,
    STREAK,
    SUPERLATIVES,
    TOPPING,
    VERB_CUES,
)

#: Comparatives that can be said of a measure as predicate.
PREDICATES = frozenset(
    "higher lower greater larger smaller bigger worse better fewer slower faster weaker stronger shorter longer cheaper up down above "
    "below".split()
)
#: Comparatives that compare two things with "than".
MORE = frozenset("more fewer less higher lower larger smaller greater bigger slower faster weaker stronger shorter longer cheaper".split())
#: Verbs of a rank; those of LANDING say one only of a set ("came second in Central America").
LANDING = frozenset("came comes come placed places".split())
RANKING = frozenset("ranks ranked rank ranking".split()) | LANDING
ENDS = {"high": "up", "highs": "up", "peak": "up", "peaks": "up", "low": "down", "lows": "down", "trough": "down"}
TREND_NOUNS = frozenset("decline rise increase decrease trend growth".split())

#: The words without which the rules of a kind find nothing, by that kind.
KINDS: dict[str, frozenset[str]] = {
    "record": frozenset(("record", "first", "since", "any", "never")) | ENDS.keys() | SUPERLATIVES.keys() | COMPARATIVES.keys(),
    "rank": RANKING | SUPERLATIVES.keys(),
    "compare": MORE,
    "enough": frozenset(("enough",)),
    "trend": PREDICATES | TREND_NOUNS | FLAT | STREAK | VERB_CUES.keys() | PARTICLES.keys(),
    "date": frozenset(("anniversary", "birthday")),
    "streak": frozenset(("every", "each", "never", "running", "row")),
    "every": frozenset(("every", "each")),
    "change": frozenset().union(NOUNS, COMPARATIVES, PARTICLES, VERB_CUES),
    "noun": frozenset(NOUNS),
    "comparative": frozenset(COMPARATIVES),
    "particle": frozenset(PARTICLES),
    "adding": frozenset(form for form, cue in VERB_CUES.items() if cue[2] in ADDING),
    "topping": TOPPING,
    "average": AVERAGE,
}
#: Every word that can carry a claim without a digit; number words are the finder's own.
CLAIMING = (
    KINDS["record"]
    | KINDS["rank"]
    | KINDS["compare"]
    | KINDS["trend"]
    | KINDS["date"]
    | KINDS["enough"]
    | KINDS["streak"]
    | KINDS["change"]
)
