"""Plain text as a Document: the text stays exactly as given; front matter, tables, markup and what is no main text are marked in it."""

from __future__ import annotations

from dataclasses import replace

from holdto.documents import boilerplate, front_matter, layout, markup
from holdto.documents.document import Document


def read(text: str, name: str = "") -> Document:
    """The document that a decoded text is. Date, title and author come from its front matter, else from its first lines."""
    head = front_matter.read(text)
    blocks = layout.blocks(text, head.end)
    marks = tuple(mark for kind, start, end in blocks if kind != "table" for mark in markup.marks(text, start, end))
    lines = front_matter.lines(text, blocks)
    plain = Document(text, marks=marks)
    told = boilerplate.tell(text, blocks, plain.reading)
    if head.end:
        told.insert(0, ("boilerplate", 0, head.end))
    return replace(
        plain,
        source=name,
        title=head.title or lines.title,
        published=head.published or lines.published,
        author=head.author or lines.author,
        blocks=tuple(told),
    )
