"""Read a unit from free text, as publishers write it: "usd per gallon", "% of GDP", "per 100,000 people", "constant 2015 US$"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from holdto.units.model import Unit
from holdto.units.spellings import cut, singular, spellings
from holdto.units.table import COMPOUNDS, PERSON, SCALES

_BASIS = re.compile(
    r"\b(?:constant|real|chained|inflation-adjusted)(?:\s+\(?(\d{4})\)?)?\b"
    r"|\b(?:(?:in|at)\s+(?:constant\s+)?(\d{4})\s+prices)\b"
    r"|\bof\s+(\d{4})\b"
    r"|^(\d{4})\s+(?=\D)"
    r"|\((\d{4})\s*=\s*\d[\d.,]*\)"
    r"|\b(\d{4})\s*=\s*\d[\d.,]*"
    r"|\b(current|nominal)(?:\s+prices)?\b"
    r"|^(annual|yearly)\b|\b(?:annual)$"
)
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_LONGEST = 4
_SCALE_NAMES = {1e3: "thousand", 1e6: "million", 1e9: "billion", 1e12: "trillion"}


@dataclass
class _Side:
    """What stands before, or after, a "per": how many, of which unit, and what it is of."""

    number: float = 1.0
    unit: Unit | None = None
    words: list[str] = field(default_factory=list)
    of: str | None = None


def _side(words: list[str]) -> _Side:
    side = _Side()
    i = 0
    while i < len(words) and (words[i] in SCALES or _NUMBER.fullmatch(words[i])) and not (i == 0 and len(words) == 1 and words[i] == "k"):
        side.number *= SCALES[words[i]] if words[i] in SCALES else float(words[i].replace(",", ""))
        i += 1
    for n in range(min(_LONGEST, len(words) - i), 0, -1):
        if unit := spellings().get(tuple(words[i : i + n])):
            side.unit = unit
            i += n
            break
    rest = words[i:]
    if side.unit and rest:
        if rest[0] == "of":
            rest = rest[1:]
        side.of = " ".join(word for word in rest if word not in "()[]") or None
    elif not side.unit:
        side.words = [word for word in rest if word not in "()[]"]
    return side


def _divide(words: list[str]) -> list[list[str]]:
    """The parts between "per", "/" and "for every"."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in ("per", "/"):
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def _basis(text: str) -> tuple[str, str | None]:
    """The text without its words for the price basis or the index base, and that basis."""
    match = _BASIS.search(text)
    if not match:
        return text, None
    basis = next((group for group in match.groups() if group), "constant" if match[0] != "annual" else "annual")
    left = f"{text[: match.start()]} {text[match.end() :]}"
    return re.sub(r"\b(?:in|at)\s+prices\b|\bprices\b|\(\s*\)", " ", left).strip(), "annual" if basis == "yearly" else basis


def _per(side: _Side) -> tuple[str, float, str]:
    """What it is divided by: the base, how many bases, and the words."""
    if side.unit and side.unit.dimension not in ("index", "score"):
        of = f" of {side.of}" if side.of else ""
        return side.unit.base, side.number * side.unit.factor, _counted(side.number, singular(side.unit.name)) + of
    words = side.words or ([side.unit.name] if side.unit else [])
    if not words or all(word in PERSON for word in words):
        return "person", side.number, _counted(side.number, "person" if side.number == 1 else "people")
    noun = " ".join(words)
    return noun.removesuffix("s"), side.number, _counted(side.number, noun)


def _counted(number: float, noun: str) -> str:
    return noun if number == 1 else f"{number:,.15g} {noun}"


def _scaled(number: float, noun: str) -> str:
    """A numerator with its scale in words: "thousand barrels"."""
    word = _SCALE_NAMES.get(number)
    return f"{word} {noun}".strip() if word else _counted(number, noun)


@lru_cache(maxsize=4096)
def canonical(text: str) -> Unit | None:
    """The unit that some text names, or None where it names none (it is empty, or says only that the answer is yes or no).

    Any noun is the unit of a count ("homicides", "one-year-olds"); "per 100,000 people" is a count divided by that many persons.
    """
    text = " ".join(text.lower().replace("−", "-").split())
    first, _, others = text.partition(" ")
    text = f"{COMPOUNDS.get(first, first)} {others}".rstrip()
    if not text or text in ("-", "none", "yes/no", "n/a"):
        return None
    whole = spellings().get(tuple(cut(text)))
    if whole:
        return whole
    text, basis = _basis(text)
    parts = _divide(cut(text))
    top = _side(parts[0])
    if top.of and top.unit and top.unit.dimension == "percent":  # "% of GDP per capita" is a part of that, not divided by heads
        top.of = " per ".join([top.of, *(" ".join(part) for part in parts[1:])])
        parts = parts[:1]
    base, dimension, factor, offset, noun = "count", "count", top.number, 0.0, None
    if top.unit:
        base, dimension, factor, offset = top.unit.base, top.unit.dimension, top.number * top.unit.factor, top.unit.offset
        head = _scaled(top.number, top.unit.name) + (f" of {top.of}" if top.of else "")
    else:
        noun = " ".join(top.words).replace(" - ", "-").removeprefix("number of ") or None
        if noun in ("number", "count", "units", "rate", "total"):
            noun = None
        head = _scaled(top.number, noun or "") if noun or top.number != 1 else ""
    per: list[str] = []
    said = [head.strip()] if head.strip() else []
    for part in parts[1:]:
        divisor, size, words = _per(_side(part))
        if not size:
            return None
        per.append(divisor)
        said.append(f"per {words}")
        factor /= size
    if base in per and dimension not in ("count",):  # "kg per kg": a ratio of like to like
        per.remove(base)
        if not per:
            base, dimension = "ratio", "ratio"
    name = " ".join(said) or "count"
    if basis and basis not in ("current", "nominal"):
        name += f" of {basis}" if dimension == "money" else ""
    return Unit(name, dimension, base, factor, offset, tuple(sorted(per)), noun, top.of, basis)
