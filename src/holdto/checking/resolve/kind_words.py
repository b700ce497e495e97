"""Words by which a text or a title names the kind of figure: the tables of `topic`."""

from __future__ import annotations

from typing import NamedTuple

from holdto.stems import stem


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


class KindWords(NamedTuple):
    """Words of a text that ask for one kind of figure, and the kinds of series that are of another."""

    stems: frozenset[str]
    kinds: tuple[str, ...]
    #: The name in `topic.WEIGHTS`.
    weight: str
    #: Whether it holds of a series whose own title says the word too.
    said_again: bool = True


KIND_WORDS = (
    KindWords(_stems("count toll tally"), ("rate", "share", "index"), "count"),
    KindWords(_stems("rate"), ("flow", "stock"), "rate"),
    KindWords(_stems("cumulative"), ("rate",), "count", said_again=False),
)
#: Words for people and their standing, which say nothing of what happened to them.
PEOPLE = _stems("person people man woman child immigrant migrant alien illegal undocumented unauthorized foreigner national noncitizen")
#: Opposites: the money of the day, and that of one year.
NOMINAL, REAL = _stems("nominal"), _stems("real")
#: A mark that makes another figure of it: "as a share of GDP".
PROPORTION = _stems("share gdp")
