"""A page cut into tags and words, each with its place: in linear time, whatever the page holds.

Python's own parser rescans what is not closed, which costs the square of the length on a hostile page, and lxml keeps no places.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:-]{0,40})")
_ENTITY = re.compile(r"&(?:\#[0-9]{1,8}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,32});?")
_QUOTED = re.compile(r"""[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>""")

#: Elements whose content is no markup.
RAW = frozenset(("script", "style", "textarea", "title", "xmp", "noframes"))


@dataclass(frozen=True, slots=True)
class Token:
    """Words (`name` is empty), or a tag: its name in lower case and whether it closes. `start` is its place in the page."""

    start: int
    name: str = ""
    words: str = ""
    closes: bool = False


def tokens(page: str) -> Iterator[Token]:
    """The page's words, entities resolved, and tags, in order. Comments, declarations and raw elements are passed over."""
    position, size = 0, len(page)
    # What is not found once need not be looked for again further on.
    missing: set[str] = set()
    while position < size:
        at = page.find("<", position)
        at = size if at < 0 else at
        if at > position:
            yield from _words(page, position, at)
        if at == size:
            return
        if page.startswith("<!--", at):
            position = _after(page, "-->", at + 4, missing)
        elif page.startswith(("<!", "<?"), at):
            position = _after(page, ">", at + 2, missing)
        elif found := _NAME.match(page, at):
            position = _tag_end(page, found.end(), missing)
            name, closes = found[1].lower(), page[at + 1] == "/"
            yield Token(at, name, closes=closes)
            if name in RAW and not closes:
                position = _close(page, name, position, missing)
        else:
            yield Token(at, words="<")
            position = at + 1


def _after(page: str, sign: str, position: int, missing: set[str]) -> int:
    """The place after the next `sign`, or the end of the page where there is none."""
    at = -1 if sign in missing else page.find(sign, position)
    if at < 0:
        missing.add(sign)
        return len(page)
    return at + len(sign)


def _tag_end(page: str, position: int, missing: set[str]) -> int:
    """The place after a tag. A ">" in quotes is none of its end, as long as quotes close."""
    end = None if "quote" in missing else _QUOTED.match(page, position)
    if end:
        return end.end()
    missing.add("quote")
    return _after(page, ">", position, missing)


def _close(page: str, name: str, position: int, missing: set[str]) -> int:
    """The place of the closing tag of a raw element, or where it opened if it never closes."""
    if name in missing:
        return position
    found = re.compile(rf"</{name}", re.IGNORECASE).search(page, position)
    if not found:
        missing.add(name)
        return len(page) if name in ("script", "style") else position
    return found.start()


def _words(page: str, start: int, end: int) -> Iterator[Token]:
    position = start
    for entity in _ENTITY.finditer(page, start, end):
        said = html.unescape(entity[0])
        if said == entity[0]:
            continue
        if entity.start() > position:
            yield Token(position, words=page[position : entity.start()])
        yield Token(entity.start(), words=said)
        position = entity.end()
    if position < end:
        yield Token(position, words=page[position:end])
