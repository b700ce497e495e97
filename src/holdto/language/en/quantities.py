"""English as the finder of quantities needs it: its numbers, units, hedges, names, and the words that tie two ends of a range."""

from __future__ import annotations

from holdto.language.en.hedges import rules as hedges
from holdto.language.en.numbers import names, rules
from holdto.language.en.operations.table import COMPARATIVES, NOUNS, PARTICLES, VERB_CUES
from holdto.language.en.units import nouns
from holdto.language.en.units import rules as units
from holdto.language.lexicon import Lexicon
from holdto.language.quantity_words import Language
from holdto.units.table import MEASURES

_TURNS = {form: direction for form, (kind, direction, _) in VERB_CUES.items() if kind in ("change", "move") and direction}
#: Words that stand between a verb of change and its amount.
_FILLERS = frozenset("by a an another the at around to".split())

ENGLISH = Language(
    starts=frozenset(rules.RULES),
    number=rules.read_number,
    no_amount=names.no_amount,
    size=units.size,
    per=units.per,
    thing=nouns.thing,
    hedge_before=hedges.before,
    hedge_after=hedges.after,
    opens={"from": "path", "between": "span"},
    ties=Lexicon({**dict.fromkeys(("to", "up to", "down to", "through"), "to"), "and": "and", "or": "or", **dict.fromkeys("-–—", "dash")}),
    turns_before={**_TURNS, **{word: way for word, way in PARTICLES.items() if word in ("up", "down")}},
    turns_of={word: way for word, way in NOUNS.items() if way},
    turns_after={word: way for word, way in {**COMPARATIVES, **NOUNS}.items() if way},
    fillers=_FILLERS,
    adverb="ly",
    of="of",
    to="to",
    times=frozenset(name for name, row in MEASURES.items() if row[0] == "time"),
)
