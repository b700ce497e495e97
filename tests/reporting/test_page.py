"""The page: whole, safe, and usable by every reader."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise

import pytest

from holdto.checking.finding import VERDICTS, Report
from holdto.reporting import html
from holdto.reporting.words import LOOKS

from . import judged, made, samples
from .reading import Node, read

REPORTS = {
    "article": samples.article(),
    "hostile": samples.hostile(),
    "no claim": samples.of("Nothing is counted here."),
    "empty": samples.of(""),
    "overlapping": samples.of("One two three four five.", (0, 13), (4, 18), (4, 18), (8, 13), verdicts=VERDICTS),
    "astray": samples.of("Short.", (0, 5), (900, 950), (3, 3)),
    "without blocks": replace(samples.article(), blocks=()),
}


@pytest.fixture(params=REPORTS, scope="module")
def report(request: pytest.FixtureRequest) -> Report:
    return REPORTS[request.param]


@pytest.fixture(scope="module")
def page(report: Report) -> Node:
    return read(html.render(report))


def test_every_tag_is_closed_and_every_id_is_used_once(page: Node) -> None:
    ids = [node.attributes["id"] for node in page.every() if "id" in node.attributes]
    assert len(ids) == len(set(ids))


def test_every_reference_inside_the_page_leads_somewhere(page: Node) -> None:
    ids = {node.attributes["id"] for node in page.every() if "id" in node.attributes}
    asked = {node.attributes["href"][1:] for node in page.every("a") if node.attributes["href"].startswith("#")}
    for attribute in ("aria-details", "aria-labelledby"):
        asked |= {name for node in page.every() for name in node.attributes.get(attribute, "").split()}
    strays = {f"ref-{n}" for n in range(1, 10)} if any(node.has("strays") for node in page.every("section")) else set()
    assert asked - strays <= ids


def test_every_finding_has_a_note_and_every_mark_leads_to_one(report: Report, page: Node) -> None:
    notes = {node.attributes["id"] for node in page.every("div") if node.attributes.get("role") == "comment"}
    assert notes == {f"note-{n}" for n in range(1, len(report.findings) + 1)}
    for mark in page.every("mark"):
        assert mark.words().strip()
        assert set(mark.attributes["aria-details"].split()) <= notes


def test_marks_never_nest(page: Node) -> None:
    assert not any(list(mark.every("mark")) for mark in page.every("mark"))


def test_every_mark_has_a_way_to_its_note_and_every_note_one_back(page: Node) -> None:
    marked = {name for mark in page.every("mark") for name in mark.attributes["aria-details"].split()}
    there = [a for a in page.every("a") if a.attributes.get("role") == "doc-noteref"]
    back = [a for a in page.every("a") if a.attributes.get("role") == "doc-backlink"]
    assert sorted(a.attributes["href"] for a in there) == sorted(f"#{name}" for name in marked)
    assert {a.attributes["id"] for a in there} <= {a.attributes["href"][1:] for a in back}


def test_headings_never_skip_a_level(page: Node) -> None:
    levels = [int(node.name[1]) for node in page.every("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_landmarks_and_the_way_past_the_top(page: Node) -> None:
    assert [len(list(page.every(name))) for name in ("main", "header", "footer")] == [1, 1, 1]
    first = next(page.every("a"))
    assert first.words() == "Skip to the text"
    target = next(node for node in page.every() if node.attributes.get("id") == first.attributes["href"][1:])
    assert target.name == "article"


def test_regions_and_pictures_have_names(page: Node) -> None:
    for node in page.every():
        if node.name in ("aside", "nav", "svg") or node.attributes.get("role") in ("region", "comment", "img"):
            assert node.attributes.get("aria-label") or node.attributes.get("aria-labelledby")


def test_nothing_runs_and_nothing_is_loaded(page: Node) -> None:
    assert not list(page.every("script", "iframe", "object", "embed", "form", "base", "img", "audio", "video"))
    for node in page.every():
        assert not any(name.startswith("on") or name in ("style", "src", "srcset", "srcdoc", "action") for name in node.attributes)
        if node.name == "link":
            assert node.attributes["href"] == "data:,"
        if node.name == "a":
            assert re.match(r"#|https?://", node.attributes["href"])
    style = next(page.every("style")).words()
    assert not re.search(r"url\(|@import|expression|</", style)


def test_the_policy_allows_only_the_style_sheet_by_its_digest(page: Node) -> None:
    style = next(page.every("style")).words()
    given = next(m for m in page.every("meta") if m.attributes.get("http-equiv") == "Content-Security-Policy").attributes["content"]
    rules = dict(rule.strip().split(" ", 1) for rule in given.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["style-src"] == f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'"
    assert not re.search("unsafe|\\*|http", given)


def test_the_page_is_utf_8_without_control_characters(report: Report) -> None:
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", html.render(report).encode("utf-8").decode("utf-8"))


def test_the_same_report_gives_the_same_page(report: Report) -> None:
    assert html.render(report) == html.render(report)


def test_hostile_words_are_shown_as_they_are() -> None:
    page = read(html.render(samples.hostile()))
    assert '<script>alert("1")</script> &amp;' in next(page.every("article")).words()


def test_a_link_of_another_kind_than_http_is_no_link() -> None:
    assert "javascript:" not in "".join(a.attributes["href"] for a in read(html.render(samples.hostile())).every("a"))


def test_the_line_at_the_top_counts() -> None:
    page = read(html.render(samples.article()))
    line = next(node for node in page.every("p") if node.has("summary")).words()
    assert line.startswith("8 claims found, 6 answered: 3 supported, 1 needs context, 1 imprecise, 1 contradicted. Not answered: ")


def test_a_verdict_is_told_apart_without_colour() -> None:
    assert len({look.sign for look in LOOKS.values()}) == len(VERDICTS) == len(LOOKS)
    style = next(read(html.render(samples.article())).every("style")).words()
    underlines = {look.name: tuple(re.findall(rf"mark\.{look.name} {{([^}}]*)}}", style)) for look in LOOKS.values()}
    assert len(set(underlines.values())) == len(LOOKS)


def test_a_note_says_everything_the_finding_has() -> None:
    page = read(html.render(samples.article()))
    note = next(node for node in page.every("div") if node.attributes.get("id") == "note-3").words()
    finding = judged.change()
    assert finding.robustness is not None
    assert finding.robustness.weakens is not None
    assert finding.robustness.strengthens is not None
    assert finding.origin is not None
    assert finding.suggestion is not None
    for words in (
        "contradicted",
        "272 percent",
        "+271.3\u00a0%",
        "217,711 → 808,339",
        made.OFFICE,
        "November 2022",
        "fiscal year 2020 to fiscal year 2022",
        finding.suggestion,
        finding.why,
        finding.origin.sentence,
        finding.robustness.words,
        finding.robustness.weakens.sentence,
        finding.robustness.strengthens.sentence,
        *(c.text for c in finding.caveats),
        *(c.code for c in finding.caveats),
        *(r.reason for r in finding.readings),
        *(words for _, words in finding.tree),
    ):
        assert words in note


def test_the_colophon_says_how_to_get_it_again() -> None:
    report = samples.article()
    foot = next(read(html.render(report)).every("footer")).words()
    for words in (report.tool, report.data, report.command, report.source, "2026-11-24", "2023-03-24", "Open Government Licence"):
        assert words in foot


def test_text_outside_the_article_is_folded_and_tables_are_left_alone() -> None:
    page = read(html.render(samples.article()))
    folded = next(node for node in page.every("details") if node.has("boilerplate"))
    assert "weekly letter" in folded.words()
    table = next(page.every("pre")).words()
    assert table == dict(made.PARAGRAPHS)["table"]


def test_notes_stand_right_after_their_paragraph() -> None:
    page = read(html.render(samples.article()))
    for section in page.every("section"):
        kinds = [child.name for child in section.children if isinstance(child, Node)]
        assert kinds[:2] in (["div"], ["div", "aside"], ["div", "div"])
        if "aside" in kinds:
            marked = {name for mark in section.every("mark") for name in mark.attributes["aria-details"].split()}
            notes = {node.attributes["id"] for node in section.every("div") if node.attributes.get("role") == "comment"}
            assert marked == notes


def test_a_readers_direction_is_kept_within_what_was_quoted() -> None:
    text = "\u202eshalom שלום 5 is a claim"
    page = read(html.render(samples.of(text, (0, len(text)))))
    assert all(p.attributes.get("dir") == "auto" for p in page.every("p") if p.has("paragraph"))
    assert all(list(quote.every("bdi")) for quote in page.every("blockquote"))


def test_a_caveat_told_by_a_note_is_only_named_by_the_next_beside_it() -> None:
    first, second = judged.record(), replace(judged.level(), codes=("event-not-person",), caveats=judged.record().caveats)
    page = read(html.render(replace(samples.article(), findings=(first, second))))
    one, two = (next(node for node in page.every("div") if node.attributes.get("id") == name).words() for name in ("note-1", "note-2"))
    assert "one container may be counted more than once" in one
    assert "one container may be counted more than once" not in two
    assert "As in note 1: event-not-person" in two
