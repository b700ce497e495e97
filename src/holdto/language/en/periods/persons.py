"""Times told by a person whom the sentence does not name: "since he took office", "in my first year", "under her administration"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from holdto.language.en.events import NamedDate, term_of
from holdto.language.en.periods.find import find_periods, grammar
from holdto.language.en.periods.words import UNSAID, UNSAID_OWN
from holdto.language.period_mention import PeriodMention
from holdto.language.period_rules.time import Context
from holdto.language.tokens import Tokens, tokenise

_SUBJECTS = sorted(((subject.split(), reason) for reason, subjects in UNSAID.items() for subject in subjects), key=lambda row: -len(row[0]))
_OWN = {word for own in UNSAID_OWN.values() for word in own.split("|")}


def officeholders(tokens: Tokens, published: date | None) -> list[tuple[int, NamedDate]]:
    """The holders of an office named in the tokens, each with the token where the name ends and the term meant by `published`."""
    reading = grammar().reader(tokens, Context(published))
    found: list[tuple[int, NamedDate]] = []
    reached = 0
    for i in reading.starts("leader"):
        if i < reached or (read := reading.longest("leader", i)) is None or not tokens.text[tokens.starts[read[0] - 1]].isupper():
            continue
        reached, time = read
        if time.event is not None and (term := term_of(time.event, published)) is not None:
            found.append((reached, term))
    return found


def told_of(mention: PeriodMention, tokens: Tokens, name: str, published: date | None) -> PeriodMention | None:
    """The mention with the dates it has where it is said of that officeholder; None where the name or the phrase gives none.

    `name` is a name of the table of terms ("Biden", "Joe Biden"). The phrase is read again with the name in place of the pronoun.
    """
    if mention.reason not in UNSAID or term_of(name, published) is None:
        return None
    said = tokenise(_with_name(tokens.words[mention.cue_i : mention.j], name))
    read = next(iter(find_periods(said, published)), None)
    if read is None or read.days is None or read.event is None or (read.cue_i, read.j) != (0, len(said)):
        return None
    return replace(mention, start=read.start, end=read.end, role=read.role, grain=read.grain, event=read.event, reason=None)


def _with_name(words: list[str], name: str) -> str:
    for subject, _ in _SUBJECTS:
        for at in range(len(words) - len(subject) + 1):
            if words[at : at + len(subject)] == subject:
                return " ".join([*words[:at], name, *words[at + len(subject) :]])
    return " ".join(f"{name}'s" if word in _OWN else word for word in words)
