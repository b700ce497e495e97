"""Every phrasing of every corpus is read as it says, and every entry of every table occurs in a corpus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from holdto.language.en.attribution import table as attribution
from holdto.language.en.circumstances import moves
from holdto.language.en.measures import table as measures
from holdto.language.en.modality import table as modality
from holdto.language.en.nonclaims import table as nonclaims
from holdto.language.en.operations import table as operations
from holdto.language.en.periods import whose
from holdto.language.tokens import tokenise
from tests.language_statements.corpus import KINDS, differences, phrasings

ALL = [phrasing for kind in KINDS for phrasing in phrasings(kind)]


GROUPS = sorted({(phrasing.kind, phrasing.group) for phrasing in ALL})


@pytest.mark.parametrize(("kind", "group"), GROUPS)
def test_every_phrasing_of_a_group_is_read_as_its_corpus_says(kind: str, group: str) -> None:
    mine = [phrasing for phrasing in ALL if (phrasing.kind, phrasing.group) == (kind, group)]
    wrong = [f"{phrasing.text}\n    {flaw}" for phrasing in mine if (flaw := differences(phrasing))]
    assert not wrong, "\n".join(wrong)


def _spread(texts: list[str]) -> str:
    """Texts as their tokens with spaces around, so that a phrase can be looked for."""
    return "\n".join(" " + " ".join(tokenise(text).words) + " " for text in texts)


def _entries() -> Iterator[tuple[str, str]]:
    """The name of each table and each of its entries; a row of verb forms counts by any of its forms."""
    for name, table in (
        ("nouns of change", operations.NOUNS),
        ("comparatives", operations.COMPARATIVES),
        ("superlatives", operations.SUPERLATIVES),
        ("particles", operations.PARTICLES),
        ("average", operations.AVERAGE),
        ("flat", operations.FLAT),
        ("streak", operations.STREAK),
        ("ordinals", operations.ORDINALS),
        ("modals", modality.MODALS),
        ("conditions", modality.CONDITIONS),
        ("chances", modality.CHANCES),
        ("speakers", modality.SPEAKERS),
        ("forecast", modality.FORECAST),
        ("promised", modality.PROMISED),
        ("required", modality.REQUIRED),
        ("inferred", modality.INFERRED),
        ("negations", modality.NEGATIONS),
        ("not denials", modality.NOT_DENIALS),
        ("denials", modality.DENIALS),
        ("factual", modality.FACTUAL),
        ("sources", attribution.SOURCES),
        ("saying", attribution.VERBS),
        ("polls", nonclaims.POLL),
        ("holding", nonclaims.HOLDING),
        ("holders", nonclaims.HOLDERS),
        ("private", nonclaims.PRIVATE),
        ("securities", nonclaims.SECURITIES),
        ("levies", nonclaims.LEVIES),
        ("limits", nonclaims.LIMITS),
        ("appropriation", nonclaims.APPROPRIATION),
        ("events", nonclaims.EVENT),
        ("event phrases", nonclaims.EVENT_PHRASES),
        ("event nouns", nonclaims.EVENT_NOUNS),
        ("bounding", nonclaims.BOUNDING),
        ("standing", nonclaims.STANDING),
        ("stocks", nonclaims.STOCKS),
        ("aged", nonclaims.AGED),
        ("older", nonclaims.OLDER),
        ("one", nonclaims.ONE),
        ("many", nonclaims.MANY),
        ("uncounted", measures.UNCOUNTED),
        ("marks", moves.MARKS),
        ("schooling", whose.SCHOOLING),
    ):
        yield from ((name, entry) for entry in sorted(table))


def test_every_entry_of_the_tables_occurs_in_a_corpus() -> None:
    text = _spread([phrasing.text for phrasing in ALL])
    missing = [f"{name}: {entry}" for name, entry in _entries() if f" {' '.join(tokenise(entry).words)} " not in text]
    assert missing == []


def test_every_verb_of_the_tables_occurs_in_a_corpus() -> None:
    words = {word for phrasing in ALL for word in tokenise(phrasing.text).words}
    bases = {cue[2] for form, cue in operations.VERB_CUES.items() if form in words}
    assert sorted({cue[2] for cue in operations.VERB_CUES.values()} - bases) == []
