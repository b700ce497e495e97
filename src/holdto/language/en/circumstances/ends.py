"""Ends: what the two levels of a movement and the change between them take from one another."""

from __future__ import annotations

from holdto.language.draft import FROM, Draft
from holdto.language.en.operations.movement import TO

#: Rules of a change that may be said once more after both its levels.
_SAID_AFTER = frozenset(("<amount> <noun of change>", "<noun of change> of <amount>"))
#: Operations that a pair of levels can spell out.
_JOINED = frozenset(("ratio", "change_pct", "change_abs", "trend"))


def _share_whole(low: Draft, high: Draft) -> None:
    """ "From 42 percent of adults to 14 percent": both are shares of the whole that one of them names."""
    for one, other in ((low, high), (high, low)):
        if one.operation == "share" and other.operation == "rate":
            other.operation, other.whole, other.measure_slot = "share", one.whole, one.measure_slot


def _other_end(drafts: list[Draft], position: int) -> Draft | None:
    """The level reached, of the start at `position`: behind it ("from 3 to 5"), or before it ("to 5 from 3")."""
    low = drafts[position]
    behind = (d for d in drafts[position + 1 :] if d.rule == TO and d.clause == low.clause)
    before = (d for d in drafts[:position][-1:] if d.rule == TO and d.clause == low.clause and d.linked is None)
    return next(behind, None) or next(before, None)


def _restate(low: Draft, high: Draft, drafts: list[Draft]) -> None:
    """ "Rose from 82 in 2019 to 102 in 2022, an increase of 25 percent": the change is between the two levels."""
    for change in drafts:
        same = change.period == high.period and change.measure_slot == high.measure_slot and change.baseline is None
        if same and change.i > high.i and change.rule in _SAID_AFTER and low.period is not None:
            change.baseline = low.period


def _is_other(change: Draft, low: Draft) -> bool:
    """Whether the two name different things: "added 900 jobs, pushing the vacancy rate down from 6.1 percent in May"."""
    if change.operation == "change_abs" and low.operation in ("rate", "share") and change.quantity and change.quantity.unit == "count":
        return True  # no count of things is the distance between two percentages
    one, other = change.measure_slot, low.measure_slot
    return one is not None and other is not None and (one.span[1] <= other.span[0] or other.span[1] <= one.span[0])


def join_pairs(drafts: list[Draft]) -> None:
    """ "Quadrupled from 8.9 in 1993 to 39 in 2017": the levels are linked, and their times are the change's."""
    for position, low in enumerate(drafts):
        if low.rule != FROM:
            continue
        high = _other_end(drafts, position)
        if high is not None:
            high.linked, low.linked = low, high
            _share_whole(low, high)
            _restate(low, high, drafts)
        for change in drafts:
            if change.clause != low.clause or change.operation not in _JOINED or change.i > low.i or _is_other(change, low):
                continue
            if change.baseline is None and low.period is not None and low.period is not change.period:
                change.baseline = low.period
                if high is not None and high.period is not None:
                    change.period = high.period
            elif change.baseline is not None and change.baseline.start and low.period in (None, change.period):
                low.period = change.baseline
