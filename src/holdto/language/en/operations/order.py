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
    enough,
    gapped,
    level,
    movement,
    rank,
    rate,
    ratio,
    record,
    share,
    threshold,
    total,
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

#: The first rule that makes a draft of a number wins. Beside each rule stand the forms of number it can read, the words that must
#: stand before the number, and the kind of cue that must stand in the sentence; all, any and none where nothing is named.
ON_NUMBERS: tuple[tuple[Rule, tuple[str, ...], tuple[str, ...], str], ...] = (
    (rate.scored, ("fraction",), (), ""),
    (ratio.for_every, (), (), "every"),
    (ratio.of_past, ("multiple", *_PARTS), (), ""),
    (ratio.multiple, ("multiple",), (), ""),
    (ratio.in_half, ("fraction",), (), ""),
    (threshold.topped, (), (), "topping"),
    (change.nominal, (), (), "noun"),
    (change.of_nominal, (), ("of", "by"), "noun"),
    (change_verbs.alongside, (), (), "change"),
    (change.comparative, (), (), "comparative"),
    (change.particle, (), (), "particle"),
    (gapped.gapped, (), (), ""),
    (movement.from_level, (), ("from", "of"), ""),
    (movement.again, (), ("to", "with", "from", "of", "versus", "vs", "against", "after"), ""),
    (movement.to_level, (), ("to", "of"), ""),
    (change_verbs.verb, (), (), "change"),
    (change_verbs.added, ("other",), (), "adding"),
    (movement.beside, (), (), ""),
    (rate.average, (), (), "average"),
    (rate.lasting, ("other",), (), ""),
    (rate.rate, (), (), ""),
    (share.share, _PARTS, (), ""),
    (share.of_every, ("other",), (), "every"),
    (total.out_of, ("other",), (), ""),
    (level.level, (), (), ""),
)

#: Rules that need no number, in order, each with the kind of cue it wants; each sees the drafts made before it.
ON_WORDS: tuple[tuple[OnWords, str], ...] = (
    (record.records, "record"),
    (rank.ranks, "rank"),
    (compare.comparisons, "compare"),
    (enough.enough, "enough"),
    (trend.trends, "trend"),
    (dates.lengths, ""),
    (dates.anniversaries, "date"),
)


#: The kinds of cue that decide which rules can read a number.
GATES = frozenset(cue for *_, cue in ON_NUMBERS)


def rules_for(site: Site, gates: frozenset[str]) -> tuple[Rule, ...]:
    """The rules on numbers that can read this one, in their order; `gates` are the kinds of GATES that the sentence has cues of."""
    q = site.q
    form = "multiple" if q.form == "multiple" else "fraction" if is_fraction(q) else "percent" if q.unit == "percent" else "other"
    return _rules(form, site.left_word if site.left_word in _LED else "", gates)


@cache
def _rules(form: str, led: str, gates: frozenset[str]) -> tuple[Rule, ...]:
    return tuple(
        rule
        for rule, forms, leads, cue in ON_NUMBERS
        if (not forms or form in forms) and (not leads or led in leads) and (not cue or cue in gates)
    )
