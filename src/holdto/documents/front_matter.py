"""What a document says of itself at its head: YAML between two rules, or lines with a date and a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from holdto.documents.document import Block

#: At most so many characters stand between the two rules.
MOST = 50_000

_FRONT = re.compile(r"\s{0,100}---[ \t]*\r?\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)

TITLES = ("title", "headline")
DATES = ("published", "date", "published_time", "pubdate", "datePublished", "publishDate")
AUTHORS = ("author", "authors", "byline", "creator")

#: Forms of a date that stands alone on a line.
FORMS = ("%B %d, %Y", "%d %B %Y", "%b %d, %Y", "%d %b %Y", "%Y-%m-%d", "%m/%d/%Y", "%A, %B %d, %Y")
_LABEL = re.compile(
    r"(?:first published|published|posted|released?|date|for immediate release)\b[ \t]*(?:on\b)?[ \t]*[:|–—-]?[ \t]*", re.IGNORECASE
)
_TIME = re.compile(r"[ \t]*(?:\||,|at\b|[-–—])?[ \t]*\d{1,2}:\d{2}.{0,20}\Z", re.IGNORECASE)
_BYLINE = re.compile(r"By[ \t]+(\w[^\d,.;:!?\n]{2,60})\Z", re.IGNORECASE)
#: The date and the name are looked for in so many blocks at the head, and so many lines of each.
HEAD = 8


@dataclass(frozen=True, slots=True)
class Head:
    """What the head gives. `end` is where the text proper begins."""

    end: int = 0
    title: str | None = None
    published: date | None = None
    author: str | None = None


def read(text: str) -> Head:
    """The front matter of a text; an empty Head where there is none. What it says in another form than expected counts as not said."""
    begins = _FRONT.match(text)
    ends = _END.search(text, begins.end(), begins.end() + MOST) if begins else None
    if not begins or not ends:
        return Head()
    said = _mapping(text[begins.end() : ends.start()])
    return Head(ends.end(), _first(said, TITLES, _words), _first(said, DATES, day), _first(said, AUTHORS, _words))


def _mapping(source: str) -> Mapping[Any, Any]:
    import yaml

    try:
        said = yaml.safe_load(source)
    except (yaml.YAMLError, ValueError, RecursionError):
        # Front matter that no YAML reader takes is still no part of the text.
        return {}
    return said if isinstance(said, dict) else {}


def _first(said: Mapping[Any, Any], keys: Iterable[str], form: Any) -> Any:
    return next((found for key in keys if key in said and (found := form(said[key]))), None)


def _words(value: Any) -> str | None:
    if isinstance(value, list):
        value = ", ".join(item for item in value[:20] if isinstance(item, str))
    return " ".join(value.split())[:500] or None if isinstance(value, str) else None


def day(value: Any) -> date | None:
    """A date, or the words for one, as a day; None for anything else."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    words = value.strip() if isinstance(value, str) else ""
    if not words or len(words) > 60:
        return None
    try:
        return datetime.fromisoformat(words).date()
    except ValueError:
        return _written(words)


def _written(words: str) -> date | None:
    for form in FORMS:
        try:
            return datetime.strptime(words.replace("Sept.", "Sep").replace("Sept ", "Sep ").replace(".", ""), form).date()
        except ValueError:
            continue
    return None


def lines(text: str, blocks: Iterable[Block]) -> Head:
    """The title, date and author that the first lines of a plain text give: a heading, a date alone on its line, "By" and a name."""
    title = published = author = None
    for index, (kind, start, end) in enumerate(blocks):
        if index >= HEAD or (kind == "paragraph" and end - start > 300):
            break
        for line in text[start : min(end, start + 1000)].splitlines()[:HEAD]:
            words = line.strip(" \t*_#")
            found = day(_TIME.sub("", _LABEL.sub("", words, count=1))) if len(words) <= 80 else None
            published = published or found
            name = _BYLINE.match(words)
            author = author or (name[1].strip() if name else None)
            if title is None and index == 0 and kind == "heading" and not found and not name:
                title = words
    return Head(0, title, published, author)
