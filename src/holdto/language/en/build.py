"""Build the scene of a sentence: classes, times, numbers, places, attributions and clauses, each found once."""

from __future__ import annotations

from datetime import date

from holdto.language.en import cues
from holdto.language.en.attribution import rules as attribution
from holdto.language.en.operations.cues import CLAIMING
from holdto.language.en.periods.find import find_times
from holdto.language.en.periods.whose import in_their_calendar
from holdto.language.en.scene import Scene
from holdto.language.en.syntax.clauses import clauses
from holdto.language.en.syntax.tagging import classes
from holdto.language.mentions import Quantity
from holdto.language.period_mention import Duration
from holdto.language.places import find_places
from holdto.language.quantities import english
from holdto.language.quantity_finder import Finder
from holdto.language.sentences import Sentence
from holdto.language.tokens import Tokens

#: Words that can make a claim, or a number without a digit.
_CLAIMING = CLAIMING | english().starts
#: How far the second comma of ", or 55 million people," may stand from the first.
_RESTATED = 11


def worth_reading(words: list[str]) -> bool:
    """Whether a sentence can hold a claim at all: a digit, a number word or a word of change, comparison, record or rank."""
    return not _CLAIMING.isdisjoint(words) or any(word[0].isdigit() for word in words)


def build(tokens: Tokens, sentence: Sentence, published: date | None) -> Scene:
    """The scene of a sentence."""
    words = tokens.words
    periods, durations = find_times(tokens, published)
    figures = bytearray(len(words))
    skips: dict[int, int] = {}
    for mention in periods:
        figures[mention.i : mention.j] = b"\x01" * (mention.j - mention.i)
        skips[mention.i] = skips[mention.cue_i] = mention.j
    _skip_restated(words, skips)
    finder = Finder(tokens, _with_durations(words, figures, durations), english())
    quantities = finder.run()
    for q in quantities:
        _mark(words, figures, q)
    tags = classes(words, figures)
    for q in quantities:
        if q.form == "multiple" and q.direction and words[q.core_i].endswith(("ed", "ing", "es")):
            tags[q.core_i] = "v"  # "doubled" is number and verb
    cued = cues.find(words)
    aside = bytearray(len(words))
    said = attribution.find(words, tags) if "said" in cued else []
    for one in said:
        aside[one.aside[0] : one.aside[1]] = (b"\x02" if one.opens else b"\x01") * (one.aside[1] - one.aside[0])
    found, of = clauses(words, tags, aside)
    places = find_places(tokens, figures)
    if any(mention.year_pair or mention.fiscal_generic for mention in periods):
        periods = in_their_calendar(words, periods, places, quantities)
    return Scene(
        tokens, words, sentence, published, tags, quantities, periods, durations, places, found, of, figures, skips, cued, said,
        passed=finder.unread(),
    )  # fmt: skip


def _with_durations(words: list[str], figures: bytearray, durations: list[Duration]) -> bytearray:
    """The figures with the lengths of time marked that are never amounts: "20-year", "fifth straight year", ages."""
    if not durations:
        return figures
    taken = bytearray(figures)
    for duration in durations:
        hyphened = "-" in words[duration.i : duration.j] and not words[duration.j - 1].endswith("s")
        if duration.straight or duration.ordinal or duration.age or hyphened:
            taken[duration.i : duration.j] = b"\x01" * (duration.j - duration.i)
    return taken


def _mark(words: list[str], figures: bytearray, q: Quantity) -> None:
    """Mark the tokens of a number, with its hedge, and its unit unless that is a thing counted."""
    first = q.i if q.hedge != "exactly" and words[q.i] != "from" else q.core_i
    last = max(q.core_j, q.j) if q.unit != "count" else q.core_j
    figures[first:last] = b"\x02" * (last - first)


def _skip_restated(words: list[str], skips: dict[int, int]) -> None:
    """ "44 percent of Mexicans, or 55.7 million people, lived": what stands between the commas is left out of the phrase around it."""
    for k in [k for k, word in enumerate(words[:-3]) if word == "," and words[k + 1] == "or"]:
        close = next((m for m in range(k + 2, min(k + _RESTATED, len(words))) if words[m] == ","), -1)
        if close > 0 and any(word[0].isdigit() for word in words[k + 2 : close]):
            skips[k] = close + 1
