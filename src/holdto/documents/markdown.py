"""Markdown as a Document: the text is what a reader sees, each character with its place in the source."""

from __future__ import annotations

from collections.abc import Sequence

from holdto.documents import boilerplate, front_matter, plain
from holdto.documents.assembly import APART, Assembly
from holdto.documents.document import Document
from holdto.documents.html.blocks import parts
from holdto.documents.markdown_source import Source

#: A paragraph beyond so many characters is hostile: nobody writes one, and markup in it may cost the square of its length.
LONGEST_PARAGRAPH = 40_000
#: The whole beyond so many characters is read as plain text.
LONGEST = 3_000_000


def read(text: str, name: str = "") -> Document:
    """The document that a Markdown text is. Code is left out; tables are kept as they are, for no one to read claims in."""
    if len(text) > LONGEST or max(map(len, text.split("\n\n"))) > LONGEST_PARAGRAPH:
        return plain.read(text, name)
    head = front_matter.read(text)
    assembly = _assembled(text, head.end)
    if not assembly.length:
        return plain.read(text, name)
    words = assembly.text
    lines = front_matter.lines(words, assembly.blocks)
    return Document(
        text=words,
        source=name,
        title=head.title or lines.title,
        published=head.published or lines.published,
        author=head.author or lines.author,
        blocks=tuple(boilerplate.tell(words, assembly.blocks, words)),
        runs=tuple(assembly.runs),
    )


def _assembled(text: str, start: int) -> Assembly:
    """The blocks of the text from `start` on."""
    from markdown_it import MarkdownIt

    # Without text_join an escape or entity stays a token of its own, with the words it stands for beside its source.
    parser = MarkdownIt("commonmark").enable("table").disable("text_join")
    source = Source(text, start)
    assembly = Assembly()
    inside: list[str] = []
    between = APART
    for token in parser.parse(text[start:]):
        if token.nesting == 1:
            inside.append(token.type)
        elif token.nesting == -1:
            inside.pop()
        if token.type == "html_block":
            for part in parts(text[slice(*source.lines(token))]):
                assembly.block(part.kind, [(words, at + source.lines(token)[0]) for words, at in part.pieces], part.between)
        elif token.type == "inline":
            assembly.block(_kind(inside), source.pieces(token), between)
            between = "\t"
        elif token.type in ("table_open", "tr_open"):
            between = APART if token.type == "table_open" or between == APART else "\n"
    return assembly


def _kind(inside: Sequence[str]) -> str:
    if "table_open" in inside:
        return "table"
    if inside[-1:] == ["heading_open"]:
        return "heading"
    return "bullet" if "list_item_open" in inside else "paragraph"
