"""Words of time: units, months, ordinals, vague numbers; and the cues that say how a time stands in its sentence."""

from __future__ import annotations

UNITS = {
    "day": "day", "days": "day",
    "week": "week", "weeks": "week",
    "month": "month", "months": "month",
    "quarter": "quarter", "quarters": "quarter",
    "year": "year", "years": "year", "yr": "year", "yrs": "year",
    "decade": "decade", "decades": "decade",
    "century": "century", "centuries": "century",
}

#: Units of clock time; lengths only, never periods.
CLOCK_UNITS = {"second": "second", "seconds": "second", "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour"}

ONE_UNIT = {word: unit for word, unit in UNITS.items() if not word.endswith("s")}

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}

#: Short names of months; some are words or names too, so they count with a full stop or a number beside them only.
SHORT_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}

WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}

#: First month and length; winter is the one that ends in the year named.
SEASONS = {"spring": (3, 3), "summer": (6, 3), "autumn": (9, 3), "fall": (9, 3), "winter": (12, 3)}

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
}

#: A judgement: how many "a few" are. What is built on it is loose.
FEW = {"couple": 2, "few": 3, "several": 4}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}

PARTS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": -1, "last": -1, "opening": 1, "closing": -1}

DECADE_NAMES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}

ORDINAL_ENDINGS = {"st": 0, "nd": 0, "rd": 0, "th": 0}

#: Words before a run of units that ends with the publication ("the past five years").
LAST = {"last": 0, "past": 0, "latest": 0, "trailing": 0}
#: Words before a run of units that ends with the time in hand, else with the publication.
PREVIOUS = {"previous": 0, "preceding": 0, "prior": 0}
NEXT = {"following": 0, "next": 0, "subsequent": 0, "ensuing": 0}
THIS = {"this": 0, "current": 0}

EARLIER = {"earlier": -1, "before": -1, "previously": -1, "prior": -1, "later": 1, "after": 1, "afterward": 1, "afterwards": 1, "on": 1}

#: The like of a period in another year.
SAME = {"same": 0, "corresponding": 0, "like": 0, "equivalent": 0, "comparable": 0}
SPAN_NAMES = {"period": 0, "time": 0, "point": 0, "span": 0, "stretch": 0, "timeframe": 0}

EDGES = {
    "start": "start", "beginning": "start", "outset": "start", "onset": "start", "dawn": "start", "outbreak": "start",
    "end": "end", "close": "end", "conclusion": "end",
}
THIRDS = {"early": 0, "mid": 1, "late": 2}
#: First and last month of the early, middle and late part of a year; first and last year of those of a decade. Judgements; loose.
THIRD_MONTHS = ((1, 4), (5, 8), (9, 12))
THIRD_YEARS = ((0, 3), (4, 6), (7, 9))

ENDING = {"to": 0, "ending": 0, "ended": 0, "through": 0, "until": 0}

NOW_WORDS = (
    "now", "today", "currently", "presently", "nowadays", "tonight", "overnight", "at present", "right now", "these days", "as of now",
    "as of today", "at the moment", "at this time", "at this moment", "to this day", "this morning", "this afternoon", "this evening",
    "at this point", "so far", "thus far", "to date", "until now", "up to now", "recently", "lately", "of late", "in recent times",
)

SPEAKERS = {"i": 0, "we": 0}
SPEAKERS_OWN = {"my": 0, "our": 0}
PERSONS = {"he": 0, "she": 0, "they": 0}
PERSONS_OWN = {"his": 0, "her": 0, "their": 0}

OFFICES = {"office": 0, "power": 0}
TERMS = {"presidency": 0, "administration": 0, "premiership": 0, "tenure": 0, "term": 0, "government": 0, "reign": 0, "watch": 0, "sexenio": 0}

