"""Where the words of a Markdown token stand in the source: the parser tells the lines, the words are found in them in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from holdto.documents.assembly import Piece

if TYPE_CHECKING:
    from markdown_it.token import Token

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_BREAK = re.compile(r"<br\s{0,10}/?>", re.IGNORECASE)


class Source:
    """The source, and how far its words have been found."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._starts = [found.start() for found in _LINE.finditer(text, start)]
        self._position = start
        self._end = start

    def lines(self, token: Token) -> tuple[int, int]:
        """The range of the source that the token's lines are."""
        first, last = token.map or (0, 0)
        return self._start(first), self._start(last)

    def _start(self, line: int) -> int:
        return self._starts[line] if line < len(self._starts) else len(self._text)

    def pieces(self, token: Token) -> list[Piece]:
        """The words of an inline token as a reader sees them. Cells of one row share their lines, so the search goes on in the row."""
        first, self._end = self.lines(token)
        self._position = max(self._position, first)
        return [piece for child in token.children or [] for piece in self._child(child)]

    def _child(self, child: Token) -> Iterator[Piece]:
        if child.type in ("text", "code_inline"):
            yield from self._words(child.content)
        elif child.type == "text_special":
            # An escape or an entity: the source has the markup where the reader sees the content.
            yield from self._standing_for(child.markup, child.content)
        elif child.type == "softbreak":
            yield " ", self._position
        elif child.type == "hardbreak":
            yield "\n", self._position
        elif child.type == "html_inline":
            yield from self._standing_for(child.content, "\n" if _BREAK.fullmatch(child.content) else "")
        elif (child.type == "link_close" and child.info != "auto") or (child.type == "image" and self._found("![") is not None):
            self._skip_address()

    def _words(self, words: str) -> Iterator[Piece]:
        """The words where they are found; one by one where the source has markup between them, as an escaped bar in a cell."""
        at = self._found(words)
        if at is not None:
            yield words, at
            return
        for word in words.split():
            at = self._found(word)
            yield " ", self._position
            yield word, self._position if at is None else at

    def _standing_for(self, markup: str, words: str) -> Iterator[Piece]:
        at = self._found(markup)
        if words:
            yield words, self._position if at is None else at

    def _found(self, words: str) -> int | None:
        """Where the words stand next, which moves the search behind them; None, and no move, where they do not."""
        at = self._text.find(words, self._position, self._end)
        if at < 0:
            return None
        self._position = at + len(words)
        return at

    def _skip_address(self) -> None:
        """Move the search behind the address of a link, so that no word is found in it."""
        at = self._text.find("]", self._position, self._end)
        if at < 0:
            return
        self._position = at + 1
        opens = self._text[at + 1 : at + 2]
        if opens not in ("(", "["):
            return
        closes, depth = {"(": ")", "[": "]"}[opens], 0
        for position in range(at + 1, self._end):
            depth += (self._text[position] == opens) - (self._text[position] == closes)
            if depth == 0:
                self._position = position + 1
                return
