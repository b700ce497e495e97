"""What is held, for a person: lists of series, and all that is known of one. Values only; showing them is another's part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from holdto import periods
from holdto.series.catalogue import Holdings
from holdto.series.errors import UnknownSeriesError
from holdto.series.model import Code, Dimension, Extent, Key, Observation, Series, known
from holdto.series.near import meant

#: Newest figures that the description of a series shows.
RECENT = 8


@dataclass(frozen=True, slots=True)
class Line:
    """One series in a list."""

    series: Series
    extent: Extent | None

    def to_dict(self) -> dict[str, Any]:
        """The line for JSON."""
        return {
            "id": self.series.id,
            "title": self.series.title,
            "unit": self.series.unit,
            "publisher": self.series.dataset.publisher,
            "dimensions": [dimension.id for dimension in self.series.dataset.dimensions],
            "held": _held(self.extent),
        }


@dataclass(frozen=True, slots=True)
class Description:
    """All that is known of one series."""

    series: Series
    extent: Extent | None
    #: Each dimension with those of its codes that the series has observations for.
    dimensions: tuple[tuple[Dimension, tuple[Code, ...]], ...]
    #: The vintages of its observations as their folder writes them, oldest first.
    vintages: tuple[str, ...]
    #: The newest figures of one combination, as known now, oldest first: the totals, where they are held.
    key: Key
    recent: tuple[Observation, ...]

    def to_dict(self) -> dict[str, Any]:
        """The description for JSON."""
        series, dataset = self.series, self.series.dataset
        return {
            "id": series.id,
            "title": series.title,
            "names": list(series.names),
            "description": series.description or None,
            "unit": series.unit,
            "scale": series.scale,
            "kind": series.kind,
            "calendar": series.calendar,
            "aggregate": series.aggregate,
            "better": series.better,
            "rises_with": list(series.rises_with),
            "grade": series.grade,
            "dataset": {"id": dataset.id, "title": dataset.title},
            "publisher": dataset.publisher,
            "page": dataset.page,
            "licence": dataset.licence,
            "place": dataset.place,
            "timeliness": dataset.timeliness,
            "notes": [{"code": note.code, "text": note.text} for note in series.notes],
            "breaks": [{"at": one.at.isoformat(), "text": one.text} for one in series.breaks],
            "unsure": [*dataset.unsure, *series.unsure],
            "dimensions": {dimension.id: {code.id: code.label for code in codes} for dimension, codes in self.dimensions},
            "held": _held(self.extent),
            "vintages": list(self.vintages),
            "recent": {
                "dimensions": {dimension.id: code for (dimension, _), code in zip(self.dimensions, self.key, strict=True)},
                "values": [
                    {"period": periods.code(o.span), "value": o.value, "status": o.status, "vintage": o.vintage_text} for o in self.recent
                ],
            },
        }


def listing(catalogue: Holdings) -> list[Line]:
    """Every series, in the catalogue's order."""
    return [Line(series, catalogue.extent(series)) for series in catalogue.series]


def search(catalogue: Holdings, words: str, limit: int = 10) -> list[tuple[Line, float]]:
    """The series nearest in meaning to some words, best first, with their scores from 0 to 1."""
    return [(Line(series, catalogue.extent(series)), score) for series, score in catalogue.find(words, limit)]


def describe(catalogue: Holdings, id: str, today: date | None = None) -> Description:
    """All that is known of the series of that id. Raises UnknownSeriesError, with ids like it, where there is none."""
    series = next((one for one in catalogue.series if one.id == id), None)
    if series is None:
        raise UnknownSeriesError(id, _like(catalogue.series, id))
    keys = catalogue.keys(series)
    dimensions = series.dataset.dimensions
    used = [{key[n] for key in keys} for n in range(len(dimensions))]
    key = _leading(keys, dimensions)
    vintages = {o.vintage_text: o.vintage for one in keys for o in catalogue.observations(series, one) if o.vintage is not None}
    return Description(
        series=series,
        extent=catalogue.extent(series),
        dimensions=tuple((one, tuple(code for code in one.codes if code.id in held)) for one, held in zip(dimensions, used, strict=True)),
        vintages=tuple(sorted(vintages, key=lambda text: (vintages[text], text))),
        key=key,
        recent=tuple(known(catalogue.observations(series, key), today or date.today())[-RECENT:]) if keys else (),
    )


def _leading(keys: Sequence[Key], dimensions: Sequence[Dimension]) -> Key:
    """The combination with the most totals; of equals the first."""
    totals = [dimension.total.id if dimension.total else None for dimension in dimensions]
    return max(
        keys, key=lambda key: sum(code == total for code, total in zip(key, totals, strict=True)), default=tuple("" for _ in dimensions)
    )


def _like(series: Sequence[Series], id: str) -> list[str]:
    """Ids that may have been meant: all of a dataset, where its id was given alone, else those that look alike."""
    of_dataset = [one.id for one in series if one.dataset.id == id]
    return of_dataset[:5] or meant(id, [one.id for one in series], 3)


def _held(extent: Extent | None) -> dict[str, Any] | None:
    return {**extent.span.to_dict(), "observations": extent.observations} if extent else None
