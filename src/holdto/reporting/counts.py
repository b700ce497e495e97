"""The line at the top of every report: how many claims were found, how many answered, why the rest were not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from holdto.checking.finding import JUDGED, Finding, Report
from holdto.reporting.words import REASONS, code_words, plural

#: Codes that say why there is no official figure.
UNHELD = ("not-covered", "place-not-held", "period-not-held", "not-held-then")


def tally(report: Report) -> list[tuple[str, int]]:
    """How often each judging verdict was given, in the order of the contract, without those that were not."""
    given = Counter(finding.verdict for finding in report.findings)
    return [(verdict, given[verdict]) for verdict in JUDGED if given[verdict]]


def summary(report: Report) -> str:
    """Claims found, claims answered and why the others were not, then what is no checkable claim."""
    found, answered = report.claims, report.answered
    if not report.findings:
        return "No statistical claim found."
    parts = [f"{plural(found, 'claim')} found, {answered:,} answered"]
    if parts and (given := tally(report)):
        parts[0] += ": " + ", ".join(f"{count:,} {verdict}" for verdict, count in given)
    parts[0] += "."
    if rest := [f for f in report.findings if f.statement.checkable and f.verdict not in JUDGED]:
        parts.append("Not answered: " + _counted(reason(f) for f in rest) + ".")
    if aside := [f for f in report.findings if not f.statement.checkable]:
        parts.append(f"{plural(len(aside), 'statement')} set aside as not checkable: " + _counted(reason(f) for f in aside) + ".")
    return " ".join(parts)


def reason(finding: Finding) -> str:
    """Why a finding does not judge, in a few words or by the word of `why_not`."""
    if finding.verdict == "no official series":
        why = next((code_words(code) for code in finding.codes if code in UNHELD), "")
        return f"no official series ({why})" if why else "no official series"
    if finding.verdict == "not checkable" and (given := finding.statement.why_not):
        return given
    return finding.verdict


def _counted(reasons: Iterable[str]) -> str:
    counted = Counter(reasons)
    return ", ".join(plural(count, *REASONS.get(words, (words, words))) for words, count in counted.most_common())
