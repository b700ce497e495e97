"""Finding and Report: what checking gives. The form is the contract of DESIGN.md, `to_dict` its JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from holdto.language.statement import Statement
from holdto.periods import Span

VERDICTS = ("supported", "needs context", "imprecise", "contradicted", "undecided", "not checkable", "no official series")
#: The verdicts that judge; the others say why no judgement is given.
JUDGED = VERDICTS[:4]


@dataclass(frozen=True, slots=True)
class Official:
    """What the official figures say for one reading, in the statement's own unit, with all that is needed to find it again."""

    value: float
    unit: str
    series: str
    title: str
    dimensions: dict[str, str]
    period: Span | None
    baseline: Span | None
    #: The observed values that went in, in the series' unit (scale applied), oldest first.
    inputs: tuple[float, ...]
    publisher: str
    dataset: str
    url: str
    licence: str
    vintage: str | None = None
    status: str = ""
    low: float | None = None
    high: float | None = None
    source: str = ""
    #: What the value is of, as a reader names it: the labels of the chosen members, those that stand for a whole left out.
    members: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "value": self.value,
            "unit": self.unit,
            "series": self.series,
            "title": self.title,
            "dimensions": self.dimensions,
            "period": self.period.to_dict() if self.period else None,
            "baseline": self.baseline.to_dict() if self.baseline else None,
            "inputs": list(self.inputs),
            "low": self.low,
            "high": self.high,
            "vintage": self.vintage,
            "status": self.status or None,
            "publisher": self.publisher,
            "dataset": self.dataset,
            "url": self.url,
            "licence": self.licence,
            "source": self.source or None,
            "members": list(self.members),
        }


@dataclass(frozen=True, slots=True)
class Reading:
    """One plausible meaning of a statement, and whether the figures bear it out."""

    official: Official
    agreement: str
    #: Likelihood relative to the best reading, 0 to 1.
    score: float
    reason: str
    #: The tree of steps from observations to the value, outermost first: (depth, words).
    tree: tuple[tuple[int, str], ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "official": self.official.to_dict(),
            "agreement": self.agreement,
            "score": round(self.score, 3),
            "reason": self.reason,
            "tree": [[depth, words] for depth, words in self.tree],
        }


@dataclass(frozen=True, slots=True)
class Counter:
    """A nearby claim as a finished sentence with its own figure."""

    sentence: str
    value: float

    def to_dict(self) -> dict[str, Any]:
        return {"sentence": self.sentence, "value": self.value}


@dataclass(frozen=True, slots=True)
class Surface:
    """The response surface: the claim's value for each baseline (row) and end (column); None where it cannot be computed."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[float | None, ...], ...]
    agrees: tuple[tuple[bool | None, ...], ...]
    #: Row and column of the claim itself.
    claimed: tuple[int, int]

    def to_dict(self) -> dict[str, Any]:
        return {
            "rows": list(self.rows),
            "columns": list(self.columns),
            "values": [list(r) for r in self.values],
            "agrees": [list(r) for r in self.agrees],
            "claimed": list(self.claimed),
        }


@dataclass(frozen=True, slots=True)
class Robustness:
    """How much the claim depends on the choices made: Wu, Agarwal, Li, Yang and Yu, ACM TODS 42(1), 2017."""

    holds_in: float
    fairness: float
    robustness: float
    uniqueness: float
    considered: int
    #: "holds for 31 of 36 baselines a reader might choose; weakest: since fiscal year 2021, +23 %".
    words: str
    weakens: Counter | None = None
    strengthens: Counter | None = None
    surface: Surface | None = None
    #: How many settings (base, end and window) the three measures were taken over; `holds_in` is over `considered`.
    compared: int = 0
    #: The same claim of other definitions, groups and places, each a sentence with its own figure.
    elsewhere: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "holds_in": round(self.holds_in, 4),
            "fairness": self.fairness,
            "robustness": self.robustness,
            "uniqueness": self.uniqueness,
            "considered": self.considered,
            "compared": self.compared,
            "words": self.words,
            "elsewhere": list(self.elsewhere),
            "weakens": self.weakens.to_dict() if self.weakens else None,
            "strengthens": self.strengthens.to_dict() if self.strengthens else None,
            "surface": self.surface.to_dict() if self.surface else None,
        }


@dataclass(frozen=True, slots=True)
class Origin:
    """The nearest reading whose value is the claimed one, where the leading reading disagrees."""

    sentence: str
    value: float
    series: str
    dimensions: dict[str, str]
    period: Span | None
    baseline: Span | None
    kind: str

    def to_dict(self) -> dict[str, Any]:
        return {
            "sentence": self.sentence,
            "value": self.value,
            "series": self.series,
            "dimensions": self.dimensions,
            "kind": self.kind,
            "period": self.period.to_dict() if self.period else None,
            "baseline": self.baseline.to_dict() if self.baseline else None,
        }


@dataclass(frozen=True, slots=True)
class Caveat:
    """A code of the contract, or of a series' note, with the words for a reader."""

    code: str
    text: str

    def to_dict(self) -> dict[str, Any]:
        return {"code": self.code, "text": self.text}


