"""First releases: the catalogue with each figure as it was first published."""

from __future__ import annotations

from holdto.checking.evaluate.frame import Frame, View
from holdto.periods import Span
from holdto.series.model import Key, Observation, Series


class FirstReleases(View):
    """A view in which every span has the earliest of its vintages; what has but one, or none that is dated, is as ever."""

    def frame(self, series: Series, key: Key) -> Frame:
        """The figures as first published."""
        found = self._frames.get((series, key))
        if found is None:
            first: dict[Span, Observation] = {}
            for o in self.catalogue.observations(series, key):
                held = first.get(o.span)
                if held is None or (o.vintage is not None and (held.vintage is None or o.vintage < held.vintage)):
                    first[o.span] = o
            found = self._frames[series, key] = Frame(series, key, first.values())
        return found
