"""Main text told from what surrounds it in a copied page: captions, offers, notes on the author.

The paragraphs are classified by jusText (Pomikálek, "Removing Boilerplate and Duplicate Content from Web Corpora", 2011):
by length, share of function words, and neighbours. Here stands only when its word is taken. A line read too much costs
little; a claim not read is lost, so in doubt a block is kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from holdto.documents.document import Block

#: Beyond so many blocks the text is no page; jusText's time also grows with the square of a run of short lines.
MOST_BLOCKS = 4000
#: Fewer blocks than this have no neighbours to be judged by.
LEAST_BLOCKS = 3
#: Characters from which a paragraph of running text vouches for its neighbours; the second where a text has none of the first.
LENGTHS = (200, 70)
#: At least this share of the text is main text, or it is not of the kind that can be told apart.
LEAST_KEPT = 0.5
LANGUAGES = ("English", "Spanish")

_WITH_FIGURE = re.compile(r"\S*\d\S*")
_CLOSERS = "\"'”’»)]*_ "


@dataclass(frozen=True, slots=True)
class Unit:
    """Blocks that are main text together or not at all: a paragraph or heading with the list that it introduces."""

    #: Indices into the blocks.
    members: tuple[int, ...]
    text: str
    #: The unit has list items, and figures stand in at least half of them.
    figures: bool


def tell(text: str, blocks: Sequence[Block], reading: str) -> list[Block]:
    """The blocks with the kinds `caption` and `boilerplate` where the words are not main text.

    `reading` is the text with its markup blanked. The first heading is the title and stays.
    """
    if not LEAST_BLOCKS <= len(blocks) <= MOST_BLOCKS:
        return list(blocks)
    units = _units(blocks, reading)
    classes = _classes(units)
    judged = enumerate(zip(units, classes, strict=True))
    dropped = {index for index, (unit, (bare, final)) in judged if final != "good" and not _vouched(unit, bare)}
    if blocks[0][0] == "heading":
        dropped.discard(0)
    kept = sum(len(unit.text) for index, unit in enumerate(units) if index not in dropped)
    if kept < LEAST_KEPT * sum(len(unit.text) for unit in units):
        return list(blocks)
    return _marked(blocks, units, classes, dropped)


def _units(blocks: Sequence[Block], reading: str) -> list[Unit]:
    """Group each list with the block before it; tables stand outside."""
    groups: list[list[int]] = []
    for index, (kind, _, _) in enumerate(blocks):
        if kind == "bullet" and groups and groups[-1][-1] == index - 1:
            groups[-1].append(index)
        elif kind != "table":
            groups.append([index])
    return [_unit(group, blocks, reading) for group in groups]


def _unit(group: Sequence[int], blocks: Sequence[Block], reading: str) -> Unit:
    words, items, figures = [], 0, 0
    for index in group:
        kind, start, end = blocks[index]
        said = reading[start:end]
        if kind == "bullet":
            # Figures stand for words in a list: counted as words they would make it look like a menu.
            bare = _WITH_FIGURE.sub(" ", said[2:])
            items += 1
            figures += bare != said[2:]
            said = bare
        words.append(said)
    return Unit(tuple(group), " ".join(words), items > 0 and figures * 2 >= items)


def _classes(units: Sequence[Unit]) -> list[tuple[str, str]]:
    """jusText's class of each unit, without and with its neighbours: good, neargood, short or bad."""
    from justext.core import classify_paragraphs, revise_paragraph_classification
    from justext.paragraph import Paragraph

    words = _function_words(units)
    for length in LENGTHS:
        paragraphs: list[Any] = []
        for unit in units:
            paragraph = Paragraph(_NoPath)
            paragraph.append_text(unit.text)
            paragraphs.append(paragraph)
        classify_paragraphs(paragraphs, words, length_high=length)
        revise_paragraph_classification(paragraphs)
        if any(paragraph.cf_class == "good" for paragraph in paragraphs):
            return [(paragraph.cf_class, paragraph.class_type) for paragraph in paragraphs]
    # Nothing here is running text that the rest could be told from.
    return [("good", "good")] * len(units)


class _NoPath:
    """Where a paragraph stands in a page; a plain text has no such place."""

    dom = ""
    xpath = ""


def _function_words(units: Sequence[Unit]) -> frozenset[str]:
    """jusText's list for the language whose function words occur most."""
    from justext import get_stoplist

    sample = " ".join(unit.text for unit in units)[:20_000].lower().split()
    lists = [frozenset(get_stoplist(language)) for language in LANGUAGES]
    return max(lists, key=lambda words: sum(word in words for word in sample))


def _vouched(unit: Unit, bare: str) -> bool:
    """Whether the unit is read whatever its neighbours are: a whole sentence in words of prose, or a list of figures."""
    return unit.figures or (bare in ("short", "neargood") and unit.text.rstrip(_CLOSERS).endswith((".", "!", "?")))


def _marked(blocks: Sequence[Block], units: Sequence[Unit], classes: Sequence[tuple[str, str]], dropped: set[int]) -> list[Block]:
    """A run of dropped units inside the main text with words unlike prose is a caption; any other is boilerplate."""
    out = list(blocks)
    kept = [index for index in range(len(units)) if index not in dropped]
    first, last = (kept[0], kept[-1]) if kept else (0, 0)
    run: list[int] = []
    for index in range(len(units) + 1):
        if index in dropped:
            run.append(index)
            continue
        inside = run and first < run[0] and run[-1] < last
        kind = "caption" if inside and any(classes[member][0] == "bad" for member in run) else "boilerplate"
        for unit in run:
            for member in units[unit].members:
                out[member] = (kind, *blocks[member][1:])
        run = []
    return out
