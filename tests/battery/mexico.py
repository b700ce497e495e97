"""Statements on Mexico: remittances, growth, prices, crime, the peso and institutions."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import calendar, line, total, years
from tests.battery.rows import Family
from tests.battery.truth import beyond_all, change, neighbours

F = Family("mexico")
number, fact = F.number, F.fact

REMITTANCES = years(line("banxico-remittances", "received", scale=1e6))
REMITTANCE_MONTHS = line("banxico-remittances", "received", scale=1e6)
FROM_US = years(line("banxico-remittances", "received", origin="USA", scale=1e6))
PESO = line("banxico-exchange-rate", "pesos-per-dollar")
GROWTH = years(line("inegi-gdp", "growth"))
INFLATION = line("inegi-prices", "inflation")
DEATHS = years(line("inegi-homicides", "homicides"))
VICTIMS = {y: calendar(line("sesnsp-victims", "homicide"), y) for y in range(2015, 2025)}
FEMICIDES, KIDNAPPED, EXTORTED = (
    {y: calendar(line("sesnsp-victims", s), y) for y in range(2015, 2025)} for s in ("femicide", "kidnapping", "extortion"))
MISSING = line("rnpdno-missing", "missing")
POOR = years(line("inegi-poverty", "people", scale=1e6))
POVERTY = years(line("inegi-poverty", "rate"))
WAGE = years(line("conasami-minimum-wage", "general"))
PEOPLE = years(line("conapo-population", "population"))
CORRUPTION = years(line("transparency-corruption", "corruption", country="MEX"))
FREEDOM = years(line("freedom-house-scores", "freedom", country="MEX"))
PEMEX = years(line("pemex-output", "crude", scale=1000))
INVESTMENT = years(line("se-foreign-investment", "inflows", scale=1e6))

number("true", "level", "Mexico received $65 billion in remittances in 2024.", "2025-03-20", "$65 billion", REMITTANCES[2024], loose=True)
number("false", "level", "Mexico received $95 billion in remittances in 2024.", "2025-03-20", "$95 billion", REMITTANCES[2024])
number("true", "level", "Remittances to Mexico topped $63 billion in 2023.", "2024-03-20", "$63 billion", REMITTANCES[2023],
       hedge="more than")
number("false", "level", "Remittances to Mexico topped $83 billion in 2023.", "2024-03-20", "$83 billion", REMITTANCES[2023],
       hedge="more than")
number("true", "change_pct", "Remittances to Mexico fell 3.9 percent in 2025.", "2026-07-20", "3.9 percent",
       change(REMITTANCES, 2024, 2025), down=True)
number("false", "change_pct", "Remittances to Mexico rose 3.9 percent in 2025.", "2026-07-20", "3.9 percent",
       change(REMITTANCES, 2024, 2025))
number("true", "share", "The United States accounted for nearly 97 percent of Mexico's remittances in 2024.", "2026-07-21", "97 percent",
       FROM_US[2024] / REMITTANCES[2024] * 100, hedge="nearly")
number("false", "share", "The United States accounted for 67 percent of Mexico's remittances in 2024.", "2026-07-21", "67 percent",
       FROM_US[2024] / REMITTANCES[2024] * 100)
fact("true", "record", "Remittances to Mexico reached a record in 2024.", "2025-04-20",
     beyond_all([v for y, v in REMITTANCES.items() if y < 2024], REMITTANCES[2024]), REMITTANCES[2024], also=(64745e6,))
fact("false", "record", "Remittances to Mexico reached a record in 2025.", "2026-07-22",
     beyond_all([v for y, v in REMITTANCES.items() if y < 2025], REMITTANCES[2025]), REMITTANCES[2025])
fact("true", "streak", "Remittances to Mexico have increased every year from 2014 through 2024.", "2025-05-01",
     all(REMITTANCES[y] > REMITTANCES[y - 1] for y in range(2014, 2025)))
number("open", "ratio", "Remittances to Mexico have more than doubled since 2016.", "2024-04-02", "doubled",
       REMITTANCES[2023] / REMITTANCES[2016], hedge="more than",
       share=neighbours({y: v for y, v in REMITTANCES.items() if y <= 2023}, 2016, 2023, 2023), loose=True)
number("true", "level", "In May 2025 Mexicans abroad sent home $5.4 billion.", "2025-07-20", "$5.4 billion", REMITTANCE_MONTHS["2025-05"],
       loose=True)
number("true", "rate", "The Mexican economy grew 3.1 percent in 2023.", "2026-08-01", "3.1 percent", GROWTH[2023], loose=True)
number("false", "rate", "The Mexican economy grew 7.1 percent in 2023.", "2026-08-01", "7.1 percent", GROWTH[2023])
number("true", "rate", "Mexico's GDP shrank by more than 8 percent in 2020.", "2026-08-01", "8 percent", GROWTH[2020], hedge="more than",
       down=True, loose=True)
number("false", "rate", "Mexico's GDP shrank by more than 12 percent in 2020.", "2026-08-01", "12 percent", GROWTH[2020], hedge="more than",
       down=True)
fact("true", "trend", "Mexico's economy contracted in 2019.", "2026-08-02", GROWTH[2019] < 0, GROWTH[2019], loose=True)
fact("false", "trend", "Mexico's economy grew faster in 2024 than in 2023.", "2026-08-02", GROWTH[2024] > GROWTH[2023],
     pair=(GROWTH[2023], GROWTH[2024]))
number("true", "rate", "Inflation in Mexico peaked at 8.7 percent in August 2022.", "2023-01-20", "8.7 percent", INFLATION["2022-08"])
number("false", "rate", "Inflation in Mexico peaked at 15.7 percent in August 2022.", "2023-01-20", "15.7 percent", INFLATION["2022-08"])
number("true", "rate", "Mexican consumer prices were 4.21 percent higher in December 2024 than a year before.", "2025-02-20",
       "4.21 percent", INFLATION["2024-12"])
number("true", "level", "In April 2024 a dollar bought 16.8 pesos.", "2024-06-10", "16.8", PESO["2024-04"], loose=True)
number("true", "level", "The exchange rate averaged 20.27 pesos per dollar in December 2024.", "2025-02-10", "20.27", PESO["2024-12"])
number("false", "level", "The exchange rate averaged 30.27 pesos per dollar in December 2024.", "2025-02-10", "30.27", PESO["2024-12"])
number("true", "level", "Mexico registered 36,773 homicides in 2020, INEGI says.", "2026-02-02", "36,773", DEATHS[2020], loose=True)
number("false", "level", "Mexico registered 76,773 homicides in 2020, INEGI says.", "2026-02-02", "76,773", DEATHS[2020])
number("true", "level", "Prosecutors in Mexico opened files on 29,721 victims of intentional homicide in 2023.", "2025-09-02", "29,721",
       VICTIMS[2023])
number("true", "level", "More than 30,000 people were murdered in Mexico in 2024.", "2025-12-02", "30,000", VICTIMS[2024],
       hedge="more than", also=(DEATHS[2024],))
number("false", "level", "More than 50,000 people were murdered in Mexico in 2024.", "2025-12-02", "50,000", DEATHS[2024],
       hedge="more than", also=(VICTIMS[2024],))
fact("true", "trend", "Homicides in Mexico were lower in 2023 than in 2019.", "2025-12-03",
     VICTIMS[2023] < VICTIMS[2019] and DEATHS[2023] < DEATHS[2019], pair=(DEATHS[2019], DEATHS[2023]),
     also=(VICTIMS[2023] - VICTIMS[2019], VICTIMS[2019], VICTIMS[2023]), loose=True)
fact("false", "trend", "Homicides in Mexico were lower in 2018 than in 2016.", "2025-12-03",
     VICTIMS[2018] < VICTIMS[2016] or DEATHS[2018] < DEATHS[2016], pair=(DEATHS[2016], DEATHS[2018]), also=(VICTIMS[2018] - VICTIMS[2016],))
number("true", "level", "Mexico counted 852 femicides in 2024.", "2025-09-03", "852", FEMICIDES[2024])
number("false", "level", "Mexico counted 3,852 femicides in 2024.", "2025-09-03", "3,852", FEMICIDES[2024])
number("true", "level", "There were 908 kidnapping victims in Mexico in 2024.", "2025-09-04", "908", KIDNAPPED[2024])
number("true", "change_pct", "Kidnappings in Mexico fell by half between 2019 and 2021.", "2022-05-04", "half",
       change(KIDNAPPED, 2019, 2021), down=True, factor=100, loose=True)
fact("true", "trend", "There were more victims of extortion in Mexico in 2022 than in 2021.", "2023-05-05", EXTORTED[2022] > EXTORTED[2021],
     pair=(EXTORTED[2021], EXTORTED[2022]))
number("true", "level", "More than 133,000 people were registered as missing in Mexico in December 2025.", "2026-02-05", "133,000",
       MISSING["2025-12"], hedge="more than")
number("true", "share", "Mexico's poverty rate came down to 29.6 percent in 2024.", "2025-11-05", "29.6 percent", POVERTY[2024])
number("true", "level", "In 2024, 38.5 million Mexicans were living in poverty.", "2025-11-06", "38.5 million", POOR[2024])
number("true", "ratio", "Mexico's minimum wage roughly tripled between 2018 and 2025.", "2025-11-06", "tripled", WAGE[2025] / WAGE[2018],
       hedge="about", loose=True)
number("true", "level", "Mexico's general minimum wage was 278.80 pesos a day in 2025.", "2025-11-07", "278.80", WAGE[2025])
number("true", "level", "Mexico had about 130 million inhabitants in 2022.", "2024-11-07", "130 million", PEOPLE[2022], hedge="about")
number("false", "level", "Mexico had about 230 million inhabitants in 2022.", "2024-11-07", "230 million", PEOPLE[2022], hedge="about")
number("true", "level", "Mexico scored 26 out of 100 on the Corruption Perceptions Index in 2024.", "2025-04-08", "26", CORRUPTION[2024])
number("true", "level", "Freedom House gave Mexico a score of 59 for 2024.", "2025-04-08", "59", FREEDOM[2024])
number("true", "rate", "Pemex pumped 1.48 million barrels of crude oil a day in 2024.", "2025-04-09", "1.48 million", PEMEX[2024])
number("true", "level", "Foreign direct investment in Mexico came to $36.9 billion in 2024.", "2025-04-09", "$36.9 billion",
       INVESTMENT[2024], loose=True)
number("true", "level", "Remittances to Mexico rose from $58.9 billion in 2022 to $63.3 billion in 2023.", "2026-07-25", "$63.3 billion",
       REMITTANCES[2023], also=(REMITTANCES[2022],))
number("false", "level", "Remittances to Mexico rose from $58.9 billion in 2022 to $93.3 billion in 2023.", "2026-07-25", "$93.3 billion",
       REMITTANCES[2023], also=(REMITTANCES[2022],))
number("true", "level", "Between January and June 2025, Mexico counted 12,752 victims of intentional homicide.", "2025-09-10", "12,752",
       total(line("sesnsp-victims", "homicide"), "2025-01", "2025-06"))

F.none("2024-05-15",
       "Hugs, not bullets, has failed.",
       "Mexico's economy will grow 2.4 percent in 2025, the bank forecasts.",
       "Gunmen killed six people at a bar in Apaseo el Grande on Sunday.",
       "Sheinbaum won with 59 percent of the vote.",
       "López Obrador's approval stood at 65 percent in a poll by El Financiero.",
       "The judicial reform will haunt the peso for years.",
       "The president has promised a million new homes.",
       "Article 19 of the constitution lists the offenses.",
       "The train runs 1,554 kilometers around the peninsula.")

G = F.alike
G("2025-03-20", ["supported"],
  "Mexico received about $65 billion in remittances in 2024.",
  "In 2024, remittances to Mexico came to about $65 billion.",
  "Mexican families received about $65 billion in remittances in 2024.",
  "Remittances sent to Mexico totaled about $65 billion in 2024, the central bank said.")
G("2026-08-01", ["contradicted"],
  "Mexico's economy grew 6 percent in 2024.",
  "In 2024, the Mexican economy expanded 6 percent.",
  "Mexico's GDP grew by 6% in 2024.")
G("2023-01-20", ["supported"],
  "Inflation in Mexico was 8.7 percent in August 2022.",
  "In August 2022, Mexico's annual inflation rate stood at 8.7 percent.",
  "Mexico's inflation hit 8.7% in August 2022.")
G("2025-09-03", ["supported"],
  "Mexico recorded 852 femicides in 2024.",
  "In 2024, there were 852 femicides in Mexico.",
  "852 femicides were recorded in Mexico in 2024.")
