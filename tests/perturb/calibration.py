"""The calibration set: drawn series with a claim each, labelled picked or not by a person with a reason."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Query, Subject
from holdto.checking.evaluate.run import run
from holdto.checking.perturb.line import Line
from holdto.checking.perturb.neighbours import neighbourhood
from holdto.periods import code, parse
from tests.checking.drawn import Drawn, drawn
from tests.corpora import load

SET = Path(__file__).with_name("calibration.yaml")


@dataclass(frozen=True)
class Case:
    """A claim over a drawn series, and whether a fair reader would call it cherry-picked."""

    name: str
    why: str
    picked: bool
    form: str
    base: str | None
    end: str
    known: str
    first: str
    values: tuple[float, ...]
    aggregate: str = "sum"
    against: tuple[float, ...] = ()
    codes: tuple[str, ...] = field(default=("a A", "b B"))

    @property
    def catalogue(self) -> Drawn:
        """The series as drawn, the other side under another code."""
        lines = ["a " + line(self.first, self.values)] + (["b " + line(self.first, self.against)] if self.against else [])
        return drawn("Things", *lines, aggregate=self.aggregate, codes=self.codes)

    def query(self, catalogue: Drawn) -> Query:
        """The claim as a query."""
        series = catalogue.series[0]
        base = (parse(self.base),) if self.base else ()
        other = Subject(series, (("b",),)) if self.against else None
        return Query(
            self.form, Subject(series, (("a",),)), parse(self.end), base, other, step=12, kind="compare", known_by=parse(self.known).end
        )


def line(first: str, values: tuple[float, ...]) -> str:
    """Values of following years or months, drawn."""
    span = parse(first)
    return " ".join(f"{code(span.shift(span.months * i))}={value:g}" for i, value in enumerate(values))


def cases(path: str | None = None) -> list[Case]:
    """All cases of the set."""
    out = []
    for row in load(Path(path or SET)):
        claim, series = row["claim"], row["series"]
        out.append(
            Case(
                row["name"],
                row["why"],
                row["picked"],
                claim["form"],
                None if claim["base"] is None else str(claim["base"]),
                str(claim["end"]),
                str(claim["known"]),
                str(series["first"]),
                numbers(row["values"]),
                series["aggregate"],
                numbers(series.get("against", "")),
            )
        )
    return out


def numbers(text: str) -> tuple[float, ...]:
    return tuple(float(word) for word in str(text).split())


def share(case: Case) -> tuple[int, int]:
    """How many natural neighbours there are, and how many of them agree."""
    catalogue = case.catalogue
    query, view = case.query(catalogue), View(catalogue, date(2100, 1, 1))
    own = run(query, view)
    if isinstance(own, Missing):
        raise ValueError(f"{case.name}: {own.words}")
    found = neighbourhood(query, own.value, Line(view, query.subject), Line(view, query.other) if query.other else None)
    return len(found), sum(neighbour.agrees for neighbour in found)
