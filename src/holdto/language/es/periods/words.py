"""Spanish words of time. Every entry occurs in the corpus."""

from __future__ import annotations

_MONTH_NAMES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), 1)}
PARTS = {"primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "último": -1}

#: Words before a time by the role they give it; the longest that ends just before the time wins.
CUES: dict[str, str] = {
    **dict.fromkeys(("desde", "a partir de"), "since"),
    **dict.fromkeys(
        ("respecto a", "respecto al", "respecto de", "frente a", "frente al", "en comparación con", "comparado con", "que en", "que el",
         "la de", "el de", "los de", "las de"),
        "versus",
    ),
    **dict.fromkeys(("en", "durante", "entre", "de", "del", "el", "a"), "at"),
}  # fmt: skip
#: May stand between a cue and its time.
GAP = frozenset(("el", "la"))
#: Words that join the two ends of a range, by the word before the first.
JOINS = {"entre": "y", "de": "a", "desde": "hasta"}
