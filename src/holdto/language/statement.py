"""Statement: what one assertion of a text says, slot by slot. The form is the contract of DESIGN.md, `to_dict` its JSON."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from holdto.periods import Span

OPERATIONS = ("level", "change_abs", "change_pct", "ratio", "share", "rate", "average", "rank", "record", "trend", "threshold", "date")
HEDGES = ("exactly", "about", "more_than", "less_than", "at_least", "at_most", "nearly", "between")
MODALITIES = ("asserted", "denied", "forecast", "promised", "required", "hypothetical", "inferred")

#: A half-open range of code points in the text as given.
Place = tuple[int, int]


class Slot(NamedTuple):
    """Words of the text and where they stand, in this sentence or in the one they were taken from."""

    text: str
    span: Place

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text, "span": list(self.span)}


@dataclass(frozen=True, slots=True)
class PeriodSlot:
    """A time named in the text. `start` and `end` are None where the words leave it open ("now", "my first year")."""

    text: str
    span: Place
    start: date | None = None
    end: date | None = None
    calendar: str | None = None
    #: The period had not ended when the text appeared ("so far this year").
    partial: bool = False
    #: A condition that recurs: "month", "quarter", "year", "fiscal-year".
    every: str | None = None
    #: ISO duration back from the period of the statement, for a baseline ("P1Y").
    offset: str | None = None
    #: Several periods taken together ("the previous three years combined").
    combined: bool = False
    #: A bound rather than a period: "since" (from `start` on), "until".
    bound: str | None = None
    #: The ends are rounded words ("the past decade", "in recent years"): a year's play at either end.
    loose: bool = False

    @property
    def days(self) -> Span | None:
        """The span of days, where both ends are known."""
        return Span(self.start, self.end) if self.start and self.end else None

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {
            "text": self.text,
            "span": list(self.span),
            "start": self.start.isoformat() if self.start else None,
            "end": self.end.isoformat() if self.end else None,
            "calendar": self.calendar,
        }
        for key in ("partial", "every", "offset", "combined", "bound", "loose"):
            if value := getattr(self, key):
                out[key] = value
        return out


@dataclass(frozen=True, slots=True)
class Against:
    """The other side of a comparison that is not one of time ("than from China", "as doctors")."""

    text: str
    #: "place", "group", "measure", or "population" for everyone of a place ("every American").
    kind: str
    slot: Slot

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text, self.kind: self.slot.to_dict()}


@dataclass(frozen=True, slots=True)
class Value:
    """The amount as written and the interval it claims, in `unit`, never in millions of it.

    `low` or `high` is None where the hedge leaves that side open. `digits` counts the significant digits written.
    """

    text: str
    point: float | None
    low: float | None
    high: float | None
    #: "count" for anything counted without a unit of measure, "percent", "percentage points", a currency code, else the unit's name.
    unit: str
    per: str | None = None
    digits: int = 0
    #: One unit of the last digit written (0.1 million for "2.3 million"); 0 where the amount is in words.
    step: float = 0.0
    #: The thing counted, as the text has it ("migrants", "jobs"), where the unit is "count".
    noun: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text, "point": self.point, "low": self.low, "high": self.high, "unit": self.unit, "per": self.per}


@dataclass(frozen=True, slots=True)
class Streak:
    """A condition held over a run of periods."""

    kind: str
    n: int | None = None
    unit: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {"kind": self.kind, "n": self.n, "unit": self.unit}


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to say it; it never changes a verdict."""

    text: str
    cue: str

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text, "cue": self.cue}


class Step(NamedTuple):
    """One step of the reading: the rule that fired, the words it took, what it made of them."""

    rule: str
    span: Place
    made: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One assertion that can be true or false on its own, with what it takes from the sentences around it."""

    text: str
    span: Place
    sentence: Place
    operation: str
    measure: Slot | None = None
    place: Slot | None = None
    group: Slot | None = None
    period: PeriodSlot | None = None
    baseline: PeriodSlot | None = None
    against: Against | None = None
    direction: str | None = None
    value: Value | None = None
    hedge: str = "exactly"
    streak: Streak | None = None
    modality: str = "asserted"
    attribution: Attribution | None = None
    checkable: bool = True
    why_not: str | None = None
    #: Of a share, the words of the whole; of a rank or an extreme over a set, the words of the set ("in South America").
    whole: Slot | None = None
    #: What stands under one number as a sum ("Uganda and Tanzania together"); empty where the number is of one thing.
    parts: tuple[Slot, ...] = ()
    #: The level given beside this one as its other end ("from X to Y"): the index of the other statement in the reading.
    linked: int | None = None
    #: An amount that something has moved away from ("up from X"): of a time before the one spoken of, so never of the latest.
    left: bool = False
    #: How it was read, outermost rule first.
    trace: tuple[Step, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The contract's JSON, with `whole` and `parts` where the text has them."""
        out: dict[str, Any] = {"text": self.text, "span": list(self.span), "sentence": list(self.sentence)}
        for key in ("measure", "place", "group", "period", "baseline", "against"):
            slot = getattr(self, key)
            out[key] = slot.to_dict() if slot else None
        out["operation"] = self.operation
        out["direction"] = self.direction
        out["value"] = self.value.to_dict() if self.value else None
        out["hedge"] = self.hedge
        out["streak"] = self.streak.to_dict() if self.streak else None
        out["modality"] = self.modality
        out["attribution"] = self.attribution.to_dict() if self.attribution else None
        out["checkable"] = self.checkable
        out["why_not"] = self.why_not
        if self.whole:
            out["whole"] = self.whole.to_dict()
        if self.parts:
            out["parts"] = [part.to_dict() for part in self.parts]
        return out
