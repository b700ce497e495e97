"""Statements on drugs seized at the border and by the DEA."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import fiscal, line, total, years
from tests.battery.rows import Family
from tests.battery.truth import beyond_all, change

F = Family("drugs")
number, fact = F.number, F.fact


def seized(drug: str, area: str = "nationwide") -> dict[int, float]:
    months = line("cbp-drug-seizures", "weight", drug=drug, area=area)
    return {y: fiscal(months, y) for y in range(2019, 2026)}


FENTANYL, METH, COCAINE, HEROIN, MARIJUANA = (seized(d) for d in ("fentanyl", "methamphetamine", "cocaine", "heroin", "marijuana"))
FENTANYL_SW, METH_SW, COCAINE_SW = (seized(d, "swb") for d in ("fentanyl", "methamphetamine", "cocaine"))
MONTHS = line("cbp-drug-seizures", "weight", drug="fentanyl")
PORTS = years(line("cbp-drug-seizures", "weight", drug="fentanyl", component="ports"), "FY")
PATROL = years(line("cbp-drug-seizures", "weight", drug="fentanyl", component="patrol"), "FY")
DOSES, PILLS, POWDER = (years(line("dea-seizures", s)) for s in ("doses", "pills", "powder"))
LABS = years(line("dea-nflis", "fentanyl"))

number("true", "level", "CBP seized more than 27,000 pounds of fentanyl in fiscal year 2023.", "2023-12-10", "27,000", FENTANYL[2023],
       hedge="more than")
number("false", "level", "CBP seized more than 47,000 pounds of fentanyl in fiscal year 2023.", "2023-12-10", "47,000", FENTANYL[2023],
       hedge="more than")
number("true", "level", "Officers intercepted roughly 14,100 pounds of fentanyl along the southwest border in fiscal year 2022.",
       "2022-12-08", "14,100", FENTANYL_SW[2022], hedge="about")
number("false", "level", "Officers intercepted roughly 4,100 pounds of fentanyl along the southwest border in fiscal year 2022.",
       "2022-12-08", "4,100", FENTANYL_SW[2022], hedge="about", also=(FENTANYL[2022],))
number("true", "level", "In fiscal 2024, customs officers and Border Patrol agents stopped almost 22,000 pounds of fentanyl.", "2024-12-15",
       "22,000", FENTANYL[2024], hedge="nearly")
number("imprecise", "level", "Fentanyl seizures came to 15,100 pounds in fiscal year 2022.", "2022-12-12", "15,100", FENTANYL[2022])
number("false", "level", "Fentanyl seizures came to 140,700 pounds in fiscal year 2022.", "2022-12-12", "140,700", FENTANYL[2022])
number("true", "change_pct", "Fentanyl seizures jumped 84 percent from fiscal year 2022 to fiscal year 2023.", "2023-11-25", "84 percent",
       change(FENTANYL, 2022, 2023))
number("false", "change_pct", "Fentanyl seizures jumped 184 percent from fiscal year 2022 to fiscal year 2023.", "2023-11-25",
       "184 percent", change(FENTANYL, 2022, 2023))
number("true", "change_pct", "The amount of fentanyl seized dropped 19 percent in fiscal year 2024.", "2024-11-25", "19 percent",
       change(FENTANYL, 2023, 2024), down=True)
number("false", "change_pct", "The amount of fentanyl seized climbed 19 percent in fiscal year 2024.", "2024-11-25", "19 percent",
       change(FENTANYL, 2023, 2024))
number("true", "change_pct", "CBP seized 45 percent less fentanyl in fiscal year 2025 than in fiscal year 2024.", "2025-12-01",
       "45 percent", change(FENTANYL, 2024, 2025), down=True)
number("true", "ratio", "Seizures of fentanyl nearly doubled between fiscal 2022 and fiscal 2023.", "2023-12-15", "doubled",
       FENTANYL[2023] / FENTANYL[2022], hedge="nearly")
number("false", "ratio", "Seizures of fentanyl tripled between fiscal 2022 and fiscal 2023.", "2023-12-15", "tripled",
       FENTANYL[2023] / FENTANYL[2022])
number("true", "ratio", "CBP seized more than five times as much fentanyl in fiscal year 2022 as in fiscal year 2019.", "2022-12-15",
       "five times", FENTANYL[2022] / FENTANYL[2019], hedge="more than")
number("true", "level", "Customs and Border Protection took 175,410 pounds of methamphetamine off the streets in fiscal year 2022.",
       "2023-01-05", "175,410", METH[2022], loose=True)
number("true", "level", "More than 170,000 pounds of meth were seized in fiscal year 2025.", "2025-11-30", "170,000", METH[2025],
       hedge="more than")
number("false", "level", "CBP seized 17,000 pounds of methamphetamine in fiscal year 2024.", "2024-12-20", "17,000", METH[2024])
number("true", "level", "About 70,000 pounds of cocaine were seized in fiscal year 2022.", "2023-01-12", "70,000", COCAINE[2022],
       hedge="about")
number("false", "level", "About 170,000 pounds of cocaine were seized in fiscal year 2022.", "2023-01-12", "170,000", COCAINE[2022],
       hedge="about")
number("true", "level", "Along the southwest border, officers seized nearly 41,000 pounds of cocaine in fiscal year 2025.", "2025-12-05",
       "41,000", COCAINE_SW[2025], hedge="nearly")
number("true", "change_pct", "Marijuana seizures fell by 52 percent in fiscal year 2022.", "2022-12-02", "52 percent",
       change(MARIJUANA, 2021, 2022), down=True)
number("false", "change_pct", "Marijuana seizures fell by 12 percent in fiscal year 2022.", "2022-12-02", "12 percent",
       change(MARIJUANA, 2021, 2022), down=True)
number("true", "change_pct", "Heroin seizures dropped 65 percent in fiscal year 2022.", "2022-12-03", "65 percent",
       change(HEROIN, 2021, 2022), down=True)
fact("true", "trend", "Heroin seizures have fallen every fiscal year from 2020 to 2024.", "2024-12-03",
     all(HEROIN[y] < HEROIN[y - 1] for y in range(2020, 2025)))
fact("false", "trend", "Methamphetamine seizures fell every fiscal year from 2020 to 2024.", "2024-12-03",
     all(METH[y] < METH[y - 1] for y in range(2020, 2025)))
fact("true", "trend", "Fentanyl seizures rose every fiscal year from 2020 through 2023.", "2023-12-03",
     all(FENTANYL[y] > FENTANYL[y - 1] for y in range(2020, 2024)))
number("true", "share", "Some 89 percent of the fentanyl seized in fiscal year 2023 was caught at ports of entry.", "2023-12-18",
       "89 percent", PORTS[2023] / FENTANYL[2023] * 100, hedge="about")
number("false", "share", "Just 20 percent of the fentanyl seized in fiscal year 2023 was caught at ports of entry.", "2023-12-18",
       "20 percent", PORTS[2023] / FENTANYL[2023] * 100)
number("true", "level", "Border Patrol agents seized about 2,840 pounds of fentanyl in fiscal year 2023.", "2023-12-20", "2,840",
       PATROL[2023], hedge="about")
number("true", "level", "At ports of entry, officers found 12,493 pounds of fentanyl in fiscal year 2022.", "2023-02-20", "12,493",
       PORTS[2022])
fact("false", "record", "Fiscal year 2024 was a record year for fentanyl seizures.", "2024-12-05",
     beyond_all([FENTANYL[y] for y in range(2019, 2024)], FENTANYL[2024]))
fact("misleading", "record", "Fentanyl seizures hit an all-time high in fiscal year 2023.", "2023-12-05",
     beyond_all([FENTANYL[y] for y in range(2019, 2023)], FENTANYL[2023]), FENTANYL[2023], short=True)
fact("true", "ratio", "Officers seized more methamphetamine than cocaine in fiscal year 2024.", "2025-01-05", METH[2024] > COCAINE[2024],
     METH[2024] / COCAINE[2024])
fact("false", "ratio", "Officers seized more heroin than fentanyl in fiscal year 2022.", "2023-01-05", HEROIN[2022] > FENTANYL[2022],
     HEROIN[2022] / FENTANYL[2022])
number("true", "level", "Between October 2022 and March 2023, CBP seized more than 13,000 pounds of fentanyl.", "2023-05-04", "13,000",
       total(MONTHS, "2022-10", "2023-03"), hedge="more than")
number("true", "level", "In April 2023, CBP seized 3,220 pounds of fentanyl.", "2023-06-04", "3,220", MONTHS["2023-04"])
number("false", "level", "In February 2025, CBP seized 2,611 pounds of fentanyl.", "2025-04-04", "2,611", MONTHS["2025-02"])
number("true", "level", "The DEA says it seized more than 379 million potentially deadly doses of fentanyl in 2022.", "2023-01-30",
       "379 million", DOSES[2022], hedge="at least")
number("true", "level", "DEA agents took 77 million fentanyl pills out of circulation in 2023.", "2024-02-20", "77 million", PILLS[2023],
       loose=True)
number("false", "level", "DEA agents took 250 million fentanyl pills out of circulation in 2022.", "2023-02-20", "250 million", PILLS[2022],
       quoted=True)
number("true", "level", "Forensic laboratories reported 163,939 identifications of fentanyl in 2023.", "2024-11-02", "163,939", LABS[2023])
number("true", "change_pct", "Laboratory reports of fentanyl fell 14 percent in 2024.", "2026-04-02", "14 percent",
       change(LABS, 2023, 2024), down=True)
number("misleading", "level", "More than 10,000 pounds of fentanyl were seized in fiscal year 2023.", "2023-12-22", "10,000",
       FENTANYL[2023], hedge="more than")
number("true", "level", "CBP seized 27,023 pounds of fentanyl in fiscal year 2023. A year later the figure was 21,889 pounds.",
       "2024-12-22", "21,889", FENTANYL[2024], also=(FENTANYL[2023],), loose=True)

F.none("2024-04-01",
       "Fentanyl is the greatest threat this country has ever faced.",
       "Seizures will keep rising through 2026, analysts predict.",
       "Troopers found 41 pounds of fentanyl in a pickup near Nogales on Friday.",
       "The defendant was sentenced to 12 years for trafficking 30 kilograms of cocaine.",
       "Mexico has promised to double its inspections at Manzanillo.",
       "The scanners are the reason for what happened at the ports.",
       "Had Congress funded the scanners, twice as much fentanyl would have been caught.",
       "Sixty-one percent of those polled want the cartels designated as terrorists.")

G = F.alike
G("2023-12-10", ["supported"],
  "CBP seized about 27,000 pounds of fentanyl in fiscal year 2023.",
  "In fiscal year 2023, about 27,000 pounds of fentanyl were seized by CBP.",
  "Fentanyl seizures by Customs and Border Protection came to about 27,000 pounds in FY2023.",
  "Around 27,000 lbs of fentanyl was seized by CBP in fiscal 2023, the White House said.")
G("2024-11-25", ["contradicted"],
  "Fentanyl seizures rose 40 percent in fiscal year 2024.",
  "In fiscal year 2024, seizures of fentanyl were up 40 percent.",
  "Under Democrats, fentanyl seizures rose 40 percent in fiscal year 2024.",
  "Under Republicans, fentanyl seizures rose 40 percent in fiscal year 2024.")
G("2025-01-20", ["supported"],
  "Cocaine seizures totaled about 68,000 pounds in fiscal year 2024.",
  "About 68,000 pounds of cocaine were seized in fiscal year 2024.",
  "In fiscal 2024, CBP seized about 68,000 pounds of cocaine.")
G("2024-11-25", ["contradicted"],
  "Only 9,000 pounds of fentanyl were seized in fiscal year 2024.",
  "In fiscal year 2024, CBP seized only 9,000 pounds of fentanyl.",
  "CBP's fentanyl seizures amounted to only 9,000 pounds in fiscal 2024.")
G("2024-12-05", ["contradicted"],
  "Methamphetamine seizures fell 24 percent in fiscal year 2024.",
  "In fiscal year 2024, seizures of methamphetamine dropped by 24 percent.",
  "Meth seizures declined 24% in fiscal 2024.")
