"""True and misleading: one odd base, too little said, the other kind of year, a stale figure, one revised since, a broken series."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import calendar, fiscal, line, years
from tests.battery.rows import Family
from tests.battery.truth import change, neighbours

F = Family("misleading")
number, fact = F.number, F.fact

CHINA = years(line("census-trade", "imports", partner="CHN", scale=1e6))
CHINA_GAP = {y: -v for y, v in years(line("census-trade", "balance", partner="CHN", scale=1e6)).items()}
MEXICO = years(line("census-trade", "imports", partner="MEX", scale=1e6))
REFUGEES = years(line("ohss-yearbook", "refugees"), "FY")
MURDER_RATE, MURDERS = (years(line("fbi-crime", s)) for s in ("murder-rate", "murder"))
MORTGAGE = years(line("freddie-mac-mortgage-rate", "rate"))
OVERDOSE = years(line("cdc-overdose-deaths", "deaths"))
SOUTHWEST = line("cbp-encounters", "encounters", area="swb")
PATROL = line("cbp-border-patrol", "encounters", area="swb")
ADDED = line("bls-payroll-survey", "jobs-added", scale=1000)
RATE = line("bls-household-survey", "unemployment")
INFLATION = line("bls-cpi", "inflation")
HOMICIDES = years(line("inegi-homicides", "homicides"))
FENTANYL = line("cbp-drug-seizures", "weight", drug="fentanyl")
DEBT = line("treasury-debt", "total", scale=1e6)
PEOPLE = years(line("census-population", "resident"))
WORLD_BANK = years(line("worldbank-development", "population", country="USA"))
INCOME = years(line("census-household-income", "median"))


def around(figures: dict[int, float], start: int, end: int, last: int) -> float | None:
    return neighbours({y: v for y, v in figures.items() if y <= last}, start, end, last)


# ---------------------------------------------------------------- one odd base
number("misleading", "change_pct", "Our goods deficit with China has shrunk 33 percent since 2018.", "2024-10-10", "33 percent",
       change(CHINA_GAP, 2018, 2023), down=True, share=around(CHINA_GAP, 2018, 2023, 2023))
number("misleading", "change_pct", "Goods imports from China fell 20 percent between 2018 and 2020.", "2021-12-10", "20 percent",
       change(CHINA, 2018, 2020), down=True, share=around(CHINA, 2018, 2020, 2020))
number("misleading", "change_pct", "Refugee admissions have soared more than 700 percent since fiscal year 2021.", "2024-12-10",
       "700 percent", change(REFUGEES, 2021, 2024), hedge="more than", share=around(REFUGEES, 2021, 2024, 2024))
number("misleading", "change_pct", "The murder rate climbed 48 percent between 2014 and 2020.", "2021-12-11", "48 percent",
       change(MURDER_RATE, 2014, 2020), share=around(MURDER_RATE, 2014, 2020, 2020))
number("misleading", "change_pct", "Murders surged 23 percent from 2014 to 2016.", "2017-12-11", "23 percent", change(MURDERS, 2014, 2016),
       share=around(MURDERS, 2014, 2016, 2016))
number("misleading", "ratio", "Mortgage rates have more than doubled since 2021.", "2025-02-11", "doubled", MORTGAGE[2024] / MORTGAGE[2021],
       hedge="more than", share=around(MORTGAGE, 2021, 2024, 2024))

# ---------------------------------------------------------------- far too little said
number("misleading", "level", "More than 1 million migrants were encountered at the southwest border in fiscal year 2023.", "2023-12-12",
       "1 million", fiscal(SOUTHWEST, 2023), hedge="more than")
number("misleading", "level", "Overdoses killed more than 50,000 Americans in 2022.", "2024-06-12", "50,000", OVERDOSE[2022],
       hedge="more than")
number("misleading", "level", "Fewer than 250,000 Americans died of drug overdoses in 2022.", "2024-06-12", "250,000", OVERDOSE[2022],
       hedge="less than")
number("misleading", "level", "At least $200 billion in goods came in from Mexico in 2024.", "2025-12-13", "$200 billion", MEXICO[2024],
       hedge="at least")
number("open", "threshold", "The national debt exceeded $20 trillion at the end of 2024.", "2025-03-13", "$20 trillion", DEBT["2024-Q4"],
       hedge="more than", passed=True)
number("misleading", "level", "There are more than 150 million people in the United States.", "2025-06-13", "150 million", PEOPLE[2024],
       hedge="more than")

# ---------------------------------------------------------------- the other kind of year
number("misleading", "level", "CBP seized 27,023 pounds of fentanyl in 2023.", "2024-03-13", "27,023", fiscal(FENTANYL, 2023),
       other=calendar(FENTANYL, 2023))
number("misleading", "level", "Border Patrol agents made 2,206,436 arrests on the southwest border in 2022.", "2023-03-13", "2,206,436",
       fiscal(PATROL, 2022), other=calendar(PATROL, 2022))
number("misleading", "level", "In 2021 there were 1,734,686 encounters at the southwest border.", "2022-03-14", "1,734,686",
       fiscal(SOUTHWEST, 2021), other=calendar(SOUTHWEST, 2021))
number("misleading", "level", "Encounters at the southwest border numbered 1,646,230 in 2024.", "2025-03-14", "1,646,230",
       calendar(SOUTHWEST, 2024), other=fiscal(SOUTHWEST, 2024))
number("false", "level", "Encounters at the southwest border numbered 4,646,230 in 2024.", "2025-03-14", "4,646,230",
       calendar(SOUTHWEST, 2024), also=(fiscal(SOUTHWEST, 2024),))

# ---------------------------------------------------------------- stale
number("misleading", "rate", "Unemployment is 14.8 percent.", "2021-09-15", "14.8 percent", RATE["2020-04"], other=RATE["2021-08"])
# "Now", or five years old: a figure so stale may be called wrong.
LONG_AGO = ("needs context", "contradicted")
F.add("misleading", "rate", "The U.S. inflation rate is now 7.5 percent.", "2024-02-25", LONG_AGO, INFLATION["2022-01"],
      (INFLATION["2024-01"],))
F.add("misleading", "level", "Median household income is $68,700.", "2024-12-15", LONG_AGO, INCOME[2019], (INCOME[2023],))
F.add("misleading", "level", "The United States imports $356 billion in goods from Mexico.", "2024-12-16", LONG_AGO, MEXICO[2019],
      (MEXICO[2023],))
number("misleading", "level", "Median household income is $74,580.", "2024-12-15", "$74,580", INCOME[2022], other=INCOME[2023])
number("false", "rate", "Unemployment is 24.8 percent.", "2021-09-15", "24.8 percent", RATE["2021-08"])

# ---------------------------------------------------------------- revised since
def first_print(month: str, day: str) -> float:
    return line("bls-payroll-survey", "jobs-added", scale=1000, by=day)[month]


number("misleading", "level", "Payrolls grew by 531,000 jobs in October 2021.", "2021-11-15", "531,000", ADDED["2021-10"],
       then=first_print("2021-10", "2021-11-15"))
number("misleading", "level", "The economy gained 467,000 jobs in January 2022, the Labor Department reported.", "2022-02-15", "467,000",
       ADDED["2022-01"], then=first_print("2022-01", "2022-02-15"))
number("misleading", "level", "Only 235,000 jobs were added in August 2021.", "2021-09-15", "235,000", ADDED["2021-08"],
       then=first_print("2021-08", "2021-09-15"))
number("false", "level", "Payrolls grew by 1.5 million jobs in October 2021.", "2021-11-15", "1.5 million", ADDED["2021-10"])
number("misleading", "level", "Mexico registered 31,062 homicides in 2023, according to INEGI.", "2024-09-15", "31,062", HOMICIDES[2023],
       then=years(line("inegi-homicides", "homicides", by="2024-09-15"))[2023])

OIL = years(line("eia-petroleum", "crude-production", scale=1e6))
number("misleading", "rate", "U.S. crude oil production was 12.23 million barrels a day in 2019.", "2021-10-01", "12.23 million", OIL[2019],
       then=years(line("eia-petroleum", "crude-production", scale=1e6, by="2021-10-01"))[2019])

# ---------------------------------------------------------------- across a break
number("misleading", "change_pct",
       "Annual encounters at the southwest border more than doubled, up 143 percent, from fiscal year 2019 to fiscal year 2022.",
       "2022-12-16", "143 percent", change({y: fiscal(SOUTHWEST, y) for y in (2019, 2022)}, 2019, 2022), broken=True)
number("misleading", "ratio",
       "Border Patrol arrests on the southwest border were more than twice as high in fiscal 2023 as in fiscal 2019.", "2023-12-16",
       "twice", fiscal(PATROL, 2023) / fiscal(PATROL, 2019), hedge="more than", broken=True)
fact("open", "trend", "The population of the United States was larger in 2021 than in 2019.", "2023-04-16", PEOPLE[2021] > PEOPLE[2019],
     loose=True, pair=(PEOPLE[2019], PEOPLE[2021]), also=(WORLD_BANK[2021], WORLD_BANK[2021] - WORLD_BANK[2019]))
fact("false", "trend", "The population of the United States was smaller in 2021 than in 2019.", "2023-04-16", PEOPLE[2021] < PEOPLE[2019],
     pair=(PEOPLE[2019], PEOPLE[2021]))

F.none("2024-06-16",
       "Don't let them fool you with averages.",
       "Lies, damned lies and statistics.",
       "The numbers speak for themselves.",
       "Two wrongs do not make a right, and three strikes mean you are out.")

G = F.alike
G("2021-11-15", ["needs context"],
  "The economy added 531,000 jobs in October 2021.",
  "Employers added 531,000 jobs in October 2021.",
  "In October 2021, 531,000 jobs were added.", kind="revised")
G("2024-03-13", ["needs context"],
  "CBP seized 27,023 pounds of fentanyl in 2023.",
  "In 2023, CBP seized 27,023 pounds of fentanyl.",
  "Fentanyl seizures by CBP came to 27,023 pounds in 2023.", kind="fiscal")
G("2024-06-12", ["needs context"],
  "More than 40,000 Americans died of drug overdoses in 2022.",
  "Drug overdoses killed over 40,000 Americans in 2022.",
  "In 2022 there were more than 40,000 drug overdose deaths in the United States.", kind="uninformative")
G("2021-09-15", ["contradicted"],
  "The unemployment rate was 9.9 percent in July 2021.",
  "In July 2021, unemployment stood at 9.9 percent.",
  "July 2021 unemployment: 9.9 percent.")
