"""Sides: where a flow between two places runs from and to, as a text tells it, and whether a series counts it from the other side.

"Mexico exported 505 billion dollars to the United States" is the imports of the United States from Mexico; a surplus of China with the
United States is a deficit of these.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from holdto.checking.resolve.places import UNPLACED
from holdto.checking.resolve.terms import Term, term
from holdto.language.places import find_places
from holdto.language.statement import Statement
from holdto.language.tokens import tokenise
from holdto.stems import stem, stems

#: Words before a place, by what they make of it.
_LEADS = {"to": "destination", "into": "destination", "from": "origin", "with": "counterpart", "between": "", "of": "", "in": "", "by": ""}
#: Behind a place these are what comes from there: "Chinese goods".
_WARES = (["goods"], ["products"], ["merchandise"], ["wares"])
_BALANCES = frozenset(stem(word) for word in "surplus deficit balance trade".split())
SELLING, BUYING = term(stem("exports")), term(stem("imports"))
#: How far behind a place the word may stand that makes it the one who sells or buys, in tokens.
_FAR = 8


class Sides(NamedTuple):
    """Codes of the places that a flow runs from and to, those it is told of, and those they trade with."""

    origins: frozenset[str] = frozenset()
    destinations: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    counterparts: frozenset[str] = frozenset()


NO_SIDES = Sides()


def sides(statement: Statement, sentence: str) -> Sides:
    """The sides of the flow a statement speaks of; all empty where it speaks of none."""
    measure = statement.measure.text if statement.measure else ""
    flows = [term(word) for word in stems(f"{measure} {statement.text}")]
    sells, buys = any(t.meets(SELLING) for t in flows), any(t.meets(BUYING) for t in flows)
    if sells == buys and _BALANCES.isdisjoint(t.stem for t in flows):
        return NO_SIDES
    roles = [*_roles(measure), *_roles(statement.place.text if statement.place else "")]
    agents = {code for code, role in roles if role == "agent"} or {code for code, role in _roles(sentence) if role == "agent"}
    if not agents and statement.place and (sells or buys):
        placed = {code for code, role in roles if role}
        agents = {code for code, role in roles if code not in placed and statement.place.text[:1].isupper()}
    origins = {code for code, role in roles if role == "origin"} | (agents if sells and not buys else set())
    destinations = {code for code, role in roles if role == "destination"} | (agents if buys and not sells else set())
    counterparts = {code for code, role in roles if role == "counterpart"}
    return Sides(frozenset(origins), frozenset(destinations), frozenset(agents), frozenset(counterparts))


@lru_cache(maxsize=4096)
def _roles(text: str) -> tuple[tuple[str, str], ...]:
    """Each place that a text names, with what it is to a flow: "agent", "origin", "destination", "counterpart", or "" for none of them."""
    tokens = tokenise(text)
    words = tokens.words
    out = []
    for mention in find_places(tokens, bytearray(len(words))):
        if mention.place.kind in UNPLACED or mention.in_name or mention.place.code == "world":
            continue
        ahead = mention.i - 1 - (mention.i > 0 and words[mention.i - 1] == "the")
        before = words[ahead] if ahead >= 0 else ""
        wares = words[mention.j : mention.j + 1] in _WARES and not _tells(words[mention.j + 1 : mention.j + 2])
        role = "origin" if wares else _LEADS.get(before)
        if role is None and before and term(stem(before)).meets(SELLING):
            role = "destination"  # "sold the United States 505 billion dollars in goods"
        out.append((mention.place.code, _agency(words, mention.j) if role is None else role))
    return tuple(out)


def _agency(words: list[str], k: int) -> str:
    """Whether a word of selling, buying or a balance follows from token `k` on, with no other phrase between."""
    ahead = words[k : k + _FAR]
    stop = next((at for at, word in enumerate(ahead) if word in _LEADS), len(ahead))
    return "agent" if _tells(ahead[:stop]) else ""


def _tells(words: list[str]) -> bool:
    said = [term(stem(word)) for word in words]
    return any(t.meets(SELLING) or t.meets(BUYING) or t.stem in _BALANCES for t in said)


class Flow(NamedTuple):
    """What a series of trade counts: `way` is "out" of its own place, "in" to it, or "both" for trade and balances."""

    home: str
    way: str


def flow(head: tuple[Term, ...], home: str | None) -> Flow | None:
    """The flow that a title's head names, of a dataset of one place; None where it names none."""
    if home is None:
        return None
    out, inward = any(t.meets(SELLING) for t in head), any(t.meets(BUYING) for t in head)
    if out != inward:
        return Flow(home, "out" if out else "in")
    return Flow(home, "both") if out or not _BALANCES.isdisjoint(t.stem for t in head) else None


def is_mirrored(flow: Flow, partner: str | None, told: Sides) -> bool:
    """Whether the text tells the flow between the series' place and a partner from the partner's side."""
    if partner is None:
        return False
    if flow.way == "both":
        return partner in told.agents and flow.home in told.counterparts
    starts, ends = (flow.home, partner) if flow.way == "out" else (partner, flow.home)
    return starts in told.origins and ends in told.destinations


def runs_otherwise(flow: Flow, partner: str | None, told: Sides) -> bool:
    """Whether the text tells of another flow than the series counts: the opposite one, or one between others."""
    if is_mirrored(flow, partner, told):
        return False
    if partner in told.agents:
        return True  # what Mexico exports in all is more than what it exports here
    others = (told.agents | told.counterparts) - {flow.home}
    if flow.way == "both":
        return flow.home in told.counterparts or (bool(told.agents) and flow.home not in told.agents and bool(others))
    starts, ends = (flow.home, partner) if flow.way == "out" else (partner, flow.home)
    return any(code != starts for code in told.origins) or any(code != ends for code in told.destinations)
