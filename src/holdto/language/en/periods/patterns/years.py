"""Years, decades and centuries."""

from __future__ import annotations

from holdto.language.en.periods.patterns.use import FIRST, itself, use
from holdto.language.en.periods.words import LAST_CENTURY
from holdto.language.period_rules import relative, years
from holdto.language.phrase_grammar import Row

DASH = "-|–|—|‑|/"
_FISCAL = "fiscal|financial|budget|tax"

ROWS = [
    Row("bareyear", "YEAR", years.bare_year),
    Row("year", "YEAR", years.calendar_year),
    Row("saidyear", "year YEAR", years.calendar_year),
    Row("saidyear", "calendar year? YEAR", years.said_calendar_year),
    Row("saidyear", "cy YEAR", years.said_calendar_year),
    Row("saidyear", "YEAR calendar year", years.said_calendar_year),
    # fiscal years
    Row("fiscalyear", "fiscal|financial year? YEAR", years.fiscal_year),
    Row("fiscalyear", "fiscal|financial years YEAR", years.fiscal_year),
    Row("fiscalyear", "budget|tax year YEAR", years.fiscal_year),
    Row("fiscalyear", f"YEAR {_FISCAL} year", years.fiscal_year),
    Row("fiscalyear", "fy|fys '|‘? YEAR", years.fiscal_year),
    Row("fiscalyear", "fy|fys '|‘? YY", years.fiscal_year),
    Row("fiscalyear", "fiscal|financial year? '|‘ YY", years.fiscal_year),
    Row("fiscalyear", f"{_FISCAL} year? YEAR {DASH} TWO", years.fiscal_pair),
    Row("fiscalyear", f"YEAR {DASH} TWO {_FISCAL} year", years.fiscal_pair),
    Row("fiscalyear", f"YEAR {DASH} YEAR {_FISCAL} year", years.fiscal_pair),
    Row("fiscalyear", f"fy YEAR {DASH} TWO", years.fiscal_pair),
    Row("fiscalyear", f"fy YY {DASH} YY", years.fiscal_pair),
    Row("fiscalrun", f"fiscal|financial years? YEAR to|through|thru|until|{DASH} YEAR", years.fiscal_range),
    Row("fiscalrun", "fiscal|financial years YEAR and YEAR", years.fiscal_list),
    Row("fiscalrun", f"fiscal|financial years YEAR {DASH} TWO", years.fiscal_pair),
    Row("fiscalrun", f"fy|fys YEAR to|through|thru|until|{DASH} YEAR", years.fiscal_range),
    Row("fiscalrun", f"fy|fys YEAR to|through|thru|until|{DASH} fy YEAR", years.fiscal_range),
    Row("fiscalrun", f"fy|fys YY to|through|thru|until|{DASH} fy YY", years.fiscal_range),
    # pairs
    Row("pair", f"YEAR {DASH} TWO", years.year_pair),
    Row("pair", f"year YEAR {DASH} TWO", years.year_pair),
    Row("pair", "YEAR / YEAR", years.year_pair),
    Row("pair", f"YEAR {DASH} TWO school|academic year", years.school_year),
    Row("pair", f"YEAR {DASH} YEAR school|academic year", years.school_year),
    Row("pair", f"school|academic year YEAR {DASH} TWO", years.school_year),
    # decades and centuries
    Row("decade", "YEAR s", years.decade),
    Row("decade", "YEAR 's", years.decade_with_apostrophe),
    Row("decade", "'|‘ TWO s", years.short_decade),
    Row("decade", "DECADE", use(years.decade, FIRST)),
    Row("decade", "N st|nd|rd|th -? century", use(years.century, FIRST)),
    Row("decade", "ORDINAL -? century", use(years.century, FIRST)),
    Row("decadepart", "PART half of the? {decade}", lambda _, which, whole: years.half_of(which, whole)),
    Row("decadepart", "first decade of the? {decade}", lambda _, whole: years.first_decade(whole)),
    Row("decadepart", "first decade of this|the century", use(years.decade, LAST_CENTURY)),
    Row("decade", "turn of the century|millennium", use(years.calendar_year, LAST_CENTURY)),
    # by the publication date
    Row("relyear", "last calendar? year", use(relative.current, "year", 1)),
    Row("relyear", "last full|complete calendar? year", use(relative.current, "year", 1)),
    Row("relyear", "most recent calendar? year", use(relative.current, "year", 1)),
    Row("relyear", "this|current calendar? year", use(relative.current, "year", 0)),
    Row("relyear", "next calendar? year", use(relative.current, "year", -1)),
    Row("relyear", "year before last", use(relative.current, "year", 2)),
    Row("relyear", f"last|past|latest {_FISCAL} year", use(relative.current, "fiscal-year", 1)),
    Row("relyear", f"just ended|completed {_FISCAL} year", use(relative.current, "fiscal-year", 1)),
    Row("relyear", f"{_FISCAL} year that? just ended|closed", use(relative.current, "fiscal-year", 1)),
    Row("relyear", f"most recent {_FISCAL} year", use(relative.current, "fiscal-year", 1)),
    Row("relyear", f"this|current|present {_FISCAL} year", use(relative.current, "fiscal-year", 0)),
    Row("relyear", f"next|coming|upcoming {_FISCAL} year", use(relative.current, "fiscal-year", -1)),
    # by another period
    Row("hungyear", "that|same|said? fiscal|financial year", use(relative.neighbour, "fiscal-year", 0)),
    Row("hungyear", "that|same year", use(relative.neighbour, "year", 0)),
    Row("hungyear", "NEXT fiscal|financial year", use(relative.neighbour, "fiscal-year", 1)),
    Row("hungyear", "NEXT calendar? year", use(relative.neighbour, "year", 1)),
    Row("hungyear", "PREVIOUS calendar? year", use(relative.previous_unit, "year")),
    Row("hungyear", f"PREVIOUS {_FISCAL} year", use(relative.previous_unit, "fiscal-year")),
    Row("hungyear", "prior - year", use(relative.previous_unit, "year")),
    Row("hungyear", "year -? earlier|before|prior|previous|previously", use(relative.shifted, 1, "year", -1)),
    Row("hungyear", "fiscal|financial year earlier|before|prior", use(relative.shifted, 1, "fiscal-year", -1)),
    Row("hungyear", "year later|after|afterward|afterwards|on", use(relative.shifted, 1, "year", 1)),
    Row("agoyear", "year -? ago", use(relative.ago, 1, "year")),
    # whatever is a year and can have parts
    Row("yearlike", "{year}", itself),
    Row("yearlike", "{saidyear}", itself),
    Row("yearlike", "{fiscalyear}", itself),
    Row("yearlike", "{relyear}", itself),
    Row("yearlike", f"the {_FISCAL} year", use(relative.current, "fiscal-year", 0)),
    Row("yearlike", "the year", use(relative.current, "year", 0)),
]
