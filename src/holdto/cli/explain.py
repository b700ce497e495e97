"""`holdto explain`: how a sentence was read, what it was held to, and each step to the verdict."""

from __future__ import annotations

import argparse

from holdto.cli.arguments import Parser, add_data, add_published
from holdto.cli.output import look, put
from holdto.cli.progress import shown

EXAMPLE = """\
example:
  holdto explain "Unemployment fell from 14.8 percent in April 2020 to 3.5 percent in September 2022." --published 2022-10-20
"""


def add(verbs: argparse._SubParsersAction[Parser]) -> None:
    """Declare the verb and its arguments."""
    verb = verbs.add_parser("explain", help="show how a sentence is read, what it is held to, and each step", epilog=EXAMPLE)
    verb.add_argument("sentence", metavar="SENTENCE", help="one sentence, in quotes")
    add_published(verb)
    add_data(verb)
    verb.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Read and check the sentence, and print the trees of both."""
    with shown("reading the sentence"):
        from holdto.checking.engine import check
        from holdto.language import explain
        from holdto.reporting import text

        report = check(given.sentence, published=given.published, data=tuple(given.data), starter=given.starter)
        reading = explain(given.sentence, published=report.published)
        at = look(None)
        output = f"{reading}\n{text.render_trees(report, at.width, at.colour)}"
    put(output, None)
    return 0
