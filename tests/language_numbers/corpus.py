"""Run the corpora beside the English tables, and say of each phrasing: right, none, partial, ambiguous or wrong."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from holdto.language.en.numbers.rules import BY_CARDINAL, BY_DIGITS, RULES
from holdto.language.mentions import Quantity
from holdto.language.numerals import Numeral
from holdto.language.quantities import find_quantities
from holdto.language.tokens import Tokens, tokenise
from tests import corpora


def load(kind: str) -> Any:
    """The corpus of one kind ("numbers", "units", "hedges")."""
    return corpora.load(corpora.ENGLISH / kind / "corpus.yaml")


def marked(phrase: str) -> tuple[str, int, int]:
    """A phrase without its brackets, and where the bracketed part begins and ends (all of it where none is bracketed)."""
    if "[" not in phrase:
        return phrase, 0, len(phrase)
    before, rest = phrase.split("[", 1)
    inside, after = rest.split("]", 1)
    return before + inside + after, len(before), len(before) + len(inside)


def read(text: str) -> tuple[Tokens, list[Quantity]]:
    tokens = tokenise(text)
    return tokens, find_quantities(tokens, bytearray(len(tokens)))


def said(phrases: Iterable[str], longest: int) -> set[tuple[str, ...]]:
    """Every run of up to `longest` words that occurs in a phrase."""
    out: set[tuple[str, ...]] = set()
    for phrase in phrases:
        words = tokenise(phrase).words
        out |= {tuple(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + longest, len(words)) + 1)}
    return out


def near(a: float | None, b: float) -> bool:
    return a is not None and abs(a - b) <= 1e-9 * max(1.0, abs(b))


def verdict_of_number(phrase: str, value: float, form: str) -> str:
    """How one phrasing of a number is read."""
    text, first, last = marked(phrase)
    tokens, found = read(text)
    if not found:
        return "none"
    if len(found) > 1 or (tokens.starts[found[0].core_i], tokens.ends[found[0].core_j - 1]) != (first, last):
        return "partial: " + ", ".join(tokens.raw(q.core_i, q.core_j) for q in found)
    if ties := ambiguous(tokens, found[0]):
        return "ambiguous: " + ", ".join(ties)
    if not near(found[0].point, value) or found[0].form != form:
        return f"wrong: {found[0].point} {found[0].form}"
    return "right"


def readings(tokens: Tokens, i: int) -> list[tuple[int, str, Numeral]]:
    """What each rule makes of the number at token `i`: the order of the rule, its name and the numeral."""
    word = tokens.words[i]
    rules = BY_DIGITS if word[0].isdecimal() else RULES.get(word, ())
    return [(order, rule.__name__, numeral) for order, rule in enumerate(rules) if (numeral := rule(tokens, i)) is not None]


def ambiguous(tokens: Tokens, quantity: Quantity) -> list[str]:
    """The rules that read the same span as another value without an order between them."""
    out: list[str] = []
    for i in range(quantity.core_i, quantity.core_j):
        made = readings(tokens, i)
        for order, name, numeral in made:
            for other_order, other, rival in made:
                same_span = (numeral.i, numeral.j) == (rival.i, rival.j)
                if order < other_order and same_span and numeral.value != rival.value and (name, other) not in ORDERED:
                    out.append(f"{name} or {other}")
    return out


#: Every pair of rules that can read one span is ordered by its place in the lists of rules.
ORDERED = {
    (first.__name__, second.__name__) for rules in (BY_DIGITS, BY_CARDINAL) for k, first in enumerate(rules) for second in rules[k + 1 :]
}
