"""Say a statement as a sentence; reading that sentence gives the same statement."""

from __future__ import annotations

from holdto.language.statement import Statement

#: Languages that can be spoken, each by the `say` of its folder.
SPOKEN = ("en",)


def say(statement: Statement, language: str = "en") -> str:
    """One sentence that says the statement, complete in itself, with a capital and a full stop.

    Who is said to say it is left out. Raises ValueError for a language that is not spoken.
    """
    if language not in SPOKEN:
        raise ValueError(f"expected a language out of {', '.join(SPOKEN)}, found {language!r}; add its `say` folder first")
    from holdto.language.en.say import say as in_english

    return in_english(statement)
