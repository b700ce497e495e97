"""Say a statement as one English sentence: a frame chosen by operation and direction, its slots put into words."""

from __future__ import annotations

import re

from holdto.language.en.operations.table import STREAK
from holdto.language.en.say import amounts, names, table, times
from holdto.language.statement import Statement, Streak

_VERB = re.compile(r"\[(\w+)\|([\w ]+)\]")
_PLURAL = {"month": "months", "year": "years", "quarter": "quarters", "week": "weeks", "day": "days", "decade": "decades"}


def say(statement: Statement) -> str:
    """The statement as a sentence that stands alone: no word of it points to another sentence."""
    opening, form = table.MODALITIES[statement.modality]
    clause = _VERB.sub(lambda verb: _conjugated(verb, form), _clause(statement))
    words = " ".join(f"{opening} {clause}".split())
    return f"{words[0].upper()}{words[1:]}."


def _conjugated(verb: re.Match[str], form: str) -> str:
    return verb[1] if form == "past" else verb[2] if form == "base" else f"would {verb[2]}"


def _clause(s: Statement) -> str:
    match s.operation:
        case "level" if counted := _counted(s):
            return counted
        case "trend" if _is_up_to_now(s):
            return _up_to_now(s)
        case "share":
            return _share(s)
        case "ratio":
            return _ratio(s)
        case "rank":
            return _rank(s)
        case "date":
            return _date(s)
        case "record":
            return _record(s)
        case "threshold":
            return _threshold(s)
    frame = table.FRAMES.get((s.operation, s.direction or "")) or table.FRAMES[s.operation, ""]
    return frame.format(
        what=names.subject(s),
        amount=_amount(s),
        streak=_streak(s.streak),
        steady=table.STEADY.get(s.hedge, table.STEADY["exactly"]),
        when=times.when(s.period, s.baseline),
    )


def _counted(s: Statement) -> str | None:
    """A level said with the thing counted, or with the verb that its measure holds."""
    if s.value is None or not s.measure:
        return None
    noun, when = s.value.noun or "", times.at(s.period)
    plain = amounts.amount(s.value, s.hedge)
    movement = s.hedge == "at_most" and s.value.low is not None  # "were up to" is read as a movement
    if noun and s.measure.text.lower().startswith(noun.lower()) and not movement:
        return table.COUNT.format(amount=plain, what=names.subject(s), when=when)
    unit = noun or ("" if s.value.unit in (*table.SIGNS, "count") else s.value.unit)
    split = names.around(s, unit)
    if split is None or table.MODALITIES[s.modality][1] != "past" or s.modality == "denied":
        return None
    before, after = split
    if s.place and not names.said(s.place, s.measure.text):
        before = f"{names.located(s.place)}, {before}"
    after = f"{noun} {after}" if noun else f"of {after}" if after else ""
    return table.VERBAL.format(before=before, amount=plain, after=after, when=when)


def _is_up_to_now(s: Statement) -> bool:
    """ "Have risen for 25 consecutive months": the words of the streak are those of the period."""
    streak, period = s.streak, s.period
    if streak is None or period is None or streak.kind != "consecutive" or s.modality != "asserted" or not streak.unit:
        return False
    return not STREAK.isdisjoint(period.text.lower().split())


def _up_to_now(s: Statement) -> str:
    what = names.subject(s)
    have = "have" if names.is_plural(what) else "has"
    steady = table.STEADY.get(s.hedge, table.STEADY["exactly"])
    return table.UP_TO_NOW[s.direction or ""].format(what=what, have=have, steady=steady, streak=_streak(s.streak))


def _amount(s: Statement) -> str:
    if s.value is None:
        return ""
    noun = s.value.noun or ""
    counted = "" if s.measure and noun.lower() in s.measure.text.lower() else noun
    return amounts.amount(s.value, s.hedge, counted)


def _streak(streak: Streak | None) -> str:
    """ "for 18 consecutive months", "every year", "for the first time" """
    if streak is None:
        return ""
    unit = streak.unit or "year"
    if streak.kind == "consecutive":
        return f"for {streak.n or 'several'} consecutive {unit if streak.n == 1 else _PLURAL.get(unit, unit + 's')}"
    return "for the first time" if streak.kind == "first" else f"{streak.kind} {unit}"


