"""`holdto series`: what is held, and taking in more."""

from __future__ import annotations

import argparse

from holdto.cli.arguments import Parser


def add(verbs: argparse._SubParsersAction[Parser]) -> None:
    """Declare the verb and the things it does."""
    verb = verbs.add_parser("series", help="list, search and show the figures held, or import a file of them")
    verb.set_defaults(run=lambda given: 0)
