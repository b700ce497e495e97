"""Draft: a statement while its slots are being found; positions are token numbers until it is finished."""

from __future__ import annotations

from dataclasses import dataclass, field

from holdto.language.intervals import ROUND
from holdto.language.mentions import Quantity
from holdto.language.period_mention import PeriodMention
from holdto.language.statement import Against, Attribution, PeriodSlot, Slot, Statement, Step, Streak, Value
from holdto.language.tokens import Tokens

#: A half-open run of tokens.
Run = tuple[int, int]

#: Rules whose amounts are of another time than the one spoken of: what a movement left from, and what is said again.
FROM = "from <amount>"
AGAIN = "<again> <amount>"


@dataclass(slots=True)
class Draft:
    """What the rules have found of one statement."""

    operation: str
    #: The words the operation was read from, and the clause they stand in.
    i: int
    j: int
    clause: int
    rule: str
    quantity: Quantity | None = None
    #: Where the words of the operation give the number: the rank, the 1 of "more than", the 20 of "one in five".
    point: float | None = None
    unit: str | None = None
    per: str | None = None
    #: What the number is multiplied by to be in `unit`: 100 for a fraction said as a share.
    scale: float = 1.0
    hedge: str | None = None
    direction: str | None = None
    #: The verb or noun that carries the claim, -1 where there is none.
    head: int = -1
    #: The runs of words that say what is measured.
    measure: list[Run] = field(default_factory=list)
    #: A measure, place, group or period that stands in other words already made into slots.
    measure_slot: Slot | None = None
    #: The measure holds no more than the unit; what it is of stands before it.
    thin: bool = False
    #: The measure is a verb alone, whose object may have been said before ("Poland produced 12,000").
    elided: bool = False
    whole: Run | None = None
    parts: tuple[Run, ...] = ()
    place: Slot | None = None
    group: Slot | None = None
    period: PeriodSlot | None = None
    baseline: PeriodSlot | None = None
    against: Against | None = None
    streak: Streak | None = None
    modality: str = "asserted"
    attribution: Attribution | None = None
    why_not: str | None = None
    linked: Draft | None = None
    #: An amount that something has moved away from.
    left: bool = False
    #: The time the words of the operation themselves compare with.
    compared: PeriodMention | None = None
    #: Its time is said to be that of what was said before ("over the same period").
    same_time: bool = False
    #: It is said of what has come about since ("has since fallen to"), so that no time said before is its own.
    up_to_now: bool = False
    #: More words that belong to the statement's text.
    reach: list[Run] = field(default_factory=list)
    steps: list[tuple[str, Run, str]] = field(default_factory=list)

    def note(self, rule: str, i: int, j: int, made: str) -> None:
        """Keep a step of the reading for the explanation."""
        self.steps.append((rule, (i, j), made))


def slot_of(tokens: Tokens, runs: list[Run]) -> Slot | None:
    """The words of some runs as one slot, what lies between left out as " ... "; None where there are none."""
    if not runs:
        return None
    if len(runs) == 1:
        i, j = runs[0]
        return Slot(tokens.raw(i, j), (tokens.starts[i], tokens.ends[j - 1])) if i < j else None
    joined: list[Run] = []
    for i, j in sorted(runs):
        if joined and i <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(j, joined[-1][1]))
        elif i < j:
            joined.append((i, j))
    if not joined:
        return None
    text = " ... ".join([tokens.raw(i, j) for i, j in joined])
    return Slot(text, (tokens.starts[joined[0][0]], tokens.ends[joined[-1][1] - 1]))


def value_of(tokens: Tokens, draft: Draft) -> Value | None:
    """The amount of a draft as a value, in the draft's unit."""
    q = draft.quantity
    if q is None:
        if draft.point is None:
            return None
        hedge = draft.hedge or "exactly"
        low = draft.point if hedge in ("exactly", "more_than", "at_least") else None
        high = draft.point if hedge in ("exactly", "less_than", "at_most") else None
        return Value(tokens.raw(draft.i, draft.j), draft.point, low, high, draft.unit or "count", draft.per)
    first = min(q.core_i, q.j)
    while first > q.i and tokens.ends[first - 1] == tokens.starts[first]:  # "US$" and a minus sign, never a hedge
        first -= 1
    text = tokens.raw(first, max(q.core_j, q.j))
    point, low, high = q.point, q.low, q.high
    if draft.scale != 1:
        point, low, high = (None if end is None else round(end * draft.scale, 6) for end in (point, low, high))
    if draft.operation == "ratio" and point is not None and low == high == point:  # "three were imported": a multiple, not a count
        low, high = point * (1 - ROUND), point * (1 + ROUND)
    elif draft.operation in ("rate", "share") and point is not None and low == high == point:
        half = q.step * draft.scale / 2  # "fell to 25" of a rate: no whole number of things
        low, high = point - half, point + half
    return Value(text, point, low, high, draft.unit or q.unit, draft.per or q.per, q.digits, q.step, q.noun)


def finish(tokens: Tokens, draft: Draft, sentence: tuple[int, int]) -> Statement:
    """The statement of a draft. `linked` is set by the reader, which knows the order of all."""
    i, j = draft.i, draft.j
    for first, last in draft.reach:
        i, j = min(i, first), max(j, last)
    starts, ends = tokens.starts, tokens.ends
    hedge = draft.hedge or (draft.quantity.hedge if draft.quantity is not None else "exactly")
    steps = [Step(rule, (starts[a], ends[max(b, a + 1) - 1]), made) for rule, (a, b), made in draft.steps]
    return Statement(
        text=tokens.raw(i, j),
        span=(starts[i], ends[j - 1]),
        sentence=sentence,
        operation=draft.operation,
        measure=draft.measure_slot,
        place=draft.place,
        group=draft.group,
        period=draft.period,
        baseline=draft.baseline,
        against=draft.against,
        direction=draft.direction,
        value=value_of(tokens, draft),
        hedge=hedge,
        streak=draft.streak,
        modality=draft.modality,
        attribution=draft.attribution,
        checkable=draft.why_not is None,
        why_not=draft.why_not,
        whole=slot_of(tokens, [draft.whole]) if draft.whole else None,
        parts=tuple([slot for run in draft.parts if (slot := slot_of(tokens, [run]))]),
        left=draft.left,
        trace=(Step(draft.rule, (starts[draft.i], ends[draft.j - 1]), draft.operation), *steps),
    )
