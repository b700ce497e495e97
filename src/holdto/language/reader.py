"""The reader: from text to statements, sentence by sentence, in one pass."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from holdto.language.draft import finish
from holdto.language.inherit import Context
from holdto.language.languages import speech
from holdto.language.sentences import split
from holdto.language.statement import Statement
from holdto.language.tokens import tokenise


@dataclass(frozen=True, slots=True)
class Passed:
    """A number that makes no statement, and why."""

    text: str
    span: tuple[int, int]
    reason: str


def read(text: str, published: date | None = None, skip: tuple[tuple[int, int], ...] = (), language: str = "en") -> list[Statement]:
    """Every statement of a text, in order, with spans in code points of `text`.

    `published` is the day the text appeared; relative times stay open without it. `skip` are ranges to leave alone, such as
    boilerplate and tables. `language` is one of `languages.LANGUAGES`; raises ValueError for another.
    """
    return read_closely(text, published, skip, language)[0]


def read_closely(
    text: str, published: date | None = None, skip: tuple[tuple[int, int], ...] = (), language: str = "en"
) -> tuple[list[Statement], list[Passed]]:
    """The statements of a text as `read` gives them, and the numbers passed over, each with its reason."""
    out: list[Statement] = []
    passed: list[Passed] = []
    context = Context()
    spoken = speech(language)
    for sentence in split(text, spoken.abbreviations, spoken.openers, skip):
        if sentence.kind == "table":
            continue
        context.enter(sentence)
        tokens = tokenise(text, sentence.start, sentence.end)
        if not tokens.words:
            continue  # nothing but brackets
        drafts, scene = spoken.read_sentence(tokens, sentence, published, context)
        if scene is None:
            continue
        for i, j, reason in scene.passed:
            passed.append(Passed(tokens.raw(i, j), (tokens.starts[i], tokens.ends[j - 1]), reason))
        first = len(out)
        out += [finish(tokens, draft, (sentence.start, sentence.end)) for draft in drafts]
        for n, draft in enumerate(drafts, first):
            if draft.linked is not None:
                out[n] = replace(out[n], linked=first + next(m for m, other in enumerate(drafts) if other is draft.linked))
        context.leave(drafts)
    return out, passed
