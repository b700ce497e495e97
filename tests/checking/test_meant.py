"""Which of the starter's series a sentence is held to, where several count nearly the same."""

from __future__ import annotations

from functools import cache

import pytest

from holdto.checking.engine import check
from holdto.series.catalogue import open_catalogue
from holdto.series.model import Catalogue

#: A sentence, the series that leads, and its value.
MEANT = (
    ("About 1.7 million migrants tried to cross illegally from Mexico in fiscal year 2021.", "cbp.encounters/encounters", 1_734_686),
    ("The Border Patrol made 1.66 million arrests at the southern border in fiscal 2021.", "cbp.border-patrol/encounters", 1_659_210),
    ("Some 1.7 million migrants were encountered at the southern border in fiscal year 2021.", "cbp.encounters/encounters", 1_734_686),
    ("Mexico exported $505 billion in goods to the United States in 2024.", "census.trade/imports", 505_523_170_000),
    ("The United States exported $334 billion in goods to Mexico in 2024.", "census.trade/exports", 334_031_930_000),
    ("China's trade surplus with the United States was $295 billion in 2024.", "census.trade/balance", 295_515_250_000),
)  # fmt: skip


@cache
def catalogue() -> Catalogue:
    """The starter's figures, opened once."""
    return open_catalogue((), True)


@pytest.mark.parametrize(("text", "series", "value"), MEANT, ids=[text[:40] for text, _, _ in MEANT])
def test_a_sentence_is_held_to_the_series_that_it_means(text: str, series: str, value: float) -> None:
    report = check(text, published="2025-06-01", as_of="2026-01-31", catalogue=catalogue())
    if report.finder == "words":
        pytest.skip("without the extra 'meaning' fewer series are found")
    (finding,) = report.findings
    assert finding.official is not None
    assert (finding.official.series, finding.official.value) == (series, pytest.approx(value))
    assert finding.verdict in ("supported", "needs context")
