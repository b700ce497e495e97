"""The words and signs of the reports: verdicts, codes, agreement. One table each; the rules that use them are elsewhere."""

from __future__ import annotations

from typing import NamedTuple


class Look(NamedTuple):
    """How a verdict is told apart, never by colour alone."""

    sign: str
    #: The name used for it in the style sheet.
    name: str
    #: Select Graphic Rendition of the terminal.
    colour: str
    #: The place among overlapping claims: the greater is shown.
    weight: int
    meaning: str


LOOKS = {
    "supported": Look("✓", "supported", "32", 3, "the official figures agree"),
    "needs context": Look("!", "context", "33", 5, "right, yet it misleads without more"),
    "imprecise": Look("≈", "imprecise", "35", 4, "close, not exact"),
    "contradicted": Look("✗", "contradicted", "31", 6, "the official figures disagree"),
    "undecided": Look("?", "undecided", "36", 2, "it depends on the reading"),
    "not checkable": Look("–", "uncheckable", "2", 0, "nothing a figure could decide"),
    "no official series": Look("∅", "none", "2", 1, "no official figure is held for it"),
}

AGREEMENT = {"agrees": ("✓", "agrees"), "close": ("≈", "close"), "disagrees": ("✗", "disagrees")}

#: Codes of findings in words for a reader. A code of a series' note that is not here is shown with its hyphens opened.
CODES = {
    "truncated": "cut, not rounded",
    "definition": "another definition disagrees",
    "fiscal-year": "fiscal and calendar year differ",
    "cherry-picked": "few neighbouring choices agree",
    "uninformative": "says much less than the truth",
    "short-series": "short series",
    "break-in-series": "crosses a break in the series",
    "not-latest": "an earlier period than the latest",
    "within-error": "mind the sampling error",
    "revised-since": "revised since",
    "rises-with-effort": "rises with the effort too",
    "event-not-person": "events, not persons",
    "partial-period": "part of a period",
    "estimate": "the official figure is an estimate",
    "weak-source": "quoted by a page, not read from the table",
    "not-covered": "subject not covered",
    "place-not-held": "place not held",
    "period-not-held": "period not held",
    "not-held-then": "not known by then",
}

#: Why a statement is no checkable claim: one and many of them; a reason that is not here stands as it is.
REASONS = {
    "forecast": ("forecast", "forecasts"),
    "promise": ("promise", "promises"),
    "hypothetical": ("hypothesis", "hypotheses"),
    "inferred": ("inference", "inferences"),
    "anecdote": ("single event", "single events"),
    "poll": ("poll", "polls"),
    "definition": ("legal limit", "legal limits"),
    "vague": ("statement without a measure", "statements without a measure"),
    "price-or-private": ("private figure", "private figures"),
}


def code_words(code: str) -> str:
    """A code as a reader's words."""
    return CODES.get(code, code.replace("-", " "))


def plural(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun: "1 claim", "2 claims"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
