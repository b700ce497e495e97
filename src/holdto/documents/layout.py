"""Plain text into blocks: wrapped lines joined, list items, headings and tables told apart by how the lines stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from holdto.documents.document import Block

#: A line without its end, as a half-open range of the text.
Line = tuple[int, int]

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)?")
#: A sign that opens a list item wherever it stands at the head of a line, and marks that do so only where an item may begin.
_SIGN = re.compile(r"[ \t]*[•●▪■◦‣▸·][ \t]*(?=\S)")
_MARK = re.compile(r"[ \t]*(?:[-*+–—]|\(?[0-9]{1,2}[.)]|\(?[a-z]\))[ \t]+(?=\S)", re.IGNORECASE)
_HASHES = re.compile(r"[ \t]{0,3}#{1,6}[ \t]")
_COLUMNS = re.compile(r"[ ]{2,}|\t|\|")
#: A cell that holds a figure, or says that there is none.
_FIGURE = re.compile(r"[^\w\s]{0,3}\d[\d.,:/]*[^\w\s]{0,3}\Z|[-–—.…*]{1,5}\Z|n/?a\Z|x\Z", re.IGNORECASE)
_CLOSERS = "\"'”’»)]*_"

#: Lines are wrapped at no more than so many columns, and at no fewer.
WIDEST, NARROWEST = 132, 50
#: Of a wrapped paragraph, most lines but the last are at least so full.
FULL = 0.7
#: A heading has at most so many characters.
HEADING = 160


def blocks(text: str, start: int = 0) -> list[Block]:
    """The blocks of the text from `start` on: paragraphs, headings, bullets and tables, without the white space around them."""
    out: list[Block] = []
    for chunk in _chunks(text, start):
        for kind, lines in _parts(text, chunk):
            first, last = lines[0][0], lines[-1][1]
            first += len(text[first:last]) - len(text[first:last].lstrip())
            out.append((kind, first, first + len(text[first:last].rstrip())))
    return out


def _chunks(text: str, start: int) -> Iterator[list[Line]]:
    """Runs of lines that no blank line parts."""
    chunk: list[Line] = []
    for found in _LINE.finditer(text, start):
        line = found[0]
        if line.strip():
            chunk.append((found.start(), found.start() + len(line.rstrip("\r\n"))))
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _parts(text: str, chunk: Sequence[Line]) -> Iterator[tuple[str, list[Line]]]:
    """The blocks of a run of lines, each as its kind and its lines."""
    wrapped = _wrapped(text, chunk)
    rows = _rows(text, chunk)
    part: list[Line] = []
    kind = ""
    for index, (start, end) in enumerate(chunk):
        opens = _opens(text, chunk, index, kind, wrapped)
        if part and (rows[index] != (kind == "table") or (kind != "table" and opens)):
            yield _kind(text, kind, part), part
            part = []
        if not part:
            kind = "table" if rows[index] else "bullet" if _item(text, start, end, True) else "paragraph"
        part.append((start, end))
    yield _kind(text, kind, part), part


def _opens(text: str, chunk: Sequence[Line], index: int, kind: str, wrapped: bool) -> bool:
    """Whether a line begins a block of its own rather than going on with the one before it."""
    start, end = chunk[index]
    before = text[slice(*chunk[index - 1])].rstrip() if index else ""
    free = not wrapped or kind == "bullet" or before.rstrip(_CLOSERS).endswith((".", ":", ";", "!", "?", ","))
    if _item(text, start, end, free) or _HASHES.match(text, start, end) or (index and _HASHES.match(before)):
        return True
    if wrapped:
        return False
    # Where each line stands for itself, one that begins small goes on with a sentence that is not over; an item's lines are indented.
    words = text[start:end].lstrip()
    if words[:1].islower() and not before.endswith((".", "!", "?", ":")):
        return False
    return not (kind == "bullet" and end - start - len(words) >= 2 and words[:1].islower())


def _item(text: str, start: int, end: int, free: bool) -> bool:
    return bool(_SIGN.match(text, start, end) or (free and _MARK.match(text, start, end)))


def _wrapped(text: str, chunk: Sequence[Line]) -> bool:
    """Whether the lines are one text, cut by an editor or a mailer to fit a width."""
    # An address is too long to be wrapped, so its line says nothing of the width.
    lengths = [end - start for start, end in chunk[:-1] if text.find("://", start, end) < 0]
    width = max([*lengths, chunk[-1][1] - chunk[-1][0]] if text.find("://", *chunk[-1]) < 0 else lengths, default=0)
    if not lengths or not NARROWEST <= width <= WIDEST:
        return False
    return sum(length >= FULL * width for length in lengths) >= 0.6 * len(lengths)


def _rows(text: str, chunk: Sequence[Line]) -> list[bool]:
    """For each line whether it is a row of a table: cells that are mostly figures, or that stand among such rows in as many columns."""
    cells = [_cells(text[start:end]) for start, end in chunk]
    figures = [_figures(row) and not _item(text, *line, True) for row, line in zip(cells, chunk, strict=True)]
    if sum(figures) < 2 and not _ruled(text, chunk):
        return [False] * len(chunk)
    widths = {len(row) for row, is_row in zip(cells, figures, strict=True) if is_row}
    lines = zip(cells, figures, chunk, strict=True)
    return [is_row or (len(row) > 1 and (len(row) in widths or "|" in text[start:end])) for row, is_row, (start, end) in lines]


def _figures(row: Sequence[str]) -> bool:
    """Whether at least half of two or more cells are figures, or say that there is none."""
    figures = [cell for cell in row if _FIGURE.match(cell)]
    return len(row) >= 2 and len(figures) * 2 >= len(row) and any(letter.isdigit() for cell in figures for letter in cell[:20])


def _ruled(text: str, chunk: Sequence[Line]) -> bool:
    """Whether the second line is the rule under the heads of a table, as Markdown draws it."""
    if len(chunk) < 2:
        return False
    rule = text[slice(*chunk[1])].strip()
    return "|" in rule and "-" in rule and not rule.strip("|-: \t")


def _cells(line: str) -> list[str]:
    return [cell for piece in _COLUMNS.split(line.strip()) if (cell := piece.strip())]


def _kind(text: str, kind: str, lines: Sequence[Line]) -> str:
    if kind != "paragraph":
        return kind
    words = text[lines[0][0] : lines[-1][1]].strip()
    if _HASHES.match(words):
        return "heading"
    closed = words.rstrip(_CLOSERS).endswith((".", "!", "?", "…", ";", ","))
    return "heading" if len(lines) == 1 and len(words) <= HEADING and not closed else kind
