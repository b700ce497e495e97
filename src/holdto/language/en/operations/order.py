"""The rules that read an operation, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable

from holdto.language.draft import Draft
from holdto.language.en.operations import change, compare, dates, level, rank, ratio, record, share, threshold, trend
from holdto.language.en.operations.site import Site
from holdto.language.en.scene import Scene

Rule = Callable[[Scene, Site], Draft | None]

#: The first rule that makes a draft of a number wins.
ON_NUMBERS: tuple[Rule, ...] = (
    level.scored,
    ratio.for_every,
    ratio.of_past,
    ratio.multiple,
    ratio.in_half,
    threshold.topped,
    change.nominal,
    change.of_nominal,
    change.alongside,
    change.comparative,
    change.particle,
    level.from_level,
    level.again,
    level.to_level,
    change.verb,
    change.added,
    level.beside,
    level.average,
    level.lasting,
    level.rate,
    share.share,
    level.level,
)

OnWords = Callable[[Scene, list[Draft]], list[Draft]]

#: Rules that need no number, in order; each sees the drafts made before it.
ON_WORDS: tuple[OnWords, ...] = (record.records, rank.ranks, compare.comparisons, trend.trends, dates.dates)
