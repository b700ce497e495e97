"""Places in English: words around their names, and the rules that tell a name of a place from other words."""

from holdto.language.en.places.find import find_places

__all__ = ["find_places"]
