"""Words that statements are said with. A verb in brackets has two forms, [past|base]; `sentences.py` fills the rest."""

from __future__ import annotations

#: How each modality opens, and the form its verb takes: "past", "base" ("it is required that output go up"; no base is also a noun, as
#: "rise" is), "would".
MODALITIES: dict[str, tuple[str, str]] = {
    "asserted": ("", "past"),
    "denied": ("it is not true that", "past"),
    "forecast": ("it is projected that", "base"),
    "promised": ("it is promised that", "base"),
    "required": ("it is required that", "base"),
    "inferred": ("the evidence suggests that", "past"),
    "hypothetical": ("hypothetically,", "would"),
}

#: Sentences by operation, and by direction where it matters.
FRAMES: dict[tuple[str, str], str] = {
    ("level", ""): "{what} [came|come] to {amount} {when}",
    ("rate", ""): "{what} [came|come] to {amount} {when}",
    ("average", ""): "{what} [averaged|come to an average of] {amount} {when}",
    ("change_abs", ""): "{what} [showed|show] a change of {amount} {when}",
    ("change_abs", "up"): "{what} [rose|go up] by {amount} {when}",
    ("change_abs", "down"): "{what} [fell|go down] by {amount} {when}",
    ("change_pct", ""): "{what} [showed|show] a change of {amount} {when}",
    ("change_pct", "up"): "{what} [rose|go up] by {amount} {when}",
    ("change_pct", "down"): "{what} [fell|go down] by {amount} {when}",
    ("trend", ""): "{what} [stayed|stay] {steady} {streak} {when}",
    ("trend", "up"): "{what} [rose|grow] {streak} {when}",
    ("trend", "down"): "{what} [fell|shrink] {streak} {when}",
    ("threshold", ""): "{what} [came|come] to {amount} {streak} {when}",
    ("threshold", "up"): "{what} [came|come] to {amount} {streak} {when}",
    ("threshold", "down"): "{what} [came|come] to {amount} {streak} {when}",
    ("record", ""): "{what} [came|come] to the worst level {reach} {when}",
    ("record", "up"): "{what} [reached|reach] the highest level {reach} {when}",
    ("record", "down"): "{what} [reached|reach] the lowest level {reach} {when}",
}  # fmt: skip

#: A level whose measure is the thing counted, and one whose measure has a verb of its own: "farms brought 6.1 million tons of barley".
COUNT = "there [were|be] {amount} {what} {when}"
VERBAL = "{before} {amount} {after} {when}"

#: The verb of a record that was only nearly reached.
NEAR = "[came|come] near"
#: A bound that was gone beyond, and one that never was.
EXCEEDED = "{what} [exceeded|exceed] {amount} {streak} {when}"
NEVER_EXCEEDED = "{what} never [exceeded|exceed] {amount} {when}"
#: A record that is a first.
FIRST = {
    "": "{what} [saw|see] the first change {reach} {when}",
    "up": "{what} [saw|see] the first increase {reach} {when}",
    "down": "{what} [saw|see] the first decline {reach} {when}",
}

SHARE = "{part} [made|make] up {amount} of {whole} {when}"
SHARE_OF_NOTHING_NAMED = "{part} [made|make] up {amount} {when}"
#: What is said of a part of a whole carries its own verb: "46 percent of the funds had been spent".
SHARE_WITH_VERB = "{amount} of {whole} {part} {when}"
NO_PART = "the share"

RATIO_AGAINST = "{what} [came|come] to {amount} as much as {there} {when}"
#: "Four times more than in Canada": the time goes first, or it would be read with "than".
RATIO_MORE = "{what} [came|come] {when} to {amount} {more} than {there}"
RATIO_OVER_TIME = "{what} [came|come] {when} to {amount} what was recorded {base}"
RATIO_OPEN = {"up": "{what} [grew|grow] {amount} {when}", "down": "{what} [came|come] {when} to {amount} what was recorded before"}
#: "More in Canada than in Chile", "more deaths than births": comparisons without an amount.
MORE_IN = "{what} [came|come] to {more} {here} than {there} {when}"
MORE_THEN = "{what} [came|come] to {more} {when} than {base}"
MORE_OF = "there [were|be] {more} {what} than {there} {when}"
MORE = {"more_than": "more", "at_least": "more", "less_than": "less", "at_most": "less"}
FEWER = {"more": "more", "less": "fewer"}

RANK = {
    "": "{holder} [ranked|rank] {ordinal} in {what} {whole} {when}",
    "up": "{holder} [had|have] the {ordinal} highest {what} {whole} {when}",
    "down": "{holder} [had|have] the {ordinal} lowest {what} {whole} {when}",
}
#: Where what is ranked is who does it: "the second largest exporter of copper".
RANK_OF_DOER = {
    "": "{holder} [was|be] the {ordinal} largest {what} {whole} {when}",
    "up": "{holder} [was|be] the {ordinal} largest {what} {whole} {when}",
    "down": "{holder} [was|be] the {ordinal} smallest {what} {whole} {when}",
}
DOER_ENDINGS = ("er", "or", "ers", "ors")

DATE = "this [came|come] after {length} of {what}"

#: A run of periods up to now, whose dates follow from the day the text appears.
UP_TO_NOW = {
    "": "{what} {have} stayed {steady} {streak}",
    "up": "{what} {have} risen {streak}",
    "down": "{what} {have} fallen {streak}",
}

STEADY = {"exactly": "flat", "about": "roughly unchanged"}

HEDGES = {
    "exactly": "", "about": "about", "more_than": "more than", "less_than": "less than", "at_least": "at least", "at_most": "at most",
    "nearly": "nearly", "between": "between",
}  # fmt: skip
#: An upper bound that must be come near to.
REACHED = "up to"

#: Currencies that are written with a sign; others follow the amount as a code.
SIGNS = {"usd": "$", "eur": "€", "gbp": "£"}
#: Fractions in words, by percent; multiples in words.
FRACTIONS = {
    50.0: "half", 33.333333: "a third", 25.0: "a quarter", 20.0: "a fifth", 10.0: "a tenth", 66.666667: "two-thirds",
    75.0: "three-quarters", 40.0: "two-fifths", 60.0: "three-fifths", 80.0: "four-fifths", 14.285714: "a seventh", 12.5: "an eighth",
    16.666667: "a sixth", 11.111111: "a ninth",
}  # fmt: skip
MULTIPLES = {2.0: "twice", 3.0: "three times", 4.0: "four times", 5.0: "five times", 6.0: "six times", 10.0: "ten times"}
TIMES = "times"

ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
)  # fmt: skip


#: The statement names nothing that is measured.
NO_MEASURE = "the figure"
#: Heads of a measure that stand with an article.
ONE_FIGURE = frozenset(
    "number rate share price index level ratio balance deficit surplus debt population average median mean total amount value wage income "
    "score figure cost".split()
)
#: What ends the head of a measure.
AFTER_HEAD = frozenset("of in for on per among from to by at with between".split())
#: Plurals without an -s.
PLURALS = frozenset("people women men children police staff".split())
PREPOSITIONS = frozenset("in into from to at on of among across within outside for between along over nationwide worldwide as".split())
#: Places that stand without "in".
ADVERBS = frozenset("nationwide worldwide nationally globally abroad".split())
