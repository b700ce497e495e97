"""Binding: which codes of a series' dimensions a statement names, and what it leaves to the total."""

from __future__ import annotations

from dataclasses import dataclass

from holdto.checking.resolve.facts import CodeFacts, Facts
from holdto.checking.resolve.said import Said
from holdto.checking.resolve.terms import Term
from holdto.series.model import Key

#: The country meant by a text that names no place, where a table holds several.
HOME = "USA"
#: Dimensions of people: "from Mexico" is where they came from, only "Mexican nationals" says who they are.
OF_PEOPLE = frozenset(("citizenship", "nationality", "ethnicity", "country_of_birth", "birthplace", "race"))


@dataclass(frozen=True, slots=True)
class Bound:
    """One choice of codes, with what it explains of the words."""

    key: Key
    #: Stems that a chosen code explains.
    explained: frozenset[str]
    #: Dimensions named by words of the slots, named only nearby, and left to their total.
    named: int
    nearby: int
    open: int
    #: A place of the slots that the series does not have.
    missing_place: str | None = None
    #: Places named only as an adjective of something ("Mexican-origin") that the figures do not tell apart.
    beside: int = 0
    #: The dimensions whose code is named, by number.
    told: tuple[int, ...] = ()
    #: Dimensions whose only code is a place that the text does not name.
    unsaid: int = 0
    #: Whether the place was taken as the home country because the text names none.
    assumed_home: bool = False
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Choice:
    code: str
    explained: frozenset[str]
    how: str


def bind(facts: Facts, said: Said) -> Bound | None:
    """Choose a code for each dimension; None where one can neither be chosen nor left to a total."""
    has_total = any(c.code.total for codes in facts.codes for c in codes)
    places = [p for p in said.places if not (p == "world" and has_total)]
    choices: list[_Choice] = []
    reasons: list[str] = []
    for dimension, all_codes in zip(facts.series.dataset.dimensions, facts.codes, strict=True):
        people = dimension.id in OF_PEOPLE
        codes = tuple(c for c in all_codes if c.place is None or c.place in said.people) if people else all_codes
        chosen = _by_place(codes, places, said.people if people else None) or _by_words(codes, said.slots, said.slots_run, "named")
        if not people:
            chosen = chosen or _by_near_place(codes, said, facts)
        chosen = chosen or _by_words(codes, said.around, said.around_run, "nearby")
        chosen = chosen or _default(codes, said, facts)
        if chosen is None and _is_places(codes) and (places or said.places_around):
            chosen = _Choice("", frozenset(), "absent")
        if chosen is None:
            return None
        if chosen.how in ("named", "nearby"):
            reasons.append(f"{dimension.id}: {dimension.code(chosen.code).label}")
        choices.append(chosen)
    held = facts.places | {p for codes in facts.codes for c in codes for p in c.mentions}
    has_places = bool(facts.places) or any(_is_places(codes) for codes in facts.codes)
    own = facts.places | {p for codes in facts.codes if not _is_places(codes) for c in codes for p in c.mentions}
    people_held = {c.place for at, codes in enumerate(facts.codes) for c in codes if facts.series.dataset.dimensions[at].id in OF_PEOPLE}
    absent = [p for p in places if p not in own and p not in people_held] if has_places else []
    beside = frozenset(p for p in absent if p in said.beside and own.intersection(said.places))
    missing = next((p for p in absent if p not in beside), None)
    if missing is None and has_places and not said.places and said.places_around and not held.intersection(said.places_around):
        missing = said.places_around[0]
    if missing is None and any(c.how == "absent" for c in choices):
        missing = (*places, *said.places_around)[0]
    if missing is None and has_places and _is_elsewhere(facts, said, choices):
        missing = " ".join(sorted(said.unknown))
    return Bound(
        key=tuple(c.code for c in choices),
        explained=frozenset().union(*(c.explained for c in choices)),
        named=sum(c.how == "named" for c in choices),
        nearby=sum(c.how == "nearby" for c in choices),
        open=sum(c.how == "total" for c in choices),
        missing_place=missing,
        beside=len(beside),
        told=tuple(at for at, c in enumerate(choices) if c.how == "named"),
        unsaid=sum(c.how == "alone" for c in choices),
        assumed_home=any(c.how == "home" for c in choices),
        reasons=tuple(reasons),
    )


