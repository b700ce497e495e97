"""A document drawn as lines, so that a test states what a reader would see."""

from holdto.documents import Document


def blocks(document: Document) -> list[str]:
    """Each block as its kind and its words."""
    return [f"{kind}: {document.text[start:end]}" for kind, start, end in document.blocks]


def read(document: Document) -> str:
    """What of the text is read, runs of white space folded."""
    return " ".join(document.reading.split())
