"""HTML as a Document: the text of the page's main part, without what surrounds it."""

from holdto.documents.html.charset import declared as declared_charset
from holdto.documents.html.page import read

__all__ = ["declared_charset", "read"]