def _threshold(s: Statement) -> str:
    """Over a run of periods a bound keeps its own words; without one the reader knows a threshold by its verb."""
    slots = {"what": names.subject(s), "when": times.when(s.period, s.baseline)}
    if s.streak and s.streak.kind == "consecutive":
        return table.FRAMES["threshold", s.direction or ""].format(**slots, amount=_amount(s), streak=_streak(s.streak))
    plain = amounts.amount(s.value, "exactly", s.value.noun or "") if s.value else ""
    if s.direction == "down" or s.hedge != "more_than":
        return table.FRAMES["threshold", ""].format(**slots, amount=_amount(s), streak=f"in {_streak(s.streak)}" if s.streak else "")
    if s.streak and s.streak.kind == "never":
        return table.NEVER_EXCEEDED.format(**slots, amount=plain)
    return table.EXCEEDED.format(**slots, amount=plain, streak=f"in {_streak(s.streak)}" if s.streak else "")


def _record(s: Statement) -> str:
    slots = {"what": names.subject(s), "when": times.at(s.period), "reach": times.reach(s.baseline)}
    if s.streak and s.streak.kind == "first":
        return table.FIRST[s.direction or ""].format(**slots)
    said = table.FRAMES["record", s.direction or ""].format(**slots)
    return said.replace("[reached|reach]", table.NEAR) if s.hedge == "nearly" else said


def _share(s: Statement) -> str:
    part, whole, behind = names.split_share(s)
    slots = {"amount": _amount(s), "whole": whole, "when": times.when(s.period, s.baseline)}
    if s.place and not names.said(s.place, f"{part} {whole}"):
        if behind or not whole:
            part = f"{part} {names.located(s.place)}".strip()
        else:
            slots["whole"] = f"{whole} {names.located(s.place)}"
    if behind:
        return table.SHARE_WITH_VERB.format(part=part, **slots)
    frame = table.SHARE if whole else table.SHARE_OF_NOTHING_NAMED
    return frame.format(part=names.with_article(part) if part else table.NO_PART, **slots)


def _ratio(s: Statement) -> str:
    """A multiple of another state, or of another thing; "more than" alone where no amount is claimed."""
    slots = {"what": names.subject(s), "when": times.at(s.period), "more": table.MORE.get(s.hedge, "more")}
    plain = s.value is None or (s.value.point == 1 and s.value.step == 0 and s.hedge in table.MORE)
    slots["amount"] = "" if s.value is None else amounts.multiple(s.value, s.hedge)
    if s.against is not None:
        return _against(s, slots, plain=plain)
    if s.baseline is None:
        return table.RATIO_OPEN[s.direction or "up"].format(**slots)
    frame = table.MORE_THEN if plain else table.RATIO_OVER_TIME
    return frame.format(**slots, base=times.before(s.period, s.baseline))


def _against(s: Statement, slots: dict[str, str], *, plain: bool) -> str:
    """Against a place, a group or another measure."""
    assert s.against is not None
    there = names.other_side(s.against.slot) if s.against.kind == "place" else s.against.slot.text
    if not plain:
        frame = table.RATIO_MORE if s.direction else table.RATIO_AGAINST
        return frame.format(**slots | {"more": "more" if s.direction != "down" else "less"}, there=there)
    if s.against.kind != "place":
        return table.MORE_OF.format(**slots | {"more": table.FEWER[slots["more"]]}, there=there)
    what = names.with_article(" ".join(names.pieces(s, s.measure)) or table.NO_MEASURE)
    return table.MORE_IN.format(**slots | {"what": what}, here=names.located(s.place) if s.place else "", there=there)


def _rank(s: Statement) -> str:
    what = " ".join(names.pieces(s, s.measure))
    head = what.split(" ", 1)[0].lower()
    frames = table.RANK_OF_DOER if head.endswith(table.DOER_ENDINGS) and head not in table.ONE_FIGURE else table.RANK
    whole = s.whole.text if s.whole else ""
    return (
        frames[s.direction or ""]
        .format(
            holder=s.place.text if s.place else table.NO_MEASURE,
            ordinal=amounts.ordinal(int(s.value.point)) if s.value and s.value.point else "",
            what=what or table.NO_MEASURE,
            whole=whole and (whole if whole.split(" ", 1)[0].lower() in table.PREPOSITIONS else f"in {whole}"),
            when=times.at(s.period),
        )
        .replace("the first highest", "the highest")
        .replace("the first l", "the l")
    )


def _date(s: Statement) -> str:
    n = s.value.point if s.value else None
    unit = s.value.unit if s.value else "day"
    length = f"{amounts.number(n or 0)} {unit if n == 1 else _PLURAL.get(unit, unit)}"
    return table.DATE.format(length=length, what=" ".join(names.pieces(s, s.measure)) or "this")
