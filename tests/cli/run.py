"""Running the command as a person does, in this process: what a start of its own would add is tested in test_start.py."""

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from unittest import mock

from holdto.cli import main


@dataclass(frozen=True)
class Ran:
    code: object
    out: str
    err: str


def holdto(*arguments: object, stdin: str = "") -> Ran:
    """Run holdto with the arguments; its exit code and what it wrote."""
    given = io.TextIOWrapper(io.BytesIO(stdin.encode()))
    out, err = io.StringIO(), io.StringIO()
    with mock.patch.object(sys, "stdin", given), redirect_stdout(out), redirect_stderr(err):
        try:
            code: object = main([str(argument) for argument in arguments])
        except SystemExit as leaves:
            code = leaves.code
    return Ran(code or 0, out.getvalue(), err.getvalue())
