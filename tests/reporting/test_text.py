"""The terminal: no wider than asked, counts first, nothing that steers the terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto.checking.finding import VERDICTS, Report
from holdto.reporting import text
from holdto.reporting.words import LOOKS
from holdto.reporting.wrapping import columns, plain, wrap

from . import samples

PAINT = re.compile("\x1b\\[[0-9;]*m")


@pytest.mark.parametrize("width", [40, 61, 80, 100, 120, 200])
@pytest.mark.parametrize("report", [samples.article(), samples.hostile(), samples.of("x" * 500, (0, 500))])
def test_no_line_is_wider_than_asked(report: Report, width: int) -> None:
    lines = text.render(report, width, True).splitlines()
    assert max(columns(PAINT.sub("", line)) for line in lines) <= width


def test_the_counts_come_first() -> None:
    assert text.render(samples.article(), 200).startswith("8 claims found, 6 answered: ")


def test_every_verdict_has_its_sign_and_word() -> None:
    words = text.render(samples.of("A claim of 5.", *[(0, 13)] * 7, verdicts=VERDICTS), 80)
    for number, verdict in enumerate(VERDICTS, 1):
        assert f"{number:>3} {LOOKS[verdict].sign} {verdict.upper()}" in words


def test_colour_adds_nothing_but_colour() -> None:
    bare, painted = (text.render(samples.article(), 100, colour) for colour in (False, True))
    assert "\x1b" not in bare
    assert painted != bare
    assert PAINT.sub("", painted) == bare


def test_hostile_words_do_not_steer_the_terminal() -> None:
    words = text.render(samples.hostile(), 80, False)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", words)
    assert words.encode("utf-8")


def test_a_finding_says_all_it_has_in_one_block() -> None:
    words = " ".join(text.render(samples.article(), 120).replace("\u00a0", " ").split())
    for part in (
        "“a 272 percent increase since fiscal year 2020”",
        "+271.3 % (217,711 → 808,339), fiscal year 2020 to fiscal year 2022",
        "Norland Statistics Office, Port traffic; known since November 2022; table P4, row 12",
        "known then 807,900 (agrees, known 21 October 2022)",
        "crosses a break in the series [break-in-series]",
        "holds for 8 of 36 baselines",
        "instead More than 800,000",
        "from where The figure is that",
        "again holdto check op-ed.html",
    ):
        assert part in words


@given(st.text(max_size=300), st.integers(2, 60))
def test_wrapping_keeps_the_letters_and_the_width(words: str, width: int) -> None:
    lines = wrap(words, width)
    assert all(columns(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == plain(words).replace(" ", "")


def test_wide_letters_count_twice_and_marks_on_letters_not_at_all() -> None:
    assert columns("漢字") == 4
    assert columns("é") == 1
    assert columns("e\u0301") == 1
