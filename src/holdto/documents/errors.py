"""Why a document could not be read: one exception, whose words say what was expected, what was found and what to do.

DocumentError
└── FetchError: the document is at a URL that could not or must not be fetched
"""

from __future__ import annotations


class DocumentError(Exception):
    """A source that cannot be read as a document. The message is one line for the person who named the source.

    It may quote what a sender said, so characters that a terminal would act on are shown as �.
    """

    def __init__(self, message: str) -> None:
        super().__init__("".join(letter if letter.isprintable() else "�" for letter in message))


class FetchError(DocumentError):
    """A URL that was refused, did not answer in time, or answered with something that is no document."""
