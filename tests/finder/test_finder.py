"""Series are found by meaning, by words where there is no model, and the same way every time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from holdto.series.finder import Finder, about_of, document_of, embed, weights
from holdto.series.finder.lexical import Lexical

TITLES = [
    "Bird strikes reported by airports (strikes)",
    "Share of households with piped water (%)",
    "Households without piped water (households)",
    "Road tunnels in use (tunnels)",
    "Rainfall (millimetres)",
    "Library loans (loans)",
    "Beds in hospitals (beds)",
]
WITHOUT = weights.Model(None, "not installed")

meaning = pytest.mark.skipif(weights.locate() is None, reason="needs the extra 'meaning'")


@meaning
@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("aircraft hitting gulls", 0),
        ("percentage of homes that have taps", 1),
        ("wetter year than usual", 4),
        ("books borrowed", 5),
        ("places for inpatients", 6),
    ],
)
def test_words_of_another_wording_find_the_series(words: str, first: int) -> None:
    assert Finder(TITLES).search(words, 3)[0][0] == first


@meaning
def test_one_query_gives_the_same_as_many_at_once() -> None:
    queries = ["aircraft hitting gulls", "rain", "how many tunnels are open to cars in the whole of the country now"]
    finder = Finder(TITLES, embed(TITLES))
    assert finder.search_many(queries, 4) == [finder.search(query, 4) for query in queries]


@meaning
def test_vectors_are_unit_vectors_and_do_not_depend_on_their_company() -> None:
    together = embed(TITLES)
    alone = np.concatenate([embed([title]) for title in TITLES])
    np.testing.assert_allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(together, alone, atol=1e-5)


@meaning
def test_a_description_draws_the_vector_halfway() -> None:
    plain = embed(["Loans (loans)"])
    told = embed(["Loans (loans)"], ["Loans. Books lent by public libraries."])
    query = embed(["books borrowed from libraries"])
    assert float((told @ query.T)[0, 0]) > float((plain @ query.T)[0, 0])


def test_without_a_model_words_serve_and_it_says_so() -> None:
    finder = Finder(TITLES, model=WITHOUT)
    assert finder.kind == "words"
    assert finder.why_not == "not installed"
    assert finder.search("piped water in households", 2)[0][0] in (1, 2)
    with pytest.raises(LookupError, match="not installed"):
        embed(TITLES, model=WITHOUT)


def test_equal_scores_keep_the_order_of_the_catalogue() -> None:
    finder = Finder(["Rainfall (mm)", "Sunshine (hours)", "Rainfall (mm)"], model=WITHOUT)
    assert [index for index, _ in finder.search("rainfall", 5)] == [0, 2]


def test_nothing_to_search_gives_nothing() -> None:
    assert Finder([], model=WITHOUT).search("rain", 3) == []
    assert Finder(TITLES, model=WITHOUT).search("", 3) == []
    assert Finder(TITLES, model=WITHOUT).search_many([], 3) == []


def test_vectors_of_another_catalogue_are_refused() -> None:
    with pytest.raises(ValueError, match="expected a vector for each of 7 documents, found 2"):
        Finder(TITLES, np.zeros((2, 384), dtype=np.float32))


def test_a_changed_model_file_is_suspect_and_never_used(tmp_path: Path) -> None:
    file = tmp_path / "model.onnx"
    file.write_bytes(b"not the weights")
    model = weights.open_model(file)
    assert model.encoder is None
    assert model.suspect
    assert "expected sha256 8199be6f699a" in model.why_not


def test_an_empty_model_file_is_suspect(tmp_path: Path) -> None:
    file = tmp_path / "model.onnx"
    file.write_bytes(b"")
    assert weights.open_model(file).suspect


def test_scores_by_words_are_shares_of_the_query() -> None:
    lexical = Lexical(TITLES)
    scores = lexical.scores("library loans")
    assert 0 < scores[5] <= 1
    assert lexical.scores("library loans abroad")[5] < scores[5]


@pytest.mark.parametrize(
    ("title", "unit", "dataset", "expected"),
    [
        ("Rainfall over land", "mm", "Weather", "Rainfall over land (mm)"),
        ("Encounters", "events", "Southern border", "Southern border: Encounters (events)"),
        ("Rainfall", "mm", "Rainfall", "Rainfall (mm)"),
        ("Physicians (per 1,000 people)", "per 1,000 people", "", "Physicians (per 1,000 people)"),
        ("Index of calm", "", "", "Index of calm"),
    ],
)
def test_a_series_is_found_by_its_title_and_unit(title: str, unit: str, dataset: str, expected: str) -> None:
    assert document_of(title, unit, dataset) == expected


def test_only_the_first_sentence_of_a_description_counts() -> None:
    assert about_of("Rainfall", "Water that falls. Measured daily.") == "Rainfall. Water that falls."
    assert about_of("Rainfall", " ") == ""
