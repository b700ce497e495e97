"""The encoding that a page says it is in."""

from __future__ import annotations

import re

from holdto.documents.decoding import usable

#: A page says it in its first bytes, if at all.
HEAD = 4096
_DECLARED = re.compile(
    rb"""(?:<meta\s[^<>]{0,200}?charset|<\?xml\s[^<>]{0,100}?encoding)\s{0,5}=\s{0,5}["']?([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE
)


def declared(source: bytes) -> str | None:
    """The encoding named in the page's head, or None where it names none that is known."""
    found = _DECLARED.search(source, 0, HEAD)
    return usable(found[1].decode("ascii")) if found else None
