"""The command starts fast: help needs neither the figures nor what reads them."""

import os
import subprocess
import sys

COMMAND = "import sys; from holdto.cli import main; sys.exit(main())"
HEAVY = ("numpy", "yaml", "sqlite3", "lxml", "justext", "holdto.language", "holdto.series", "holdto.checking", "holdto.reporting")

DEVELOPMENT = ("pytest", "hypothesis", "hatchling", "mypy", "ruff", "importlinter")


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\nfrom holdto.cli import main\n"
        "try: main(['check', '--help'])\nexcept SystemExit: pass\n"
        f"print([name for name in {HEAVY} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_the_package_alone_loads_nothing_heavy() -> None:
    code = f"import sys, holdto\nprint([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_development_packages_are_not_needed() -> None:
    """What runs needs none of what tests need."""
    code = (
        "import sys\n"
        f"for name in {DEVELOPMENT}: sys.modules[name] = None\n"
        "from holdto.cli import main\n"
        "sys.exit(main(['explain', 'Unemployment was 4 percent in 2022.', '--published', '2023-01-15', '--no-starter']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_process_gives_the_code_and_keeps_faults_apart_from_output() -> None:
    done = subprocess.run([sys.executable, "-c", COMMAND, "check", "none.txt"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_a_reader_who_has_seen_enough_is_no_fault() -> None:
    end, begin = os.pipe()
    os.close(end)
    done = subprocess.run([sys.executable, "-c", COMMAND, "series", "list"], stdout=begin, stderr=subprocess.PIPE, check=False)
    os.close(begin)
    assert (done.returncode, done.stderr) == (0, b"")
