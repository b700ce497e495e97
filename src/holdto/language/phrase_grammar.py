"""Phrase grammars: patterns of words, word classes and named phrases, compiled once into tries and walked over tokens.

A pattern is a line of items separated by spaces:

    last            that word; `last|past` either; a final `?` makes an item optional
    UNIT            a word of that class; its value in the class goes to the rule
    {yearlike}      another phrase of the grammar; what its rule made goes to the rule

Phrases may not contain themselves, so a walk is bounded by the longest pattern and, phrases being remembered by position, the
time for a text grows with its length alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import product
from typing import Any, NamedTuple

from holdto.language.tokens import Tokens

#: What a rule takes: the context of the reading, then the values its pattern caught; None says "not this after all".
Rule = Callable[..., Any]
#: Reads one token as a value of a class, or None.
Test = Callable[[Tokens, int], Any]


class Row(NamedTuple):
    """One line of a grammar: the phrase it is a form of, its pattern, and the rule that makes its value."""

    phrase: str
    pattern: str
    rule: Rule


class _Node:
    __slots__ = ("classes", "made", "phrases", "tests", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.classes: dict[str, _Node] = {}
        self.tests: dict[str, _Node] = {}
        self.phrases: dict[str, _Node] = {}
        self.made: list[tuple[int, Rule]] = []


def _item(item: str) -> list[str | None]:
    options: list[str | None] = [None] if item.endswith("?") else []
    return [*item.removesuffix("?").split("|"), *options]


class Grammar:
    """Rows compiled over `classes` (word to value) and `tests` (for numbers and for words that need a look at their neighbours)."""

    def __init__(self, rows: Iterable[Row], classes: Mapping[str, Mapping[str, Any]], tests: Mapping[str, Test]) -> None:
        self.classes = classes
        self.tests = tests
        self._roots: dict[str, _Node] = {}
        self._first: dict[str, tuple[frozenset[str], bool]] = {}
        for order, row in enumerate(rows):
            root = self._roots.setdefault(row.phrase, _Node())
            for items in product(*map(_item, row.pattern.split())):
                node = root
                for item in filter(None, items):
                    node = self._step(node, item)
                node.made.append((order, row.rule))
        for phrase in self._roots:
            self._first_of(phrase, ())

    def _step(self, node: _Node, item: str) -> _Node:
        if item[0] == "{":
            return node.phrases.setdefault(item[1:-1], _Node())
        if item.isupper():
            if item in self.classes:
                return node.classes.setdefault(item, _Node())
            if item in self.tests:
                return node.tests.setdefault(item, _Node())
            raise ValueError(f"expected a class of the grammar, found {item}; add it to the classes or write the word in small letters")
        return node.words.setdefault(item, _Node())

    def _first_of(self, phrase: str, under: tuple[str, ...]) -> tuple[frozenset[str], bool]:
        """The words a phrase can begin with, and whether a number or another tested token can."""
        if phrase in under:
            raise ValueError(f"the phrase {phrase} contains itself: {' > '.join((*under, phrase))}")
        if phrase not in self._first:
            root = self._roots[phrase]
            words = set(root.words)
            for name in root.classes:
                words |= self.classes[name].keys()
            tested = bool(root.tests)
            for inner in root.phrases:
                more, also = self._first_of(inner, (*under, phrase))
                words |= more
                tested = tested or also
            self._first[phrase] = frozenset(words), tested
        return self._first[phrase]

    def first(self, phrase: str) -> frozenset[str]:
        """The plain words that can begin a phrase."""
        return self._first[phrase][0]

    def reader(self, tokens: Tokens, context: Any) -> Reading:
        """A reading of one run of tokens; `context` goes to every rule."""
        return Reading(self, tokens, context)


class Reading:
    """The phrases found so far in one run of tokens, by phrase and position."""

    __slots__ = ("_context", "_found", "_grammar", "_tokens", "_words")

    def __init__(self, grammar: Grammar, tokens: Tokens, context: Any) -> None:
        self._grammar = grammar
        self._tokens = tokens
        self._words = tokens.words
        self._context = context
        self._found: dict[tuple[str, int], dict[int, Any]] = {}

    def at(self, phrase: str, i: int) -> dict[int, Any]:
        """What begins at token `i` as that phrase: the token after its end, to its value. The row that stands first wins."""
        key = (phrase, i)
        found = self._found.get(key)
        if found is None:
            if i >= len(self._words):
                return {}
            first, tested = self._grammar._first[phrase]
            if not tested and self._words[i] not in first:
                return {}
            found = {}
            reached: list[tuple[int, int, Rule, tuple[Any, ...]]] = []
            self._walk(self._grammar._roots[phrase], i, (), reached)
            if reached:
                reached.sort(key=lambda step: step[:2])
                for end, _, rule, caught in reached:
                    if end not in found and (value := rule(self._context, *caught)) is not None:
                        found[end] = value
            self._found[key] = found
        return found

    def longest(self, phrase: str, i: int) -> tuple[int, Any] | None:
        """The longest phrase that begins at token `i`, or None."""
        found = self.at(phrase, i)
        if not found:
            return None
        end = max(found)
        return end, found[end]

    def _walk(self, node: _Node, i: int, caught: tuple[Any, ...], reached: list[tuple[int, int, Rule, tuple[Any, ...]]]) -> None:
        for order, rule in node.made:
            reached.append((i, order, rule, caught))
        if i >= len(self._words):
            return
        word = self._words[i]
        if (after := node.words.get(word)) is not None:
            self._walk(after, i + 1, caught, reached)
        for name, after in node.classes.items():
            if (value := self._grammar.classes[name].get(word)) is not None:
                self._walk(after, i + 1, (*caught, value), reached)
        for name, after in node.tests.items():
            if (value := self._grammar.tests[name](self._tokens, i)) is not None:
                self._walk(after, i + 1, (*caught, value), reached)
        for name, after in node.phrases.items():
            for end, value in self.at(name, i).items():
                self._walk(after, end, (*caught, value), reached)
