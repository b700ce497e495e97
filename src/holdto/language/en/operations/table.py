"""Words of change, comparison, share, record, rank, threshold, average and streak: the table the cues are found by."""

from __future__ import annotations

#: Verbs whose subject changes: base, past, participle. -s and -ing forms are made from the base.
CHANGE = {
    "up": (
        "rise rose risen", "increase increased increased", "grow grew grown", "climb climbed climbed", "jump jumped jumped",
        "surge surged surged", "soar soared soared", "swell swelled swollen", "expand expanded expanded", "rocket rocketed rocketed",
        "skyrocket skyrocketed skyrocketed", "balloon ballooned ballooned", "accelerate accelerated accelerated", "spike spiked spiked",
        "advance advanced advanced", "rebound rebounded rebounded", "leap leapt leaped", "mushroom mushroomed mushroomed",
        "escalate escalated escalated", "explode exploded exploded", "strengthen strengthened strengthened", "recover recovered recovered",
        "appreciate appreciated appreciated", "widen widened widened",
    ),
    "down": (
        "fall fell fallen", "decline declined declined", "decrease decreased decreased", "drop dropped dropped", "shrink shrank shrunk",
        "plunge plunged plunged", "plummet plummeted plummeted", "slump slumped slumped", "sink sank sunk", "slide slid slid",
        "dip dipped dipped", "tumble tumbled tumbled", "contract contracted contracted", "diminish diminished diminished",
        "dwindle dwindled dwindled", "slip slipped slipped", "recede receded receded", "collapse collapsed collapsed",
        "ease eased eased", "weaken weakened weakened", "depreciate depreciated depreciated", "subside subsided subsided",
        "abate abated abated", "narrow narrowed narrowed",
    ),
}  # fmt: skip
#: Verbs whose object changes: "cut emissions by a third", or whose object is the amount: "lost 7,000 jobs".
MOVE = {
    "up": ("raise raised raised", "boost boosted boosted", "lift lifted lifted", "add added added", "gain gained gained", "create created created"),
    "down": (
        "reduce reduced reduced", "lower lowered lowered", "cut cut cut", "slash slashed slashed", "lose lost lost", "shed shed shed",
        "eliminate eliminated eliminated", "trim trimmed trimmed", "escape escaped escaped", "halt halted halted",
    ),
}  # fmt: skip
#: Of these, the ones that with a count as object or passive subject are net additions to a stock, given a noun of STOCKS.
ADDING = frozenset("add added adds adding gain gained gains create created creates creating lift lifted lifts lose lost loses losing shed sheds cut cuts eliminated eliminate escape escaped".split())
#: Things of which there is a stock that is added to and taken from.
STOCKS = frozenset("job jobs position positions post posts people persons americans workers members residents inhabitants households employees".split())
#: Verbs of moving that say change with a particle: "went up", "came down", "edged up", "is down".
MOTION = (
    "go goes went gone going", "come comes came coming", "edge edges edged edging", "tick ticks ticked ticking", "move moves moved moving",
    "inch inches inched inching", "creep creeps crept creeping", "shoot shoots shot shooting", "bring brings brought bringing",
    "drive drives drove driven driving", "push pushes pushed pushing", "trend trends trended trending", "nudge nudges nudged nudging",
)  # fmt: skip
#: Verbs and adverbs that, as adverb or predicate, give the direction: "are up", "went down".
PARTICLES = {"up": "up", "down": "down", "higher": "up", "lower": "down", "upward": "up", "upwards": "up", "downward": "down", "downwards": "down"}

NOUNS = {
    **dict.fromkeys(
        "increase increases rise rises growth gain gains jump jumps surge surges climb upturn uptick spike spikes hike hikes expansion "
        "rebound upswing boost acceleration".split(), "up",
    ),
    **dict.fromkeys(
        "decrease decreases decline declines fall falls drop drops reduction reductions cut cuts loss losses dip dips slump plunge contraction "
        "downturn shrinkage slowdown slide tumble collapse".split(), "down",
    ),
    "change": "", "changes": "",
}  # fmt: skip

COMPARATIVES = {
    **dict.fromkeys("higher more greater larger bigger above longer faster stronger dearer heavier costlier wider deeper".split(), "up"),
    **dict.fromkeys("lower fewer less smaller below shorter slower weaker cheaper lighter narrower".split(), "down"),
    #: The direction of a state, good or bad by what is measured.
    "worse": "", "better": "",
}  # fmt: skip
SUPERLATIVES = {
    **dict.fromkeys("highest most largest biggest greatest fastest strongest longest steepest sharpest heaviest deadliest busiest top leading hottest wettest".split(), "up"),
    **dict.fromkeys("lowest fewest least smallest slowest weakest shortest lightest cheapest coldest driest".split(), "down"),
    #: Which way they point depends on what is measured.
    "worst": "", "best": "",
}  # fmt: skip

SHARE = ("account accounts accounted accounting", "make makes made making", "comprise comprises comprised comprising",
         "constitute constitutes constituted constituting", "represent represents represented representing", "form forms formed forming")  # fmt: skip
#: Share verbs that are such only with this word after them.
SHARE_WITH = {"account": "for", "make": "up"}
THRESHOLD = (
    "top tops topped topping", "exceed exceeds exceeded exceeding", "surpass surpasses surpassed surpassing", "pass passes passed passing",
    "cross crosses crossed crossing", "breach breaches breached breaching", "eclipse eclipses eclipsed eclipsing",
)  # fmt: skip
AVERAGE = frozenset("average averages averaged averaging mean median averaged".split())
FLAT = frozenset("flat stagnant unchanged steady stable constant level static".split())
STREAK = frozenset("straight consecutive successive".split())
ORDINALS = {word: n for n, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1)}


def _forms(row: str) -> set[str]:
    base, *rest = row.split()
    ing = base[:-1] + "ing" if base.endswith("e") else base + "ing"
    doubled = base + base[-1] + "ing" if base in ("drop", "plummet", "slip", "dip", "shed", "cut", "trim") else ing
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "o")) else "s")
    return {base, third, ing, doubled, *rest}


#: Every verb form that is a cue: its kind ("change", "move", "motion", "share", "threshold"), direction and base.
VERB_CUES: dict[str, tuple[str, str, str]] = {}
for _kind, _table in (("change", CHANGE), ("move", MOVE)):
    for _direction, _rows in _table.items():
        for _row in _rows:
            for _form in _forms(_row):
                VERB_CUES[_form] = (_kind, _direction, _row.split()[0])
for _kind, _rows in (("motion", MOTION), ("share", SHARE), ("threshold", THRESHOLD)):
    for _row in _rows:
        for _form in _row.split():
            VERB_CUES.setdefault(_form, (_kind, "up" if _kind == "threshold" else "", _row.split()[0]))
