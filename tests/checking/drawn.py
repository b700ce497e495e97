"""Series drawn in a line, for tests: `drawn("exports (tons, flow)", "2018=268 2019=281 vintage=2020-02-01")`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from holdto.periods import parse
from holdto.series.model import Break, Code, Dataset, Dimension, Key, Observation, Series

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
) -> Drawn:
    """A catalogue of one series. With `codes` ("MEX Mexico", "all All total") each line begins with the code it is of."""
    dimension = Dimension(
        "member", tuple(Code(c.split()[0], " ".join(c.split()[1:]).removesuffix(" total"), total=c.endswith("total")) for c in codes)
    )
    dataset = Dataset("test.data", title, "Test Office", "https://example.org/", "example", dimensions=(dimension,) if codes else ())
    one = Series(
        dataset, "s", title, unit, kind, scale, calendar, aggregate, breaks=tuple(Break(parse(b).start, "counted anew") for b in breaks)
    )
    dataset.series.append(one)
    out = Drawn([one])
    for line in lines:
        key: Key = (line.split()[0],) if codes else ()
        out.points.setdefault((one.id, key), []).extend(observations(line.split(" ", 1)[1] if codes else line, calendar))
    return out
