"""Finding the series that some words may mean, from titles and units alone."""

from holdto.series.finder.finder import Finder, embed
from holdto.series.finder.texts import about_of, document_of
from holdto.series.finder.weights import MODEL

__all__ = ["MODEL", "Finder", "about_of", "document_of", "embed"]
