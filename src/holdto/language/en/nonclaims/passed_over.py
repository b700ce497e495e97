"""Numbers that make no statement: parts of units, ages, bounds, counts of no statistic. Each kind is one test."""

from __future__ import annotations

from collections.abc import Callable

from holdto.language.en.measures.table import LASTING, TAKING, TIMES, UNCOUNTED
from holdto.language.en.nonclaims.table import AGED, BOUNDING, OLDER, VOTED
from holdto.language.en.numbers.rules import ordinal_at
from holdto.language.en.operations import total
from holdto.language.en.operations.site import Site, is_percent, noun_right
from holdto.language.en.operations.table import AVERAGE, VERB_CUES
from holdto.language.en.scene import Scene

#: Counts in words up to this are told, not measured: "three reasons".
_SMALL = 12
_BOUNDS = frozenset(("more_than", "less_than", "at_least", "at_most"))
_OLDEST = 100
#: How far before the votes the verb of a decision may stand: "passed the bill in the Senate by 52 to 48".
_TALLY = 12

Test = Callable[[Scene, Site], bool]


def _to_every(scene: Scene, site: Site) -> bool:
    """for every 100 girls, 121 boys; of every ten workers, four: what the number after it is to"""
    return site.left_word == "every" and scene.word(site.left - 1) in ("for", "of") and any(q.i >= site.q.j for q in scene.quantities)


def _defined(scene: Scene, site: Site) -> bool:
    """defined as under $1.90 a day"""
    return "defined" in scene.words[max(site.q.i - 4, 0) : site.q.i]


def _whose(scene: Scene, site: Site) -> bool:
    """1 percent of cases account for 36 percent of the debt: one claim, of the second number"""
    if site.verb >= 0 or site.left_word == "from":
        return False
    following = next((q for q in scene.quantities if q.i >= site.right), None)
    if following is None or not is_percent(following) or following.i - site.right > 8:
        return False
    verbs = [k for k in range(site.right, following.i) if scene.tags[k] in "vbh"]
    if not verbs or scene.tags[verbs[0] - 1] in "c,":  # "4.1 percent in June, rose to 4.3 percent"
        return False
    cue = VERB_CUES.get(scene.words[verbs[0]]) if len(verbs) == 1 else None
    return following.i - verbs[-1] <= 2 or (cue is not None and cue[0] == "share")


def _describes(scene: Scene, site: Site) -> bool:
    """a 47-page ruling"""
    q = site.q
    return q.form == "digits" and scene.word(q.core_j) == "-" and noun_right(scene, site) < 0


def _figure_of_speech(scene: Scene, site: Site) -> bool:
    """100 percent sure"""
    q = site.q
    if q.point != 100 or not site.right_word or site.right_word == "of":
        return False
    return scene.tags[site.right] == "w" and noun_right(scene, site) < 0


def _uncounted(scene: Scene, site: Site) -> bool:
    """on 10 occasions; 51 of 100 seats"""
    nouns = [site.q.noun]
    if site.right_word == "of":
        nouns += [q.noun for q in scene.quantities if q.i == site.right + 1]
    return any(noun is not None and noun.lower() in UNCOUNTED for noun in nouns)


def _small(scene: Scene, site: Site) -> bool:
    """two suspects; not "one in five", "fell by two", "for every truck built, three", "zero cases" """
    q = site.q
    if q.form != "words" or q.per is not None or (q.point or 0) > _SMALL or (q.point == 0 and q.noun is not None):
        return False
    return not (q.rule.startswith("one in") or site.left_word == "by" or "every" in scene.words[max(q.i - 24, 0) : q.i])


def _length_of_time(scene: Scene, site: Site) -> bool:
    """It took 18 months; not "life expectancy is 78 years" """
    words = scene.words
    before = [m for m in scene.clauses[site.clause].members if m < site.q.i]
    return not (scene.word(site.verb) in TAKING or any(words[m] in LASTING or words[m] in AVERAGE for m in before))


def _no_multiple(scene: Scene, site: Site) -> bool:
    """Our goal is twofold"""
    q = site.q
    ends = not site.right_word or not site.right_word[0].isalnum()
    return q.form == "multiple" and scene.words[q.core_j - 1].endswith("fold") and ends and scene.tags[site.verb] == "b"


