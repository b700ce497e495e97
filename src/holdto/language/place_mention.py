"""Place mentions: the places found in a run of tokens."""

from __future__ import annotations

from dataclasses import dataclass

from holdto.places import Place

#: How a place is mentioned.
FORMS = ("name", "adjective", "people", "border")


@dataclass(slots=True)
class PlaceMention:
    """A place named in the tokens from `i` to before `j`."""

    i: int
    j: int
    place: Place
    #: One of FORMS.
    form: str
    #: Part of the name of something else ("the U.S. Census Bureau", "the Bank of Mexico", "Ted Cruz (R-Texas)").
    in_name: bool = False
