"""English words without their inflection: the one stemmer of texts and titles (Snowball's English)."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")


@cache
def _stemmer() -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of one word in lower case, without a possessive ending."""
    word = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    if len(word) <= 2:
        return word
    return str(_stemmer().stemWord(word))


def stems(text: str) -> list[str]:
    """The stems of all words and numbers of a text, in order; punctuation falls away."""
    return [stem(word) for word in _WORD.findall(text.lower())]
