"""Sentences held to figures: what each subject's cases say comes out."""

from __future__ import annotations

import pytest

from holdto.checking.finding import VERDICTS
from tests.checking.case import SUBJECTS, Case, all_cases, the_finding

CASES = all_cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_sentence_is_judged_as_its_case_says(case: Case) -> None:
    finding = the_finding(case)
    if finding is None:
        assert "none" in case.verdict, case.about
        return
    assert finding.verdict in case.verdict, (case.about, finding.codes, finding.official and finding.official.value, finding.why)
    assert set(case.codes) <= set(finding.codes)
    assert not set(case.without) & set(finding.codes)
    if case.official is not None:
        assert finding.official is not None
        assert finding.official.value == pytest.approx(case.official, rel=1e-3)
    if case.of is not None:
        assert finding.official is not None
        assert finding.official.series.endswith(case.of) or case.of in finding.official.dimensions.values()
    if case.then is not None:
        assert finding.as_known_then is not None
        assert finding.as_known_then.value == pytest.approx(case.then, rel=1e-3)


def test_there_are_cases_of_every_verdict_and_subject() -> None:
    assert len(CASES) >= 120
    assert len(SUBJECTS) >= 12
    assert {verdict for case in CASES for verdict in case.verdict} >= set(VERDICTS)