def _bounds(scene: Scene, site: Site) -> bool:
    """employers with more than 50 workers; reported debts below $5,000"""
    q = site.q
    if q.hedge not in _BOUNDS or q.i == 0:
        return False
    if site.earlier is not None and site.earlier.clause == site.clause and scene.tags[q.i - 1] == "w" and site.left == q.i - 1:
        return True
    return site.left_word in BOUNDING and site.left > 0 and site.verb in (-1, site.left)


def _total(scene: Scene, site: Site) -> bool:
    """4 of 10 new cars; three of the 12 firms: what the share, or a number passed over, is of"""
    return total.is_total(site, total.SHARE) or (site.left_word == "of" and any(j == site.left for _, j, _ in scene.passed))


def _size_of_set(scene: Scene, site: Site) -> bool:
    """4th of 36 members; of the 27 states, only Malta: how many there are to choose from"""
    if site.left_word != "of":
        return False
    if site.left == scene.clauses[site.clause].members[0] and scene.quantities[-1] is site.q and "," in scene.tags[site.right :]:
        return True
    end = site.left - (scene.word(site.left - 1) == "out")
    return any((found := ordinal_at(scene.words, i)) and found[0] == end for i in range(max(end - 3, 0), end))


def _age(scene: Scene, site: Site) -> bool:
    """aged 65; 18 and older; children under 5; the minister, 54, said"""
    q = site.q
    if scene.word(q.i - 1) == scene.word(q.j) == "," and q.unit == "count" and q.form == "digits" and q.j - q.i == 1:
        return 0 < (q.point or 0) < _OLDEST and scene.tags[q.i - 2] == "w"
    if site.left_word in ("aged", "ages", "age") or (scene.word(q.core_j) in ("and", "or") and scene.word(q.core_j + 1) in OLDER):
        return True
    young = q.unit == "count" and (q.point or 0) < _OLDEST
    return young and q.hedge in ("less_than", "more_than") and scene.word(q.i) in ("under", "over") and scene.word(q.i - 1) in AGED


def _votes(scene: Scene, site: Site) -> bool:
    """voted 52 to 48; passed it by 215 to 214"""
    q, words = site.q, scene.words
    if q.noun is not None or not words[q.core_i][0].isdigit() or not words[q.core_j - 1][0].isdigit():
        return False
    ahead = words[q.core_j : q.core_j + 1] == ["to"] and scene.word(q.core_j + 1)[:1].isdigit()
    behind = words[q.core_i - 1 : q.core_i] == ["to"] and scene.word(q.core_i - 2)[:1].isdigit()
    both = q.core_j - q.core_i == len(("52", "to", "48")) and words[q.core_i + 1] == "to"
    return (ahead or behind or both) and not VOTED.isdisjoint(words[max(q.core_i - _TALLY, 0) : q.core_i])


_COUNTS = ("count", "fraction")
_PARTS = ("percent", "fraction")
#: In the order in which they are asked, each with the kinds of number it is about, all where none is named; the first that says yes
#: gives the reason.
KINDS: tuple[tuple[str, tuple[str, ...], Test], ...] = (
    ("what a ratio is to", (), _to_every),
    ("votes", ("count",), _votes),
    ("a definition", (), _defined),
    ("only says whose share the next is", _PARTS, _whose),
    ("describes a thing", _COUNTS, _describes),
    ("a figure of speech", _PARTS, _figure_of_speech),
    ("a count of no statistic", _COUNTS, _uncounted),
    ("a small number in words", ("count",), _small),
    ("a length of time", ("time",), _length_of_time),
    ("no multiple of anything", ("count",), _no_multiple),
    ("part of what is measured", (), _bounds),
    ("what another number is of", ("count",), _total),
    ("the size of a ranked set", ("count",), _size_of_set),
    ("an age", (), _age),
)
_ASKED = {
    kind: tuple((reason, test) for reason, kinds, test in KINDS if not kinds or kind in kinds)
    for kind in ("count", "fraction", "percent", "time", "other")
}


def passed_over(scene: Scene, site: Site) -> str | None:
    """Why a number makes no statement at all, or None."""
    unit = site.q.unit
    if unit == "count":
        kind = "fraction" if site.q.form == "fraction" else "count"
    else:
        kind = "percent" if unit == "percent" else "time" if unit in TIMES else "other"
    for reason, test in _ASKED[kind]:
        if test(scene, site):
            return reason
    return None
