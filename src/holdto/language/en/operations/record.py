"""Records: "a record 4.4 million", "the highest since 2004", "a 20-year low", "the first decline in 13 years", "never been higher"."""

from __future__ import annotations

from holdto.language.draft import Draft, Run
from holdto.language.en.measures import phrase
from holdto.language.en.operations.cues import ENDS
from holdto.language.en.operations.table import COMPARATIVES, NOUNS, SUPERLATIVES, VERB_CUES
from holdto.language.en.scene import Scene
from holdto.language.period_mention import Duration
from holdto.language.statement import PeriodSlot, Streak

#: Words that make a superlative a record: nothing before was so.
_EVER = frozenset("ever record history since recorded".split())
#: Heads that name no measure of their own: "the highest level since".
_HOLLOW = frozenset("level levels point rate one figure number total amount value pace mark reading annual monthly year".split())
_NOT_RECORD = frozenset("track criminal medical public court on for off world health school service safety voting".split())
_UNIT_CODES = {"year": "Y", "decade": "0Y", "month": "M", "week": "W", "day": "D", "quarter": "Q", "century": "00Y"}


def records(scene: Scene, earlier: list[Draft]) -> list[Draft]:
    """Every record that the words of a sentence claim."""
    out: list[Draft] = []
    words = scene.words
    reached = 0
    for k in scene.cues.get("record", ()):
        draft = None
        if k >= reached and scene.of[k] >= 0:
            word = words[k]
            if word == "record":
                draft = _record(scene, k)
            elif word in ENDS:
                draft = _n_year(scene, k)
            elif word in SUPERLATIVES:
                draft = _superlative(scene, k)
            elif word == "first":
                draft = _first(scene, k)
            elif word == "any" and k and words[k - 1] in ("than", "in", "at") and "than" in words[k - 2 : k]:
                draft = _than_any(scene, k)
            elif word == "never" and k + 2 < len(words) and words[k + 1] == "been" and words[k + 2] in COMPARATIVES:
                draft = _never(scene, k)
        if draft is not None:
            out.append(draft)
            reached = draft.j
    return out


def _draft(scene: Scene, i: int, j: int, rule: str, direction: str | None) -> Draft:
    return Draft("record", i, j, scene.of[i], rule, direction=direction)


def _record(scene: Scene, k: int) -> Draft | None:
    words, tags = scene.words, scene.tags
    before = words[k - 1] if k else ""
    near = before == "-" and k > 1 and words[k - 2] in ("near", "non")
    if near or before in _NOT_RECORD or tags[k] == "v" or words[k + 1 : k + 2] in (["of"], ["-"], ["on"]):
        return None
    end = k + 1
    direction = "up"
    if end < len(words) and words[end] in ENDS:
        direction = ENDS[words[end]]
        end += 1
    elif end < len(words) and words[end] in ("level", "levels", "number", "numbers", "amount", "amounts", "rate", "pace", "year", "month"):
        end += 1
    draft = _draft(scene, k, end, "record", direction)
    cue = next((VERB_CUES[words[m]] for m in range(max(k - 5, 0), k) if words[m] in VERB_CUES and VERB_CUES[words[m]][0] == "change"), None)
    if cue and words[k + 1 : k + 2] and words[k + 1] in ("pace", "rate"):
        draft.direction = cue[1]
    quantity = next((q for q in scene.quantities if 0 <= q.i - end <= 1 or (q.i <= k < q.core_i)), None)
    if quantity is not None:
        draft.reach.append((quantity.i, quantity.j))
        draft.quantity = None
        draft.note("record beside a number", quantity.i, quantity.j, "measure of the number")
        draft.measure = _of_number(scene, quantity.i)
        return draft
    draft.measure = _measure(scene, draft, k, end)
    return draft


def _of_number(scene: Scene, k: int) -> list[Run]:
    """The measure of the number a record stands beside is found with the number; see `adopt`."""
    return []


def _measure(scene: Scene, draft: Draft, k: int, end: int) -> list[Run]:
    """What a record is of: "record exports of", "a record for exports", "exports hit a record"."""
    words, tags = scene.words, scene.tags
    if words[end - 1] in ("number", "numbers", "amount", "amounts", "level", "levels", "rate", "record") or words[k] in SUPERLATIVES:
        after = phrase.after(scene, end, draft.clause)
        if after and words[end : end + 1] != ["for"] and tags[end] in "wypg":
            inner = [(i, j) for i, j in after]
            if words[end] in ("of", "in") or tags[end] in "wyg":
                return inner
    v = _verb_before(scene, k)
    if v >= 0:
        return phrase.subject(scene, phrase.verb_group(scene, v)[0])
    if words[end : end + 1] in (["for"], ["in"], ["of"]) and not scene.skips.get(end):
        return phrase.after(scene, end + 1, draft.clause)
    return []


