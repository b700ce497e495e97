"""An article about the ports of a made-up country, and what its statistics office publishes."""

from __future__ import annotations

from datetime import date

from holdto.checking.finding import (
    Official,
)
from holdto.language.statement import Statement, Value
from holdto.periods import Span, month_run, parse

TITLE = "The Harbour Plan Has Lost Its Way | Opinion"
PARAGRAPHS = (
    ("heading", TITLE),
    (
        "paragraph",
        "When the Harbour Plan was signed, its authors promised calmer ports and fuller shops. Ministers have since toured the coast, "
        "opened two visitor centres and issued eleven joint statements. What they have not done is look at the figures.",
    ),
    (
        "paragraph",
        "The figures are plain. A record 2.4 million containers passed through the ports of Norland in fiscal year 2022, and more than "
        "800,000 of them came from Sudria, a 272 percent increase since fiscal year 2020. The ports handled 7,000 containers a day, "
        "and dock thefts fell to 1,150.",
    ),
    (
        "paragraph",
        "Nobody disputes that the ports are busier. The dispute is about what the money bought, who was paid, and whether any of it "
        "reached the towns that live with the noise, the dust and the queues of lorries at their doors.",
    ),
    ("heading", "What the towns were told"),
    (
        "paragraph",
        "Unemployment in the port towns, at 4.1 percent, is lower than it was. The Treasury estimates that the Plan cost 3.1 billion "
        "dollars. Seizures of contraband, the ministry says, have soared, which means that smuggling is likely rising too. Prices of "
        "fish will double by 2030.",
    ),
    ("bullet", "• Two new cranes in every port"),
    ("bullet", "• 14.2 dock injuries per 100,000 workers"),
    ("bullet", "• A hotline for residents"),
    ("table", "Port        2021      2022\nEastmouth   1,102     1,240\nWestmouth     998     1,139"),
    ("caption", "EASTMOUTH, NORLAND - MARCH 18: Containers wait on the quay. A. Photographer/Agency"),
    (
        "paragraph",
        "Meetings are not outcomes. Until someone reads the tables that the government itself prints every month, the Plan will go on "
        "being judged by the number of ribbons it has cut.",
    ),
    ("boilerplate", "Read more from our coast desk"),
    ("boilerplate", "Sign up for the weekly letter and never miss a tide. Cancel at any time."),
)
TEXT = "\n\n".join(words for _, words in PARAGRAPHS)
OFFICE = "Norland Statistics Office"
FISCAL = parse("FY2022")


def place(words: str) -> tuple[int, int]:
    """Where the words stand in the sample text."""
    start = TEXT.index(words)
    return start, start + len(words)


def statement(words: str, operation: str = "level", **slots: object) -> Statement:
    """A statement made by those words of the sample text."""
    return Statement(text=words, span=place(words), sentence=place(words), operation=operation, **slots)  # type: ignore[arg-type]


def value(words: str, point: float, unit: str = "count", **more: object) -> Value:
    """A claimed amount, half a percent either side."""
    return Value(words, point, point * 0.995, point * 1.005, unit, **more)  # type: ignore[arg-type]


def official(amount: float, unit: str = "count", **more: object) -> Official:
    """A figure of the made-up office."""
    given: dict[str, object] = {
        "series": "norland.ports/containers",
        "title": "Containers handled",
        "dimensions": {"area": "all", "origin": "SUD"},
        "members": ("from Sudria",),
        "period": FISCAL,
        "baseline": None,
        "inputs": (amount,),
        "publisher": OFFICE,
        "dataset": "Port traffic",
        "url": "https://statistics.example/ports",
        "licence": "Open Government Licence",
        "vintage": "2022-11",
        "status": "final",
        "source": "table P4, row 12",
    }
    return Official(amount, unit, **(given | more))  # type: ignore[arg-type]


def yearly(first: int, *values: float) -> tuple[tuple[Span, float], ...]:
    """Fiscal years from the first on."""
    return tuple((parse(f"FY{first + i}"), amount) for i, amount in enumerate(values))


def monthly(first: date, *values: float) -> tuple[tuple[Span, float], ...]:
    """Months from the first on."""
    return tuple((month_run(first, 1).shift(i), amount) for i, amount in enumerate(values))
