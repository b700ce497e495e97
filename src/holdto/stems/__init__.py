"""English words without their inflection: the one stemmer of texts and titles."""

from __future__ import annotations

import re
from functools import lru_cache

from holdto.stems.snowball import english

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of one word in lower case, without a possessive ending."""
    word = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    return word if len(word) <= 2 else english(word)


def stems(text: str) -> list[str]:
    """The stems of all words and numbers of a text, in order; punctuation falls away."""
    return [stem(word) for word in _WORD.findall(text.lower())]
