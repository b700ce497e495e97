"""Words by which a statement or a title asks for a form of arithmetic: the tables of `forms`."""

from __future__ import annotations

from holdto.stems import stem
from holdto.units.table import PERSON

#: What an amount is told for each of ("a day", "daily"), by the unit of time that it is.
TIME = {
    "day": "day", "daily": "day", "hour": "hour", "minute": "minute", "week": "week", "weekly": "week", "month": "month",
    "monthly": "month", "quarter": "quarter", "year": "year", "yearly": "year", "annum": "year", "annually": "year", "annual": "year",
    "fiscal year": "year",
}  # fmt: skip

#: Heads of the population, as texts and units count them.
HEADS = PERSON | {"americans"}

#: What is missing, said with a word of its own, or with "no" behind a word of having.
WITHOUT = frozenset("without lack lacks lacked lacking".split())
HAVING = frozenset("have has had having".split())

#: Titles whose figures are additions to a stock, or what it loses.
ADDED = frozenset(stem(word) for word in ("added", "net", "change", "created", "addition", "lost", "gained"))

#: The offsets of a base that fit a rate of change from "the month before", as titles say it.
STEPS = {"month": ("P1M",), "quarter": ("P3M", "P1Q"), "year": ("P1Y", "P12M")}
