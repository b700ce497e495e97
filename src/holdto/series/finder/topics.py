"""The words of a text that carry a topic."""

from __future__ import annotations

from functools import cache

from holdto.stems import stem, stems

#: Words that carry no topic.
STOP = frozenset(
    """a about all an and any are as at be been being but by can could did do does each for from had has have he her him his how i if in
    into is it its more most no nor not of on or other our over per she so some such than that the their them then there these they this
    those to too under until up us was we were what when where which while who will with would you your""".split()
)


@cache
def _stopped() -> frozenset[str]:
    return frozenset(stem(word) for word in STOP)


def topics(text: str) -> list[str]:
    """The stems of the words of a text that carry a topic, in their order."""
    stopped = _stopped()
    return [word for word in stems(text) if word not in stopped]
