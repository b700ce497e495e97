"""Series drawn in a line, for tests: `drawn("exports (tons, flow)", "2018=268 2019=281 vintage=2020-02-01")`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from holdto.periods import parse
from holdto.series.model import Break, Code, Dataset, Dimension, Key, Note, Observation, Series

_POINT = re.compile(r"(?P<period>\S+?)=(?P<value>-?[\d.]+)(?:\[(?P<low>-?[\d.]+),(?P<high>-?[\d.]+)\])?(?:\((?P<status>\w+)\))?")


@dataclass
class Drawn:
    """A catalogue of drawn series; found by shared words, which is enough for a test's few."""

    series: list[Series] = field(default_factory=list)
    points: dict[tuple[str, Key], list[Observation]] = field(default_factory=dict)

    @property
    def fingerprint(self) -> str:
        return "sha256:" + sha256(repr([s.id for s in self.series]).encode()).hexdigest()

    def keys(self, series: Series) -> Sequence[Key]:
        return [key for id, key in self.points if id == series.id]

    def observations(self, series: Series, key: Key) -> Sequence[Observation]:
        return self.points.get((series.id, key), [])

    def find_many(self, queries: Sequence[str], limit: int = 40) -> Sequence[Sequence[tuple[Series, float]]]:
        return [self.find(words, limit) for words in queries]

    def find(self, words: str, limit: int = 40) -> Sequence[tuple[Series, float]]:
        said = set(re.findall(r"\w+", words.lower()))
        scored = [(s, len(said & set(re.findall(r"\w+", f"{s.title} {s.unit}".lower()))) / (len(said) or 1)) for s in self.series]
        return sorted(scored, key=lambda pair: (-pair[1], pair[0].id))[:limit]


def observations(line: str, calendar: str = "calendar") -> list[Observation]:
    """The observations of a line; `vintage=…` in it holds for all its points."""
    vintage = re.search(r"vintage=(\S+)", line)
    told = date.fromisoformat(vintage[1]) if vintage else None
    out = []
    for found in _POINT.finditer(re.sub(r"vintage=\S+", "", line)):
        low, high = (float(found[n]) if found[n] else None for n in ("low", "high"))
        out.append(Observation(parse(found["period"], calendar), float(found["value"]), low, high, found["status"] or "", told))
    return out


def drawn(
    title: str,
    *lines: str,
    kind: str = "flow",
    unit: str = "things",
    aggregate: str = "sum",
    calendar: str = "calendar",
    scale: float = 1.0,
    breaks: tuple[str, ...] = (),
    codes: tuple[str, ...] = (),
    dimensions: Mapping[str, Sequence[str]] | None = None,
    key: str = "s",
    dataset: str = "test.data",
    place: str | None = None,
    timeliness: float = 0.0,
    notes: Mapping[str, str] | None = None,
    rises_with: tuple[str, ...] = (),
    names: tuple[str, ...] = (),
) -> Drawn:
    """A catalogue of one series.

    With `codes` ("MEX Mexico", "all All total", "OTH Other residual"), or several lists of them in `dimensions`, each line begins with
    the code of each dimension that it is of.
    """
    lists = dimensions or ({"member": codes} if codes else {})
    home = Dataset(
        dataset, title, "Test Office", "https://example.org/", "example", place=place, timeliness=timeliness,
        dimensions=tuple(Dimension(name, tuple(_code(c) for c in told)) for name, told in lists.items()),
    )  # fmt: skip
    one = Series(
        home, key, title, unit, kind, scale, calendar, aggregate,
        rises_with=rises_with, names=names,
        breaks=tuple(Break(parse(b).start, "counted anew") for b in breaks),
        notes=tuple(Note(code, text) for code, text in (notes or {}).items()),
    )  # fmt: skip
    home.series.append(one)
    out = Drawn([one])
    for line in lines:
        words = line.split(maxsplit=len(lists))
        out.points.setdefault((one.id, tuple(words[: len(lists)])), []).extend(observations(words[-1], calendar))
    for held in out.points.values():
        held.sort(key=lambda o: (o.span, o.vintage or date.min))
    return out


def together(*catalogues: Drawn) -> Drawn:
    """One catalogue of all series of several."""
    out = Drawn()
    for one in catalogues:
        out.series.extend(one.series)
        out.points.update(one.points)
    return out


def _code(told: str) -> Code:
    """A code from "MEX Mexico", with "total" or "residual" behind the label where it is one."""
    id, *label = told.split()
    kind = label.pop() if label[-1] in ("total", "residual") else ""
    return Code(id, " ".join(label), total=kind == "total", residual=kind == "residual")
