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
#: Classes and marks at which a clause may begin or end; between them every token stays where it is.
_EVENTS = frozenset((";", ":", "(", ")", ",", "s", "r", "c", "—", "–"))
_WORDS = frozenset("src")
_CHANGING = frozenset(("change", "move", "motion"))
#: Conjunctions that always open a clause, though the verb stand far off.
_STRONG = frozenset("while whereas although though because".split())
#: How deep brackets and asides may stand in one another.
_DEEPEST = 8


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


def clauses(words: list[str], tags: list[str], aside: bytearray) -> tuple[list[Clause], list[int]]:
    """The clauses of a sentence and, for each token, the number of its clause.

    `aside` marks words that belong to none, such as an attribution, with 1, and with 2 those that open a clause; their number is -1.
    """
    cutter = _Cutter(words, tags, aside)
    size = len(tags)
    asides = any(aside)
    events = [k for k, tag in enumerate(tags) if tag in _EVENTS or (asides and _turns(aside, k))]
    start = 0
    for position, k in enumerate(events):
        cutter.take(start, k)
        following = events[position + 1] if position + 1 < len(events) else size
        cutter.event(k, following)
        start = k + 1
    cutter.take(start, size)
    return cutter.found, cutter.of


def _turns(aside: bytearray, k: int) -> bool:
    """Whether an aside begins, goes on or has just ended at token `k`."""
    return aside[k] > 0 or (k > 0 and aside[k - 1] > 0)


def _is_finite(words: list[str], tags: list[str], k: int) -> bool:
    """Whether a verb can be the finite one of its clause; a bare participle before "by" cannot, nor an infinitive."""
    if words[k] in _NOT_FINITE:
        return False
    if tags[k] != "v" or k == 0:
        return True
    if words[k - 1] == "ever":  # "the lowest rents ever recorded"
        return False
    if words[k - 1] == "to":
        return False
    reduced = words[k + 1 : k + 2] == ["by"] and tags[k - 1] not in "bhax"
    return not reduced or VERB_CUES.get(words[k], ("",))[0] in _CHANGING  # "fell by"


#: ", most of it coming from Peru": a clause of its own, though its verb is not finite.
_PARTLY = frozenset("most much many some all part".split())
_OF_THEM = (["of", "it"], ["of", "them"])


class _Cutter:
    """One pass over a sentence, from one place where a clause may begin to the next."""

    def __init__(self, words: list[str], tags: list[str], aside: bytearray) -> None:
        self.words = words
        self.tags = tags
        self.aside = aside
        self.found = [Clause("main", 0)]
        self.of = [-1] * len(tags)
        self.current = 0
        #: The clause to come back to, and the mark that brings it back.
        self.pending: list[tuple[int, str]] = []
        self.dashes = tags.count("—") + tags.count("–")
        self.finite = [k for k, tag in enumerate(tags) if tag in _VERBAL and _is_finite(words, tags, k)]
        #: The first finite verb not yet passed, as a position in `finite`.
        self.next = 0

    def take(self, i: int, j: int) -> None:
        """Tokens `i` to `j` belong to the clause at hand."""
        if i >= j:
            return
        here = self.found[self.current]
        here.members.extend(range(i, j))
        self.of[i:j] = [self.current] * (j - i)
        if here.verb < 0 and (verb := self._verb_between(i, j)) >= 0:
            here.verb = verb

    def _verb_between(self, i: int, j: int) -> int:
        """The first finite verb among tokens `i` to `j`, or -1."""
        finite = self.finite
        while self.next < len(finite) and finite[self.next] < i:
            self.next += 1
        return finite[self.next] if self.next < len(finite) and finite[self.next] < j else -1

    def event(self, k: int, following: int) -> None:
        """A token at which a clause may begin or end; the next such token is `following`."""
        tag = self.tags[k]
        if self.aside[k]:
            return
        if k and self.aside[k - 1] == 2 and self.found[self.current].members:
            self._begin("and", "said")
        if self.pending and tag == self.pending[-1][1]:
            self.current = self.pending.pop()[0]
            return
        kind = self._opens(k, tag, following)
        if kind:
            if self.found[self.current].members or kind in ("aside", "after"):
                self._begin(kind, self.words[k])
            else:
                here = self.found[self.current]
                here.kind, here.opener = kind, self.words[k]
        elif tag == "," and not self.found[self.current].members:
            return
        if not kind or tag in _WORDS:
            self.take(k, k + 1)

    def _begin(self, kind: str, opener: str) -> None:
        self.found.append(Clause(kind, self.current, opener=opener))
        self.current = len(self.found) - 1

    def _opens(self, k: int, tag: str, following: int) -> str:
        """What kind of clause opens at token `k`; "" for none."""
        here = self.current
        if tag == "(":
            self._come_back(here, ")")
            return "aside"
        if tag in "—–":
            paired = self.dashes > 1
            self.dashes -= 2 if paired else 1
            if paired:
                self._come_back(here, tag)
            return "aside" if paired else "after"
        if tag in ";:":
            self.pending = [row for row in self.pending if row[1] != ","]
            return "after"
        if tag == "," and self.words[k + 1 : k + 2] and self.words[k + 1] in _PARTLY and self.words[k + 2 : k + 4] in _OF_THEM:
            return "and" if self.found[here].verb >= 0 else ""
        verb = self._verb_between(k + 1, following)
        if verb < 0:
            return "sub" if self.words[k] in _STRONG and self.found[here].verb >= 0 else ""
        kind = _opens(self.words, self.tags, self.found[here], k, verb)
        if kind == "rel" and self.found[here].verb < 0:
            self._come_back(here, ",")
        return kind

    def _come_back(self, clause: int, mark: str) -> None:
        if len(self.pending) < _DEEPEST:
            self.pending.append((clause, mark))


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
    if tag == "," and here.verb >= 0 and words[k + 1] == "then" and all(tags[j] in "ax" for j in range(k + 1, verb)):
        return "verb"  # "rose in 2021, then fell in 2022"
    return ""
