"""TSVer's labels from a report: of each statement, then of the claim that they make together."""

from __future__ import annotations

from holdto.checking.finding import Finding, Report

SUPPORTED, REFUTED = "Supported", "Refuted"
NOT_ENOUGH, CONFLICTING = "Not Enough Evidence", "Cherry-Picking/Conflicting Evidence"

#: What an unanswered claim most likely is, where a label must be given: fact-checkers pick claims that look wrong.
UNANSWERED = REFUTED


def labelled(report: Report) -> str | None:
    """The label that the verdicts stand for; None where they judge nothing or contradict each other."""
    labels = [label for finding in report.findings if finding.statement.checkable and (label := _of(finding))]
    if REFUTED in labels:
        return REFUTED
    if labels and all(label == SUPPORTED for label in labels) and len(labels) == sum(f.statement.checkable for f in report.findings):
        return SUPPORTED
    return CONFLICTING if CONFLICTING in labels else None


def _of(finding: Finding) -> str | None:
    if finding.verdict == "supported":
        return SUPPORTED
    if finding.verdict == "contradicted":
        return REFUTED
    if finding.verdict == "needs context":
        return CONFLICTING if "cherry-picked" in finding.codes else SUPPORTED
    return None


def guessed(report: Report, forced: Report) -> str:
    """The label if one must be given; `forced` is the report that answers whatever can be computed."""
    if label := labelled(report) or labelled(forced):
        return label
    findings = [f for f in forced.findings if f.statement.checkable]
    if any("period-not-held" in f.codes for f in findings):
        return NOT_ENOUGH
    if any(f.verdict in ("supported", "imprecise") for f in findings):
        return SUPPORTED
    return UNANSWERED
