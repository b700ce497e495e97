"""One door to all forms."""

from __future__ import annotations

from collections.abc import Callable

from holdto.checking.evaluate import arithmetic, motion, order
from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Outcome, Query

_FORMS: dict[str, Callable[[Query, View], Outcome | Missing]] = {
    "value": arithmetic.value,
    "complement": arithmetic.value,
    "inverse": arithmetic.value,
    "change": arithmetic.change,
    "change_pct": arithmetic.change,
    "ratio_time": arithmetic.change,
    "ratio_other": arithmetic.against,
    "share": arithmetic.against,
    "difference_other": arithmetic.against,
    "excess_other": arithmetic.against,
    "per_population": arithmetic.against,
    "per_time": arithmetic.per_time,
    "mean": arithmetic.mean,
    "rank": order.rank,
    "record": order.record,
    "trend": motion.trend,
    "sign": motion.sign,
    "streak": motion.streak,
}


def run(query: Query, view: View) -> Outcome | Missing:
    """What the figures of a view answer to a query."""
    return _FORMS[query.form](query, view)
