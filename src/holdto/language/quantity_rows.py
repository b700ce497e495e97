"""Rows: figures that stand side by side or are tied by signs, of which none is an amount by itself."""

from __future__ import annotations

from holdto.language.tokens import Tokens

DIGITS = frozenset("0123456789")
_TIES = frozenset("-–—/:")


def end_of_row(tokens: Tokens, taken: bytearray, k: int) -> int:
    """The token after a row of a table ("676 669 610"), or after figures tied by signs ("555-12-34"); 0 where there is neither.

    Three digits behind up to three ("1 000") are one number or two, so they are a row as well.
    """
    words, n, end = tokens.words, len(tokens.words), k
    if _parted(tokens.words, taken, k):
        return k + 2
    if k + 2 >= n:
        return 0
    if words[k + 1][0] in DIGITS and words[k + 2][0] in DIGITS:
        while end < n and words[end][0] in DIGITS:
            end += 1
    elif words[k + 1] in _TIES and k + 4 < n and words[k + 3] == words[k + 1] and tokens.joined(k + 1):
        end = k + 1
        while end + 1 < n and words[end] == words[k + 1] and words[end + 1][0] in DIGITS and tokens.joined(end + 1):
            end += 2
        end = end if end >= k + 5 else 0
    return end if end > k else 0


def _parted(words: list[str], taken: bytearray, k: int) -> bool:
    """Whether a blank parts the free digits at `k` from three more, as it may part thousands."""
    head, tail, after = [*words[k : k + 3], "", ""][:3]
    if not (head.isdecimal() and tail.isdecimal() and len(head) <= 3 == len(tail)):
        return False
    return after not in ("/", "-") and not after[:1].isdecimal() and not taken[k] and not taken[k + 1]
