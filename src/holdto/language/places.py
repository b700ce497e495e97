"""Places in a text: what a mention of one says, and the finder of the language that ships."""

from holdto.language.en.places import find_places
from holdto.language.place_mention import FORMS, PlaceMention

__all__ = ["FORMS", "PlaceMention", "find_places"]
