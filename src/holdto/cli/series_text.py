"""Series as lines for a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from holdto import periods
from holdto.reporting.wrapping import plain
from holdto.series.describe import Description, Line
from holdto.series.importer import Imported

#: Of a dimension with more codes than this the first are named and the rest counted.
CODES = 12
#: Of what an import could not tell, so many sentences are printed; all of them stand in the folder it made.
UNSURE = 10


def lines(held: Sequence[Line]) -> str:
    """One line each: id, title and unit, first and last day."""
    return _columns([_row(line) for line in held]) or "nothing is held"


def found(lines: Sequence[tuple[Line, float]]) -> str:
    """As `lines`, each with its score before it."""
    return _columns([(f"{score:.2f}", *_row(line)) for line, score in lines]) or "nothing found"


def shown(described: Description) -> str:
    """A series, fact by fact, and its newest figures."""
    return _columns(list(_facts(described)))


def imported(made: Imported) -> str:
    """What an import made, what it passed over and what it could not tell."""
    out = [f"{made.out}: {made.series} series with {made.figures:,} figures; check with --data {made.out}"]
    out += [f"passed over: {sentence}" for sentence in made.passed_over]
    out += [f"not sure: {id}: {sentence}" for id, sentence in made.unsure[:UNSURE]]
    if len(made.unsure) > UNSURE:
        out.append(f"and {len(made.unsure) - UNSURE} more; all stand as `unsure` in the folder's dataset.yaml, to be filled in by hand")
    return "\n".join(out)


def _row(line: Line) -> tuple[str, ...]:
    span = f"{line.extent.span.start} to {line.extent.span.end}" if line.extent else "no figures"
    return line.series.id, f"{line.series.title} ({line.series.unit})", span


def _facts(described: Description) -> Iterator[tuple[str, str]]:
    series, dataset = described.series, described.series.dataset
    yield "series", series.id
    yield "title", series.title
    if series.names:
        yield "also", ", ".join(series.names)
    scale = "" if series.scale == 1 else f", in units of {series.scale:,.10g}"
    yield "unit", f"{series.unit}{scale}"
    yield "kind", f"{series.kind}, {series.calendar} years, parts make the whole by: {series.aggregate}"
    yield "from", f"{dataset.publisher}, {dataset.title}"
    yield "page", dataset.page
    yield "licence", dataset.licence
    for dimension, codes in described.dimensions:
        named = ", ".join(f"{code.label} ({code.id})" for code in codes[:CODES])
        yield f"by {dimension.id}", named + (f" and {len(codes) - CODES} more" if len(codes) > CODES else "")
    for note in series.notes:
        yield "note", f"{note.text} [{note.code}]"
    for one in series.breaks:
        yield "break", f"{one.at}: {one.text}"
    for sentence in (*dataset.unsure, *series.unsure):
        yield "not sure", sentence
    if described.extent:
        span = described.extent.span
        yield "held", f"{span.start} to {span.end}, {described.extent.observations:,} observations"
    if described.vintages:
        yield "vintages", f"{len(described.vintages)}, the newest {described.vintages[-1]}"
    for observation in described.recent:
        told = ", ".join(filter(None, (observation.status, observation.vintage_text and f"known since {observation.vintage_text}")))
        yield "figure", f"{periods.code(observation.span)}: {observation.value:,.10g}{f' ({told})' if told else ''}"


def _columns(rows: Sequence[tuple[str, ...]]) -> str:
    """The rows with their cells under each other; the last is as long as it is."""
    if not rows:
        return ""
    rows = [tuple(map(plain, row)) for row in rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    return "\n".join("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) for row in rows)
