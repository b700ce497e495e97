"""Statements on jobs, unemployment, wages and openings."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import line, mean, total
from tests.battery.rows import Family
from tests.battery.truth import change

F = Family("jobs")
number, fact = F.number, F.fact

RATE = line("bls-household-survey", "unemployment")
BLACK, HISPANIC, WOMEN, MEN = (line("bls-household-survey", "unemployment", group=g) for g in ("black", "hispanic", "women", "men"))
TAKING_PART, PRIME = (line("bls-household-survey", s) for s in ("participation", "prime-age-participation"))
JOBS, FACTORY, GOVERNMENT = (line("bls-payroll-survey", s, scale=1000) for s in ("jobs", "manufacturing-jobs", "government-jobs"))
ADDED = line("bls-payroll-survey", "jobs-added", scale=1000)
WAGE = line("bls-payroll-survey", "hourly-earnings")
OPENINGS = line("bls-jolts", "openings", scale=1000)
MINIMUM = line("dol-minimum-wage", "minimum-wage")


def added_by(day: str, month: str) -> float:
    return line("bls-payroll-survey", "jobs-added", scale=1000, by=day)[month]


number("true", "rate", "The unemployment rate was 3.4 percent in April 2023.", "2023-06-10", "3.4 percent", RATE["2023-04"])
number("false", "rate", "The unemployment rate was 6.4 percent in April 2023.", "2023-06-10", "6.4 percent", RATE["2023-04"])
number("true", "rate", "Unemployment spiked to 14.8 percent in April 2020.", "2020-07-01", "14.8 percent", RATE["2020-04"])
number("false", "rate", "Unemployment spiked to 24.8 percent in April 2020.", "2020-07-01", "24.8 percent", RATE["2020-04"])
number("true", "rate", "In October 2009 the jobless rate hit 10 percent.", "2012-05-01", "10 percent", RATE["2009-10"])
number("true", "rate", "The unemployment rate is 4.1 percent.", "2024-10-20", "4.1 percent", RATE["2024-09"])
number("misleading", "rate", "The unemployment rate is 3.4 percent.", "2024-08-25", "3.4 percent", 3.4, other=RATE["2024-07"])
number("true", "rate", "Black unemployment fell to 4.8 percent in April 2023.", "2023-06-11", "4.8 percent", BLACK["2023-04"])
number("false", "rate", "Black unemployment fell to 2.8 percent in April 2023.", "2023-06-11", "2.8 percent", BLACK["2023-04"])
number("true", "rate", "The Hispanic unemployment rate was 3.9 percent in September 2019.", "2019-11-11", "3.9 percent",
       HISPANIC["2019-09"])
number("false", "rate", "The Hispanic unemployment rate was 9.3 percent in September 2019.", "2019-11-11", "9.3 percent",
       HISPANIC["2019-09"])
number("true", "rate", "Among women, unemployment stood at 16.2 percent in April 2020.", "2020-07-02", "16.2 percent", WOMEN["2020-04"])
number("true", "rate", "Labor force participation was 62.5 percent in December 2024.", "2025-02-05", "62.5 percent", TAKING_PART["2024-12"])
number("false", "rate", "Labor force participation was 52.5 percent in December 2024.", "2025-02-05", "52.5 percent",
       TAKING_PART["2024-12"])
number("true", "rate", "The prime-age participation rate reached 84 percent in July 2024.", "2024-09-05", "84 percent", PRIME["2024-07"])
number("true", "change_abs", "The unemployment rate rose 11.3 percentage points between February and April 2020.", "2020-08-01",
       "11.3 percentage points", RATE["2020-04"] - RATE["2020-02"], loose=True)
number("false", "change_abs", "The unemployment rate rose 4 percentage points between February and April 2020.", "2020-08-01",
       "4 percentage points", RATE["2020-04"] - RATE["2020-02"])
fact("true", "trend", "Unemployment was lower in December 2023 than in December 2021.", "2024-02-03", RATE["2023-12"] < RATE["2021-12"],
     loose=True)
fact("false", "trend", "Unemployment was lower in September 2024 than in September 2023.", "2024-11-03", RATE["2024-09"] < RATE["2023-09"])
fact("true", "record", "Black unemployment hit a record low in April 2023.", "2023-06-12",
     all(BLACK["2023-04"] < v for p, v in BLACK.items() if p < "2023-04"), BLACK["2023-04"])
fact("false", "record", "Black unemployment hit a record low in December 2023.", "2024-02-12",
     all(BLACK["2023-12"] < v for p, v in BLACK.items() if p < "2023-12"), BLACK["2023-12"])
fact("true", "record", "The unemployment rate in April 2023 was the lowest since 1969.", "2023-06-13",
     all(RATE["2023-04"] < v for p, v in RATE.items() if "1970" <= p < "2023-01"), RATE["2023-04"], loose=True)
fact("true", "record", "At 14.8 percent, unemployment in April 2020 was the highest since the series began in 1948.", "2020-08-13",
     all(RATE["2020-04"] > v for p, v in RATE.items() if p < "2020-04"), RATE["2020-04"], loose=True)
fact("true", "streak", "The jobless rate stayed at or below 4 percent for every month of 2023.", "2024-02-14",
     all(RATE[f"2023-{m:02d}"] <= 4 for m in range(1, 13)))
fact("false", "streak", "The jobless rate stayed below 3.5 percent for every month of 2023.", "2024-02-14",
     all(RATE[f"2023-{m:02d}"] < 3.5 for m in range(1, 13)))
fact("true", "ratio", "In September 2025, Black unemployment was higher than Hispanic unemployment.", "2025-12-20",
     BLACK["2025-09"] > HISPANIC["2025-09"], BLACK["2025-09"] / HISPANIC["2025-09"])
fact("false", "ratio", "In April 2020, unemployment was higher among men than among women.", "2020-08-14",
     MEN["2020-04"] > WOMEN["2020-04"], MEN["2020-04"] / WOMEN["2020-04"])
number("true", "average", "Unemployment averaged 3.6 percent in 2023.", "2024-02-15", "3.6 percent", mean(RATE, "2023-01", "2023-12"))

number("true", "level", "There were 156.9 million payroll jobs in December 2023.", "2024-02-10", "156.9 million", JOBS["2023-12"])
number("false", "level", "There were 196.9 million payroll jobs in December 2023.", "2024-02-10", "196.9 million", JOBS["2023-12"])
number("true", "level", "American factories employed about 12.9 million people in December 2023.", "2024-02-11", "12.9 million",
       FACTORY["2023-12"], hedge="about")
number("false", "level", "American factories employed about 18.9 million people in December 2023.", "2024-02-11", "18.9 million",
       FACTORY["2023-12"], hedge="about")
number("true", "change_abs", "The economy added 2.5 million jobs from December 2022 to December 2023.", "2024-02-12", "2.5 million",
       JOBS["2023-12"] - JOBS["2022-12"], loose=True)
number("false", "change_abs", "The economy added 8.5 million jobs from December 2022 to December 2023.", "2024-02-12", "8.5 million",
       JOBS["2023-12"] - JOBS["2022-12"])
number("true", "change_abs", "Nearly 22 million jobs vanished between February and April 2020.", "2020-09-12", "22 million",
       JOBS["2020-04"] - JOBS["2020-02"], hedge="nearly", down=True, loose=True)
number("true", "change_abs", "Manufacturing has added more than 700,000 jobs since January 2021.", "2024-02-25", "700,000",
       FACTORY["2024-01"] - FACTORY["2021-01"], hedge="more than", loose=True)
number("false", "change_abs", "Manufacturing has added more than 2 million jobs since January 2021.", "2024-02-25", "2 million",
       FACTORY["2024-01"] - FACTORY["2021-01"], hedge="more than")
number("false", "change_abs", "Manufacturing lost jobs on Biden's watch: 300,000 fewer in December 2022 than in January 2021.",
       "2023-02-12", "300,000", FACTORY["2022-12"] - FACTORY["2021-01"], down=True)
number("true", "level", "Employers added 2.6 million jobs in May 2020.", "2026-03-01", "2.6 million", ADDED["2020-05"], loose=True)
number("true", "level", "Employers created 434,000 jobs in January 2023.", "2026-03-02", "434,000", ADDED["2023-01"], loose=True)
number("false", "level", "Employers created 934,000 jobs in January 2023.", "2026-03-02", "934,000", ADDED["2023-01"])
number("misleading", "level", "The economy added 199,000 jobs in December 2021.", "2022-01-15", "199,000", ADDED["2021-12"],
       then=added_by("2022-01-15", "2021-12"))
number("misleading", "level", "Employers added 210,000 jobs in November 2021.", "2021-12-15", "210,000", ADDED["2021-11"],
       then=added_by("2021-12-15", "2021-11"))
number("true", "level", "In 2023 employers added 2.5 million jobs.", "2026-03-03", "2.5 million", total(ADDED, "2023-01", "2023-12"),
       loose=True)
number("true", "average", "Job growth averaged more than 200,000 a month in 2023.", "2026-03-03", "200,000",
       total(ADDED, "2023-01", "2023-12") / 12, hedge="more than", loose=True)
fact("true", "trend", "The economy lost jobs in December 2020.", "2026-03-04", ADDED["2020-12"] < 0, ADDED["2020-12"], loose=True)
number("true", "level", "There were 12.3 million job openings in March 2022.", "2026-08-20", "12.3 million", OPENINGS["2022-03"])
number("false", "level", "There were 21.3 million job openings in March 2022.", "2026-08-20", "21.3 million", OPENINGS["2022-03"])
fact("true", "record", "Job openings reached a record high in March 2022.", "2022-06-20",
     all(OPENINGS["2022-03"] > v for p, v in OPENINGS.items() if p < "2022-03"), OPENINGS["2022-03"], loose=True)
number("true", "change_pct", "Job openings fell 22 percent between December 2022 and December 2023.", "2024-03-20", "22 percent",
       change(OPENINGS, "2022-12", "2023-12"), down=True, loose=True)
number("true", "level", "Average hourly earnings stood at $34.29 in December 2023.", "2024-02-18", "$34.29", WAGE["2023-12"])
number("false", "level", "Average hourly earnings stood at $43.29 in December 2023.", "2024-02-18", "$43.29", WAGE["2023-12"])
number("true", "change_pct", "Average hourly earnings rose 4.1 percent from December 2022 to December 2023.", "2024-02-19", "4.1 percent",
       change(WAGE, "2022-12", "2023-12"), loose=True)
number("false", "change_pct", "Average hourly earnings rose 14.1 percent from December 2022 to December 2023.", "2024-02-19",
       "14.1 percent", change(WAGE, "2022-12", "2023-12"))
number("false", "change_pct", "Wages fell 4 percent from December 2022 to December 2023.", "2024-02-20", "4 percent",
       change(WAGE, "2022-12", "2023-12"), down=True)
number("true", "level", "The federal minimum wage has been stuck at $7.25 an hour since July 2009.", "2024-04-20", "$7.25",
       MINIMUM["2024-03"], loose=True)
number("false", "level", "The federal minimum wage was $9.25 an hour in 2015.", "2016-04-20", "$9.25", MINIMUM["2015-12"])
number("true", "rate", "Unemployment was 14.8 percent in April 2020. By December 2021 it was down to 3.9 percent.", "2022-03-20",
       "3.9 percent", RATE["2021-12"], also=(RATE["2020-04"],))
number("false", "rate", "Unemployment was 14.8 percent in April 2020. By December 2021 it was down to 2.1 percent.", "2022-03-20",
       "2.1 percent", RATE["2021-12"], also=(RATE["2020-04"],))
number("true", "rate", "The jobless rate fell from 6.4 percent in January 2021 to 3.4 percent in January 2023.", "2023-03-25",
       "6.4 percent", RATE["2021-01"], also=(RATE["2023-01"],))
number("true", "level", "Government payrolls topped 23 million in December 2023.", "2024-02-22", "23 million", GOVERNMENT["2023-12"],
       hedge="more than")
number("imprecise", "level", "Government payrolls stood at 23.9 million in December 2023.", "2024-02-22", "23.9 million",
       GOVERNMENT["2023-12"])

F.none("2024-03-15",
       "Nobody wants to work anymore.",
       "The unemployment rate will rise to 5 percent by the fourth quarter, economists expect.",
       "The plant in Lordstown laid off 1,400 workers on Monday.",
       "Our plan will create 10 million good-paying jobs.",
       "A new survey says 44 percent of workers would quit over a return to the office.",
       "Higher interest rates destroyed the labor market.",
       "She has run the department for six years.",
       "The minimum wage should be $15.",
       "Without the tax cut, unemployment would have been 2 points higher.")

G = F.alike
G("2023-06-10", ["supported"],
  "The unemployment rate was 3.4 percent in April 2023.",
  "In April 2023, unemployment stood at 3.4 percent.",
  "Unemployment came to 3.4% in April 2023, the Labor Department said.",
  "The jobless rate in April 2023 was 3.4 percent.")
G("2023-06-10", ["contradicted"],
  "The Black unemployment rate was 8.4 percent in April 2023.",
  "In April 2023 Black unemployment was 8.4 percent.",
  "Unemployment among Black Americans was 8.4% in April 2023.",
  "\"Black unemployment was 8.4 percent in April 2023,\" the Republican said.",
  "\"Black unemployment was 8.4 percent in April 2023,\" the Democrat said.")
G("2024-02-18", ["supported"],
  "Average hourly earnings were $34.29 in December 2023.",
  "In December 2023, average hourly earnings were $34.29.",
  "Average hourly wages stood at $34.29 in December 2023.")
G("2026-08-20", ["supported"],
  "There were 12.3 million job openings in March 2022.",
  "In March 2022, employers had 12.3 million job openings.",
  "Job openings numbered 12.3 million in March 2022.")
G("2024-02-10", ["supported"],
  "American manufacturers employed 12.9 million people in December 2023.",
  "There were 12.9 million manufacturing jobs in December 2023.",
  "Manufacturing employment was 12.9 million in December 2023.")
