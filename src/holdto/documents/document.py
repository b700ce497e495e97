"""Document: a text to be read, what is known about it, and where each of its characters came from."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from datetime import date

#: Of `blocks`. The first three are read; tables are left alone; captions and boilerplate are not the author's main text.
KINDS = ("heading", "paragraph", "bullet", "table", "caption", "boilerplate")
READ = frozenset(KINDS[:3])

#: A kind of KINDS and a half-open range of code points of the text.
Block = tuple[str, int, int]
#: `length` characters from `start` of the text stand at `source` of the source, one for one.
Run = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Document:
    """What a source says. `text` of plain text is the source as given; of Markdown and HTML it is what a reader sees."""

    text: str
    #: The path or URL it came from, "-" for standard input, "" for text given in a program.
    source: str = ""
    title: str | None = None
    published: date | None = None
    author: str | None = None
    #: The parts of the text in order, without overlap; only white space stands between them.
    blocks: tuple[Block, ...] = ()
    #: Half-open ranges inside the blocks that are markup, not words: `**`, a tag, the address of a link.
    marks: tuple[tuple[int, int], ...] = ()
    #: Where the characters came from, by start; empty where the text is the source.
    runs: tuple[Run, ...] = field(default=(), repr=False)

    def origin(self, offset: int) -> int:
        """The code point of the decoded source at which the character at `offset` of the text stands.

        A character that stands for several of the source (an entity, a run of white space) is where they begin. The end of
        the text is a place too. Raises IndexError beyond it.
        """
        if not 0 <= offset <= len(self.text):
            raise IndexError(f"expected an offset from 0 to {len(self.text)}, found {offset}")
        if not self.runs:
            return offset
        start, source, length = self.runs[max(bisect_right(self.runs, offset, key=lambda run: run[0]) - 1, 0)]
        return source + min(max(offset - start, 0), length)

    @property
    def reading(self) -> str:
        """The text, letter for letter at the same offsets, with all that is not to be read blanked out.

        Blocks that are not read become line ends, so that no sentence reaches across them; markup becomes spaces.
        """
        gaps = [(start, end, "\n") for kind, start, end in self.blocks if kind not in READ]
        gaps += [(start, end, " ") for start, end in self.marks]
        pieces: list[str] = []
        done = 0
        for start, end, blank in sorted(gaps):
            if end > done:
                opens = max(start, done)
                pieces += [self.text[done:opens], blank * (end - opens)]
                done = end
        return "".join([*pieces, self.text[done:]])

    def named(self, source: str) -> Document:
        """The same document under another source name."""
        return replace(self, source=source)
