"""Words of change, share, record and comparison. Every entry occurs in the corpus."""

from __future__ import annotations

#: Verbs whose subject changes, in the third person: past, participle, present, future.
UP = frozenset(
    """
    subió subieron subido sube subirá aumentó aumentaron aumentado aumentará creció crecieron crecido crece crecerá incrementó
    incrementaron incrementado
    """.split()
)
DOWN = frozenset(
    """
    bajó bajaron bajado baja bajará cayó cayeron caído cae caerá disminuyó disminuyeron disminuido redujo redujeron reducido descendió
    descendieron
    """.split()
)
VERBS = {**dict.fromkeys(UP, "up"), **dict.fromkeys(DOWN, "down")}
NOUNS = {
    **dict.fromkeys("aumento alza incremento crecimiento".split(), "up"),
    **dict.fromkeys("caída reducción disminución descenso".split(), "down"),
}
#: Between a verb of change and its amount.
FILLERS = frozenset("en un una el se".split())
#: Before an amount these make it the end of a movement, and so a level.
TO = frozenset(("a", "al", "hasta"))

#: Verbs of a share in the present.
SHARE = frozenset("representa representan".split())
#: Verbs between a measure and its amount that no ending tells.
BE = frozenset("fue es son era eran hubo había tuvo tiene tienen produjo ha han tenía vivía".split())
#: Endings of the past that few nouns have: "exportó", "vendieron", "trabajaban", "tenían".
PAST = ("ó", "aron", "ieron", "eron", "aban", "ían")
#: Those that make an amount a bound gone beyond.
EXCEED = frozenset(("superó", "superaron"))

#: Behind "más" or "menos" and before the other side of a comparison.
THAN = frozenset(("que", "de"))
COMPARATIVES = {"más": "up", "menos": "down", "mayor": "up", "menor": "down"}

RECORD = frozenset(("récord",))
#: "El más alto desde": an adjective after "más".
EXTREMES = {
    **dict.fromkeys("alto alta altos altas elevado elevada".split(), "up"),
    **dict.fromkeys("bajo baja bajos bajas".split(), "down"),
}  # fmt: skip

NEGATIONS = frozenset(("no", "nunca"))
#: Words that say that what follows is foreseen.
FORECAST = frozenset("prevé espera proyecta".split())
#: Words that say that what follows is promised.
PROMISED = frozenset("promete prometió prometieron".split())
#: Before a length of time these make no amount of it: "la peor en veinte años".
DURING = frozenset("en por durante hace".split())
#: Endings of the future.
FUTURE = ("rá", "rán")
#: Words that begin another clause.
BREAKS = frozenset("mientras pero aunque".split()) | frozenset(";:()")
#: Left out at either end of a measure.
EDGES = frozenset(".,;:()?!") | frozenset(
    "el la los las un una unos unas en de del a al y se que por lo su sus ya ha han había no nunca total".split()
)
