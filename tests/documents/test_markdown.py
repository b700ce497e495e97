"""Markdown is read as a reader sees it."""

from datetime import date

import pytest

from holdto.documents import load
from tests.documents.shown import blocks


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("# The *ports*", ["heading: The ports"]),
        (
            "Traffic rose **12&nbsp;percent**,\nthe [authority](http://a.b/(c)) said.",
            ["paragraph: Traffic rose 12 percent, the authority said."],
        ),
        ("> It was **5 percent**\n> then", ["paragraph: It was 5 percent then"]),
        ("- one\n- two\n  more\n\n3. three", ["bullet: one", "bullet: two more", "bullet: three"]),
        ("| a | b |\n|---|---|\n| 1 \\| 2 | 3 |", ["table: a\tb\n1 | 2\t3"]),
        ("said ![5 cranes](x.png) so", ["paragraph: said so"]),
        ("one<br>two", ["paragraph: one\ntwo"]),
        ("<div>up <b>5 percent</b></div>", ["paragraph: up 5 percent"]),
        ("prose\n\n```\nrate = 5\n```", ["paragraph: prose"]),
        ("5 \\* 3 &amp; more", ["paragraph: 5 * 3 & more"]),
        ("[2022](http://2022.org/2022) 2022", ["paragraph: 2022 2022"]),
        ("a^2022^ `x = 5` b", ["paragraph: a^2022^ x = 5 b"]),
    ],
)
def test_what_a_reader_sees(source: str, seen: list[str]) -> None:
    assert blocks(load(source.encode(), "a.md")) == seen


def test_two_tables_stay_two() -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |"
    assert blocks(load(f"{table}\n\ntext\n\n{table}".encode(), "a.md")) == ["table: a\tb\n1\t2", "paragraph: text", "table: a\tb\n1\t2"]


def test_front_matter_gives_title_and_date() -> None:
    document = load(b"---\ntitle: Ports\ndate: 2023-11-14\n---\n\nText.", "a.markdown")
    assert (document.title, document.published, document.text) == ("Ports", date(2023, 11, 14), "Text.")
