"""Output files: whole or not at all, and never over anything but a regular file."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from holdto.reporting.files import OutputError, write


def test_a_new_file_is_written_as_utf_8_without_changing_line_ends(tmp_path: Path) -> None:
    write(tmp_path / "a.html", "é\r\n漢\n")
    assert (tmp_path / "a.html").read_bytes() == "é\r\n漢\n".encode()


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")
    target.chmod(0o640)
    write(str(target), "new")
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_permissions_that_the_user_asked_for(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write(tmp_path / "a", "x")
    finally:
        os.umask(mask)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    write(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def make_folder(at: Path) -> None:
    at.mkdir()


def make_pipe(at: Path) -> None:
    os.mkfifo(at)


def make_socket(at: Path) -> None:
    socket.socket(socket.AF_UNIX).bind(os.path.relpath(at))


def make_link_to_device(at: Path) -> None:
    at.symlink_to(os.devnull)


@pytest.mark.parametrize(
    ("make", "found"), [(make_folder, "a folder"), (make_pipe, "a pipe"), (make_socket, "a socket"), (make_link_to_device, "a device")]
)
def test_only_a_regular_file_is_written_over(make: object, found: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    target = tmp_path / "out"
    make(target)  # type: ignore[operator]
    before = target.lstat().st_mode
    with pytest.raises(OutputError, match=f"out: expected a regular file or a free name, found {found}"):
        write(target, "x")
    assert target.lstat().st_mode == before
    assert os.listdir(tmp_path) == ["out"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"the folder .*/none does not exist; make it first"):
        write(tmp_path / "none" / "a", "x")


def test_a_file_in_the_place_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    with pytest.raises(OutputError, match="does not exist"):
        write(tmp_path / "a" / "b", "x")


def test_a_refusal_of_the_system_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_text("old")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OutputError, match=r"could not be written \(No space left on device\)"):
        write(tmp_path / "a", "new")
    assert (tmp_path / "a").read_text() == "old"
    assert os.listdir(tmp_path) == ["a"]
