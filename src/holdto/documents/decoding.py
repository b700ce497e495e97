"""Bytes into text: the encoding by byte order mark, by what the sender said, else UTF-8; anything that is no text is refused."""

from __future__ import annotations

import codecs
import re

from holdto.documents.errors import DocumentError

#: A document has at most so many bytes; a book of a thousand pages has three million.
MOST_BYTES = 5_000_000

#: UTF-32 before UTF-16, whose mark begins alike.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: First bytes of files that people take for documents, and what to do with them.
FORMATS = (
    (b"%PDF-", "a PDF file", "save its text as .txt first"),
    (b"PK\x03\x04", "a ZIP, Word or Excel file", "save its text as .txt first"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file", "save its text as .txt first"),
    (b"{\\rtf", "a rich text file", "save it as plain text first"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"\x89PNG", "a picture", "give its text"),
    (b"\xff\xd8\xff", "a picture", "give its text"),
    (b"GIF8", "a picture", "give its text"),
)

#: Control characters that betray binary data: all but white space, escape, the old mark of a file's end and the four separators.
_CONTROL = frozenset(map(chr, range(32))) - set("\t\n\f\r\x0b\x1b\x1a\x1c\x1d\x1e\x1f")

#: Encodings of the web, by how Python names them. Python knows more, and some of those are no encodings of text.
KNOWN = re.compile(
    r"utf-8|utf-16(?:-[lb]e)?|cp\d{3,4}|iso8859-\d{1,2}|koi8-[rtu]|mac-\w+|shift_jis\w*|euc_\w+|iso2022_\w+|gb\w+|big5\w*|tis-620"
)


def usable(label: str) -> str | None:
    """The encoding that a label means, or None where that is not one of text. The web's Latin-1 is Windows-1252."""
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    return name if KNOWN.fullmatch(name) else None


def decode(source: bytes, name: str, charset: str | None = None) -> str:
    """The text that the bytes spell, without a byte order mark.

    `charset` is what the sender or the page says of itself; it counts where there is no mark. Raises DocumentError for an
    empty document, one beyond MOST_BYTES, another kind of file, and bytes that are not of the encoding.
    """
    if len(source) > MOST_BYTES:
        raise too_long(name)
    for magic, kind, advice in FORMATS:
        if source.startswith(magic):
            raise DocumentError(f"{name}: expected plain text, Markdown or HTML, found {kind}; {advice}")
    mark, encoding = next(((mark, encoding) for mark, encoding in MARKS if source.startswith(mark)), (b"", usable(charset or "utf-8")))
    if encoding is None:
        raise DocumentError(f"{name}: expected an encoding that is known, found {charset!r}; save it as UTF-8")
    try:
        text = source[len(mark) :].decode(encoding)
    except UnicodeDecodeError as fault:
        if not mark and _binary(source):
            raise _no_text(name) from None
        line = source.count(b"\n", 0, fault.start + len(mark)) + 1
        raise DocumentError(
            f"{name}:{line}: expected text in {encoding.upper()}, found the byte 0x{source[fault.start + len(mark)]:02X}; save it as UTF-8"
        ) from None
    if any(control in text for control in _CONTROL):
        raise _no_text(name)
    if not text.strip():
        raise DocumentError(f"{name}: expected a text, found an empty document")
    return text


def too_long(name: str) -> DocumentError:
    """The fault of a document beyond MOST_BYTES."""
    return DocumentError(
        f"{name}: expected a document of at most {MOST_BYTES // 1_000_000} MB, found a longer one; split it and check the parts"
    )


def _binary(source: bytes) -> bool:
    """Whether bytes that do not decode are no text in any encoding, by their zero bytes."""
    return b"\0" in source[:100_000]


def _no_text(name: str) -> DocumentError:
    return DocumentError(f"{name}: expected plain text, Markdown or HTML, found binary data; save its text as UTF-8")
