"""Paragraphs have the classes that jusText gives them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from justext import get_stoplist
from justext.core import classify_paragraphs, revise_paragraph_classification
from justext.paragraph import Paragraph

from holdto.documents import prose
from holdto.documents.function_words import LANGUAGES, function_words

WORDS = sorted(function_words("english"))
SAID = st.sampled_from([*WORDS[::9], *"tariff exports 12% $4 © &copy \u00a0 Reuters/Example Terms".split(" ")])
TEXTS = st.lists(SAID, max_size=60).map(" ".join) | st.sampled_from(["Terms of service", "the of and in to a was " * 12, "steel " * 20])


class NoPath:
    """Where a paragraph stands in a page; a plain text has no such place."""

    dom = ""
    xpath = ""


@settings(max_examples=400, deadline=None)
@given(st.lists(TEXTS, max_size=12), st.sampled_from([70, 200]))
def test_any_paragraphs_have_the_classes_of_justext(texts: list[str], long: int) -> None:
    paragraphs = []
    for text in texts:
        paragraph = Paragraph(NoPath)
        paragraph.append_text(text)
        paragraphs.append(paragraph)
    classify_paragraphs(paragraphs, get_stoplist("English"), length_high=long)
    revise_paragraph_classification(paragraphs)
    classes = [prose.alone(text, function_words("english"), long) for text in texts]
    assert classes == [paragraph.cf_class for paragraph in paragraphs]
    assert prose.beside(classes) == [paragraph.class_type for paragraph in paragraphs]


@settings(max_examples=400)
@given(st.lists(st.sampled_from(["good", "neargood", "short", "bad"]), max_size=14))
def test_any_classes_are_revised_as_justext_does(classes: list[str]) -> None:
    paragraphs = []
    for held in classes:
        paragraph = Paragraph(NoPath)
        paragraph.cf_class, paragraph.heading = held, False
        paragraphs.append(paragraph)
    revise_paragraph_classification(paragraphs)
    assert prose.beside(classes) == [paragraph.class_type for paragraph in paragraphs]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_function_words_are_those_of_justext(language: str) -> None:
    assert function_words(language) == get_stoplist(language.title())
