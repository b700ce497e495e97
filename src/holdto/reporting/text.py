"""A report for the terminal: the counts, then one block of labelled lines for each finding."""

from __future__ import annotations

from collections.abc import Iterator

from holdto import when
from holdto.checking.finding import Finding, Report
from holdto.reporting import facts
from holdto.reporting.counts import summary
from holdto.reporting.words import AGREEMENT, LOOKS, code_words
from holdto.reporting.wrapping import columns, plain, wrap
from holdto.units.figures import quantity

LABEL = 12
LEAST = 40
BOLD, FAINT = "1", "2"


def render(report: Report, width: int = 80, colour: bool = False) -> str:
    """The report in lines of at most `width` columns (40 at least), with terminal colours where asked."""
    width = max(width, LEAST)
    lines = wrap(summary(report), width)
    for number, finding in enumerate(report.findings, 1):
        lines.append("")
        lines += _finding(number, finding, width, colour)
    lines.append("")
    lines += _labelled(_colophon(report), width, colour)
    return "\n".join(lines) + "\n"


def _finding(number: int, finding: Finding, width: int, colour: bool) -> Iterator[str]:
    look = LOOKS[finding.verdict]
    head = f"{number:>3} {look.sign} {finding.verdict.upper()}"
    yield _painted(head, f"{BOLD};{look.colour}", colour)
    yield from _labelled(_parts(finding), width, colour)


def _parts(finding: Finding) -> Iterator[tuple[str, str]]:
    yield "text", f"“{plain(finding.statement.text)}”"
    if figure := finding.official:
        steps = facts.from_to(figure, finding.statement)
        told = facts.amount(figure, finding.statement) + (f" ({steps})" if steps else "")
        yield "official", ", ".join(part for part in (told, facts.time(figure)) if part)
        yield "", facts.definition(figure)
        yield "source", "; ".join((facts.source(figure), *facts.standing(figure)))
    if known := facts.then(finding):
        yield "known then", known
    for reading in facts.several(finding):
        sign, words = AGREEMENT.get(reading.agreement, ("", reading.agreement))
        given = quantity(reading.official.value, reading.official.unit, finding.statement.operation in facts.CHANGES)
        yield "reading", f"{sign} {words}: {given}, {reading.reason or reading.official.title}"
    if finding.codes:
        yield "notes", "; ".join(map(_note, finding.codes))
    if finding.why:
        yield "why", finding.why
    if finding.robustness:
        yield "otherwise", finding.robustness.words
        yield from (("", sentence) for sentence in finding.robustness.elsewhere)
    if finding.suggestion:
        yield "instead", finding.suggestion
    if finding.origin:
        yield "from where", finding.origin.sentence


def _note(code: str) -> str:
    """The code with its words, where they say more than the code does."""
    words = code_words(code)
    return code if words == code.replace("-", " ") else f"{words} [{code}]"


def _colophon(report: Report) -> Iterator[tuple[str, str]]:
    yield "held to", f"what was known on {when.day(report.as_of)}; data {report.data[:19]}; {report.tool}"
    if report.command:
        yield "again", report.command


def _labelled(parts: Iterator[tuple[str, str]], width: int, colour: bool) -> Iterator[str]:
    for label, words in parts:
        for i, line in enumerate(wrap(words, width - LABEL - 4)):
            name = label if i == 0 else ""
            yield "    " + _painted(name, FAINT, colour and bool(name)) + " " * (LABEL - columns(name)) + line


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
