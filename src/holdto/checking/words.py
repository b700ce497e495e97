"""Words for a reader: one line of why, and the sentence that would be right."""

from __future__ import annotations

from holdto import when
from holdto.checking.finding import Official
from holdto.language.statement import Statement
from holdto.periods import Span
from holdto.units.figures import in_prose

#: The codes of `no official series`, with their words.
NO_SERIES = {
    "not-covered": "Nothing held measures this.",
    "place-not-held": "This is measured, but not held for that place.",
    "period-not-held": "This is measured, but not held for that time.",
    "not-held-then": "The figure was not yet known on the as-of date.",
}
_WHY_NOT = {
    "opinion": "an opinion", "forecast": "a forecast", "promise": "a promise", "hypothetical": "a hypothetical", "inferred": "an inference",
    "poll": "a poll", "cause": "a cause", "anecdote": "a single event", "required": "a target or a legal limit",
}  # fmt: skip


def not_checkable(statement: Statement) -> str:
    """Why a statement is not held to anything."""
    reason = statement.why_not or "not a statistic of the past or present"
    return f"Not checkable: {_WHY_NOT.get(reason, reason)}."


def no_series(code: str, detail: str) -> str:
    """Why nothing official answers."""
    return f"{NO_SERIES[code]} {detail[:1].upper()}{detail[1:].rstrip('.')}." if detail else NO_SERIES[code]


def period(span: Span | None) -> str:
    """A span in words: "fiscal year 2022", "2022", "October 2022", "the second quarter of 2021"; nothing for none."""
    if span is None:
        return ""
    words = when.span(span)
    return f"the {words}" if " quarter of " in words else words


def _time(official: Official) -> str:
    if official.baseline and official.period:
        return f", from {period(official.baseline)} to {period(official.period)}"
    return f" in {period(official.period)}" if official.period else ""


def why(statement: Statement, verdict: str, official: Official, codes: tuple[str, ...], counter: str | None) -> str:
    """One line: what the figures say beside what the text says."""
    said = f"{official.title}: {in_prose(official.value, official.unit)}{_time(official)} ({official.publisher})"
    if _without_amount(statement):
        if verdict in ("contradicted", "undecided") and counter:
            return f"{official.title}{_time(official)}: {counter} ({official.publisher})."
        return f"{said}."
    if verdict in ("contradicted", "imprecise") and statement.value:
        return f"The text says {statement.value.text}; {said}."
    return f"{said}."


def _without_amount(statement: Statement) -> bool:
    return statement.operation in ("record", "trend", "rank") or statement.streak is not None


def suggestion(statement: Statement, verdict: str, official: Official) -> str | None:
    """The sentence that would be right, where the claim is off."""
    if verdict not in ("contradicted", "imprecise"):
        return None
    value = in_prose(abs(official.value) if statement.operation in ("change_pct", "change_abs") else official.value, official.unit)
    time = period(official.period)
    if statement.operation in ("change_pct", "change_abs"):
        verb = "fell" if official.value < 0 else "rose"
        return f"{official.title} {verb} by {value} from {period(official.baseline)} to {time}."
    if statement.operation in ("record", "rank", "trend"):
        return None
    return f"{official.title}: {value} in {time}."
