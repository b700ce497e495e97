"""Attribution: the words that say who says it, kept apart from what is said. A verdict never depends on them."""

from __future__ import annotations

from typing import NamedTuple

from holdto.language.en.attribution.table import COUNTING, GETTING, SOURCES, VERBS
from holdto.language.lexicon import Lexicon

_SOURCES = Lexicon(dict.fromkeys(SOURCES, True))
_ENDS = frozenset((",", ";", ":", "(", ")", ".", "!", "?", "—", "–", '"', "“", "”"))
_MARKS = frozenset((",", '"', "“", "”", "'", "‘"))
_FIRST_WORDS = frozenset(words[0] for words in _SOURCES.entries)
_DEMONSTRATIVES = frozenset("this that these those".split())
#: What opens a description of the speaker, by what closes it; its length at most, in tokens.
_OPENING = {",": ",", ")": "(", "—": "—", "–": "–"}
_DESCRIBED = 14
#: Words that may stand before a leading attribution.
_LEADS = frozenset(("in", "fact", '"'))
TRIGGERS = VERBS | _FIRST_WORDS


class Said(NamedTuple):
    """Who says it (`i`, `j`), by which word (`cue`), and all the tokens that only say so (`aside`)."""

    i: int
    j: int
    cue: str
    aside: tuple[int, int]
    #: What follows is a clause of its own: "the ministry said that".
    opens: bool = False


def find(words: list[str], tags: list[str]) -> list[Said]:
    """Every attribution of a sentence, in order."""
    out: list[Said] = []
    k, size = 0, len(words)
    while k < size:
        word = words[k]
        said = None
        if word in _FIRST_WORDS and (found := _SOURCES.at(words, k)):
            said = _phrase(words, tags, k, found[0])
        elif word in VERBS and tags[k] == "v" and (not k or words[k - 1] != "ever"):  # "the lowest ever recorded"
            said = _clause(words, tags, k)
        if said:
            out.append(said)
            k = max(k + 1, said.aside[1])
        else:
            k += 1
    return out


def _phrase(words: list[str], tags: list[str], k: int, start: int) -> Said:
    """ "according to the ministry" up to the next comma."""
    end = start
    while end < len(words) and (tags[end] not in _ENDS or (tags[end] == "." and end + 1 < len(words))) and words[end] != "which":
        end += 1
    first = start + 1 if tags[start : start + 1] == ["d"] else start
    before = k - 1 if k and words[k - 1] == "," else k
    after = end + 1 if k == 0 and words[end : end + 1] == [","] else end
    return Said(first, end, words[k] + (" " + words[k + 1] if k + 1 < start else ""), (before, after))


def _clause(words: list[str], tags: list[str], verb: int) -> Said | None:
    """ "the ministry said that …", "…, the ministry said", "…," said the minister" """
    k = verb
    while k and tags[k - 1] in "axhbo":
        k -= 1
    begin = k
    while begin and tags[begin - 1] not in _ENDS and tags[begin - 1] not in "scr":
        begin -= 1
    after = verb + 1
    if begin == k:
        if (named := _described(words, tags, k)) >= 0:
            said = _leading(words, tags, _speaker(words, tags, 0, named), verb, 0)
            if (that := _that(words, tags, after)) >= 0 or said is not None:
                return said or Said(*_speaker(words, tags, 0, named), words[verb], (0, that + 1), opens=True)
        return _inverted(words, tags, k, verb) if k and words[k - 1] in _MARKS else None
    if tags[begin] == "#" or any(tag in "vmbh" for tag in tags[begin:k]):
        return None
    speaker = _speaker(words, tags, begin, k)
    if (that := _that(words, tags, after)) >= 0:
        return Said(*speaker, words[verb], (begin, that + 1), opens=True)
    leading = begin == 0 or tags[begin - 1] == "r" or all(tags[j] in "a,stc" or words[j] in _LEADS for j in range(begin))
    if not leading:
        return _trailing(words, tags, speaker, verb, begin)
    return _leading(words, tags, speaker, verb, begin)


def _described(words: list[str], tags: list[str], k: int) -> int:
    """ "Senator Lee, a Democrat, said", "Mayor Lee (R), said": where a speaker's name ends that opens the sentence; -1 for none"""
    opening = _OPENING.get(words[k - 1]) if k else None
    mark = next((j for j in range(k - 2, max(k - _DESCRIBED, 0), -1) if words[j] == opening), -1)
    if mark < 1 or any(tag in "#,;:" for tag in tags[mark + 1 : k - 1]):
        return -1
    told = words[mark + 1] != "who" and any(tag in "vmbh" for tag in tags[mark + 1 : k - 1])
    return -1 if told or any(tag in "#t,;:pvmbhscr" for tag in tags[:mark]) else mark


def _speaker(words: list[str], tags: list[str], begin: int, end: int) -> tuple[int, int]:
    """Who speaks: the subject without its article and without "on Tuesday"."""
    first = begin + 1 if tags[begin] == "d" and words[begin] not in _DEMONSTRATIVES and begin + 1 < end else begin
    last = next((j for j in range(first, end) if tags[j] == "t" or (words[j] == "on" and tags[j + 1] == "t")), end)
    return first, last


def _that(words: list[str], tags: list[str], after: int) -> int:
    """The "that" of "said (on Tuesday) that", or -1."""
    for j in range(after, min(after + 5, len(words))):
        if words[j] == "that":
            return j if j == after or tags[after] in "tap" else -1
        if tags[j] not in "tapdw":
            return -1
    return -1


def _trailing(words: list[str], tags: list[str], speaker: tuple[int, int], verb: int, begin: int) -> Said | None:
    """ "…, the ministry said on Tuesday." """
    end = verb + 1
    if end < len(words) and tags[end] not in _ENDS and tags[end] != "t" and words[end] != "on":
        return None
    while end < len(words) and tags[end] not in (".", ",", ";"):
        end += 1
    return Said(*speaker, words[verb], (begin - 1 if words[begin - 1] in _MARKS else begin, end))


def _leading(words: list[str], tags: list[str], speaker: tuple[int, int], verb: int, begin: int) -> Said | None:
    """ "The ministry said prices rose", "CBP reports 1.66 million apprehensions" """
    after = verb + 1
    if after >= len(words):
        return None
    if tags[after] in ",:" or words[after] in _MARKS:
        return Said(*speaker, words[verb], (begin, after + 1), opens=True)
    amount = tags[after] == "#" and words[verb] in GETTING
    if tags[after] in "dwn#" and not amount and _verb_follows(tags, after):
        return Said(*speaker, words[verb], (begin, after), opens=True)
    if tags[after] == "#" and words[verb] in COUNTING:
        return Said(*speaker, words[verb], (begin, after))
    return None


def _verb_follows(tags: list[str], k: int) -> bool:
    """Whether a clause with a verb of its own begins at token `k`."""
    for tag in tags[k + 1 : k + 20]:
        if tag in "vbhom":
            return True
        if tag in ";:(),r":
            return False
    return False


def _inverted(words: list[str], tags: list[str], k: int, verb: int) -> Said:
    """ ", said Senator Ann Lee, a Democrat." """
    first = verb + 2 if tags[verb + 1 : verb + 2] == ["d"] else verb + 1
    end = first
    while end < len(words) and tags[end] not in _ENDS:
        end += 1
    stop = end
    while stop < len(words) and tags[stop] != ";":
        stop += 1
    return Said(first, end, words[verb], (k - 1, stop))
