"""A path, a URL, standard input or bytes into a Document, by the form they are in."""

from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path, PurePosixPath

from holdto.documents import decoding, plain
from holdto.documents.document import Document
from holdto.documents.errors import DocumentError

#: The form of a document by the ending of its name.
ENDINGS = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".xhtml": "html"}
#: The form of a document by what its sender says it is.
TYPES = {"text/markdown": "markdown", "text/x-markdown": "markdown", "text/html": "html", "application/xhtml+xml": "html"}

#: A page, whatever its name: it begins with one of these. Only the first characters are looked at.
_PAGE = re.compile(r"(?is)\s{0,1000}(?:<\?xml[^<>]{0,200}>\s{0,100})?(?:<!--.{0,500}?-->\s{0,100}){0,3}<(?:!doctype\s{1,9}html|html)\b")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


def open_source(source: str) -> Document:
    """The document at a path, at an http or https URL, or on standard input for "-".

    Raises DocumentError where there is none, where it is no text, and where it is longer than a document may be.
    """
    if source == "-":
        return load(_bounded(sys.stdin.buffer.read(decoding.MOST_BYTES + 1), "standard input"), "-")
    if _ADDRESS.match(source):
        from holdto.documents.fetch import fetch

        page = fetch(source)
        return load(page.body, page.url, type=page.type, charset=page.charset)
    return load(_file(source), source)


def load(source: bytes, name: str = "", *, type: str | None = None, charset: str | None = None) -> Document:
    """The document that some bytes hold. `name`, `type` (a media type) and the first characters tell its form.

    Raises DocumentError as `open_source` does.
    """
    form = _form(name, type) or ("html" if _PAGE.match(source[:4000].decode("latin-1")) else "plain")
    if form == "html":
        from holdto.documents import html

        text = decoding.decode(source, _shown(name), charset or html.declared_charset(source))
        return html.read(text, name)
    text = decoding.decode(source, _shown(name), charset)
    if form == "markdown":
        from holdto.documents import markdown

        return markdown.read(text, name)
    return plain.read(text, name)


def _shown(name: str) -> str:
    return "standard input" if name == "-" else name or "the text"


def _form(name: str, type: str | None) -> str | None:
    """The form that the name or the sender gives, or None: then the text itself tells."""
    if type in TYPES:
        return TYPES[type]
    path = name.split("?", 1)[0].split("#", 1)[0] if _ADDRESS.match(name) else name
    return ENDINGS.get(PurePosixPath(path).suffix.lower())


def _file(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            mode = os.fstat(file.fileno())
            if stat.S_ISREG(mode.st_mode) and mode.st_size > decoding.MOST_BYTES:
                raise decoding.too_long(path)
            return _bounded(file.read(decoding.MOST_BYTES + 1), path)
    except FileNotFoundError:
        raise DocumentError(f"{path}: expected a file, a URL or - for standard input, found nothing; check the name") from None
    except IsADirectoryError:
        raise DocumentError(f"{path}: expected a file, found a folder; name one file in it") from None
    except (OSError, ValueError) as refused:
        why = refused.strerror if isinstance(refused, OSError) else refused
        raise DocumentError(f"{Path(path).name!r}: expected a file that can be read, found an obstacle: {why}") from None


def _bounded(source: bytes, name: str) -> bytes:
    if len(source) > decoding.MOST_BYTES:
        raise decoding.too_long(name)
    return source
