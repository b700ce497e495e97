"""Topic: how well a series' own words answer to the words of a statement, in points with reasons."""

from __future__ import annotations

from dataclasses import dataclass

from holdto.checking.resolve.bind import HOME, Bound, in_run
from holdto.checking.resolve.facts import Facts, adjusts
from holdto.checking.resolve.kind_words import KIND_WORDS, NOMINAL, PEOPLE, PROPORTION, REAL
from holdto.checking.resolve.kinds import unit_of
from holdto.checking.resolve.said import Said
from holdto.checking.resolve.sides import BUYING, SELLING, is_mirrored, runs_otherwise
from holdto.checking.resolve.table import stop_stems
from holdto.checking.resolve.terms import Term, covered, every, term
from holdto.checking.thresholds import ENOUGH_MEANING, ENOUGH_WORDS, MARK_GIVEN, MEANING_ALONE, OWN_WORDS, SOME_WORDS
from holdto.stems import stem, stems

#: Points for each part of the evidence. One table: the calibration in docs/finding.md is made with these.
WEIGHTS = {
    "covered": 3.0,  # share of the statement's words that the series explains
    "head": 2.5,  # share of the title's head that the text says
    "name": 0.2,  # each word of the longest curated name that is said whole
    "named": 0.25,  # each dimension whose code is named
    "nearby": 0.1,  # each dimension whose code is named only nearby
    "mark": -0.35,  # each mark of the title that the text leaves open and that only defines or adjusts the same thing
    "part": -1.3,  # each mark that the text leaves open and that takes a part of it
    "given": 0.3,  # each mark of the title that the text gives
    "not-given": -1.2,  # the text gives a mark that a sibling carries and this series does not
    "group": -1.0,  # a group named that the series cannot tell apart
    "noun": -1.5,  # another thing is counted
    "unsaid": -1.5,  # the figures are of one place of a dimension, and the text does not name it
    "count": -1.5,  # the text says a number or a count, and the series is a rate
    "rate": -1.0,  # the text says a rate, and the series is a count
    "nominal": -2.0,  # the text says nominal, and the series is real
    "beside": -0.6,  # a place named by an adjective that the figures do not tell apart
    "home": -1.0,  # the home country was assumed
    "elsewhere": -1.5,  # the text names no place, and the figures are of another country than the home of such texts
    "place": 0.8,  # the place named is the one of the figures
    "whole": 0.2,  # the whole of a share is named, and it is one of the same figures
    "same dataset": 0.7,  # the other side of a comparison is of the same dataset
    "defined otherwise": -0.05,  # another definition of what the leading series measures
}
#: A curated name said whole counts so much of a title said whole.
NAMED = 0.95
_SPENDING = term(stem("spending"))


@dataclass(frozen=True, slots=True)
class Topic:
    """Points of a series for a statement, and whether it is on the topic at all."""

    points: float
    fits: bool
    open_marks: tuple[str, ...]
    reasons: tuple[str, ...]
    covered: float
    #: How many of its marks the text gives.
    given: int = 0
    #: Whether the text names the opposite of what the series is ("nominal" of a real one).
    denied: bool = False
    #: Whether another thing is counted, or the other part of the whole.
    other: bool = False
    #: Whether the text tells the flow from the other side than the series counts it.
    mirrored: bool = False


def topic(facts: Facts, bound: Bound, said: Said, meaning: float) -> Topic:
    """Weigh a series and its chosen codes against what is said. `meaning` is the finder's score, 0 to 1."""
    code_terms = [t for at, codes in enumerate(facts.codes) for c in codes if c.code.id == bound.key[at] for t in c.label]
    partner = next((c.place for at, codes in enumerate(facts.codes) for c in codes if c.code.id == bound.key[at] and c.place), None)
    mirrored = facts.flow is not None and is_mirrored(facts.flow, partner, said.sides)
    other_way = (SELLING, BUYING) if mirrored else ()
    held = [*facts.terms, *code_terms, *other_way]
    share, missing = covered((t for t in said.wanted if t.stem not in bound.explained), held)
    total = sum(t.weight for t in said.wanted) or 1.0
    explained = sum(t.weight for t in said.wanted if t.stem in bound.explained)
    share = (share * (total - explained) + explained) / total
    all_said = (*said.slots, *said.around)
    head, _ = covered(facts.head, (*all_said, *_told_by_codes(facts, bound), *other_way))
    name = max((len(name) for name in facts.names if in_run(name, said.slots_run)), default=0)
    if name:
        head = max(head, NAMED)
    ungiven = [mark for mark in facts.marks if covered(mark, all_said)[0] < MARK_GIVEN]
    given = len(facts.marks) - len(ungiven)
    left_open = [] if name > 1 else ungiven  # a name stands for the series with its marks
    points = WEIGHTS["covered"] * share + WEIGHTS["head"] * head + WEIGHTS["name"] * name
    points += sum((_left_open(mark) for mark in left_open), 0.0)
    points += WEIGHTS["named"] * bound.named + WEIGHTS["nearby"] * bound.nearby
    points += WEIGHTS["given"] * given
    group_missing = [t for t in missing if t in said.group and t.weight == 1.0]
    if group_missing:
        points += WEIGHTS["group"]
    noun_missing = _noun_missing(said, held)
    if noun_missing:
        points += WEIGHTS["noun"]
    points += WEIGHTS["beside"] * bound.beside + WEIGHTS["unsaid"] * bound.unsaid
    points += _kind(facts, all_said)
    if bound.assumed_home:
        points += WEIGHTS["home"]
    if facts.places & set(said.places):
        points += WEIGHTS["place"]
    if facts.places and not said.places and not said.places_around and HOME not in facts.places:
        points += WEIGHTS["elsewhere"]
    other = noun_missing or _other_complement(facts, said) or _other_object(said, held) or _one_of_two(facts, said, held)
    other = other or (facts.flow is not None and runs_otherwise(facts.flow, partner, said.sides))
    other = other or _not_real(facts, said) or _people_alone(facts, said, held) or bool(group_missing)
    own = [t for t in said.wanted if t.stem not in bound.explained]
    itself = covered(own, held)[0] if any(t.weight == 1.0 for t in own) else 1.0
    enough = (share >= ENOUGH_WORDS and (head > 0 or bound.named > 0)) or (share >= SOME_WORDS and meaning >= ENOUGH_MEANING)
    fits = ((enough and itself >= OWN_WORDS) or meaning >= MEANING_ALONE) and not other
    reasons = [
        f"explains {share:.0%} of the words" + (f", not {', '.join(t.stem for t in missing)}" if missing else ""),
        f"title said to {head:.0%}",
        f"meaning {meaning:.2f}",
        *bound.reasons,
    ]
    open_marks = [" ".join(t.stem for t in mark) for mark in left_open]
    reasons += [f"left open: {mark}" for mark in open_marks]
    return Topic(points, fits, tuple(open_marks), tuple(reasons), share, given, _denied(facts, all_said), other, mirrored)


