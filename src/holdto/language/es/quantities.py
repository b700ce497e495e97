"""Spanish as the finder of quantities needs it: its numbers, units, hedges and the words that tie two ends of a range."""

from __future__ import annotations

from holdto.language.es.hedges import rules as hedges
from holdto.language.es.numbers import rules as numbers
from holdto.language.es.operations import table as operations
from holdto.language.es.periods.find import find_times
from holdto.language.es.units import rules as units
from holdto.language.es.units.table import LENGTHS
from holdto.language.lexicon import Lexicon
from holdto.language.numerals import Numeral
from holdto.language.quantity_words import Language
from holdto.language.tokens import Tokens

#: How far back from an amount its verb may stand, in tokens.
_REACH = 5
_PATH = 9


def _no_amount(tokens: Tokens, numeral: Numeral, *, bare: bool) -> str | None:
    """A number tied to letters is a name ("COVID-19"), one after "artículo" is numbered, one after "por cada" is a divisor."""
    words, i = tokens.words, numeral.i
    if words[max(i - 2, 0) : i] == ["por", "cada"]:
        return "divisor"
    if not bare or numeral.form != "digits":
        return None
    if i > 1 and tokens.joined(i) and words[i - 1] == "-":
        return "name"
    return "numbered" if i and words[i - 1] in ("artículo", "página", "fase") else None


def _turn(tokens: Tokens, first: int, end: int | None, floor: int) -> str | None:
    """The direction of the verb or noun of change right before an amount."""
    words = tokens.words
    for k in range(first - 1, max(floor, first - _REACH) - 1, -1):
        if way := operations.VERBS.get(words[k]) or operations.NOUNS.get(words[k]):
            return way
        if words[k] not in operations.FILLERS and words[k] not in ("de", "del"):
            return None
    return None


def _path(tokens: Tokens, start: int, floor: int) -> str | None:
    """The direction of a "de … a" that opens at token `start`: of the verb before it."""
    for k in range(start - 1, max(floor, start - _PATH) - 1, -1):
        if way := operations.VERBS.get(tokens.words[k]):
            return way
    return "" if start and tokens.words[start - 1] == "pasó" else None


def _times(tokens: Tokens) -> bytearray:
    taken = bytearray(len(tokens))
    for mention in find_times(tokens, None):
        taken[mention.i : mention.j] = b"\x01" * (mention.j - mention.i)
    return taken


SPANISH = Language(
    starts=numbers.STARTS,
    number=numbers.read_number,
    no_amount=_no_amount,
    size=units.size,
    per=units.per,
    thing=units.thing,
    articles=frozenset({"un", "una", "casi", "unos"}),
    minus=frozenset(),
    hedge_before=hedges.before,
    hedge_after=hedges.after,
    opens={"de": "path", "entre": "span"},
    ties=Lexicon({"a": "to", "y": "and", "o": "or", **dict.fromkeys("-–—", "dash")}),
    turn=_turn,
    path=_path,
    parts={},
    joiner="y",
    lengths=LENGTHS,
    times=_times,
    spoken=units.spoken,
    to="a",
)
