"""The same figures as op-eds, releases, posts and fact sheets put them: longer sentences, asides, openings, terms of office."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import fiscal, line, mean, total, years
from tests.battery.rows import Family
from tests.battery.truth import change

F = Family("press")
number, fact = F.number, F.fact

SOUTHWEST = line("cbp-encounters", "encounters", area="swb")
PATROL = line("cbp-border-patrol", "encounters", area="swb")
SW = {y: fiscal(SOUTHWEST, y) for y in range(2017, 2026)}
VEN = {y: fiscal(line("cbp-encounters", "encounters", area="swb", citizenship="VEN"), y) for y in range(2020, 2026)}
FENTANYL = {y: fiscal(line("cbp-drug-seizures", "weight", drug="fentanyl"), y) for y in range(2019, 2026)}
OVERDOSE, SYNTHETIC = (years(line("cdc-overdose-deaths", s)) for s in ("deaths", "synthetic-opioids"))
IMPORTS = {p: years(line("census-trade", "imports", partner=p, scale=1e6)) for p in ("MEX", "CHN", "CAN", "VNM", "WLD")}
EXPORTS = {p: years(line("census-trade", "exports", partner=p, scale=1e6)) for p in ("MEX", "CHN", "CAN")}
GAP = {p: years(line("census-trade", "balance", partner=p, scale=1e6)) for p in ("MEX", "CHN", "VNM")}
INFLATION, CPI, GROCERIES = (line("bls-cpi", s) for s in ("inflation", "all", "food-at-home"))
GAS = line("eia-gasoline", "regular")
RATE, BLACK = line("bls-household-survey", "unemployment"), line("bls-household-survey", "unemployment", group="black")
FACTORY = line("bls-payroll-survey", "manufacturing-jobs", scale=1000)
SPENDING, BALANCE = (years(line("omb-budget", s, scale=1e6), "FY") for s in ("outlays", "balance"))
DEBT = line("treasury-debt", "total", scale=1e6)
MURDERS = years(line("fbi-crime", "murder"))
ROBBERIES = years(line("fbi-crime", "robbery"))
REMITTANCES = years(line("banxico-remittances", "received", scale=1e6))
VICTIMS = line("sesnsp-victims", "homicide")
MX_INFLATION = line("inegi-prices", "inflation")
ZAF, TUR = (years(line("worldbank-development", s, country=c)) for s, c in (("unemployment", "ZAF"), ("inflation", "TUR")))

# ---------------------------------------------------------------- op-eds
number("true", "level",
       "Whatever one thinks of the policy, fully 2,475,669 encounters were recorded at the southwest border in fiscal year 2023.",
       "2024-03-01", "2,475,669", SW[2023])
number("false", "level",
       "Whatever one thinks of the policy, fully 4,475,669 encounters were recorded at the southwest border in fiscal year 2023.",
       "2024-03-01", "4,475,669", SW[2023])
number("true", "level", "Fentanyl and its cousins are a plague: synthetic opioids killed 73,838 Americans in 2022.", "2024-06-01", "73,838",
       SYNTHETIC[2022])
number("true", "change_pct",
       "Consider the trade numbers. Goods imports from China, which once seemed unstoppable, fell 20 percent in 2023.", "2024-11-01",
       "20 percent", change(IMPORTS["CHN"], 2022, 2023), down=True)
number("true", "rate",
       "At the worst of the pandemic, in April 2020, unemployment stood at 14.8 percent, a level not seen since the Depression.",
       "2021-02-01", "14.8 percent", RATE["2020-04"])
number("true", "level", "Our debt, which stood at $34 trillion at the end of 2023, is a burden on our children.", "2024-03-02",
       "$34 trillion", DEBT["2023-Q4"])
number("true", "level", "As the nation's murder toll climbed to 21,570 in 2020, mayors looked away.", "2021-12-01", "21,570", MURDERS[2020])
number("false", "level", "As the nation's murder toll climbed to 41,570 in 2020, mayors looked away.", "2021-12-01", "41,570",
       MURDERS[2020])
number("true", "rate", "South Africa, where unemployment averaged 32.1 percent in 2023, cannot wait for another summit.", "2025-02-03",
       "32.1 percent", ZAF[2023])
number("true", "rate", "Erdogan's critics point to inflation of 72.3 percent in Turkey in 2022.", "2024-02-03", "72.3 percent", TUR[2022])
number("true", "level", "Mexico's migrants remain its best export: they sent home more than $63 billion in remittances in 2023.",
       "2024-04-03", "$63 billion", REMITTANCES[2023], hedge="more than", loose=True)

# ---------------------------------------------------------------- press releases
number("true", "level",
       "WASHINGTON – Customs and Border Protection announced today that officers seized 27,023 pounds of fentanyl in fiscal year 2023.",
       "2023-11-20", "27,023", FENTANYL[2023])
number("false", "level",
       "WASHINGTON – Customs and Border Protection announced today that officers seized 72,023 pounds of fentanyl in fiscal year 2023.",
       "2023-11-20", "72,023", FENTANYL[2023])
number("true", "change_pct", "Fentanyl seizures, the agency said, were up 31 percent in fiscal year 2022 compared with fiscal year 2021.",
       "2022-11-20", "31 percent", change(FENTANYL, 2021, 2022))
number("true", "level",
       "\"In July 2025, Border Patrol apprehended 4,596 aliens along the southwest border,\" the Secretary said in a statement.",
       "2025-08-05", "4,596", PATROL["2025-07"], loose=True)
number("true", "level", "The President's trade agenda is working: exports to Mexico reached $334 billion in 2024.", "2025-11-04",
       "$334 billion", EXPORTS["MEX"][2024], loose=True)
number("false", "change_pct", "New data from the Census Bureau show U.S. goods exports to China soared 53 percent in 2024.", "2025-11-04",
       "53 percent", change(EXPORTS["CHN"], 2023, 2024))
number("true", "rate", "The Bureau of Labor Statistics reported on Friday that the unemployment rate was 3.7 percent in January 2024.",
       "2024-02-05", "3.7 percent", RATE["2024-01"])
number("false", "rate", "The Bureau of Labor Statistics reported on Friday that the unemployment rate was 5.7 percent in January 2024.",
       "2024-02-05", "5.7 percent", RATE["2024-01"])
number("true", "level", "Today the Treasury confirmed what families already knew: Washington spent $6.13 trillion in fiscal year 2023.",
       "2024-12-06", "$6.13 trillion", SPENDING[2023], loose=True)

# ---------------------------------------------------------------- posts
number("true", "rate", "Reminder: inflation was 1.4% in January 2021.", "2022-05-06", "1.4%", INFLATION["2021-01"])
number("true", "change_pct", "Groceries +11.4% in 2022. Let that sink in.", "2023-02-06", "11.4%", change(years(GROCERIES), 2021, 2022),
       loose=True)
number("true", "level", "107,941 Americans lost to overdoses in 2022.", "2024-06-06", "107,941", OVERDOSE[2022])
number("false", "level", "207,941 Americans lost to overdoses in 2022!", "2024-06-06", "207,941", OVERDOSE[2022])
number("true", "level", "Gas was $4.93 a gallon in June 2022 and don't you forget it.", "2023-06-06", "$4.93", GAS["2022-06"], loose=True)
number("true", "rate", "Lowest Black unemployment ever? Yep: 4.8% in April 2023.", "2023-07-06", "4.8%", BLACK["2023-04"], loose=True)
number("false", "level", "Fact check this: 8 million encounters at the southern border in FY2022 alone.", "2023-07-06", "8 million",
       SW[2022])
number("true", "level", "$505.5 billion. That is how much the U.S. imported in goods from Mexico in 2024.", "2025-11-08", "$505.5 billion",
       IMPORTS["MEX"][2024], loose=True)

# ---------------------------------------------------------------- fact sheets
number("true", "level", "Goods deficit with Vietnam, 2024: $123.5 billion.", "2025-11-09", "$123.5 billion", GAP["VNM"][2024], down=True,
       loose=True)
number("true", "level", "Drug overdose deaths in 2021: 106,699.", "2023-05-09", "106,699", OVERDOSE[2021])
number("false", "level", "Drug overdose deaths in 2021: 160,699.", "2023-05-09", "160,699", OVERDOSE[2021])
number("true", "share", "Synthetic opioids were involved in 68.4 percent of overdose deaths in 2022.", "2024-06-09", "68.4 percent",
       SYNTHETIC[2022] / OVERDOSE[2022] * 100)
number("true", "level", "Encounters of Venezuelans at the southwest border: 187,716 in FY 2022; 266,071 in FY 2023.", "2024-01-09",
       "266,071", VEN[2023], also=(VEN[2022],), loose=True)
number("true", "rate", "Homicide victims in Mexico averaged about 82 a day in 2024, prosecutors' files show.", "2025-09-09", "82",
       total(VICTIMS, "2024-01", "2024-12") / 366, hedge="about")
number("false", "rate", "Homicide victims in Mexico averaged about 150 a day in 2024, prosecutors' files show.", "2025-09-09", "150",
       total(VICTIMS, "2024-01", "2024-12") / 366, hedge="about")

# ---------------------------------------------------------------- terms of office and agreements
number("false", "change_pct", "Since Donald Trump took office in January 2017, consumer prices had risen 30 percent by the end of 2019.",
       "2020-02-10", "30 percent", change(CPI, "2017-01", "2019-12"))
number("true", "ratio", "U.S. goods imports from Mexico have grown more than tenfold since 1993, the year before NAFTA took effect.",
       "2025-11-10", "tenfold", IMPORTS["MEX"][2024] / IMPORTS["MEX"][1993], hedge="more than", loose=True)
number("false", "change_pct", "U.S. goods imports from Mexico have fallen 40 percent since NAFTA took effect.", "2025-11-10", "40 percent",
       change(IMPORTS["MEX"], 1994, 2024), down=True)
fact("true", "trend", "Unemployment was lower in January 2023 than when Joe Biden took office in January 2021.", "2023-03-10",
     RATE["2023-01"] < RATE["2021-01"], pair=(RATE["2021-01"], RATE["2023-01"]), loose=True)
fact("false", "trend", "There were fewer factory jobs in January 2023 than when Joe Biden took office in January 2021.", "2023-03-10",
     FACTORY["2023-01"] < FACTORY["2021-01"], pair=(FACTORY["2021-01"], FACTORY["2023-01"]))

# ---------------------------------------------------------------- two claims at once
number("true", "level", "Encounters at the southwest border dropped 79 percent in fiscal year 2025, to 443,671.", "2025-11-21", "443,671",
       SW[2025], also=(change(SW, 2024, 2025),))
number("false", "level", "Encounters at the southwest border dropped 79 percent in fiscal year 2025, to 143,671.", "2025-11-21", "143,671",
       SW[2025], also=(change(SW, 2024, 2025),))
number("true", "change_pct", "Murders rose to 21,570 in 2020, a 29 percent increase over 2019.", "2021-12-12", "29 percent",
       change(MURDERS, 2019, 2020), also=(MURDERS[2020],))
number("false", "change_pct", "Murders rose to 21,570 in 2020, a 49 percent increase over 2019.", "2021-12-12", "49 percent",
       change(MURDERS, 2019, 2020), also=(MURDERS[2020],))
number("true", "level", "While murders rose to 21,570 in 2020, robberies fell to 243,600.", "2021-12-13", "243,600", ROBBERIES[2020],
       also=(MURDERS[2020],))
number("true", "level", "The deficit reached $1.7 trillion in fiscal year 2023, up from $1.38 trillion a year earlier.", "2024-02-13",
       "$1.7 trillion", BALANCE[2023], down=True, also=(BALANCE[2022],))
number("true", "rate", "Mexican inflation cooled to 4.66 percent in December 2023 from 7.82 percent a year earlier.", "2024-02-14",
       "4.66 percent", MX_INFLATION["2023-12"], also=(MX_INFLATION["2022-12"],))
number("true", "average", "Unemployment averaged 3.6 percent in both 2022 and 2023.", "2024-02-14", "3.6 percent",
       mean(RATE, "2023-01", "2023-12"), loose=True)

F.none("2024-05-01",
       "For immediate release: the Committee will hold a hearing at 10:15 a.m. in Room 2141.",
       "Subscribe for $4 a week and cancel any time.",
       "Photo caption: agents on patrol near El Paso on April 2, 2024. AP Photo/Andres Leighton.",
       "The author is a fellow at the Institute and served two tours in Iraq.",
       "The report runs to 312 pages and cites 900 sources.",
       "You can't put a price on 200 years of friendship.",
       "The Senate confirmed her 52-47.",
       "Page 4 of 12",
       "By the year 2050, one in four people on Earth will be African, demographers say.",
       "His plan would add $5.8 trillion to the debt over a decade, the Penn Wharton model estimates.",
       "It takes 30 days to appeal and costs $675 to file.",
       "The wall was supposed to be 1,000 miles long.")

G = F.alike
G("2023-11-20", ["supported"],
  "Fentanyl seizures rose 84 percent in fiscal year 2023.",
  "In fiscal year 2023, fentanyl seizures were up 84 percent from the year before.",
  "Seizures of fentanyl, CBP said, increased 84% in fiscal 2023.", kind="style")
G("2024-03-01", ["contradicted"],
  "Encounters at the southwest border fell 30 percent in fiscal year 2023.",
  "The Biden administration claims encounters at the southwest border fell 30 percent in fiscal year 2023.",
  "The Trump campaign claims encounters at the southwest border fell 30 percent in fiscal year 2023.",
  "Encounters at the southwest border, Republicans and Democrats agree, fell 30 percent in fiscal year 2023.", kind="speaker")
