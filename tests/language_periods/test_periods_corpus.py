"""Every phrasing of the corpus is one time, over its whole span, with the meaning its group gives."""

from __future__ import annotations

import re

import pytest

from holdto.language.en.events import events, terms
from holdto.language.en.periods import cues, durations, find_times, patterns, words
from holdto.language.period_rules.time import Context
from holdto.language.phrase_grammar import Grammar, Row, options
from holdto.language.tokens import tokenise

from . import corpus


@pytest.mark.parametrize("phrasing", corpus.phrasings("periods"), ids=lambda p: p.name)
def test_a_time_of_the_corpus_is_read_as_its_group_says(phrasing: corpus.Phrasing) -> None:
    mentions, _, tokens = corpus.read(phrasing)
    assert corpus.fault(phrasing, mentions, tokens) is None


@pytest.mark.parametrize("phrasing", corpus.phrasings("durations"), ids=lambda p: p.name)
def test_a_length_of_time_of_the_corpus_is_read_as_its_group_says(phrasing: corpus.Phrasing) -> None:
    mentions, found, tokens = corpus.read(phrasing)
    assert corpus.fault(phrasing, found, tokens) is None
    assert mentions == []


@pytest.mark.parametrize("text", corpus.corpus()["nothing"])
def test_what_is_no_time_is_passed_over(text: str) -> None:
    assert find_times(tokenise(text), corpus.corpus()["published"]) == ([], [])


def _spoken() -> set[str]:
    return {word for text in corpus.texts() for word in tokenise(text).words}


def _literals() -> set[str]:
    return {
        word
        for row in patterns.ROWS
        if row.phrase not in ("person", "event")
        for item in row.pattern.split()
        for word in options(item)
        if word and not word.startswith("{") and not word.isupper()
    }


@pytest.mark.parametrize(
    "table",
    [
        *(
            name
            for name in vars(words)
            if name.isupper() and isinstance(getattr(words, name), dict) and name not in ("VERBS", "UNSAID", "UNSAID_OWN")
        ),
    ],
)
def test_every_word_of_a_table_occurs_in_the_corpus(table: str) -> None:
    assert set(getattr(words, table)) - _spoken() == set()


def test_every_word_of_a_pattern_occurs_in_the_corpus() -> None:
    assert _literals() - _spoken() == set()


def test_every_word_of_the_durations_occurs_in_the_corpus() -> None:
    assert (durations._STRAIGHT | durations._QUALIFIERS | durations._OLD) - _spoken() == set()


@pytest.mark.parametrize("role", cues.CUES)
def test_every_cue_gives_its_role(role: str) -> None:
    def heard(cue: str) -> list[tuple[str, str]]:
        text = f"{cue} 2019".replace(" . ", ". ").replace("pre - ", "pre-").replace("post - ", "post-")
        return [(mention.cue, mention.role) for mention in find_times(tokenise(text), None)[0]]

    assert {cue: found for cue in cues.CUES[role] if (found := heard(cue)) != [(cue, role)]} == {}


def test_every_row_of_the_grammar_makes_a_time_of_the_corpus() -> None:
    """A row that never fires is a row that nobody has tried."""
    fired: set[int] = set()

    def watched(order: int, row: Row) -> Row:
        def rule(context: Context, *caught: object) -> object:
            value = row.rule(context, *caught)
            if value is not None:
                fired.add(order)
            return value

        return row._replace(rule=rule)

    rows = [row for row in patterns.ROWS if row.phrase not in ("person", "event")]
    rest = [row for row in patterns.ROWS if row.phrase in ("person", "event")]
    grammar = Grammar([*(watched(order, row) for order, row in enumerate(rows)), *rest], patterns.CLASSES, patterns.TESTS)
    for phrasing in corpus.phrasings("periods"):
        reading = grammar.reader(tokenise(phrasing.text), Context(phrasing.published))
        for i in reading.starts("time"):
            reading.at("time", i)
    assert [row.phrase + ": " + row.pattern for order, row in enumerate(rows) if order not in fired] == []


def test_no_pattern_leaves_out_what_its_rule_counts_on() -> None:
    """An optional class would move the values after it."""
    assert [row.pattern for row in patterns.ROWS for item in row.pattern.split() if re.fullmatch(r"(\{\w+\}|[A-Z|]+)\?", item)] == []


@pytest.mark.parametrize("named", events(), ids=lambda named: named.name)
def test_every_name_of_an_event_counts_from_its_start(named: object) -> None:
    for name in named.names:  # type: ignore[attr-defined]
        [mention] = find_times(tokenise(f"since the {name}, prices rose"), None)[0]
        assert (mention.event, mention.start, mention.role) == (named.name, named.start, "since")  # type: ignore[attr-defined]


@pytest.mark.parametrize("term", terms(), ids=lambda term: f"{term.name} {term.start.year}")
def test_every_name_of_an_officeholder_counts_from_the_day_of_taking_office(term: object) -> None:
    for name in term.names:  # type: ignore[attr-defined]
        [mention] = find_times(tokenise(f"since {name} took office"), term.start)[0]  # type: ignore[attr-defined]
        assert (mention.event, mention.start) == (term.name, term.start)  # type: ignore[attr-defined]
