"""Which series a whole claim is about: the priors of its statements, set back where a series holds nothing for the place named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from holdto.checking.evaluate.frame import View
from holdto.checking.finding import Report
from holdto.checking.resolve import bind as binding
from holdto.checking.resolve.prior import priors
from holdto.checking.resolve.resolver import Resolver
from holdto.language.statement import Statement
from holdto.series.model import Catalogue, Series

#: How many series are named for a claim, best first, and how many are looked at to find them.
NAMED, LOOKED_AT = 10, 40
#: Log-odds of a series that holds nothing for the place named.
NOT_HELD = -2.0


class Ranker:
    """A catalogue being asked for whole claims."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.find = lru_cache(maxsize=512)(lambda words: catalogue.find(words, LOOKED_AT))

    def ranked(self, claim: str, day: date, report: Report) -> list[str]:
        """The ids of the series that the claim may be about, likeliest first."""
        statements = [finding.statement for finding in report.findings if finding.statement.checkable]
        best: dict[str, float] = {}
        for statement in statements or [_unread(claim)]:
            for series, score in self._of(statement, claim, day):
                best[series.id] = max(best.get(series.id, score), score)
        return sorted(best, key=lambda id: (-best[id], id))[:NAMED]

    def _of(self, statement: Statement, claim: str, day: date) -> Sequence[tuple[Series, float]]:
        sentence = claim[slice(*statement.sentence)]
        resolver = Resolver(self.catalogue, View(self.catalogue, day), day)
        said = resolver.said(statement, sentence)
        out = []
        for prior in priors(self.find, statement, sentence):
            bound = binding.bind(resolver.facts(prior.series), said)
            missing = bound is None or bound.missing_place is not None
            out.append((prior.series, prior.score + (NOT_HELD if missing else 0.0)))
        return out


def _unread(claim: str) -> Statement:
    """A claim that the reader makes nothing of, as a statement that says no more than its words."""
    return Statement(text=claim, span=(0, len(claim)), sentence=(0, len(claim)), operation="trend")
