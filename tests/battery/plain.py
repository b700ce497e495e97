"""What cuts across the families: denials, percent for points, attribution, lists, and much that is no claim at all."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import fiscal, line, years
from tests.battery.rows import Family
from tests.battery.truth import change

F = Family("plain")
number, fact = F.number, F.fact

RATE = line("bls-household-survey", "unemployment")
MURDERS = years(line("fbi-crime", "murder"))
SOUTHWEST = line("cbp-encounters", "encounters", area="swb")
SW = {y: fiscal(SOUTHWEST, y) for y in range(2017, 2026)}
OVERDOSE = years(line("cdc-overdose-deaths", "deaths"))
IMPORTS = {p: years(line("census-trade", "imports", partner=p, scale=1e6)) for p in ("MEX", "CHN", "CAN")}
SPENDING = years(line("omb-budget", "outlays", scale=1e6), "FY")
INFLATION = line("bls-cpi", "inflation")
GDP_GROWTH = years(line("bea-national-accounts", "growth"))
CITIZENS = {c: fiscal(line("cbp-encounters", "encounters", area="swb", citizenship=c), 2023) for c in ("GTM", "HND")}

# ---------------------------------------------------------------- denials
fact("true", "trend", "Murders did not fall in 2020.", "2021-12-01", not MURDERS[2020] < MURDERS[2019], pair=(MURDERS[2019], MURDERS[2020]))
fact("false", "trend", "Murders did not rise in 2020.", "2021-12-01", not MURDERS[2020] > MURDERS[2019],
     pair=(MURDERS[2019], MURDERS[2020]))
fact("true", "trend", "Encounters at the southwest border did not increase in fiscal year 2024.", "2024-12-11", not SW[2024] > SW[2023],
     pair=(SW[2023], SW[2024]))
fact("false", "trend", "Encounters at the southwest border did not fall in fiscal year 2024.", "2024-12-11", not SW[2024] < SW[2023],
     pair=(SW[2023], SW[2024]))
F.add("true", "change_pct", "It is not true that murders rose 80 percent in 2020.", "2021-12-02", ("supported",),
      change(MURDERS, 2019, 2020))
F.add("true", "trend", "Overdose deaths didn't go up in 2023, they went down.", "2025-02-10", ("supported",),
      OVERDOSE[2023] - OVERDOSE[2022], (change(OVERDOSE, 2022, 2023),))
number("true", "level", "No fewer than 21,000 murders were recorded nationwide in 2020.", "2021-12-03", "21,000", MURDERS[2020],
       hedge="at least")
number("false", "level", "No more than 15,000 murders were recorded nationwide in 2020.", "2021-12-03", "15,000", MURDERS[2020],
       hedge="no more than")

# ---------------------------------------------------------------- percent for points and points for percent
POINTS = ("contradicted", "needs context", "undecided", None)
F.add("points", "change_abs", "The unemployment rate rose by 11.3 percent between February and April 2020.", "2020-08-20", POINTS)
F.add("points", "change_pct", "The unemployment rate fell by 3 percent between January 2021 and January 2023.", "2023-03-20", POINTS)
number("true", "change_abs", "The unemployment rate fell 3 percentage points between January 2021 and January 2023.", "2023-03-20",
       "3 percentage points", RATE["2023-01"] - RATE["2021-01"], down=True, loose=True)
F.add("points", "change_abs", "Murders rose by 29 percentage points in 2020.", "2021-12-04",
      (*POINTS, "not checkable", "no official series"))

# ---------------------------------------------------------------- attribution, speakers, causes fused with figures
number("true", "level", "\"We had 16,669 murders in 2019,\" the governor said.", "2021-12-05", "16,669", MURDERS[2019])
number("false", "level", "The FBI itself says there were 29,000 murders in 2019.", "2021-12-05", "29,000", MURDERS[2019])
number("true", "change_pct", "Thanks to his leadership, encounters at the southwest border fell 79 percent in fiscal year 2025.",
       "2025-12-05", "79 percent", change(SW, 2024, 2025), down=True)
number("false", "change_pct", "Because of the Democrats, encounters at the southwest border rose 79 percent in fiscal year 2025.",
       "2025-12-05", "79 percent", change(SW, 2024, 2025))
number("true", "level", "Sen. Maria Lopez (R-Texas) noted that drug overdoses killed 106,699 Americans in 2021.", "2023-05-05", "106,699",
       OVERDOSE[2021])
number("false", "level", "Sen. Maria Lopez (D-Texas) noted that drug overdoses killed 16,699 Americans in 2021.", "2023-05-05", "16,699",
       OVERDOSE[2021])
number("true", "rate", "Yes, the jobless rate really did hit 14.8 percent in April of 2020.", "2020-09-05", "14.8 percent", RATE["2020-04"])
number("true", "rate", "FACT: Inflation was 3.2% in July 2023.", "2023-09-05", "3.2%", INFLATION["2023-07"])
number("false", "rate", "FACT: Inflation was 32% in July 2023.", "2023-09-05", "32%", INFLATION["2023-07"])
number("true", "level", "How many people did overdoses kill in 2022? The answer is 107,941.", "2024-05-20", "107,941", OVERDOSE[2022],
       loose=True)
number("true", "level", "RT: 2.48 million encounters at the southwest border in FY2023!!", "2023-12-20", "2.48 million", SW[2023])

# ---------------------------------------------------------------- sums and lists
number("true", "level",
       "Together, Guatemalans and Hondurans accounted for about 434,000 encounters at the southwest border in fiscal year 2023.",
       "2023-12-21", "434,000", CITIZENS["GTM"] + CITIZENS["HND"], hedge="about", also=tuple(CITIZENS.values()))
number("true", "level", "The United States imported $505.5 billion in goods from Mexico and $411.9 billion from Canada in 2024.",
       "2025-12-21", "$411.9 billion", IMPORTS["CAN"][2024], also=(IMPORTS["MEX"][2024],))
number("false", "level", "The United States imported $505.5 billion in goods from Mexico and $611.9 billion from Canada in 2024.",
       "2025-12-21", "$611.9 billion", IMPORTS["CAN"][2024], also=(IMPORTS["MEX"][2024],))

# ---------------------------------------------------------------- relative time
number("true", "level", "Overdoses killed 105,007 people in the United States two years ago.", "2025-06-20", "105,007", OVERDOSE[2023])
number("true", "rate", "Inflation was 3.2 percent last month.", "2023-08-20", "3.2 percent", INFLATION["2023-07"])
number("false", "rate", "Inflation was 5.2 percent last month.", "2023-08-20", "5.2 percent", INFLATION["2023-07"])
number("true", "level", "Last year the country imported $505.5 billion in goods from Mexico.", "2025-12-22", "$505.5 billion",
       IMPORTS["MEX"][2024])
number("false", "level", "Last year the country imported $305.5 billion in goods from Mexico.", "2025-12-22", "$305.5 billion",
       IMPORTS["MEX"][2024])
number("true", "level", "Last fiscal year, encounters at the southwest border came to 2,135,005.", "2024-12-22", "2,135,005", SW[2024])
number("true", "level", "The government spent $6.27 trillion in the fiscal year that ended in September 2022.", "2023-05-22",
       "$6.27 trillion", SPENDING[2022])

# ---------------------------------------------------------------- no claims
F.none("2024-08-08",
       "It has been 1,200 days since the vice president visited the border.",
       "Chapter 4 covers the years 1994 to 2001.",
       "The senator, 78, was first elected in 1984.",
       "The speech lasted 92 minutes.",
       "Call 1-800-555-0199 before 5 p.m. to order.",
       "Flight 1549 left LaGuardia with 155 people aboard.",
       "She beat him 54 percent to 45 percent in the runoff.",
       "The bill would cost $1.7 trillion over ten years.",
       "Imagine if unemployment doubled tomorrow.",
       "Is unemployment really 3 percent? Nobody believes it.",
       "My grandmother paid $12,000 for her house.",
       "Turnout in the primary was 31 percent.",
       "The suit names 14 defendants and asks for $40 million.",
       "Room 302 is up the stairs on your left.",
       "The temperature in Phoenix hit 118 degrees on Thursday.",
       "The ship carried 4,000 containers of furniture.",
       "Apple sold 50 million phones in the quarter.",
       "He promised that inflation would fall to 2 percent.",
       "The bridge, built in 1937, is 1.7 miles long.",
       "Experts say we may be headed for a lost decade.",
       "Interest rates should be cut by half a point at once.",
       "Nine justices heard the case on March 4.",
       "Two out of three dentists recommend it.",
       "Let's get to 60 votes and pass this thing.")

G = F.alike
G("2021-12-01", ["contradicted"],
  "Murders fell in 2020.",
  "The number of murders went down in 2020.",
  "In 2020, there were fewer murders than in 2019.",
  "According to the Democratic mayor, murders fell in 2020.",
  "According to the Republican mayor, murders fell in 2020.", kind="speaker")
G("2025-12-21", ["supported"],
  "The United States imported more goods from Mexico than from Canada in 2024.",
  "In 2024, goods imports from Mexico were higher than goods imports from Canada.",
  "Mexico outsold Canada in the U.S. goods market in 2024.")
G("2020-08-20", ["supported"],
  "The unemployment rate hit 14.8 percent in April 2020.",
  "\"The unemployment rate hit 14.8 percent in April 2020,\" said Rep. Ann Smith, a Democrat.",
  "\"The unemployment rate hit 14.8 percent in April 2020,\" said Rep. Ann Smith, a Republican.",
  "As the labor secretary told reporters, the unemployment rate hit 14.8 percent in April 2020.", kind="speaker")

# A town is not the country.
F.unanswerable(
    "2024-10-10",
    "Apartment rents in Denver climbed 9 percent in 2022.",
    "Robberies in Milwaukee fell 15 percent in 2020.",
    "Detroit's jobless rate was 9.1 percent in March 2024.",
    "Overdose deaths in Spokane reached 310 in 2022.",
)
