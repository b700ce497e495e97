"""Forms with an amount: levels, changes, ratios, shares, rates, means."""

from __future__ import annotations

from collections.abc import Sequence

from holdto.checking.evaluate.frame import Cell, View
from holdto.checking.evaluate.query import Missing, Outcome, Query, Subject
from holdto.periods import Span, add_months, code, month_run

Tree = tuple[tuple[int, str], ...]


def figure(value: float) -> str:
    """A number for the tree: no more digits than it needs."""
    if value == int(value) and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.6g}" if abs(value) < 1e6 else f"{value:,.0f}"


def name(subject: Subject, key: tuple[str, ...]) -> str:
    """A series and its codes, in words."""
    labels = [d.code(c).label for d, c in zip(subject.series.dataset.dimensions, key, strict=True)]
    return subject.series.title + (f" [{'; '.join(labels)}]" if labels else "")


def level(view: View, subject: Subject, span: Span, depth: int = 0) -> tuple[Cell, Tree] | Missing:
    """The subject's value over a span, summed over its keys, with its tree."""
    cells: list[Cell] = []
    lines: list[tuple[int, str]] = []
    for key in subject.keys:
        cell = view.frame(subject.series, key).value(span)
        if cell is None:
            return Missing("period-not-held", f"{name(subject, key)} has no figure for {code(span)}")
        made = f"{name(subject, key)}, {code(span)} = {figure(cell.value)} {subject.series.unit}"
        newest = cell.observations[-1]
        made += f" (made from {len(cell.observations)} periods)" if len(cell.observations) > 1 else ""
        made += f" · {subject.series.dataset.publisher}" + (f", vintage {newest.vintage}" if newest.vintage else "")
        cells.append(cell if subject.sign == 1 else _turned(cell))
        lines.append((depth + (len(subject.keys) > 1), made))
    if len(cells) == 1:
        return cells[0], tuple(lines)
    total = _sum(cells)
    return total, ((depth, f"sum = {figure(total.value)}"), *lines)


def _turned(cell: Cell) -> Cell:
    """The cell seen from the other side of a balance."""
    return Cell(-cell.value, cell.observations, None if cell.high is None else -cell.high, None if cell.low is None else -cell.low)


def _each(view: View, subject: Subject, spans: Sequence[Span], depth: int) -> tuple[tuple[Cell, ...], Tree] | Missing:
    """The subject's value over each of several spans, with the trees of all."""
    cells: list[Cell] = []
    lines: list[tuple[int, str]] = []
    for span in spans:
        found = level(view, subject, span, depth + (len(spans) > 1))
        if isinstance(found, Missing):
            return found
        cells.append(found[0])
        lines.extend(found[1])
    return tuple(cells), tuple(lines)


def _sum(cells: Sequence[Cell]) -> Cell:
    """Cells added up, made from all their observations."""
    return Cell(sum(c.value for c in cells), tuple(o for c in cells for o in c.observations))


def several(view: View, subject: Subject, spans: Sequence[Span], depth: int) -> tuple[Cell, Tree] | Missing:
    """The sum over several spans ("the previous three years combined")."""
    found = _each(view, subject, spans, depth)
    if isinstance(found, Missing):
        return found
    cells, lines = found
    if len(cells) == 1:
        return cells[0], lines
    total = _sum(cells)
    return total, ((depth, f"{len(cells)} periods together = {figure(total.value)}"), *lines)


def value(query: Query, view: View) -> Outcome | Missing:
    """The level itself, or its complement to 100, or its inverse."""
    found = level(view, query.subject, query.span, 1 if query.form != "value" else 0)
    if isinstance(found, Missing):
        return found
    cell, tree = found
    if query.form == "complement":
        made = 100 - cell.value
        return Outcome(
            made,
            (cell,),
            (query.span,),
            ((0, f"100 − {figure(cell.value)} = {figure(made)}"), *tree),
            low=None if cell.high is None else 100 - cell.high,
            high=None if cell.low is None else 100 - cell.low,
        )
    if query.form == "inverse":
        if not cell.value:
            return Missing("period-not-held", "a rate of zero has no inverse")
        made = float(query.per or 1) / cell.value
        return Outcome(made, (cell,), (query.span,), ((0, f"{query.per} ÷ {figure(cell.value)} = {figure(made)}"), *tree))
    return Outcome(cell.value, (cell,), (query.span,), tree, low=cell.low, high=cell.high)


def both_ends(query: Query, view: View) -> tuple[tuple[Cell, Tree], tuple[Cell, Tree]] | Missing:
    """The subject's value over the base and over the end, each with its tree."""
    if not query.base:
        return Missing("no-base", "no period to measure from")
    end = level(view, query.subject, query.span, 1)
    start = several(view, query.subject, query.base, 1)
    if isinstance(end, Missing):
        return end
    return start if isinstance(start, Missing) else (start, end)


