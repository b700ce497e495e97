"""Clauses: which tokens of a sentence belong to one finite verb, and how the clause hangs on the one before it."""

from __future__ import annotations

from dataclasses import dataclass, field

from holdto.language.en.operations.table import VERB_CUES
from holdto.language.en.syntax.table import SAYING

#: How a clause stands: the first ("main"), beside another with a subject of its own ("and") or without ("verb"), under a
#: conjunction ("sub"), a relative after a comma ("rel"), in brackets or dashes ("aside"), after a semicolon or colon ("after").
KINDS = ("main", "and", "verb", "sub", "rel", "aside", "after")

_VERBAL = frozenset("bhomv")
_NOT_FINITE = frozenset("be been being having doing".split())
_STOPS = frozenset((";", ":", "(", ")", "[", "]", ",", "s", "r", "c", "—", "–"))
_BRACKETS = {"(": ")", "[": "]"}
_PARTICIPLES = ("ed", "en", "wn", "ght")


@dataclass(slots=True)
class Clause:
    """One clause; `members` are its tokens in order, those of an aside inside it left out."""

    kind: str
    #: The clause it hangs on, itself for the first.
    parent: int
    members: list[int] = field(default_factory=list)
    #: Its first finite verb, or -1.
    verb: int = -1
    #: The token that opens it: a conjunction, a relative, a mark, or "".
    opener: str = ""


def _finite(words: list[str], tags: list[str]) -> list[bool]:
    """Which tokens can be the finite verb of a clause; a bare participle before "by" cannot, nor an infinitive."""
    out = []
    for k, tag in enumerate(tags):
        if tag not in _VERBAL or words[k] in _NOT_FINITE:
            out.append(False)
        elif tag == "v" and k:
            reduced = words[k].endswith(_PARTICIPLES) and words[k + 1 : k + 2] == ["by"] and tags[k - 1] not in "bhax"
            out.append(words[k - 1] != "to" and (not reduced or words[k] in VERB_CUES))
        else:
            out.append(True)
    return out


def _ahead(tags: list[str], finite: list[bool], aside: bytearray) -> list[int]:
    """For each token, the next finite verb after it before the clause can end, or -1."""
    out = [-1] * len(tags)
    following = -1
    for k in range(len(tags) - 1, -1, -1):
        out[k] = following
        if aside[k] or tags[k] in _STOPS:
            following = -1
        elif finite[k]:
            following = k
    return out


def clauses(words: list[str], tags: list[str], aside: bytearray) -> tuple[list[Clause], list[int]]:
    """The clauses of a sentence and, for each token, the number of its clause.

    `aside` marks words that belong to none, such as an attribution, with 1, and with 2 those that open a clause; their number is -1.
    """
    finite = _finite(words, tags)
    ahead = _ahead(tags, finite, aside)
    found = [Clause("main", 0)]
    of = [-1] * len(tags)
    current = 0
    pending: list[tuple[int, str]] = []  # the clause to come back to, and the mark that brings it back
    dashes = sum(1 for tag in tags if tag in "—–")
    for k, tag in enumerate(tags):
        if aside[k]:
            continue
        if pending and tag == pending[-1][1]:
            current = pending.pop()[0]
            continue
        here = found[current]
        opens = "and" if k and aside[k - 1] == 2 else ""
        if opens:
            if here.members:
                found.append(Clause("and", current, opener="said"))
                current = len(found) - 1
                here = found[current]
            opens = ""
        if tag in _BRACKETS:
            pending.append((current, _BRACKETS[tag]))
            opens = "aside"
        elif tag in "—–":
            opens = "aside" if dashes > 1 else "after"
            if dashes > 1:
                pending.append((current, tag))
            dashes -= 2 if dashes > 1 else 1
        elif tag in ";:":
            opens = "after"
            pending = [row for row in pending if row[1] != ","]
        elif ahead[k] > k:
            opens = _opens(words, tags, here, k, ahead[k])
            if opens == "rel" and here.verb < 0:
                pending.append((current, ","))
        if opens:
            if here.members or opens in ("aside", "after"):
                found.append(Clause(opens, current, opener=words[k]))
                current = len(found) - 1
            else:
                here.kind, here.opener = opens, words[k]
            if tag not in "src":
                continue
        elif tag == "," and not here.members:
            continue
        of[k] = current
        found[current].members.append(k)
        if finite[k] and found[current].verb < 0:
            found[current].verb = k
    return found, of


def _opens(words: list[str], tags: list[str], here: Clause, k: int, verb: int) -> str:
    """What kind of clause token `k` opens, with a finite verb ahead at `verb`; "" for none."""
    tag = tags[k]
    if tag == "s":
        if words[k] in ("so", "as") and (words[k + 1] in ("far", "many", "much") or (k and words[k - 1] in ("as", "well"))):
            return ""
        return "sub"
    if tag == "c" and here.verb >= 0:
        return "verb" if all(tags[j] in "ax" for j in range(k + 1, verb)) else "and"
    if tag == "r":
        if k and tags[k - 1] == ",":
            return "rel"
        if words[k] == "that" and any(words[j] in SAYING or tags[j] == "b" for j in range(max(k - 3, 0), k)):
            return "and"
    if tag == "," and here.verb >= 0 and verb > k + 1 and tags[k + 1] in "dnw#t":
        return "and"
    return ""
