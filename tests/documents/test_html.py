"""A page gives its main text, and what it says of itself."""

from datetime import date

import pytest

from holdto.documents import load
from holdto.documents.html.tokens import tokens
from tests.documents.shown import blocks

PAGE = """<!doctype html><html><head><title>The ports are busy | Example News</title>
<meta property="article:published_time" content="2023-11-14T10:00:00Z"><meta name="author" content="Jane Doe">
<script>var rate = "5 percent";</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/x">Markets up 3 percent</a></li></ul></nav>
<article><h1>The ports are busy</h1>
<p>Traffic rose <b>12&nbsp;percent</b> in 2022, the port authority said, as trade grew faster than before &amp; beyond.</p>
<figure><img src=a.png><figcaption>A crane in Oakland on Nov. 3, 2023. Photo by Someone / Agency</figcaption></figure>
<p>Exports reached $2.1 trillion, a record, while imports fell by 4 percent from a year earlier, as the bureau says.</p>
<table><tr><th>Year</th><th>Boxes</th></tr><tr><td>2021</td><td>1,200,300</td></tr></table>
<ul><li>Waiting time fell to 2 days.</li><li>35,000 jobs were added.</li></ul>
<p>Unemployment on the coast is at 3.4 percent.</p></article>
<aside><h3>Related</h3><a href=/y>Inflation hits 9 percent</a></aside>
<div class="cookie">We and our 842 partners use cookies</div><footer>Subscribe for $1 a week</footer></body></html>"""


def test_the_main_text_is_kept_and_nothing_around_it() -> None:
    assert blocks(load(PAGE.encode(), "a.html")) == [
        "heading: The ports are busy",
        "paragraph: Traffic rose 12 percent in 2022, the port authority said, as trade grew faster than before & beyond.",
        "paragraph: Exports reached $2.1 trillion, a record, while imports fell by 4 percent from a year earlier, as the bureau says.",
        "table: Year\tBoxes\n2021\t1,200,300",
        "bullet: Waiting time fell to 2 days.",
        "bullet: 35,000 jobs were added.",
        "paragraph: Unemployment on the coast is at 3.4 percent.",
    ]


def test_title_date_and_author_are_the_pages_own() -> None:
    document = load(PAGE.encode(), "a.html")
    assert (document.title, document.published, document.author) == ("The ports are busy", date(2023, 11, 14), "Jane Doe")


def test_a_page_is_known_without_its_name() -> None:
    assert load(PAGE.encode(), "-").title == "The ports are busy"


def test_a_table_is_not_read() -> None:
    assert "1,200,300" not in load(PAGE.encode(), "a.html").reading


def test_a_page_too_short_to_tell_is_read_whole() -> None:
    assert load(b"<p>Unemployment was 4.1 percent.", "a.html").text == "Unemployment was 4.1 percent."


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252"])
def test_a_page_in_another_encoding_says_so(declared: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body><p>El a\u00f1o \u2014 5 %</p></body></html>'
    assert load(page.encode("cp1252"), "a.html").text == "El a\u00f1o \u2014 5 %"


@pytest.mark.parametrize("charset", ["zip", "rot13", "unicode_escape", "punycode", "no-such"])
def test_a_charset_that_is_no_encoding_of_text_is_not_used(charset: str) -> None:
    assert load(f'<meta charset="{charset}"><p>Up 5 percent.'.encode(), "a.html").text == "Up 5 percent."


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        ("a<b>c</b>", "ac"),
        ('<a title="x > y">b', "b"),
        ("<!-- 5 > 3 -->b", "b"),
        ("5 < 6 &lt; 7", "5 < 6 < 7"),
        ("&#53;&#x35;&nosuch;&amp", "55&nosuch;&"),
        ("<script>if (a<b) '</p>'</script>c", "c"),
        ("<!-- open", ""),
        ("<p", ""),
        ("a <", "a <"),
    ],
)
def test_tags_comments_and_entities_are_told_from_words(page: str, seen: str) -> None:
    raw, words = "", ""
    for token in tokens(page):
        raw = token.name if token.name and not token.closes else "" if token.name else raw
        words += token.words if raw != "script" else ""
    assert words == seen
