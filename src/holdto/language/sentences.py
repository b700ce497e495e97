"""Sentences: a text cut into sentences, headings, bullets and table rows, each with its place. No word here decides what is claimed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from typing import NamedTuple

#: What a piece of text is: running prose, a list item, a line that heads what follows, or a row of figures.
KINDS = ("prose", "bullet", "heading", "table")


class Sentence(NamedTuple):
    """One sentence as a half-open range of the text; `paragraph` numbers the paragraph, counted from 0."""

    start: int
    end: int
    kind: str
    paragraph: int


_LINE = re.compile(r"[^\n]*\n?")
_BULLET = re.compile(r"[ \t]*(?:[-*•·▪‣–—o]|\(?[0-9]{1,2}[.)]|\(?[a-zA-Z][)])[ \t]+(?=\S)")
#: A run of end marks with the closing quotes and brackets after it, before white space.
_END = re.compile(r"[.!?…]+[\"'”’»)\]*_]{0,8}(?=\s)")
_WORD_BEFORE = re.compile(r"[^\s(\"“'‘\[*]*\Z")
_NUMERIC = re.compile(r"[^\w\s]*[0-9][^\w\s]*[0-9.,%]*[^\w\s]*\Z|[-–—.]+\Z|(?:n/?a|x)\Z", re.IGNORECASE)
_COLUMNS = re.compile(r"\t|\||[ ]{3,}")
_CLOSERS = "\"'”’»)]*_"

#: The longest line that still counts as wrapped by hand or by a mailer.
_WRAP_WIDTH = 120
#: A heading has at most so many characters.
_HEADING = 160
#: A sentence has at most so many characters; a longer one is no prose, and is read in parts.
_LONGEST = 1_500


def _is_table_row(line: str) -> bool:
    """A row of cells, at least two of them and half of them numbers."""
    cells = [cell for piece in _COLUMNS.split(line) if (cell := piece.strip())]
    numeric = sum(1 for cell in cells if _NUMERIC.match(cell))
    return len(cells) >= 3 and numeric >= 2 and 2 * numeric >= len(cells)


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Runs of lines without a blank one between them; each line as a range without its line feed."""
    block: list[tuple[int, int]] = []
    position, size = 0, len(text)
    while position < size:
        stop = text.find("\n", position)
        stop = size if stop < 0 else stop
        if text[position:stop].strip():
            block.append((position, stop))
        elif block:
            yield block
            block = []
        position = stop + 1
    if block:
        yield block


def _paragraphs(text: str, block: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Join the wrapped lines of a block; say of each piece whether it is prose, a bullet or a table row.

    A line goes on in the next where the next line's first word would not have fitted on it, which is how wrapping works,
    and where the line is not closed by an end mark or the next one begins with a small letter.
    """
    width = max(end - start for start, end in block)
    start, end, kind = 0, 0, ""
    for line_start, line_end in block:
        line = text[line_start:line_end]
        bullet = _BULLET.match(line)
        row = ("\t" in line or "|" in line or "   " in line.strip()) and _is_table_row(line)
        if kind and not bullet and not row and kind != "table" and _wraps(text, start, end, line, width):
            end = line_end
            continue
        if kind:
            yield start, end, kind
        start, end = (line_start + bullet.end(), line_end) if bullet else (line_start, line_end)
        kind = "table" if row else "bullet" if bullet else "prose"
    if kind:
        yield start, end, kind


def _wraps(text: str, start: int, end: int, line: str, width: int) -> bool:
    first = line.split(None, 1)[0]
    if width > _WRAP_WIDTH:
        return first[:1].islower()
    last_line = max(text.rfind("\n", start, end) + 1, start)
    return first[:1].islower() or end - last_line + 1 + len(first) > width - 2


def _ends_sentence(text: str, mark: re.Match[str], end: int, abbreviations: Mapping[str, bool], openers: Set[str]) -> bool:
    """Whether an end mark closes its sentence, by what stands before and after it."""
    after = mark.end()
    while after < end and text[after].isspace():
        after += 1
    if after >= end:
        return True
    following = text[after]
    if following.islower():
        return False
    if mark[0][0] != ".":
        return True
    before = _WORD_BEFORE.search(text, max(mark.start() - 24, 0), mark.start())
    word = before[0].lower() if before else ""
    if not word:
        return True
    if len(mark[0].rstrip(_CLOSERS)) == 1:
        if len(word) == 1 and word.isalpha():
            return False  # "George W. Bush"
        initials = len(word) <= 5 and "." in word and all(len(part) <= 1 for part in word.split("."))
        if initials or word in abbreviations:
            # "in the U.S. The rate", "at 5 p.m. Police": an abbreviation that may close a sentence does so before a word that opens one.
            return (initials or abbreviations.get(word, False)) and _opener(text, after, end) in openers
    return True


def _opener(text: str, start: int, end: int) -> str:
    while start < end and text[start] in "\"'“‘([*_":
        start += 1
    stop = start
    while stop < end and stop - start < 20 and text[stop].isalpha():
        stop += 1
    return text[start:stop].lower() if text[start : start + 1].isupper() else ""


def split(text: str, abbreviations: Mapping[str, bool], openers: Set[str], skip: tuple[tuple[int, int], ...] = ()) -> list[Sentence]:
    """The sentences of `text` in order, without surrounding white space.

    `abbreviations` are words whose full stop closes no sentence, True for those that may; `openers` are words that open one.
    Parts in `skip` (boilerplate, tables) are left out; a sentence never reaches over one.
    """
    out: list[Sentence] = []
    number = 0
    for block in _blocks(_masked(text, skip)):
        for start, end, kind in _paragraphs(text, block):
            out.extend(_sentences(text, (start, end), kind, number, abbreviations, openers))
            number += 1
    return out


def _masked(text: str, skip: tuple[tuple[int, int], ...]) -> str:
    """The text with the parts to leave alone blanked out, at the same length."""
    if not skip:
        return text
    pieces, position = [], 0
    for first, last in sorted(skip):
        start, end = max(first, position), min(last, len(text))
        if start < end:
            pieces += [text[position:start], "\n" * (end - start)]
            position = end
    return "".join([*pieces, text[position:]])


def _sentences(
    text: str, run: tuple[int, int], kind: str, paragraph: int, abbreviations: Mapping[str, bool], openers: Set[str]
) -> Iterator[Sentence]:
    start, end = run
    whole = text[start : min(end, start + 2 * _HEADING)].strip()
    closed = whole.rstrip(_CLOSERS)[-1:] in (".", "!", "?", "…", ";", ",")
    heading = kind == "prose" and len(whole) <= _HEADING and "\n" not in whole and not closed
    first = start
    if kind != "table":
        for mark in _END.finditer(text, start, end):
            if _ends_sentence(text, mark, end, abbreviations, openers):
                yield from _pieces(text, first, mark.end(), kind, paragraph)
                first, heading = mark.end(), False
    yield from _pieces(text, first, end, "heading" if heading else kind, paragraph)


def _pieces(text: str, start: int, end: int, kind: str, paragraph: int) -> Iterator[Sentence]:
    """A sentence without the white space around it; one without end is cut at white space, so that it is read in bounded time."""
    while start < end:
        stop = end
        if end - start > _LONGEST:
            space = max(text.rfind(" ", start + 1, start + _LONGEST), text.rfind("\n", start + 1, start + _LONGEST))
            stop = space if space > start else start + _LONGEST
        piece = text[start:stop].lstrip()
        first = stop - len(piece)
        last = first + len(piece.rstrip())
        if first < last:
            yield Sentence(first, last, kind, paragraph)
        start = stop
