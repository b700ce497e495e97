"""Words of change, comparison, share, record, rank, threshold, average and streak: the table the cues are found by."""

from __future__ import annotations

#: Verbs whose subject changes: base, past, participle. -s and -ing forms are made from the base.
CHANGE = {
    "up": (
        "rise rose risen", "increase increased", "grow grew grown", "climb climbed", "jump jumped", "surge surged", "soar soared",
        "swell swelled swollen", "expand expanded", "rocket rocketed", "skyrocket skyrocketed", "balloon ballooned",
        "accelerate accelerated", "spike spiked", "advance advanced", "rebound rebounded", "leap leapt leaped", "mushroom mushroomed",
        "escalate escalated", "explode exploded", "strengthen strengthened", "recover recovered", "appreciate appreciated", "widen widened",
    ),
    "down": (
        "fall fell fallen", "decline declined", "decrease decreased", "drop dropped", "shrink shrank shrunk", "plunge plunged",
        "plummet plummeted", "slump slumped", "sink sank sunk", "slide slid", "dip dipped", "tumble tumbled", "contract contracted",
        "diminish diminished", "dwindle dwindled", "slip slipped", "recede receded", "collapse collapsed", "crash crashed", "ease eased",
        "weaken weakened", "depreciate depreciated", "subside subsided", "abate abated", "narrow narrowed",
    ),
}  # fmt: skip
#: Verbs whose object changes: "cut emissions by a third", or whose object is the amount: "lost 7,000 jobs".
MOVE = {
    "up": ("raise raised", "boost boosted", "lift lifted", "add added", "gain gained", "create created"),
    "down": (
        "reduce reduced", "lower lowered", "cut", "slash slashed", "lose lost", "shed", "eliminate eliminated", "trim trimmed",
        "escape escaped", "halt halted",
    ),
}  # fmt: skip
#: Of these, the ones that with a count as object or passive subject are net additions to a stock.
ADDING = frozenset("add gain create lift lose shed cut eliminate escape".split())
#: Verbs of moving that say change with a particle: "went up", "came down", "edged up".
MOTION = (
    "go goes went gone going", "come comes came coming", "edge edges edged edging", "tick ticks ticked ticking", "move moves moved moving",
    "inch inches inched inching", "creep creeps crept creeping", "shoot shoots shot shooting", "bring brings brought bringing",
    "drive drives drove driven driving", "push pushes pushed pushing", "trend trends trended trending", "nudge nudges nudged nudging",
)  # fmt: skip
#: Particles and predicates that give the direction: "are up", "went down".
PARTICLES = {
    **dict.fromkeys("up higher upward upwards".split(), "up"),
    **dict.fromkeys("down lower downward downwards".split(), "down"),
}

NOUNS = {
    **dict.fromkeys(
        "increase increases rise rises growth gain gains jump jumps surge surges climb upturn uptick spike spikes hike hikes expansion "
        "rebound upswing boost acceleration".split(),
        "up",
    ),
    **dict.fromkeys(
        "decrease decreases decline declines fall falls drop drops reduction reductions cut cuts loss losses dip dips slump plunge "
        "contraction downturn shrinkage slowdown slide tumble collapse".split(),
        "down",
    ),
    #: A change either way.
    **dict.fromkeys("change changes".split(), ""),
}

COMPARATIVES = {
    **dict.fromkeys("higher more greater larger bigger above longer faster stronger dearer heavier costlier wider deeper".split(), "up"),
    **dict.fromkeys("lower fewer less smaller below shorter slower weaker cheaper lighter narrower".split(), "down"),
    #: Which way these point depends on what is measured.
    **dict.fromkeys("worse better".split(), ""),
}
SUPERLATIVES = {
    **dict.fromkeys(
        "highest most largest biggest greatest fastest strongest longest steepest sharpest heaviest deadliest busiest top leading hottest "
        "wettest".split(),
        "up",
    ),
    **dict.fromkeys("lowest fewest least smallest slowest weakest shortest lightest cheapest coldest driest".split(), "down"),
    **dict.fromkeys("worst best".split(), ""),
}

#: Superlatives that are as often praise or blame as measure.
PRAISE = frozenset("greatest best worst strongest".split())

SHARE = (
    "account accounts accounted accounting", "make makes made making", "comprise comprises comprised comprising",
    "constitute constitutes constituted constituting", "represent represents represented representing", "form forms formed forming",
)  # fmt: skip
#: Share verbs that are such only with this word after them.
SHARE_WITH = {"account": "for", "make": "up"}
THRESHOLD = (
    "top tops topped topping", "exceed exceeds exceeded exceeding", "surpass surpasses surpassed surpassing", "pass passes passed passing",
    "cross crosses crossed crossing", "breach breaches breached breaching", "eclipse eclipses eclipsed eclipsing",
)  # fmt: skip
AVERAGE = frozenset("average averages averaged averaging mean median".split())
FLAT = frozenset("flat stagnant unchanged steady stable constant level static".split())
STREAK = frozenset("straight consecutive successive".split())
ORDINALS = {
    word: n for n, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1)
}

#: Bases that double their last letter before -ing.
_DOUBLING = frozenset("drop plummet slip dip shed cut trim".split())


def _forms(row: str) -> set[str]:
    base, *rest = row.split()
    stem = base[:-1] if base.endswith("e") else base + base[-1] if base in _DOUBLING else base
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "o")) else "s")
    return {base, third, stem + "ing", *rest}


def _verb_cues() -> dict[str, tuple[str, str, str]]:
    cues: dict[str, tuple[str, str, str]] = {}
    for kind, table in (("change", CHANGE), ("move", MOVE)):
        for direction, rows in table.items():
            for row in rows:
                cues |= {form: (kind, direction, row.split()[0]) for form in _forms(row)}
    for kind, direction, verbs in (("motion", "", MOTION), ("share", "", SHARE), ("threshold", "up", THRESHOLD)):
        for row in verbs:
            for form in row.split():
                cues.setdefault(form, (kind, direction, row.split()[0]))
    return cues


#: Every verb form that is a cue: its kind ("change", "move", "motion", "share", "threshold"), direction and base.
VERB_CUES = _verb_cues()
#: The forms that make an amount a threshold.
TOPPING = frozenset(form for form, cue in VERB_CUES.items() if cue[0] == "threshold")
