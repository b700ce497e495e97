"""Spanish names of units and divisors, each with the canonical name that statements carry. Every entry occurs in the corpus."""

from __future__ import annotations

UNITS = {
    **dict.fromkeys(("por ciento", "%"), "percent"),
    **dict.fromkeys(("puntos porcentuales", "punto porcentual"), "percentage points"),
    "puntos base": "basis points",
    **dict.fromkeys(("dólares", "dólar"), "usd"),
    **dict.fromkeys(("euros", "euro"), "eur"),
    "pesos": "mxn",
    **dict.fromkeys(("toneladas", "tonelada"), "tons"),
    **dict.fromkeys(("kilos", "kilogramos"), "kilograms"),
    "barriles": "barrels",
    "hectáreas": "hectares",
    "años": "years",
}  # fmt: skip

#: Signs before an amount; a currency said in words behind it goes before "$", which several countries write.
SIGNS = {"$": "usd", "€": "eur"}

#: What an amount is for each of.
PER = {
    **dict.fromkeys(("por día", "al día", "diarios", "diarias"), "day"),
    **dict.fromkeys(("por mes", "al mes", "mensuales"), "month"),
    **dict.fromkeys(("por año", "al año", "anuales"), "year"),
    **dict.fromkeys(("por persona", "por habitante", "per cápita"), "person"),
}  # fmt: skip
#: What so many are counted among, after "por cada <number>", in the words that statements carry.
AMONG = {"habitantes": "people", "personas": "people", "hogares": "households"}

#: Units that lengths of time are counted in.
LENGTHS = frozenset(("years",))

#: What a thing counted is never: words of grammar.
CLOSED = frozenset(
    "de del a al en el la los las un una unos unas y o que por para con sin se su sus lo como más menos entre desde hasta según no fue "
    "fueron es son ha han había mientras pero cuando durante".split()
)
