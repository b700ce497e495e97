"""A short article on the starter's figures: each claim holds, one changed word turns it, and another speaker turns nothing."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from holdto.checking.engine import check
from holdto.checking.finding import Finding, Report
from holdto.series.catalogue import open_catalogue
from holdto.series.model import Catalogue

ARTICLE = Path(__file__).with_name("article.txt").read_text("utf-8")

#: The words that change, which number or words are judged then, and the verdict.
CHANGES = (
    ("$452 billion", "$542 billion", "$542 billion", "contradicted"),
    ("fell 20", "rose 20", "20 percent", "contradicted"),
    ("from Mexico than from China", "from China than from Mexico", "more goods from China", "contradicted"),
    ("year 2022", "year 2020", "14,700 pounds", "contradicted"),
    ("2021.", "2015.", "106,000", "contradicted"),
    ("lowest", "highest", "highest since 1969", "contradicted"),
    ("$4.93", "$5.03", "$5.03", "imprecise"),
    ("rose 8", "rose 18", "18 percent", "contradicted"),
)


@cache
def catalogue() -> Catalogue:
    """The starter's figures, opened once."""
    return open_catalogue((), True)


def read(text: str) -> Report:
    """The report on an article; it stands for the day it was made."""
    report = check(text, as_of="2026-01-31", catalogue=catalogue())
    if report.finder == "words":
        pytest.skip("without the extra 'meaning' fewer series are found")
    return report


@cache
def unchanged() -> Report:
    """The report on the article as it stands."""
    return read(ARTICLE)


def finding(report: Report, quote: str) -> Finding:
    """The one finding whose number, or else whose words, are quoted."""
    found = [f for f in report.findings if f.statement.value and quote in f.statement.value.text]
    (one,) = found or [f for f in report.findings if quote in report.text[f.statement.span[0] : f.statement.span[1]]]
    return one


def test_the_article_is_read_whole_and_its_claims_hold() -> None:
    report = unchanged()
    assert str(report.published) == "2024-02-20"
    verdicts = [f.verdict for f in report.findings]
    assert verdicts.count("not checkable") == 1
    assert set(verdicts) == {"supported", "not checkable"}
    assert len(verdicts) == 13


@pytest.mark.slow
@pytest.mark.parametrize(("old", "new", "quote", "verdict"), CHANGES, ids=[f"{old} to {new}" for old, new, *_ in CHANGES])
def test_one_word_turns_one_verdict(old: str, new: str, quote: str, verdict: str) -> None:
    assert ARTICLE.count(old) == 1
    changed = read(ARTICLE.replace(old, new))
    turned = finding(changed, quote)
    assert turned.verdict == verdict
    assert {f.verdict for f in changed.findings if f is not turned} == {"supported", "not checkable"}


@pytest.mark.slow
@pytest.mark.parametrize(
    "who",
    ["Senator Carl Whitman, a Republican,", "The president", "A spokeswoman for the opposition", "The Bank of Mexico"],
)
def test_another_speaker_turns_nothing(who: str) -> None:
    speaker = "Senator Carla Whitfield, a Democrat,"
    assert ARTICLE.count(speaker) == 1

    def told(report: Report) -> list[tuple[object, ...]]:
        return [(f.verdict, f.codes, f.official, f.suggestion, f.why) for f in report.findings]

    assert told(read(ARTICLE.replace(speaker, who))) == told(unchanged())
