"""Resolver: a catalogue being asked, with what has been worked out about its series."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from holdto.checking.evaluate.frame import View
from holdto.checking.resolve.facts import Facts, facts
from holdto.checking.resolve.places import codes_in, label_place
from holdto.checking.resolve.prior import queries
from holdto.checking.resolve.said import Said, said
from holdto.checking.thresholds import ANSWER_FROM, LOOKED_AT
from holdto.language.statement import Statement
from holdto.series.model import Catalogue, Series


@dataclass
class Resolver:
    """A catalogue being asked; what it works out about a series is kept."""

    catalogue: Catalogue
    view: View
    published: date
    #: From which probability on a series is used that the text does not name in words.
    answer_from: float = ANSWER_FROM
    _facts: dict[str, Facts] = field(default_factory=dict)
    #: Finder answers made ahead for many statements at once.
    found: dict[str, Sequence[tuple[Series, float]]] = field(default_factory=dict)

    def facts(self, series: Series) -> Facts:
        """The facts of a series, cut once."""
        if series.id not in self._facts:
            self._facts[series.id] = facts(series, codes_in, label_place)
        return self._facts[series.id]

    def near(self, words: str) -> Sequence[tuple[Series, float]]:
        """The series nearest to some words, with the finder's scores; all series where the catalogue is small."""
        if words not in self.found:
            self.found[words] = self.catalogue.find(words, LOOKED_AT)
        near = self.found[words]
        if len(self.catalogue.series) > LOOKED_AT:
            return near
        seen = {series.id for series, _ in near}
        return [*near, *((series, 0.0) for series in self.catalogue.series if series.id not in seen)]

    def prepare(self, statements: Sequence[Statement], text: str) -> None:
        """Find the series of many statements at once. `text` is what their spans refer to."""
        words = [query for s in statements for query in queries(s, text[s.sentence[0] : s.sentence[1]])]
        wanted = [query for query in dict.fromkeys(words) if query not in self.found]
        self.found.update(zip(wanted, self.catalogue.find_many(wanted, LOOKED_AT), strict=True))

    def said(self, statement: Statement, sentence: str) -> Said:
        """The words of one side of a statement."""
        return said(statement, sentence)
