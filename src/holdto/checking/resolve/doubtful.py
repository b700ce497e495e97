"""Doubtful: a series that the text does not name in words, and yet may mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from holdto.checking.resolve.affinity import MEANING
from holdto.checking.resolve.bind import Bound
from holdto.checking.resolve.facts import Facts
from holdto.checking.resolve.prior import Prior
from holdto.checking.resolve.probability import Evidence, probability
from holdto.checking.resolve.topic import Topic
from holdto.checking.thresholds import BEYOND


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A series with its codes bound, whose words the text says too little of."""

    prior: Prior
    facts: Facts
    bound: Bound
    topic: Topic


def meant(doubtful: Sequence[Doubtful], named: float, passed_over: float, answer_from: float) -> Doubtful | None:
    """The likeliest of them, if it is surely enough the one that is meant.

    `named` is the prior of the likeliest series that the text names, `passed_over` the points of one that holds nothing for the place;
    minus infinity where there is none.
    """
    held = sorted((d for d in doubtful if not d.bound.missing_place), key=lambda d: (-d.topic.points, d.facts.series.id))
    if not held or held[0].prior.score < named + BEYOND:
        return None
    best = held[0]
    evidence = Evidence(
        meaning=best.prior.meaning,
        lead=best.topic.points - held[1].topic.points if len(held) > 1 else 0.0,
        affinity=best.prior.score - MEANING * best.prior.meaning,
        passed_over=passed_over - best.topic.points,
        other=best.topic.other,
    )
    return best if probability(evidence) >= answer_from else None
