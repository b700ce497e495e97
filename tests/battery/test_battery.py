"""The product holds the bars over statements whose truth it did not compute, and the battery itself is what it says."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest

from tests.battery.bars import GOAL, REACHED, Bars
from tests.battery.everything import FAMILIES, load
from tests.battery.rows import half_of
from tests.battery.scoring import JUDGED, Score, product, score_all
from tests.battery.truth import agreement, interval

ROWS, GROUPS = load()


@cache
def measured(half: str) -> tuple[Score, str]:
    """The score of a half, and all that was wrong in words."""
    score = score_all(product(), [r for r in ROWS if r.half == half], [g for g in GROUPS if g.half == half])
    return score, f"{score.table()}\n\n{half}: {score.line()}"


def held_to(bars: Bars, half: str) -> None:
    score, told = measured(half)
    assert score.precision >= bars.precision, told
    assert score.coverage >= bars.coverage, told
    assert score.alarms <= bars.alarms * score.nonclaims, told
    assert score.clean_supported >= bars.supported * score.clean, told
    assert score.clean_context <= bars.context * score.clean, told
    assert score.held >= bars.groups * score.groups, told
    for family in FAMILIES:
        answered, right = score.by_family[family]
        assert right >= bars.family * answered, f"{family}: {right} of {answered} right\n{told}"


@pytest.mark.slow
@pytest.mark.parametrize("half", ["tune", "held"])
@pytest.mark.xfail(
    strict=True, raises=AssertionError, reason="not reached yet: wordings judged alike on both halves, precision on the held one"
)
def test_the_bars_hold_on_either_half(half: str) -> None:
    """Of the verdicts 97 in 100 are right, 80 in 100 claims get one, one in 100 of what is no claim does, wordings are judged alike."""
    held_to(GOAL, half)


@pytest.mark.slow
@pytest.mark.parametrize("half", ["tune", "held"])
def test_nothing_that_was_reached_is_lost(half: str) -> None:
    """The same shares are no worse than when last measured."""
    held_to(REACHED[half], half)


def test_there_are_enough_statements_of_every_kind() -> None:
    """At least 400 rows and 60 groups over fourteen families, with truths, untruths, half-truths and no claims."""
    kinds = Counter(r.kind for r in ROWS)
    assert len(ROWS) >= 400
    assert len(GROUPS) >= 60
    assert kinds["true"] >= 200
    assert kinds["false"] >= 150
    assert kinds["misleading"] + kinds["open"] + kinds["imprecise"] >= 30
    assert kinds["none"] >= 100
    assert all(sum(r.family == f for r in ROWS) >= 30 for f in FAMILIES)


def test_no_sentence_is_there_twice() -> None:
    texts = [r.text for r in ROWS]
    assert [t for t, n in Counter(texts).items() if n > 1] == []


def test_no_sentence_is_a_template_of_many() -> None:
    """With numbers, months and names left out, no frame carries more than six statements, an untruth beside its truth counted as well."""
    frames = Counter(frame(r.text) for r in ROWS)
    assert [(n, f) for f, n in frames.items() if n > 6] == []


def frame(text: str) -> str:
    return re.sub(r"[\d.,$]+|[A-Z][\w']+", "_", text)


def test_the_halves_are_stable_and_even() -> None:
    halves = Counter(r.half for r in ROWS)
    assert half_of("Murders rose 29 percent in 2020.") == half_of("Murders rose 29 percent in 2020.")
    assert abs(halves["tune"] - halves["held"]) < 0.15 * len(ROWS)


def test_every_claim_accepts_a_verdict_and_no_other_row_does() -> None:
    for row in ROWS:
        judged = bool(set(row.accept) & set(JUDGED))
        assert judged == (row.kind not in ("none", "not held")) or row.accept[0] == "undecided", row


def test_wordings_of_a_group_differ() -> None:
    assert all(len(set(g.texts)) == len(g.texts) >= 3 for g in GROUPS)


@pytest.mark.parametrize(
    ("said", "hedge", "official", "expected"),
    [
        ("2.3 million", "exactly", 2_310_000, "agrees"),
        ("2.3 million", "exactly", 2_378_944, "agrees"),  # cut
        ("2.3 million", "exactly", 2_250_000, "agrees"),
        ("2.3 million", "exactly", 2_240_000, "close"),
        ("1 million", "exactly", 1_720_000, "disagrees"),
        ("39,812", "exactly", 39_821, "close"),
        ("40,000", "about", 41_700, "agrees"),
        ("300", "about", 322, "close"),
        ("500,000", "more than", 812_000, "little"),
        ("900", "less than", 480, "little"),
        ("9,400", "up to", 6_050, "disagrees"),
        ("50,000", "nearly", 48_700, "agrees"),
        ("doubled", "exactly", 2.04, "agrees"),
    ],
)
def test_the_truth_follows_the_table_of_intervals(said: str, hedge: str, official: float, expected: str) -> None:
    assert agreement(said, hedge, official) == expected


def test_a_part_in_words_is_a_percentage() -> None:
    low, high, point = interval("a third", "about", 100)
    assert (round(low), round(point), round(high)) == (30, 33, 37)
