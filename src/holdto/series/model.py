"""The catalogue's nouns, in SDMX's words: dataset, series, dimension, code, observation, vintage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Protocol

from holdto.periods import Span

KINDS = ("flow", "stock", "rate", "share", "index", "price")
AGGREGATES = ("sum", "mean", "last", "none")
GRADES = ("A", "B", "C")
STATUSES = ("", "final", "provisional", "estimated", "quoted")
BETTER = ("higher", "lower", "neither", "contested")

#: One code for each dimension of the dataset, in its order.
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """One member of a dimension. `total` is all members together, `residual` the rest that is not named."""

    id: str
    label: str
    names: tuple[str, ...] = ()
    total: bool = False
    residual: bool = False


@dataclass(frozen=True, slots=True)
class Dimension:
    """What a series is broken down by, with its code list."""

    id: str
    codes: tuple[Code, ...]

    @property
    def total(self) -> Code | None:
        """The code that stands for all members together, where one is declared."""
        return next((code for code in self.codes if code.total), None)

    def code(self, id: str) -> Code:
        """The code of that id; KeyError where the list has none."""
        for code in self.codes:
            if code.id == id:
                return code
        raise KeyError(id)


@dataclass(frozen=True, slots=True)
class Note:
    """A definition note that travels with every finding on the series."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """The first day of the period from which figures no longer compare with those before."""

    at: date
    text: str


@dataclass(frozen=True)
class Series:
    """One measure of a dataset. Values are in `scale` units of `unit`."""

    dataset: Dataset
    key: str
    title: str
    unit: str
    kind: str
    scale: float = 1.0
    calendar: str = "calendar"
    aggregate: str = "none"
    better: str = "neither"
    names: tuple[str, ...] = ()
    rises_with: tuple[str, ...] = ()
    breaks: tuple[Break, ...] = ()
    notes: tuple[Note, ...] = ()
    #: A official and machine-readable, B one source, C quoted by a page: C alone never contradicts a claim.
    grade: str = "A"
    #: The publisher's own words on what is measured.
    description: str = ""
    #: What an import could not tell, each as a sentence; empty once a person has filled it in.
    unsure: tuple[str, ...] = ()

    @cached_property
    def id(self) -> str:
        """`dataset/series`, the address used everywhere."""
        return f"{self.dataset.id}/{self.key}"

    def __hash__(self) -> int:
        return hash(self.id)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Series) and other.id == self.id


@dataclass
class Dataset:
    """One publisher's table: its dimensions, its series and the terms under which it may be shown."""

    id: str
    title: str
    publisher: str
    page: str
    licence: str
    #: ISO 3166-1 alpha-3 code of the place that all figures are of, where no dimension says it.
    place: str | None = None
    #: Days from a period's end to its first figure, by the publisher's usual calendar (SDMX: TIMELINESS).
    timeliness: float = 0.0
    dimensions: tuple[Dimension, ...] = ()
    series: list[Series] = field(default_factory=list)
    #: What an import could not tell of the dataset as a whole.
    unsure: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Observation:
    """One figure. `value`, `low` and `high` are in the series' scale.

    `vintage` is the day by which it was known, None where unknown; `vintage_text` is the same as the folder writes it.
    """

    span: Span
    value: float
    low: float | None = None
    high: float | None = None
    status: str = ""
    vintage: date | None = None
    source: str = ""
    vintage_text: str = ""


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is held of a series: from the first day to the last, and how many observations, every vintage counted."""

    span: Span
    observations: int


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong or noteworthy in a user's data folder: where it is, what was expected and what was found.

    Line 0 speaks of the file or folder as a whole.
    """

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


class Catalogue(Protocol):
    """Everything that is held. Reading it never changes it."""

    @property
    def series(self) -> Sequence[Series]:
        """All series, in a fixed order."""
        ...

    @property
    def fingerprint(self) -> str:
        """`sha256:…` of the text of all datasets held."""
        ...

    def keys(self, series: Series) -> Sequence[Key]:
        """The combinations of dimension codes for which the series has observations, in a fixed order."""
        ...

    def observations(self, series: Series, key: Key) -> Sequence[Observation]:
        """All observations of one combination, every vintage, by span and then vintage (unknown first)."""
        ...

    def find(self, words: str, limit: int = 40) -> Sequence[tuple[Series, float]]:
        """The series nearest in meaning to some words, best first, with scores from 0 to 1."""
        ...

    def find_many(self, queries: Sequence[str], limit: int = 40) -> Sequence[Sequence[tuple[Series, float]]]:
        """`find` for many queries at once."""
        ...


def known(observations: Iterable[Observation], as_of: date) -> list[Observation]:
    """For each span the newest observation known on that day, in the order of the spans.

    An observation without a vintage counts as known once its span has ended.
    """
    newest: dict[Span, Observation] = {}
    for observation in observations:
        told = observation.vintage or observation.span.end
        if told > as_of:
            continue
        held = newest.get(observation.span)
        if held is None or (observation.vintage or date.min) >= (held.vintage or date.min):
            newest[observation.span] = observation
    return sorted(newest.values(), key=lambda o: (o.span.start, o.span.end))
