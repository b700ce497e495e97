"""Sets: the members that a rank or an extreme is taken over."""

from __future__ import annotations

from datetime import date

from holdto import places
from holdto.checking.resolve.bind import Bound
from holdto.checking.resolve.facts import Facts
from holdto.checking.resolve.places import codes_in
from holdto.language.statement import Statement
from holdto.series.model import Key


def members(statement: Statement, sentence: str, facts: Facts, bound: Bound, on: date) -> tuple[tuple[Key, ...], Key | None, bool]:
    """The keys that differ from the subject's in the ranked dimension, the key of their total, and whether the set named is all there.

    Totals and residuals take no place. A set named by its region is whole where every member of the region has a code.
    """
    at = ranked_dimension(facts, bound)
    if at is None:
        return (), None, False
    inside = region(statement, sentence, on)
    out = []
    for code in facts.codes[at]:
        if code.code.total or code.code.residual:
            continue
        if inside is not None and code.place is not None and code.place not in inside:
            continue
        out.append((*bound.key[:at], code.code.id, *bound.key[at + 1 :]))
    total = next((c.code.id for c in facts.codes[at] if c.code.total), None)
    total_key = (*bound.key[:at], total, *bound.key[at + 1 :]) if total and (inside is None or _covers(facts, at, inside)) else None
    held = {c.place for c in facts.codes[at]}
    return tuple(out), total_key, inside is not None and inside <= held


def _covers(facts: Facts, at: int, inside: frozenset[str]) -> bool:
    """Whether all places of the dimension lie in the region, so that its total is the region's."""
    return all(c.place in inside for c in facts.codes[at] if c.place and not c.code.residual)


def ranked_dimension(facts: Facts, bound: Bound) -> int | None:
    """The dimension of the subject: of places where one is chosen, else the one whose code is no total."""
    chosen = [
        at for at, codes in enumerate(facts.codes) if not next(c for c in codes if c.code.id == bound.key[at]).code.total and len(codes) > 1
    ]
    of_places = [at for at in chosen if any(c.place for c in facts.codes[at])]
    return next(iter(of_places or chosen), None)


def region(statement: Statement, sentence: str, on: date) -> frozenset[str] | None:
    """The places of the set named ("in South America", "of the Baltic countries"), None where none is or it is the world."""
    words = statement.whole.text if statement.whole else sentence
    for code in codes_in(words):
        place = places.get(code)
        if code == "world" or place is None or place.kind not in ("region", "group", "income"):
            continue
        inside = places.members(code, on)
        if inside:
            return inside
    return None
