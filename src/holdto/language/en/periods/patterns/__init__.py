"""The phrases of time as a grammar: each row a phrase, a pattern of its words, and the rule that makes its days.

Where two rows take the same words the upper one wins, in the order of `ROWS`. `time` is every phrase that stands as a mention.
"""

from __future__ import annotations

from typing import Any

from holdto.language.en.periods import numbers, words
from holdto.language.en.periods.patterns import months, named, windows, years
from holdto.language.en.periods.patterns.use import itself
from holdto.language.phrase_grammar import Row, Test

#: Phrases that are mentions of their own, the surer first where two could take the same words.
MENTIONS = """
run through sofar edged fiscalrun fiscalyear saidyear decadepart decade quarter openquarter same day namedday pair isomonth month
openmonth relmonth relyear agoyear hungyear window hungunit season change every clock now weekday named bareyear part
""".split()

ROWS: list[Row] = [*years.ROWS, *months.ROWS, *windows.ROWS, *named.ROWS, *(Row("time", f"{{{phrase}}}", itself) for phrase in MENTIONS)]

CLASSES: dict[str, dict[str, Any]] = {
    "UNIT": words.UNITS,
    "ONE": words.ONE_UNIT,
    "WEEKDAY": words.WEEKDAYS,
    "SEASON": words.SEASONS,
    "FEW": words.FEW,
    "ORDINAL": words.ORDINALS,
    "PART": words.PARTS,
    "DECADE": words.DECADE_NAMES,
    "LAST": words.LAST,
    "PREVIOUS": words.PREVIOUS,
    "NEXT": words.NEXT,
    "EARLIER": words.EARLIER,
    "SAME": words.SAME,
    "EDGE": words.EDGES,
    "THIRD": words.THIRDS,
    "ENDING": words.ENDING,
    "BEGINNING": words.BEGINNING,
}

_MONTHS = frozenset(words.MONTHS) | frozenset(words.SHORT_MONTHS)
TESTS: dict[str, Test] = {
    "YEAR": Test(numbers.year, digits=(4,)),
    "YY": Test(numbers.short_year, digits=(2,)),
    "TWO": Test(numbers.two_digits, digits=(2,)),
    "DAY": Test(numbers.day, digits=(1, 2)),
    "M": Test(numbers.part, digits=(1, 2)),
    "N": Test(numbers.small, frozenset(words.NUMBERS), digits=(1, 2, 3)),
    "MONTH": Test(numbers.month, _MONTHS),
    "LONE": Test(numbers.lone_month, _MONTHS),
    "SHORT": Test(numbers.lone_short_month, frozenset(words.SHORT_MONTHS)),
}
