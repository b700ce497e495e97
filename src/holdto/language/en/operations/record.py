"""Records: "a record 4.4 million", "the highest since 2004", "a 20-year low", "more than in any month since", "never been higher"."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase, subject
from holdto.language.en.measures.table import MEASURABLE
from holdto.language.en.operations import reach
from holdto.language.en.operations.beyond import beyond
from holdto.language.en.operations.cues import ENDS
from holdto.language.en.operations.first import first, not_since
from holdto.language.en.operations.table import COMPARATIVES, NOUNS, PRAISE, SUPERLATIVES, VERB_CUES
from holdto.language.en.scene import Scene

#: Heads that name no measure of their own: "the highest level since".
_HOLLOW = frozenset(
    "level levels point rate share proportion one figure number total amount value pace mark reading annual monthly year".split()
)
#: What may stand between "record" and what it is a record of: "record number of".
_AMOUNTS = frozenset("level levels number numbers amount amounts rate pace year month".split())
#: Words before or after which "record" is no extreme.
_NOT_BEFORE = frozenset("track criminal medical public court on for off world health school service safety voting".split())
_NOT_AFTER = frozenset(("of", "-", "on"))
#: What may stand between "near" and the extreme.
_BESIDE = frozenset(("a", "an", "the", "its", "their", "record", "-"))
_UNITS = frozenset("month year quarter week day time point period".split())
_OPPOSITE = {"up": "down", "down": "up"}
_FAR = 14


def records(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every record that the words of a sentence claim."""
    out: list[Draft] = []
    reached = 0
    for k in scene.cues.get("record", ()):
        if k >= reached and scene.of[k] >= 0 and (draft := _at(scene, k)) and not _is_praise(scene, k, draft):
            out.append(draft)
            reached = draft.j
    return out


def _is_praise(scene: Scene, k: int, draft: Draft) -> bool:
    """ "The greatest threat ever", "the strongest economy in history": a judgement that names nothing measured"""
    if scene.words[k] not in PRAISE or not draft.measure or "record" in scene.words[k : draft.j]:
        return False
    return not any(scene.words[m] in MEASURABLE or scene.words[m] in NOUNS for i, j in draft.measure for m in range(i, j))


def _at(scene: Scene, k: int) -> Draft | None:
    words = scene.words
    word = words[k]
    if (word in COMPARATIVES or word in ENDS) and (told := beyond(scene, k)):
        return told
    if word == "record":
        return _record(scene, k)
    if word in ENDS:
        return _high_or_low(scene, k)
    if word in SUPERLATIVES:
        return _superlative(scene, k)
    if word == "first":
        return first(scene, k)
    if word == "since":
        return not_since(scene, k)
    if word == "any":
        return _than_any(scene, k) if "than" in words[max(k - 2, 0) : k] else None
    if word != "never" or scene.word(k + 1) != "been" or scene.word(k + 2) not in COMPARATIVES or scene.figures[k + 2] == 2:
        return None
    return _never(scene, k)


def _draft(scene: Scene, i: int, j: int, rule: str, direction: str | None) -> Draft:
    return Draft("record", i, j, scene.of[i], rule, direction=direction, hedge="nearly" if _near(scene.words, i) else None)


def _near(words: list[str], i: int) -> bool:
    """ "near a record high", "close to the lowest", "a near-record" """
    while i and words[i - 1] in _BESIDE:
        i -= 1
    return words[i - 1 : i] == ["near"] or words[max(i - 2, 0) : i] == ["close", "to"]


def _record(scene: Scene, k: int) -> Draft | None:
    """ "a record 4.4 million", "record number of <measure>", "<measure> set a new record", "a record low" """
    words = scene.words
    before = scene.word(k - 1)
    if before == "-" and scene.word(k - 2) == "non":
        return None
    if any(d.i == k + 1 and scene.word(d.j + (scene.word(d.j) == "-")) in ENDS for d in scene.durations):
        return None  # "a record 50-year low" is a 50-year low
    if before in _NOT_BEFORE or scene.tags[k] == "v" or scene.word(k + 1) in _NOT_AFTER:
        return None
    end = k + 2 if scene.word(k + 1) in ENDS or scene.word(k + 1) in _AMOUNTS else k + 1
    draft = _draft(scene, k, end, "record", ENDS.get(words[end - 1], "up"))
    if words[end - 1] in ("pace", "rate") and (way := _way_of_verb(scene, k)):
        draft.direction = way
    quantity = next((q for q in scene.quantities if 0 <= q.i - end <= 1 or q.i <= k < q.core_i), None)
    if quantity is not None and draft.hedge == "nearly":
        return None  # "a near-record low of 3.8 percent" is that number
    if quantity is not None:
        draft.reach.append((quantity.i, quantity.j))
        draft.note("record beside a number", quantity.i, quantity.j, "measure of the number")
    else:
        draft.measure = _measure(scene, draft, k, end)
    return draft


def _way_of_verb(scene: Scene, k: int) -> str | None:
    """The direction of the verb of change before token `k`: "fell at the fastest rate"."""
    for m in range(k - 1, max(k - _FAR, -1), -1):
        cue = VERB_CUES.get(scene.words[m])
        if cue and cue[0] == "change":
            return cue[1]
    return None


