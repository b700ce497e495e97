"""Whatever the text, the finding of times ends soon, in order, and within the text."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdto.language.en.periods import find_times, words
from holdto.language.tokens import tokenise

WORDS = sorted(
    {
        *words.UNITS,
        *words.MONTHS,
        *words.SHORT_MONTHS,
        *words.LAST,
        *words.PREVIOUS,
        *words.EARLIER,
        *words.EDGES,
        *words.SAME,
        *words.PARTS,
        *words.ENDING,
        *(
            "2022",
            "1999",
            "22",
            "9999",
            "0000",
            "31",
            "999",
            "1",
            "fiscal",
            "FY",
            "Q",
            "the",
            "of",
            "to",
            "and",
            "between",
            "from",
            "since",
            "-",
            "/",
            ",",
            ".",
            "'s",
        ),
        *(
            "ago",
            "century",
            "Biden",
            "Trump",
            "took",
            "office",
            "NAFTA",
            "under",
            "before",
            "pandemic",
            "combined",
            "so",
            "far",
            "this",
            "year",
            "'",
            "s",
            "my",
            "May",
        ),
    }
)
PUBLISHED = st.one_of(st.none(), st.dates(date(1600, 1, 1), date(2150, 12, 31)))


@settings(max_examples=400)
@given(st.lists(st.sampled_from(WORDS), max_size=14), PUBLISHED, st.booleans())
def test_times_are_in_order_apart_and_run_forwards(parts: list[str], published: date | None, joined: bool) -> None:
    tokens = tokenise(("" if joined else " ").join(part.title() if part.islower() and len(part) > 3 else part for part in parts))
    mentions, durations = find_times(tokens, published)
    reached = 0
    for mention in mentions:
        assert reached <= mention.cue_i <= mention.i < mention.j <= len(tokens)
        assert (mention.start is None) == (mention.end is None)
        assert mention.days is None or mention.start <= mention.end  # type: ignore[operator]
        reached = mention.j
    taken = {k for mention in mentions for k in range(mention.i, mention.j)}
    assert all(not taken & set(range(duration.i, duration.j)) for duration in durations)


@settings(max_examples=200)
@given(st.text(max_size=80), PUBLISHED)
def test_any_text_at_all_is_read(text: str, published: date | None) -> None:
    find_times(tokenise(text), published)


HOSTILE = [
    "2021-22 ",
    "from 2019 to ",
    "the year to ",
    "3 ",
    "Q1 ",
    "since ",
    "in May, ",
    "9/11 ",
    "a few years ago ",
    "same month of the ",
    "first and second ",
    "2022-",
    "1990s ",
]


@pytest.mark.slow
@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_with_the_length_of_the_text(unit: str) -> None:
    """Four times the text takes about four times the time; the bound leaves room for a busy machine, yet not for a square (sixteen)."""

    def seconds(characters: int) -> float:
        tokens = tokenise(unit * (characters // len(unit)))
        best = 9.0
        for _ in range(3):
            started = time.process_time()
            find_times(tokens, date(2023, 3, 24))
            best = min(best, time.process_time() - started)
        return best

    assert seconds(16_000) < 10 * seconds(4_000)