def _is_elsewhere(facts: Facts, said: Said, choices: list[_Choice]) -> bool:
    """Whether the text names a place in a name that no gazetteer holds, and no word of the series or of a code chosen is in it."""
    known = {t.stem for t in facts.terms}.union(*(c.explained for c in choices))
    return bool(said.unknown) and not said.unknown & known


def _is_places(codes: tuple[CodeFacts, ...]) -> bool:
    known = sum(c.place is not None for c in codes)
    return known > 0 and 2 * known >= sum(not (c.code.total or c.code.residual) for c in codes)


def _by_place(codes: tuple[CodeFacts, ...], places: list[str], only: frozenset[str] | None) -> _Choice | None:
    """The first place of the slots that a code is, of those named as people where `only` is given; it is used up."""
    for place in [p for p in places if only is None or p in only]:
        for code in codes:
            if code.place == place:
                places.remove(place)
                return _Choice(code.code.id, frozenset(), "named")
    return None


def _by_near_place(codes: tuple[CodeFacts, ...], said: Said, facts: Facts) -> _Choice | None:
    if said.places and not facts.places:
        return None
    found = [c for p in said.places_around for c in codes if c.place == p]
    return _Choice(found[0].code.id, frozenset(), "nearby") if len({c.code.id for c in found}) == 1 else None


def _by_words(codes: tuple[CodeFacts, ...], words: tuple[Term, ...], run: tuple[str, ...], how: str) -> _Choice | None:
    """The code whose name, or most of whose label's own words, are said; none where two are said alike."""
    scored = []
    for code in codes:
        best, explained = _label_said(code, words)
        for name in code.names:
            if in_run(name, run) and len(name) > best:
                best, explained = float(len(name)), frozenset(name)
        if best:
            scored.append((best, code, explained))
    if not scored:
        return None
    scored.sort(key=lambda s: -s[0])
    if len(scored) > 1 and scored[0][0] == scored[1][0]:
        return None
    return _Choice(scored[0][1].code.id, scored[0][2], how)


def _label_said(code: CodeFacts, words: tuple[Term, ...]) -> tuple[float, frozenset[str]]:
    """How much of a label is said: all of a short one, three in five of the words of a long one; "all" alone says nothing."""
    label = code.label
    met = [(t, w) for t in label for w in words if t.stem == w.stem or (t.concepts and t.concepts & w.concepts and t.weight == 1)]
    part = len({t.stem for t, _ in met}) / len(label)
    if part < (1.0 if len(label) <= 2 else 0.6) or (code.code.total and _only_all(label)):
        return 0.0, frozenset()
    exact = sum(t.stem == w.stem for t, w in met) / len(label)
    return part * len(label) * (0.7 + 0.3 * min(exact, 1.0)), frozenset(w.stem for _, w in met)


def in_run(name: tuple[str, ...], run: tuple[str, ...]) -> bool:
    """Whether the words of a name stand side by side."""
    return any(run[at : at + len(name)] == name for at in range(len(run) - len(name) + 1))


def _only_all(phrase: tuple[Term, ...]) -> bool:
    """Whether a total's label says no more than "all"."""
    return all(t.stem in ("all", "total", "both", "overal", "ani") for t in phrase)


def _default(codes: tuple[CodeFacts, ...], said: Said, facts: Facts) -> _Choice | None:
    total = next((c for c in codes if c.code.total), None)
    home = next((c for c in codes if c.place == HOME), None)
    if home is not None and not facts.places and not said.places and not said.places_around:
        return _Choice(home.code.id, frozenset(), "home")
    if total is not None:
        return _Choice(total.code.id, frozenset(), "total")
    if len(codes) == 1:
        return _Choice(codes[0].code.id, frozenset(), "alone" if codes[0].place else "only")
    return None
