"""Places: countries, territories, states, regions and groups of countries, with their names and their members by date.

Codes are ISO 3166-1 alpha-3 for countries ("MEX"), ISO 3166-2 for states ("US-TX"), small words for the rest ("sub-saharan-africa",
"g7", "world"). All of it is in `tables/`, and nothing is asked of a network.
"""

from holdto.places.gazetteer import (
    PEOPLE_NOUNS,
    Place,
    demonym,
    fiscal_calendar,
    from_code,
    get,
    lookup,
    match_label,
    names,
    people,
    phrases,
    small_phrases,
)
from holdto.places.membership import contains, members, part_of

__all__ = [
    "PEOPLE_NOUNS",
    "Place",
    "contains",
    "demonym",
    "fiscal_calendar",
    "from_code",
    "get",
    "lookup",
    "match_label",
    "members",
    "names",
    "part_of",
    "people",
    "phrases",
    "small_phrases",
]
