"""`holdto explain`: how a sentence was read, what it was held to, and each step to the verdict."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from holdto.cli.arguments import Parser, add_data, add_published
from holdto.cli.output import put, safe
from holdto.cli.progress import shown

if TYPE_CHECKING:
    from holdto.checking.finding import Finding, Report

EXAMPLE = """\
example:
  holdto explain "Unemployment fell to 3.5 percent in September 2022." --published 2022-10-20
"""


def add(verbs: argparse._SubParsersAction[Parser]) -> None:
    """Declare the verb and its arguments."""
    verb = verbs.add_parser("explain", help="show how a sentence is read, what it is held to, and each step", epilog=EXAMPLE)
    verb.add_argument("sentence", metavar="SENTENCE", help="one sentence, in quotes")
    add_published(verb)
    add_data(verb)
    verb.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Read and check the sentence, and print the steps of both."""
    with shown("reading the sentence"):
        from holdto.checking.engine import as_document, check
        from holdto.language.explain import explain

        document = as_document(given.sentence)
        report = check(document, published=given.published, data=tuple(given.data), starter=given.starter)
        reading = explain(document.reading, report.published)
    put(safe("\n".join(["How it is read", "", reading, "", "What it is held to", "", *_held(report)])), None)
    return 0


def _held(report: Report) -> Iterator[str]:
    """The findings, each with the steps that led to it; then the figures, dates and version that give them again."""
    for finding in report.findings:
        yield f"{finding.verdict}: “{' '.join(finding.statement.text.split())}”"
        yield from _finding(finding)
        yield ""
    if not report.findings:
        yield from ("Nothing: the sentence makes no statement.", "")
    yield f"{report.tool}, data {report.data[:19]}…, published {report.published}, as of {report.as_of}"


def _finding(finding: Finding) -> Iterator[str]:
    if finding.why:
        yield f"  {finding.why}"
    yield from _steps(finding.tree)
    for reading in finding.readings:
        yield f"  reading {reading.score:.2f}, {reading.agreement}: {reading.official.title}; {reading.reason}"
        yield from _steps(reading.tree, 1)


def _steps(tree: Sequence[tuple[int, str]], under: int = 0) -> Iterator[str]:
    for depth, words in tree:
        yield f"{'  ' * (depth + under + 1)}· {words}"