def _verb_before(scene: Scene, k: int) -> int:
    """The verb before token `k` in its clause, with no comma between."""
    for m in range(k - 1, max(k - 14, -1), -1):
        if scene.of[m] != scene.of[k] or scene.tags[m] in ",;:":
            return -1
        if scene.tags[m] in "vbh" and scene.words[m] not in ("been", "being"):
            return m
    return -1


def _n_year(scene: Scene, k: int) -> Draft | None:
    """ "a 20-year low", "an all-time high", "its highest level in a decade" """
    words = scene.words
    direction = ENDS[words[k]]
    if k > 1 and words[k - 1] == "time" and "all" in words[max(k - 4, 0) : k]:
        draft = _draft(scene, words.index("all", max(k - 4, 0)), k + 1, "all-time high", direction)
        draft.measure = _measure(scene, draft, draft.i, k + 1)
        return draft
    duration = next((d for d in scene.durations if d.j == k or d.j == k - 1), None)
    if duration is None or duration.age:
        return None
    draft = _draft(scene, duration.i, k + 1, "<length of time> high", direction)
    draft.baseline = _back(scene, duration)
    draft.measure = _measure(scene, draft, duration.i, k + 1)
    return draft


def _back(scene: Scene, duration: Duration) -> PeriodSlot:
    """A length of time as the stretch a record reaches back over."""
    tokens = scene.tokens
    n = int(duration.n) if duration.n else None
    code = {"decade": "P10Y", "century": "P100Y"}.get(duration.unit) if n is None else None
    scaled = {"decade": 10, "century": 100}.get(duration.unit, 1)
    if n is not None:
        code = f"P{3 * n}M" if duration.unit == "quarter" else f"P{n * scaled}{_UNIT_CODES.get(duration.unit, 'Y')[-1]}"
    return PeriodSlot(tokens.raw(duration.i, duration.j), (tokens.starts[duration.i], tokens.ends[duration.j - 1]), offset=code, loose=n is None)


def _reach_back(scene: Scene, draft: Draft, k: int) -> bool:
    """Look after token `k` for what a record reaches back to: since, ever, on record, in history, in so many years."""
    words = scene.words
    for m in range(k, min(k + 14, len(words))):
        if scene.of[m] != draft.clause and scene.of[m] != -1:
            return False
        word = words[m]
        if word in ("ever", "history") or (word == "record" and words[m - 1] == "on") or (word in ("recorded", "time") and words[m - 1] in ("ever", "all")):
            draft.j = m + 1
            return True
        if word == "since" or (word == "seen" and words[m - 1] == "ever"):
            draft.j = max(draft.j, m + 1)
            return True
        if word in ("in", "for", "than") and words[m + 1 : m + 2] and (duration := next((d for d in scene.durations if 0 < d.i - m <= 3), None)):
            draft.baseline = _back(scene, duration)
            draft.j = duration.j
            return True
        if word in ("in", "for", "of") and (period := next((p for p in scene.periods if m < p.i <= m + 2 and p.grain in ("decade", "century") and p.anchor is None), None)):
            draft.j = period.j
            return period.loose
        if scene.tags[m] in ",;:" or (scene.tags[m] == "#" and not any(d.i <= m < d.j for d in scene.durations)):
            return False
    return False


def _superlative(scene: Scene, k: int) -> Draft | None:
    """ "the highest <measure> since <time>", "the most <noun> ever recorded", "lowest in 20 years" """
    words = scene.words
    if words[k - 1 : k] == ["at"] and words[k] in ("least", "most"):
        return None
    draft = _draft(scene, k, k + 1, "<superlative> since|ever", SUPERLATIVES[words[k]] or None)
    if not _reach_back(scene, draft, k + 1):
        return None
    noun = k + 1
    if words[noun : noun + 1] in (["rate"], ["pace"]) and words[k] in ("fastest", "slowest"):
        cue = next((VERB_CUES[words[m]] for m in range(max(k - 14, 0), k) if words[m] in VERB_CUES and VERB_CUES[words[m]][0] == "change"), None)
        draft.direction = cue[1] if cue else draft.direction
        draft.measure = _measure_of_verb(scene, k)
        return draft
    change = next((NOUNS[words[m]] for m in range(noun, min(noun + 4, len(words))) if words[m] in NOUNS and scene.of[m] == draft.clause), None)
    if change and words[k] not in ("highest", "lowest"):
        draft.direction = change if SUPERLATIVES[words[k]] != "down" else {"up": "down", "down": "up"}[change]
    stop = next((m for m in range(noun, draft.j) if words[m] in ("ever", "since", "on", "history") or words[m] == "in"), draft.j)
    own = phrase.trimmed(scene, phrase._without_skips(scene, [(noun, stop)]))
    if len(own) == 1 and words[own[0][0]] in ("year", "month", "quarter", "day") and words[own[0][0] + 1 : own[0][0] + 2] in (["for"], ["of"]):
        own = [(own[0][0] + 2, own[0][1])]  # "the worst year for traffic deaths"
    if own and not all(words[m] in _HOLLOW for i, j in own for m in range(i, j)):
        draft.measure = own
    else:
        draft.measure = _measure_of_verb(scene, k)
    return draft


