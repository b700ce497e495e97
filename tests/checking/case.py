"""Cases: sentences held to figures made up for them, a file of YAML for each subject.

A file is a list of blocks. A block has figures that its cases share and a day of publication; a case says what is written and what the
finding must be. `quote` picks the finding where the text has several; `verdict` is one or a list; `official` is right within 0.1 percent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from holdto.checking.engine import check
from holdto.checking.finding import Finding, Report
from tests.checking.drawn import Drawn, drawn, together
from tests.corpora import load

HERE = Path(__file__).parent / "cases"
SUBJECTS = sorted(HERE.glob("*.yaml"))


@dataclass(frozen=True)
class Case:
    """One sentence with its figures and what is expected of it."""

    subject: str
    about: str
    text: str
    published: str
    verdict: tuple[str, ...]
    series: tuple[dict[str, Any], ...] = field(repr=False)
    as_of: str | None = None
    quote: str | None = None
    official: float | None = None
    of: str | None = None
    codes: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    then: float | None = None

    @property
    def name(self) -> str:
        """How a test names the case."""
        return f"{self.subject}: {self.text}"[:110]


def catalogue(series: tuple[dict[str, Any], ...]) -> Drawn:
    """The catalogue of a block: its series, of one dataset unless they say another."""
    made = []
    for at, given in enumerate(series):
        told = dict(given)
        figures = told.pop("figures")
        lines = [f"{key} {line}" for key, line in figures.items()] if isinstance(figures, dict) else figures
        told["dataset"] = f"test.{told.pop('of', 'data')}"
        for name in ("breaks", "rises_with", "names"):
            told[name] = tuple(told.get(name, ()))
        made.append(drawn(told.pop("title"), *([lines] if isinstance(lines, str) else lines), key=told.pop("key", f"s{at}"), **told))
    return together(*made)


def cases() -> Iterator[Case]:
    """Every case of every subject."""
    for path in SUBJECTS:
        for block in load(path):
            yield from (_case(path.stem, block, told) for told in block["cases"])


def _case(subject: str, block: dict[str, Any], told: dict[str, Any]) -> Case:
    """A case with what its block says for all of them; an unknown word in it is a TypeError."""
    full: dict[str, Any] = {name: block[name] for name in ("published", "as_of") if name in block} | told
    for day in ("published", "as_of"):
        if day in full:
            full[day] = str(full[day])
    for name in ("verdict", "codes", "without"):
        if name in full:
            full[name] = tuple(full[name]) if isinstance(full[name], list) else (full[name],)
    return Case(subject, block["about"], series=tuple(block["series"]), **full)


def report(case: Case) -> Report:
    """The report on a case's text."""
    return check(case.text, published=case.published, as_of=case.as_of, catalogue=catalogue(case.series))


def the_finding(case: Case) -> Finding | None:
    """The finding that the case is about; None where the text has none."""
    found = report(case).findings
    if case.quote is not None:
        quote = case.quote.lower()
        values = [f for f in found if f.statement.value and quote in f.statement.value.text.lower()]
        found = tuple(values or [f for f in found if quote in f.statement.text.lower()])
    assert len(found) <= 1, [(f.statement.operation, f.statement.text, f.verdict) for f in found]
    return found[0] if found else None


@lru_cache(maxsize=1)
def all_cases() -> tuple[Case, ...]:
    """The cases, read once."""
    return tuple(cases())
