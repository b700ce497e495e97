"""Every command that the pages and the help texts show works as shown."""

import csv
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from holdto.cli.app import parser
from holdto.examples import ARTICLE
from tests.cli.run import holdto

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
VERBS = ("check", "extract", "explain", "series", "series list", "series search", "series show", "series import")

_SHELL = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
_PYTHON = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def shown() -> Iterator[tuple[str, str]]:
    """Where a command is shown, and the command."""
    for page in PAGES:
        for block in _SHELL.findall(page.read_text()):
            yield from ((page.name, line) for line in block.splitlines() if line.startswith("holdto "))
    for verb in VERBS:
        lines = holdto(*verb.split(), "--help").out.splitlines()
        yield from ((f"{verb} --help", line.strip()) for line in lines if line.startswith("  holdto "))


COMMANDS = sorted(set(shown()))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the commands speak of."""
    shutil.copy(ARTICLE, tmp_path / "op-ed.txt")
    rows = [["Country", "Year", "Obesity (percent of adults)"], ["Kenya", 2021, 10.1], ["Kenya", 2022, 11.4]]
    for table in (tmp_path / "wide.csv", tmp_path / "our-world-in-data" / "obesity.csv"):
        table.parent.mkdir(exist_ok=True)
        with table.open("w", newline="") as file:
            csv.writer(file).writerows(rows)
    for made in ("my-figures", "figures"):
        if made == "my-figures":
            assert holdto("series", "import", tmp_path / "wide.csv", "-o", tmp_path / made).code == 0
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize(("where", "command"), COMMANDS, ids=[f"{where}: {command}"[:90] for where, command in COMMANDS])
def test_a_command_that_is_shown_works(where: str, command: str, desk: Path) -> None:
    if "--data figures" in command:
        assert holdto("series", "import", desk / "wide.csv", "-o", desk / "figures").code == 0
    words = shlex.split(command)[1:]
    stdin = ARTICLE.read_text() if "-" in words else ""
    if "<" in words:
        words = words[: words.index("<")]
    if any("://" in word for word in words):
        # No test asks the network, so of these only the arguments are tried.
        assert parser().parse_args(words).source == words[1]
        return
    ran = holdto(*words, stdin=stdin)
    assert ran.code == (1 if "--fail-on" in words and ran.out else 0), ran.err
    assert ran.err == ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_that_is_shown_runs(page: Path, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for block in _PYTHON.findall(page.read_text()):
        exec(block, {})
        assert capsys.readouterr().out


@pytest.mark.parametrize("page", [*PAGES, *sorted(ROOT.glob("docs/decisions/*.md"))], ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text())
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_decision_is_in_the_index() -> None:
    pages = {path.name for path in ROOT.glob("docs/decisions/0*.md")}
    assert pages == set(re.findall(r"\((0[^)]+)\)", (ROOT / "docs/decisions/README.md").read_text()))


def test_every_target_of_make_is_told() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)) - {"clean", "wheel", "lint"}
    told = (ROOT / "README.md").read_text() + (ROOT / "CONTRIBUTING.md").read_text()
    assert {target for target in targets if f"make {target}" not in told} == set()
