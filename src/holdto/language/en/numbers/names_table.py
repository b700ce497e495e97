"""Words by which a number is known to be no amount: what it numbers, when it strikes, where it stands."""

from __future__ import annotations

from holdto.language.en.periods.words import MONTHS as _MONTHS
from holdto.language.en.periods.words import SHORT_MONTHS

MONTHS = frozenset(_MONTHS.keys() | SHORT_MONTHS.keys())

#: Words before a number that it numbers, whatever follows: "page 12", "phase 3", "Article 50".
NUMBERED = frozenset(
    "nos number numbers section sections article articles title chapter page pages phase type group level grade category tier stage step "
    "question room route highway interstate road exit marker gate channel volume vol scene episode season version round lap hole "
    "appendix annex exhibit schedule paragraph para clause amendment item district ward precinct zone sector block flight "
    "platform terminal pier suite apartment apt verse psalm proposition prop resolution protocol generation gen mk formula agenda vision "
    "covid # § ¶".split()
)
#: Words that number what follows them where they are written as a name, or where no plural comes: "Part 3", but "in part 3 people".
LOOSELY_NUMBERED = frozenset(
    "part class form rule act day week game unit measure bill top mark area series model floor figure fig table operation "
    "building plan".split()
)
#: The same, shortened with a full stop: "No. 5".
SHORTENED = frozenset({"no", "nos", "vol", "fig", "art", "sec", "ch", "para"})

CLOCK = frozenset("am pm a.m. p.m. a.m p.m o'clock gmt utc bst est edt pst pdt cst cdt cet".split())

#: Before four digits that count nothing, these make a year of them.
BEFORE_YEARS = frozenset({"in", "since", "until", "during"})

STREETS = frozenset(
    "street st road rd avenue ave lane ln drive dr way boulevard blvd court ct square place terrace highway parkway pkwy crescent row "
    "broadway close".split()
)

#: Words that a hyphen ties to a number before them as one word of both: "one-on-one", "one-off".
TIED_AFTER = frozenset({"on", "to", "by", "off"})
#: Hedges that a hyphen may tie to an amount with a unit: "near-50 percent".
HEDGES_TIED = frozenset({"near", "nearly", "almost", "over", "under", "sub", "plus"})
#: Words that a hyphen ties to an amount.
FREE_BEFORE = frozenset({"to", "or", "and", "plus"})

#: Before "one", always the pronoun; before "one" with no noun after it, the pronoun; after "one", the impersonal pronoun.
NEVER_ONE = frozenset({"no", "any", "every", "another"})
POINTS_AT_ONE = frozenset(
    "the this that each which some good big new same other right wrong last first next previous latest former latter square day "
    "number".split()
)
ONE_DOES = frozenset({"another", "'s", "can", "must", "should", "might", "could", "would", "may"})
#: Before a "one" that ends its phrase these say that it is counted: "only one", "by one".
COUNTS_ONE = frozenset({"by", "to", "at", "just", "only", "than", "least"})

#: Words that begin a sentence in capitals before an amount, and are no name.
OPENERS = frozenset({"about", "around", "nearly", "almost", "exactly", "over", "roughly", "some", "only", "just", "all"})
