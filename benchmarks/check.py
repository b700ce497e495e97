"""Cold `holdto check` of the example article, report written, against the budget: each run a new process, the bare interpreter beside it.

usage: python benchmarks/check.py [RUNS] [SOURCE]

The system's own accounting of each finished process is used. The load of the machine is shown by the bare interpreter's time; where
that is far above 0.02 s, so is everything else. Exit 1 when the least time of the runs is over a budget.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from holdto.examples import ARTICLE

#: Seconds and megabytes, on two cores.
CHECK = (1.0, 250.0)
HELP = (0.2, 250.0)


@dataclass(frozen=True)
class Run:
    wall: float
    cpu: float
    megabytes: float


def run(command: list[str]) -> Run:
    """Run a command as a process of its own."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: exit {process.returncode}")
    scale = 1 if sys.platform == "darwin" else 1024
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * scale / 1e6)


def main(runs: int, source: str) -> int:
    holdto = str(Path(sys.executable).with_name("holdto"))
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder, "report.html"))
        commands = {
            "python -c pass": ([sys.executable, "-c", "pass"], None),
            "holdto --help": ([holdto, "--help"], HELP),
            "holdto check, HTML": ([holdto, "check", source, "--published", "2024-10-15", "--format", "html", "-o", out], CHECK),
        }
        measured: dict[str, list[Run]] = {name: [] for name in commands}
        for turn in range(runs + 1):
            for name, (command, _) in commands.items():
                took = run(command)
                if turn:
                    # The first turn warms the file system's cache; what is cold is the process.
                    measured[name].append(took)
    print(f"{runs} runs on {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"{'':22}{'wall s, min':>12}{'median':>9}{'cpu s, min':>12}{'peak MB':>9}{'budget':>17}")
    over = False
    for name, (_, budget) in commands.items():
        walls = [one.wall for one in measured[name]]
        peak = max(one.megabytes for one in measured[name])
        cpu = min(one.cpu for one in measured[name])
        allowed = f"{budget[0]:g} s, {budget[1]:g} MB" if budget else ""
        print(f"{name:22}{min(walls):12.2f}{statistics.median(walls):9.2f}{cpu:12.2f}{peak:9.0f}{allowed:>17}")
        over |= budget is not None and (min(walls) > budget[0] or peak > budget[1])
    return int(over)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5, sys.argv[2] if len(sys.argv) > 2 else str(ARTICLE)))
