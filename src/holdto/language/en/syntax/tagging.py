"""Word classes of a run of tokens, told by tables, endings and the words beside them. No open-class lexicon is needed."""

from __future__ import annotations

from holdto.language.en.operations.table import NOUNS, VERB_CUES
from holdto.language.en.syntax.table import ALSO_NOUNS, CLASSES, IRREGULAR, NOT_ADVERBS, PRESENT, SAYING, STANDING, SUBJECT_PRONOUNS


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "o")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeou" else base + "s"


#: v a verb whatever stands beside it, y a verb or a noun, i a base form, g an -ing form.
_FORMS: dict[str, str] = {}
for _base in PRESENT:
    _FORMS[_base] = _FORMS[_third(_base)] = "y" if _base in ALSO_NOUNS else "v"
#: Forms that are present only; "cut" and "hit" may be past.
PRESENT_FORMS = frozenset(_FORMS) - IRREGULAR
_FORMS.update(dict.fromkeys(IRREGULAR, "v"))
for _form, _cue in VERB_CUES.items():
    _FORMS.setdefault(_form, "g" if _form.endswith("ing") else "v" if _form.endswith("ed") or _form in IRREGULAR else "y")
for _form in SAYING:
    _FORMS.setdefault(_form, "y" if _form.endswith("s") else "g" if _form.endswith("ing") else "v")
#: The most words of no table that are kept with their classes.
_MOST = 20_000


class _Classes(dict[str, str]):
    """The class of every word: those of the tables, and each other word by its shape once it has been met."""

    def __missing__(self, word: str) -> str:
        tag = _by_shape(word)
        if len(self) < _MOST:
            self[word] = tag
        return tag


_CLASS_OF = _Classes({**_FORMS, **CLASSES}).__getitem__

_BEFORE_NOUN = frozenset("dp#")
_BEFORE_VERB = frozenset("mnr")
#: Determiners after which a participle can still be the verb: "each exported".
_NOT_ARTICLES = frozenset(("this", "that", "all", "both", "each", "'s"))
#: What one speaker does, nouns too; words that make a noun of "claims".
_TELLING = frozenset("claims reports estimates notes shows states boasts".split())
_CLAIMED = frozenset("jobless unemployment insurance asylum benefit benefits welfare disability damage united gulf member news".split())
_AFTER_VERB = frozenset("up for down that more less fewer".split())


def classes(words: list[str], figures: bytearray) -> list[str]:
    """A one-letter class for each token; `figures` marks tokens of quantities with 2 and of periods with 1."""
    tags = list(map(_CLASS_OF, words))
    for k, figure in enumerate(figures):
        if figure:
            tags[k] = "#" if figure == 2 else "t"
    _settle(words, tags)
    return tags


def _by_shape(word: str) -> str:
    """The class of a word in no table, by its ending; a mark is its own class."""
    if word[0].isalpha():
        if word.endswith("ed") and len(word) > 4:
            return "v"
        if word.endswith("ly") and len(word) > 4 and word not in NOT_ADVERBS:
            return "a"
        return "g" if word.endswith("ing") and len(word) > 5 else "w"
    return "#" if word[0].isdigit() else word


def _settle(words: list[str], tags: list[str]) -> None:
    """Tell noun from verb and participle from adjective by the neighbours."""
    last = len(tags) - 1
    for k in [k for k, tag in enumerate(tags) if tag in "yvgw"]:
        tag = tags[k]
        if tag == "w":
            if k and words[k - 1] in SUBJECT_PRONOUNS and k < last:
                tags[k] = "v"
            continue
        if tag == "y":
            tags[k] = _noun_or_verb(words, tags, k, last)
            continue
        if words[k] == "compared" and k < last and words[k + 1] in ("to", "with"):
            tags[k] = "p"
            continue
        before = tags[k - 1] if k else "^"
        after = tags[k + 1] if k < last else "^"
        if before == "#" and words[k] in NOUNS:  # "a 9 percent cut in"
            tags[k] = "w"
            continue
        held = before == "d" and (tag == "g" or words[k - 1] not in _NOT_ARTICLES)
        modifies = after in "wy" and before in "^dp#tc" and (tag == "g" or words[k].endswith("ed"))
        if held or modifies:
            tags[k] = "w"


def _noun_or_verb(words: list[str], tags: list[str], k: int, last: int) -> str:
    """The class of a word that may be either, by what stands before and after it."""
    before = tags[k - 1] if k else "^"
    after = tags[k + 1] if k < last else "^"
    following = words[k + 1] if k < last else ""
    back = k - 1
    while back > 0 and tags[back] in "xa":
        back -= 1
    if back >= 0 and tags[back] in "om":  # "did not fall"
        return "v"
    if words[k] == "lower" and (before in "bt" or following == "than"):
        return "w"
    if before in _BEFORE_VERB or (k > 1 and words[k - 1] == "to" and (after not in "p^.," or tags[k - 2] == "v")):
        return "v"
    if before in _BEFORE_NOUN or before == "^" or following == "of":
        return "w"
    if _tells(words, tags, k, before, after):
        return "v"
    if after in "#n$£€" or (after == "d" and following != "'s") or following in _AFTER_VERB:
        return "v"
    return "v" if _may_be_verb(words, tags, k, before, after) and _no_verb_yet(tags, k) and not _verb_follows(tags, k) else "w"


def _tells(words: list[str], tags: list[str], k: int, before: str, after: str) -> bool:
    """Whether one speaker says what follows: "the agency claims arrivals fell"; not "jobless claims fell", "claims numbers rose"."""
    if words[k] not in _TELLING or before != "w" or words[k - 1] in _CLAIMED or after not in "wd":
        return False
    return words[k + 1].endswith("s") and _no_verb_yet(tags, k) and _verb_follows(tags, k)


def _may_be_verb(words: list[str], tags: list[str], k: int, before: str, after: str) -> bool:
    """Whether a word between a noun and something that is no object of it can be the verb of the clause."""
    following = words[k + 1] if k + 1 < len(words) else ""
    if words[k] in STANDING and following in ("at", "to", "by", "around", "in", "as"):  # "the debt stands at"
        return True
    if _is_governed(tags, k):
        return False
    plural = before == "w" and words[k - 1].endswith("s") and not words[k].endswith("s")
    if plural and after in "pda":  # "three in five Mexicans work in"
        return True
    cue = VERB_CUES.get(words[k])
    if cue is None or cue[0] != "change" or before not in "wt)":
        return False
    return after in "a.^t," or following in ("by", "from", "to", "in", "since", "over", "between")


def _is_governed(tags: list[str], k: int) -> bool:
    """Whether the words before token `k` hang on a preposition with no subject before it: "than in car crashes last year"."""
    j = k - 1
    while j >= 0 and tags[j] in "wdag#":
        j -= 1
    return j > 0 and tags[j] == "p" and tags[j - 1] in "sp"


def _no_verb_yet(tags: list[str], k: int) -> bool:
    """Whether nothing before token `k` in its clause is a finite verb."""
    for j in range(k - 1, -1, -1):
        if tags[j] in "vbhom":
            return False
        if tags[j] in ";:()srxc":
            break
    return True


def _verb_follows(tags: list[str], k: int) -> bool:
    """Whether a finite verb comes later in the clause, which makes token `k` a noun."""
    for j in range(k + 1, min(len(tags), k + 14)):
        if tags[j] in "vbhom":
            return True
        if tags[j] in ";:()sr,c":
            break
    return False
