"""The rules that read an operation, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable

from holdto.language.draft import Draft
from holdto.language.en.operations import (
    change,
    change_verbs,
    compare,
    dates,
    level,
    movement,
    rank,
    rate,
    ratio,
    record,
    share,
    threshold,
    trend,
)
from holdto.language.en.operations.site import Site
from holdto.language.en.scene import Scene

Rule = Callable[[Scene, Site], Draft | None]
OnWords = Callable[[Scene, list[Draft]], list[Draft]]

#: The first rule that makes a draft of a number wins.
ON_NUMBERS: tuple[Rule, ...] = (
    rate.scored,
    ratio.for_every,
    ratio.of_past,
    ratio.multiple,
    ratio.in_half,
    threshold.topped,
    change.nominal,
    change.of_nominal,
    change_verbs.alongside,
    change.comparative,
    change.particle,
    movement.from_level,
    movement.again,
    movement.to_level,
    change_verbs.verb,
    change_verbs.added,
    movement.beside,
    rate.average,
    rate.lasting,
    rate.rate,
    share.share,
    level.level,
)

#: Rules that need no number, in order; each sees the drafts made before it.
ON_WORDS: tuple[OnWords, ...] = (record.records, rank.ranks, compare.comparisons, trend.trends, dates.dates)
