"""Words can be read in light and in dark: WCAG 2.2, contrast of at least 4.5 to 1 for text and 3 to 1 for what carries meaning."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from holdto.reporting.words import LOOKS

STYLE = files("holdto.reporting").joinpath("style.css").read_text("utf-8")
NAMES = [look.name for look in LOOKS.values()]
TEXT = [("ink", "paper"), ("ink", "panel"), ("quiet", "paper"), ("quiet", "panel"), ("link", "paper"), ("link", "panel")]
TEXT += [(name, ground) for name in NAMES for ground in ("paper", "panel", f"{name}-tint")] + [("ink", f"{name}-tint") for name in NAMES]
SIGNS = [("series", "panel"), *((name, "panel") for name in NAMES), *(("heat-ink", f"heat-{n}") for n in range(7))]


def colours(block: str) -> dict[str, str]:
    """The colours that a block of the style sheet names."""
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", block))


def luminance(colour: str) -> float:
    """Relative luminance, by the formula of WCAG."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


LIGHT = colours(STYLE[: STYLE.index("@media")])
DARK = LIGHT | colours(STYLE[STYLE.index("prefers-color-scheme: dark") : STYLE.index("/* Each verdict")])
PRINT = LIGHT | colours(STYLE[STYLE.index("@media print") :])


def test_the_formula_gives_the_known_extremes() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", [LIGHT, DARK, PRINT], ids=["light", "dark", "print"])
@pytest.mark.parametrize(("words", "ground"), TEXT)
def test_words_stand_out_from_their_ground(mode: dict[str, str], words: str, ground: str) -> None:
    assert contrast(mode[words], mode[ground]) >= 4.5


@pytest.mark.parametrize("mode", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("sign", "ground"), SIGNS)
def test_signs_stand_out_from_their_ground(mode: dict[str, str], sign: str, ground: str) -> None:
    assert contrast(mode[sign], mode[ground]) >= 3


def test_dark_names_every_colour_that_light_names() -> None:
    named = colours(STYLE[STYLE.index("prefers-color-scheme: dark") : STYLE.index("/* Each verdict")])
    assert named.keys() == LIGHT.keys()


def test_every_colour_used_is_named() -> None:
    local = {"verdict", "tint"}
    assert set(re.findall(r"var\(--([\w-]+)\)", STYLE)) <= LIGHT.keys() | local
