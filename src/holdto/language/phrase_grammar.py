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


class Row(NamedTuple):
    """One line of a grammar: the phrase it is a form of, its pattern, and the rule that makes its value."""

    phrase: str
    pattern: str
    rule: Rule


class Test(NamedTuple):
    """A class of tokens told by a look at the token and its neighbours: `read` gives its value, or None.

    Only the words of `words`, and where `digits` says so the tokens that begin with a digit, are looked at.
    """

    read: Callable[[Tokens, int], Any]
    words: frozenset[str] = frozenset()
    digits: bool = True


class _Start(NamedTuple):
    """What can begin a phrase: some words, and whether any token that begins with a digit."""

    words: frozenset[str]
    digits: bool


#: A way on from a node: what sort it is, the value of the word or the name of the test or phrase, the node it leads to.
_Edge = tuple[int, Any, "_Node"]
_WORD, _CLASS, _TEST, _PHRASE = range(4)
#: Any token that begins with a digit.
_DIGITS = "0"


class _Node:
    __slots__ = ("classes", "edges", "made", "phrases", "tests", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.classes: dict[str, _Node] = {}
        self.tests: dict[str, _Node] = {}
        self.phrases: dict[str, _Node] = {}
        self.made: list[tuple[int, Rule]] = []
        #: The ways on for each word met so far.
        self.edges: dict[str, tuple[_Edge, ...]] = {}


def options(item: str) -> list[str | None]:
    """What may stand at an item of a pattern: each word of it, None where it may be left out."""
    absent: list[str | None] = [None] if item.endswith("?") else []
    return [*item.removesuffix("?").split("|"), *absent]


class Grammar:
    """Rows compiled over `classes` (word to value) and `tests` (for numbers and for words that need a look at their neighbours)."""

    def __init__(self, rows: Iterable[Row], classes: Mapping[str, Mapping[str, Any]], tests: Mapping[str, Test]) -> None:
        self.classes = classes
        self.tests = tests
        self.roots: dict[str, _Node] = {}
        self._starts: dict[str, _Start] = {}
        self.vocabulary: set[str] = set()
        for order, row in enumerate(rows):
            root = self.roots.setdefault(row.phrase, _Node())
            for items in product(*map(options, row.pattern.split())):
                node = root
                for item in filter(None, items):
                    node = self._step(node, item)
                node.made.append((order, row.rule))
        for phrase in self.roots:
            self.vocabulary |= self._start_of(phrase, ()).words
        for words in classes.values():
            self.vocabulary |= words.keys()
        for test in tests.values():
            self.vocabulary |= test.words

    def _step(self, node: _Node, item: str) -> _Node:
        if item[0] == "{":
            return node.phrases.setdefault(item[1:-1], _Node())
        if item.isupper():
            if item in self.classes:
                return node.classes.setdefault(item, _Node())
            if item in self.tests:
                return node.tests.setdefault(item, _Node())
            raise ValueError(f"expected a class of the grammar, found {item}; add it to the classes or write the word in small letters")
        self.vocabulary.add(item)
        return node.words.setdefault(item, _Node())

    def _start_of(self, phrase: str, under: tuple[str, ...]) -> _Start:
        if phrase in under:
            raise ValueError(f"the phrase {phrase} contains itself: {' > '.join((*under, phrase))}")
        if phrase not in self._starts:
            root = self.roots[phrase]
            words = set(root.words)
            digits = False
            for name in root.classes:
                words |= self.classes[name].keys()
            for name in root.tests:
                words |= self.tests[name].words
                digits = digits or self.tests[name].digits
            for inner in root.phrases:
                more = self._start_of(inner, (*under, phrase))
                words |= more.words
                digits = digits or more.digits
            self._starts[phrase] = _Start(frozenset(words), digits)
        return self._starts[phrase]

    def first(self, phrase: str) -> frozenset[str]:
        """The words that can begin a phrase; tokens that begin with a digit are not among them."""
        return self._starts[phrase].words

    def ways(self, node: _Node, key: str) -> tuple[_Edge, ...]:
        """The ways on from a node over a word of the vocabulary, or over a token that begins with a digit."""
        edges: list[_Edge] = []
        digit = "0" <= key[0] <= "9"
        if (after := node.words.get(key)) is not None:
            edges.append((_WORD, None, after))
        for name, after in node.classes.items():
            if (value := self.classes[name].get(key)) is not None:
                edges.append((_CLASS, value, after))
        for name, after in node.tests.items():
            test = self.tests[name]
            if key in test.words or (test.digits and digit):
                edges.append((_TEST, test.read, after))
        for name, after in node.phrases.items():
            start = self._starts[name]
            if key in start.words or (start.digits and digit):
                edges.append((_PHRASE, name, after))
        node.edges[key] = tuple(edges)
        return node.edges[key]

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
            found = {}
            reached: list[tuple[int, int, Rule, tuple[Any, ...]]] = []
            self._walk(self._grammar.roots[phrase], i, (), reached)
            if reached:
                reached.sort(key=_by_end_and_order)
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
        if word not in self._grammar.vocabulary:
            if not "0" <= word[0] <= "9":
                return
            word = _DIGITS
        edges = node.edges.get(word)
        if edges is None:
            edges = self._grammar.ways(node, word)
        for sort, what, after in edges:
            if sort == _WORD:
                self._walk(after, i + 1, caught, reached)
            elif sort == _CLASS:
                self._walk(after, i + 1, (*caught, what), reached)
            elif sort == _TEST:
                if (value := what(self._tokens, i)) is not None:
                    self._walk(after, i + 1, (*caught, value), reached)
            else:
                for end, value in self.at(what, i).items():
                    self._walk(after, end, (*caught, value), reached)


def _by_end_and_order(step: tuple[int, int, Rule, tuple[Any, ...]]) -> tuple[int, int]:
    return step[:2]