def _measure_of_verb(scene: Scene, k: int) -> list[Run]:
    v = _verb_before(scene, k)
    return phrase.subject(scene, phrase.verb_group(scene, v)[0]) if v >= 0 else []


def _than_any(scene: Scene, k: int) -> Draft | None:
    """ "more migrants were stopped than in any month since 2000" """
    words = scene.words
    than = k - 1 if words[k - 1] == "than" else k - 2
    more = next((m for m in range(than - 1, max(than - 12, -1), -1) if words[m] in COMPARATIVES), -1)
    unit = next((m for m in range(k + 1, min(k + 3, len(words))) if words[m] in ("month", "year", "quarter", "week", "day", "time", "point", "period")), -1)
    if more < 0 or unit < 0:
        return None
    draft = _draft(scene, more, unit + 1, "<comparative> than any <unit>", COMPARATIVES[words[more]] or None)
    _reach_back(scene, draft, unit + 1)
    own = phrase.trimmed(scene, phrase._without_skips(scene, [(more + 1, than)]))
    draft.measure = own or _measure_of_verb(scene, more)
    return draft


def _first(scene: Scene, k: int) -> Draft | None:
    """ "the first decline (in <measure>) since <time>", "for the first time in 13 years" """
    words = scene.words
    noun = next((m for m in range(k + 1, min(k + 5, len(words))) if words[m] in NOUNS and scene.of[m] == scene.of[k]), -1)
    timed = words[k + 1 : k + 2] == ["time"] and words[k - 2 : k] == ["for", "the"]
    if noun < 0 and not timed:
        return None
    if timed:
        v = next((m for m in range(k - 3, max(k - 16, -1), -1) if words[m] in VERB_CUES and scene.tags[m] == "v" and scene.of[m] == scene.of[k]), -1)
        if v < 0 or VERB_CUES[words[v]][0] != "change" or any(q.i > v and q.i < k for q in scene.quantities):
            return None
        draft = _draft(scene, v, k + 2, "<verb of change> for the first time since", VERB_CUES[words[v]][1])
        draft.head = v
        draft.measure = phrase.subject(scene, phrase.verb_group(scene, v)[0])
        start = k + 2
    else:
        draft = _draft(scene, k, noun + 1, "first <noun of change> since", NOUNS[words[noun]] or None)
        start = noun + 1
        draft.measure = []
        if words[start : start + 1] in (["in"], ["of"]) and not scene.skips.get(start) and not _is_length(scene, start):
            draft.measure = phrase.after(scene, start + 1, draft.clause)
        if not draft.measure:
            v = _verb_before(scene, k)
            subject = phrase.subject(scene, phrase.verb_group(scene, v)[0]) if v >= 0 else []
            draft.measure = _inside_noun(scene, subject)
    if not _reach_back(scene, draft, start):
        return None
    n = unit = None
    if draft.baseline is not None and draft.baseline.offset and draft.baseline.offset.endswith("Y"):
        n, unit = int(draft.baseline.offset[1:-1]), "year"
    draft.streak = Streak("first", n, unit)
    return draft


def _is_length(scene: Scene, k: int) -> bool:
    return any(0 < d.i - k <= 2 for d in scene.durations)


def _inside_noun(scene: Scene, runs: list[Run]) -> list[Run]:
    """ "the fall in beef exports" is about beef exports"""
    if runs:
        i, j = runs[0]
        if scene.words[i] in NOUNS and i + 1 < j and scene.words[i + 1] in ("in", "of"):
            return [(i + 2, j), *runs[1:]]
    return runs


def _never(scene: Scene, k: int) -> Draft:
    draft = _draft(scene, k, k + 3, "never been <comparative>", COMPARATIVES[scene.words[k + 2]] or None)
    first = phrase.verb_group(scene, k + 1)[0]
    draft.measure = phrase.subject(scene, first)
    return draft


def adopt(drafts: list[Draft]) -> None:
    """A record beside a number has the number's measure."""
    for draft in drafts:
        if draft.operation == "record" and not draft.measure and draft.reach:
            for other in drafts:
                if other.quantity is not None and (other.quantity.i, other.quantity.j) == draft.reach[0]:
                    draft.measure = list(other.measure)
