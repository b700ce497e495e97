"""Times: which spans a statement may mean on the figures held, each with how it came about."""

from __future__ import annotations

from datetime import date

from holdto.checking.evaluate.frame import Frame
from holdto.checking.resolve.bases import plain_base, with_base
from holdto.checking.resolve.choice import CHANGES, Times
from holdto.checking.resolve.ends import ends
from holdto.language.statement import Statement


def times(statement: Statement, frame: Frame, out: Frame, form: str, published: date) -> list[Times]:
    """The spans a form may be asked over, likeliest first.

    `frame` has all figures of the view, `out` only those that were out when the text appeared: a text that names no period means
    the latest of these. Empty where the figures cannot answer for any period the words allow.
    """
    found = []
    for span, tag, partial in ends(statement, frame, out, form, published):
        if form in CHANGES:
            found.extend(with_base(statement, frame, out, span, tag, partial, published))
        else:
            found.append(Times(span, plain_base(statement, span, tag), tag, partial))
    return list(dict.fromkeys(found))
