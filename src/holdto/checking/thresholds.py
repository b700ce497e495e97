"""Every threshold of judging, in one table. Changing a number here is the only way to change how strict the judge is."""

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
#: How many earlier periods may make a claim without a period true (`not-latest`), by their length in months.
STALE_PERIODS = {12: 3, 3: 8, 1: 24}
