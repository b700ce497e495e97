"""Find the times in a run of tokens by the shared grammar and rules, with Spanish patterns."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from holdto.language.es.periods import words as table
from holdto.language.lexicon import Lexicon
from holdto.language.period_mention import PeriodMention
from holdto.language.period_rules import parts, ranges, relative, years
from holdto.language.period_rules.time import Context, Time, mention_of
from holdto.language.phrase_grammar import Grammar, Row, Test
from holdto.language.tokens import Tokens

_CUES = Lexicon(table.CUES)
_FIRST_YEAR, _LAST_YEAR = 1500, 2199


def _year(tokens: Tokens, i: int) -> int | None:
    word = tokens.words[i]
    number = int(word) if len(word) == 4 and word.isascii() and word.isdigit() else 0
    return number if _FIRST_YEAR <= number <= _LAST_YEAR else None


def _day(tokens: Tokens, i: int) -> int | None:
    word = tokens.words[i]
    number = int(word) if len(word) <= 2 and word.isascii() and word.isdigit() else 0
    return number if 1 <= number <= 31 else None


def _back(unit: str, n: int) -> Any:
    return lambda context: relative.current(context, unit, n)


def _day_of_month(context: Context, day: int, month: int, year: int) -> Time | None:
    return parts.day_of(context, month, day, year)


def _quarter(_: Context, which: int, year: Time) -> Time | None:
    return parts.part_of(which, 3, year)


def _half(_: Context, which: int, year: Time) -> Time | None:
    return parts.part_of(which, 6, year)


def _itself(_: Context, time: Time) -> Time:
    return time


ROWS = [
    Row("year", "YEAR", years.calendar_year),
    Row("year", "año fiscal YEAR", years.fiscal_year),
    Row("year", "año YEAR", years.calendar_year),
    Row("year", "año pasado", _back("year", 1)),
    Row("year", "este año", _back("year", 0)),
    Row("month", "MONTH de|del {year}", parts.month_of),
    Row("day", "DAY de MONTH de|del YEAR", _day_of_month),
    Row("month", "MONTH", parts.open_month),
    Row("same", "mismo periodo|período|mes|trimestre de|del {year}", lambda context, year: relative.same_in(context, None, year)),
    Row("month", "mes pasado", _back("month", 1)),
    Row("part", "PART trimestre de|del {year}", _quarter),
    Row("part", "PART semestre de|del {year}", _half),
    Row("before", "año anterior|previo", lambda context: relative.previous_unit(context, "year")),
    Row("before", "un año antes", lambda context: relative.shifted(context, 1, "year", -1)),
    *(Row("time", f"{{{phrase}}}", _itself) for phrase in ("same", "day", "month", "part", "year", "before")),
]


@lru_cache(maxsize=1)
def _grammar() -> Grammar:
    tests = {"YEAR": Test(_year, digits=(4,)), "DAY": Test(_day, digits=(1, 2))}
    return Grammar(ROWS, {"MONTH": table.MONTHS, "PART": table.PARTS}, tests)


def find_times(tokens: Tokens, published: date | None) -> list[PeriodMention]:
    """Every time named in the tokens, in order and without overlap, with the role that the words before it give it."""
    reading = _grammar().reader(tokens, Context(published))
    found: list[PeriodMention] = []
    reached = 0
    for i in reading.starts("time"):
        longest = reading.longest("time", i) if i >= reached else None
        if longest is None:
            continue
        end, time = longest
        cue_i, role = _role(tokens.words, i, reached)
        join = table.JOINS.get(tokens.words[cue_i]) if cue_i < i else None
        k = end + 1 + (tokens.words[end + 1 : end + 2] == ["el"])
        other = reading.longest("time", k) if join and tokens.words[end : end + 1] == [join] and k < len(tokens) else None
        if other and (whole := ranges.joined(time, other[1])):
            end, time, role = other[0], whole, "at"
        found.append(mention_of(time, i, end, cue_i, " ".join(tokens.words[cue_i:i]), role))
        reached = end
    return found


def _role(words: list[str], i: int, floor: int) -> tuple[int, str]:
    """Where the words that lead to a time begin, and the role they give it; the longest cue that ends before it or before an article."""
    leads = [(lead[0], lead[1]) for k in (i, i - (i > floor and words[i - 1] in table.GAP)) if (lead := _CUES.before(words, k, floor))]
    return min(leads, default=(i, "at"))
