"""The words of English numbers. Every entry occurs in corpus.yaml beside this file."""

from __future__ import annotations

from holdto.language.numerals import Separators

SEPARATORS = Separators(decimal=".", group=",")

ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip

TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}

#: Words that multiply what stands before them.
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "dozen": 12.0, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
}  # fmt: skip

#: Scales written short, after digits: wherever they stand, since they mean nothing else.
SHORT_SCALES = {"k": 1e3, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12}

#: Scales written short that are also units ("5m", "3t", "10mm"): with money, and "m" wherever it does not measure a length.
MONEY_SCALES = {"m": 1e6, "mm": 1e6, "b": 1e9, "t": 1e12}

#: After "5m" these say that metres are meant.
LENGTH_WORDS = frozenset("tall long high wide deep away above below apart thick across x freestyle hurdles sprint race dash".split())

#: Parts of one, by the word for the part; the plural takes an -s, or "halves".
PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "twelfth": 12, "sixteenth": 16, "twentieth": 20, "fiftieth": 50, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip

SIGNS = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}

#: Amounts left open: at least so many, and fewer than ten times that. A judgement, kept in this one place.
VAGUE = {"dozens": (12.0, 120.0), "scores": (20.0, 200.0), "hundreds": (1e2, 1e3), "thousands": (1e3, 1e4), "millions": (1e6, 1e7),
         "billions": (1e9, 1e10), "trillions": (1e12, 1e13)}  # fmt: skip

#: How many of a scale the open words mean, from and to: "a few hundred", "several thousand".
FEW = {"few": (2.0, 5.0), "several": (3.0, 9.0), "couple": (2.0, 3.0), "many": (3.0, 10.0)}

#: What ties the two numbers of a share; True where the words mean much else besides ("two in ten days").
ODDS = {
    **dict.fromkeys(("in", "- in -", "- out - of -"), True),
    **dict.fromkeys(("out of", "in every", "in each", "of every", "of each", "out of every", "out of each"), False),
}

#: After a part of one these compare: "a third fewer".
COMPARED = frozenset("more fewer less higher lower larger smaller greater bigger cheaper longer shorter faster slower worse better".split())

#: Verbs and adverbs that multiply: by how much, and whether they say up or down.
MULTIPLES: dict[str, tuple[float, str | None]] = {
    "doubled": (2, "up"), "doubling": (2, "up"), "doubles": (2, "up"), "double": (2, None), "tripled": (3, "up"), "tripling": (3, "up"),
    "triple": (3, None), "trebled": (3, "up"), "treble": (3, None), "quadrupled": (4, "up"), "quadrupling": (4, "up"),
    "quadruple": (4, None), "quintupled": (5, "up"), "halved": (0.5, "down"), "halving": (0.5, "down"), "twice": (2, None),
    "thrice": (3, None),
}  # fmt: skip

#: "Twofold" in one word.
FOLDS = {
    "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10,
    "twentyfold": 20, "fiftyfold": 50, "hundredfold": 100, "thousandfold": 1000,
}  # fmt: skip

#: Words that stand after a multiple that has something to be a multiple of: "twice as many", "double the rate", "three times higher".
MULTIPLE_OF = frozenset(
    "as the that what its their his her our this those more less fewer higher lower larger greater bigger smaller faster likelier "
    "since from over between in during within last".split()
)

#: Before "three times" these make a multiple of it: "rose three times".
GREW = frozenset("increased increase increases rose risen rise rises grew grown grow grows multiplied jumped soared expanded up".split())

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100,
}  # fmt: skip
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
