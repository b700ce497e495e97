"""What the main text of a page is, and what the page says of itself: trafilatura's answer, asked in one place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from holdto.documents.errors import DocumentError

#: Beyond so many tags (a long article has some thousands) the library takes seconds; all words of the page are read then.
MOST_TAGS = 50_000


@dataclass(frozen=True, slots=True)
class Main:
    """The main text, a line a block, and the page's title, date and author where it gives them."""

    text: str = ""
    title: str | None = None
    published: date | None = None
    author: str | None = None


def main_text(page: str, name: str) -> Main:
    """Ask for the main text of a page; `name` is for the message. Raises DocumentError where the library is not installed."""
    if page.count("<") > MOST_TAGS:
        return Main()
    try:
        from trafilatura import bare_extraction
    except ImportError:
        raise DocumentError(f"{name}: reading HTML needs one more package; install it with: pip install 'holdto[html]'") from None
    found = bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    if found is None or isinstance(found, dict):
        return Main()
    return Main(found.text or "", found.title or None, date.fromisoformat(found.date) if found.date else None, found.author or None)
