"""Every threshold of resolving and judging, in one table: changing a number here is the only way to change how strict they are.

Points and weights, which add, are no thresholds: those of structure stand in `resolve/affinity.py`, those of words in `resolve/topic.py`,
those of forms in `resolve/forms.py`, and decision 0007 has them all.
"""

#: How many series are looked at for one statement; in a catalogue no larger all are.
LOOKED_AT = 40
#: How many of them, the likeliest first, are weighed word by word: a right one is among the first ten in 99 of 100 (docs/finding.md).
WEIGHED = 16
#: A series is on the topic from this share of words explained, where its title or a code is said too …
ENOUGH_WORDS = 0.6
#: and of the words that no code is named by, this share is explained too …
OWN_WORDS = 0.3
#: … or from this share of words with this score of meaning …
SOME_WORDS = 0.4
ENOUGH_MEANING = 0.5
#: … or from this score of meaning alone.
MEANING_ALONE = 0.62
#: A mark of a title is given by the text from this share of its words.
MARK_GIVEN = 0.5
#: Log-odds by which a series that the text does not name must be likelier than every one that it does.
BEYOND = 2.0
#: The one number between answering more and being surer: a series that the text does not name in words is used from this probability
#: on. At 0 whatever can be computed is answered; 0.4 suits a catalogue of published titles without further names, where much is
#: reworded; the starter set has names of its own, so what it does not name is mostly not held, and wrong is worse than silent.
ANSWER_FROM = 0.75
#: A series that is held, not for the place named, goes before one that has the place only by more points than this.
PLACE_AHEAD = 0.7
#: A series without the figure is not stood in for by one that fits worse by more points than this.
FAR_BEHIND = 2.5

#: Outside the claimed interval by less than this share of the official value is `close`.
CLOSE = 0.05
#: "More than N" is `uninformative` where the truth is beyond N times this; "less than N" where it is below N divided by it.
UNINFORMATIVE = 1.5
#: A reading is plausible from this share of the best reading's score.
PLAUSIBLE = 0.5
#: Of readings that carry open marks the first leads only by more points than this.
LEAD = 0.4
#: A published sampling error wider than this share of the value either way qualifies what agrees.
WIDE_ERROR = 0.10
#: A record over fewer periods than this is the best of a short series.
SHORT_SERIES = 10
#: "Near a record": the extreme comes to at least this share of the value, or the value to this share of it.
NEAR_EXTREME = 0.9
#: A neighbourhood smaller than this says nothing about cherry-picking.
NEIGHBOURS = 8
#: `cherry-picked` where fewer than this share of the natural neighbours agree.
CHERRY_PICKED = 1 / 3
#: A neighbour agrees from this share of the claimed amount, in the claimed direction.
NEIGHBOUR_AMOUNT = 2 / 3
#: "Has been falling": at least this share of the steps goes the claimed way, beside the net change.
TREND_STEPS = 2 / 3
#: A figure this many times off, with no more than this share of the claim's words explained, is of something else.
FAR_OFF = 3.0
EXPLAINED = 0.7
#: A direction without a word of when is judged only where this share of the times it may mean say the same.
NEARLY_ALL = 0.8
#: "Has hardly changed": at most this share of the start either way.
UNCHANGED = 0.03
#: How many earlier periods may make a claim without a period true (`not-latest`), by their length in months.
STALE_PERIODS = {12: 3, 3: 8, 1: 24}
