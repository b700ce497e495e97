"""Text for a terminal: columns counted as shown, lines no wider than asked, nothing that steers the terminal."""

from __future__ import annotations

import re
from unicodedata import combining, east_asian_width

from holdto.reporting.markup import clean

#: Marks that turn the direction of text; a table cannot keep them within their cell.
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SPACE = re.compile(r"[ \t\n]+")


def plain(text: str) -> str:
    """The text on one line, without control characters or marks of direction."""
    return _SPACE.sub(" ", _DIRECTION.sub("", clean(text))).strip()


def columns(text: str) -> int:
    """How many columns a terminal needs for the text."""
    if text.isascii():
        return len(text)
    return sum(_width(char) for char in text)


def wrap(text: str, width: int) -> list[str]:
    """The words in lines of at most `width` columns; a word that is wider is cut. No words give no lines."""
    lines: list[str] = []
    line, used = "", 0
    for word in plain(text).split(" "):
        for piece in _pieces(word, width):
            needed = columns(piece)
            if line and used + 1 + needed > width:
                lines.append(line)
                line, used = piece, needed
            else:
                line, used = (f"{line} {piece}", used + 1 + needed) if line else (piece, needed)
    return [*lines, line] if line else lines


def _pieces(word: str, width: int) -> list[str]:
    if columns(word) <= width:
        return [word]
    pieces, piece, used = [], "", 0
    for char in word:
        if piece and used + _width(char) > width:
            pieces.append(piece)
            piece, used = "", 0
        piece, used = piece + char, used + _width(char)
    return [*pieces, piece]


def _width(char: str) -> int:
    if combining(char) or char in "\u200b\u200c\u200d\ufe0e\ufe0f":
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
