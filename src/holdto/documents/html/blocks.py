"""A page's tags and words into blocks of words, each piece with its place in the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from holdto.documents.assembly import Piece
from holdto.documents.html.tokens import Token, tokens

#: Elements that begin and end a block.
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul".split()
)
#: Elements whose words are not shown.
UNREAD = frozenset("script style template noscript svg math iframe textarea title head xmp noframes".split())
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
CAPTIONS = frozenset(("figcaption", "caption"))
#: A cell with more characters is a text set in a table, as old pages do.
LONGEST_CELL = 150


@dataclass(slots=True)
class Part:
    """One block: its kind, its words with their places, and, of a table's cell, what parts it from the cell before."""

    kind: str
    pieces: list[Piece] = field(default_factory=list)
    between: str = "\n\n"

    @property
    def words(self) -> str:
        """The words as one string."""
        return "".join(words for words, _ in self.pieces)


def parts(page: str) -> Iterator[Part]:
    """The blocks of the whole page in order; those without words are left out."""
    state = _State()
    for token in tokens(page):
        if token.name:
            if (token.name in BLOCKS or (token.name in UNREAD and token.closes)) and (part := state.turn()):
                yield part
            state.tag(token)
        elif not state.unread:
            state.pieces.append((token.words, token.start))
    if part := state.turn():
        yield part


@dataclass(slots=True)
class _State:
    """Where in the page's elements the words stand: open elements by name, counted, and the kind the next words have."""

    open: dict[str, int] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    kind: str = "paragraph"
    between: str = "\n\n"
    unread: str = ""

    def turn(self) -> Part | None:
        """The block that ends here, if it has words."""
        pieces, self.pieces = self.pieces, []
        if not any(words.strip() for words, _ in pieces):
            return None
        kind = self.kind
        if self.open.get("table"):
            long = sum(len(words) for words, _ in pieces) > LONGEST_CELL
            kind = kind if long or kind == "caption" else "table"
        between, self.between = (self.between if kind == "table" else "\n\n"), "\n\n"
        return Part(kind, pieces, between)

    def tag(self, token: Token) -> None:
        """Take note of a tag."""
        name = token.name
        if self.unread:
            # A head that was never closed ends where the first block begins.
            if name == self.unread if token.closes else self.unread == "head" and name in BLOCKS:
                self.unread = ""
            return
        if name == "br":
            self.pieces.append(("\n", token.start))
        elif name in UNREAD and not token.closes:
            self.unread = name
        elif name in BLOCKS:
            self._block(name, token.closes)

    def _block(self, name: str, closes: bool) -> None:
        held = self.open.get(name, 0)
        self.open[name] = max(held - 1, 0) if closes else held + 1
        if name in ("td", "th", "tr"):
            self.between = "\n" if name == "tr" else "\t" if self.between != "\n" else "\n"
        if closes:
            self.kind = "paragraph"
        elif name in HEADINGS:
            self.kind = "heading"
        elif name in CAPTIONS:
            self.kind = "caption"
        elif name == "li":
            self.kind = "bullet"
        elif name != "p" or self.kind != "bullet":
            self.kind = self.kind if name in ("div", "p", "section") and self.kind == "caption" else "paragraph"
