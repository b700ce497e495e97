"""Sensibility: how near to the claim and how natural one perturbed claim is, from the table of weights."""

from __future__ import annotations

from datetime import date
from functools import cache

from holdto.checking.evaluate.query import Query
from holdto.checking.perturb import weights
from holdto.checking.perturb.line import last_month
from holdto.checking.perturb.neighbours import lag
from holdto.language.en.events import terms
from holdto.periods import Span


def sensibility(own: Query, other: Query) -> float:
    """SP of the paper, not yet normalised: relevance of end, lag and window, times the naturalness of window, lag and base."""
    longer = other.span.months / own.span.months if own.span.months and other.span.months else 1.0
    near = weights.relevance(last_month(other.span) - last_month(own.span), lag(other) - lag(own), longer)
    natural = weights.naturalness(other.span.months)
    if not other.base:
        return near * natural
    return near * natural * weights.naturalness(lag(other)) * base_worth(own, other.base[-1])


def base_worth(query: Query, base: Span) -> float:
    """What a base is worth for itself: more in the month in which a term of office began where the figures are of."""
    country = query.subject.series.dataset.place
    return weights.TERM_BEGAN if base.months == 1 and country is not None and base.start in months_of_office(country) else 1.0


@cache
def months_of_office(country: str) -> frozenset[date]:
    """The first days of the months in which a term of office began in a country; everyone's, whoever spoke."""
    return frozenset(term.start.replace(day=1) for term in terms() if term.country == country)
