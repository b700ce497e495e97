"""Mentions: what the kinds find in a run of tokens, before any statement is made of it."""

from __future__ import annotations

from dataclasses import dataclass

#: How a number is written.
FORMS = ("digits", "words", "fraction", "multiple", "range", "ordinal", "vague")


@dataclass(slots=True)
class Quantity:
    """One amount. Positions are token numbers, half-open.

    `i`, `j`: with hedge words and unit. `core_i`, `core_j`: the number itself ("2.3 million").
    `point`, `low`, `high` are in `unit`, never in millions of it; `low` and `high` are the claimed interval by hedge and precision
    (intervals.py), None where a side is open.
    """

    i: int
    j: int
    core_i: int
    core_j: int
    point: float | None
    low: float | None
    high: float | None
    #: "count", "percent", "percentage points", a currency code, else the unit's name.
    unit: str = "count"
    #: What it is an amount for each of: "day", "person", "100,000 people".
    per: str | None = None
    #: The thing counted, as the text has it ("migrants"), where the unit is "count".
    noun: str | None = None
    hedge: str = "exactly"
    #: Significant digits written.
    digits: int = 0
    #: One unit of the last digit written (0.1 million for "2.3 million"); 0 where the amount is in words.
    step: float = 0.0
    form: str = "digits"
    #: "up" or "down" where words that belong to the amount say so ("doubled", "a 3 percent rise").
    direction: str | None = None
    #: The rule that made it.
    rule: str = ""
    #: The two ends as written, where it is a range; of an open amount ("tens of thousands"), the bounds it stands for.
    ends: tuple[float, float] | None = None
    #: The other end of a movement "from this to that", found as a quantity of its own.
    to: Quantity | None = None
    #: Zeros or a scale word follow the last digit that is not zero.
    rounded: bool = False
    #: A fraction both of whose sides have one digit ("a third").
    small_fraction: bool = False
    #: The amount just before it, said again in another unit: "5 miles (8 km)".
    restates: bool = False
    #: An upper bound that says it was come near to ("up to", "as many as").
    reached: bool = False
