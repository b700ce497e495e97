"""A page into a Document: trafilatura says what the main text is, the page's own words are kept with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from holdto.documents.assembly import Assembly
from holdto.documents.document import Document
from holdto.documents.errors import DocumentError
from holdto.documents.html.blocks import Part, parts
from holdto.documents.html.main_text import main_text

_WORD = re.compile(r"\w+")
#: Words in a row by which a block is found again in the main text, and the share of them that must be.
ROW, FOUND = 4, 0.6


def read(page: str, name: str = "") -> Document:
    """The document of a page. Where no main text can be told, all of the page's words are kept.

    Raises DocumentError where the page has no words, or cannot be taken apart.
    """
    all_parts = list(parts(page))
    main = main_text(page, name or "the page")
    kept = list(_kept(all_parts, main.text)) or all_parts
    assembly = Assembly()
    for part in kept:
        assembly.block(part.kind, part.pieces, part.between)
    if not assembly.length:
        shown = name or "the page"
        raise DocumentError(
            f"{shown}: expected a page with a text, found none; where a program fills it in the browser, save it as text first"
        )
    return Document(
        text=assembly.text,
        source=name,
        title=main.title,
        published=main.published,
        author=main.author,
        blocks=tuple(assembly.blocks),
        runs=tuple(assembly.runs),
    )


def _kept(all_parts: Sequence[Part], main: str) -> Iterator[Part]:
    """The parts whose words stand in the main text: rows of words, or the whole line where they are few."""
    lines = [tuple(_WORD.findall(line.lower())) for line in main.splitlines()]
    whole = set(lines)
    rows = {row for line in lines for row in _rows(line)}
    cells = {word for line in lines for word in line}
    for part in all_parts:
        words = tuple(_WORD.findall(part.words.lower()))
        if part.kind == "table":
            # The main text has a row where the page has cells.
            if words and all(word in cells for word in words):
                yield part
        elif len(words) < ROW:
            if words in whole:
                yield part
        elif sum(row in rows for row in _rows(words)) >= FOUND * (len(words) - ROW + 1):
            yield part


def _rows(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[offset:] for offset in range(ROW)), strict=False)
