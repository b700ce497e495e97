"""The engine: a text in, a report out. Every verdict is a function of the statements, the dates and the data alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from holdto import __version__
from holdto.checking.checker import Checker
from holdto.checking.finding import Report
from holdto.checking.thresholds import ANSWER_FROM
from holdto.documents import Document
from holdto.language.reader import read as read_text

if TYPE_CHECKING:
    from holdto.language.statement import Statement
    from holdto.series.model import Catalogue


def check(
    source: str | Document,
    *,
    published: date | str | None = None,
    as_of: date | str | None = None,
    data: Sequence[str | Path] = (),
    starter: bool = True,
    catalogue: Catalogue | None = None,
    answer_from: float = ANSWER_FROM,
) -> Report:
    """Find every statistical claim of a text and hold it to the official figures.

    `published` resolves words such as "last year" and bounds what can be meant; without it the document's own date, else today.
    `as_of` takes only what was known by that day. `data` are data folders beside the starter set; `catalogue` takes the place of both.
    `answer_from` moves between answering more (0) and being surer (1): the probability from which on a series is used that the text
    does not name in words.
    Raises ValueError for a date that is none, holdto.series.errors for a folder that cannot be read.
    """
    document = as_document(source)
    told = _day(as_of, "as_of")
    today = date.today()
    when = _day(published, "published") or document.published
    if catalogue is None:
        from holdto.series.catalogue import open_catalogue

        catalogue = open_catalogue(data, starter)
    statements = read_text(document.reading, when or today)
    checker = Checker(catalogue, when or today, told or today, as_of_given=told is not None, answer_from=answer_from)
    return Report(
        text=document.text,
        title=document.title,
        published=when or today,
        source=document.source,
        as_of=told or today,
        tool=f"holdto {__version__}",
        data=catalogue.fingerprint,
        findings=tuple(checker.findings(statements, document.reading)),
        finder=checker.finder_kind,
        blocks=document.blocks,
    )


def read(source: str | Document, *, published: date | str | None = None, language: str = "en") -> list[Statement]:
    """The statements of a text, held to nothing. Raises ValueError for a language that is not read."""
    document = as_document(source)
    return read_text(document.reading, _day(published, "published") or document.published, language=language)


def as_document(source: str | Document) -> Document:
    """A text given in a program as the document it is."""
    if isinstance(source, Document):
        return source
    from holdto.documents import load

    return load(source.encode("utf-8", "surrogatepass"), "")


def _day(given: date | str | None, name: str) -> date | None:
    if given is None or isinstance(given, date):
        return given
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise ValueError(f"{name}: expected a day such as 2023-03-24, found {given!r}") from None
