"""Phrase grammars: patterns of words, word classes and named phrases, compiled once into tries and walked over tokens.

A pattern is a line of items separated by spaces:

    last            that word; `last|past` either; a final `?` makes an item optional
    UNIT            a word of that class; its value in the class goes to the rule
    {yearlike}      another phrase of the grammar; what its rule made goes to the rule

Phrases may not contain themselves, so a walk is bounded by the longest pattern and, phrases being remembered by position, the
time for a text grows with its length alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
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

    Only the words of `words`, and whole numbers of so many digits as `digits` has, are looked at.
    """

    read: Callable[[Tokens, int], Any]
    words: frozenset[str] = frozenset()
    digits: tuple[int, ...] = ()


#: A way on from a node: what sort it is, the value of the word or the name of the test or phrase, the node it leads to.
_Edge = tuple[int, Any, "_Node"]
_WORD, _CLASS, _TEST, _PHRASE = range(4)

#: Openings kept; text can hold as many pairs of words as it likes.
_MOST_OPENINGS = 50_000

#: The keys of numbers that the grammar has no word for, by how many digits they have.
_NUMBERS = ("", "0", "00", "000", "0000")


def _key_of_number(word: str) -> str:
    return _NUMBERS[len(word)] if len(word) <= 4 and word.isascii() and word.isdecimal() else ""


