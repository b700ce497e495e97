"""Who says it never changes what it is held to: every speaker, party and source of a text may be exchanged for any other."""

from __future__ import annotations

import json
from typing import Any

import pytest

from holdto.checking.engine import check
from tests.checking.drawn import Drawn, drawn, together

FIGURES: Drawn = together(
    drawn("Freight carried by rail", "2016=61 2017=63 2018=66 2019=64 2020=58 2021=70", unit="tons", scale=1e6, key="freight"),
    drawn("Cheese exports", "SWI 2019=74000 2020=77000 2021=79000", "DNK 2019=400000 2020=402000 2021=398000", unit="tons", key="cheese",
          dataset="test.cheese", dimensions={"country": ["SWI Switzerland", "DNK Denmark"]}),
    drawn("Tuberculosis cases", "2009=900 2010=880 2011=850 2012=830 2013=800 2014=760 2015=720 2016=700 2017=650 2018=600 2019=590",
          "2020=480", unit="cases", key="tuberculosis"),
    drawn("Pupils who learn Latin", "2018=9 2019=8 2020=7 2021=6", unit="percent", kind="share", aggregate="none", key="latin"),
)  # fmt: skip

#: Twenty texts; {who} says it, {side} is praised or blamed, {source} is named for the figure.
TEXTS = (
    "{who} said that railways carried 70 million tons of freight in 2021.",
    "{who} said that railways carried 90 million tons of freight in 2021.",
    '"Freight carried by rail rose 21 percent in 2021," said {who}.',
    '"Freight carried by rail rose 35 percent in 2021," said {who}.',
    "According to {source}, freight carried by rail fell 9 percent in 2020.",
    "According to {source}, freight carried by rail fell 19 percent in 2020.",
    "{who} boasted that freight carried by rail was higher in 2021 than in 2019.",
    "{who} conceded that freight carried by rail was lower in 2021 than in 2019.",
    "Thanks to {side}, freight carried by rail rose by 12 million tons in 2021.",
    "Because of {side}, freight carried by rail fell by 12 million tons in 2020.",
    "Denmark exported 398,000 tons of cheese in 2021, {who} told reporters.",
    "Denmark exported 500,000 tons of cheese in 2021, {who} told reporters.",
    "Data from {source} show that Denmark exported more cheese than Switzerland in 2020.",
    "Data from {source} show that Switzerland exported more cheese than Denmark in 2020.",
    "There were 480 cases of tuberculosis in 2020, said {who}.",
    "{who} claimed that tuberculosis cases fell 19 percent in 2020.",
    "{who} admitted that in 2020 the number of tuberculosis cases was the lowest on record.",
    "{who} insisted that the number of tuberculosis cases did not fall in 2020.",
    "Only 6 percent of pupils learn Latin, {who} said.",
    "Only 8 percent of pupils learn Latin, {who} said.",
)

SPEAKERS = (
    {"who": "Senator Ann Marsh, a Democrat,", "side": "the Democrats", "source": "the Example Statistics Office"},
    {"who": "Senator Tom Fielding, a Republican,", "side": "the Republicans", "source": "the ministry"},
    {"who": "Governor Lena Ortega", "side": "the governor", "source": "a union of farmers"},
    {"who": "the president", "side": "the president's leadership", "source": "the White House"},
    {"who": "a spokesman for the opposition", "side": "the opposition", "source": "an independent institute"},
    {"who": "The Green Party", "side": "the Greens", "source": "the newspaper"},
)


def findings(text: str) -> list[dict[str, Any]]:
    """The findings on a text, without the words of the text and where they stand."""
    report = check(text, published="2022-03-01", as_of="2022-04-01", catalogue=FIGURES)
    return [_plain(finding) for finding in report.to_dict()["findings"]]


def _plain(node: Any) -> Any:
    """A part of a finding without texts, spans, who is named for it, and how near the words of the whole sentence are to a title."""
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items() if key not in ("text", "span", "sentence", "attribution", "reason")}
    return [_plain(value) for value in node] if isinstance(node, list) else node


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_judged_alike_whoever_speaks(text: str) -> None:
    told = [json.dumps(findings(text.format(**who)), sort_keys=True) for who in SPEAKERS]
    assert len(set(told)) == 1, [
        (who["who"], [(f["verdict"], f["codes"]) for f in json.loads(one)]) for who, one in zip(SPEAKERS, told, strict=True)
    ]


def test_the_texts_are_judged_both_ways() -> None:
    verdicts = [f["verdict"] for text in TEXTS for f in findings(text.format(**SPEAKERS[0]))]
    assert verdicts.count("supported") >= 8
    assert verdicts.count("contradicted") >= 5
