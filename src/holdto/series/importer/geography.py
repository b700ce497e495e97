"""Places as publishers write them, into codes of the gazetteer and labels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from holdto import places

#: Codes that data portals made up for what ISO 3166 has no code for, and the name they stand for.
MADE_UP = dict(
    line.strip().split(" ", 1)
    for line in """
    OWID_WRL World
    OWID_AFR Africa
    OWID_ASI Asia
    OWID_EUR Europe
    OWID_NAM North America
    OWID_SAM South America
    OWID_OCE Oceania
    OWID_EU27 European Union
    OWID_HIC High-income countries
    OWID_UMC Upper-middle-income countries
    OWID_LMC Lower-middle-income countries
    OWID_LIC Low-income countries
    OWID_KOS Kosovo
    OWID_USS USSR
    OWID_YGS Yugoslavia
    OWID_CZS Czechoslovakia
    OWID_GDR East Germany
    OWID_GFR West Germany
    OWID_SRM Serbia and Montenegro
    OWID_YAR North Yemen
    OWID_YPR South Yemen
    OWID_CYN Northern Cyprus
    WLD World
    EUU European Union
    EMU Euro area
    HIC High income
    UMC Upper middle income
    LMC Lower middle income
    LIC Low income
    MIC Middle income
    LMY Low and middle income
    SSF Sub-Saharan Africa
    SAS South Asia
    LCN Latin America and the Caribbean
    NAC North America
    EAS East Asia and Pacific
    ECS Europe and Central Asia
    MEA Middle East and North Africa
    ARB Arab World
    OED OECD members
    XKX Kosovo
    ATA Antarctica
    ANT Netherlands Antilles
    WB_SSA Sub-Saharan Africa
    WB_SA South Asia
    WB_NA North America
    WB_LAC Latin America and the Caribbean
    WB_ECA Europe and Central Asia
    WB_EAP East Asia and Pacific
    WB_MENAP Middle East, North Africa, Afghanistan and Pakistan
    """.strip().splitlines()
)


def known(word: str) -> str | None:
    """The gazetteer's code of a name, of an ISO code or of a portal's own code; None where it names no place."""
    word = word.strip()
    if not word:
        return None
    place = places.match_label(MADE_UP.get(word, word))
    return place.code if place and place.kind != "nation" else None


def is_place(word: str, names: Mapping[str, str]) -> bool:
    """Whether a word names a place: to the gazetteer, to a portal, or by a table's own list of `names` for codes."""
    word = word.strip()
    return word in names or word in MADE_UP or known(word) is not None


def mostly_places(cells: Iterable[str], names: Mapping[str, str]) -> bool:
    """Whether most of the distinct cells name places. Tables carry some groups of countries that nobody else has."""
    distinct = {cell.strip() for cell in cells} - {""}
    found = sum(is_place(cell, names) for cell in distinct)
    return found > 0 and found >= 0.6 * len(distinct)


def labelled(word: str, label: str, names: Mapping[str, str]) -> tuple[str, str]:
    """Code and label of a place that a column calls `word` and, beside it, `label`; `names` are a table's own for its codes.

    What the gazetteer does not know keeps the publisher's code.
    """
    label = label or names.get(word) or MADE_UP.get(word) or word
    code = known(word) or known(label)
    place = places.get(code) if code else None
    return (place.code, place.name) if place else (word, label)
