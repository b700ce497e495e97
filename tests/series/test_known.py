"""What was known on a day, against a twin that looks at every observation by hand."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from holdto import periods
from holdto.series.model import Observation, known

DAYS = st.dates(date(2019, 12, 1), date(2023, 3, 1))
SPANS = [periods.parse(code) for code in ("2020", "FY2020", "2020-01", "2020-02", "2021", "2022-Q1")]


@st.composite
def histories(draw: st.DrawFn) -> list[Observation]:
    """Observations of a few spans, at most one of each vintage, in any order."""
    places = draw(st.lists(st.tuples(st.sampled_from(SPANS), st.none() | DAYS), unique=True))
    return [Observation(span, float(n), vintage=vintage) for n, (span, vintage) in enumerate(places)]


@given(histories(), DAYS)
def test_of_each_span_the_newest_that_was_out(history, as_of):
    expected = []
    for span in sorted({o.span for o in history}):
        dated = [o for o in history if o.span == span and o.vintage is not None and o.vintage <= as_of]
        undated = [o for o in history if o.span == span and o.vintage is None and span.end <= as_of]
        if dated or undated:
            expected.append(max(dated, key=lambda o: o.vintage) if dated else undated[0])
    assert known(history, as_of) == expected


@given(histories(), DAYS, DAYS)
def test_what_becomes_known_later_never_takes_a_span_away(history, one, other):
    earlier, later = sorted((one, other))
    assert {o.span for o in known(history, earlier)} <= {o.span for o in known(history, later)}


def test_a_first_figure_holds_until_the_revision_is_out():
    april = periods.month(2019, 4)
    history = [Observation(april, 38000.0, vintage=date(2019, 6, 7)), Observation(april, 35000.0, vintage=date(2020, 2, 7))]
    assert [[o.value for o in known(history, day)] for day in (date(2019, 6, 6), date(2019, 6, 7), date(2020, 2, 6), date(2020, 2, 7))] == [
        [],
        [38000.0],
        [38000.0],
        [35000.0],
    ]
