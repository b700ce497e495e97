"""Statements on crime in the United States."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import line, years
from tests.battery.rows import Family
from tests.battery.truth import beyond_all, change, neighbours

F = Family("crime")
number, fact = F.number, F.fact

VIOLENT, MURDERS, ROBBERIES, ASSAULTS, PROPERTY, BURGLARIES, CARS = (
    years(line("fbi-crime", s)) for s in ("violent", "murder", "robbery", "assault", "property", "burglary", "vehicle-theft"))
VIOLENT_RATE, MURDER_RATE, ROBBERY_RATE, PROPERTY_RATE, BURGLARY_RATE = (
    years(line("fbi-crime", f"{s}-rate")) for s in ("violent", "murder", "robbery", "property", "burglary"))
OFFICERS = years(line("fbi-officers-killed", "feloniously"))

number("true", "level", "The FBI counted 21,570 murders in 2020.", "2021-11-01", "21,570", MURDERS[2020])
number("false", "level", "The FBI counted 31,570 murders in 2020.", "2021-11-01", "31,570", MURDERS[2020])
number("true", "level", "There were 16,669 murders nationwide in 2019.", "2021-11-02", "16,669", MURDERS[2019])
number("true", "level", "More than 810,000 motor vehicle thefts were reported in 2020.", "2021-11-02", "810,000", CARS[2020],
       hedge="more than")
number("false", "level", "More than 2.8 million motor vehicle thefts were reported in 2020.", "2021-11-02", "2.8 million", CARS[2020],
       hedge="more than")
number("true", "level", "About 244,000 robberies were reported in 2020.", "2021-11-03", "244,000", ROBBERIES[2020], hedge="about")
number("false", "level", "About 444,000 robberies were reported in 2020.", "2021-11-03", "444,000", ROBBERIES[2020], hedge="about")
number("true", "level", "In 1991 America suffered 24,703 murders.", "2015-03-03", "24,703", MURDERS[1991])
number("imprecise", "level", "The FBI recorded 1.27 million violent crimes in 2020.", "2021-11-04", "1.27 million", VIOLENT[2020])
number("true", "level", "The FBI recorded 1.31 million violent crimes in 2020.", "2021-11-04", "1.31 million", VIOLENT[2020])
number("true", "rate", "The violent crime rate was 363.8 per 100,000 people in 2023.", "2024-11-04", "363.8", VIOLENT_RATE[2023])
number("false", "rate", "The violent crime rate was 563.8 per 100,000 people in 2023.", "2024-11-04", "563.8", VIOLENT_RATE[2023],
       late=True)
number("true", "rate", "The murder rate was 6.5 per 100,000 in 2020.", "2021-11-05", "6.5", MURDER_RATE[2020])
number("false", "rate", "The murder rate was 9.5 per 100,000 in 2020.", "2021-11-05", "9.5", MURDER_RATE[2020])
number("true", "rate", "In 2024 the murder rate fell to 5 per 100,000 residents.", "2025-09-05", "5", MURDER_RATE[2024])
number("true", "rate", "In 1991 there were about 758 violent crimes for every 100,000 Americans.", "2015-03-05", "758", VIOLENT_RATE[1991],
       hedge="about")
number("true", "rate", "The property crime rate stood at 1,958.2 per 100,000 people in 2020.", "2021-11-06", "1,958.2", PROPERTY_RATE[2020])
number("true", "change_pct", "Murders rose 29 percent in 2020.", "2021-11-07", "29 percent", change(MURDERS, 2019, 2020))
number("false", "change_pct", "Murders rose 59 percent in 2020.", "2021-11-07", "59 percent", change(MURDERS, 2019, 2020))
number("false", "change_pct", "Murders fell 29 percent in 2020.", "2021-11-07", "29 percent", change(MURDERS, 2019, 2020), down=True)
number("true", "change_pct", "Robberies dropped 9 percent in 2020.", "2021-11-08", "9 percent", change(ROBBERIES, 2019, 2020), down=True)
number("true", "change_pct", "Aggravated assaults increased 12 percent from 2019 to 2020.", "2021-11-08", "12 percent",
       change(ASSAULTS, 2019, 2020))
number("false", "change_pct", "Aggravated assaults decreased 12 percent from 2019 to 2020.", "2021-11-08", "12 percent",
       change(ASSAULTS, 2019, 2020), down=True)
number("true", "change_pct", "Burglaries have fallen 67 percent since 1991.", "2021-11-09", "67 percent", change(BURGLARIES, 1991, 2020),
       down=True, share=neighbours(BURGLARIES, 1991, 2020, 2020), loose=True)
number("misleading", "change_pct", "The murder rate fell 23 percent between 2020 and 2024.", "2025-09-06", "23 percent",
       change(MURDER_RATE, 2020, 2024), down=True, broken=True)
number("false", "change_pct", "The violent crime rate rose 30 percent between 2013 and 2015.", "2017-01-09", "30 percent",
       change(VIOLENT_RATE, 2013, 2015))
number("true", "ratio", "The robbery rate was about half as high in 2020 as in 2000, at 73.9 per 100,000.", "2021-11-10", "73.9",
       ROBBERY_RATE[2020], also=(ROBBERY_RATE[2000], ROBBERY_RATE[2020] / ROBBERY_RATE[2000]), loose=True)
number("true", "ratio", "The murder rate in 2014 was less than half of what it was in 1991.", "2016-03-10", "half",
       MURDER_RATE[2014] / MURDER_RATE[1991], hedge="less than", loose=True)
fact("true", "trend", "There were more murders in 2020 than in 2019.", "2021-11-11", MURDERS[2020] > MURDERS[2019],
     pair=(MURDERS[2019], MURDERS[2020]))
fact("false", "trend", "There were fewer murders in 2015 than in 2014.", "2017-11-11", MURDERS[2015] < MURDERS[2014],
     pair=(MURDERS[2014], MURDERS[2015]))
fact("true", "trend", "Property crime fell every year from 2003 to 2020.", "2021-11-12",
     all(PROPERTY[y] < PROPERTY[y - 1] for y in range(2004, 2021)), loose=True)
fact("false", "trend", "Murders fell every year from 2010 to 2020.", "2021-11-12",
     all(MURDERS[y] < MURDERS[y - 1] for y in range(2011, 2021)))
fact("true", "trend", "The murder rate was lower in 2024 than in 2022.", "2025-09-12", MURDER_RATE[2024] < MURDER_RATE[2022],
     pair=(MURDER_RATE[2022], MURDER_RATE[2024]))
fact("true", "record", "The number of burglaries in 2020 was the lowest since at least 1979.", "2021-11-13",
     beyond_all([v for y, v in BURGLARIES.items() if y < 2020], BURGLARIES[2020], low=True), BURGLARIES[2020], loose=True)
fact("false", "record", "The number of murders in 2020 was the highest ever recorded.", "2021-11-13",
     beyond_all([v for y, v in MURDERS.items() if y < 2020], MURDERS[2020]), MURDERS[2020])
fact("true", "record", "The murder count in 2020 was the highest since 1995.", "2021-11-14",
     all(MURDERS[2020] > v for y, v in MURDERS.items() if 1996 <= y < 2020) and MURDERS[1995] >= MURDERS[2020], MURDERS[2020])
fact("true", "threshold", "Murders topped 20,000 in 2020.", "2021-11-14", MURDERS[2020] > 20000, MURDERS[2020])
fact("false", "threshold", "The number of murders never exceeded 20,000 between 2015 and 2020.", "2021-11-15",
     max(MURDERS[y] for y in range(2015, 2021)) <= 20000)
number("true", "change_abs", "There were 4,901 more murders in 2020 than in 2019.", "2021-11-15", "4,901", MURDERS[2020] - MURDERS[2019])
number("false", "change_abs", "There were 14,901 more murders in 2020 than in 2019.", "2021-11-15", "14,901", MURDERS[2020] - MURDERS[2019])
number("true", "rate", "In 2020 someone was murdered in America at a rate of about 59 people a day.", "2021-11-16", "59",
       MURDERS[2020] / 366, hedge="about")
number("true", "average", "Between 2015 and 2019 there were on average about 16,700 murders a year.", "2021-11-16", "16,700",
       sum(MURDERS[y] for y in range(2015, 2020)) / 5, hedge="about")
number("true", "share", "Aggravated assaults made up 70 percent of violent crimes in 2020.", "2021-11-17", "70 percent",
       ASSAULTS[2020] / VIOLENT[2020] * 100)
number("true", "level", "Murders climbed from 14,164 in 2014 to 17,413 in 2016.", "2018-11-17", "17,413", MURDERS[2016],
       also=(MURDERS[2014],))
number("true", "level", "The FBI reported 16,374 murders in 2018. The next year there were 16,669.", "2021-11-18", "16,669", MURDERS[2019],
       also=(MURDERS[2018],))
number("false", "level", "The FBI reported 16,374 murders in 2018. The next year there were 19,669.", "2021-11-18", "19,669", MURDERS[2019],
       also=(MURDERS[2018],))
number("true", "level", "In 2021, 73 law enforcement officers were feloniously killed in the line of duty.", "2022-06-18", "73",
       OFFICERS[2021])

F.none("2024-06-02",
       "Our streets are not safe.",
       "Crime will be the defining issue in November.",
       "Three men were shot outside a bar in Memphis early Sunday.",
       "Progressive prosecutors are to blame for the murder wave.",
       "Some 77 percent of Americans believe crime is rising, according to Gallup.",
       "The council voted 8-1 to hire 200 more officers.",
       "He was 23 when he was convicted in 2009.",
       "The maximum penalty is 20 years in prison.",
       "We will cut violent crime by a quarter.")

G = F.alike
G("2021-11-07", ["supported"],
  "Murders rose 29 percent in 2020.",
  "In 2020, the number of murders went up 29 percent.",
  "The nation's murders increased by 29% in 2020.",
  "Murders were up 29 percent in 2020, FBI data show.")
G("2021-11-01", ["contradicted"],
  "There were 35,000 murders in the United States in 2020.",
  "In 2020, 35,000 murders were committed in the United States.",
  "Democrats say there were 35,000 murders in the United States in 2020.",
  "Republicans say there were 35,000 murders in the United States in 2020.")
G("2024-11-04", ["supported"],
  "The violent crime rate was 363.8 per 100,000 people in 2023.",
  "In 2023, the violent crime rate stood at 363.8 per 100,000 residents.",
  "The rate of violent crime in 2023 was 363.8 per 100,000 inhabitants.")
G("2021-11-13", ["contradicted"],
  "Burglaries hit a record high in 2020.",
  "In 2020 burglaries reached an all-time high.",
  "The number of burglaries was higher in 2020 than ever before.")
G("2021-11-09", ["supported"],
  "There were 24,703 murders in the United States in 1991.",
  "In 1991, 24,703 people were murdered in the United States.",
  "America's murder count in 1991 was 24,703.")