def _measure(scene: Scene, draft: Draft, k: int, end: int) -> list[Run]:
    """What a record is of: "record exports of", "exports hit a record", "a record for exports"."""
    words, tags = scene.words, scene.tags
    heads = words[end - 1] in _AMOUNTS or words[end - 1] == "record" or words[k] in SUPERLATIVES
    heads = heads and end < len(words) and (tags[end] in "wyg" or words[end] in ("of", "in"))
    if heads and (own := phrase.after(scene, end, draft.clause)):
        return own
    if (verb := subject.verb_before(scene, k)) >= 0:
        return subject.of_verb(scene, verb)
    return phrase.after(scene, end + 1, draft.clause) if scene.word(end) in ("for", "in", "of") and not scene.skips.get(end) else []


def _high_or_low(scene: Scene, k: int) -> Draft | None:
    """ "a 20-year low", "an all-time high" """
    words = scene.words
    if words[k - 1] == "time" and "all" in words[max(k - 4, 0) : k]:
        draft = _draft(scene, words.index("all", max(k - 4, 0)), k + 1, "all-time <high or low>", ENDS[words[k]])
    else:
        duration = next((d for d in scene.durations if d.j in (k, k - 1) and not d.age), None)
        if duration is None:
            return None
        draft = _draft(scene, duration.i, k + 1, "<length of time> <high or low>", ENDS[words[k]])
        draft.baseline = reach.back(scene, duration)
    draft.measure = _measure(scene, draft, draft.i, k + 1)
    return draft


def _superlative(scene: Scene, k: int) -> Draft | None:
    """ "the highest <measure> since <time>", "the most <noun> ever recorded", "lowest in 20 years" """
    words = scene.words
    if scene.word(k - 1) == "at" and words[k] in ("least", "most"):
        return None
    draft = _draft(scene, k, k + 1, "<superlative> since|ever", SUPERLATIVES[words[k]] or None)
    noun = k + 1
    if not reach.extend(scene, draft, noun):
        return None
    if another := next((m for m in range(noun + 1, draft.j) if words[m] == "and" and _opens_superlative(words, m + 1)), 0):
        draft.j = another  # "the lowest rents and the lowest fares ever": each reaches back as far
    if scene.word(noun) in ("rate", "pace") and words[k] in ("fastest", "slowest"):
        draft.direction = _way_of_verb(scene, k) or draft.direction
        draft.measure = subject.of_verb_before(scene, k)
        return draft
    change = next((NOUNS[words[m]] for m in range(noun, min(noun + 4, draft.j)) if words[m] in NOUNS), None)
    if change and words[k] not in ("highest", "lowest"):  # "the largest decline" is down, "the smallest increase" too
        draft.direction = change if draft.direction != "down" else _OPPOSITE[change]
    draft.measure = _own(scene, noun, draft.j) or subject.of_verb_before(scene, k)
    return draft


def _opens_superlative(words: list[str], m: int) -> bool:
    return words[m + (words[m] == "the")] in SUPERLATIVES


def _own(scene: Scene, noun: int, end: int) -> list[Run]:
    """The measure inside "the highest <measure> since"; empty where the noun names none."""
    words = scene.words
    stop = next((m for m in range(noun, end) if words[m] in ("ever", "since", "on", "history", "in")), end)
    own = phrase.between(scene, noun, stop)
    if len(own) == 1 and words[own[0][0]] in _UNITS and scene.word(own[0][0] + 1) in ("for", "of"):
        own = [(own[0][0] + 2, own[0][1])]  # "the worst year for traffic deaths"
    return [] if all(words[m] in _HOLLOW for i, j in own for m in range(i, j)) else own


def _than_any(scene: Scene, k: int) -> Draft | None:
    """ "more migrants were stopped than in any month since 2000" """
    words = scene.words
    than = k - 1 if words[k - 1] == "than" else k - 2
    more = next((m for m in range(than - 1, max(than - 12, -1), -1) if words[m] in COMPARATIVES), -1)
    unit = next((m for m in range(k + 1, min(k + 3, len(words))) if words[m] in _UNITS), -1)
    if more < 0 or unit < 0:
        return None
    draft = _draft(scene, more, unit + 1, "<comparative> than any <unit>", COMPARATIVES[words[more]] or None)
    reach.extend(scene, draft, unit + 1)
    draft.measure = phrase.between(scene, more + 1, than) or subject.of_verb_before(scene, more)
    return draft


def _never(scene: Scene, k: int) -> Draft:
    """ "has never been higher" """
    draft = _draft(scene, k, k + 3, "never been <comparative>", COMPARATIVES[scene.words[k + 2]] or None)
    draft.measure = subject.of_verb(scene, k + 1)
    return draft


def adopt(drafts: list[Draft]) -> None:
    """A record beside a number has the number's measure."""
    for draft in drafts:
        if draft.operation == "record" and not draft.measure and draft.reach:
            for other in drafts:
                if other.quantity is not None and (other.quantity.i, other.quantity.j) == draft.reach[0]:
                    draft.measure = list(other.measure)