@dataclass(frozen=True, slots=True)
class KnownThen:
    """The figure that was known when the text appeared, and whether it agreed."""

    value: float
    agreement: str
    vintage: str | None

    def to_dict(self) -> dict[str, Any]:
        return {"value": self.value, "agreement": self.agreement, "vintage": self.vintage}


@dataclass(frozen=True, slots=True)
class Track:
    """The official figures around a finding, for its chart: spans and values in the series' own unit (scale applied)."""

    unit: str
    points: tuple[tuple[Span, float], ...]
    #: Spans that the official value was computed from.
    used: tuple[Span, ...]
    #: The claimed level on the same axis, where the claim is a level of it.
    claimed: float | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A statement held to the official figures."""

    statement: Statement
    verdict: str
    codes: tuple[str, ...] = ()
    official: Official | None = None
    as_known_then: KnownThen | None = None
    readings: tuple[Reading, ...] = ()
    robustness: Robustness | None = None
    origin: Origin | None = None
    caveats: tuple[Caveat, ...] = ()
    suggestion: str | None = None
    why: str = ""
    track: Track | None = None
    #: The steps of resolving and judging, outermost first: (depth, words).
    tree: tuple[tuple[int, str], ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The contract's JSON for one finding."""
        return {
            "statement": self.statement.to_dict(),
            "verdict": self.verdict,
            "codes": list(self.codes),
            "official": self.official.to_dict() if self.official else None,
            "as_known_then": self.as_known_then.to_dict() if self.as_known_then else None,
            "readings": [reading.to_dict() for reading in self.readings],
            "robustness": self.robustness.to_dict() if self.robustness else None,
            "origin": self.origin.to_dict() if self.origin else None,
            "caveats": [caveat.to_dict() for caveat in self.caveats],
            "suggestion": self.suggestion,
            "why": self.why,
        }


@dataclass(frozen=True, slots=True)
class Report:
    """All findings on one text, with what is needed to get them again."""

    text: str
    title: str | None
    published: date | None
    source: str
    as_of: date
    tool: str
    data: str
    findings: tuple[Finding, ...]
    #: The command that gives this report again.
    command: str = ""
    #: How candidates were found: "meaning" (with the model) or "words" (without it).
    finder: str = ""
    #: Blocks of the text for display: (kind, start, end); kinds are heading, paragraph, bullet, table, caption, boilerplate.
    blocks: tuple[tuple[str, int, int], ...] = field(default=())

    @property
    def claims(self) -> int:
        """How many checkable claims were found."""
        return sum(f.statement.checkable for f in self.findings)

    @property
    def answered(self) -> int:
        """How many of them got a verdict that judges."""
        return sum(f.verdict in JUDGED for f in self.findings)

    def to_dict(self) -> dict[str, Any]:
        """The contract's JSON for a report, with the share answered and the command beside it."""
        return {
            "document": {"title": self.title, "published": self.published.isoformat() if self.published else None, "source": self.source},
            "as_of": self.as_of.isoformat(),
            "tool": self.tool,
            "data": self.data,
            "finder": self.finder,
            "command": self.command,
            "claims": self.claims,
            "answered": self.answered,
            "findings": [finding.to_dict() for finding in self.findings],
        }
