"""Words of time, by class: units, months, ordinals, vague numbers, and the words around terms of office and events."""

from __future__ import annotations

UNITS = {
    **dict.fromkeys(("day", "days"), "day"),
    **dict.fromkeys(("week", "weeks"), "week"),
    **dict.fromkeys(("month", "months"), "month"),
    **dict.fromkeys(("quarter", "quarters"), "quarter"),
    **dict.fromkeys(("year", "years", "yr", "yrs"), "year"),
    **dict.fromkeys(("decade", "decades"), "decade"),
    **dict.fromkeys(("century", "centuries"), "century"),
}

#: Units of clock time; lengths only, never periods.
CLOCK_UNITS = {
    **dict.fromkeys(("second", "seconds"), "second"),
    **dict.fromkeys(("minute", "minutes"), "minute"),
    **dict.fromkeys(("hour", "hours"), "hour"),
}

ONE_UNIT = {unit: unit for unit in ("day", "week", "month", "quarter", "year", "decade", "century")}

_MONTH_NAMES = "january february march april may june july august september october november december"
MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), 1)}

#: Short names of months; some are words or names too, so they count with a full stop or a number beside them only.
SHORT_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}

WEEKDAYS = {name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}

#: First month and length; winter is named after the year in which it begins.
SEASONS = {"spring": (3, 3), "summer": (6, 3), "autumn": (9, 3), "fall": (9, 3), "winter": (12, 3)}

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
NUMBERS = {word: number for number, word in enumerate(_ONES.split(), 1)} | {
    word: 10 * number for number, word in enumerate("thirty forty fifty sixty seventy eighty ninety hundred".split(), 3)
}

#: A judgement: how many "a few" are. What is built on it is loose.
FEW = {"couple": 2, "few": 3, "several": 4}

_ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
eighteenth nineteenth twentieth
"""
ORDINALS = {word: number for number, word in enumerate(_ORDINALS.split(), 1)} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50}

#: Parts of a year: counted from its start, or from its end where negative.
PARTS = {"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "final": -1, "last": -1, "closing": -1, "latter": -1}

DECADE_NAMES = {
    word: 1900 + 10 * number for number, word in enumerate("thirties forties fifties sixties seventies eighties nineties".split(), 3)
}
#: The year that "the turn of the century" means.
LAST_CENTURY = 2000

ORDINAL_ENDINGS = dict.fromkeys(("st", "nd", "rd", "th"), 0)

#: Before a run of units that ends with the publication ("the past five years").
LAST = dict.fromkeys(("last", "past", "latest", "trailing"), 0)
#: Before a run of units that ends with the time in hand, else with the publication.
PREVIOUS = dict.fromkeys(("previous", "preceding", "prior"), 0)
NEXT = dict.fromkeys(("following", "next", "subsequent", "ensuing"), 0)
#: After a unit: which way another period lies.
EARLIER = {"earlier": -1, "before": -1, "previously": -1, "prior": -1, "later": 1, "after": 1, "afterward": 1, "afterwards": 1, "on": 1}
#: The like of a period, in another year.
SAME = dict.fromkeys(("same", "corresponding", "equivalent", "comparable", "like"), 0)

EDGES = {
    **dict.fromkeys(("start", "beginning", "outset", "onset", "dawn", "outbreak"), "start"),
    **dict.fromkeys(("end", "close", "conclusion"), "end"),
}
THIRDS = {"early": 0, "mid": 1, "late": 2}
#: First and last month of the early, middle and late part of a year; first and last year of those of a decade. Judgements; loose.
THIRD_MONTHS = ((1, 4), (5, 8), (9, 12))
THIRD_YEARS = ((0, 3), (4, 6), (7, 9))

BEGINNING = dict.fromkeys(("beginning", "began", "begins", "starting", "started"), 0)
ENDING = dict.fromkeys(("to", "ending", "ended", "ends", "through", "until"), 0)

#: A time that is only "now" or "lately"; no dates are told by it.
NOW_WORDS = (
    *"now today currently presently nowadays tonight overnight lately".split(),
    *("at present", "right now", "these days", "at the moment", "at this time", "at this moment", "at this point", "to this day"),
    *("this morning", "this afternoon", "this evening", "so far", "thus far", "to date", "until now", "up to now", "in recent times"),
)

# Terms of office and events.

TITLES = (
    *("president", "former president", "then president", "then - president", "prime minister", "former prime minister"),
    *("chancellor", "mr .", "mr", "mrs .", "ms ."),
)

#: How a term begins and ends, how the time of one is called, how an event begins and ends.
VERBS = {
    "took": (
        *("took office", "came to office", "came into office", "entered office", "assumed office", "took over", "took the oath of office"),
        *("became president", "became prime minister", "became chancellor", "assumed the presidency", "was inaugurated", "was sworn in"),
        *("was elected", "was first elected", "won election", "came to power", "came into power", "took power", "entered the white house"),
        *("moved into the white house", "'s inauguration", "'s election"),
    ),
    "left": ("left office", "left the white house", "left power", "stepped down"),
    "timein": (
        *("presidency", "administration", "premiership", "tenure", "term", "government", "years", "era", "watch", "reign", "sexenio"),
        *("time in office", "term in office", "years in office"),
    ),
    "started": (
        *("began", "started", "broke out", "hit", "struck", "took effect", "came into effect", "came into force", "entered into force"),
        *("went into effect", "was signed", "was enacted", "was passed", "passed", "was adopted", "was approved", "was introduced"),
        *("was implemented", "was ratified", "was signed into law", "became law", "passage", "enactment", "signing", "implementation"),
        *("adoption", "introduction", "ratification", "onset", "outbreak"),
    ),
    "ended": ("ended", "was over", "expired", "was lifted", "was repealed"),
}

#: Before a term of office these make it a time ("under the Obama administration"), and these do so before "then".
IN_OFFICE = frozenset("under during in throughout over on".split())
#: What makes of a word its owner: "2017's", "India’s".
GENITIVES = frozenset(("'s", "’s"))
AT_BETWEEN = frozenset(("between", "from"))
OVER_THAT = frozenset("over in during for within throughout".split())
BEFORE_THEN = frozenset("since by until till than from before after".split())

#: Subjects whose term the sentence does not name, by why its dates stay open.
UNSAID = {
    "needs-a-speaker": ("i", "we", "my administration", "our administration", "my government", "our government"),
    "needs-a-person": (
        *("he", "she", "they", "the president", "this president", "the prime minister", "his administration", "her administration"),
        *("this administration", "the administration", "the government", "this government", "his predecessor", "her predecessor"),
    ),
}
UNSAID_OWN = {"needs-a-speaker": "my|our", "needs-a-person": "his|her|their"}