def _left_open(mark: tuple[Term, ...]) -> float:
    """The points of a mark that the text leaves open: one that only defines or adjusts, or one that takes a part."""
    return WEIGHTS["mark" if adjusts(mark) and PROPORTION.isdisjoint(t.stem for t in mark) else "part"]


def _told_by_codes(facts: Facts, bound: Bound) -> list[Term]:
    """The names of the dimensions whose code is named: "heroin" says "drug"."""
    dimensions = facts.series.dataset.dimensions
    return [t for at in bound.told for t in every(dimensions[at].id.replace("_", " "))]


def _kind(facts: Facts, said: tuple[Term, ...]) -> float:
    """Points where the text names the kind of figure and the series is of another."""
    words = {t.stem for t in said}
    own = {t.stem for t in facts.terms}
    points = sum(
        WEIGHTS[row.weight]
        for row in KIND_WORDS
        if not row.stems.isdisjoint(words) and facts.series.kind in row.kinds and (row.said_again or row.stems.isdisjoint(own))
    )
    if _denied(facts, said):
        points += WEIGHTS["nominal"]
    return points


def _other_complement(facts: Facts, said: Said) -> bool:
    """Whether both say "for" or "of" something, and it is not the same: breweries for spirits are none for beer."""
    for word in ("for", "of"):
        own, claimed = _after(stems(facts.series.title), word), _after(list(said.measure_run), word)
        if own and claimed and not any(a.meets(b) for a in own for b in claimed):
            others = {t.stem for t in own} & {t.stem for t in said.slots}
            if not others and not {t.stem for t in claimed} & {t.stem for t in facts.terms}:
                return True
    return False


def _other_object(said: Said, held: list[Term]) -> bool:
    """Whether the text says what money is spent on ("spends 5 percent of GDP on health"), and the series speaks of nothing like it."""
    if not any(t.meets(_SPENDING) for t in said.wanted):
        return False
    on = [t for t in _after(list(said.measure_run), "on") if t.weight == 1.0]
    return bool(on) and not any(t.meets(h) for t in on for h in held)


def _one_of_two(facts: Facts, said: Said, held: list[Term]) -> bool:
    """Whether the text speaks of two things together ("goods and services"), and the title says one of them alone."""
    run, own = said.measure_run, set(stems(facts.series.title))
    for at in range(1, len(run) - 1):
        if run[at] == "and":
            one, two = term(run[at - 1]), term(run[at + 1])
            if one.stem in own and two.weight == 1.0 and not any(two.meets(h) for h in held):
                return True
    return False


def _after(run: list[str], word: str) -> tuple[Term, ...]:
    """The topical words right after a preposition."""
    if word not in run:
        return ()
    at = run.index(word)
    return tuple(term(word) for word in run[at + 1 : at + 3] if word not in stop_stems())


def _denied(facts: Facts, said: tuple[Term, ...]) -> bool:
    return not NOMINAL.isdisjoint(t.stem for t in said) and not REAL.isdisjoint(t.stem for t in facts.terms)


def _not_real(facts: Facts, said: Said) -> bool:
    """Whether the text speaks of money without inflation ("real wages"), and the figures are as paid."""
    unit = unit_of(facts.series)
    money = unit is not None and unit.dimension == "money"
    return money and not REAL.isdisjoint(t.stem for t in said.slots) and REAL.isdisjoint(t.stem for t in facts.terms)


def _people_alone(facts: Facts, said: Said, held: list[Term]) -> bool:
    """Whether the text counts people and says nothing of what is counted of them: who is in a country is no count of arrests."""
    if not any(note.code == "event-not-person" for note in facts.series.notes):
        return False
    people = [t for t in said.wanted if t.stem in PEOPLE]
    told = (t for t in said.slots if t.weight == 1.0 and t.stem not in PEOPLE)
    return bool(people) and not any(t.meets(h) for t in told for h in held)


def _noun_missing(said: Said, held: list[Term]) -> bool:
    """Whether the thing counted is something that the series does not speak of."""
    weighty = [t for t in said.noun if t.weight == 1.0]
    if not weighty:
        return False
    return not any(t.meets(h) for t in weighty[-1:] for h in held)
