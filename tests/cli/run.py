"""Running the command as a person does: as a process of its own."""

import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


def holdto(*arguments: object, stdin: str | bytes = "", seconds: float = 60) -> Ran:
    """Run holdto with the arguments; its exit code and what it wrote."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    command = [sys.executable, "-c", "import sys; from holdto.cli import main; sys.exit(main())", *map(str, arguments)]
    done = subprocess.run(command, input=given, capture_output=True, timeout=seconds, check=False)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
