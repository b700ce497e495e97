"""The words of Spanish numbers. Every entry occurs in the corpus of tests/language_es."""

from __future__ import annotations

from holdto.language.numerals import Separators

#: Spain and most of South America write 2,3 and 808.339; Mexico and Central America write 2.3 and 808,339; `rules.separators` tells
#: them apart.
COMMA = Separators(decimal=",", group=".")
POINT = Separators(decimal=".", group=",")

ONES = {
    "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "veinte": 20, "veintiún": 21, "veinticinco": 25,
}  # fmt: skip
TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
HUNDREDS = {"cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500}

#: Words that multiply what stands before them; "mil" may have another behind it ("mil millones"). A Spanish billón is a million millions.
SCALES = {"mil": 1e3, "millón": 1e6, "millones": 1e6, "billón": 1e12, "billones": 1e12}
#: A half before a scale, and behind it.
HALVES = frozenset(("medio", "media"))

#: Parts of one: "un tercio", "dos tercios"; with "parte" or "partes" behind: "una quinta parte".
PARTS = {"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quinto": 5, "quintos": 5, "décimo": 10, "décimos": 10}
PARTS_OF = {"tercera": 3, "terceras": 3, "cuarta": 4, "cuartas": 4, "quinta": 5, "quintas": 5, "sexta": 6, "décima": 10, "décimas": 10}
#: "La mitad".
HALF = "mitad"

#: Verbs and nouns that multiply: by how much, and whether they say up or down.
MULTIPLES: dict[str, tuple[float, str | None]] = {
    **dict.fromkeys("duplicó duplicaron duplicado".split(), (2.0, "up")),
    **dict.fromkeys("triplicó triplicaron triplicado".split(), (3.0, "up")),
    **dict.fromkeys("cuadruplicó cuadruplicaron cuadruplicado".split(), (4.0, "up")),
    "doble": (2.0, None), "triple": (3.0, None),
}  # fmt: skip
TIMES = "veces"
