"""Putting a text together from pieces of its source, with the map back kept on the way."""

from __future__ import annotations

from dataclasses import dataclass, field

from holdto.documents.document import Block, Run

#: Characters from their places in the source: the words and the place of the first of them.
Piece = tuple[str, int]

#: What stands between two blocks.
APART = "\n\n"


@dataclass(slots=True)
class Assembly:
    """A text as it grows: words from the source one for one, and joints between them that stand for something in it."""

    parts: list[str] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    length: int = 0

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self.parts)

    def add(self, words: str, source: int) -> None:
        """Append words that stand, letter for letter, at `source`."""
        if not words:
            return
        if self.runs and self.runs[-1][0] + self.runs[-1][2] == self.length and self.runs[-1][1] + self.runs[-1][2] == source:
            start, first, length = self.runs[-1]
            self.runs[-1] = (start, first, length + len(words))
        else:
            self.runs.append((self.length, source, len(words)))
        self.parts.append(words)
        self.length += len(words)

    def join(self, joint: str, source: int) -> None:
        """Append characters that stand for what is at `source`, whatever its length there."""
        if joint:
            self.runs.append((self.length, source, 0))
            self.parts.append(joint)
            self.length += len(joint)

    def block(self, kind: str, pieces: list[Piece], between: str = APART) -> None:
        """Append a block, runs of white space in it folded to one space (a line end where a piece is one).

        A table's cell that comes after another, with a tab or line end `between` them, goes into the same block.
        """
        pieces = _folded(pieces)
        if not pieces:
            return
        goes_on = bool(self.blocks) and self.blocks[-1][0] == kind == "table" and between != APART
        if self.blocks:
            self.join(between if goes_on else APART, pieces[0][1])
        start = self.blocks.pop()[1] if goes_on else self.length
        for words, source in pieces:
            if words.isspace():
                self.join(words, source)
            else:
                self.add(words, source)
        self.blocks.append((kind, start, self.length))


def _folded(pieces: list[Piece]) -> list[Piece]:
    """The words of the pieces and single blanks between them; none at either end."""
    out: list[Piece] = []
    for words, source in pieces:
        if words == "\n":
            out[-1:] = [*(out[-1:] if out and out[-1][0] not in (" ", "\n") else []), ("\n", source)]
            continue
        position = 0
        for word in words.split():
            at = words.index(word, position)
            if at > position and out and out[-1][0] not in (" ", "\n", "\t"):
                out.append((" ", source + position))
            out.append((word, source + at))
            position = at + len(word)
        if position < len(words) and out and out[-1][0] not in (" ", "\n", "\t"):
            out.append((" ", source + position))
    while out and not out[0][0].strip():
        out.pop(0)
    while out and not out[-1][0].strip():
        out.pop()
    return out
