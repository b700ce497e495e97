"""Statements on deaths from overdoses, guns, COVID-19 and suicide, on births and on life expectancy."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import line, years
from tests.battery.rows import Family
from tests.battery.truth import beyond_all, change, neighbours

F = Family("deaths")
number, fact = F.number, F.fact

OVERDOSE, SYNTHETIC, OPIOIDS, RATE = (years(line("cdc-overdose-deaths", s)) for s in ("deaths", "synthetic-opioids", "opioids", "rate"))
VITAL = "nchs-vital-statistics"
BIRTHS, COVID, SUICIDES, GUNS, GUN_SUICIDES, ALL = (
    years(line(VITAL, s)) for s in ("births", "covid-deaths", "suicides", "firearm-deaths", "firearm-suicides", "deaths"))
LIFE, LIFE_WOMEN, LIFE_MEN = (years(line("nchs-life-expectancy", "at-birth", sex=s)) for s in ("all", "female", "male"))

number("true", "level", "Drug overdoses killed 107,941 Americans in 2022.", "2024-05-01", "107,941", OVERDOSE[2022])
number("true", "level", "More than 105,000 people in the United States died of drug overdoses in 2023.", "2025-01-15", "105,000",
       OVERDOSE[2023], hedge="more than")
number("false", "level", "Drug overdoses killed 207,000 Americans in 2022.", "2024-05-01", "207,000", OVERDOSE[2022])
number("false", "level", "There were 17,900 drug overdose deaths in the country in 2022.", "2024-05-01", "17,900", OVERDOSE[2022])
number("true", "level", "In 1999, fewer than 17,000 Americans died of drug overdoses.", "2024-05-01", "17,000", OVERDOSE[1999],
       hedge="less than")
number("true", "level", "Nearly 74,000 people died from synthetic opioids in 2022.", "2024-05-03", "74,000", SYNTHETIC[2022],
       hedge="nearly")
number("false", "level", "Nearly 174,000 people died from synthetic opioids in 2022.", "2024-05-03", "174,000", SYNTHETIC[2022],
       hedge="nearly")
number("true", "level", "Synthetic opioids, chiefly fentanyl, were involved in 36,359 overdose deaths in 2019.", "2021-03-03", "36,359",
       SYNTHETIC[2019])
number("true", "level", "Opioids of all kinds were involved in about 49,900 overdose deaths in 2019.", "2021-04-01", "49,900",
       OPIOIDS[2019], hedge="about")
number("imprecise", "level", "Drug overdoses killed 103,900 people in 2022.", "2024-05-09", "103,900", OVERDOSE[2022])
number("true", "change_pct", "Overdose deaths jumped 30 percent in 2020.", "2022-01-20", "30 percent", change(OVERDOSE, 2019, 2020))
number("false", "change_pct", "Overdose deaths jumped 60 percent in 2020.", "2022-01-20", "60 percent", change(OVERDOSE, 2019, 2020))
number("true", "change_pct", "Drug overdose deaths fell about 4 percent in 2018.", "2020-02-20", "4 percent", change(OVERDOSE, 2017, 2018),
       hedge="about", down=True)
number("true", "change_pct", "From 2022 to 2023, drug overdose deaths declined by 3 percent.", "2025-01-20", "3 percent",
       change(OVERDOSE, 2022, 2023), down=True)
number("false", "change_pct", "From 2022 to 2023, drug overdose deaths rose by 3 percent.", "2025-01-20", "3 percent",
       change(OVERDOSE, 2022, 2023))
number("open", "ratio", "Drug overdose deaths have more than quadrupled since 2002.", "2023-03-01", "quadrupled",
       OVERDOSE[2021] / OVERDOSE[2002], hedge="more than",
       share=neighbours({y: v for y, v in OVERDOSE.items() if y <= 2021}, 2002, 2021, 2022), loose=True)
number("false", "ratio", "Drug overdose deaths have increased tenfold since 2015.", "2024-06-01", "tenfold",
       OVERDOSE[2022] / OVERDOSE[2015])
number("true", "ratio", "Synthetic opioid deaths roughly doubled from 2019 to 2021.", "2023-01-05", "doubled",
       SYNTHETIC[2021] / SYNTHETIC[2019], hedge="about", loose=True)
number("true", "share", "Synthetic opioids accounted for 68 percent of drug overdose deaths in 2022.", "2024-06-10", "68 percent",
       SYNTHETIC[2022] / OVERDOSE[2022] * 100)
number("false", "share", "Synthetic opioids accounted for 38 percent of drug overdose deaths in 2022.", "2024-06-10", "38 percent",
       SYNTHETIC[2022] / OVERDOSE[2022] * 100)
number("true", "share", "More than two-thirds of overdose deaths in 2022 involved synthetic opioids.", "2024-06-12", "two-thirds",
       SYNTHETIC[2022] / OVERDOSE[2022] * 100, hedge="more than", factor=100)
fact("true", "record", "Drug overdose deaths reached a record high in 2022.", "2024-04-20",
     beyond_all([v for y, v in OVERDOSE.items() if y < 2022], OVERDOSE[2022]), OVERDOSE[2022])
fact("false", "record", "Drug overdose deaths reached a record high in 2023.", "2025-02-01",
     beyond_all([v for y, v in OVERDOSE.items() if y < 2023], OVERDOSE[2023]), OVERDOSE[2023])
fact("true", "trend", "Overdose deaths rose every year from 1999 to 2017.", "2019-03-01",
     all(OVERDOSE[y] > OVERDOSE[y - 1] for y in range(2000, 2018)))
fact("false", "trend", "Overdose deaths have risen every single year since 2010.", "2024-08-01",
     all(OVERDOSE[y] > OVERDOSE[y - 1] for y in range(2011, 2023)))
fact("true", "threshold", "The number of overdose deaths first topped 100,000 in 2021.", "2023-02-01",
     min(y for y, v in OVERDOSE.items() if v > 100000) == 2021, loose=True)
fact("false", "threshold", "Overdose deaths have never exceeded 90,000 in a year.", "2024-02-01", max(OVERDOSE.values()) <= 90000)
number("true", "rate", "The overdose death rate was 32.6 per 100,000 people in 2022.", "2024-04-11", "32.6", RATE[2022])
number("false", "rate", "The overdose death rate was 52.6 per 100,000 people in 2022.", "2024-04-11", "52.6", RATE[2022])
number("true", "rate", "In 2022 drug overdoses killed almost 300 Americans a day.", "2024-04-15", "300", OVERDOSE[2022] / 365,
       hedge="nearly")
number("false", "rate", "In 2022 drug overdoses killed more than 500 Americans a day.", "2024-04-15", "500", OVERDOSE[2022] / 365,
       hedge="more than")
number("true", "average", "From 2019 through 2022, drug overdoses killed an average of about 94,000 Americans a year.", "2024-05-15",
       "94,000", sum(OVERDOSE[y] for y in range(2019, 2023)) / 4, hedge="about")
number("true", "change_abs", "There were 2,934 fewer drug overdose deaths in 2023 than in 2022.", "2025-02-02", "2,934",
       OVERDOSE[2023] - OVERDOSE[2022], down=True)
number("true", "level", "The death toll from overdoses climbed from 70,630 in 2019 to 91,799 in 2020.", "2022-02-02", "91,799",
       OVERDOSE[2020], also=(OVERDOSE[2019],))
number("true", "level", "Overdoses killed 91,799 Americans in 2020. In 2021 they killed 106,699.", "2023-02-02", "106,699", OVERDOSE[2021],
       also=(OVERDOSE[2020],))
number("false", "level", "Overdoses killed 91,799 Americans in 2020. In 2021 they killed 126,699.", "2023-02-02", "126,699", OVERDOSE[2021],
       also=(OVERDOSE[2020],))

number("true", "level", "Guns killed 46,728 people in the United States in 2023.", "2025-03-01", "46,728", GUNS[2023])
number("false", "level", "Guns killed 146,728 people in the United States in 2023.", "2025-03-01", "146,728", GUNS[2023], quoted=True)
number("true", "share", "More than half of the nation's gun deaths in 2023 were suicides.", "2025-03-02", "half",
       GUN_SUICIDES[2023] / GUNS[2023] * 100, hedge="more than", factor=100)
number("true", "level", "About 49,300 Americans died by suicide in 2023.", "2025-03-03", "49,300", SUICIDES[2023], hedge="about")
number("true", "level", "COVID-19 claimed more than 460,000 American lives in 2021.", "2022-06-01", "460,000", COVID[2021],
       hedge="more than")
number("true", "level", "Americans had 3,628,934 babies in 2024.", "2025-08-15", "3,628,934", BIRTHS[2024])
fact("true", "trend", "There were fewer births in 2023 than in 2022.", "2024-09-01", BIRTHS[2023] < BIRTHS[2022],
     pair=(BIRTHS[2022], BIRTHS[2023]))
number("true", "level", "Life expectancy in the United States was 78.4 years in 2023.", "2025-01-10", "78.4", LIFE[2023])
number("true", "level", "American women could expect to live 81.1 years in 2023.", "2025-01-10", "81.1", LIFE_WOMEN[2023])
number("true", "change_abs", "Life expectancy rose by nearly a year between 2022 and 2023, from 77.5 years to 78.4.", "2025-01-12", "78.4",
       LIFE[2023], also=(LIFE[2022], 0.9))
number("true", "level", "The country recorded 3.09 million deaths from all causes in 2023.", "2024-10-01", "3.09 million", ALL[2023])
fact("true", "trend", "Deaths from COVID-19 were lower in 2022 than in 2021.", "2023-09-01", COVID[2022] < COVID[2021],
     pair=(COVID[2021], COVID[2022]))
fact("true", "ratio", "In 2023, American women lived longer than men: 81.1 years against 75.8.", "2025-01-14",
     LIFE_WOMEN[2023] > LIFE_MEN[2023], LIFE_WOMEN[2023], also=(LIFE_MEN[2023], LIFE_WOMEN[2023] / LIFE_MEN[2023]))

F.none("2024-06-01",
       "Every overdose is a policy failure.",
       "Overdose deaths will fall below 80,000 by the end of the decade, the task force believes.",
       "A 19-year-old student died of an overdose in Denver last weekend.",
       "Naloxone saves lives, and it should be in every school.",
       "The governor vowed to cut overdose deaths in half.",
       "Four in ten adults say they know someone who has died of an overdose, a KFF survey found.",
       "The law, signed on October 24, 2018, runs to 250 pages.",
       "If the trend of 2016 had continued, 150,000 people would have died.")

G = F.alike
G("2024-05-01", ["supported"],
  "Nearly 108,000 Americans died of drug overdoses in 2022.",
  "Drug overdoses killed nearly 108,000 Americans in 2022.",
  "In 2022 there were nearly 108,000 drug overdose deaths in the United States.",
  "Almost 108,000 people died from a drug overdose in the U.S. in 2022.")
G("2024-05-01", ["contradicted"],
  "More than 150,000 Americans died of drug overdoses in 2022.",
  "Drug overdoses killed more than 150,000 Americans in 2022.",
  "In 2022 there were over 150,000 drug overdose deaths in the United States.",
  "Senator Jones, a Democrat, said drug overdoses killed more than 150,000 Americans in 2022.",
  "Senator Jones, a Republican, said drug overdoses killed more than 150,000 Americans in 2022.")
G("2025-02-01", ["supported"],
  "Drug overdose deaths fell 3 percent in 2023.",
  "Deaths from drug overdoses declined by 3 percent in 2023.",
  "In 2023 the number of overdose deaths dropped 3%.")
G("2023-03-01", ["supported"],
  "Synthetic opioids killed 70,601 Americans in 2021.",
  "In 2021, 70,601 Americans died of synthetic opioid overdoses.",
  "There were 70,601 deaths from synthetic opioids in 2021.")
