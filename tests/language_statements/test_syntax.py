"""Word classes and clauses: each word of the syntax tables has its class beside others, and clauses are cut where they end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from holdto.language.en.build import build
from holdto.language.en.scene import Scene
from holdto.language.en.syntax import table
from holdto.language.sentences import Sentence
from holdto.language.tokens import tokenise
from tests.corpora import ENGLISH, load
from tests.language_statements.corpus import PUBLISHED


class Word(NamedTuple):
    """A text, the word of it that is asked about, and its class."""

    group: str
    text: str
    word: str
    tag: str


def _words() -> Iterator[Word]:
    groups = load(ENGLISH / "syntax" / "corpus.yaml")
    for group, rows in groups.items():
        for row in rows:
            for word in row.get("words", [row.get("word")]):
                yield Word(group, row["text"].replace("{word}", str(word)), row.get("word", word), row["class"])


WORDS = list(_words())


def scene_of(text: str) -> Scene:
    return build(tokenise(text), Sentence(0, len(text), "prose", 0), PUBLISHED)


def test_each_word_has_the_class_its_corpus_says() -> None:
    wrong = []
    for case in WORDS:
        scene = scene_of(case.text)
        tag = scene.tags[scene.words.index(tokenise(case.word).words[0])]
        if tag != case.tag:
            wrong.append(f"{case.group}: {case.word} in {case.text!r} is {tag}, want {case.tag}")
    assert wrong == []


def test_every_word_of_the_syntax_tables_occurs_in_the_corpus() -> None:
    words = {word for case in WORDS for word in tokenise(case.text).words}
    tables = (
        table.CLASSES, table.IRREGULAR, table.PRESENT, table.ALSO_NOUNS, table.LINKING, table.SAYING,
        table.FILLERS, table.NOT_ADVERBS, table.STANDING, table.SUBJECT_PRONOUNS,
    )  # fmt: skip
    assert sorted({word for one in tables for word in one} - words) == []


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Rents rose and wages fell.", ["Rents rose", "and wages fell."]),
        ("Rents, wages and fees rose.", ["Rents, wages and fees rose."]),
        ("Rents rose while wages, which had grown, fell.", ["Rents rose", "while wages,  fell.", "which had grown"]),
        ("Although rents fell in May, wages rose.", ["Although rents fell in May", "wages rose."]),
        ("The number of guns (excluding rifles) fell.", ["The number of guns  fell.", "excluding rifles"]),
        ("Rents rose; wages fell.", ["Rents rose", "wages fell."]),
        ("Rents did not rise, they fell.", ["Rents did not rise", "they fell."]),
        ("Exports rose and then fell.", ["Exports rose", "and then fell."]),
        ("Exports — mostly tin — rose.", ["Exports  rose.", "mostly tin"]),
        ("Goods made by hand and sold abroad rose.", ["Goods made by hand and sold abroad rose."]),
    ],
)
def test_clauses_end_where_another_verb_has_its_own_subject(text: str, clauses: list[str]) -> None:
    scene = scene_of(text)
    found = []
    for clause in scene.clauses:
        runs: list[list[int]] = []
        for k in clause.members:
            if runs and runs[-1][-1] == k - 1:
                runs[-1].append(k)
            else:
                runs.append([k])
        if runs:
            found.append("  ".join(scene.tokens.raw(run[0], run[-1] + 1) for run in runs).replace(" .", "."))
    assert found == clauses
