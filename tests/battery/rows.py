"""A row of the battery: a sentence, its day, and the verdicts an honest tool may give, best first."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256

from tests.battery.truth import agreement, robust

# What each kind of row must be called first; `none` is no claim at all.
FIRST = {"true": "supported", "false": "contradicted", "misleading": "needs context", "imprecise": "imprecise"}
# What may be said of something that is no claim, or that no series held can answer.
NO_CLAIM: tuple[str | None, ...] = (None, "not checkable", "no official series")
UNANSWERABLE: tuple[str | None, ...] = ("no official series", None, "not checkable", "undecided")
# A series known only at second hand never contradicts by itself.
ONLY_QUOTED: tuple[str | None, ...] = ("undecided", "no official series", None, "not checkable")
# A quoted figure at the end of a series read at its source: silence is wiser, and contradicting it no mistake.
QUOTED_LATE: tuple[str | None, ...] = ("undecided", "contradicted", "no official series", None, "not checkable")


@dataclass(frozen=True)
class Row:
    """One statement with its truth; `official` is in the statement's own unit, a fall being negative."""

    text: str
    published: str
    kind: str
    family: str
    operation: str
    accept: tuple[str | None, ...]
    official: float | None = None
    official_also: tuple[float, ...] = ()

    @property
    def half(self) -> str:
        return half_of(self.text)

    def to_dict(self) -> dict[str, object]:
        return {
            "text": self.text,
            "published": self.published,
            "accept": list(self.accept),
            "official": self.official,
            "official_also": list(self.official_also),
            "kind": self.kind,
            "family": self.family,
            "operation": self.operation,
        }


@dataclass(frozen=True)
class Group:
    """Wordings of one claim, which must all be judged alike."""

    group: str
    published: str
    texts: tuple[str, ...]
    accept: tuple[str | None, ...]
    kind: str = "paraphrase"

    @property
    def half(self) -> str:
        return half_of(self.group)

    def to_dict(self) -> dict[str, object]:
        return {"group": self.group, "published": self.published, "texts": list(self.texts), "accept": list(self.accept), "kind": self.kind}


def half_of(text: str) -> str:
    """`tune` or `held`: a stable half of the battery that is looked at while tuning, and one that is not."""
    return "held" if sha256(text.encode()).digest()[0] % 2 else "tune"


@dataclass
class Family:
    """Rows and groups of one family, added one sentence after another."""

    name: str
    rows: list[Row] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)

    def number(
        self,
        kind: str,
        operation: str,
        text: str,
        published: str,
        said: str,
        official: float,
        *,
        hedge: str = "exactly",
        down: bool = False,
        factor: float = 1,
        share: float | None = None,
        quoted: bool = False,
        late: bool = False,
        broken: bool = False,
        loose: bool = False,
        also: tuple[float, ...] = (),
        then: float | None = None,
        other: float | None = None,
        passed: bool = False,
    ) -> None:
        """A statement with a number. `said` is how it stands in the text.

        `down`: the number is said of a fall. `factor`: 100 where a word for a part is a percentage. `share`: how many of its
        neighbours agree. `quoted`: the series is held at second hand; `late`: the figures at its end are. `broken`: it crosses
        a break. `loose`: context may
        honestly be asked for though it is true. `also`: figures of other definitions that may be shown. `then`: the figure known
        on the day of the text, where it differs. `other`: the figure of the other time that the text leaves open (the other kind of
        year; the latest, where a stale one is given): right by one of the two alone needs context.
        `passed`: said of passing a mark, which is passed however far beyond the truth lies.
        """
        if said.lower() not in text.lower():
            raise ValueError(f"{said!r} does not stand in {text!r}")
        accept = judged(
            said,
            hedge,
            official,
            down=down,
            factor=factor,
            share=share,
            quoted=quoted,
            late=late,
            broken=broken,
            loose=loose,
            then=then,
            other=other,
        )
        if passed and accept == ("needs context",):
            accept = ("needs context", "supported")
        self.add(kind, operation, text, published, accept, official, (*also, *(v for v in (then, other) if v is not None)))

    def fact(
        self,
        kind: str,
        operation: str,
        text: str,
        published: str,
        holds: bool,
        official: float | None = None,
        *,
        share: float | None = None,
        broken: bool = False,
        short: bool = False,
        late: bool = False,
        loose: bool = False,
        also: tuple[float, ...] = (),
        pair: tuple[float, float] | None = None,
    ) -> None:
        """A statement without a number: a trend, record, rank, streak, threshold or comparison that holds or does not.

        `pair`: the earlier and the later figure, of which a tool may show the change, the change in percent, the multiple or either.
        """
        if pair:
            old, new = pair
            official, also = new - old, (*also, new, old, *(((new / old - 1) * 100, new / old) if old else ()))
        accept = ["contradicted"]
        if holds:
            accept = ["needs context"] if broken or short else robust(share)
            if loose and accept == ["supported"]:
                accept = ["supported", "needs context"]
        elif broken:
            accept = ["contradicted", "needs context"]
        self.add(kind, operation, text, published, QUOTED_LATE if late and not holds else tuple(accept), official, also)

    def add(
        self,
        kind: str,
        operation: str,
        text: str,
        published: str,
        accept: tuple[str | None, ...],
        official: float | None = None,
        also: tuple[float, ...] = (),
    ) -> None:
        """A row whose verdicts are given; the kind the author meant must be the kind the figures make it."""
        if kind in FIRST and accept[0] != FIRST[kind] and accept not in (ONLY_QUOTED, QUOTED_LATE):
            raise ValueError(f"meant to be {kind}, but the figures ({official}) make it {accept}: {text}")
        self.rows.append(Row(text, published, kind, self.name, operation, accept, official, also))

    def none(self, published: str, *texts: str) -> None:
        """Sentences that no series may judge: opinions, forecasts, promises, polls, single events, dates, causes."""
        for text in texts:
            self.rows.append(Row(text, published, "none", self.name, "none", NO_CLAIM))

    def unanswerable(self, published: str, *texts: str) -> None:
        """Claims about figures that the starter set does not hold."""
        for text in texts:
            self.rows.append(Row(text, published, "not held", self.name, "not held", UNANSWERABLE))

    def alike(self, published: str, accept: tuple[str | None, ...] | list[str], *texts: str, kind: str = "paraphrase") -> None:
        """A group of wordings of one claim, named by its first."""
        self.groups.append(Group(texts[0], published, texts, tuple(accept), kind))


def judged(
    said: str,
    hedge: str,
    official: float,
    *,
    down: bool = False,
    factor: float = 1,
    share: float | None = None,
    quoted: bool = False,
    late: bool = False,
    broken: bool = False,
    loose: bool = False,
    then: float | None = None,
    other: float | None = None,
) -> tuple[str | None, ...]:
    """The verdicts of a number said, best first."""

    def of(value: float) -> str:
        return agreement(said, hedge, -value if down else value, factor)

    now = of(official)
    if any((of(v) in ("agrees", "little")) != (now in ("agrees", "little")) for v in (then, other) if v is not None):
        return ("needs context",)
    if now == "agrees":
        accept = ["needs context"] if broken else robust(share)
        return tuple(accept) if not loose or accept != ["supported"] else ("supported", "needs context")
    if now == "little":
        return ("needs context",)
    if now == "close":
        return ("imprecise", "needs context") if broken else ("imprecise",)
    if quoted or late:
        return ONLY_QUOTED if quoted else QUOTED_LATE
    return ("contradicted",)
