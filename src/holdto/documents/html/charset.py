"""The encoding that a page says it is in."""

from __future__ import annotations

import codecs
import re

#: A page says it in its first bytes, if at all.
HEAD = 4096
_DECLARED = re.compile(
    rb"""(?:<meta\s[^<>]{0,200}?charset|<\?xml\s[^<>]{0,100}?encoding)\s{0,5}=\s{0,5}["']?([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE
)

#: Encodings of the web, by how Python names them. Python knows more, and some of those are no encodings of text.
KNOWN = re.compile(
    r"utf-8|utf-16(?:-[lb]e)?|cp\d{3,4}|iso8859-\d{1,2}|koi8-[rtu]|mac-\w+|shift_jis\w*|euc_\w+|iso2022_\w+|gb\w+|big5\w*|tis-620"
)


def declared(source: bytes) -> str | None:
    """The encoding named in the page's head, or None where it names none that is known."""
    found = _DECLARED.search(source, 0, HEAD)
    return usable(found[1].decode("ascii")) if found else None


def usable(label: str) -> str | None:
    """The encoding that a label means, or None where that is not one of text. The web's Latin-1 is Windows-1252."""
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    return name if KNOWN.fullmatch(name) else None
