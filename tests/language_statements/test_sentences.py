"""A text is cut into sentences, headings, bullets and rows where a reader would cut it, and nothing of it is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto.language.en.abbreviations import ABBREVIATIONS, OPENERS
from holdto.language.sentences import KINDS, split


def pieces(text: str, skip: tuple[tuple[int, int], ...] = ()) -> list[tuple[str, str]]:
    """The kind and the words of each piece, its white space evened out."""
    return [(one.kind, " ".join(text[one.start : one.end].split())) for one in split(text, ABBREVIATIONS, OPENERS, skip)]


def words_of(text: str) -> list[str]:
    return [words for _, words in pieces(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Gov. Ruth Okello spoke.",
        "The U.S. Census counted them.",
        "George W. Bush signed it.",
        "It rose 4.5 percent.",
        "No. 3 in Peru is tin.",
        "He came at 5 p.m. on Monday.",
        "It sold apples, pears, etc. in May.",
        "Sales of Acme Inc. rose.",
        "He paused ... and went on.",
        "Is it up? asked the mayor.",
        "See fig. 3 and approx. 40 tons.",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert words_of(text) == [text]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Rents rose.", "Wages fell."],
        ["Rents rose in the U.S.", "The rate fell."],
        ["It opened at 5 p.m.", "Police came."],
        ["“Rents rose.”", "Wages fell."],
        ["Did rents rise?", "Yes!", "They did."],
        ["It was 4.", "Rents rose."],
        ["Rents rose in 2019.", "In 2020 they fell."],
        ["(Rents rose.)", "Wages fell."],
    ],
)
def test_sentences_end_at_end_marks(sentences: list[str]) -> None:
    assert words_of(" ".join(sentences)) == sentences


@pytest.mark.parametrize("abbreviation", sorted(ABBREVIATIONS))
def test_no_abbreviation_ends_a_sentence_before_a_name_or_number(abbreviation: str) -> None:
    text = f"They met {abbreviation}. Okello and left."
    assert words_of(text) == [text]


@pytest.mark.parametrize("abbreviation", sorted(word for word, closes in ABBREVIATIONS.items() if closes))
@pytest.mark.parametrize("opener", ["The", "In", "Prices"])
def test_some_abbreviations_end_a_sentence_before_a_word_that_opens_one(abbreviation: str, opener: str) -> None:
    assert words_of(f"They met {abbreviation}. {opener} fell.") == [f"They met {abbreviation}.", f"{opener} fell."]


@pytest.mark.parametrize("opener", sorted(OPENERS))
def test_every_opener_opens_a_sentence(opener: str) -> None:
    assert len(words_of(f"They sold it to Acme Inc. {opener.capitalize()} fell.")) == 2


def test_lines_wrapped_by_hand_are_one_sentence() -> None:
    text = "The number of nurses in the country\nrose in 2019 and then went on to\nfall again. Rents did\nnot move.\n"
    assert words_of(text) == [
        "The number of nurses in the country rose in 2019 and then went on to fall again.",
        "Rents did not move.",
    ]


def test_lines_that_had_room_for_more_are_not_joined() -> None:
    assert words_of("Rents rose\nWages in the towns of the northern provinces fell\n") == [
        "Rents rose",
        "Wages in the towns of the northern provinces fell",
    ]


@pytest.mark.parametrize("mark", ["-", "*", "•", "–", "1.", "2)", "(a)"])
def test_a_bullet_is_a_piece_without_its_mark(mark: str) -> None:
    assert pieces(f"{mark} rents rose 4 percent\n{mark} wages fell\n") == [("bullet", "rents rose 4 percent"), ("bullet", "wages fell")]


def test_a_line_without_an_end_mark_is_a_heading() -> None:
    assert pieces("Exports of tin\n\nThey rose in 2019.\n") == [("heading", "Exports of tin"), ("prose", "They rose in 2019.")]


def test_rows_of_figures_are_a_table() -> None:
    text = "Year  | Tin | Zinc\n2019  | 400 | 1,200\n2020  | 450 | 1,300\n\nExports rose."
    kinds = [kind for kind, _ in pieces(text)]
    assert kinds[1:] == ["table", "table", "prose"]


def test_no_sentence_reaches_over_a_part_to_leave_alone() -> None:
    text = "Rents rose in MENU HOME LOGIN the towns."
    start = text.index("MENU")
    assert words_of_without(text, (start, start + len("MENU HOME LOGIN"))) == ["Rents rose in", "the towns."]


def words_of_without(text: str, part: tuple[int, int]) -> list[str]:
    return [words for _, words in pieces(text, (part,))]


TEXTS = st.lists(
    st.sampled_from(
        ["Rents", "rose", ".", "?", " ", " ", "\n", "\n\n", "U.S.", "4.5", "- ", "1. ", "|", "\t", '"', "Mr.", "(", ")", "…", "é"]
    )
).map("".join)


@given(TEXTS | st.text(max_size=80))
def test_pieces_stand_in_order_without_white_space_around_them(text: str) -> None:
    position = 0
    for one in split(text, ABBREVIATIONS, OPENERS):
        assert one.kind in KINDS
        assert position <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == text[one.start : one.end].strip()
        position = one.end


@given(TEXTS)
def test_nothing_but_white_space_and_the_marks_of_bullets_stands_between_pieces(text: str) -> None:
    between, position = [], 0
    for one in split(text, ABBREVIATIONS, OPENERS):
        between.append(text[position : one.start])
        position = one.end
    between.append(text[position:])
    assert set("".join(between).split()) <= {"-", "1.", "(1."}
