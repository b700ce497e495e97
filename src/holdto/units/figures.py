"""Figures as a reader expects them: 2,378,944 · $355.3 billion · +171.5 % · 14.2 per 100,000 people; in prose, 171.5 percent."""

from __future__ import annotations

from math import isfinite

from holdto.units.money import CURRENCIES

NBSP = "\u00a0"
MINUS = "\u2212"
#: Signs of currencies written before the amount; others follow it as their code.
SYMBOLS = {"usd": "$", "eur": "€", "gbp": "£", "jpy": "¥", "inr": "₹", "krw": "₩"}
#: Scale words by size, the largest first.
SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
#: Units that stand for a bare number.
BARE = frozenset({"", "count", "number", "index"})
TIMES = frozenset({"times", "ratio", "x"})


def number(value: float) -> str:
    """Grouped digits; decimals only below a thousand, as many as carry something."""
    if not isfinite(value):
        return "unknown"
    size = abs(value)
    places = 0 if size >= 1000 else 1 if size >= 10 else 2 if size >= 1 else 3 if size >= 0.1 else 5
    digits = f"{size:,.{places}f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return (MINUS if value < 0 and digits.strip("0,.") else "") + digits


def short(value: float, digits: int = 3) -> str:
    """The number in so many significant digits and a scale word, for the labels of charts."""
    for scale, word in SCALES:
        if abs(value) >= scale * (1 - 0.5 / 10**digits):
            size = abs(value / scale)
            words = f"{size:,.{digits}g}" if size < 999 else number(size)
            return (MINUS if value < 0 else "") + words + NBSP + word
    return number(value)


def quantity(value: float, unit: str, signed: bool = False) -> str:
    """The number with its unit; `signed` puts a plus before a rise."""
    sign = MINUS if value < 0 else "+" if signed and value > 0 else ""
    head, _, rest = unit.partition(" ")
    low = head.lower()
    tail = f" {rest}" if rest else ""
    size = abs(value)
    if low in SYMBOLS or low in CURRENCIES:
        return sign + _money(size, low) + tail
    if low in ("percent", "%"):
        return f"{sign}{number(size)}{NBSP}%{tail}"
    if unit.lower() in BARE:
        return sign + number(size)
    if unit.lower() in TIMES:
        return f"{sign}{number(size)}{NBSP}times"
    if unit.lower() == "rank":
        return ordinal(round(value))
    return f"{sign}{number(size)} {unit}"


def ordinal(n: int) -> str:
    """1st, 2nd, 3rd, 11th."""
    ending = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def in_prose(value: float, unit: str) -> str:
    """The number with its unit inside a sentence: "171.5 percent", with blanks at which a line may break."""
    return quantity(value, unit).replace(f"{NBSP}%", " percent").replace(NBSP, " ")


def _money(size: float, code: str) -> str:
    words = f"{size:,.2f}".removesuffix(".00") if size < 1000 else short(size, 4)
    return SYMBOLS[code] + words if code in SYMBOLS else f"{words}{NBSP}{code.upper()}"
