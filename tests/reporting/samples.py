"""Reports: on the made-up article, on any text with claims at given places, and on text that means harm."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from holdto.checking.finding import (
    Caveat,
    Counter,
    Finding,
    KnownThen,
    Origin,
    Reading,
    Report,
    Robustness,
    Surface,
    Track,
)
from holdto.language.statement import Against, Attribution, Slot, Statement, Value

from .judged import change, findings
from .made import FISCAL, PARAGRAPHS, TEXT, TITLE, official, value


def blocks(parts: tuple[tuple[str, str], ...] = PARAGRAPHS) -> tuple[tuple[str, int, int], ...]:
    """The blocks of a text put together with blank lines."""
    out, at = [], 0
    for kind, words in parts:
        out.append((kind, at, at + len(words)))
        at += len(words) + 2
    return tuple(out)


def article() -> Report:
    """The sample article with its findings."""
    return Report(
        TEXT,
        TITLE,
        date(2023, 3, 24),
        "op-ed.html",
        date(2026, 11, 24),
        "holdto 0.1.0",
        "sha256:" + "5f" * 32,
        findings(),
        command="holdto check op-ed.html --published 2023-03-24 --format html -o report.html",
        finder="meaning",
        blocks=blocks(),
    )


def of(text: str, *spans: tuple[int, int], verdicts: tuple[str, ...] = ("supported",), **more: object) -> Report:
    """A bare report on a text with claims at the spans; verdicts are given in turn."""
    found = tuple(
        Finding(
            Statement(text[a:b], (a, b), (a, b), "level", value=value(text[a:b][:20], 5.0), against=Against("", "place", Slot("", (0, 0)))),
            verdicts[i % len(verdicts)],
            official=official(5.0),
            why=text[a:b],
        )
        for i, (a, b) in enumerate(spans)
    )
    given: dict[str, object] = {"blocks": (("paragraph", 0, len(text)),)}
    return Report(text, None, None, "-", date(2026, 11, 24), "holdto 0.1.0", "sha256:00", found, **(given | more))  # type: ignore[arg-type]


HOSTILE = (
    '<script>alert("1")</script> &amp; \' onload=x" </style><img src=x onerror=alert(1)> \x00\x1b[31mred\x1b]0;title\x07 \u202eevil\u202c '
    "שלום 123 عربي \ud800 ]]> <!-- {{x}} ${y} javascript:alert(1) 漢字" + "w" * 300
)


def hostile() -> Report:
    """Every text of a report, from the article and from a data folder, written by someone who means harm."""
    finding = change()
    bad = HOSTILE
    figure = official(
        5.0,
        bad,
        title=bad,
        series=bad,
        dimensions={bad: bad},
        members=(bad,),
        publisher=bad,
        dataset=bad,
        url='javascript:alert("1")',
        licence=bad,
        vintage=bad,
        status=bad,
        source=bad,
    )
    robustness = Robustness(
        0.5, 0.5, 0.5, 0.5, 3, bad, Counter(bad, 1.0), Counter(bad, 1.0), Surface((bad,), (bad,), ((1.0,),), ((True,),), (0, 0))
    )
    everywhere = Finding(
        replace(
            finding.statement, text=bad, span=(5, 60), value=Value(bad, 5.0, 4.0, 6.0, bad), why_not=bad, attribution=Attribution(bad, bad)
        ),
        "contradicted",
        (bad, "x y"),
        figure,
        KnownThen(5.0, bad, bad),
        (Reading(figure, bad, 1.0, bad, ((0, bad),)),) * 2,
        robustness,
        Origin(bad, 5.0, bad, {bad: bad}, None, None, bad),
        (Caveat(bad, bad),),
        bad,
        bad,
        Track(bad, ((FISCAL, 5.0),), (FISCAL,), 5.0),
        ((0, bad), (5, bad)),
    )
    return Report(
        bad, bad, None, bad, date(2026, 11, 24), bad, bad, (everywhere,), command=bad, finder=bad, blocks=(("paragraph", 0, len(bad)),)
    )
