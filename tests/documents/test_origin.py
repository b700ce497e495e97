"""Every character of a text has its place in the source, and what is read stands at the same offsets as the text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto.documents import Document, DocumentError, load

WORDS = st.text(st.sampled_from("ab5 %.*_&<>[]()|#-\n\té•"), max_size=40)
INLINE = st.sampled_from(
    [
        "**rose 5 percent**",
        "*up*",
        "[word](http://x.y/5)",
        "`code`",
        "&amp;",
        "&nbsp;",
        "\\*",
        "<b>bold</b>",
        "<br>",
        "5 < 6",
        "# head",
        "- item",
        "> said",
        "| 1 | 2 |",
        "\n\n",
        "\n",
        " ",
    ]
)
MARKED = st.lists(st.one_of(INLINE, WORDS), max_size=12).map("".join)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@given(source=MARKED)
def test_each_letter_is_found_at_its_origin(name: str, source: str) -> None:
    try:
        document = load(source.encode(), name)
    except DocumentError:
        assert name == "a.html" or not source.strip()
        return
    origins = [document.origin(offset) for offset in range(len(document.text) + 1)]
    assert all(first <= second for first, second in pairwise(origins))
    for letter, place in zip(document.text, origins, strict=False):
        # An escape, an entity or white space stands for something else in the source; every other letter is there itself.
        assert letter.isspace() or source[place] == letter or source[place] in "\\&"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@given(source=MARKED)
def test_what_is_read_is_the_text_with_blanks(name: str, source: str) -> None:
    try:
        document = load(source.encode(), name)
    except DocumentError:
        return
    assert len(document.reading) == len(document.text)
    assert all(seen == letter or seen in " \n" for seen, letter in zip(document.reading, document.text, strict=True))


@given(source=MARKED)
def test_blocks_cover_all_words_in_order(source: str) -> None:
    try:
        document = load(source.encode(), "a.txt")
    except DocumentError:
        return
    position = 0
    for _, start, end in document.blocks:
        assert position <= start < end
        assert not document.text[position:start].strip()
        position = end
    assert not document.text[position:].strip()


def test_no_place_is_given_beyond_the_text() -> None:
    with pytest.raises(IndexError, match="expected an offset from 0 to 3, found 4"):
        Document("abc").origin(4)
