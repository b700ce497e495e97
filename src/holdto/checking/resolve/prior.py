"""Prior: how likely each series is the one a statement is about, before any figure is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from holdto.checking.resolve.adjusted import adjusted
from holdto.checking.resolve.affinity import MEANING, affinity
from holdto.language.places import find_places
from holdto.language.statement import Place, Statement
from holdto.language.tokens import tokenise
from holdto.series.model import Series

#: A longer sentence may be about several things, so the words of the statement's own slots count as much as the sentence.
ONE_TOPIC = 24

Find = Callable[[str], Sequence[tuple[Series, float]]]


@dataclass(frozen=True, slots=True)
class Prior:
    """A series with the finder's score (0 to 1) and the log-odds of meaning and structure together, and why."""

    series: Series
    meaning: float
    score: float
    reasons: tuple[str, ...]


def priors(find: Find, statement: Statement, sentence: str) -> list[Prior]:
    """The series that a statement may be about, likeliest first; `find` gives the catalogue's nearest to some words.

    `sentence` is the sentence's own text. Of equals, the first in the catalogue's order.
    """
    words = queries(statement, sentence)
    found: dict[str, tuple[Series, list[float]]] = {}
    for at, query in enumerate(words):
        for series, score in find(query):
            found.setdefault(series.id, (series, [0.0] * len(words)))[1][at] = score
    unit = statement.value.unit if statement.value else None
    out = []
    for series, scores in found.values():
        meaning = sum(scores) / len(scores)
        fit = affinity(words[0], unit, statement.operation, series.title, series.unit, series.kind)
        out.append(Prior(series, meaning, MEANING * meaning + fit.score, fit.reasons))
    return sorted(out, key=lambda prior: -prior.score)


def queries(statement: Statement, sentence: str) -> list[str]:
    """What to find a statement's series by: its sentence without places and times, and its slots where the sentence is not enough."""
    start, end = statement.sentence
    plain, real = adjusted(statement, sentence)
    times = [slot.span for slot in (statement.period, statement.baseline) if slot and slot.text]
    here = [(i - start, j - start) for i, j in times if start <= i and j <= end]
    found = [_without(sentence if real else plain, here + _speaker(statement, sentence))]
    slots = [slot for slot in (statement.measure, statement.group, statement.whole) if slot]
    elsewhere = any(not start <= slot.span[0] < end for slot in slots)
    if slots and (elsewhere or len(sentence.split()) > ONE_TOPIC):
        noun = statement.value.noun if statement.value and statement.value.noun else ""
        own = _without(" ".join([*(slot.text for slot in slots), noun]), [])
        if statement.measure and not start <= statement.measure.span[0] < end:
            return [own or sentence]  # the sentence leaves what it is about to another
        found.append(own)
    return [words for words in dict.fromkeys(found) if words] or [sentence]


def _speaker(statement: Statement, sentence: str) -> list[Place]:
    """Where the sentence says who says it: a verdict never knows who spoke, so the finder must not either."""
    told = statement.attribution
    words = (told.text, told.cue) if told else ()
    return [(at, at + len(word)) for word in words if word and (at := sentence.find(word)) >= 0]


def _without(text: str, spans: Sequence[Place]) -> str:
    """The text without some spans of it and without the places it names."""
    tokens = tokenise(text)
    found = find_places(tokens, bytearray(len(tokens.words)))
    places = [(tokens.starts[m.i], tokens.ends[m.j - 1]) for m in found if not m.in_name]
    kept: list[str] = []
    at = 0
    for start, end in sorted([*spans, *places]):
        if end > at:
            kept.append(text[at : max(at, start)])
            at = end
    kept.append(text[at:])
    return " ".join(" ".join(kept).split())
