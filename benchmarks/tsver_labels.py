"""TSVer's labels from a report: of each statement, then of the claim that they make together."""

from __future__ import annotations

from holdto.checking.finding import Finding, Report

SUPPORTED, REFUTED = "Supported", "Refuted"
NOT_ENOUGH, CONFLICTING = "Not Enough Evidence", "Cherry-Picking/Conflicting Evidence"

#: What an unanswered claim most likely is, where a label must be given: fact-checkers pick claims that look wrong.
UNANSWERED = REFUTED
#: Annotators of TSVer call a claim refuted for what is off by more than this share of the official value. Nearer ones are left open,
#: and guessed to be supported up to the smaller share.
REFUTED_FROM, SUPPORTED_TO = 0.2, 0.15
#: Hedges of which the number itself is claimed.
TWO_SIDED = frozenset(("exactly", "about", "nearly", "between"))


def labelled(report: Report) -> str | None:
    """The label that the verdicts stand for; None where they judge nothing, leave something open or contradict each other."""
    checkable = [finding for finding in report.findings if finding.statement.checkable]
    labels = [_of(finding) for finding in checkable]
    if REFUTED in labels:
        return REFUTED
    if labels and all(label == SUPPORTED for label in labels):
        return SUPPORTED
    return CONFLICTING if CONFLICTING in labels else None


def guessed(report: Report, forced: Report) -> str:
    """The label if one must be given; `forced` is the report that answers whatever can be computed."""
    if label := labelled(report) or labelled(forced):
        return label
    findings = [f for f in forced.findings if f.statement.checkable]
    if any(_of(f) == SUPPORTED or f.verdict == "imprecise" or _off(f) <= SUPPORTED_TO for f in findings):
        return SUPPORTED
    if any("period-not-held" in f.codes for f in findings):
        return NOT_ENOUGH
    return UNANSWERED


def _of(finding: Finding) -> str | None:
    if finding.verdict == "supported":
        return SUPPORTED
    if finding.verdict == "contradicted":
        return REFUTED if _off(finding) > REFUTED_FROM else None
    if finding.verdict == "needs context":
        return CONFLICTING if "cherry-picked" in finding.codes else None if "not-latest" in finding.codes else SUPPORTED
    return None


def _off(finding: Finding) -> float:
    """How far the claimed number is from the official one, as a share of it; infinite where no number is claimed or none is known."""
    value, official = finding.statement.value, finding.official
    if finding.statement.hedge not in TWO_SIDED or finding.statement.operation in ("rank", "record", "trend"):
        return float("inf")
    if value is None or value.point is None or official is None or not official.value:
        return float("inf")
    return abs(value.point - abs(official.value)) / abs(official.value)
