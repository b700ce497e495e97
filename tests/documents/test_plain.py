"""Plain text stays as given; its blocks say what it is made of."""

from datetime import date

import pytest

from holdto.documents import load
from tests.documents.shown import blocks, read

PROSE = (
    "The country bought more from abroad last year than it ever has, and the deficit with its neighbours rose again, "
    "which is a number that would have shocked anyone who sat at the table when the agreement was signed in the spring."
)


def text(*lines: str) -> bytes:
    return "\n".join(lines).encode()


def test_the_text_is_the_source_letter_for_letter() -> None:
    source = "\ufeffOne  **two**\r\n\r\n\tthree\r\n"
    assert load(source.encode()).text == source[1:]


def test_wrapped_lines_are_one_paragraph() -> None:
    document = load(
        text(
            "Border Patrol staffing has remained roughly flat over the last",
            "four years, despite encounters rising by 250 percent over the",
            "same period.",
        )
    )
    assert [kind for kind, _, _ in document.blocks] == ["paragraph"]


def test_lines_that_do_not_fill_a_width_stand_for_themselves() -> None:
    assert blocks(load(text("Jobs: 2 million added", "Murder: down 12 percent", "Gas prices: up 40 percent"))) == [
        "heading: Jobs: 2 million added",
        "heading: Murder: down 12 percent",
        "heading: Gas prices: up 40 percent",
    ]


def test_items_and_what_goes_on_under_them() -> None:
    document = load(
        text(
            "The figures:",
            "",
            "- Traffic rose 12 percent, which is more than the port",
            "  authority had expected.",
            "- Exports reached $2 billion.",
            "• Waiting fell",
        )
    )
    assert blocks(document) == [
        "heading: The figures:",
        "bullet: - Traffic rose 12 percent, which is more than the port\n  authority had expected.",
        "bullet: - Exports reached $2 billion.",
        "bullet: • Waiting fell",
    ]


def test_a_number_at_the_head_of_a_wrapped_line_is_no_item() -> None:
    document = load(
        text(
            "The rate of unemployment that the bureau gave for the month was",
            "20. It had been lower in each of the months before it, as the",
            "table shows.",
        )
    )
    assert len(document.blocks) == 1


@pytest.mark.parametrize(
    "rows",
    [
        ("Country\tJune\tMay", "Canada\t3,270\t3,569", "Norway\t83\t0"),
        ("Country      June    May", "Canada      3,270  3,569", "Norway         83      0"),
        ("| Country | June |", "|---------|------|", "| Canada | 3,270 |"),
    ],
    ids=["tabs", "columns", "rules"],
)
def test_a_table_is_left_alone(rows: tuple[str, ...]) -> None:
    document = load(text(PROSE, "", *rows, "", PROSE))
    assert [kind for kind, _, _ in document.blocks] == ["paragraph", "table", "paragraph"]
    assert "Canada" not in document.reading


def test_two_spaces_after_a_full_stop_make_no_table() -> None:
    document = load(text("It was 5 percent.  Then it fell.  In 2022 it rose.", "It was 4 percent.  Then it rose.  In 2023 it fell."))
    assert "table" not in {kind for kind, _, _ in document.blocks}


def test_front_matter_is_told_and_not_read() -> None:
    document = load(text("---", "title: The ports", "date: '2024-02-29'", "authors: [Jane Doe, John Roe]", "---", PROSE))
    assert (document.title, document.published, document.author) == ("The ports", date(2024, 2, 29), "Jane Doe, John Roe")
    assert read(document) == PROSE


def test_front_matter_that_is_no_yaml_is_still_not_read() -> None:
    document = load(text("---", "title: [", "rate: 5 percent", "---", PROSE))
    assert (document.title, read(document)) == (None, PROSE)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("March 24, 2023", date(2023, 3, 24)),
        ("24 March 2023", date(2023, 3, 24)),
        ("Published: Sept. 5, 2023", date(2023, 9, 5)),
        ("Published on March 3, 2024 at 6:00 a.m. EST", date(2024, 3, 3)),
        ("For immediate release: 2024-02-29", date(2024, 2, 29)),
        ("May 2023", None),
        ("It was signed on March 24, 2023.", None),
    ],
)
def test_a_date_alone_on_a_line_at_the_head_is_the_day_it_appeared(line: str, day: date | None) -> None:
    assert load(text("The ports are busy", line, "", PROSE)).published == day


def test_the_first_line_is_the_title_and_by_names_the_author() -> None:
    document = load(text("The ports are busy", "", "By Jane Doe", "", PROSE))
    assert (document.title, document.author) == ("The ports are busy", "Jane Doe")


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("**The bill would add 1,500 officers.**", "The bill would add 1,500 officers."),
        ("Up *250 percent* and __rising__ now", "Up 250 percent and rising now"),
        ('<span style="color: red">Border</span> Patrol<br>', "Border Patrol"),
        ("Less <5 percent> and a < b", "Less <5 percent> and a < b"),
        ("The [office](https://example.org/2023/5) said", "The office said"),
        ("snake_case and 3 * 4 * 5", "snake_case and 3 * 4 * 5"),
        ("## Ports", "Ports"),
    ],
)
def test_markup_in_a_text_is_seen_through(written: str, seen: str) -> None:
    document = load(text(written))
    assert read(document) == seen
    assert len(document.reading) == len(document.text)
