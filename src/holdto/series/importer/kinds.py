"""What sort of measure a series is, from its unit, its title and its values."""

from __future__ import annotations

import re
from dataclasses import dataclass

from holdto import units
from holdto.series.importer import kind_words as words

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_SCALED = re.compile(r"(thousands?|millions?|billions?|trillions?)\b(?: of)? *(.*)", re.IGNORECASE)
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_BRACKET = re.compile(r"\(([^()]*)\)\s*\Z")
_NUMBER_OF = re.compile(
    r"(?:the )?(?:total |annual |estimated |reported )?numbers? of ([a-z-]+(?: [a-z-]+)?)"
    r"(?=,| (?:in|from|by|per|to|with|who|due|living|of)\b| *\Z)",
    re.IGNORECASE,
)


@dataclass
class Values:
    """What is seen of a series' values while they go by."""

    least: float = float("inf")
    most: float = float("-inf")
    yearly: bool = True

    def see(self, value: float, period: str) -> None:
        """Take one in."""
        self.least, self.most = min(self.least, value), max(self.most, value)
        self.yearly = self.yearly and (len(period) == 4 or "/" in period or period.startswith("FY"))


@dataclass(frozen=True)
class Told:
    """What could be told of a series, and the names of what could not."""

    unit: str
    scale: float
    kind: str
    aggregate: str
    unsure: tuple[str, ...]


def tell(title: str, unit: str, values: Values) -> Told:
    """Unit, scale, kind and aggregate of a series from its title, the unit that its publisher gives, and its values."""
    unsure = []
    scale, name = _scale(unit or _unit_in(title))
    if not name:
        name = "number"
        unsure.append(f"unit: nothing tells it; {name} is a guess")
    kind = _kind(title.lower(), name, values)
    if kind is None:
        # The sort that is summed and averaged least, so that a wrong guess computes nothing.
        unsure.append("kind: neither title nor unit tells it; stock is a guess")
        return Told(name, scale, "stock", "none", tuple(unsure))
    return Told(name, scale, kind, _aggregate(kind, values), tuple(unsure))


def _unit_in(title: str) -> str:
    """The unit that a title says in brackets at its end, or counts ("Number of wildfires")."""
    if (found := _BRACKET.search(title)) and units.canonical(found[1]) is not None:
        named = units.canonical(found[1])
        # Any words are the unit of a count; in brackets they are one only where they are measured or divided by something.
        if named and (named.dimension != "count" or named.per or _SCALED.match(found[1])):
            return found[1]
    if found := _NUMBER_OF.match(title):
        return found[1].strip()
    return "%" if {"share", "percentage", "proportion"} & set(_WORD.findall(title.lower())) else ""


def _scale(unit: str) -> tuple[float, str]:
    """How many units a value counts, and the unit: "million tonnes" is a million, tonnes."""
    unit = " ".join(unit.split())
    if (found := _SCALED.match(unit)) and not found[2].startswith(("per ", "/")):
        return _SCALES[found[1].lower().removesuffix("s")], found[2] or "number"
    return 1.0, unit


def _kind(title: str, name: str, values: Values) -> str | None:
    """One of the model's kinds, or None where nothing tells it."""
    said = set(_WORD.findall(title))
    unit = units.canonical(name)
    if unit is None or unit.dimension in ("index", "score", "points"):
        return "index"
    if unit.dimension == "percent":
        return _percentage(said, unit, values)
    if unit.dimension == "money" and said & words.PRICES:
        return "price"
    if unit.per or unit.dimension in ("ratio", "temperature", "speed") or said & words.RATES:
        return "rate"
    if unit.dimension == "time" and not said & {"spent", "worked"}:
        return "rate"
    return _amount(said | set(_WORD.findall(name.lower())), unit)


def _percentage(said: set[str], unit: units.Unit, values: Values) -> str:
    if unit.basis == "annual":
        return "rate"
    if said & words.PERCENT_RATES and not said & words.PERCENT_SHARES and unit.of is None:
        return "rate"
    return "share" if unit.of or said & words.PERCENT_SHARES or 0 <= values.least <= values.most <= 100 else "rate"


def _amount(said: set[str], unit: units.Unit) -> str | None:
    """Of things counted or measured: whether they happen over a time or are there at a moment. The surest words go first."""
    if "cumulative" in said:
        return "stock"
    if unit.dimension == "area":
        return "flow" if said & words.AREA_FLOWS else "stock"
    if said & words.EVENTS:
        return "flow"
    if said & words.STOCKS:
        return "stock"
    if said & words.FLOWS:
        return "flow"
    if unit.dimension == "count" and said & words.SCORES:
        return "index"
    if unit.dimension in words.STOCK_DIMENSIONS:
        return "stock"
    return "flow" if unit.dimension in words.FLOW_DIMENSIONS else None


def _aggregate(kind: str, values: Values) -> str:
    """How shorter periods make longer ones. Yearly averages are made by their publisher, and are none to be averaged again."""
    if kind in ("flow", "stock"):
        return "sum" if kind == "flow" else "last"
    return "none" if values.yearly else "mean"
