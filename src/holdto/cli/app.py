"""The `holdto` command: takes the arguments apart, runs a verb, turns faults into one line and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from holdto import __version__
from holdto.cli import check, explain, extract, series
from holdto.cli.arguments import Parser, WrongUseError

DONE = 0
WRONG_USE = 2
INTERRUPTED = 130

VERBS = (check, extract, explain, series)


def parser() -> Parser:
    """The parser of the whole command, its verbs in the order in which a person meets them."""
    top = Parser(
        prog="holdto", description="Hold policy talk to the official numbers.", epilog="Each verb has its own help: holdto check --help"
    )
    top.add_argument("--version", action="version", version=f"holdto {__version__}")
    verbs = top.add_subparsers(metavar="VERB", required=True, parser_class=Parser)
    for verb in VERBS:
        verb.add(verbs)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command on `arguments` (the process's own by default) and return its exit code.

    0 is done, 1 a failure that `--fail-on` declared, 2 wrong use: a wrong argument, a document or data that cannot be read.
    """
    given = parser().parse_args(arguments)
    try:
        code: int = given.run(given)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output has seen enough. Python would complain once more when it closes the stream on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except _faults() as fault:
        from holdto.cli.output import safe

        print(f"holdto: {safe(told(fault))}", file=sys.stderr)
        return WRONG_USE
    return code


def told(fault: Exception) -> str:
    """A fault in its own words; whatever is wrong on one line of a data folder is told on one line."""
    from holdto.series.errors import FolderError

    if not isinstance(fault, FolderError):
        return str(fault)
    places: dict[str, list[str]] = {}
    for finding in fault.findings:
        places.setdefault(f"{finding.file}:{finding.line}" if finding.line else finding.file, []).append(finding.message)
    return "\n".join(f"{place}: {'; '.join(messages)}" for place, messages in places.items())


def _faults() -> tuple[type[Exception], ...]:
    """The exceptions that say what a person did wrong; looked up only when one has been raised, to keep the start fast."""
    from holdto.documents.errors import DocumentError
    from holdto.reporting.files import OutputError
    from holdto.series.errors import DataError

    return WrongUseError, DocumentError, DataError, OutputError
