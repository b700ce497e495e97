"""Names: what a subject is called inside a sentence, from its title and the members chosen."""

from __future__ import annotations

import re

from holdto.checking.evaluate.query import Subject
from holdto.checking.resolve.places import named_in

#: What ends the head of a title: a mark, a parenthesis, or a word that begins what the thing is of.
_AFTER_HEAD = re.compile(r"\s*(?:[,(]|\b(?:of|by|in|from|to|as|for|on|with|without|between|at|and)\b)")
#: Heads that stand with "the": one figure rather than many things. Plurals and masses stand alone.
ONE_FIGURE = frozenset(
    "rate share index score ratio balance price wage income median mean average product population debt deficit surplus level number value"
    " ceiling rank expectancy".split()
)


def thing(subject: Subject) -> str:
    """The subject in the middle of a sentence: "migrant encounters (Mexico; Southwest land border)", "the unemployment rate"."""
    title = _lowered(subject.series.title)
    head = _AFTER_HEAD.split(title, maxsplit=1)[0].split()
    article = "the " if head and head[-1].lower() in ONE_FIGURE else ""
    chosen = subject.members
    named = f"{article}{title}"
    return f"{named} ({'; '.join(chosen)})" if chosen else f"{named}," if "," in title else named


def _lowered(title: str) -> str:
    """The title as it stands inside a sentence: a first word that is no name begins small."""
    first, _, rest = title.partition(" ")
    is_name = any(c.isupper() or c.isdigit() for c in first[1:]) or rest[:1].isupper() or bool(named_in(first))
    return title if is_name else title[:1].lower() + title[1:]
