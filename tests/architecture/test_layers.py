"""The layout is a test: a new folder fails until it is placed, and each layer's cost stays its own."""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "holdto"


def settings() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())  # type: ignore[no-any-return]


def test_every_part_has_a_layer_with_a_reason() -> None:
    contract = (ROOT / "pyproject.toml").read_text().partition("layers = [")[2].partition("]")[0].strip().splitlines()
    reasons, layers = contract[::2], contract[1::2]
    assert all(reason.strip().startswith("# ") for reason in reasons)
    placed = {name for layer in layers for name in layer.strip(' ",').split(" | ")}
    parts = {
        path.stem for path in PACKAGE.iterdir() if (path / "__init__.py").exists() or (path.suffix == ".py" and path.stem != "__init__")
    }
    assert placed == parts


@pytest.mark.parametrize("module", ["holdto.language.reader", "holdto.documents"])
def test_reading_needs_no_numpy(module: str) -> None:
    code = f"import sys, {module}; print('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "False"


def imports(path: Path) -> Iterator[str]:
    """The modules of the package that a file imports at its head, those for type checkers alone included."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    blocks = [node.body for node in tree.body if isinstance(node, ast.If)]
    for node in (*tree.body, *(inner for block in blocks for inner in block)):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("holdto"):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
            yield node.module


def test_no_two_files_lean_on_each_other() -> None:
    """Layers are of folders; inside a folder, too, a file is read after those that it imports. An __init__ only re-exports."""
    files = {".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts): path for path in PACKAGE.rglob("*.py")}
    plain = {name: path for name, path in files.items() if path.stem != "__init__"}
    leans = {name: {one for one in imports(path) if one in plain and one != name} for name, path in plain.items()}
    assert len(list(TopologicalSorter(leans).static_order())) == len(plain)


def test_no_file_is_too_long_to_read() -> None:
    long = {str(path.relative_to(ROOT)): lines for path in PACKAGE.rglob("*.py") if (lines := path.read_text().count("\n")) > 500}
    assert long == {}


def test_every_module_says_its_part_in_its_first_line() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in PACKAGE.rglob("*.py")
        if not path.read_text().startswith('"""') or path.read_text().startswith('""".""')
    ]
    assert silent == []


def test_the_lock_names_every_dependency_by_hash_and_no_registry() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    project = settings()["project"]
    assert isinstance(project, dict)
    wanted = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    names = {line.partition("==")[0].lower() for line in lock.splitlines() if "==" in line}
    assert {one.partition(">")[0].partition("=")[0].lower().replace("_", "-") for one in wanted} <= names
    assert lock.count("--hash=sha256:") > len(names)
    assert "://" not in lock
