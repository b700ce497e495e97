"""Words that say how an amount is meant. Every entry occurs in the corpus."""

from __future__ import annotations

#: Before the amount: phrase → hedge. Of two that fit, the longer is taken.
BEFORE: dict[str, str] = {
    **dict.fromkeys(("más de", "más del", "más de la"), "more_than"),
    **dict.fromkeys(("menos de", "menos del", "menos de la"), "less_than"),
    **dict.fromkeys(("cerca de", "cerca del", "alrededor de", "alrededor del", "unos", "unas", "aproximadamente"), "about"),
    **dict.fromkeys(("casi", "casi el", "casi la"), "nearly"),
    **dict.fromkeys(("al menos", "al menos el", "por lo menos", "como mínimo"), "at_least"),
    **dict.fromkeys(("a lo sumo", "como máximo"), "at_most"),
    "hasta": "at_most, reached",
}  # fmt: skip