class _Node:
    __slots__ = ("classes", "edges", "made", "phrases", "tests", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.classes: dict[str, _Node] = {}
        self.tests: dict[str, _Node] = {}
        self.phrases: dict[str, _Node] = {}
        self.made: list[tuple[int, Rule]] = []
        #: The ways on for each key met so far.
        self.edges: dict[str, tuple[_Edge, ...]] = {}


def options(item: str) -> list[str | None]:
    """What may stand at an item of a pattern: each word of it, None where it may be left out."""
    absent: list[str | None] = [None] if item.endswith("?") else []
    return [*item.removesuffix("?").split("|"), *absent]


class Grammar:
    """Rows compiled over `classes` (word to value) and `tests` (for numbers and for words that need a look at their neighbours).

    A token is seen by its key: itself where the grammar knows the word, else how many digits it has, else "".
    """

    def __init__(self, rows: Iterable[Row], classes: Mapping[str, Mapping[str, Any]], tests: Mapping[str, Test]) -> None:
        self.classes = classes
        self.tests = tests
        self.roots: dict[str, _Node] = {}
        self._vocabulary: set[str] = set()
        for order, row in enumerate(rows):
            nodes = [self.roots.setdefault(row.phrase, _Node())]
            for item in row.pattern.split():
                may = options(item)
                nodes = [self._step(node, word) if word else node for node in nodes for word in may]
            for node in nodes:
                node.made.append((order, row.rule))
        for words in (*classes.values(), *(test.words for test in tests.values())):
            self._vocabulary.update(words)
        self._tested = {name: self._keys_of(test) for name, test in tests.items()}
        #: By phrase: the keys it can begin with.
        self.starts: dict[str, frozenset[str]] = {}
        for phrase in self.roots:
            self._find_starts(phrase, ())
        self._seconds: dict[tuple[str, str], tuple[frozenset[str], bool]] = {}
        self._openings: dict[tuple[str, str, str], tuple[_Edge, ...]] = {}

    def _step(self, node: _Node, item: str) -> _Node:
        if item[0] == "{":
            return node.phrases.setdefault(item[1:-1], _Node())
        if item.isupper():
            if item in self.classes:
                return node.classes.setdefault(item, _Node())
            if item in self.tests:
                return node.tests.setdefault(item, _Node())
            raise ValueError(f"expected a class of the grammar, found {item}; add it to the classes or write the word in small letters")
        self._vocabulary.add(item)
        return node.words.setdefault(item, _Node())

    def _keys_of(self, test: Test) -> frozenset[str]:
        keys = {_NUMBERS[count] for count in test.digits}
        return test.words | keys | {word for word in self._vocabulary if _key_of_number(word) in keys}

    def _find_starts(self, phrase: str, under: tuple[str, ...]) -> None:
        if phrase in under:
            raise ValueError(f"the phrase {phrase} contains itself: {' > '.join((*under, phrase))}")
        if phrase not in self.starts:
            for inner in self.roots[phrase].phrases:
                self._find_starts(inner, (*under, phrase))
            self.starts[phrase] = self._next(self.roots[phrase])

    def _next(self, node: _Node) -> frozenset[str]:
        """The keys that can stand at a node, once the starts of its phrases are known."""
        return frozenset().union(
            node.words,
            *(self.classes[name] for name in node.classes),
            *(self._tested[name] for name in node.tests),
            *(self.starts[inner] for inner in node.phrases),
        )

    def ways(self, node: _Node, key: str) -> tuple[_Edge, ...]:
        """The ways on from a node over the key of a token."""
        if (known := node.edges.get(key)) is not None:
            return known
        edges: list[_Edge] = []
        if (after := node.words.get(key)) is not None:
            edges.append((_WORD, None, after))
        edges += [(_CLASS, self.classes[name][key], after) for name, after in node.classes.items() if key in self.classes[name]]
        edges += [(_TEST, self.tests[name].read, after) for name, after in node.tests.items() if key in self._tested[name]]
        edges += [(_PHRASE, name, after) for name, after in node.phrases.items() if key in self.starts[name]]
        node.edges[key] = tuple(edges)
        return node.edges[key]

    def _second(self, phrase: str, key: str) -> tuple[frozenset[str], bool]:
        """The keys that can follow one with which a phrase begins, and whether the phrase can end there."""
        found = self._seconds.get((phrase, key))
        if found is None:
            keys: set[str] = set()
            ends = False
            for edge in self.ways(self.roots[phrase], key):
                more, done = self._after(edge, key)
                keys |= more
                ends = ends or done
            found = self._seconds[phrase, key] = frozenset(keys), ends
        return found

    def _after(self, edge: _Edge, key: str) -> tuple[frozenset[str], bool]:
        sort, what, after = edge
        if sort != _PHRASE:
            return self._next(after), bool(after.made)
        keys, ends = self._second(what, key)
        return (keys | self._next(after), bool(after.made)) if ends else (keys, False)

    def openings(self, phrase: str, key: str, after: str) -> tuple[_Edge, ...]:
        """The ways into a phrase over a key that the key after it leaves open."""
        found = self._openings.get((phrase, key, after))
        if found is None:
            edges = self.ways(self.roots[phrase], key)
            found = tuple(
                edge for edge, (keys, ends) in zip(edges, (self._after(edge, key) for edge in edges), strict=True) if ends or after in keys
            )
            if len(self._openings) >= _MOST_OPENINGS:
                self._openings.clear()
            self._openings[phrase, key, after] = found
        return found

    def keys(self, words: Sequence[str]) -> list[str]:
        """The words as the grammar sees them."""
        known = self._vocabulary
        return [word if word in known else _key_of_number(word) if "0" <= word[0] <= "9" else "" for word in words]

    def reader(self, tokens: Tokens, context: Any) -> Reading:
        """A reading of one run of tokens; `context` goes to every rule."""
        return Reading(self, tokens, context)


class Reading:
    """The phrases found so far in one run of tokens, by phrase and position."""

    __slots__ = ("_context", "_found", "_grammar", "_keys", "_tokens")

    def __init__(self, grammar: Grammar, tokens: Tokens, context: Any) -> None:
        self._grammar = grammar
        self._tokens = tokens
        self._keys = grammar.keys(tokens.words)
        self._keys.append("")
        self._context = context
        self._found: dict[tuple[str, int], dict[int, Any]] = {}

    def starts(self, phrase: str) -> list[int]:
        """The tokens at which a phrase can begin, judged by the token and the one after it."""
        grammar, keys = self._grammar, self._keys
        first = grammar.starts[phrase]
        return [i for i, key in enumerate(keys) if key in first and grammar.openings(phrase, key, keys[i + 1])]

    def at(self, phrase: str, i: int) -> dict[int, Any]:
        """What begins at token `i` as that phrase: the token after its end, to its value. The row that stands first wins."""
        found = self._found.get((phrase, i))
        if found is None:
            key = self._keys[i]
            edges = self._grammar.openings(phrase, key, self._keys[i + 1]) if key else ()
            if not edges:
                return _NOTHING
            found = {}
            reached: list[_Reached] = []
            self._follow(edges, i, (), reached)
            if reached:
                reached.sort(key=_by_end_and_order)
                for end, _, rule, caught in reached:
                    if end not in found and (value := rule(self._context, *caught)) is not None:
                        found[end] = value
            self._found[phrase, i] = found
        return found

    def longest(self, phrase: str, i: int) -> tuple[int, Any] | None:
        """The longest phrase that begins at token `i`, or None."""
        found = self.at(phrase, i)
        if not found:
            return None
        end = max(found)
        return end, found[end]

    def _follow(self, edges: tuple[_Edge, ...], i: int, caught: tuple[Any, ...], reached: list[_Reached]) -> None:
        """Go on over token `i`, and note the rules of the rows that end."""
        for sort, what, after in edges:
            if sort == _PHRASE:
                for end, value in self.at(what, i).items():
                    self._arrive(after, end, (*caught, value), reached)
            elif sort == _WORD:
                self._arrive(after, i + 1, caught, reached)
            elif sort == _CLASS:
                self._arrive(after, i + 1, (*caught, what), reached)
            elif (value := what(self._tokens, i)) is not None:
                self._arrive(after, i + 1, (*caught, value), reached)

    def _arrive(self, node: _Node, i: int, caught: tuple[Any, ...], reached: list[_Reached]) -> None:
        for order, rule in node.made:
            reached.append((i, order, rule, caught))
        key = self._keys[i]
        if key and (edges := self._grammar.ways(node, key)):
            self._follow(edges, i, caught, reached)


_NOTHING: dict[int, Any] = {}

#: The end of a row that was walked through: the token after it, the order of the row, its rule, what it caught.
_Reached = tuple[int, int, Rule, tuple[Any, ...]]


def _by_end_and_order(step: _Reached) -> tuple[int, int]:
    return step[:2]
