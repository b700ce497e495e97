"""English as the finder of quantities needs it: its numbers, units, hedges, names, and the words that tie two ends of a range."""

from __future__ import annotations

from holdto.language.en.hedges import rules as hedges
from holdto.language.en.hedges import turns
from holdto.language.en.numbers import names, rules
from holdto.language.en.units import nouns
from holdto.language.en.units import rules as units
from holdto.language.lexicon import Lexicon
from holdto.language.quantity_words import Language
from holdto.units.table import MEASURES

ENGLISH = Language(
    starts=frozenset(rules.RULES),
    number=rules.read_number,
    no_amount=names.no_amount,
    size=units.size,
    per=units.per,
    thing=nouns.thing,
    articles=frozenset({"a", "an", "about", "around", "some", "nearly"}),
    minus=frozenset({"minus", "negative"}),
    hedge_before=hedges.before,
    hedge_after=hedges.after,
    opens={"from": "path", "between": "span"},
    ties=Lexicon({**dict.fromkeys(("to", "up to", "down to", "through"), "to"), "and": "and", "or": "or", **dict.fromkeys("-–—", "dash")}),
    turn=turns.turn,
    path=turns.path,
    times=frozenset(name for name, row in MEASURES.items() if row[0] == "time"),
)
