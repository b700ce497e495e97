"""English as the finder of quantities needs it: its numbers, units, hedges, names, and the words that tie two ends of a range."""

from __future__ import annotations

from holdto.language.en.hedges import rules as hedges
from holdto.language.en.hedges import turns
from holdto.language.en.numbers import names, rules
from holdto.language.en.periods import find_periods
from holdto.language.en.units import nouns
from holdto.language.en.units import rules as units
from holdto.language.en.units.divisors import per
from holdto.language.en.units.spoken import spoken
from holdto.language.lexicon import Lexicon
from holdto.language.quantity_words import Language
from holdto.language.tokens import Tokens
from holdto.units.money import PARTS
from holdto.units.table import MEASURES


def times(tokens: Tokens) -> bytearray:
    """The tokens of times and dates marked with 1, the lengths of time within them left free."""
    taken = bytearray(len(tokens))
    for mention in find_periods(tokens, None):
        taken[mention.i : mention.j] = b"\x01" * (mention.j - mention.i)
    units.free_lengths(tokens, taken)
    return taken


ENGLISH = Language(
    starts=frozenset(rules.RULES),
    number=rules.read_number,
    no_amount=names.no_amount,
    size=units.size,
    per=per,
    thing=nouns.thing,
    articles=frozenset({"a", "an", "about", "around", "some", "nearly"}),
    minus=frozenset({"minus", "negative"}),
    hedge_before=hedges.before,
    hedge_after=hedges.after,
    opens={"from": "path", "between": "span"},
    ties=Lexicon(
        {
            **dict.fromkeys(("to", "- to", "up to", "down to", "through"), "to"),
            "and": "and",
            "or": "or",
            **dict.fromkeys("-–—", "dash"),
        }
    ),
    turn=turns.turn,
    path=turns.path,
    parts={name: (whole, part) for name, (whole, part, _) in PARTS.items()},
    joiner="and",
    lengths=frozenset(name for name, row in MEASURES.items() if row[0] == "time"),
    times=times,
    spoken=spoken,
    to="to",
)
