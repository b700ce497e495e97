"""What is found in the made-up article: every verdict, and every part of a finding."""

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
    Robustness,
    Surface,
    Track,
)
from holdto.language.statement import Attribution, PeriodSlot
from holdto.periods import parse

from .made import FISCAL, monthly, official, statement, value, yearly

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