#: Cue words before a time, to its role. The longest match backwards wins; "the", "its" and their like may stand between.
CUES = {
    "since": (
        "since", "ever since", "dating back to", "dating to", "going back to", "dating from", "as far back as", "starting in", "starting from",
        "beginning in", "beginning from", "starting with", "beginning with", "than at any time since", "than at any point since", "than in any year since",
        "than at any other time since", "seen since", "recorded since",
    ),
    "until": ("until", "till", "up until", "up to", "through", "thru", "running through", "up through"),
    "by": ("by",),
    "before": ("before", "prior to", "ahead of", "preceding", "pre -"),
    "after": ("after", "following", "post -"),
    "from": ("from",),
    "to": ("to",),
    "versus": (
        "compared to", "compared with", "compared against", "compared to that of", "compared with that of", "compared to that in", "compared with that in",
        "compared to what it was in", "compared with what it was in", "compared to those in", "compared with those in", "in comparison to", "in comparison with",
        "in contrast to", "versus", "vs", "vs .", "v .", "relative to", "against", "compared to in", "compared with in", "when compared to", "when compared with",
        "than", "than in", "than during", "than for", "than at", "than on", "than over", "than it was in", "than they were in", "than it was at", "than they were at",
        "than it was", "than they were", "than there were in", "than was the case in", "than it did in", "than they did in", "than it had in", "than they had in", "than in all of",
        "than it had been in", "than they had been in", "than that of", "than that in", "than those in", "as in", "as it was in", "as they were in",
        "up from", "down from", "up on", "down on", "up over", "down over", "up since", "down since", "higher from", "lower from",
        "change from", "increase from", "decrease from", "decline from", "rise from", "drop from", "fall from", "jump from", "growth from", "gain from",
        "increase over", "rise over", "growth over", "gain over", "improvement over", "increase on", "rise on", "growth on",
        "from that of", "from that in", "from the level of", "from the level in", "from the levels of", "from the levels in", "above", "below",
    ),
    "at": (
        "in", "during", "for", "on", "at", "of", "within", "throughout", "over", "across", "as of", "as at", "in the course of", "over the course of",
        "in all of", "all of", "the whole of", "the entirety of", "as early as", "as late as", "as recently as", "around", "about",
    ),
}

#: "Above 2019 levels": a year before one of these, after a word of comparison, is what is compared with.
LEVELS = frozenset({"level", "levels", "figure", "figures", "total", "totals", "peak", "number", "numbers", "average", "high", "low", "mark", "record", "rate", "value"})

#: May stand between a cue and its time.
BETWEEN_CUE_AND_TIME = frozenset({"the", "a", "an", "its", "their", "his", "her", "our", "just", "only", "all", "about", "around", "roughly", "even", "both", "either", "that"})

#: Words that join the two ends of a range.
JOINS = frozenset({"to", "through", "thru", "until", "till", "-", "–", "—", "‒", "‑", "−"})

#: A bare four-digit number before one of these is a count of them, not a year.
COUNTED = frozenset({
    "people", "persons", "men", "women", "children", "percent", "per", "million", "billion", "trillion", "thousand", "hundred", "dollars", "euros", "pounds",
    "pesos", "yen", "miles", "kilometers", "kilometres", "km", "meters", "metres", "feet", "acres", "hectares", "tons", "tonnes", "kilograms", "kg", "grams", "mg",
    "barrels", "mw", "gw", "gwh", "mwh", "kwh", "calories", "years", "months", "days", "hours", "times", "cases", "deaths", "jobs", "workers", "employees", "troops",
    "soldiers", "homes", "houses", "units", "students", "patients", "votes", "residents", "members", "migrants", "refugees", "more", "fewer", "less", "others",
    "inches", "%", "°", "points", "vehicles", "cars", "schools", "companies", "words", "pages", "tickets", "officers", "agents",
})

#: Before a bare four-digit number these make it an amount.
HEDGES = frozenset({
    "some", "nearly", "almost", "approximately", "roughly", "least", "most", "estimated", "another", "$", "€", "£", "¥", "no", "№", "#", "nos", "section", "article",
    "room", "flight", "act", "page", "figure", "table", "ordinance", "resolution", "rule", "h.r", "h.r.", "s.", "bill", "model", "channel", "agenda", "+", "=", ">", "<", "x",
})
