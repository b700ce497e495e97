"""Marks and blocks: no letter lost, none shown twice, every claim where its words are."""

from __future__ import annotations

from html import unescape
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from holdto.checking.finding import VERDICTS
from holdto.reporting.layout import Part, sections
from holdto.reporting.marking import marked, pieces
from holdto.reporting.markup import clean

from . import samples
from .reading import read

SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda p: (p[0], p[0] + p[1])), max_size=8)
TEXT = st.text(st.sampled_from("ab<>&\"' \u05d0\u202e漢\x00"), min_size=61, max_size=61)


@given(TEXT, SPANS)
def test_marking_changes_no_letter(text: str, spans: list[tuple[int, int]]) -> None:
    report = samples.of(text, *spans, verdicts=VERDICTS)
    part = Part(0, len(text), tuple(range(1, len(spans) + 1)))
    html = marked(text, part, report.findings)
    page = read(html)
    for reference in [*page.every("a")]:
        reference.children.clear()
    assert page.words() == clean(text)
    assert unescape(html).count("ref-") == len(spans)


@given(SPANS)
def test_every_letter_is_covered_by_the_claims_that_span_it(spans: list[tuple[int, int]]) -> None:
    report = samples.of("x" * 61, *spans, verdicts=VERDICTS)
    part = Part(0, 61, tuple(range(1, len(spans) + 1)))
    found = list(pieces(part, report.findings))
    assert [p.start for p in found] == [0, *(p.end for p in found[:-1])]
    for piece in found:
        assert set(piece.claims) == {n for n, (a, b) in enumerate(spans, 1) if a <= piece.start and piece.end <= b}
    assert sorted(n for piece in found for n in piece.ending) == list(range(1, len(spans) + 1))


def test_of_claims_over_each_other_the_shortest_is_shown_then_the_graver() -> None:
    report = samples.of("x" * 30, (0, 30), (5, 10), (5, 10), verdicts=("supported", "supported", "contradicted"))
    shown = {piece.start: piece.claims[:1] for piece in pieces(Part(0, 30, (1, 2, 3)), report.findings)}
    assert shown == {0: (1,), 5: (3,), 10: (1,)}


BLOCKS = st.lists(
    st.tuples(st.sampled_from(("paragraph", "bullet", "boilerplate", "heading")), st.integers(-3, 70), st.integers(-3, 70)), max_size=6
)


@given(st.text(st.sampled_from("ab \n"), max_size=60), BLOCKS, SPANS)
def test_all_text_is_laid_out_once_and_every_finding_has_one_place(
    text: str, blocks: list[tuple[str, int, int]], spans: list[tuple[int, int]]
) -> None:
    report = samples.of(text, *spans, blocks=tuple(blocks))
    placed, strays = sections(report)
    parts = [part for section in placed for run in (*section.lead, *section.follow) for part in run.parts]
    assert all(a.end <= b.start for a, b in pairwise(parts))
    shown = "".join(text[part.start : part.end] for part in parts)
    assert "".join(shown.split()) == "".join(text.split())
    assert sorted([*strays, *(n for part in parts for n in part.claims)]) == list(range(1, len(spans) + 1))


def test_a_heading_goes_with_what_follows_it() -> None:
    placed, _ = sections(samples.article())
    leads = [[run.kind for run in section.lead] for section in placed]
    assert ["heading", "paragraph"] in leads


def test_a_hundred_thousand_letters_in_one_block_with_a_thousand_claims_take_no_time() -> None:
    report = samples.of("x" * 100_000, *((i * 100, i * 100 + 50) for i in range(1000)))
    placed, _ = sections(report)
    assert sum(len(run.claims) for section in placed for run in section.lead) == 1000
    assert len(list(pieces(placed[0].lead[0].parts[0], report.findings))) == 2000
