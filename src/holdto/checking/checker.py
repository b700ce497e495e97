"""The checker: one statement after another held to one catalogue at one pair of dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from holdto.checking import caveats, words
from holdto.checking.evaluate.frame import View
from holdto.checking.evaluate.query import Missing, Outcome
from holdto.checking.finding import Caveat, Finding, KnownThen, Reading, Track
from holdto.checking.held import Held, holds, known_then, official
from holdto.checking.judge import Group, Judgement, grouped, judge, likelihood
from holdto.checking.perturb.assess import assess
from holdto.checking.perturb.origin import origin
from holdto.checking.resolve.candidates import Resolution, resolve
from holdto.checking.resolve.resolver import Resolver
from holdto.checking.resolve.spread import spread
from holdto.checking.stale import earlier
from holdto.checking.thresholds import ANSWER_FROM, FAR_BEHIND
from holdto.language.statement import Statement
from holdto.series.model import Catalogue

#: How many readings a finding shows.
SHOWN = 6


class Checker:
    """A catalogue at a publication date and an as-of date."""

    def __init__(self, catalogue: Catalogue, published: date, as_of: date, *, as_of_given: bool, answer_from: float = ANSWER_FROM) -> None:
        """`answer_from` is the probability from which on a series is used that the text does not name in words."""
        self.catalogue = catalogue
        self.published = published
        self.as_of = as_of
        self.as_of_given = as_of_given
        self.view = View(catalogue, as_of)
        self.then = View(catalogue, min(published, as_of), dated_only=True)
        self.resolver = Resolver(catalogue, self.view, published, answer_from)

    @property
    def finder_kind(self) -> str:
        """How candidates are found: "meaning" or "words"."""
        finder = getattr(self.catalogue, "finder", None)
        return finder.kind if finder is not None else ""

    def findings(self, statements: Sequence[Statement], text: str) -> Iterator[Finding]:
        """A finding for each statement, in their order."""
        self.resolver.prepare([s for s in statements if s.checkable and s.operation != "date"], text)
        for statement, computed in zip(statements, spread(statements, self.published), strict=True):
            yield replace(self.finding(computed, text), statement=statement)

    def finding(self, statement: Statement, text: str) -> Finding:
        """Hold one statement. `text` is the text its spans refer to."""
        if not statement.checkable:
            return Finding(statement, "not checkable", why=words.not_checkable(statement))
        if statement.operation == "date":
            return Finding(statement, "not checkable", why="a length of time; no series is held to it")
        sentence = text[statement.sentence[0] : statement.sentence[1]]
        resolution = resolve(self.resolver, statement, sentence)
        if resolution.why_none is not None:
            return self._unanswered(statement, sentence, resolution)
        held = [holds(statement, c, c.outcome) for c in resolution.candidates if isinstance(c.outcome, Outcome)]
        groups = grouped(held)
        top = resolution.candidates[0]
        if isinstance(top.outcome, Missing) and groups[0].points < top.points - FAR_BEHIND:
            return self._unanswered(statement, sentence, replace(resolution, why_none=top.outcome.code, words=top.outcome.words))
        return self._judged(statement, groups)

    def _unanswered(self, statement: Statement, sentence: str, resolution: Resolution) -> Finding:
        code = resolution.why_none or "not-covered"
        if self.as_of_given and code == "period-not-held":
            later = Resolver(self.catalogue, View(self.catalogue, date.max), self.published, self.resolver.answer_from)
            if resolve(later, statement, sentence).why_none is None:
                code = "not-held-then"
        code = code if code in words.NO_SERIES else "not-covered"
        return Finding(statement, "no official series", (code,), why=words.no_series(code, resolution.words))

    def _judged(self, statement: Statement, groups: list[Group]) -> Finding:
        lead = groups[0]
        stale = None
        if lead.state != "agrees" and (found := earlier(statement, lead, self.view)):
            stale = found
        then = known_then(statement, lead.lead, self.then)
        crosses = caveats.crosses_break(lead.lead)
        robustness = assess(statement, lead.lead, self.view, [group.lead for group in groups[1:]])
        fair = (robustness.holds_in, robustness.considered) if robustness else None
        judgement = judge(statement, groups, agreed_then=then.agrees if then else None, fair=fair, crosses=crosses, stale=stale is not None)
        source = None
        if judgement.verdict in ("contradicted", "imprecise", "undecided"):
            others = [reading for group in groups for reading in group.all if reading is not judgement.lead.lead]
            source = origin(statement, judgement.lead.lead, others, self.view)
        return replace(self._finding(statement, judgement, then), robustness=robustness, origin=source)

    def _finding(self, statement: Statement, judgement: Judgement, then: Held | None) -> Finding:
        lead = judgement.lead.lead
        figure = official(lead, statement)
        codes = (*judgement.codes, *(c for c in caveats.codes(statement, lead) if c not in judgement.codes))
        best = judgement.plausible[0]
        readings = tuple(_reading(g, statement, best) for g in judgement.plausible[:SHOWN])
        no_value = judgement.verdict == "no official series"
        return Finding(
            statement=statement,
            verdict=judgement.verdict,
            codes=codes,
            official=None if no_value else figure,
            as_known_then=_then(then),
            readings=readings,
            caveats=tuple(Caveat(code, caveats.text(code, lead)) for code in codes),
            suggestion=words.suggestion(statement, judgement.verdict, figure),
            why=words.why(statement, judgement.verdict, figure, codes, lead.outcome.counter),
            track=self._track(statement, lead),
            tree=tuple((0, step) for step in judgement.steps),
        )

    def _track(self, statement: Statement, lead: Held) -> Track | None:
        query = lead.candidate.query
        if not query.span.months or len(query.subject.keys) > 1:
            return None
        frame = self.view.frame(query.subject.series, query.subject.keys[0])
        points = tuple((span, cell.value) for span in frame.like(query.span) if (cell := frame.value(span)) is not None)
        claimed = None
        if query.form == "value" and statement.value and statement.value.point is not None and lead.candidate.form.factor:
            claimed = statement.value.point / lead.candidate.form.factor
        return Track(query.subject.series.unit, points, lead.outcome.spans, claimed) if len(points) > 1 else None


def _reading(group: Group, statement: Statement, best: Group) -> Reading:
    topic = group.lead.candidate.topic
    return Reading(official(group.lead, statement), group.state, likelihood(group, best), "; ".join(topic.reasons), group.lead.outcome.tree)


def _then(then: Held | None) -> KnownThen | None:
    if then is None:
        return None
    vintages = [o.vintage for cell in then.outcome.cells for o in cell.observations if o.vintage]
    return KnownThen(then.value, then.state, max(vintages).isoformat() if vintages else None)
