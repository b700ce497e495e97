"""Every Spanish sentence of the corpus is read as it says, and every entry of the Spanish tables occurs in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from holdto.language.es.hedges import table as hedges
from holdto.language.es.numbers import table as numbers
from holdto.language.es.operations import table as operations
from holdto.language.es.periods import words as periods
from holdto.language.es.units import table as units
from holdto.language.reader import read
from holdto.language.statement import PeriodSlot, Statement
from holdto.language.tokens import tokenise
from holdto.periods import code
from tests.corpora import load

PUBLISHED = date(2023, 5, 22)
GROUPS: dict[str, list[dict[str, Any]]] = load(Path(__file__).with_name("corpus.yaml"))


def phrasings(rows: list[dict[str, Any]]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each text with the statements it must give, the lists of words spelled out."""
    for row in rows:
        for word in row.get("words", [""]):
            says = [{key: word if value == "{word}" else value for key, value in want.items()} for want in row["says"]]
            yield row["text"].replace("{word}", word), says


TEXTS = [text for rows in GROUPS.values() for text, _ in phrasings(rows)]


@pytest.mark.parametrize("group", GROUPS)
def test_every_sentence_of_a_group_is_read_as_the_corpus_says(group: str) -> None:
    wrong = [f"{text}\n    {flaw}" for text, says in phrasings(GROUPS[group]) if (flaw := flaws(text, says))]
    assert not wrong, "\n".join(wrong)


def flaws(text: str, says: list[dict[str, Any]]) -> str:
    """What is wrong with the reading of a text, "" for nothing."""
    found = [slots(statement) for statement in read(text, PUBLISHED, language="es")]
    if len(found) != len(says):
        return f"{len(found)} statements for {len(says)}: {found}"
    pairs = zip(says, found, strict=True)
    return "; ".join(f"{key} {got[key]!r}, want {value!r}" for want, got in pairs for key, value in want.items() if got[key] != str(value))


def slots(statement: Statement) -> dict[str, str]:
    """The slots of a statement in the short form of the corpus."""
    value = statement.value
    return {
        "operation": statement.operation,
        "value": _number(value.point) if value and value.point is not None else "",
        "unit": value.unit if value else "",
        "per": str(value.per) if value else "",
        "direction": str(statement.direction),
        "hedge": statement.hedge,
        "modality": statement.modality,
        "against": statement.against.text if statement.against else "",
        "measure": statement.measure.text if statement.measure else "",
        "whole": statement.whole.text if statement.whole else "",
        "period": _time(statement.period),
        "baseline": _time(statement.baseline),
    }


def _number(point: float) -> str:
    return str(int(point)) if point == int(point) else f"{point:.6g}"


def _time(slot: PeriodSlot | None) -> str:
    return code(slot.days) if slot and slot.days else ""


def test_the_corpus_has_at_least_sixty_sentences() -> None:
    assert sum(len(rows) for rows in GROUPS.values()) >= 60


TABLES = {
    "ones": numbers.ONES, "tens": numbers.TENS, "hundreds": numbers.HUNDREDS, "scales": numbers.SCALES, "halves": numbers.HALVES,
    "parts": numbers.PARTS, "parts of": numbers.PARTS_OF, "multiples": numbers.MULTIPLES, "units": units.UNITS, "signs": units.SIGNS,
    "per": units.PER, "hedges": hedges.BEFORE, "up": operations.UP, "down": operations.DOWN, "nouns": operations.NOUNS,
    "share": operations.SHARE, "being": operations.BE, "exceeding": operations.EXCEED, "comparatives": operations.COMPARATIVES,
    "promised": operations.PROMISED, "during": operations.DURING, "among": units.AMONG,
    "record": operations.RECORD, "extremes": operations.EXTREMES, "negations": operations.NEGATIONS, "forecast": operations.FORECAST,
    "months": periods.MONTHS, "parts of a year": periods.PARTS, "cues": periods.CUES,
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_every_entry_of_a_table_occurs_in_the_corpus(name: str) -> None:
    spread = "\n".join(f" {' '.join(tokenise(text).words)} " for text in TEXTS)
    absent = [entry for entry in TABLES[name] if f" {' '.join(tokenise(entry).words)} " not in spread]
    assert not absent


def test_a_statement_has_the_places_of_its_words_in_the_whole_text() -> None:
    text = "El informe salió ayer. Los robos subieron 12 por ciento en 2022."
    (statement,) = read(text, PUBLISHED, language="es")
    assert statement.measure
    assert text[slice(*statement.measure.span)] == statement.measure.text == "robos"
    assert text[slice(*statement.sentence)] == "Los robos subieron 12 por ciento en 2022."


def test_english_is_read_where_no_language_is_given() -> None:
    (statement,) = read("The unemployment rate was 5 percent in 2022.", PUBLISHED)
    assert statement.operation == "rate"


def test_an_unknown_language_is_named_with_those_that_are_read() -> None:
    with pytest.raises(ValueError, match="en, es, found 'la'"):
        read("Ave.", language="la")
