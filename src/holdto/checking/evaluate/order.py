"""Forms that compare with every other period or member: record, rank."""

from __future__ import annotations

from holdto.checking.evaluate.arithmetic import Tree, figure, level, name
from holdto.checking.evaluate.frame import Cell, View
from holdto.checking.evaluate.query import Missing, Outcome, Query, Subject
from holdto.checking.thresholds import NEAR_EXTREME, SHORT_SERIES
from holdto.periods import Span, code


def record(query: Query, view: View) -> Outcome | Missing:
    """Beyond every earlier period of equal length held, or those back to the base ("highest since Y", "a 20-year low").

    "Highest since Y": nothing after Y is above it, and Y itself, where held, is at least as high.
    """
    now = level(view, query.subject, query.span, 1)
    if isinstance(now, Missing):
        return now
    down = query.direction == "down"
    values = history(query, view)
    since = query.base[0] if query.base else None
    earlier = [(s, v) for s, v in values if s.end < query.span.end and s != query.span]
    looked = [(s, v) for s, v in earlier if since is None or s.start >= since.start]
    if query.count is not None:
        looked = last_of(looked, query.span, query.count)
        if len(looked) < query.count:
            return _short_count(query, now, looked, down)
    if not looked:
        return Missing("period-not-held", f"no earlier period of {query.subject.series.title} is held to compare {code(query.span)} with")
    here = now[0].value
    rim = _rim(query, here)
    if query.kind == "since":
        between = [(s, v) for s, v in looked if since is None or s.start > since.end or s.end > since.end]
        at_base = [v for s, v in looked if since is not None and since.contains(s)]
        beaten = [(s, v) for s, v in between if (v < rim if down else v > rim)]
        reached = not at_base or query.near or any(v <= here if down else v >= here for v in at_base)
        holds = not beaten and reached
        words = (
            None
            if holds
            else (
                f"{code(beaten[-1][0])} was {figure(beaten[-1][1])}"
                if beaten
                else f"nothing as {'low' if down else 'high'} was reached in {code(since) if since else 'the base'}"
            )
        )
    else:
        beaten = [(s, v) for s, v in looked if (v <= rim if down else v >= rim)]
        holds = not beaten
        words = None if holds else f"{code(beaten[-1][0])} was {figure(beaten[-1][1])}"
    tree = (
        (0, f"{code(query.span)} held against {len(looked)} earlier periods from {code(looked[0][0])}: {'holds' if holds else words}"),
        *now[1],
    )
    return Outcome(here, (now[0],), (query.span,), tree, holds=holds, looked=len(earlier) + 1, counter=words)


def _rim(query: Query, here: float) -> float:
    """What no other period may be beyond: the value itself, or where "near" is said what it comes within a tenth of."""
    if not query.near or here <= 0:
        return here
    return here * NEAR_EXTREME if query.direction == "down" else here / NEAR_EXTREME


def last_of(values: list[tuple[Span, float]], span: Span, count: int) -> list[tuple[Span, float]]:
    """Those of the `count` periods before a span; a period that is not held leaves fewer, and none further back stands in for it."""
    if not span.months:
        return values[-count:] if count else []
    first = span.shift(-count * span.months)
    return [(s, v) for s, v in values if s.start >= first.start]


def _short_count(query: Query, now: tuple[Cell, Tree], looked: list[tuple[Span, float]], down: bool) -> Outcome | Missing:
    """Fewer periods are held than the span named: one counter-example contradicts; many that do not say so, and that they are fewer."""
    here = now[0].value
    rim = _rim(query, here)
    beaten = [(s, v) for s, v in looked if (v <= rim if down else v >= rim)]
    if not beaten and len(looked) >= SHORT_SERIES:
        how = "beyond or near" if query.near else "beyond"
        words = f"{how} all {len(looked)} earlier periods that are held, from {code(looked[0][0])}; {query.count} are named"
        return Outcome(here, (now[0],), (query.span,), ((0, words), *now[1]), holds=True, looked=len(looked) + 1, short=True)
    if not beaten:
        return Missing("period-not-held", f"{query.count} earlier periods are named and {len(looked)} are held")
    words = f"{code(beaten[-1][0])} was {figure(beaten[-1][1])}"
    return Outcome(here, (now[0],), (query.span,), ((0, words), *now[1]), holds=False, looked=len(looked) + 1, counter=words)


def history(query: Query, view: View) -> list[tuple[Span, float]]:
    """All periods of the same make as the query's span that the text could know, with the subject's values."""
    frames = [view.frame(query.subject.series, key) for key in query.subject.keys]
    spans = [s for s in frames[0].like(query.span) if s.end <= max(query.known_by, query.span.end)]
    out = []
    for span in spans:
        cells = [frame.value(span) for frame in frames]
        if all(cell is not None for cell in cells):
            out.append((span, query.subject.sign * sum(cell.value for cell in cells if cell is not None)))
    return out


def rank(query: Query, view: View) -> Outcome | Missing:
    """The place of the subject among the members, counted from the top (or from the bottom where `direction` is down)."""
    now = level(view, query.subject, query.span, 1)
    if isinstance(now, Missing):
        return now
    here = now[0].value
    sign = query.subject.sign
    others: list[tuple[float, str]] = []
    absent = 0
    for key in query.members:
        if key in query.subject.keys:
            continue
        cell = view.frame(query.subject.series, key).value(query.span)
        if cell is None:
            absent += 1
        else:
            others.append((sign * cell.value, name(Subject(query.subject.series, (key,)), key)))
    down = query.direction == "down"
    ahead = sorted((o for o in others if (o[0] < here if down else o[0] > here)), reverse=not down)
    place = len(ahead) + 1
    if not others:
        return Missing("place-not-held", "no other member of the set is held")
    whole = _whole(query, view, here, [v for v, _ in others], absent)
    tree = (
        (0, f"rank {place} of {len(others) + 1}" + ("" if whole else ", of a set that is not held whole")),
        *now[1],
        *((1, f"{n} = {figure(v)}") for v, n in ahead[:5]),
    )
    return Outcome(
        float(place),
        (now[0],),
        (query.span,),
        tree,
        looked=len(others) + 1,
        whole=whole,
        counter=f"{ahead[0][1]} is {figure(ahead[0][0])}" if ahead else None,
    )


def _whole(query: Query, view: View, here: float, others: list[float], absent: int) -> bool:
    """Whether no member that is not held could change the rank.

    With a total of the set: what the members leave of it is less than the subject has. Without: every member named is held, and the
    set is one that the words name.
    """
    if query.other is not None:
        total = level(view, query.other, query.span)
        if not isinstance(total, Missing) and query.subject.series.aggregate == "sum":
            return total[0].value - here - sum(others) < max(abs(here), 1e-9) * (1 if query.direction != "down" else 1e-3)
    return not absent and query.kind == "named-set"
