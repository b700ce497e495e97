"""Each text of the corpus is said again as the sentence that stands beside it."""

from __future__ import annotations

from datetime import date

import pytest

from holdto.language.reader import read
from holdto.language.say import say
from tests.corpora import ENGLISH, load
from tests.language_say.back import differences

ROWS = [(row["text"], row["says"]) for row in load(ENGLISH / "say" / "corpus.yaml")["sentences"]]
PUBLISHED = date(2023, 5, 22)


@pytest.mark.parametrize(("text", "wanted"), ROWS, ids=[text for text, _ in ROWS])
def test_a_statement_is_said_so_and_read_back(text: str, wanted: str) -> None:
    (statement,) = read(text, PUBLISHED)
    assert say(statement) == wanted
    assert not differences(statement, PUBLISHED)


def test_a_language_that_is_not_spoken_is_named() -> None:
    (statement,) = read("Rents rose 12 percent in 2022.")
    with pytest.raises(ValueError, match="'la'"):
        say(statement, "la")
