"""Words that say how an amount is meant. Every entry occurs in corpus.yaml beside this file."""

from __future__ import annotations

#: Before the amount: phrase → hedge. Of two that fit, the longer is taken.
BEFORE: dict[str, str] = {
    **dict.fromkeys(("exactly", "precisely", "just", "only", "merely", "a mere", "barely", "a total of", "a full", "fully"), "exactly"),
    **dict.fromkeys(
        ("about", "around", "some", "roughly", "approximately", "approx.", "approx", "estimated", "an estimated", "circa", "ca.", "~", "c.",
         "in the region of", "on the order of", "of the order of", "in the order of", "somewhere around", "somewhere near", "broadly",
         "in the neighborhood of", "in the vicinity of", "at about", "at around"),
        "about",
    ),
    **dict.fromkeys(
        ("nearly", "almost", "close to", "just under", "just below", "just shy of", "just short of", "shy of", "short of", "a little under",
         "slightly under", "a little less than", "slightly less than", "just less than", "just fewer than", "slightly below", "approaching",
         "near", "not quite", "getting on for", "virtually"),
        "nearly",
    ),
    **dict.fromkeys(
        ("more than", "over", "above", "upwards of", "upward of", "north of", "exceeding", "in excess of", "greater than", "higher than",
         "larger than", "better than", "well over", "just over", "slightly over", "a little over", "slightly more than", "just above",
         "just more than", "a little more than", "well above", "far more than", "much more than", "well more than", "beyond", "longer than",
         ">"),
        "more_than",
    ),
    **dict.fromkeys(
        ("less than", "fewer than", "under", "below", "south of", "lower than", "smaller than", "well under", "well below", "far less than",
         "far fewer than", "far below", "much less than", "shorter than", "<"),
        "less_than",
    ),
    **dict.fromkeys(
        ("at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum", "as few as",
         "as little as", "≥"),
        "at_least",
    ),
    **dict.fromkeys(("at most", "at the most", "no more than", "not more than", "not over", "a maximum of", "maximum", "≤"), "at_most"),
    **dict.fromkeys(("up to", "as many as", "as much as", "as high as", "as large as", "as long as", "up to about"), "at_most, reached"),
}  # fmt: skip

#: After the number, its unit or the thing counted.
AFTER: dict[str, str] = {
    **dict.fromkeys(
        ("or more", "or higher", "or above", "or over", "or greater", "or better", "or longer", "or older", "and up", "and above",
         "and over", "and older", "plus", "- plus", "+", "and counting", "or even more"),
        "at_least",
    ),
    **dict.fromkeys(("or less", "or fewer", "or below", "or under", "or lower", "or younger", "and under", "and below"), "at_most"),
    **dict.fromkeys(("or so", "or thereabouts", "give or take", "- ish", "- odd", "odd", "more or less"), "about"),
}  # fmt: skip

#: "-plus" and "+" say more than; the guidelines of published claims read them so.
MORE = frozenset({"plus", "- plus", "+"})

#: Words between the hedge and the number that change nothing: "about another 2 million".
BETWEEN = frozenset({"another", "additional", "extra", "further"})

#: With a length of time these mean "during" or "after" and hedge nothing: "over two decades", unless one of FOR stands before.
DURING = frozenset({"over"})
FOR = frozenset("for by in is was are were of than takes took last lasted lasting spent after".split())

#: "Up to" after these is a movement and its end ("went up to 5 percent").
MOVED = frozenset("went go goes gone going came come comes coming is are was were been crept ticked edged jumped shot moved pushed".split())
