"""Forms that walk from period to period: trend, streak, threshold, firsts."""

from __future__ import annotations

import itertools
from datetime import timedelta

from holdto.checking.evaluate.arithmetic import both_ends, figure, level
from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.order import history, last_of
from holdto.checking.evaluate.query import Missing, Outcome, Query
from holdto.checking.thresholds import SHORT_SERIES, TREND_STEPS, UNCHANGED
from holdto.periods import Span, add_months, code, month_run


def trend(query: Query, view: View) -> Outcome | Missing:
    """The direction from the base to the end: net change and, over several steps, two thirds of them.

    `kind` "compare" looks at the two ends alone ("higher than in 2019"); "flat" asks for next to no change either way.
    """
    found = both_ends(query, view)
    if isinstance(found, Missing):
        return found
    start, end = found
    net = end[0].value - start[0].value
    sign = -1 if query.direction == "down" else 1
    values = [v for s, v in history(query, view) if s.end >= query.base[0].end and s.end <= query.span.end]
    steps = [b - a for a, b in itertools.pairwise(values)]
    along = sum(sign * step > 0 for step in steps)
    if query.direction == "flat":
        holds = abs(net) <= UNCHANGED * abs(start[0].value)
    else:
        holds = sign * net > 0
        if holds and query.kind == "steps" and len(steps) > 1:
            holds = along >= TREND_STEPS * len(steps) - 1e-9
    tree = (
        (0, f"from {figure(start[0].value)} to {figure(end[0].value)}: {figure(net)}; {along} of {len(steps)} steps that way"),
        *start[1],
        *end[1],
    )
    counter = None if holds else f"from {figure(start[0].value)} to {figure(end[0].value)}"
    return Outcome(net, (start[0], end[0]), (*query.base, query.span), tree, holds=holds, counter=counter)


def sign(query: Query, view: View) -> Outcome | Missing:
    """Whether a rate of change is above zero, or below it where the direction is down."""
    now = level(view, query.subject, query.span)
    if isinstance(now, Missing):
        return now
    cell, tree = now
    holds = cell.value < 0 if query.direction == "down" else cell.value > 0
    return Outcome(
        cell.value, (cell,), (query.span,), tree, holds=holds, counter=None if holds else f"the change was {figure(cell.value)} %"
    )


def streak(query: Query, view: View) -> Outcome | Missing:
    """A condition over a run of periods.

    With `bound`: each period is held to it ("never exceeded", "above N for M straight months"). Without: each step has the
    direction ("rose every year since", "fifth straight year", "first decline since").
    """
    steps = walked(query, view)
    if isinstance(steps, Missing):
        return steps
    if query.kind == "first":
        return _first(query, view, steps)
    down = query.direction == "down"
    run = 0
    broken: tuple[Span, float] | None = None
    for span, amount in reversed(_unbroken(steps)):
        good = (
            (amount < (query.bound or 0.0) if down else amount > (query.bound or 0.0))
            if query.kind != "never"
            else not (amount < (query.bound or 0.0) if down else amount > (query.bound or 0.0))
        )
        if not good:
            broken = (span, amount)
            break
        run += 1
    needed = query.count if query.kind == "consecutive" and query.count else len(steps)
    if run < needed and broken is None:
        return Missing("period-not-held", f"{needed} periods are claimed and {run} are held without a gap")
    holds = run >= needed
    words = None if holds or broken is None else f"{code(broken[0])}: {figure(broken[1])}"
    tree = [(0, f"{run} of {needed} periods in a row" + (f"; broken by {words}" if words else ""))]
    tree += [(1, f"{code(span)}: {figure(amount)}") for span, amount in steps[-needed:]]
    last = steps[-1][1]
    return Outcome(
        last if query.bound is not None and query.kind != "consecutive" else float(run),
        (),
        tuple(s for s, _ in steps[-needed:]),
        tuple(tree),
        holds=holds,
        looked=len(steps),
        counter=words,
    )


def _unbroken(steps: list[tuple[Span, float]]) -> list[tuple[Span, float]]:
    """The last of the steps, as far back as no period between them is absent."""
    at = len(steps) - 1
    while at > 0 and steps[at - 1][0].end + timedelta(days=1) >= steps[at][0].start:
        at -= 1
    return steps[at:]


def walked(query: Query, view: View) -> list[tuple[Span, float]] | Missing:
    """The periods a streak looks at with their values, or the steps between them where there is no bound."""
    length = query.step or 12
    last = query.span if query.span.months == length else month_run(add_months(query.span.end.replace(day=1), 1 - length), length)
    one = query.at(last)
    values = history(one, view)
    start = query.base[0].start if query.base else (query.span.start if query.span.months > length else None)
    if query.kind == "first":  # the base itself must be such a step, so the walk begins before it
        start = None
    if query.bound is not None:
        out = [(s, v) for s, v in values if s.end <= last.end and (start is None or s.start >= start)]
        if query.count and query.kind == "consecutive":
            out = [(s, v) for s, v in values if s.end <= last.end]
    else:
        inside = [(s, v) for s, v in values if s.end <= last.end and (start is None or s.end >= start)]
        pairs = list(itertools.pairwise(inside))
        out = [(b[0], b[1] - a[1]) for a, b in pairs if a[0].shift(length) == b[0]]
    if not out or out[-1][0] != last:
        return Missing("period-not-held", f"{query.subject.series.title} has no figures for the run up to {code(last)}")
    if start is not None and query.kind in ("every", "each", "never"):
        gap = (last.end.year - start.year) * 12 + last.end.month - start.month + 1
        if len(out) < gap // length - (query.bound is None):
            return Missing("period-not-held", f"{query.subject.series.title} lacks some of the periods from {start} to {code(last)}")
    return out


def _first(query: Query, view: View, steps: list[tuple[Span, float]]) -> Outcome | Missing:
    """The first step of its direction since the base (a step that way in the base and none between), or in so many years."""
    sign = -1 if query.direction == "down" else 1
    last_span, last = steps[-1]
    if sign * last <= 0:
        now = f"{code(last_span)}: {figure(last)}"
        return Outcome(last, (), (last_span,), ((0, f"no such step: {now}"),), holds=False, counter=now, looked=len(steps) + 1)
    before = steps[:-1]
    if query.count is not None:
        before = last_of(before, last_span, query.count - 1)
        enough = len(before) >= query.count - 1
    else:
        enough = True
    base = query.base[0] if query.base else None
    between = [(s, v) for s, v in before if base is None or s.end > base.end]
    others = [(s, v) for s, v in between if sign * v > 0]
    at_base = [v for s, v in before if base is not None and s.end <= base.end and s.start >= base.start]
    holds = not others and (not at_base or any(sign * v > 0 for v in at_base))
    if holds and not enough and len(before) < SHORT_SERIES:
        return Missing("period-not-held", f"{query.count} periods are named and fewer are held")
    words = None if holds else (f"{code(others[-1][0])}: {figure(others[-1][1])}" if others else "no such step in the year named")
    tree = ((0, f"{code(last_span)}: {figure(last)}; {'none before it that way' if holds else words}"),)
    ends = [level(view, query.subject, span) for span in (last_span.shift(-last_span.months), last_span)]
    cells = tuple(end[0] for end in ends if not isinstance(end, Missing))
    return Outcome(last, cells, (last_span,), tree, holds=holds, counter=words, looked=len(steps) + 1, short=not enough)
