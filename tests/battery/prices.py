"""Statements on consumer prices, inflation, pump and grocery prices, interest and mortgage rates."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import line, years
from tests.battery.rows import Family
from tests.battery.truth import change

F = Family("prices")
number, fact = F.number, F.fact

CPI, GROCERIES, RENT, EGGS, CARS, INSURANCE, POWER = (
    line("bls-cpi", s) for s in ("all", "food-at-home", "rent", "eggs", "used-cars", "car-insurance", "electricity"))
INFLATION, CORE, FOOD, ENERGY = (line("bls-cpi", s) for s in ("inflation", "core-inflation", "food-at-home-inflation", "energy-inflation"))
GAS = line("eia-gasoline", "regular")
DOZEN, MILK, COFFEE = (line("bls-average-prices", s) for s in ("eggs", "milk", "coffee"))
FUNDS = line("fed-funds-rate", "rate")
MORTGAGE = line("freddie-mac-mortgage-rate", "rate")
CORE_PCE = line("bea-national-accounts", "core-pce-inflation")
MONTHS = {p: v for p, v in INFLATION.items() if len(p) == 7}


def highest_since_1981(month: str) -> bool:
    """Nothing after 1981 is above it, and 1981 is at least as high."""
    value = MONTHS[month]
    that_year = max(v for p, v in MONTHS.items() if p[:4] == "1981")
    return that_year >= value > max(v for p, v in MONTHS.items() if "1982-01" <= p < month)



number("true", "rate", "Inflation peaked at 9.1 percent in June 2022.", "2022-09-01", "9.1 percent", INFLATION["2022-06"])
number("false", "rate", "Inflation was 6.1 percent in June 2022.", "2022-09-01", "6.1 percent", INFLATION["2022-06"])
number("true", "rate", "Annual inflation stood at 3.4 percent in December 2023.", "2024-02-01", "3.4 percent", INFLATION["2023-12"])
number("false", "rate", "Annual inflation stood at 0.4 percent in December 2023.", "2024-02-01", "0.4 percent", INFLATION["2023-12"])
number("true", "rate", "Core inflation, which leaves out food and energy, was running at 3.3 percent in November 2024.", "2025-01-05",
       "3.3 percent", CORE["2024-11"])
number("false", "rate", "Core inflation was running at 5.3 percent in November 2024.", "2025-01-05", "5.3 percent", CORE["2024-11"])
number("true", "rate", "When Biden took office in January 2021, inflation was 1.4 percent.", "2023-06-15", "1.4 percent",
       INFLATION["2021-01"])
number("false", "rate", "When Biden took office in January 2021, inflation was 9 percent.", "2024-06-15", "9 percent", INFLATION["2021-01"])
number("true", "rate", "For 2022 as a whole, inflation averaged 8 percent.", "2023-02-15", "8 percent", years(INFLATION)[2022])
number("true", "change_pct", "Consumer prices rose 9.1 percent over the 12 months ending in June 2022.", "2022-08-01", "9.1 percent",
       change(CPI, "2021-06", "2022-06"))
number("false", "change_pct", "Consumer prices rose 19.1 percent over the 12 months ending in June 2022.", "2022-08-01", "19.1 percent",
       change(CPI, "2021-06", "2022-06"))
number("open", "change_pct", "Prices rose about 20 percent between January 2021 and June 2024.", "2024-08-01", "20 percent",
       change(CPI, "2021-01", "2024-06"), hedge="about", loose=True)
number("false", "change_pct", "Consumer prices rose 50 percent between January 2021 and June 2024.", "2024-08-01", "50 percent",
       change(CPI, "2021-01", "2024-06"))
number("true", "change_pct", "Consumer prices are up 13 percent since Joe Biden took office.", "2022-07-25", "13 percent",
       change(CPI, "2021-01", "2022-06"), loose=True)
number("false", "change_pct", "Consumer prices are up 33 percent since Joe Biden took office.", "2022-07-25", "33 percent",
       change(CPI, "2021-01", "2022-06"))
number("true", "change_pct", "Grocery prices climbed 11.4 percent in 2022.", "2023-02-20", "11.4 percent",
       change(years(GROCERIES), 2021, 2022))
number("false", "change_pct", "Grocery prices fell 11.4 percent in 2022.", "2023-02-20", "11.4 percent",
       change(years(GROCERIES), 2021, 2022), down=True)
number("true", "change_pct", "Groceries cost 13.5 percent more in August 2022 than a year earlier.", "2022-10-02", "13.5 percent",
       change(GROCERIES, "2021-08", "2022-08"))
number("false", "change_pct", "Groceries cost 13.5 percent less in August 2022 than a year earlier.", "2022-10-02", "13.5 percent",
       change(GROCERIES, "2021-08", "2022-08"), down=True)
number("true", "change_pct", "Rents rose 8 percent in 2023, according to the consumer price index.", "2024-03-02", "8 percent",
       change(years(RENT), 2022, 2023))
number("false", "change_pct", "Rents rose 18 percent in 2023.", "2024-03-02", "18 percent", change(years(RENT), 2022, 2023))
number("true", "change_pct", "Car insurance became 20 percent more expensive from December 2022 to December 2023.", "2024-02-20",
       "20 percent", change(INSURANCE, "2022-12", "2023-12"), loose=True)
number("true", "change_pct", "Electricity prices rose 13 percent in 2022.", "2023-03-05", "13 percent", change(years(POWER), 2021, 2022),
       loose=True)
number("open", "change_pct", "The cost of eggs jumped 60 percent in the year to December 2022.", "2023-01-25", "60 percent",
       change(EGGS, "2021-12", "2022-12"), loose=True)
number("true", "level", "The average price of regular gasoline was $4.93 a gallon in June 2022.", "2022-08-05", "$4.93", GAS["2022-06"],
       also=(5.058,), loose=True)
number("false", "level", "The average price of regular gasoline was $7.93 a gallon in June 2022.", "2022-08-05", "$7.93", GAS["2022-06"])
number("true", "level", "Gas averaged $3.52 a gallon in 2023.", "2024-02-05", "$3.52", years(GAS)[2023], loose=True)
number("false", "level", "Gas averaged $2.17 a gallon in 2023.", "2024-02-05", "$2.17", years(GAS)[2023])
number("open", "ratio", "Gas prices more than doubled from January 2021 to June 2022.", "2022-08-06", "doubled",
       GAS["2022-06"] / GAS["2021-01"], hedge="more than", loose=True)
number("false", "ratio", "Gas prices quadrupled from January 2021 to June 2022.", "2022-08-06", "quadrupled",
       GAS["2022-06"] / GAS["2021-01"])
number("true", "change_pct", "Gasoline prices fell 11 percent in 2023.", "2024-02-06", "11 percent", change(years(GAS), 2022, 2023),
       down=True, loose=True)
number("true", "level", "A dozen eggs cost $6.23 in March 2025.", "2025-05-02", "$6.23", DOZEN["2025-03"])
number("false", "level", "A dozen eggs cost $16.23 in March 2025.", "2025-05-02", "$16.23", DOZEN["2025-03"])
number("true", "level", "A gallon of milk cost $4.05 in March 2025.", "2025-05-02", "$4.05", MILK["2025-03"])
number("true", "level", "In December 2025, ground coffee sold for more than $9 a pound.", "2026-02-02", "$9", COFFEE["2025-12"],
       hedge="more than")
number("false", "level", "In December 2025, ground coffee sold for less than $5 a pound.", "2026-02-02", "$5", COFFEE["2025-12"],
       hedge="less than")
number("open", "change_pct", "Coffee prices rose 34 percent from December 2024 to December 2025.", "2026-02-03", "34 percent",
       change(COFFEE, "2024-12", "2025-12"), loose=True)
number("true", "rate", "The average 30-year mortgage rate was 6.79 percent in 2023.", "2024-03-10", "6.79 percent", years(MORTGAGE)[2023])
number("false", "rate", "The average 30-year mortgage rate was 2.79 percent in 2023.", "2024-03-10", "2.79 percent", years(MORTGAGE)[2023])
number("true", "rate", "Mortgage rates averaged just 2.96 percent in 2021.", "2024-03-10", "2.96 percent", years(MORTGAGE)[2021])
number("true", "ratio", "Mortgage rates more than doubled between 2021 and 2023.", "2024-03-12", "doubled",
       MORTGAGE["2023"] / MORTGAGE["2021"], hedge="more than", loose=True)
fact("true", "record", "Mortgage rates in 2021 were the lowest on record.", "2022-04-01",
     all(MORTGAGE["2021"] < v for p, v in MORTGAGE.items() if len(p) == 4 and p < "2021"), MORTGAGE["2021"], loose=True)
number("true", "rate", "The federal funds rate averaged 5.33 percent in July 2024.", "2024-09-01", "5.33 percent", FUNDS["2024-07"])
number("false", "rate", "The federal funds rate averaged 2.33 percent in July 2024.", "2024-09-01", "2.33 percent", FUNDS["2024-07"])
number("true", "change_abs", "The federal funds rate rose by about 5 percentage points between March 2022 and July 2023.", "2023-10-01",
       "5 percentage points", FUNDS["2023-07"] - FUNDS["2022-03"], hedge="about", loose=True)
number("false", "change_abs", "The federal funds rate rose by 15 percentage points between March 2022 and July 2023.", "2023-10-01",
       "15 percentage points", FUNDS["2023-07"] - FUNDS["2022-03"])
number("true", "rate", "The Fed's preferred gauge, core PCE inflation, stood at 2.8 percent in July 2024.", "2024-09-10", "2.8 percent",
       CORE_PCE["2024-07"])
fact("true", "record", "Inflation in June 2022 was the highest since 1981.", "2022-09-02", highest_since_1981("2022-06"),
     INFLATION["2022-06"])
fact("false", "record", "Inflation in June 2022 was the highest on record.", "2022-09-02",
     all(MONTHS["2022-06"] > v for p, v in MONTHS.items() if p < "2022-06"))
fact("true", "record", "The inflation rate hit a 40-year high in June 2022.", "2022-09-03",
     all(MONTHS["2022-06"] > v for p, v in MONTHS.items() if "1982-06" <= p < "2022-06"), INFLATION["2022-06"])
fact("true", "trend", "Inflation fell between June 2022 and June 2023.", "2023-08-02", INFLATION["2023-06"] < INFLATION["2022-06"],
     loose=True)
fact("false", "trend", "Inflation was higher in June 2023 than in June 2022.", "2023-08-02", INFLATION["2023-06"] > INFLATION["2022-06"])
fact("true", "trend", "Inflation was lower in 2024 than in 2023.", "2025-02-02", INFLATION["2024"] < INFLATION["2023"])
fact("true", "streak", "Inflation has been above 2 percent in every month from March 2021 through December 2024.", "2025-02-03",
     all(v > 2 for p, v in MONTHS.items() if "2021-03" <= p <= "2024-12"))
fact("false", "threshold", "Inflation never went above 8 percent in 2022.", "2023-02-03",
     all(v <= 8 for p, v in MONTHS.items() if p[:4] == "2022"))
number("true", "change_abs", "The inflation rate dropped 6.1 percentage points between June 2022 and June 2023.", "2023-08-05",
       "6.1 percentage points", INFLATION["2023-06"] - INFLATION["2022-06"], down=True, loose=True)
number("true", "rate", "Inflation was 8.5 percent in July 2022. By July 2023 it had come down to 3.2 percent.", "2023-09-05", "3.2 percent",
       INFLATION["2023-07"], also=(INFLATION["2022-07"],))
number("false", "rate", "Inflation was 8.5 percent in July 2022. By July 2023 it had come down to 1.2 percent.", "2023-09-05",
       "1.2 percent", INFLATION["2023-07"], also=(INFLATION["2022-07"],))
number("true", "rate", "Energy prices soared 41.6 percent in the year to June 2022.", "2022-08-10", "41.6 percent", ENERGY["2022-06"])
number("misleading", "rate", "The inflation rate is 9.1 percent.", "2023-08-20", "9.1 percent", INFLATION["2022-06"],
       other=INFLATION["2023-07"])
number("true", "rate", "The inflation rate is 2.5 percent.", "2024-09-25", "2.5 percent", INFLATION["2024-08"])
fact("true", "trend", "Food prices at the grocery store rose in 2023.", "2024-02-15", change(years(GROCERIES), 2022, 2023) > 0,
     pair=(GROCERIES["2022"], GROCERIES["2023"]))
fact("true", "trend", "Used cars were cheaper in December 2023 than in December 2022.", "2024-02-16", CARS["2023-12"] < CARS["2022-12"],
     pair=(CARS["2022-12"], CARS["2023-12"]))

F.none("2024-05-01",
       "Families are being crushed at the checkout line.",
       "Inflation will return to 2 percent by the end of 2025, the Fed projects.",
       "Two-thirds of Americans say their finances are worse, a new poll finds.",
       "My neighborhood diner now charges $14.50 for a plate of eggs.",
       "The stimulus caused the worst inflation in a generation, plain and simple.",
       "The committee voted 11 to 1 to hold rates.",
       "We will bring gas back under two dollars a gallon.",
       "Powell, 71, has led the central bank since February 5, 2018.")

G = F.alike
G("2022-09-01", ["supported"],
  "Inflation hit 9.1 percent in June 2022.",
  "In June 2022 the annual inflation rate was 9.1 percent.",
  "Consumer price inflation reached 9.1% in June 2022.",
  "The inflation rate for June 2022 was 9.1 percent, according to the Bureau of Labor Statistics.")
G("2024-02-01", ["contradicted"],
  "Inflation was 7.4 percent in December 2023.",
  "In December 2023, annual inflation came in at 7.4 percent.",
  "According to Democrats, inflation was 7.4 percent in December 2023.",
  "According to Republicans, inflation was 7.4 percent in December 2023.")
G("2023-02-20", ["supported"],
  "Grocery prices rose 11.4 percent in 2022.",
  "In 2022, the price of groceries went up 11.4 percent.",
  "The cost of groceries increased 11.4% in 2022.")
G("2025-05-02", ["supported"],
  "A dozen eggs cost an average of $6.23 in March 2025.",
  "In March 2025 the average price of a dozen eggs was $6.23.",
  "Eggs averaged $6.23 a dozen in March 2025.")
G("2024-03-10", ["contradicted"],
  "The 30-year mortgage rate averaged 9.8 percent in 2023.",
  "In 2023 the average rate on a 30-year mortgage was 9.8 percent.",
  "Mortgage rates averaged 9.8% in 2023.")
