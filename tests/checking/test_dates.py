"""What the two dates bound: nothing told later counts, nothing that had not ended is meant; and the same is always said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdto.checking.engine import check
from holdto.checking.finding import Report
from tests.checking.case import Case, all_cases, report
from tests.checking.drawn import drawn

ROOT = Path(__file__).parents[2]

#: Figures of a month: what was told first, and a revision so many days later.
revised = st.lists(st.tuples(st.integers(1, 12), st.integers(1, 900), st.integers(1, 900), st.integers(1, 400)), min_size=1, max_size=8)


@settings(max_examples=40)
@given(revised, st.dates(date(2019, 1, 1), date(2021, 6, 1)))
def test_nothing_told_after_the_as_of_day_counts(rows: list[tuple[int, int, int, int]], as_of: date) -> None:
    lines = []
    for month, first, second, days in rows:
        told = date(2019 + month // 12, month % 12 + 1, 5)
        later = date.fromordinal(told.toordinal() + days)
        lines += [f"vintage={told} 2019-{month:02d}={first}", f"vintage={later} 2019-{month:02d}={second}"]
    catalogue = drawn("Barges towed", *lines, unit="barges")
    month = rows[0][0]
    name = date(2019, month, 1).strftime("%B")
    text = f"There were {rows[0][1]} barges towed in {name} 2019."
    found = check(text, published="2021-06-01", as_of=as_of, catalogue=catalogue).findings
    held = [o for o in catalogue.observations(catalogue.series[0], ()) if o.span.start.month == month and o.vintage and o.vintage <= as_of]
    assert len(found) == 1
    if held:
        newest = max(o.vintage for o in held if o.vintage)
        assert found[0].official is not None
        assert found[0].official.vintage == newest.isoformat()
        assert found[0].official.value in {o.value for o in held if o.vintage == newest}
    else:
        assert found[0].verdict == "no official series"
        assert found[0].codes == ("not-held-then",)


#: Texts without a named period: what they mean must have ended by the day they appeared.
OPEN = (
    "Barges towed rose 10 percent.",
    "Tugs tow 400 barges a month.",
    "There are 400 barges towed a month.",
    "The number of barges towed has fallen.",
    "The number of barges towed is at a record.",
    "Last year there were 400 barges towed.",
    "Last month there were 400 barges towed.",
    "So far this year there have been 400 barges towed.",
    "The number of barges towed has risen since 2018.",
    "The number of barges towed has risen for three straight months.",
)


@settings(max_examples=25)
@given(st.sampled_from(OPEN), st.dates(date(2019, 6, 1), date(2021, 11, 30)))
def test_no_period_that_ends_after_publication_enters_a_reading(text: str, published: date) -> None:
    months = " ".join(f"{y}-{m:02d}={300 + 7 * m + 40 * (y - 2017)}" for y in range(2017, 2022) for m in range(1, 13))
    (finding,) = check(text, published=published, catalogue=drawn("Barges towed", months, unit="barges")).findings
    assert finding.readings or finding.codes == ("period-not-held",)  # in January no month of "so far this year" has ended
    for reading in finding.readings:
        assert reading.official.period is None or reading.official.period.end <= published
        assert reading.official.baseline is None or reading.official.baseline.end <= published
    if finding.track:
        assert all(used.end <= published for used in finding.track.used)


def said(report: Report) -> str:
    """The JSON of a report."""
    return json.dumps(report.to_dict(), sort_keys=True)


def some() -> list[Case]:
    """A case of each subject and some more, every seventh."""
    return list(all_cases())[::7]


@pytest.mark.parametrize("case", some(), ids=lambda case: case.name)
def test_the_same_is_said_twice(case: Case) -> None:
    assert said(report(case)) == said(report(case))


@pytest.mark.slow
def test_the_same_is_said_by_another_process_with_other_hashes() -> None:
    program = (
        "from tests.checking.case import report\nfrom tests.checking.test_dates import said, some\n"
        "print('\\n'.join(said(report(case)) for case in some()))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": "20201"}, capture_output=True, text=True, check=True
    )
    assert ran.stdout.splitlines() == [said(report(case)) for case in some()]
