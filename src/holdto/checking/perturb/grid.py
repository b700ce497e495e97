"""The grid: a claim over equal steps of time made ready for the sweep, and a setting of the sweep made a claim again."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from holdto.checking.evaluate.query import Query
from holdto.checking.perturb import weights
from holdto.checking.perturb.claim import Claim
from holdto.checking.perturb.line import last_month
from holdto.checking.perturb.neighbours import OVER_TIME, breaks_crossed, lag
from holdto.checking.perturb.sensible import base_worth
from holdto.periods import Span, month_run

if TYPE_CHECKING:
    from holdto.checking.perturb.sweep import Plan, Values


#: How parts make a whole, where they do: a run's value is the sum or mean of its steps.
MADE_OF_PARTS = frozenset(("sum", "mean"))


@dataclass(frozen=True, slots=True)
class Grid:
    """The values of equal steps in order, how they are to be swept, and the query that a setting stands for."""

    values: Values
    plan: Plan
    #: From a window and the last steps of base and end.
    query: Callable[[int, int, int], Query]


def grid(claim: Claim) -> Grid | None:
    """The grid of a claim whose base and end are equal runs of months, quarters or years, as far as a choice is moved.

    None for other claims.
    """
    query, span = claim.query, claim.query.span
    if query.form not in OVER_TIME or len(query.base) != 1 or not span.months or query.base[0].months != span.months:
        return None
    step = span.months if span.months in (1, 3) else 12
    if span.months % step or lag(query) % step:
        return None
    reach = 12 * weights.REACH
    from_month, to_month = last_month(query.base[0]) - reach, last_month(span) + reach
    held = {month: value for month, value in _steps(claim, step).items() if from_month <= month <= to_month}
    if len(held) < 2:
        return None
    import numpy as np

    from holdto.checking.perturb.sweep import Plan

    first, last = min(held), max(held)
    base, end, window = (last_month(query.base[0]) - first) // step, (last_month(span) - first) // step, span.months // step
    places = range((last - first) // step + 1)
    values = np.array([held.get(first + step * i, np.nan) for i in places])

    def span_of(window: int, at: int) -> Span:
        return month_run(_first_day(first + step * (at - window) + 1), step * window)

    plan = Plan(
        form=query.form,
        own=claim.own,
        base=base,
        end=end,
        window=window,
        near_end=np.array([weights.relevance(step * (i - end), 0) for i in places]),
        near_lag=np.array([weights.relevance(0, step * (i - end + base)) * weights.naturalness(step * i) for i in places]),
        near_base=np.array([base_worth(query, span_of(1, i)) if step * window == 1 else 1.0 for i in places]),
        near_window={n: weights.relevance(0, 0, n / window) * weights.naturalness(step * n) for n in _windows(claim, step, window)},
        mean=query.subject.series.aggregate == "mean",
        breaks=_breaks(claim, first, step),
        last=_last_known(claim, first, step),
    )
    return Grid(values, plan, lambda window, base, end: query.at(span_of(window, end), (span_of(window, base),)))


def _steps(claim: Claim, step: int) -> dict[int, float]:
    """The values of single steps of the claim's calendar by the number of their last month; empty where runs are not made of steps."""
    span, line = claim.query.span, claim.line
    if span.months > step and claim.query.subject.series.aggregate not in MADE_OF_PARTS:
        return {}
    if step == 1:
        return line.months()
    held = line.first_and_last
    if held is None:
        return {}
    last = last_month(span)
    first = last - (last - 12 * held.start.year - held.start.month) // step * step
    values = {}
    for month in range(first, last_month(held) + 1, step):
        value = line.value(month_run(_first_day(month - step + 1), step))
        if value is not None:
            values[month] = value
    return values


def _windows(claim: Claim, step: int, own: int) -> list[int]:
    """The windows that are looked through, in steps, the claim's own among them."""
    aggregate = claim.query.subject.series.aggregate
    if aggregate not in MADE_OF_PARTS or (aggregate == "sum" and claim.query.form == "change"):
        return [own]  # an amount over a longer window is another amount
    near = (months // step for months in weights.WINDOWS if months % step == 0)
    return sorted({own, *(n for n in near if 1 / weights.WINDOW_REACH <= n / own <= weights.WINDOW_REACH)})


def _breaks(claim: Claim, first: int, step: int) -> tuple[int, ...]:
    """The first places of a new way of counting that the claim does not lie across."""
    crossed = breaks_crossed(claim.query)
    ats = [b.at for i, b in enumerate(claim.query.subject.series.breaks) if i not in crossed]
    return tuple(-((first - 12 * at.year - at.month + 1) // step) for at in ats)


def _last_known(claim: Claim, first: int, step: int) -> int:
    """The last place that had ended when the text appeared."""
    day = claim.query.known_by
    month = 12 * day.year + day.month - 1
    ended = month if day.day == monthrange(day.year, day.month)[1] else month - 1
    return (ended - first) // step


def _first_day(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)
