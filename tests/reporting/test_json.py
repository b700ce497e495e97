"""JSON as in the contract."""

from __future__ import annotations

import json
from dataclasses import replace

from holdto.reporting import json as reporting

from . import judged, made, samples


def test_the_object_has_the_keys_of_the_contract() -> None:
    given = json.loads(reporting.render(samples.article()))
    assert given["document"] == {"title": made.TITLE, "published": "2023-03-24", "source": "op-ed.html"}
    assert {"as_of", "tool", "data", "findings"} <= given.keys()
    assert (given["claims"], given["answered"]) == (8, 6)
    for finding in given["findings"]:
        assert list(finding)[:4] == ["statement", "verdict", "codes", "official"]
        assert {"as_known_then", "readings", "robustness", "origin", "caveats", "suggestion", "why"} <= finding.keys()


def test_a_number_that_is_not_finite_is_null() -> None:
    for odd in (float("nan"), float("inf"), float("-inf")):
        finding = replace(judged.level(), official=made.official(odd, inputs=(odd, 1.0)))
        words = reporting.render(replace(samples.article(), findings=(finding,)))
        given = json.loads(words, parse_constant=lambda name: (_ for _ in ()).throw(AssertionError(name)))
        assert given["findings"][0]["official"]["value"] is None
        assert given["findings"][0]["official"]["inputs"] == [None, 1.0]


def test_any_text_is_valid_utf_8_and_reads_back_as_it_was() -> None:
    words = reporting.render(samples.hostile())
    given = json.loads(words.encode("utf-8"))
    assert given["document"]["title"] == samples.HOSTILE
    assert "漢字" in words


def test_the_same_report_gives_the_same_text_ending_in_a_newline() -> None:
    words = reporting.render(samples.article())
    assert words == reporting.render(samples.article())
    assert words.endswith("\n}\n")
    assert '\n  "document": {' in words
