"""HTML as a type of its own: text becomes `Html` only through `escape`, so nothing reaches a page unescaped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NewType

Html = NewType("Html", str)
NOTHING = Html("")

#: What no page or terminal may be given: control characters save tab and newline, halves of surrogate pairs, non-characters.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_VOID = frozenset({"meta", "link", "br", "hr", "circle", "line", "path", "rect", "polyline"})


def clean(text: str) -> str:
    """The text with every character that cannot be shown replaced by U+FFFD; its length stays."""
    return _UNFIT.sub("\ufffd", text)


def escape(text: str) -> Html:
    """Text as HTML, safe between tags and inside a quoted attribute."""
    return Html(clean(text).translate(_ESCAPES))


def element(name: str, /, *content: Html, **attributes: str | float | bool | None) -> Html:
    """An element. Attribute names are written with `_` for `-` and without the `_` that ends `class_`; None and False leave one out."""
    written = "".join(
        f" {key.rstrip('_').replace('_', '-')}" + ("" if value is True else f'="{escape(_plain(value))}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in _VOID:
        return Html(f"<{name}{written}/>")
    return Html(f"<{name}{written}>{''.join(content)}</{name}>")


def join(parts: Iterable[Html], between: str = "") -> Html:
    """The parts one after the other, with (escaped) text between them."""
    return Html(escape(between).join(parts))


def isolated(text: str) -> Html:
    """Words from outside, kept from turning the direction of what stands around them."""
    return element("bdi", escape(text))


def link(url: str, content: Html, **attributes: str | float | bool | None) -> Html:
    """A link to a page on the web; any address that is not http(s) gives the content alone."""
    if not re.match(r"https?://[^\s/]", url, re.IGNORECASE):
        return content
    return element("a", content, href=url, rel="noreferrer noopener", **attributes)


def hidden(text: str) -> Html:
    """Words for those who hear the page."""
    return element("span", escape(text), class_="heard")


def _plain(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")
