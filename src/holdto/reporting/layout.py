"""Where things go: the blocks of a text in runs, each claim with the block it begins in, notes beside their block."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from holdto.checking.finding import Report
from holdto.language.statement import Place

#: Kinds whose neighbours of the same kind are shown as one: a list, a folded part.
JOINED = frozenset({"bullet", "boilerplate"})
#: About so many letters of text stand beside one note; text goes on beside notes only where it fills half their height.
LETTERS_BESIDE = 600


@dataclass(frozen=True, slots=True)
class Part:
    """One block: where it stands, and the numbers (from 1) of the findings whose words begin in it."""

    start: int
    end: int
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """Blocks of one kind that are shown as one thing."""

    kind: str
    parts: tuple[Part, ...]

    @property
    def claims(self) -> tuple[int, ...]:
        """The numbers of the findings of all its blocks."""
        return tuple(number for part in self.parts for number in part.claims)


@dataclass(frozen=True, slots=True)
class Section:
    """A run with claims, headings before it, and the runs without claims that follow; only the first of a text may lead without claims."""

    lead: tuple[Run, ...]
    follow: tuple[Run, ...]


def sections(report: Report) -> tuple[list[Section], tuple[int, ...]]:
    """The whole text in sections, and the numbers of the findings whose words stand nowhere in it."""
    blocks = _blocks(report)
    claims = _placed([(start, end) for _, start, end in blocks], [finding.statement.span for finding in report.findings])
    out: list[Section] = []
    for run in _runs(blocks, claims):
        if not out:
            out.append(Section((run,), ()))
        elif run.claims:
            out[-1], headings = _parted(out[-1])
            out.append(Section((*headings, run), ()))
        else:
            out[-1] = Section(out[-1].lead, (*out[-1].follow, run))
    return [row for section in out for row in _rows(section)], claims.get(None, ())


def _rows(section: Section) -> tuple[Section, ...]:
    """The section, or two where its text is too short to go on beside its notes."""
    runs = (*section.lead, *section.follow)
    letters = sum(part.end - part.start for run in runs for part in run.parts)
    notes = sum(len(run.claims) for run in runs)
    if not section.follow or letters >= LETTERS_BESIDE * notes / 2:
        return (section,)
    return Section(section.lead, ()), Section(section.follow, ())


def _parted(section: Section) -> tuple[Section, tuple[Run, ...]]:
    """The section without the headings it ends in, and those headings: they belong to what follows."""
    kept = len(section.follow)
    while kept and section.follow[kept - 1].kind == "heading":
        kept -= 1
    return Section(section.lead, section.follow[:kept]), section.follow[kept:]


def _runs(blocks: Sequence[tuple[str, int, int]], claims: dict[Place | None, tuple[int, ...]]) -> list[Run]:
    out: list[Run] = []
    for kind, start, end in blocks:
        part = Part(start, end, claims.get((start, end), ()))
        if out and kind in JOINED and out[-1].kind == kind:
            out[-1] = Run(kind, (*out[-1].parts, part))
        else:
            out.append(Run(kind, (part,)))
    return out


def _placed(places: Sequence[Place], spans: Sequence[Place]) -> dict[Place | None, tuple[int, ...]]:
    """Block → numbers of the findings whose words begin in it; None → of those that touch no block."""
    starts = [start for start, _ in places]
    placed: dict[Place | None, tuple[int, ...]] = {}
    for number, (start, end) in enumerate(spans, 1):
        at = max(bisect_right(starts, start) - 1, 0)
        here = next((place for place in places[at : at + 2] if max(start, place[0]) < min(end, place[1])), None)
        placed[here] = (*placed.get(here, ()), number)
    return placed


def _blocks(report: Report) -> list[tuple[str, int, int]]:
    """The blocks in order without overlaps, and as paragraphs what no block covers."""
    text, at = report.text, 0
    out: list[tuple[str, int, int]] = []
    for kind, first, last in sorted(report.blocks, key=lambda block: block[1:]):
        start, end = max(first, at), min(last, len(text))
        if start >= end:
            continue
        out += _paragraphs(text, at, start)
        out.append((kind, start, end))
        at = end
    return out + _paragraphs(text, at, len(text))


def _paragraphs(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Stretches between blank lines, without the white space around them."""
    out, at = [], start
    while at < end:
        stop = text.find("\n\n", at, end)
        stop = end if stop < 0 else stop
        words = text[at:stop]
        if words.strip():
            first = at + len(words) - len(words.lstrip())
            out.append(("paragraph", first, first + len(words.strip())))
        at = stop + 2
    return out
