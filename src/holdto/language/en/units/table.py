"""The words of units in English prose, beyond the spellings that holdto.units holds for every language's signs and names."""

from __future__ import annotations

#: How an age is said: the unit of time, hyphens left out.
AGES = {
    "years old": "years old", "year old": "years old", "year olds": "years old", "years of age": "years old", "yo": "years old",
    "months old": "months old", "month old": "months old", "months of age": "months old",
    "weeks old": "weeks old", "week old": "weeks old", "weeks of age": "weeks old",
    "days old": "days old", "day old": "days old",
}  # fmt: skip

#: Before a bare number these say that it is an age.
AGED = frozenset({"age", "aged", "ages"})

#: Spellings of units that prose has and a series has not.
SPELLED = {
    "percent": ("perc", "% ' s"),
    "degrees celsius": ("celcius", "degrees celcius", "degrees c", "deg celsius"),
    "degrees fahrenheit": ("farenheit", "degrees farenheit", "degrees f", "deg fahrenheit"),
    "pence": ("p",),
    "pounds": ("pounder",),
    "chf": ("franc",),
    "usd": ("dollar bill",),
    "square feet": ("square-foot",),
    "inches": ("in.",),
    "gallons": ("us gallon", "u.s. gallon", "imperial gallon"),
    "pints": ("us pint",),
    "quarts": ("us quart",),
    "fluid ounces": ("us fluid ounce",),
}

#: Of the units' names, those that are no unit after a number in prose ("a score of", "two indexes").
NOT_IN_PROSE = frozenset({"index", "score", "ratio"})

#: Signs of units that are letters or short words: they count only right after digits, and in this case of letters.
CASE = {"g": "g", "m": "m", "t": "t", "l": "lL", "w": "W", "v": "V", "p": "p"}

#: Signs that are units only where they are tied to the digits, as written: "6ft 2in", "40C".
TIED_SIGNS = {"in": "inches", "c": "degrees celsius", "f": "degrees fahrenheit"}
TIED = {"in": ("in",), "c": ("C",), "f": ("F",)}

#: Currency codes that are also words, and are money only in capitals.
CAPITAL_CODES = frozenset("try cop mad pen lak php sar ron".split())

#: Short words that are whole names of units, not signs.
SHORT_NAMES = frozenset(
    "ton tons day days yen year years mile miles foot feet inch hour hours week cent cents quid baht euro euros sen acre yard".split()
)

#: What an amount can be "a" so much of: "98 dollars a share", "7,000 a day", "41,000 passengers a month".
PER_A = frozenset(
    "second minute hour day night week month quarter year decade century person head share barrel gallon liter litre pound ounce ton tonne "
    "dozen mile kilometer kilometre kilo kilogram gram acre hectare bushel unit piece ticket seat household family worker student pupil "
    "patient vote child piece bottle pack carton trip visit".split()
)

#: After "a year" and the like these make a time of it, and no divisor.
NOT_PER = frozenset("earlier ago before later after prior previously old".split())

#: One word for "per" and what follows it.
PER_WORDS = {
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour", "nightly": "night",
    "apiece": "unit",
}  # fmt: skip
PER = frozenset({"per", "each", "every", "/"})

#: Nouns after "per" that mean one person, and words that stand for a known unit.
PER_SAME = {
    "capita": "person", "head": "person", "person": "person", "annum": "year", "individual": "person", "inhabitant": "person",
    "resident": "person", "yr": "year", "h": "hour", "hr": "hour", "d": "day", "s": "second", "sec": "second", "mo": "month",
}  # fmt: skip

#: A pound that is money, not weight: these stand beside it.
STERLING = frozenset({"£", "sterling", "pence", "penny"})

#: What repeats, behind the number, the currency before it.
AGAIN = frozenset({"us", "u.s.", "usd", "dollars", "dollar", "cad", "aud", "nzd", "euros", "gbp"})

#: Codes and signs in letters that stand before an amount, beside the ISO codes.
CODES = frozenset({"rm", "rs", "rp", "rmb", "nis", "ksh", "sfr"})

#: What may stand between a number and the unit of a length of time ("the 50 previous years").
BEFORE_LENGTH = frozenset({"-", "previous", "past", "last", "preceding", "straight", "consecutive", "full", "more", "long", "or"})

#: Units that lengths of time are counted in.
LENGTHS = frozenset(
    "second seconds minute minutes hour hours day days night nights week weeks month months quarter quarters year years decade decades "
    "century centuries season seasons".split()
)
