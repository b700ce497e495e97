"""Statements on oil, electricity and emissions."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import line, rows, years
from tests.battery.rows import Family
from tests.battery.truth import beyond_all, change

F = Family("energy")
number, fact = F.number, F.fact

OIL = years(line("eia-petroleum", "crude-production", scale=1e6))
OIL_IN, OIL_OUT = (years(line("eia-petroleum", s, scale=1e6)) for s in ("crude-imports", "crude-exports"))
PETROLEUM_IN, PETROLEUM_OUT = (years(line("eia-petroleum", s, scale=1e6)) for s in ("petroleum-imports", "petroleum-exports"))
CARBON = years(line("eia-carbon-dioxide", "emissions", scale=1e6))
COAL_CARBON = years(line("eia-carbon-dioxide", "emissions", source_of_energy="coal", scale=1e6))
POWER = {(r["source_of_power"], r["period"]): float(r["value"]) for r in rows("eia-electricity") if r["series"] == "share"}
PUMP = line("eia-gasoline", "regular")

number("true", "rate", "The United States produced 13.2 million barrels of crude oil a day in 2024.", "2025-10-01", "13.2 million",
       OIL[2024])
number("false", "rate", "The United States produced 7.2 million barrels of crude oil a day in 2024.", "2025-10-01", "7.2 million",
       OIL[2024], late=True)
number("true", "rate", "Crude oil production averaged 12.29 million barrels per day in 2019.", "2023-10-01", "12.29 million", OIL[2019])
number("false", "rate", "Crude oil production averaged 18.29 million barrels per day in 2019.", "2023-10-01", "18.29 million", OIL[2019],
       late=True)
number("true", "rate", "In 2008 American oil output sank below 5 million barrels a day.", "2012-04-01", "5 million", OIL[2008],
       hedge="less than")
number("imprecise", "rate", "Domestic crude production reached 9.6 million barrels per day in 2017.", "2019-04-01", "9.6 million",
       OIL[2017])
number("true", "change_pct", "Crude oil output fell 8 percent in 2020.", "2023-10-02", "8 percent", change(OIL, 2019, 2020), down=True)
number("false", "change_pct", "Crude oil output rose 8 percent in 2020.", "2023-10-02", "8 percent", change(OIL, 2019, 2020), late=True)
number("true", "change_pct", "U.S. crude oil production was up 18 percent in 2018.", "2023-10-03", "18 percent", change(OIL, 2017, 2018))
number("open", "ratio", "Domestic oil production more than doubled from 2008 to 2019.", "2023-10-03", "doubled", OIL[2019] / OIL[2008],
       hedge="more than", loose=True)
number("false", "ratio", "Domestic oil production tripled from 2010 to 2019.", "2023-10-03", "tripled", OIL[2019] / OIL[2010], late=True)
fact("true", "record", "The United States pumped a record amount of crude oil in 2024.", "2025-10-04",
     beyond_all([v for y, v in OIL.items() if y < 2024], OIL[2024]), OIL[2024], loose=True)
fact("false", "record", "American oil production hit an all-time high in 2021.", "2022-10-04",
     beyond_all([v for y, v in OIL.items() if y < 2021], OIL[2021]), OIL[2021], late=True)
fact("true", "trend", "U.S. crude production was higher in 2024 than in 2023.", "2025-10-05", OIL[2024] > OIL[2023],
     pair=(OIL[2023], OIL[2024]))
fact("false", "trend", "U.S. crude production was higher in 2020 than in 2019.", "2023-10-05", OIL[2020] > OIL[2019],
     pair=(OIL[2019], OIL[2020]), late=True)
number("true", "rate", "The country imported 6.28 million barrels of crude oil a day in 2022.", "2023-10-05", "6.28 million", OIL_IN[2022])
number("true", "rate", "The United States exported 9.52 million barrels of petroleum a day in 2022.", "2023-10-06", "9.52 million",
       PETROLEUM_OUT[2022])
fact("true", "ratio", "In 2022 the United States exported more petroleum than it imported.", "2023-10-06",
     PETROLEUM_OUT[2022] > PETROLEUM_IN[2022], PETROLEUM_OUT[2022] / PETROLEUM_IN[2022])
number("true", "share", "Coal generated 19.7 percent of the nation's electricity in 2022.", "2023-10-07", "19.7 percent",
       POWER["coal", "2022"])
number("false", "share", "Coal generated 49.7 percent of the nation's electricity in 2022.", "2023-10-07", "49.7 percent",
       POWER["coal", "2022"], quoted=True)
number("true", "share", "Nuclear plants supplied about 18 percent of U.S. electricity in 2022.", "2023-10-07", "18 percent",
       POWER["nuclear", "2022"], hedge="about")
number("true", "share", "Wind produced 10.3 percent of the country's power in 2022.", "2023-10-08", "10.3 percent", POWER["wind", "2022"])
number("true", "share", "Renewables made up 21 percent of U.S. electricity generation in 2022.", "2023-10-08", "21 percent",
       POWER["renewables", "2022"])
fact("true", "ratio", "In 2022 renewable sources generated more electricity than coal.", "2023-10-09",
     POWER["renewables", "2022"] > POWER["coal", "2022"], POWER["renewables", "2022"] / POWER["coal", "2022"], loose=True)
LAST = max(CARBON)
number("true", "level", f"Energy-related carbon dioxide emissions were {CARBON[2019] / 1e9:.2f} billion metric tons in 2019.", "2024-10-09",
       f"{CARBON[2019] / 1e9:.2f} billion", CARBON[2019])
number("true", "change_pct", f"Carbon dioxide emissions from energy fell {-change(CARBON, 2019, 2020):.0f} percent in 2020.", "2024-10-10",
       f"{-change(CARBON, 2019, 2020):.0f} percent", change(CARBON, 2019, 2020), down=True)
fact("true", "trend", "Emissions of carbon dioxide from coal were lower in 2020 than in 2016.", "2024-10-10",
     COAL_CARBON[2020] < COAL_CARBON[2016], pair=(COAL_CARBON[2016], COAL_CARBON[2020]))
number("true", "level", "Regular gas cost $4.48 a gallon in May 2026.", "2026-07-10", "$4.48", PUMP["2026-05"], loose=True)
fact("true", "trend", "Pump prices were lower in December 2023 than in December 2022.", "2024-02-10", PUMP["2023-12"] < PUMP["2022-12"],
     pair=(PUMP["2022-12"], PUMP["2023-12"]))
fact("false", "trend", "Pump prices were lower in June 2022 than in June 2021.", "2022-08-10", PUMP["2022-06"] < PUMP["2021-06"],
     pair=(PUMP["2021-06"], PUMP["2022-06"]))
number("true", "rate", "Oil output was 11.3 million barrels a day in 2020. In 2024 it was 13.2 million.", "2025-10-11", "13.2 million",
       OIL[2024], also=(OIL[2020],))
number("true", "rate", "American crude production climbed from 5.5 million barrels a day in 2010 to 12.3 million in 2019.", "2023-10-11",
       "12.3 million", OIL[2019], also=(OIL[2010],))
number("false", "rate", "American crude production slid from 9.6 million barrels a day in 1970 to 3 million in 2008.", "2023-10-11",
       "3 million", OIL[2008], also=(OIL[1970],))

F.none("2024-05-20",
       "The war on American energy has to end.",
       "Crude output will average 13.7 million barrels a day next year, the agency forecasts.",
       "The pipeline spilled 588,000 gallons into a Kansas creek.",
       "The state must get 50 percent of its power from renewables by 2030.",
       "Chevron reported a profit of $5.5 billion.",
       "If the Keystone pipeline had been built, gas would be a dollar cheaper.",
       "Sixty percent of residents oppose the wind farm, a survey shows.",
       "Drilling permits, not speeches, are what moves the price.")

G = F.alike
G("2025-10-01", ["supported"],
  "The United States produced 13.2 million barrels of crude oil per day in 2024.",
  "In 2024 U.S. crude oil production averaged 13.2 million barrels a day.",
  "American crude oil output was 13.2 million barrels per day in 2024.",
  "U.S. oil production came to 13.2 million barrels a day in 2024, the Energy Department says.")
G("2023-10-02", ["contradicted"],
  "Crude oil production rose 25 percent in 2020.",
  "In 2020, U.S. crude oil production went up 25 percent.",
  "U.S. production of crude oil increased 25% in 2020.")
G("2023-10-07", ["supported"],
  "Coal produced 19.7 percent of U.S. electricity in 2022.",
  "In 2022, 19.7 percent of U.S. electricity came from coal.",
  "Coal's share of U.S. electricity generation was 19.7% in 2022.")
G("2022-10-04", ["contradicted"],
  "U.S. crude oil production hit a record in 2021.",
  "In 2021, American crude oil production was the highest ever.",
  "Crude oil output in the United States reached an all-time high in 2021.")
