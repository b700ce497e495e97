"""What the verbs' arguments have in common: their forms, and how a wrong one is told."""

from __future__ import annotations

import argparse
from datetime import date
from typing import NoReturn


class WrongUseError(Exception):
    """Arguments that parse but cannot be acted on. The message says what was expected, what was found and what to do."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose help keeps the lines of its examples, and whose errors are one line."""

    def __init__(self, **settings: object) -> None:
        super().__init__(**{"formatter_class": argparse.RawDescriptionHelpFormatter, "allow_abbrev": False, **settings})  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line and leave with code 2."""
        self.exit(2, f"holdto: {message} (see {self.prog} --help)\n")


def day(text: str) -> date:
    """A date in ISO form."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a date such as 2023-03-24, found {text!r}") from None


def add_published(parser: argparse.ArgumentParser) -> None:
    """`--published`: the day the text appeared, which decides what its words for time mean."""
    parser.add_argument(
        "--published", type=day, metavar="DATE", help="the day the text appeared (default: as the document says, else today)"
    )


def add_data(parser: argparse.ArgumentParser) -> None:
    """`--data` and `--no-starter`: which figures are held."""
    parser.add_argument(
        "--data", action="append", default=[], metavar="FOLDER", help="a folder of your own figures, added to the starter set"
    )
    parser.add_argument("--no-starter", dest="starter", action="store_false", help="leave the starter set out")


def add_output(parser: argparse.ArgumentParser) -> None:
    """`-o`: where the output goes."""
    parser.add_argument("-o", dest="out", metavar="OUT", help="the file to write, replaced as a whole (default: standard output)")
