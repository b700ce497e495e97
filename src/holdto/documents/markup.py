"""Markup in a text that is read as it stands: which characters are signs to a program and no words to a reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Tags that people leave in a text; anything else between angle brackets is words.
TAGS = "a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|ol|p|q|s|small|span|strike|strong|sub|sup|u|ul"

_MARKUP = re.compile(
    rf"""
      </?(?:{TAGS})(?:\s[^<>]{{0,1000}})?/?>       # a tag
    | <!--[^<>]{{0,1000}}-->                       # a comment
    | !?\[(?P<label>[^\[\]]{{0,500}})\]\((?P<address>[^()\s]{{0,1000}}(?:\s[^()]{{0,200}})?|\{{\{{[^()]{{0,200}})\)   # a link
    | (?<![*\w])\*{{1,3}}(?=[^\s*])                # opens emphasis
    | (?<=[^\s*])\*{{1,3}}(?![*\w])                # closes it
    | (?<![_\w])_{{1,2}}(?=[^\s_])
    | (?<=[^\s_])_{{1,2}}(?![_\w])
    | ^[ \t]{{0,3}}\#{{1,6}}[ \t]                  # a heading
    | ^[ \t]{{0,3}}>[ \t]?                         # a quotation
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)


def marks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The ranges of markup in `text[start:end]`, in order: tags, links' brackets and addresses, signs of emphasis and headings."""
    for found in _MARKUP.finditer(text, start, end):
        if found["label"] is None:
            yield found.span()
            continue
        inner = found.span("label")
        if text[found.start()] == "!":
            yield found.span()
        else:
            yield found.start(), inner[0]
            yield from marks(text, *inner)
            yield inner[1], found.end()
