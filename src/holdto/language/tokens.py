"""Tokens: a text cut once, from left to right, into words, numbers and marks, each with its place."""

from __future__ import annotations

import re

#: Marks with a plainer twin of the same meaning: the apostrophe, the fraction slash.
_PLAIN = {"’": "'", "⁄": "/"}

_LETTER = r"[^\W\d_\u00bc-\u00be\u2150-\u215f]"

#: In order: plain words; initials ("u.s.", "a.m.", "u.n"); a possessive 's; words with an inner apostrophe or letters beyond a to z;
#: numbers with their inner separators ("808,339", "2.3"); any other mark. A repeat never gives back what it took, so the scan is linear.
_TOKEN = re.compile(
    rf"[a-z]{{2,}}+(?!{_LETTER}|')"
    rf"|{_LETTER}(?:\.{_LETTER})+(?!{_LETTER})\.?"
    rf"|'s(?!{_LETTER})"
    rf"|{_LETTER}++(?:'(?!s(?!{_LETTER})){_LETTER}++)*+"
    r"|\d++(?:[.,]\d++)*+"
    r"|[^\s]"
)

#: What an editor put between square brackets: the number of a note, which is none of the text, or words that the sentence goes on with.
_INSERTED = re.compile(r"\[\s?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*+\s?\]|[\[\]]")


class Tokens:
    """The tokens of `text`, or of a part of it.

    `words` are lower-cased, with ' for every apostrophe; `starts` and `ends` are offsets in code points into `text` itself.
    """

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str, words: list[str], starts: list[int], ends: list[int]) -> None:
        self.text = text
        self.words = words
        self.starts = starts
        self.ends = ends

    def __len__(self) -> int:
        return len(self.words)

    def raw(self, i: int, j: int) -> str:
        """The text as written from token `i` to the end of token `j` - 1; empty where `i` = `j`."""
        return self.text[self.starts[i] : self.ends[j - 1]] if i < j else ""

    def joined(self, i: int) -> bool:
        """True where token `i` follows the one before it without a space."""
        return i > 0 and self.starts[i] == self.ends[i - 1]

    def new_line(self, i: int) -> bool:
        """True where token `i` begins a line of its own: after an empty line, or after a line's end with a capital, figure or mark."""
        if i == 0 or self.starts[i] == self.ends[i - 1]:
            return False
        gap = self.text[self.ends[i - 1] : self.starts[i]]
        return "\n" in gap and (gap.count("\n") > 1 or not self.text[self.starts[i]].islower())


def tokenise(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Cut `text[start:end]` into tokens. Time grows with the length of that part alone."""
    part = text[start:end]
    lowered = part.lower()
    if len(lowered) != len(part):  # a few capitals grow when lowered (İ); such a letter stays as it is
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in part)
    for variant, plain in _PLAIN.items():
        if variant in lowered:
            lowered = lowered.replace(variant, plain)
    if "[" in lowered or "]" in lowered:
        lowered = _INSERTED.sub(lambda found: " " * len(found[0]), lowered)
    words = _TOKEN.findall(lowered)
    starts: list[int] = []
    ends: list[int] = []
    find, reached = lowered.find, 0
    for word in words:  # between two tokens there is only blank space, or what was blanked, so the next occurrence is the token itself
        reached = find(word, reached)
        starts.append(reached + start)
        reached += len(word)
        ends.append(reached + start)
    return Tokens(text, words, starts, ends)
