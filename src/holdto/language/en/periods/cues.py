"""Words before a time that say how it stands in its sentence."""

from __future__ import annotations

_THAN = ("", "in", "during", "for", "at", "on", "over", "by", "since")
_WAS = ("it was", "they were", "there were", "it had been", "they had been", "it did", "they did", "was the case", "it had", "they had")
_COMPARED = (
    "compared to",
    "compared with",
    "compared against",
    "in comparison to",
    "in comparison with",
    "when compared to",
    "when compared with",
)
_OF_IT = ("", "that of", "that in", "those in", "those of", "what it was in", "what they were in", "levels in", "levels of", "in")
_AT_LEVELS = (("level", "of"), ("level", "in"), ("levels", "of"), ("levels", "in"), ("level", ""), ("levels", ""))
_CHANGES = "increase decrease decline rise drop fall jump growth gain change improvement reduction surge".split()


def _join(*parts: str) -> str:
    return " ".join(filter(None, parts))


#: Cues by role. The longest that ends just before the time wins; words of GAP may stand between.
CUES: dict[str, tuple[str, ...]] = {
    "since": (
        *("since", "ever since", "since at least", "dating back to", "dating to", "going back to", "dating from", "as far back as"),
        *("starting in", "starting from", "beginning in", "beginning from", "starting with", "beginning with"),
        *(f"than at any {time} since" for time in ("time", "point", "other time", "other point")),
        *(f"than in any {time} since" for time in ("year", "other year", "month", "quarter", "other month", "other quarter")),
    ),
    "until": ("until", "till", "up until", "up to", "through", "thru", "running through", "up through"),
    "by": ("by",),
    "before": ("before", "prior to", "ahead of", "pre -"),
    "after": ("after", "following", "post -"),
    "from": ("from",),
    "to": ("to",),
    "versus": (
        *(_join(compared, of) for compared in _COMPARED for of in _OF_IT),
        *(_join("than", at) for at in _THAN),
        *(_join("than", was, at) for was in _WAS for at in _THAN),
        *("than that of", "than that in", "than those in", "than in all of", "than during all of"),
        *("versus", "vs", "vs .", "v .", "relative to", "against", "in contrast to", "as against"),
        *("up from", "down from", "up on", "down on", "up over", "down over", "higher from", "lower from", "from that of", "from that in"),
        *(f"{side} where {was} {at}" for side in ("above", "below") for was in ("it was", "they were", "it stood") for at in ("in", "at")),
        *(_join(side, its, level, of) for side in ("above", "below") for its in ("its", "their", "the") for level, of in _AT_LEVELS),
        *("from the level of", "from the level in", "from the levels of", "from the levels in", "above", "below"),
        *(f"{change} {on}" for change in _CHANGES for on in ("over", "on", "from")),
        *(f"{percent} {on}" for percent in ("percent", "%", "points") for on in ("over", "on")),
    ),
    "as": tuple(_join("as", was, at) for was in ("", "it was", "they were", "it did", "they did") for at in ("in", "during")),
    "at": (
        *("in", "during", "for", "on", "at", "of", "within", "throughout", "over", "across", "under", "between", "as of"),
        *("as at", "in all of", "all of"),
        *("in the course of", "over the course of", "the whole of", "the entirety of", "as early as", "as late as", "as recently as"),
    ),
}

#: May stand between a cue and its time.
GAP = frozenset("the a an its their his her our just only all about around even both either that least full".split())

#: "Has since fallen": here "since" leads to no time.
HAVE = frozenset("has have had having".split())

#: Behind "have since" these begin the time it leads to after all: "the most they have had since the war".
SINCE_OPENS = frozenset("the a an at about around before it he she they we i".split())

#: Before "the second", where that is a quarter named before.
BEFORE_PART = frozenset("in to than from with over for during".split())

#: "More than a decade ago": here "than" is of the amount, not of a comparison of times.
AMOUNT_BEFORE_THAN = frozenset("more less fewer longer shorter later earlier".split())

#: "From 2019 levels", "above its 2019 peak": a time before one of these is what is compared with.
LEVELS = frozenset(
    "level levels figure figures total totals peak number numbers average high low mark record rate value count counts".split()
)

#: Words that join the two ends of a range.
JOINS = frozenset("to through thru until till - – — ‒ ‑ −".split())
#: Words that list times.
LISTS = frozenset(("and", ",", "or", "&"))

#: A bare four-digit number before one of these is a count of them, not a year.
COUNTED = frozenset(
    """
    people persons men women children percent per million billion trillion thousand hundred dollars euros pounds pesos yen miles
    kilometers kilometres km meters metres feet inches acres hectares tons tonnes kilograms kg grams mg lb lbs sq square m cm mm ft mph
    kph barrels mw gw gwh mwh kwh calories years months weeks days hours minutes times cases deaths jobs workers employees troops
    soldiers homes houses units students patients votes residents members migrants refugees more fewer less others points vehicles cars
    schools companies words pages tickets officers agents % °
    """.split()
)

#: Before a bare four-digit number these make it an amount or the number of something.
NOT_YEAR = frozenset(
    """
    some nearly almost approximately roughly least most estimated another $ € £ ¥ no number № # nos section sections article room flight act
    page pages table ordinance resolution rule bill model channel agenda + = > < x p pp chapter route highway boeing area
    """.split()
)

#: After several times: all of them as one.
TOGETHER = (["put", "together"], ["taken", "together"])
