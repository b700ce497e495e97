"""What is no document is refused in one line that says what was expected, what was found and what to do."""

import os
from pathlib import Path

import pytest

from holdto.documents import DocumentError, load, open_source

BINARY = "expected plain text, Markdown or HTML, found binary data; save its text as UTF-8"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (b"", "x.txt: expected a text, found an empty document"),
        (b" \n\t\n", "x.txt: expected a text, found an empty document"),
        (b"\xef\xbb\xbf", "x.txt: expected a text, found an empty document"),
        (b"one\ntw\xe9o", "x.txt:2: expected text in UTF-8, found the byte 0xE9; save it as UTF-8"),
        (b"\xff\xfeo\x00n\x00e", "x.txt:1: expected text in UTF-16-LE, found the byte 0x65; save it as UTF-8"),
        (b"one\x00two", f"x.txt: {BINARY}"),
        (b"\x00\x01\x02\xff\xfe", f"x.txt: {BINARY}"),
        (b"\x7fELF\x02\x01\x01" + bytes(9), f"x.txt: {BINARY}"),
        (b"o\x00n\x00e\x00", f"x.txt: {BINARY}"),
        (b"%PDF-1.7\n", "x.txt: expected plain text, Markdown or HTML, found a PDF file; save its text as .txt first"),
        (b"PK\x03\x04rest", "x.txt: expected plain text, Markdown or HTML, found a ZIP, Word or Excel file; save its text as .txt first"),
        (b"\x1f\x8brest", "x.txt: expected plain text, Markdown or HTML, found a gzip archive; unpack it first"),
        (b"a" * 5_000_001, "x.txt: expected a document of at most 5 MB, found a longer one; split it and check the parts"),
    ],
    ids=[
        "empty",
        "blank",
        "mark alone",
        "latin-1",
        "odd utf-16",
        "zero byte",
        "bytes",
        "program",
        "utf-16 without mark",
        "pdf",
        "zip",
        "gzip",
        "long",
    ],
)
def test_bytes_that_are_no_text(source: bytes, message: str) -> None:
    with pytest.raises(DocumentError) as told:
        load(source, "x.txt")
    assert str(told.value) == message


@pytest.mark.parametrize("page", [b"<html><body></body></html>", b"<html><script>5</script>", b"<!doctype html><!-- 5 -->"])
def test_a_page_without_words(page: bytes) -> None:
    with pytest.raises(DocumentError, match=r"^x\.html: expected a page with a text, found none; where a program fills it"):
        load(page, "x.html")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding(encoding: str) -> None:
    assert load("El año, 5 %".encode(encoding), "x.txt").text == "El año, 5 %"


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"none\.txt: expected a file, a URL or - for standard input, found nothing; check the name$"):
        open_source(str(tmp_path / "none.txt"))


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r": expected a file, found a folder; name one file in it$"):
        open_source(str(tmp_path))


def test_a_name_that_no_system_takes() -> None:
    with pytest.raises(DocumentError, match=r"expected a file that can be read, found an obstacle: embedded null byte$"):
        open_source("a\0b")


def test_a_long_file_is_refused_by_its_size_alone(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.touch()
    os.truncate(path, 50_000_000)
    with pytest.raises(DocumentError, match="expected a document of at most 5 MB, found a longer one"):
        open_source(str(path))


def test_a_device_without_end_is_read_no_further_than_a_document_goes() -> None:
    with pytest.raises(DocumentError, match="expected a document of at most 5 MB"):
        open_source("/dev/zero")


@pytest.mark.parametrize("charset", ["punycode", "undefined", "unicode_escape", "utf-7", "zlib", "a\0b", "no-such"])
def test_an_encoding_that_is_none_of_text_is_told(charset: str) -> None:
    with pytest.raises(DocumentError, match="expected an encoding that is known, found"):
        load(b"Sales rose.", "x.txt", charset=charset)
