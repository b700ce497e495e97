"""The words that prose is made of in a language, whatever it is about: jusText's lists (BSD licence beside them), one a language."""

from __future__ import annotations

from functools import cache
from pathlib import Path

LANGUAGES = ("english", "spanish")


@cache
def function_words(language: str) -> frozenset[str]:
    """The list of a language, in lower case."""
    return frozenset(Path(__file__).with_name(f"{language}.txt").read_text(encoding="utf-8").split())
