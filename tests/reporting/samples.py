"""Reports on made-up texts and figures: every verdict, every part of a finding, and text that means harm."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from holdto.checking.finding import (
    Caveat,
    Counter,
    Finding,
    KnownThen,
    Official,
    Origin,
    Reading,
    Report,
    Robustness,
    Surface,
    Track,
)
from holdto.language.statement import Against, Attribution, PeriodSlot, Slot, Statement, Value
from holdto.periods import Span, month_run, parse

TITLE = "The Harbour Plan Has Lost Its Way | Opinion"
PARAGRAPHS = (
    ("heading", TITLE),
    (
        "paragraph",
        "When the Harbour Plan was signed, its authors promised calmer ports and fuller shops. Ministers have since toured the coast, "
        "opened two visitor centres and issued eleven joint statements. What they have not done is look at the figures.",
    ),
    (
        "paragraph",
        "The figures are plain. A record 2.4 million containers passed through the ports of Norland in fiscal year 2022, and more than "
        "800,000 of them came from Sudria, a 272 percent increase since fiscal year 2020. The ports handled 7,000 containers a day, "
        "and dock thefts fell to 1,150.",
    ),
    (
        "paragraph",
        "Nobody disputes that the ports are busier. The dispute is about what the money bought, who was paid, and whether any of it "
        "reached the towns that live with the noise, the dust and the queues of lorries at their doors.",
    ),
    ("heading", "What the towns were told"),
    (
        "paragraph",
        "Unemployment in the port towns, at 4.1 percent, is lower than it was. The Treasury estimates that the Plan cost 3.1 billion "
        "dollars. Seizures of contraband, the ministry says, have soared, which means that smuggling is likely rising too. Prices of "
        "fish will double by 2030.",
    ),
    ("bullet", "• Two new cranes in every port"),
    ("bullet", "• 14.2 dock injuries per 100,000 workers"),
    ("bullet", "• A hotline for residents"),
    ("table", "Port        2021      2022\nEastmouth   1,102     1,240\nWestmouth     998     1,139"),
    ("caption", "EASTMOUTH, NORLAND - MARCH 18: Containers wait on the quay. A. Photographer/Agency"),
    (
        "paragraph",
        "Meetings are not outcomes. Until someone reads the tables that the government itself prints every month, the Plan will go on "
        "being judged by the number of ribbons it has cut.",
    ),
    ("boilerplate", "Read more from our coast desk"),
    ("boilerplate", "Sign up for the weekly letter and never miss a tide. Cancel at any time."),
)
TEXT = "\n\n".join(words for _, words in PARAGRAPHS)
OFFICE = "Norland Statistics Office"
FISCAL = parse("FY2022")


def place(words: str) -> tuple[int, int]:
    """Where the words stand in the sample text."""
    start = TEXT.index(words)
    return start, start + len(words)


def statement(words: str, operation: str = "level", **slots: object) -> Statement:
    """A statement made by those words of the sample text."""
    return Statement(text=words, span=place(words), sentence=place(words), operation=operation, **slots)  # type: ignore[arg-type]


def value(words: str, point: float, unit: str = "count", **more: object) -> Value:
    """A claimed amount, half a percent either side."""
    return Value(words, point, point * 0.995, point * 1.005, unit, **more)  # type: ignore[arg-type]


def official(amount: float, unit: str = "count", **more: object) -> Official:
    """A figure of the made-up office."""
    given: dict[str, object] = {
        "series": "norland.ports/containers",
        "title": "Containers handled",
        "dimensions": {"area": "all", "origin": "SUD"},
        "members": ("from Sudria",),
        "period": FISCAL,
        "baseline": None,
        "inputs": (amount,),
        "publisher": OFFICE,
        "dataset": "Port traffic",
        "url": "https://statistics.example/ports",
        "licence": "Open Government Licence",
        "vintage": "2022-11",
        "status": "final",
        "source": "table P4, row 12",
    }
    return Official(amount, unit, **(given | more))  # type: ignore[arg-type]


def yearly(first: int, *values: float) -> tuple[tuple[Span, float], ...]:
    """Fiscal years from the first on."""
    return tuple((parse(f"FY{first + i}"), amount) for i, amount in enumerate(values))


def monthly(first: date, *values: float) -> tuple[tuple[Span, float], ...]:
    """Months from the first on."""
    return tuple((month_run(first, 1).shift(i), amount) for i, amount in enumerate(values))


ALL_PORTS = yearly(2014, 1_569_149, 1_441_333, 1_553_257, 1_415_916, 1_621_278, 1_877_508, 1_146_158, 1_956_519, 2_378_944)
SUDRIA = yearly(2014, 229_178, 188_122, 192_969, 130_454, 155_452, 166_458, 217_711, 555_594, 808_339)


def surface() -> Surface:
    """Nine baselines by nine ends of the Sudria figures."""
    names = tuple(f"FY {span.end.year}" for span, _ in SUDRIA)
    values = tuple(
        tuple(round(100 * (end / start - 1), 1) if j > i else None for j, (_, end) in enumerate(SUDRIA))
        for i, (_, start) in enumerate(SUDRIA)
    )
    agrees = tuple(tuple(None if v is None else v >= 181 for v in row) for row in values)
    return Surface(names, names, values, agrees, (6, 8))


def record() -> Finding:
    """Supported, with a note of the series and the figure cut."""
    return Finding(
        statement(
            "A record 2.4 million containers passed through the ports of Norland in fiscal year 2022",
            "record",
            direction="up",
            value=value("2.4 million", 2.4e6, noun="containers"),
        ),
        "supported",
        ("event-not-person",),
        official(2_378_944, dimensions={"area": "all"}, members=()),
        caveats=(Caveat("event-not-person", "A movement is an event; one container may be counted more than once."),),
        why="2,378,944 is the highest of the nine fiscal years held, 2014 to 2022.",
        track=Track("containers", ALL_PORTS, (FISCAL,), 2.4e6),
        tree=(
            (0, "record: highest of 9 fiscal years"),
            (1, "2,378,944, fiscal year 2022"),
            (2, "norland.ports/containers, area all, vintage 2022-11"),
        ),
    )


def level() -> Finding:
    """Supported, known since publication."""
    return Finding(
        statement("more than 800,000 of them came from Sudria", hedge="more_than", value=value("800,000", 8e5)),
        "supported",
        (),
        official(808_339),
        as_known_then=KnownThen(807_900, "agrees", "2022-10-21"),
        why="808,339 is more than 800,000.",
        track=Track("containers", SUDRIA, (FISCAL,), 8e5),
        tree=((0, "808,339 containers"), (1, "norland.ports/containers, origin Sudria, fiscal year 2022")),
    )


def change() -> Finding:
    """Contradicted, with every part a finding can have."""
    figure = official(271.29, "percent", inputs=(217_711.0, 808_339.0), baseline=parse("FY2020"))
    return Finding(
        statement(
            "a 272 percent increase since fiscal year 2020",
            "change_pct",
            direction="up",
            value=value("272 percent", 272, "percent"),
            baseline=PeriodSlot("since fiscal year 2020", (0, 3), date(2019, 10, 1), date(2020, 9, 30), "us-fiscal"),
        ),
        "contradicted",
        ("break-in-series", "rises-with-effort"),
        figure,
        readings=(
            Reading(figure, "disagrees", 1.0, "origin Sudria, all ports", ((0, "+271.3 %"), (1, "217,711 → 808,339"))),
            Reading(
                replace(figure, value=174.9, dimensions={"area": "east", "origin": "SUD"}, members=("eastern ports", "from Sudria")),
                "disagrees",
                0.62,
                "eastern ports only",
            ),
            Reading(
                replace(figure, value=98.4, title="Containers landed, by weight and place of origin as declared"),
                "disagrees",
                0.55,
                "landed, not handled",
            ),
        ),
        robustness=Robustness(
            0.22,
            -0.41,
            0.31,
            0.86,
            36,
            "holds for 8 of 36 baselines and ends a reader might choose; weakest: since fiscal year 2021, +45.5 %",
            Counter("Since fiscal year 2021 the rise is 45.5 percent.", 45.5),
            Counter("Since fiscal year 2017 the rise is 519.6 percent.", 519.6),
            surface(),
        ),
        origin=Origin(
            "The figure is that of all goods, not of containers: since fiscal year 2020 they rose by 272 percent.",
            272.1,
            "norland.goods/tonnes",
            {"origin": "SUD"},
            FISCAL,
            parse("FY2020"),
            "series",
        ),
        caveats=(
            Caveat("break-in-series", "Transit containers are counted from October 2020 on."),
            Caveat("rises-with-effort", "The count rises with the number of inspectors as well as with the traffic."),
        ),
        suggestion="More than 800,000 of them came from Sudria, a 271 percent increase since fiscal year 2020.",
        why="217,711 in fiscal year 2020 and 808,339 in fiscal year 2022 make +271.3 %, not 272.",
        track=Track("containers", SUDRIA, (parse("FY2020"), FISCAL)),
        tree=(
            (0, "+271.3 %"),
            (1, "808,339, fiscal year 2022"),
            (2, "norland.ports/containers, origin SUD, final, vintage 2022-11"),
            (1, "217,711, fiscal year 2020"),
            (2, "norland.ports/containers, origin SUD, final, vintage 2020-11"),
        ),
    )


def rate() -> Finding:
    """Imprecise, with several readings."""
    return Finding(
        statement("7,000 containers a day", "rate", value=value("7,000", 7000, per="day", noun="containers")),
        "imprecise",
        (),
        official(6517.65, "count"),
        suggestion="The ports handled about 6,500 containers a day.",
        why="2,378,944 over 365 days is 6,518 a day.",
        track=Track("containers", ALL_PORTS, (FISCAL,)),
    )


def thefts() -> Finding:
    """A number that misleads: the low month of many."""
    months = [1450 + 130 * ((i * 7) % 5) - 3 * i for i in range(60)]
    months[58] = 1151
    points = monthly(date(2018, 1, 1), *map(float, months))
    return Finding(
        statement("dock thefts fell to 1,150", value=value("1,150", 1150, noun="thefts"), direction="down"),
        "needs context",
        ("cherry-picked",),
        official(
            1151,
            title="Dock thefts",
            dataset="Recorded crime",
            series="norland.crime/thefts",
            period=points[58][0],
            dimensions={},
            members=(),
            low=1101,
            high=1201,
        ),
        why="One month only; the months around it lie well above.",
        track=Track("thefts", points, (points[58][0],), 1150),
        robustness=Robustness(0.1, -0.6, 0.2, 0.97, 48, "holds for 5 of 48 months a reader might choose"),
    )


def jobless() -> Finding:
    """Undecided between adjusted and not."""
    low = official(
        4.1,
        "percent",
        title="Unemployment rate, seasonally adjusted",
        series="norland.work/jobless-sa",
        dimensions={"area": "ports"},
        members=("port towns",),
        period=parse("2023-02"),
        dataset="Labour force survey",
        low=3.8,
        high=4.4,
    )
    return Finding(
        statement("Unemployment in the port towns, at 4.1 percent", value=value("4.1 percent", 4.1, "percent")),
        "undecided",
        ("definition",),
        None,
        readings=(
            Reading(low, "agrees", 1.0, "seasonally adjusted"),
            Reading(replace(low, value=4.6, title="Unemployment rate, not adjusted"), "disagrees", 0.95, "not adjusted"),
        ),
        why="Adjusted, the rate is 4.1; unadjusted, 4.6; the text does not say which.",
    )


def findings() -> tuple[Finding, ...]:
    """One or more of every verdict, in the order of the text."""
    return (
        record(),
        level(),
        change(),
        rate(),
        thefts(),
        jobless(),
        Finding(
            statement(
                "the Plan cost 3.1 billion dollars",
                value=value("3.1 billion dollars", 3.1e9, "USD"),
                attribution=Attribution("The Treasury", "estimates"),
            ),
            "no official series",
            ("not-covered",),
            why="Nothing held gives the cost of the Plan.",
        ),
        Finding(
            statement("smuggling is likely rising too", "trend", checkable=False, modality="inferred", why_not="inferred"),
            "not checkable",
            why="An inference; the seizures it rests on rise with the effort too.",
        ),
        Finding(
            statement("Prices of fish will double by 2030", "ratio", checkable=False, modality="forecast", why_not="forecast"),
            "not checkable",
            why="A forecast.",
        ),
        Finding(
            statement(
                "14.2 dock injuries per 100,000 workers", "rate", value=value("14.2", 14.2, per="100,000 workers", noun="dock injuries")
            ),
            "supported",
            (),
            official(
                14.18,
                "per 100,000 workers",
                title="Dock injuries",
                dataset="Safety at work",
                dimensions={},
                members=(),
                period=parse("2022"),
            ),
            why="14.18 rounds to 14.2.",
            track=Track(
                "per 100,000 workers",
                tuple((parse(str(y)), v) for y, v in zip(range(2017, 2023), (16.1, 15.8, 15.9, 13.0, 13.9, 14.18), strict=True)),
                (parse("2022"),),
                14.2,
            ),
        ),
    )


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
