"""Statements on population, income, poverty, health insurance and benefits in the United States."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import line, years
from tests.battery.rows import Family
from tests.battery.truth import beyond_all, change, neighbours

F = Family("health")
number, fact = F.number, F.fact

PEOPLE = years(line("census-population", "resident"))
INCOME, REAL_INCOME = (years(line("census-household-income", s)) for s in ("median", "median-real"))
POVERTY = years(line("census-poverty", "rate"))
POOR = years(line("census-poverty", "people", scale=1e6))
UNINSURED = years(line("census-health-insurance", "rate"))
UNINSURED_PEOPLE = years(line("census-health-insurance", "people", scale=1e6))
STAMPS = years(line("fns-snap", "people", scale=1e6), "FY")
STAMPS_COST = years(line("fns-snap", "spending", scale=1e9), "FY")
BORN_ABROAD = years(line("census-foreign-born", "share"))

number("true", "level", "The United States had 340 million residents in 2024.", "2025-03-01", "340 million", PEOPLE[2024])
number("false", "level", "The United States had 440 million residents in 2024.", "2025-03-01", "440 million", PEOPLE[2024])
number("true", "level", "America's population was 340,110,988 in 2024.", "2025-03-01", "340,110,988", PEOPLE[2024], loose=True)
number("true", "level", "In 2019 just over 328 million people lived in the United States.", "2021-03-01", "328 million", PEOPLE[2019],
       hedge="more than")
number("true", "change_abs", "The U.S. population grew by about 3.3 million people between 2023 and 2024.", "2025-03-02", "3.3 million",
       PEOPLE[2024] - PEOPLE[2023], hedge="about")
number("false", "change_abs", "The U.S. population grew by about 13 million people between 2023 and 2024.", "2025-03-02", "13 million",
       PEOPLE[2024] - PEOPLE[2023], hedge="about")
number("true", "change_pct", "The nation's population grew 1 percent in 2024.", "2025-03-03", "1 percent", change(PEOPLE, 2023, 2024))
fact("true", "streak", "The U.S. population has grown every year since 2010.", "2019-12-30",
     all(PEOPLE[y] > PEOPLE[y - 1] for y in range(2011, 2020)), loose=True)

number("true", "level", "Median household income was $83,730 in 2024.", "2025-10-01", "$83,730", INCOME[2024])
number("false", "level", "Median household income was $63,730 in 2024.", "2025-10-01", "$63,730", INCOME[2024])
number("true", "level", "The typical American household earned $74,580 in 2022.", "2023-10-01", "$74,580", INCOME[2022], loose=True)
number("true", "change_pct", "Median household income rose 3.9 percent in 2024.", "2025-10-02", "3.9 percent", change(INCOME, 2023, 2024),
       loose=True)
number("false", "change_pct", "Median household income rose 13.9 percent in 2024.", "2025-10-02", "13.9 percent",
       change(INCOME, 2023, 2024))
number("true", "change_pct", "Adjusted for inflation, median household income fell 2.2 percent in 2022.", "2025-10-03", "2.2 percent",
       change(REAL_INCOME, 2021, 2022), down=True)
number("false", "change_pct", "Adjusted for inflation, median household income rose 12 percent in 2022.", "2025-10-03", "12 percent",
       change(REAL_INCOME, 2021, 2022))
fact("true", "trend", "Real median household income was lower in 2022 than in 2019.", "2025-10-04", REAL_INCOME[2022] < REAL_INCOME[2019],
     pair=(REAL_INCOME[2019], REAL_INCOME[2022]))
fact("false", "trend", "Real median household income was higher in 2011 than in 2007.", "2025-10-04", REAL_INCOME[2011] > REAL_INCOME[2007],
     pair=(REAL_INCOME[2007], REAL_INCOME[2011]))
fact("true", "record", "Median household income hit a record high in 2024.", "2025-10-05",
     beyond_all([v for y, v in INCOME.items() if y < 2024], INCOME[2024]), INCOME[2024], loose=True)

number("true", "share", "The poverty rate was 10.6 percent in 2024.", "2025-10-06", "10.6 percent", POVERTY[2024])
number("false", "share", "The poverty rate was 20.6 percent in 2024.", "2025-10-06", "20.6 percent", POVERTY[2024], quoted=True)
number("true", "level", "Some 35.9 million Americans lived in poverty in 2024.", "2025-10-06", "35.9 million", POOR[2024], hedge="about")
number("true", "change_abs", "The poverty rate dropped half a percentage point between 2023 and 2024, from 11.1 percent to 10.6 percent.",
       "2025-10-07", "10.6 percent", POVERTY[2024], also=(POVERTY[2023], -0.5))
fact("true", "trend", "The poverty rate was lower in 2019 than in 2010.", "2021-10-07", POVERTY[2019] < POVERTY[2010],
     pair=(POVERTY[2010], POVERTY[2019]))
number("true", "share", "In 2024, 8 percent of Americans had no health insurance.", "2025-10-08", "8 percent", UNINSURED[2024], loose=True)
number("true", "level", "About 27 million people went without health insurance in 2024.", "2025-10-08", "27 million",
       UNINSURED_PEOPLE[2024], hedge="about")
number("true", "level", "In fiscal year 2023, an average of 42.2 million people received food stamps.", "2024-10-08", "42.2 million",
       STAMPS[2023])
number("true", "level", "Washington spent $112.8 billion on food stamps in fiscal year 2023.", "2024-10-09", "$112.8 billion",
       STAMPS_COST[2023])
number("true", "share", "Immigrants made up 13.9 percent of the U.S. population in 2022.", "2023-12-09", "13.9 percent", BORN_ABROAD[2022])
number("true", "level", "Median household income was $68,700 in 2019. In 2021 it was $70,780.", "2023-10-10", "$70,780", INCOME[2021],
       also=(INCOME[2019],))
number("false", "level", "Median household income was $68,700 in 2019. In 2021 it was $90,780.", "2023-10-10", "$90,780", INCOME[2021],
       also=(INCOME[2019],))
number("open", "change_pct", "Median household income rose 22 percent between 2019 and 2024.", "2025-10-11", "22 percent",
       change(INCOME, 2019, 2024), share=neighbours({y: v for y, v in INCOME.items() if y >= 2018}, 2019, 2024, 2024), loose=True)
number("false", "change_pct", "Median household income fell 22 percent between 2019 and 2024.", "2025-10-11", "22 percent",
       change(INCOME, 2019, 2024), down=True)

F.none("2024-09-30",
       "Health care is a right, not a privilege.",
       "Medicare premiums will rise next year, the trustees expect.",
       "The hospital in Selma closed its maternity ward on May 1.",
       "Everyone aged 65 and over may enroll.",
       "Nearly six in ten voters like the health law, a KFF poll says.",
       "We will cut child poverty in half within a year.",
       "The benefit was capped at $2,000 by the 2022 law.",
       "Obamacare destroyed the individual market.")
F.unanswerable("2024-09-30",
               "Nurses in Ohio earned a median of $79,860 in 2023.",
               "There were 6,120 hospitals in the United States in 2023.",
               "Some 2.1 million Americans had a knee replaced in 2019.")

G = F.alike
G("2025-10-01", ["supported"],
  "Median household income was $83,730 in 2024.",
  "In 2024, median household income stood at $83,730.",
  "The median American household had an income of $83,730 in 2024.")
G("2025-10-01", ["contradicted"],
  "Median household income was $43,000 in 2024.",
  "In 2024, median household income stood at $43,000.",
  "The Republican senator says median household income was $43,000 in 2024.",
  "The Democratic senator says median household income was $43,000 in 2024.")
G("2025-03-01", ["supported"],
  "The population of the United States was 340.1 million in 2024.",
  "In 2024, 340.1 million people lived in the United States.",
  "The United States had a population of 340.1 million in 2024.")
G("2025-10-06", ["supported"],
  "The poverty rate was 10.6 percent in 2024.",
  "In 2024, 10.6 percent of Americans lived in poverty.",
  "The official poverty rate stood at 10.6% in 2024.")
