"""Quantities of a text: `find_quantities` for a reader of statements, `quantities` for everyone."""

from __future__ import annotations

from functools import cache
from typing import Any

from holdto.language.intervals import tidy
from holdto.language.mentions import Quantity
from holdto.language.quantity_finder import Finder, interval
from holdto.language.quantity_words import Language
from holdto.language.tokens import Tokens, tokenise

__all__ = ["find_passed", "find_quantities", "interval", "quantities"]


@cache
def english() -> Language:
    """The English tables, loaded on first use."""
    from holdto.language.en.quantities import ENGLISH

    return ENGLISH


def find_quantities(tokens: Tokens, taken: bytearray, language: Language | None = None) -> list[Quantity]:
    """The quantities among the tokens, in their order. Tokens marked in `taken` (periods, dates, names) are never part of a number.

    A movement "from X to Y" gives two quantities, the first with `to`; every other range gives one.
    """
    return Finder(tokens, taken, language or english()).run()


def find_passed(tokens: Tokens, taken: bytearray, language: Language | None = None) -> list[tuple[int, int, str]]:
    """The numbers that are no amounts, each as its first token, the token after it, and the reason ("year", "numbered", "score" …)."""
    finder = Finder(tokens, taken, language or english())
    finder.run()
    return finder.passed


def quantities(text: str, language: Language | None = None) -> list[dict[str, Any]]:
    """Every quantity of a text, claim or not: `text`, `span` (code points), `value`, `hedge`, `direction`.

    `value` has `text`, `point`, `low`, `high` and `unit`: the unit in words and the singular ("dollar per gallon", "square mile"), or the
    thing counted ("students"), or "count". A range gives its plain ends as `low` and `high`; a movement "from X to Y" is one range here.
    """
    language = language or english()
    tokens = tokenise(text)
    taken = language.times(tokens)
    shown: list[dict[str, Any]] = []
    ended: Quantity | None = None
    for quantity in find_quantities(tokens, taken, language):
        if quantity is not ended:
            shown.append(_shown(quantity, tokens, language, shown[-1] if shown else None))
        ended = quantity.to
    return shown


def _shown(quantity: Quantity, tokens: Tokens, language: Language, last: dict[str, Any] | None) -> dict[str, Any]:
    """One quantity as it is given out; `last` is the one before it."""
    point, low, high, end = quantity.point, quantity.low, quantity.high, quantity
    if quantity.to and quantity.point is not None and quantity.to.point is not None:
        low, high, end = quantity.point, quantity.to.point, quantity.to
        point = tidy((low + high) / 2)
    elif quantity.ends:
        low, high = quantity.ends
    first, stop = tokens.starts[quantity.i], tokens.ends[max(end.j, end.core_j) - 1]
    direction = quantity.direction
    if direction is None and last and tokens.text[last["span"][1] : first].strip() == language.to:  # "rose 6 percent to 450"
        direction = last["direction"]
    return {
        "text": tokens.text[first:stop],
        "span": [first, stop],
        "value": {
            "text": tokens.raw(quantity.core_i, end.core_j),
            "point": point,
            "low": low,
            "high": high,
            "unit": language.spoken(quantity, tokens),
        },
        "hedge": "between" if quantity.to else quantity.hedge,
        "direction": direction,
    }
