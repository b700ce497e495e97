"""Documents: bytes, a path or a URL in; text with a map back to its source out."""

from holdto.documents.document import Document
from holdto.documents.errors import DocumentError, FetchError
from holdto.documents.source import load, open_source

__all__ = ["Document", "DocumentError", "FetchError", "load", "open_source"]
