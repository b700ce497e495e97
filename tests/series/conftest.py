"""Data folders written short, for tests that speak of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from tests.series.samples import METADATA

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes FOLDER/border with a table, and with METADATA unless told other words; gives FOLDER."""

    def folder(table: str | None = None, metadata: str = METADATA, name: str = "border") -> Path:
        home = tmp_path / "data" / name
        home.mkdir(parents=True, exist_ok=True)
        (home / "dataset.yaml").write_text(dedent(metadata), encoding="utf-8")
        if table is not None:
            (home / "figures.csv").write_text(dedent(table), encoding="utf-8")
        return tmp_path / "data"

    return folder


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "holdto"


@pytest.fixture
def no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the language model were not installed."""
    from holdto.series.finder import weights

    monkeypatch.setattr(weights, "load", lambda: weights.Model(None, "not installed"))
