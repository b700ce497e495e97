"""The rules that read an operation, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

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
from holdto.language.en.operations.site import Site, is_fraction
from holdto.language.en.scene import Scene

Rule = Callable[[Scene, Site], Draft | None]
OnWords = Callable[[Scene, list[Draft]], list[Draft]]

#: How the number is written, for rules that want it so: a multiple ("doubled"), a fraction ("a third"), a percentage, anything else.
_FORMS = ("multiple", "fraction", "percent", "other")
_PARTS = ("fraction", "percent")
_LED = frozenset("from to of by with versus vs against after".split())

#: The first rule that makes a draft of a number wins. Beside each rule stand the forms of number it can read, all where none is
#: named, and the words that must stand before the number, any where none is named.
ON_NUMBERS: tuple[tuple[Rule, tuple[str, ...], tuple[str, ...]], ...] = (
    (rate.scored, ("fraction",), ()),
    (ratio.for_every, (), ()),
    (ratio.of_past, ("multiple", *_PARTS), ()),
    (ratio.multiple, ("multiple",), ()),
    (ratio.in_half, ("fraction",), ()),
    (threshold.topped, (), ()),
    (change.nominal, (), ()),
    (change.of_nominal, (), ("of", "by")),
    (change_verbs.alongside, (), ()),
    (change.comparative, (), ()),
    (change.particle, (), ()),
    (movement.from_level, (), ("from",)),
    (movement.again, (), ("to", "with", "from", "of", "versus", "vs", "against", "after")),
    (movement.to_level, (), ("to",)),
    (change_verbs.verb, (), ()),
    (change_verbs.added, ("other",), ()),
    (movement.beside, (), ()),
    (rate.average, (), ()),
    (rate.lasting, ("other",), ()),
    (rate.rate, (), ()),
    (share.share, _PARTS, ()),
    (share.of_every, ("other",), ()),
    (level.level, (), ()),
)

#: Rules that need no number, in order; each sees the drafts made before it.
ON_WORDS: tuple[OnWords, ...] = (record.records, rank.ranks, compare.comparisons, trend.trends, dates.dates)


def rules_for(site: Site) -> tuple[Rule, ...]:
    """The rules on numbers that can read this one, in their order."""
    q = site.q
    form = "multiple" if q.form == "multiple" else "fraction" if is_fraction(q) else "percent" if q.unit == "percent" else "other"
    return _rules(form, site.left_word if site.left_word in _LED else "")


@cache
def _rules(form: str, led: str) -> tuple[Rule, ...]:
    return tuple(rule for rule, forms, leads in ON_NUMBERS if (not forms or form in forms) and (not leads or led in leads))
