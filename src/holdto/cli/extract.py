"""`holdto extract`: the statements of a text, slot by slot, held to nothing."""

from __future__ import annotations

import argparse
import json

from holdto.cli.arguments import Parser, add_output, add_published
from holdto.cli.output import put, safe
from holdto.cli.progress import shown

#: As `holdto.language.languages` has them, which the help does not wait for.
LANGUAGES = ("en", "es")
EXAMPLE = """\
example:
  holdto extract op-ed.txt --published 2023-03-24 --format jsonl
"""


def add(verbs: argparse._SubParsersAction[Parser]) -> None:
    """Declare the verb and its arguments."""
    verb = verbs.add_parser("extract", help="print the statements of a text, slot by slot", epilog=EXAMPLE)
    verb.add_argument("source", metavar="SOURCE", help="a file (plain text, Markdown, HTML), a URL, or - for standard input")
    add_published(verb)
    verb.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help="the language the text is in (default: %(default)s)")
    verb.add_argument("--format", choices=("text", "jsonl"), default="text", help="a few lines a statement, or one JSON object a line")
    add_output(verb)
    verb.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Read the source and print its statements."""
    with shown(f"reading {given.source}"):
        from holdto.documents import open_source

        document = open_source(given.source)

        from holdto.checking.engine import read

        statements = read(document, published=given.published, language=given.language)
    if given.format == "jsonl":
        put("".join(json.dumps(statement.to_dict(), ensure_ascii=False) + "\n" for statement in statements), given.out)
    else:
        from holdto.language.explain import tree

        put(safe("\n\n".join("\n".join(tree(statement)) for statement in statements) or "no statement"), given.out)
    return 0
