"""Statements on federal revenue, spending, deficits and debt."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import line, years
from tests.battery.rows import Family
from tests.battery.truth import beyond_all, change, neighbours

F = Family("budget")
number, fact = F.number, F.fact

REVENUE, SPENDING, BALANCE = (years(line("omb-budget", s, scale=1e6), "FY") for s in ("receipts", "outlays", "balance"))
REVENUE_SHARE, SPENDING_SHARE, BALANCE_SHARE = (
    years(line("omb-budget", f"{s}-share"), "FY") for s in ("receipts", "outlays", "balance"))
DEFENSE, PENSIONS, MEDICARE, INTEREST, VETERANS = (
    years(line("omb-budget", "outlays", function=f, scale=1e6), "FY")
    for f in ("defense", "social-security", "medicare", "interest", "veterans"))
PUBLIC_SHARE = years(line("omb-debt", "held-by-public-share"), "FY")
DEBT = line("treasury-debt", "total", scale=1e6)
DEBT_PUBLIC = line("treasury-debt", "held-by-public", scale=1e6)
DEBT_SHARE = line("treasury-debt", "total-share")
DEFICIT = {y: -v for y, v in BALANCE.items()}

number("true", "level", "The federal government ran a $1.8 trillion deficit in fiscal year 2024.", "2024-12-01", "$1.8 trillion",
       BALANCE[2024], down=True)
number("false", "level", "The federal government ran a $2.8 trillion deficit in fiscal year 2024.", "2024-12-01", "$2.8 trillion",
       BALANCE[2024], down=True, late=True)
number("true", "level", "The budget deficit hit $3.13 trillion in fiscal year 2020.", "2021-02-01", "$3.13 trillion", BALANCE[2020],
       down=True)
number("false", "level", "The budget deficit hit $313 billion in fiscal year 2020.", "2021-02-01", "$313 billion", BALANCE[2020], down=True)
number("true", "level", "In fiscal year 2000 Washington posted a $236 billion budget surplus.", "2019-02-01", "$236 billion", BALANCE[2000])
number("false", "level", "In fiscal year 2000 Washington posted a $636 billion budget surplus.", "2019-02-01", "$636 billion",
       BALANCE[2000])
number("true", "level", "Federal revenue reached $4.9 trillion in fiscal year 2022.", "2023-03-01", "$4.9 trillion", REVENUE[2022])
number("true", "level", "The government spent nearly $6.3 trillion in fiscal year 2022.", "2023-03-01", "$6.3 trillion", SPENDING[2022],
       hedge="nearly")
number("false", "level", "The government spent nearly $8.3 trillion in fiscal year 2022.", "2023-03-01", "$8.3 trillion", SPENDING[2022],
       hedge="nearly")
number("true", "level", "Washington took in just over $3.46 trillion in fiscal 2019.", "2020-03-01", "$3.46 trillion", REVENUE[2019],
       hedge="more than")
number("true", "level", "Net interest on the debt cost taxpayers $476 billion in fiscal year 2022.", "2023-03-04", "$476 billion",
       INTEREST[2022])
number("false", "level", "Net interest on the debt cost taxpayers $1.2 trillion in fiscal year 2022.", "2023-03-04", "$1.2 trillion",
       INTEREST[2022])
number("true", "level", "Social Security spending topped $1.2 trillion in fiscal year 2022.", "2023-03-05", "$1.2 trillion", PENSIONS[2022],
       hedge="more than")
number("false", "level", "Medicare spending was $1.7 trillion in fiscal year 2022.", "2023-03-05", "$1.7 trillion", MEDICARE[2022])
number("true", "level", "National defense outlays came to $766 billion in fiscal 2022.", "2023-03-06", "$766 billion", DEFENSE[2022])
number("false", "level", "National defense outlays came to $466 billion in fiscal 2022.", "2023-03-06", "$466 billion", DEFENSE[2022])
number("true", "change_pct", "Federal spending jumped 47 percent in fiscal year 2020.", "2021-03-01", "47 percent",
       change(SPENDING, 2019, 2020))
number("false", "change_pct", "Federal spending jumped 97 percent in fiscal year 2020.", "2021-03-01", "97 percent",
       change(SPENDING, 2019, 2020))
number("true", "change_pct", "Federal revenue rose 21 percent in fiscal year 2022.", "2023-03-07", "21 percent",
       change(REVENUE, 2021, 2022))
number("false", "change_pct", "Federal revenue fell 21 percent in fiscal year 2022.", "2023-03-07", "21 percent",
       change(REVENUE, 2021, 2022), down=True)
number("true", "change_pct", "Veterans spending grew 17 percent from fiscal 2021 to fiscal 2022.", "2023-03-08", "17 percent",
       change(VETERANS, 2021, 2022))
number("true", "ratio", "The deficit more than tripled between fiscal year 2019 and fiscal year 2020.", "2021-03-02", "tripled",
       DEFICIT[2020] / DEFICIT[2019], hedge="more than")
number("true", "ratio", "The deficit was cut roughly in half between fiscal year 2021 and fiscal year 2022.", "2023-03-02", "half",
       DEFICIT[2022] / DEFICIT[2021], hedge="about")
number("false", "ratio", "The deficit doubled between fiscal year 2021 and fiscal year 2022.", "2023-03-02", "doubled",
       DEFICIT[2022] / DEFICIT[2021])
number("open", "ratio", "Social Security spending has tripled since fiscal year 2000.", "2023-03-09", "tripled",
       PENSIONS[2022] / PENSIONS[2000], share=neighbours(PENSIONS, 2000, 2022, 2022), loose=True)
number("true", "share", "The deficit was 14.9 percent of GDP in fiscal year 2020.", "2021-04-01", "14.9 percent", BALANCE_SHARE[2020],
       down=True)
number("false", "share", "The deficit was 4.9 percent of GDP in fiscal year 2020.", "2021-04-01", "4.9 percent", BALANCE_SHARE[2020],
       down=True)
number("true", "share", "Federal revenue equaled 19.6 percent of GDP in fiscal 2022.", "2023-04-01", "19.6 percent", REVENUE_SHARE[2022])
number("true", "share", "Federal spending amounted to a quarter of GDP in fiscal 2022.", "2023-04-02", "a quarter", SPENDING_SHARE[2022],
       factor=100)
number("false", "share", "Federal spending amounted to half of GDP in fiscal 2022.", "2023-04-02", "half", SPENDING_SHARE[2022], factor=100)
number("true", "share", "Interest swallowed 7.6 percent of all federal spending in fiscal year 2022.", "2023-04-03", "7.6 percent",
       INTEREST[2022] / SPENDING[2022] * 100)
number("true", "share", "Social Security accounted for 19 percent of federal outlays in fiscal year 2022.", "2023-04-03", "19 percent",
       PENSIONS[2022] / SPENDING[2022] * 100)
number("false", "share", "Defense accounted for 42 percent of federal outlays in fiscal year 2022.", "2023-04-03", "42 percent",
       DEFENSE[2022] / SPENDING[2022] * 100)
fact("true", "ratio", "Washington spent more on Social Security than on defense in fiscal year 2022.", "2023-04-04",
     PENSIONS[2022] > DEFENSE[2022], PENSIONS[2022] / DEFENSE[2022])
fact("false", "ratio", "Washington spent more on interest than on Medicare in fiscal year 2022.", "2023-04-04",
     INTEREST[2022] > MEDICARE[2022], INTEREST[2022] / MEDICARE[2022])
fact("true", "trend", "The deficit widened in fiscal year 2024.", "2024-12-05", DEFICIT[2024] > DEFICIT[2023],
     pair=(DEFICIT[2023], DEFICIT[2024]))
fact("false", "trend", "The deficit shrank in fiscal year 2023.", "2023-12-05", DEFICIT[2023] < DEFICIT[2022],
     pair=(DEFICIT[2022], DEFICIT[2023]))
fact("true", "streak", "The federal government has run a deficit every year since fiscal 2002.", "2024-12-06",
     all(DEFICIT[y] > 0 for y in range(2002, 2025)), loose=True)
fact("false", "streak", "The federal budget ran a surplus every year from fiscal 1998 through fiscal 2003.", "2019-12-06",
     all(BALANCE[y] > 0 for y in range(1998, 2004)))
fact("true", "record", "The fiscal 2020 deficit was the largest ever.", "2021-05-06",
     beyond_all([v for y, v in DEFICIT.items() if y < 2020], DEFICIT[2020]), BALANCE[2020], also=(BALANCE_SHARE[2020],), loose=True)
fact("false", "record", "The fiscal 2023 deficit was the largest ever.", "2024-05-06",
     beyond_all([v for y, v in DEFICIT.items() if y < 2023], DEFICIT[2023]), BALANCE[2023])
fact("true", "record", "Federal revenue in fiscal year 2022 was the highest on record.", "2023-05-06",
     beyond_all([v for y, v in REVENUE.items() if y < 2022], REVENUE[2022]), REVENUE[2022], also=(REVENUE_SHARE[2022],), loose=True)
number("true", "level", "The national debt stood at $34 trillion at the end of 2023.", "2024-02-15", "$34 trillion", DEBT["2023-Q4"])
number("false", "level", "The national debt stood at $54 trillion at the end of 2023.", "2024-02-15", "$54 trillion", DEBT["2023-Q4"])
number("true", "level", "By the first quarter of 2026, the national debt had passed $39 trillion.", "2026-06-15", "$39 trillion",
       DEBT["2026-Q1"], hedge="more than")
number("true", "level", "Debt held by the public was $30.9 trillion at the end of 2025.", "2026-04-15", "$30.9 trillion",
       DEBT_PUBLIC["2025-Q4"])
number("true", "share", "The national debt equaled 121 percent of GDP at the end of 2024.", "2025-04-15", "121 percent",
       DEBT_SHARE["2024-Q4"])
number("false", "share", "The national debt equaled 61 percent of GDP at the end of 2024.", "2025-04-15", "61 percent",
       DEBT_SHARE["2024-Q4"])
number("true", "change_abs", "The national debt grew by more than $2 trillion in the course of 2024.", "2025-03-15", "$2 trillion",
       DEBT["2024-Q4"] - DEBT["2023-Q4"], hedge="more than", loose=True)
number("true", "share", "Debt held by the public climbed from 79.4 percent of GDP in fiscal 2019 to 99.8 percent in fiscal 2020.",
       "2021-06-15", "99.8 percent", PUBLIC_SHARE[2020], also=(PUBLIC_SHARE[2019],))
number("true", "level", "The deficit was $1.38 trillion in fiscal 2022. The following year it was $1.7 trillion.", "2023-12-20",
       "$1.7 trillion", BALANCE[2023], down=True, also=(BALANCE[2022],))
number("true", "rate", "In fiscal 2022, Washington spent about $17 billion a day.", "2023-06-20", "$17 billion", SPENDING[2022] / 365,
       hedge="about")
number("false", "rate", "In fiscal 2022, Washington spent about $40 billion a day.", "2023-06-20", "$40 billion", SPENDING[2022] / 365,
       hedge="about")
number("open", "threshold", "The deficit topped $1 trillion in fiscal year 2020.", "2021-06-21", "$1 trillion", BALANCE[2020],
       hedge="more than", down=True, passed=True)

F.none("2024-03-12",
       "Washington has a spending problem, not a revenue problem.",
       "The deficit will hit $2.6 trillion by 2034, the budget office projects.",
       "The president's budget asks for $895 billion for defense.",
       "The House passed the bill 217 to 215.",
       "We will balance the budget in ten years.",
       "The trust fund runs dry in 2034.",
       "Section 230 has nothing to do with the debt limit.",
       "The tax cuts paid for themselves.",
       "Only 19 percent of likely voters trust Congress with money, says a Rasmussen poll.")

G = F.alike
G("2024-12-01", ["supported"],
  "The federal deficit was $1.8 trillion in fiscal year 2024.",
  "In fiscal year 2024 the federal government ran a deficit of $1.8 trillion.",
  "Washington's budget deficit came to $1.8 trillion in FY2024.",
  "The budget shortfall reached $1.8 trillion in fiscal 2024.")
G("2023-03-01", ["contradicted"],
  "Federal spending was $9.3 trillion in fiscal year 2022.",
  "In fiscal year 2022, the federal government spent $9.3 trillion.",
  "Federal outlays totaled $9.3 trillion in fiscal 2022.",
  "Under Republicans, federal spending was $9.3 trillion in fiscal year 2022.",
  "Under Democrats, federal spending was $9.3 trillion in fiscal year 2022.")
G("2024-02-15", ["supported"],
  "The national debt was $34 trillion at the end of 2023.",
  "At the end of 2023, the national debt stood at $34 trillion.",
  "By the end of 2023 the federal debt had reached $34 trillion.")
G("2021-04-01", ["supported"],
  "The deficit equaled 14.9 percent of GDP in fiscal year 2020.",
  "In fiscal 2020, the deficit was 14.9 percent of GDP.",
  "As a share of GDP, the deficit was 14.9% in fiscal year 2020.")
