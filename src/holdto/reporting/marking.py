"""Claims marked in the words that make them; where claims overlap, the words are cut so that marks never cross."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from holdto.checking.finding import Finding
from holdto.language.statement import Place
from holdto.reporting.layout import Part
from holdto.reporting.markup import Html, element, escape, hidden, join
from holdto.reporting.words import LOOKS


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that the same claims cover: their numbers, the shown one first, and the numbers of those that end here."""

    start: int
    end: int
    claims: tuple[int, ...]
    ending: tuple[int, ...]


def marked(text: str, part: Part, findings: Sequence[Finding]) -> Html:
    """The words of a block with a mark for each of its claims, and after a claim's last words the way to its note."""
    return join(_piece(text, piece, findings) for piece in pieces(part, findings))


def pieces(part: Part, findings: Sequence[Finding]) -> Iterator[Piece]:
    """The block cut wherever one of its claims begins or ends. Of several claims the shortest is shown, then the graver verdict."""
    spans = {number: _within(findings[number - 1].statement.span, part) for number in part.claims}
    rank = {n: (b - a, -LOOKS[findings[n - 1].verdict].weight, n) for n, (a, b) in spans.items()}
    begins: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for number, (a, b) in spans.items():
        begins.setdefault(a, []).append(number)
        ends.setdefault(b, []).append(number)
    running: set[int] = set()
    cuts = sorted({part.start, part.end, *begins, *ends})
    for a, b in pairwise(cuts):
        running.update(begins.get(a, ()))
        ending = tuple(ends.get(b, ()))
        yield Piece(a, b, tuple(sorted(running, key=rank.__getitem__)), ending)
        running.difference_update(ending)


def _within(span: Place, part: Part) -> Place:
    return max(span[0], part.start), min(span[1], part.end)


def _piece(text: str, piece: Piece, findings: Sequence[Finding]) -> Html:
    words = escape(text[piece.start : piece.end])
    if not piece.claims:
        return words
    look = LOOKS[findings[piece.claims[0] - 1].verdict]
    mark = element("mark", words, class_=look.name, aria_details=" ".join(f"note-{number}" for number in piece.claims))
    return join((mark, *(_reference(number, findings[number - 1]) for number in piece.ending)))


def _reference(number: int, finding: Finding) -> Html:
    look = LOOKS[finding.verdict]
    shown = element("span", escape(f"{look.sign}{number}"), aria_hidden="true")
    return element(
        "a",
        shown,
        hidden(f"claim {number}, {finding.verdict}"),
        class_=f"ref {look.name}",
        id=f"ref-{number}",
        href=f"#note-{number}",
        role="doc-noteref",
    )