def change(query: Query, view: View) -> Outcome | Missing:
    """Difference, percentage change or ratio between the base and the end."""
    found = both_ends(query, view)
    if isinstance(found, Missing):
        return found
    start, end = found
    a, b = start[0].value, end[0].value
    spans = (*query.base, query.span)
    if query.form == "change":
        return Outcome(b - a, (start[0], end[0]), spans, ((0, f"{figure(b)} − {figure(a)} = {figure(b - a)}"), *start[1], *end[1]))
    if a == 0 or ((a < 0) != (b < 0) and b != 0):
        return Missing("no-base", f"a proportion of {figure(a)} to {figure(b)} says nothing")
    made = b / a
    if query.form == "change_pct":
        made = 100 * (made - 1)
        return Outcome(made, (start[0], end[0]), spans, ((0, f"{figure(b)} ÷ {figure(a)} − 1 = {figure(made)} %"), *start[1], *end[1]))
    return Outcome(made, (start[0], end[0]), spans, ((0, f"{figure(b)} ÷ {figure(a)} = {figure(made)}"), *start[1], *end[1]))


def against(query: Query, view: View) -> Outcome | Missing:
    """A ratio, share, difference, excess in percent or rate of one subject over another in the same period."""
    if query.other is None:
        return Missing("no-base", "nothing to hold it against")
    top = level(view, query.subject, query.span, 1)
    bottom = level(view, query.other, query.span, 1)
    if isinstance(top, Missing):
        return top
    if isinstance(bottom, Missing):
        return bottom
    a, b = top[0].value, bottom[0].value
    cells, spans = (top[0], bottom[0]), (query.span,)
    if query.form == "difference_other":
        return Outcome(a - b, cells, spans, ((0, f"{figure(a)} − {figure(b)} = {figure(a - b)}"), *top[1], *bottom[1]))
    if b == 0:
        return Missing("no-base", "a share of nothing says nothing")
    if query.form == "excess_other":
        made = 100 * (a / b - 1)
        return Outcome(made, cells, spans, ((0, f"{figure(a)} ÷ {figure(b)} − 1 = {figure(made)} %"), *top[1], *bottom[1]))
    factor, sign = {"share": (100.0, " × 100"), "per_population": (float(query.per or 1), f" × {query.per}")}.get(query.form, (1.0, ""))
    made = a / b * factor
    if query.form == "share" and not 0 <= made <= 100.5:
        return Missing("no-base", f"{figure(a)} is no part of {figure(b)}")
    return Outcome(made, cells, spans, ((0, f"{figure(a)} ÷ {figure(b)}{sign} = {figure(made)}"), *top[1], *bottom[1]))


def units_in(span: Span, per: str) -> float | None:
    """How many minutes, hours, days, weeks, months, quarters or years a span has; None where it has none of that unit.

    Up to weeks they go by days, the longer ones by whole months.
    """
    if per in ("day", "hour", "minute", "week"):
        return span.days * {"day": 1.0, "hour": 24.0, "minute": 1440.0, "week": 1 / 7}[per]
    whole = {"month": 1, "quarter": 3, "year": 12}.get(per)
    return span.months / whole if whole and span.months else None


def per_time(query: Query, view: View) -> Outcome | Missing:
    """A period's total over its days, months or years."""
    found = level(view, query.subject, query.span, 1)
    if isinstance(found, Missing):
        return found
    units = units_in(query.span, query.per or "year")
    if not units:
        return Missing("period-not-held", f"{code(query.span)} has no whole {query.per}")
    made = found[0].value / units
    return Outcome(
        made, (found[0],), (query.span,), ((0, f"{figure(found[0].value)} ÷ {figure(units)} {query.per}s = {figure(made)}"), *found[1])
    )


def mean(query: Query, view: View) -> Outcome | Missing:
    """The mean of the periods of `step` months in the span."""
    step = query.step or 12
    if not query.span.months or query.span.months % step:
        return Missing("period-not-held", f"{code(query.span)} is not made of whole periods of {step} months")
    spans = [month_run(add_months(query.span.start, at), step) for at in range(0, query.span.months, step)]
    found = _each(view, query.subject, spans, 1)
    if isinstance(found, Missing):
        return found
    cells, lines = found
    total = sum(cell.value for cell in cells)
    made = total / len(cells)
    together: Tree = ((1, f"{len(cells)} periods together = {figure(total)}"),) if len(cells) > 1 else ()
    return Outcome(made, cells, tuple(spans), ((0, f"mean of {len(cells)} periods = {figure(made)}"), *together, *lines))
