"""`holdto check`: every statistical claim of a text, held to the official figures."""

from __future__ import annotations

import argparse
import shlex
from dataclasses import replace
from typing import TYPE_CHECKING

from holdto.cli.arguments import Parser, WrongUseError, add_data, add_output, add_published, day
from holdto.cli.output import look, put
from holdto.cli.progress import shown

if TYPE_CHECKING:
    from holdto.checking.finding import Report

DECLARED_FAILURE = 1

EXAMPLE = """\
examples:
  holdto check op-ed.txt --published 2023-03-24
  holdto check https://example.org/op-ed --format html -o report.html
  holdto check - --data my-figures --format json --fail-on contradicted
"""


def add(verbs: argparse._SubParsersAction[Parser]) -> None:
    """Declare the verb and its arguments."""
    verb = verbs.add_parser("check", help="find every statistical claim of a text and hold it to the official figures", epilog=EXAMPLE)
    verb.add_argument("source", metavar="SOURCE", help="a file (plain text, Markdown, HTML), a URL, or - for standard input")
    add_published(verb)
    verb.add_argument("--as-of", type=day, metavar="DATE", help="only what was known by this day counts (default: what is known now)")
    add_data(verb)
    verb.add_argument(
        "--format", choices=("text", "json", "html"), default="text", help="a table for the terminal, one JSON object, or one HTML file"
    )
    verb.add_argument(
        "--fail-on",
        action="append",
        default=[],
        metavar="VERDICT",
        help="leave with code 1 where a finding has this verdict; may be given again",
    )
    add_output(verb)
    verb.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Check the source, print or write the report, and say by the exit code whether a declared failure was met."""
    from holdto.checking.finding import VERDICTS

    for verdict in given.fail_on:
        if verdict not in VERDICTS:
            raise WrongUseError(f"--fail-on: expected one of {', '.join(VERDICTS)}; found {verdict!r}")
    with shown(f"checking {given.source}"):
        from holdto.documents import open_source

        # Read first: what is no document is told before anything else is loaded.
        document = open_source(given.source)

        from holdto.checking.engine import check

        report = check(document, published=given.published, as_of=given.as_of, data=tuple(given.data), starter=given.starter)
        output = _render(replace(report, command=command(given, report)), given)
    put(output, given.out)
    return DECLARED_FAILURE if any(finding.verdict in given.fail_on for finding in report.findings) else 0


def _render(report: Report, given: argparse.Namespace) -> str:
    if given.format == "json":
        from holdto.reporting import json

        return json.render(report)
    if given.format == "html":
        from holdto.reporting import html

        return html.render(report)
    from holdto.reporting import text

    at = look(given.out)
    return text.render(report, at.width, at.colour)


def command(given: argparse.Namespace, report: Report) -> str:
    """The command that gives this report again on any later day: the same arguments, with both dates spelt out."""
    words = ["holdto", "check", given.source]
    if report.published:
        words += ["--published", report.published.isoformat()]
    words += ["--as-of", report.as_of.isoformat()]
    for folder in given.data:
        words += ["--data", folder]
    if not given.starter:
        words.append("--no-starter")
    return shlex.join(words)
