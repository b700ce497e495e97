"""The reader: from text to statements, sentence by sentence, in one pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from holdto.language.draft import finish
from holdto.language.en.abbreviations import ABBREVIATIONS, OPENERS
from holdto.language.en.read import read_sentence
from holdto.language.inherit import Context
from holdto.language.sentences import split
from holdto.language.statement import Statement
from holdto.language.tokens import tokenise


def read(text: str, published: date | None = None, skip: tuple[tuple[int, int], ...] = ()) -> list[Statement]:
    """Every statement of a text, in order, with spans in code points of `text`.

    `published` is the day the text appeared; relative times stay open without it. `skip` are ranges to leave alone, such as
    boilerplate and tables.
    """
    out: list[Statement] = []
    context = Context()
    for sentence in split(text, ABBREVIATIONS, OPENERS, skip):
        if sentence.kind == "table":
            continue
        context.enter(sentence)
        tokens = tokenise(text, sentence.start, sentence.end)
        drafts, _ = read_sentence(tokens, sentence, published, context)
        first = len(out)
        numbers = {id(draft): first + n for n, draft in enumerate(drafts)}
        for draft in drafts:
            statement = finish(tokens, draft, (sentence.start, sentence.end))
            if draft.linked is not None and id(draft.linked) in numbers:
                statement = replace(statement, linked=numbers[id(draft.linked)])
            out.append(statement)
        context.leave(tokens, drafts)
    return out
