"""The article: its blocks in a readable column, claims marked, each note right after the block of its claim."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from holdto.checking.finding import Report
from holdto.reporting.layout import Part, Run, Section, sections
from holdto.reporting.marking import marked
from holdto.reporting.markup import NOTHING, Html, element, escape, join
from holdto.reporting.note import notes
from holdto.reporting.words import plural

#: Marks that a text puts before a heading or an item; the page has its own.
_LEADING = {"heading": re.compile(r"[ \t]*#{1,6}[ \t]+"), "bullet": re.compile(r"[ \t]*[•‣▪·*–-][ \t]+")}
_TAGS = {"heading": "h3", "paragraph": "p", "caption": "p"}


def article(report: Report) -> Html:
    """The text with its notes; findings whose words were not found in it come last, under a heading of their own."""
    placed, strays = sections(report)
    body = [_section(report, section) for section in placed]
    if strays:
        heading = element("h3", escape("Findings without a place in the text"))
        body.append(element("section", heading, _notes(report, strays), class_="strays"))
    return join(body)


def _section(report: Report, section: Section) -> Html:
    lead = element("div", *(_run(report, run) for run in section.lead), class_="said")
    claims = [number for run in section.lead for number in run.claims]
    beside = _notes(report, claims) if claims else NOTHING
    follow = element("div", *(_run(report, run) for run in section.follow), class_="said") if section.follow else NOTHING
    return element("section", lead, beside, follow, class_="row")


def _notes(report: Report, numbers: Sequence[int]) -> Html:
    label = "Note on claim" if len(numbers) == 1 else "Notes on claims"
    named = f"{label} {', '.join(map(str, numbers))}"
    return element("aside", notes(numbers, report.findings), class_="notes", aria_label=named)


def _run(report: Report, run: Run) -> Html:
    if run.kind == "bullet":
        return element("ul", *(element("li", _words(report, run.kind, part), dir="auto") for part in run.parts))
    if run.kind == "table":
        words = element("pre", _words(report, run.kind, run.parts[0]))
        return element("div", words, class_="table", role="region", aria_label="Table of the text", tabindex="0")
    if run.kind == "boilerplate":
        summary = element("summary", escape(f"Not part of the article ({plural(len(run.parts), 'block')})"))
        kept = join(element("p", _words(report, run.kind, part), dir="auto") for part in run.parts)
        return element("details", summary, kept, class_="boilerplate", open=bool(run.claims))
    if run.kind == "heading" and not run.claims and _is_title(report, run.parts[0]):
        return NOTHING
    return element(_TAGS.get(run.kind, "p"), _words(report, run.kind, run.parts[0]), class_=run.kind, dir="auto")


def _is_title(report: Report, part: Part) -> bool:
    return bool(report.title) and report.text[part.start : part.end].strip("# \t\n") == (report.title or "").strip()


def _words(report: Report, kind: str, part: Part) -> Html:
    leading = _LEADING.get(kind)
    found = leading.match(report.text, part.start, part.end) if leading else None
    if found and all(report.findings[number - 1].statement.span[1] > found.end() for number in part.claims):
        part = replace(part, start=found.end())
    return marked(report.text, part, report.findings)
