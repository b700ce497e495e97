"""Caveats: what a reader must know of the figures used, as codes with words."""

from __future__ import annotations

from datetime import date

from holdto.checking.agreement import WIDE
from holdto.checking.held import Held
from holdto.checking.thresholds import WIDE_ERROR
from holdto.language.statement import Statement

#: Words for each code of the contract; a series' own notes bring theirs.
WORDS = {
    "definition": "Another definition of the same thing gives another answer.",
    "fiscal-year": "Only the fiscal year or only the calendar year of that number bears this out.",
    "cherry-picked": "Few of the other baselines, ends and windows a reader might choose bear this out.",
    "uninformative": "True, and it says much less than the figures do.",
    "revised-since": "The figure has been revised since the text appeared; then and now it answers differently.",
    "short-series": "The series is short: this is the best of few periods.",
    "break-in-series": "The way of counting changed between the periods compared.",
    "not-latest": "An earlier period bears this out, the latest does not.",
    "truncated": "The number was cut, not rounded.",
    "rises-with-effort": "The count rises with enforcement effort as well as with the thing itself.",
    "within-error": "The publisher gives a sampling error, and the number lies within it.",
    "partial-period": "The period had not ended: part of it is held to what was claimed.",
    "estimate": "The official figure is itself an estimate.",
    "weak-source": "The figure is quoted by a page rather than read from the publisher's table.",
}
#: `within-error` of a figure whose error is wide.
WIDE_ERROR_WORDS = f"The publisher gives a sampling error of more than {WIDE_ERROR:.0%} of the figure either way."


def codes(statement: Statement, lead: Held) -> tuple[str, ...]:
    """The codes that the figures themselves bring: estimates, parts of periods, effort, and the notes of the series."""
    series = lead.candidate.query.subject.series
    out: list[str] = []
    if any(cell.estimated for cell in lead.outcome.cells):
        out.append("estimate")
    if lead.candidate.times.partial:
        out.append("partial-period")
    if any("effort" in cause or "enforcement" in cause for cause in series.rises_with):
        out.append("rises-with-effort")
    out.extend(note.code for note in series.notes)
    return tuple(dict.fromkeys(out))


def text(code: str, lead: Held) -> str:
    """The words of a code: the series' own where it has some."""
    series = lead.candidate.query.subject.series
    for note in series.notes:
        if note.code == code:
            return note.text
    if code == "break-in-series":
        crossed = [b.text for b in series.breaks if _between(lead, b.at)]
        return WORDS[code] + (f" {crossed[0][:1].upper()}{crossed[0][1:]}." if crossed else "")
    if code == "within-error" and WIDE in lead.codes:
        return WIDE_ERROR_WORDS
    return WORDS.get(code, code)


def crosses_break(lead: Held) -> bool:
    """Whether a break lies between the figures that a comparison used: one wholly before it, one not."""
    query = lead.candidate.query
    if not query.base:
        return False
    return any(_between(lead, b.at) for b in query.subject.series.breaks)


def _between(lead: Held, at: date) -> bool:
    query = lead.candidate.query
    return any(base.end < at for base in query.base) and query.span.end >= at
