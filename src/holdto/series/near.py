"""Words that may have been meant by a word that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

#: Share of letters in common from which a word is offered; below, the offer is more often odd than right.
ALIKE = 0.75


def meant(word: str, known: Iterable[str], most: int = 1) -> list[str]:
    """The known words most like it, best first."""
    return get_close_matches(word, sorted(known), most, ALIKE)
