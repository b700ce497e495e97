"""Build the scene of a sentence: classes, times, numbers, places, attributions and clauses, each found once."""

from __future__ import annotations

from datetime import date

from holdto.language.en.attribution import rules as attribution
from holdto.language.en.operations import cues
from holdto.language.en.periods.find import find_times
from holdto.language.en.scene import Scene
from holdto.language.en.syntax.clauses import clauses
from holdto.language.en.syntax.tagging import classes
from holdto.language.places import find_places
from holdto.language.quantities import english, find_quantities
from holdto.language.sentences import Sentence
from holdto.language.tokens import Tokens

_CLAIMING = cues.CLAIMING | english().starts


def build(tokens: Tokens, sentence: Sentence, published: date | None) -> Scene:
    """The scene of a sentence."""
    words = tokens.words
    periods, durations = find_times(tokens, published)
    figures = bytearray(len(words))
    skips: dict[int, int] = {}
    for mention in periods:
        for k in range(mention.i, mention.j):
            figures[k] = 1
        skips[mention.i] = skips[mention.cue_i] = mention.j
    _skip_restated(words, skips)
    lasting = bytearray(figures)
    for duration in durations:
        if duration.straight or duration.ordinal or duration.age or ("-" in words[duration.i : duration.j] and not words[duration.j - 1].endswith("s")):
            for k in range(duration.i, duration.j):
                lasting[k] = 1
    quantities = find_quantities(tokens, lasting)
    for q in quantities:
        first = q.i if q.hedge != "exactly" and words[q.i] != "from" else q.core_i
        for k in range(first, max(q.core_j, q.j if q.unit != "count" else q.core_j)):
            figures[k] = 2
    tags = classes(words, figures)
    for q in quantities:
        if q.form == "multiple" and q.direction and words[q.core_i].endswith(("ed", "ing", "es")):
            tags[q.core_i] = "v"
    places = find_places(tokens, figures)
    aside = bytearray(len(words))
    said = attribution.find(words, tags) if not attribution.TRIGGERS.isdisjoint(words) else []
    for one in said:
        for k in range(*one.aside):
            aside[k] = 2 if one.opens else 1
    found, of = clauses(words, tags, aside)
    return Scene(
        tokens, words, sentence, published, tags, quantities, periods, durations, places, found, of, figures, skips, cues.find(words), said
    )  # fmt: skip


def worth_reading(words: list[str]) -> bool:
    """Whether a sentence can hold a claim at all: a digit, a number word or a word of change, comparison, record or rank."""
    return not _CLAIMING.isdisjoint(words) or any(word[0].isdigit() for word in words)


def _skip_restated(words: list[str], skips: dict[int, int]) -> None:
    """ "44 percent of Mexicans, or 55.7 million people, lived": what stands between the commas is left out of the phrase around it."""
    for k in range(len(words) - 3):
        if words[k] == "," and words[k + 1] == "or":
            close = next((m for m in range(k + 2, min(k + 11, len(words))) if words[m] == ","), -1)
            if close > 0 and any(words[m][0].isdigit() for m in range(k + 2, close)):
                skips[k] = close + 1
