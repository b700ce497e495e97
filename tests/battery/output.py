"""Statements on output and growth of the United States."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import line, years
from tests.battery.rows import Family
from tests.battery.truth import beyond_all, change, neighbours

F = Family("output")
number, fact = F.number, F.fact

GDP = line("bea-national-accounts", "gdp", scale=1e9)
REAL = line("bea-national-accounts", "real-gdp", scale=1e9)
GROWTH = line("bea-national-accounts", "growth")
PERSON = line("bea-national-accounts", "real-gdp-per-person")
HOUSES = line("census-housing", "new-house-price")
YEARLY, YEARLY_GDP, YEARLY_REAL = years(GROWTH), years(GDP), years(REAL)

number("true", "rate", "The economy grew 2.9 percent in 2023.", "2026-10-05", "2.9 percent", YEARLY[2023], loose=True)
number("false", "rate", "The economy grew 5.9 percent in 2023.", "2026-10-05", "5.9 percent", YEARLY[2023])
number("true", "rate", "In 2021 the U.S. economy expanded by 6.3 percent.", "2026-10-05", "6.3 percent", YEARLY[2021], also=(6.06,),
       loose=True)
number("false", "rate", "The U.S. economy shrank 5 percent in 2021.", "2026-10-05", "5 percent", YEARLY[2021], down=True)
number("true", "rate", "GDP growth was just 1.6 percent in 2011.", "2026-10-06", "1.6 percent", YEARLY[2011], loose=True)
number("false", "rate", "GDP growth was just 0.6 percent in 2018.", "2026-10-06", "0.6 percent", YEARLY[2018])
number("true", "rate", "In the second quarter of 2020, GDP contracted at an annual rate of 28 percent.", "2026-10-06", "28 percent",
       GROWTH["2020-Q2"], down=True, loose=True)
number("true", "rate", "The economy grew at an annual rate of 4.5 percent in the third quarter of 2023.", "2026-10-07", "4.5 percent",
       GROWTH["2023-Q3"], loose=True)
number("false", "rate", "The economy grew at an annual rate of 9.5 percent in the third quarter of 2023.", "2026-10-07", "9.5 percent",
       GROWTH["2023-Q3"])
number("true", "level", "The nation's GDP was $29.3 trillion in 2024.", "2026-08-07", "$29.3 trillion", YEARLY_GDP[2024])
number("false", "level", "The nation's GDP was $19.3 trillion in 2024.", "2026-08-07", "$19.3 trillion", YEARLY_GDP[2024])
number("true", "level", "U.S. gross domestic product exceeded $30 trillion in 2025.", "2026-08-07", "$30 trillion", YEARLY_GDP[2025],
       hedge="more than")
number("false", "level", "U.S. gross domestic product exceeded $40 trillion in 2025.", "2026-08-07", "$40 trillion", YEARLY_GDP[2025],
       hedge="more than")
number("imprecise", "level", "U.S. GDP came to $26.8 trillion in 2022.", "2024-02-07", "$26.8 trillion", YEARLY_GDP[2022])
number("true", "change_pct", "Nominal GDP rose 5.3 percent in 2024.", "2026-08-08", "5.3 percent", change(YEARLY_GDP, 2023, 2024))
number("true", "change_pct", "Real GDP rose 3 percent in 2024.", "2026-10-08", "3 percent", change(YEARLY_REAL, 2023, 2024), loose=True)
number("false", "change_pct", "Real GDP fell 3 percent in 2024.", "2026-10-08", "3 percent", change(YEARLY_REAL, 2023, 2024), down=True)
fact("true", "trend", "The economy shrank in 2020.", "2026-10-08", YEARLY[2020] < 0, YEARLY[2020],
     also=(change(YEARLY_GDP, 2019, 2020), change(YEARLY_REAL, 2019, 2020)), loose=True)
fact("false", "trend", "The economy shrank in 2022.", "2026-10-08", YEARLY[2022] < 0, YEARLY[2022],
     also=(change(YEARLY_GDP, 2021, 2022), change(YEARLY_REAL, 2021, 2022), 2.51))
fact("true", "trend", "Economic growth was slower in 2022 than in 2021.", "2026-10-09", YEARLY[2022] < YEARLY[2021],
     pair=(YEARLY[2021], YEARLY[2022]))
fact("false", "trend", "Economic growth was faster in 2022 than in 2021.", "2026-10-09", YEARLY[2022] > YEARLY[2021],
     pair=(YEARLY[2021], YEARLY[2022]))
fact("true", "streak", "U.S. GDP has grown every year since 2021.", "2026-10-09",
     all(YEARLY_GDP[y] > YEARLY_GDP[y - 1] for y in range(2022, 2026)), loose=True)
fact("true", "record", "Growth of 6.3 percent in 2021 was the fastest in decades.", "2026-10-10", True, YEARLY[2021], loose=True)
fact("true", "record", "U.S. GDP reached an all-time high in 2025.", "2026-10-10",
     beyond_all([v for y, v in YEARLY_GDP.items() if y < 2025], YEARLY_GDP[2025]), YEARLY_GDP[2025], also=(YEARLY_REAL[2025],), loose=True)
fact("false", "record", "GDP hit a record in 2009.", "2026-10-10",
     beyond_all([v for y, v in YEARLY_GDP.items() if y < 2009], YEARLY_GDP[2009]), YEARLY_GDP[2009], also=(YEARLY_REAL[2009],))
number("true", "ratio", "The U.S. economy, measured by nominal GDP, has nearly tripled since 2000.", "2025-03-10", "tripled",
       YEARLY_GDP[2024] / YEARLY_GDP[2000], hedge="nearly",
       share=neighbours({y: v for y, v in YEARLY_GDP.items() if 1959 <= y <= 2024}, 2000, 2024, 2024), loose=True)
number("true", "average", "From 2015 through 2019, growth averaged about 2.6 percent a year.", "2026-10-11", "2.6 percent",
       sum(YEARLY[y] for y in range(2015, 2020)) / 5, hedge="about", loose=True)
number("true", "rate", "Growth slowed from 6.3 percent in 2021 to 2.4 percent in 2022.", "2026-10-11", "2.4 percent", YEARLY[2022],
       also=(YEARLY[2021],), loose=True)
number("true", "rate", "Real GDP per person stood at about $70,800 in the second quarter of 2026.", "2026-10-12", "$70,800",
       PERSON["2026-Q2"], hedge="about")
number("true", "level", "The median price of a new house was $410,700 in the second quarter of 2026.", "2026-10-12", "$410,700",
       HOUSES["2026-Q2"])
number("false", "level", "The median price of a new house was $610,700 in the second quarter of 2026.", "2026-10-12", "$610,700",
       HOUSES["2026-Q2"])
number("open", "change_pct", "New home prices climbed 35 percent from the fourth quarter of 2019 to the fourth quarter of 2022.",
       "2023-05-12", "35 percent", change(HOUSES, "2019-Q4", "2022-Q4"), loose=True)
number("false", "change_pct", "New home prices climbed 85 percent from the fourth quarter of 2019 to the fourth quarter of 2022.",
       "2023-05-12", "85 percent", change(HOUSES, "2019-Q4", "2022-Q4"))

F.none("2024-02-01",
       "This is the strongest economy in the history of the world.",
       "The economy is expected to grow 2.1 percent next year.",
       "A recession is coming, mark my words.",
       "The tax cut drove the boom.",
       "Just 28 percent of Americans rate the economy as good, Gallup says.",
       "The central bank's target is 2 percent.",
       "The company posted revenue of $4.1 billion for the quarter.",
       "Our agenda will lift growth above 3 percent for a decade.")

G = F.alike
G("2026-08-07", ["supported"],
  "U.S. GDP was $29.3 trillion in 2024.",
  "In 2024, America's gross domestic product was $29.3 trillion.",
  "The gross domestic product of the United States came to $29.3 trillion in 2024.")
G("2026-10-05", ["contradicted"],
  "The economy grew 7.5 percent in 2023.",
  "In 2023 the U.S. economy grew by 7.5 percent.",
  "The economy expanded 7.5% in 2023, according to Democrats.",
  "The economy expanded 7.5% in 2023, according to Republicans.")
G("2026-10-12", ["contradicted"],
  "The median new house sold for $300,000 in the second quarter of 2026.",
  "In the second quarter of 2026, the median price of a new house was $300,000.",
  "New houses sold for a median of $300,000 in the second quarter of 2026.")
G("2026-10-06", ["contradicted"],
  "The U.S. economy shrank 4 percent in 2022.",
  "In 2022, the American economy contracted by 4 percent.",
  "U.S. economic growth was minus 4 percent in 2022.")
