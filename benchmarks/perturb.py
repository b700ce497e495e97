"""What perturbing costs, and how often a number that means nothing finds an origin.

    python benchmarks/perturb.py [--claims 1500]

Prints, in one run: the answer over twenty natural windows of fifty years of months, with weights, measures and both counter-claims; the
count over all windows, ends and lags (36 million comparisons); assessing ordinary claims over the starter set; what perturbing adds to a
cold check of the example article; and the share of random numbers of two to four digits, put for figures of the starter set, for which an
origin is named. Times are of the processor, the least of several runs.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from math import exp, floor, log, log10

import numpy as np

from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Query, Subject
from holdto.checking.evaluate.run import run
from holdto.checking.held import Held, holds
from holdto.checking.perturb import weights
from holdto.checking.perturb.assess import assess
from holdto.checking.perturb.origin import origin
from holdto.checking.perturb.sweep import Plan, count, swept
from holdto.checking.resolve.candidates import Candidate
from holdto.checking.resolve.choice import Times
from holdto.checking.resolve.facts import facts
from holdto.checking.resolve.forms import Form
from holdto.checking.resolve.places import codes_in, label_place
from holdto.checking.resolve.topic import Topic
from holdto.language.statement import Statement, Value
from holdto.periods import Span, year
from holdto.series.catalogue import open_catalogue
from holdto.series.model import Key, Series

#: Random numbers lie between a third and three times the figure they are put for.
AROUND = log(3)


def months(n: int = 600) -> np.ndarray:
    """So many months of a series that grows and wavers."""
    steps = np.random.default_rng(7).normal(0.002, 0.03, n)
    return np.round(10_000 * np.exp(np.cumsum(steps)))


def plan(n: int = 600) -> Plan:
    """A claim over five years of them, with the windows of the table."""
    end, lag = n - 60, 60
    return Plan(
        form="change_pct",
        own=30.0,
        base=end - lag,
        end=end,
        window=1,
        near_end=np.array([weights.relevance(i - end, 0) for i in range(n)]),
        near_lag=np.array([weights.relevance(0, i - lag) * weights.naturalness(i) for i in range(n)]),
        near_window={w: weights.relevance(0, 0, w) * weights.naturalness(w) for w in weights.WINDOWS},
        near_base=np.ones(n),
    )


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """The least of several runs."""
    found = []
    for _ in range(times):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


@dataclass(frozen=True)
class Drawn:
    """A figure of the starter set, read as if a text had spoken of it."""

    held: Held
    siblings: tuple[Held, ...]
    statement: Statement


def drawn(catalogue_claims: int, seed: int = 5) -> Iterator[tuple[Drawn, View]]:
    """Levels and changes of years of series and members drawn at random."""
    catalogue = open_catalogue()
    view, rng = View(catalogue, date(2026, 11, 1)), random.Random(seed)
    keys = {series.id: list(catalogue.keys(series)) for series in catalogue.series}
    made = 0
    while made < catalogue_claims:
        series = rng.choice(catalogue.series)
        key = rng.choice(keys[series.id])
        calendar = "us-fiscal" if series.calendar == "us-fiscal" else "calendar"
        held = [span for n in range(1980, 2026) if view.frame(series, key).value(span := year(n, calendar)) is not None]
        if len(held) < 4:
            continue
        end = rng.choice(held[2:])
        base = rng.choice([b for b in held if b.end < end.start]) if rng.random() < 0.5 else None
        found = reading(view, series, key, end, base)
        if found is None:
            continue
        others = [s for s in series.dataset.series if s != series and s.unit == series.unit and key in keys[s.id]]
        siblings = tuple(r for s in others[:3] if (r := reading(view, s, key, end, base)) is not None)
        statement = Statement("", (0, 0), (0, 0), "change_pct" if base else "level", direction="up" if base else None)
        made += 1
        yield Drawn(found, siblings, statement), view


def reading(view: View, series: Series, key: Key, end: Span, base: Span | None) -> Held | None:
    """The reading of a series at a key over a time, held to nothing."""
    form = Form("change_pct" if base else "value", "percent" if base else series.unit)
    query = Query(form.form, Subject(series, (key,)), end, (base,) if base else (), known_by=date(2026, 11, 1))
    outcome = run(query, view)
    if isinstance(outcome, Missing) or not outcome.value:
        return None
    candidate = Candidate(query, form, Times(end), Topic(0.0, True, (), (), 1.0), 0.0, outcome, facts(series, codes_in, label_place))
    return Held(candidate, outcome, outcome.value, "disagrees", ())


def with_number(statement: Statement, number: float, digits: int) -> Statement:
    """The statement with a number of so many significant digits."""
    step = 10.0 ** (floor(log10(abs(number))) - digits + 1)
    point = round(number / step) * step
    return replace(statement, value=Value(f"{point:g}", point, point - step / 2, point + step / 2, "percent", None, digits, step))


def chance(claims: int) -> Counter[tuple[int, str]]:
    """How many random numbers found an origin, by their digits and its kind; kind "" counts the numbers."""
    told: Counter[tuple[int, str]] = Counter()
    rng = random.Random(11)
    for one, view in drawn(claims):
        digits = rng.choice((2, 3, 4))
        number = abs(one.held.value) * exp(rng.uniform(-AROUND, AROUND))
        if not number > 1e-6:
            continue
        direction = None if one.statement.direction is None else "up" if one.held.value > 0 else "down"
        statement = with_number(replace(one.statement, direction=direction), number, digits)
        if holds(statement, one.held.candidate, one.held.outcome).state != "disagrees":
            continue
        told[digits, ""] += 1
        found = origin(statement, one.held, one.siblings, view)
        if found:
            told[digits, found.kind] += 1
    return told


#: Run in a process of its own: a cold check, with what perturbing takes of it.
COLD = """
import sys, time
import holdto.checking.checker as checker
spent = 0.0
def timed(work):
    def run(*given, **named):
        global spent
        start = time.process_time()
        try:
            return work(*given, **named)
        finally:
            spent += time.process_time() - start
    return run
