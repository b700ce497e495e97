"""Words by which a title or a statement names a quantity, a group, a variant: the tables of `affinity`."""

from __future__ import annotations

from holdto.checking.resolve.form_words import HAVING, WITHOUT

#: Groups of people and places that exclude one another within a row: naming one is not naming the other.
GROUPS: dict[str, dict[str, str]] = {
    "sex": {
        "women": "woman women female females girl girls mother mothers maternal wife wives she her",
        "men": "man men male males boy boys father fathers he his",
    },
    "age": {
        "infants": "infant infants newborn newborns neonatal baby babies",
        "children": "child children kid kids childhood toddler toddlers minor minors pupil pupils boy boys girl girls",
        "youth": "youth youths young younger adolescent adolescents teen teens teenager teenagers teenage juvenile juveniles",
        "adults": "adult adults grown-up grown-ups",
        "elderly": "elderly senior seniors older old aged pensioner pensioners retired",
    },
    "settlement": {
        "urban": "urban city cities town towns metropolitan capital",
        "rural": "rural village villages countryside villager villagers",
    },
    "direction of trade": {
        "exports": "export exports exported exporter exporters exporting sell sells selling sold ship ships shipped",
        "imports": "import imports imported importer importers importing buy buys buying bought purchase purchased purchases",
    },
    "side of aid": {
        "given": "given give gives gave giving donate donates donated donor donors spends spend spent",
        "received": "received receive receives receiving recipient recipients got",
    },
    "stage": {
        "made": "production produce produces produced producing producer producers generation generate generates generated output",
        "used": "consumption consume consumes consumed consuming consumer consumers burn burns burned",
    },
    "level of school": {
        "primary": "primary elementary",
        "secondary": "secondary high-school",
        "tertiary": "tertiary university universities college colleges",
    },
    "extreme": {
        "largest": "maximum max peak highest largest winter",
        "smallest": "minimum min lowest smallest summer",
    },
    "level of estimate": {"high": "high upper", "low": "low lower"},
}  # fmt: skip

#: Rows of GROUPS whose words say little by themselves in a sentence, so only the title's side of them is a mark.
ONLY_IN_TITLES = frozenset(("extreme", "level of estimate"))

#: Rows of GROUPS of which neither member is the ordinary one: a text that names none leaves it open.
OPEN_WHEN_UNSAID = frozenset(("stage", "side of aid"))

#: What a text says of what is missing, and how titles name it.
_LACKING = rf"{'|'.join(sorted(WITHOUT))}|(?:{'|'.join(sorted(HAVING))}) no"
WITHOUT_IN_TEXTS = rf"\b(?:{_LACKING}|no access|unable|deprived|cannot|can['’]t|un[a-z]+ed)\b"
WITHOUT_IN_TITLES = r"\b(?:without|not|lack(?:ing)?|un[a-z]+ed)\b"

#: What makes a title a variant of the plain measure. Unsaid in the text, the plain one is meant.
MARKS = frozenset(
    """excluding except adjusted unadjusted seasonally constant real cumulative anomaly anomalies core provisional preliminary
    projected projection gross net residual other median explicit implicit harmonized weighted equivalent ppp""".split()
)

#: Titles whose figures are changes of something, and texts that speak of change.
CHANGE = frozenset("change changes growth increase decrease expanding expansion shrink".split())
CHANGING = frozenset(
    """change changed changes grow grows grew grown growing growth rise rises rose risen rising increase increased increases
    increasing fall falls fell fallen falling decline declined declines declining decrease decreased decreases drop dropped
    shrink shrank expand expanded faster slower doubled tripled halved added lost jump jumped surge surged inflation""".split()
)

#: A text with one of these may mean the figure for each head.
EACH_HEAD = frozenset("capita person head inhabitant resident citizen average typical".split())

#: All parts together.
WHOLE = frozenset("total all overall both".split())
