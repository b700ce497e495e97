"""What a statement is of, as it stands inside a sentence."""

from __future__ import annotations

from holdto.language.en.say import table
from holdto.language.statement import Slot, Statement

#: What stands between two pieces of a slot.
GAP = " ... "


def subject(statement: Statement) -> str:
    """The measure with its article, group and place, each said once; a piece that is only the unit is said by the amount."""
    unit = statement.value.unit.lower() if statement.value else ""
    measure = [piece for k, piece in enumerate(pieces(statement, statement.measure)) if not k or piece.lower() != unit]
    words = with_article(" ".join(measure)) if measure else table.NO_MEASURE
    if statement.group and not said(statement.group, words):
        words = f"{words} among {statement.group.text}"
    if statement.place and not said(statement.place, words):
        words = f"{words} {located(statement.place)}"
    return words


def pieces(statement: Statement, slot: Slot | None) -> list[str]:
    """The pieces of a slot, the first without a capital that only its place at the head of the sentence gave it."""
    if slot is None:
        return []
    out = slot.text.split(GAP)
    placed = statement.place is not None and statement.place.span[0] == slot.span[0]
    first = out[0].split(" ", 1)[0]
    if slot.span[0] == statement.sentence[0] and not placed and first[1:].islower():
        out[0] = out[0][0].lower() + out[0][1:]
    return out


def with_article(words: str) -> str:
    """ "the number of murders", "the unemployment rate", "exports of steel" """
    parts = words.split()
    end = next((k for k, word in enumerate(parts) if word.lower() in table.AFTER_HEAD), len(parts))
    return f"the {words}" if end and parts[end - 1].lower() in table.ONE_FIGURE and parts[0].lower() not in ("the", "a", "an") else words


def located(place: Slot) -> str:
    """A place with a preposition: "in Peru", "from China", "nationwide"."""
    first = place.text.split(" ", 1)[0].lower()
    return place.text if first in table.PREPOSITIONS | table.ADVERBS else f"in {place.text}"


def other_side(slot: Slot) -> str:
    """The other side of a comparison: a place by itself with its preposition, anything else as it is."""
    return located(slot) if slot.text[:1].isupper() else slot.text


def is_plural(words: str) -> bool:
    """A guess by the head of a noun phrase: "exports of steel" is, "the unemployment rate" is not."""
    parts = words.lower().split()
    end = next((k for k, word in enumerate(parts) if word in table.AFTER_HEAD), len(parts))
    return end > 0 and ((parts[end - 1].endswith("s") and not parts[end - 1].endswith("ss")) or parts[end - 1] in table.PLURALS)


def said(slot: Slot, words: str) -> bool:
    """Whether the words of a slot already stand in `words`."""
    return slot.text.lower() in words.lower()


def split_share(statement: Statement) -> tuple[str, str, bool]:
    """The part and the whole of a share, and whether the part stands behind the whole with a verb of its own."""
    whole = statement.whole.text if statement.whole else ""
    measure = pieces(statement, statement.measure)
    others = [piece for piece in measure if piece.lower() not in whole.lower()]
    joined = " ".join(others)
    if len(others) == len(measure) and whole and joined.lower().startswith(whole.lower() + " "):
        return joined[len(whole) :].strip(), whole, True
    behind = bool(others) and bool(whole) and measure[0].lower() in whole.lower()
    return joined, whole, behind


def around(statement: Statement, unit: str) -> tuple[str, str] | None:
    """What stands before and behind the amount: "farms brought" and "barley" of "farms brought ... tons ... barley".

    `unit` is the word that stands behind the number. None where the measure is one phrase.
    """
    measure = pieces(statement, statement.measure)
    at = next((k for k, piece in enumerate(measure) if k and unit and piece.lower().startswith(unit.lower())), 0)
    if not at:
        return None
    rest = measure[at][len(unit) :].strip()
    behind = " ".join([rest, *measure[at + 1 :]]).strip()
    return " ".join(measure[:at]), behind