checker.assess, checker.origin = timed(checker.assess), timed(checker.origin)
from holdto.checking.engine import check
from holdto.examples import ARTICLE
check(ARTICLE.read_text("utf-8"))
print(spent, time.process_time())
"""


def cold() -> tuple[float, float]:
    """Seconds that perturbing takes of a cold check of the example article, imports included, and those of the whole."""
    told = [subprocess.run([sys.executable, "-c", COLD], capture_output=True, text=True, check=True).stdout.split() for _ in range(3)]
    return min((float(part), float(whole)) for part, whole in told)


def assessed(claims: int) -> list[float]:
    """Milliseconds of processor to assess each of so many changes."""
    spent = []
    for one, view in drawn(claims, seed=3):
        if not one.held.candidate.query.base:
            continue
        start = time.process_time()
        assess(one.statement, replace(one.held, state="agrees"), view, one.siblings)
        spent.append(1000 * (time.process_time() - start))
    return sorted(spent)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=1500, help="how many figures are drawn")
    claims = parser.parse_args().claims
    values = months()
    settings = swept(values, plan()).sums.settings
    print(f"natural windows: {settings:,} settings in {seconds(lambda: swept(values, plan())):.3f} s (budget 0.06)")
    print(f"full sweep: {count(values, 1.3)[1]:,} comparisons in {seconds(lambda: count(values, 1.3)):.3f} s (budget 0.25)")
    spent = assessed(claims // 5)
    print(
        f"assess: median {spent[len(spent) // 2]:.1f} ms, nine in ten under {spent[len(spent) * 9 // 10]:.1f} ms, most {spent[-1]:.1f} ms"
    )
    part, whole = cold()
    print(f"cold check of the example: {part:.3f} s of {whole:.3f} s are perturbing (budget 0.2)")
    told = chance(claims)
    for digits in (2, 3, 4):
        kinds = {kind: n for (d, kind), n in told.items() if d == digits and kind}
        print(f"{digits} digits: {sum(kinds.values())} of {told[digits, '']} random numbers find an origin {kinds}")
    every = sum(n for (_, kind), n in told.items() if not kind)
    print(f"origins by chance: {(sum(told.values()) - every) / every:.2%} (at most 5 %)")


if __name__ == "__main__":
    main()
