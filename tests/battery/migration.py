"""Statements on encounters, arrests at the border, removals, refugees and green cards."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import calendar, fiscal, line, total, years
from tests.battery.rows import Family
from tests.battery.truth import beyond_all, change, neighbours

F = Family("migration")
number, fact = F.number, F.fact

SOUTHWEST = line("cbp-encounters", "encounters", area="swb")
NATION = line("cbp-encounters", "encounters")
NORTH = line("cbp-encounters", "encounters", area="nbl")
PATROL = line("cbp-border-patrol", "encounters", area="swb")
PATROL_ALL = line("cbp-border-patrol", "encounters")
PATROL_YEARS = {y: PATROL_ALL.get(f"FY{y}") or fiscal(PATROL_ALL, y) for y in range(1925, 2025)}
SW = {y: fiscal(SOUTHWEST, y) for y in range(2017, 2026)}


def people(code: str, area: str = "swb") -> dict[int, float]:
    """Encounters of one citizenship by fiscal year."""
    months = line("cbp-encounters", "encounters", area=area, citizenship=code)
    return {y: fiscal(months, y) for y in range(2020, 2026)}


def kind_of(demographic: str) -> dict[int, float]:
    months = line("cbp-encounters", "encounters", area="swb", demographic=demographic)
    return {y: fiscal(months, y) for y in range(2020, 2026)}


MEX, CUB, VEN, GTM, HND, CHN, NIC, COL, HTI, ECU, IND = (people(c) for c in "MEX CUB VEN GTM HND CHN NIC COL HTI ECU IND".split())
CHILDREN, FAMILIES = kind_of("children"), kind_of("families")

# ---------------------------------------------------------------- levels
number("true", "level", "Customs and Border Protection recorded 2,475,669 encounters at the southwest border in fiscal year 2023.",
       "2023-12-05", "2,475,669", SW[2023])
number("true", "level", "There were nearly 2.5 million migrant encounters along the southern border in FY 2023, according to CBP.",
       "2024-01-20", "2.5 million", SW[2023], hedge="nearly")
number("true", "level", "Nationwide, CBP logged about 3.2 million encounters in fiscal 2023.", "2023-11-15", "3.2 million",
       fiscal(NATION, 2023), hedge="about")
number("true", "level", "More than 2.1 million migrants were encountered at the southwest border during fiscal year 2024.", "2024-12-10",
       "2.1 million", SW[2024], hedge="more than", loose=True)
number("false", "level", "Migrant encounters at the southern border reached 3.4 million in fiscal year 2023.", "2023-12-05", "3.4 million",
       SW[2023], also=(fiscal(NATION, 2023),))
number("false", "level", "In fiscal 2024 the southwest border saw only 1.2 million migrant encounters.", "2024-12-10", "1.2 million",
       SW[2024])
number("false", "level", "Officials counted 24.8 million encounters at the southwest border in fiscal year 2023.", "2023-12-05",
       "24.8 million", SW[2023])
number("imprecise", "level", "Border officials recorded more than 2.2 million encounters on the southwest border in fiscal year 2024.",
       "2024-12-10", "2.2 million", SW[2024], hedge="more than")
number("true", "level", "In December 2023 alone, officials recorded 301,981 encounters at the southwest land border.", "2024-02-02",
       "301,981", SOUTHWEST["2023-12"])
number("true", "level", "Encounters at the southwest border fell to roughly 9,300 in June 2025.", "2025-08-01", "9,300",
       SOUTHWEST["2025-06"], hedge="about")
number("false", "level", "Encounters at the southwest border topped 400,000 in December 2023.", "2024-02-02", "400,000",
       SOUTHWEST["2023-12"], hedge="more than")
number("true", "level", "At the northern border, CBP tallied 189,402 encounters in fiscal year 2023.", "2024-02-15", "189,402",
       fiscal(NORTH, 2023))
number("false", "level", "At the northern border, CBP tallied just 89,000 encounters in fiscal year 2023.", "2024-02-15", "89,000",
       fiscal(NORTH, 2023))
number("misleading", "level", "More than 100,000 people were encountered at the northern border in fiscal year 2024.", "2025-01-15",
       "100,000", fiscal(NORTH, 2024), hedge="more than")
number("true", "level", "Border Patrol agents made over 2.2 million arrests along the southwest border in fiscal year 2022.", "2022-11-20",
       "2.2 million", fiscal(PATROL, 2022), hedge="more than")
number("true", "level", "The Border Patrol apprehended 303,916 people on the southwest border in fiscal year 2017.", "2018-02-20",
       "303,916", fiscal(PATROL, 2017), loose=True)
number("false", "level", "Border Patrol apprehensions along the southwest border came to 1.3 million in fiscal year 2017.", "2018-02-20",
       "1.3 million", fiscal(PATROL, 2017))
number("true", "level", "In fiscal year 2000, Border Patrol apprehensions nationwide stood at almost 1.7 million.", "2019-05-02",
       "1.7 million", fiscal(PATROL_ALL, 2000), hedge="nearly")
number("true", "level", "Border Patrol agents caught just 4,596 migrants along the southwest border in July 2025.", "2025-08-20", "4,596",
       PATROL["2025-07"], loose=True)
number("false", "level", "Border Patrol arrests on the southwest border dropped to 1,460 in July 2025.", "2025-08-20", "1,460",
       PATROL["2025-07"])

# ---------------------------------------------------------------- by citizenship and family
number("true", "level", "Venezuelans accounted for more than 266,000 of the encounters at the southwest border in fiscal year 2023.",
       "2023-12-01", "266,000", VEN[2023], hedge="more than", loose=True)
number("true", "level", "In fiscal 2022 about 221,000 Cubans were encountered at the southern border.", "2022-12-01", "221,000", CUB[2022],
       hedge="about", loose=True)
number("false", "level", "In fiscal 2022 about 421,000 Cubans were encountered at the southern border.", "2022-12-01", "421,000", CUB[2022],
       hedge="about")
number("true", "level", "Agents encountered 38,246 Chinese nationals at the southwest border in fiscal year 2024.", "2024-12-01", "38,246",
       CHN[2024], loose=True)
number("false", "level", "Agents encountered 78,246 Chinese nationals at the southwest border in fiscal year 2024.", "2024-12-01", "78,246",
       CHN[2024], also=(people("CHN", "nationwide")[2024],))
number("true", "change_pct",
       "Encounters of Venezuelans at the southwest border grew 42 percent between fiscal year 2022 and fiscal year 2023.", "2023-12-10",
       "42 percent", change(VEN, 2022, 2023))
number("false", "change_pct", "Encounters of Hondurans at the southwest border rose 33 percent from fiscal 2021 to fiscal 2022.",
       "2022-11-28", "33 percent", change(HND, 2021, 2022))
number("true", "change_pct", "Encounters of Hondurans at the southwest border fell by a third from fiscal 2021 to fiscal 2022.",
       "2022-11-29", "a third", change(HND, 2021, 2022), down=True, factor=100)
number("true", "ratio",
       "More than ten times as many Chinese citizens were encountered at the southwest border in fiscal 2023 as in fiscal 2022.",
       "2023-12-10", "ten times", CHN[2023] / CHN[2022], hedge="more than")
number("true", "level", "Roughly 152,000 unaccompanied children were encountered at the southwest border in fiscal year 2022.",
       "2022-11-10", "152,000", CHILDREN[2022], hedge="about", loose=True)
number("false", "level", "Only 52,000 unaccompanied children were encountered at the southwest border in fiscal year 2022.", "2022-11-10",
       "52,000", CHILDREN[2022])
number("true", "share", "Mexican nationals made up 34 percent of all encounters at the southwest border in fiscal year 2022.", "2023-01-15",
       "34 percent", MEX[2022] / SW[2022] * 100)
number("false", "share", "Mexican nationals made up 64 percent of all encounters at the southwest border in fiscal year 2022.",
       "2023-01-15", "64 percent", MEX[2022] / SW[2022] * 100)
number("true", "share", "About a third of the migrants encountered at the southwest border in fiscal year 2023 came as families.",
       "2023-12-20", "a third", FAMILIES[2023] / SW[2023] * 100, hedge="about", factor=100, loose=True)
fact("true", "ratio", "CBP encountered more Cubans than Hondurans at the southwest border in fiscal year 2022.", "2022-12-15",
     CUB[2022] > HND[2022], CUB[2022] / HND[2022])
fact("false", "ratio", "CBP encountered more Nicaraguans than Guatemalans at the southwest border in fiscal year 2022.", "2022-12-15",
     NIC[2022] > GTM[2022], NIC[2022] / GTM[2022])
fact("true", "rank", "Mexico was the largest single source of encounters at the southwest border in fiscal year 2022.", "2022-12-15",
     MEX[2022] > max(CUB[2022], VEN[2022], GTM[2022], HND[2022], COL[2022]), 1)
fact("false", "rank", "Venezuela was the top country of origin for migrants encountered at the southwest border in fiscal year 2023.",
     "2023-12-15", False, 2)

# ---------------------------------------------------------------- change
number("true", "change_pct", "Southwest border encounters rose 4 percent in fiscal year 2023 from the year before.", "2023-11-20",
       "4 percent", change(SW, 2022, 2023))
number("false", "change_pct", "Southwest border encounters fell 4 percent in fiscal year 2023 from the year before.", "2023-11-20",
       "4 percent", change(SW, 2022, 2023), down=True)
number("true", "change_pct", "Encounters at the southwest border plunged 79 percent between fiscal year 2024 and fiscal year 2025.",
       "2025-11-20", "79 percent", change(SW, 2024, 2025), down=True)
number("imprecise", "change_pct", "Encounters at the southwest border plunged 82 percent between fiscal year 2024 and fiscal year 2025.",
       "2025-11-20", "82 percent", change(SW, 2024, 2025), down=True)
number("true", "change_abs", "The southwest border saw 340,664 fewer encounters in fiscal year 2024 than in fiscal year 2023.",
       "2024-11-20", "340,664", SW[2024] - SW[2023], down=True)
number("misleading", "ratio", "Encounters at the southwest border more than quadrupled from fiscal year 2017 to fiscal year 2021.",
       "2021-12-01", "quadrupled", SW[2021] / SW[2017], hedge="more than", broken=True)
fact("true", "trend", "Encounters at the southwest border were lower in fiscal year 2024 than in fiscal year 2023.", "2024-12-20",
     SW[2024] < SW[2023], pair=(SW[2023], SW[2024]))
fact("false", "trend", "Encounters at the southwest border were higher in fiscal year 2024 than in fiscal year 2022.", "2024-12-20",
     SW[2024] > SW[2022], pair=(SW[2022], SW[2024]))
fact("true", "trend", "Northern border encounters rose every fiscal year from 2022 to 2024.", "2024-12-02",
     all(fiscal(NORTH, y) > fiscal(NORTH, y - 1) for y in (2022, 2023, 2024)), loose=True)
number("true", "rate", "In December 2023, the southwest border averaged more than 9,700 encounters a day.", "2024-02-10", "9,700",
       SOUTHWEST["2023-12"] / 31, hedge="more than")
number("false", "rate", "In December 2023, the southwest border averaged 14,000 encounters a day.", "2024-02-10", "14,000",
       SOUTHWEST["2023-12"] / 31)
number("true", "average", "Southwest border encounters averaged about 178,000 a month in fiscal year 2024.", "2024-12-03", "178,000",
       SW[2024] / 12, hedge="about")

# ---------------------------------------------------------------- records, streaks, thresholds
fact("false", "record", "Fiscal year 2024 set a new record for encounters at the southwest border.", "2024-12-03",
     beyond_all([SW[2023], SW[2022]], SW[2024]))
fact("true", "record", "Border Patrol apprehensions nationwide in fiscal year 2011 were the lowest since 1971.", "2012-03-01",
     PATROL_YEARS[1971] <= PATROL_YEARS[2011] < min(PATROL_YEARS[y] for y in range(1972, 2011)), PATROL_YEARS[2011], loose=True)
fact("true", "record", "In fiscal year 2022 the Border Patrol made more arrests nationwide than in any previous year.", "2022-12-01",
     beyond_all([v for y, v in PATROL_YEARS.items() if y < 2022], PATROL_YEARS[2022]), PATROL_YEARS[2022], loose=True)
fact("false", "record", "Border Patrol arrests nationwide in fiscal year 2019 were the highest ever recorded.", "2019-11-15",
     beyond_all([v for y, v in PATROL_YEARS.items() if y < 2019], PATROL_YEARS[2019]), PATROL_YEARS[2019])
fact("true", "threshold", "Southwest border encounters stayed below 20,000 in each month from February through August 2025.", "2025-10-05",
     all(SOUTHWEST[m] < 20000 for m in ("2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08")))
fact("false", "threshold", "Southwest border encounters never exceeded 200,000 in a single month of fiscal year 2022.", "2022-11-05", False)

# ---------------------------------------------------------------- bare years and part years
number("misleading", "level", "There were 2,378,944 encounters at the southwest border in 2022.", "2023-04-02", "2,378,944", SW[2022],
       other=calendar(SOUTHWEST, 2022))
number("true", "level", "There were nearly 2.6 million encounters at the southwest border in 2022.", "2023-04-02", "2.6 million",
       calendar(SOUTHWEST, 2022), hedge="nearly", other=SW[2022])
number("false", "level", "There were 3.3 million encounters at the southwest border in 2021.", "2022-04-02", "3.3 million",
       calendar(SOUTHWEST, 2021), also=(SW[2021],))
number("true", "level", "From October 2022 through March 2023, there were more than 1.2 million encounters at the southwest border.",
       "2023-05-02", "1.2 million", total(SOUTHWEST, "2022-10", "2023-03"), hedge="more than")
number("true", "level", "Between January and June 2024, about 1.04 million migrants were encountered at the southwest border.",
       "2024-08-10", "1.04 million", total(SOUTHWEST, "2024-01", "2024-06"), hedge="about", loose=True)

# ---------------------------------------------------------------- yearbook, refugees, removals
CARDS = years(line("ohss-yearbook", "green-cards"), "FY")
CITIZENS = years(line("ohss-yearbook", "naturalizations"), "FY")
REFUGEES = years(line("ohss-yearbook", "refugees"), "FY")
REMOVALS = years(line("ohss-yearbook", "removals"), "FY")
ICE = years(line("ice-removals", "removals"), "FY")
number("true", "level", "The United States granted 1,172,910 green cards in fiscal year 2023.", "2024-09-01", "1,172,910", CARDS[2023])
number("false", "level", "The United States granted 2.2 million green cards in fiscal year 2023.", "2024-09-01", "2.2 million", CARDS[2023],
       late=True)
number("true", "level", "Some 878,500 immigrants became citizens through naturalization in fiscal year 2023.", "2024-02-10", "878,500",
       CITIZENS[2023], hedge="about")
number("false", "level", "Fewer than 500,000 immigrants were naturalized in fiscal year 2022.", "2023-02-10", "500,000", CITIZENS[2022],
       hedge="less than", late=True)
number("true", "level", "The country admitted 11,411 refugees in fiscal year 2021.", "2021-12-10", "11,411", REFUGEES[2021])
number("true", "level", "Refugee admissions passed 100,000 in fiscal year 2024.", "2024-11-12", "100,000", REFUGEES[2024],
       hedge="more than")
number("true", "change_pct", "Refugee admissions rose 67 percent from fiscal year 2023 to fiscal year 2024.", "2024-11-12", "67 percent",
       change(REFUGEES, 2023, 2024))
number("false", "change_pct", "Refugee admissions rose 167 percent from fiscal year 2023 to fiscal year 2024.", "2024-11-12", "167 percent",
       change(REFUGEES, 2023, 2024), late=True)
fact("true", "record", "Refugee admissions in fiscal year 2024 were the highest since 1994.", "2024-11-20",
     REFUGEES[1994] >= REFUGEES[2024] > max(v for y, v in REFUGEES.items() if 1995 <= y < 2024), REFUGEES[2024], loose=True)
number("true", "level", "The government removed 438,421 noncitizens in fiscal year 2013.", "2014-10-10", "438,421", REMOVALS[2013])
number("true", "level", "ICE carried out 271,484 removals in fiscal year 2024.", "2025-01-10", "271,484", ICE[2024])
number("false", "level", "ICE carried out 571,484 removals in fiscal year 2024.", "2025-01-10", "571,484", ICE[2024], quoted=True)
number("true", "level", "The nation was home to 46.2 million immigrants in 2022.", "2023-10-01", "46.2 million", 46.2e6)
number("true", "change_pct", "Annual Border Patrol arrests on the southwest border dropped 25 percent in fiscal year 2024.", "2024-11-22",
       "25 percent", (fiscal(PATROL, 2024) / fiscal(PATROL, 2023) - 1) * 100, down=True)
SHARE = neighbours({y: v for y, v in PATROL_YEARS.items() if y >= 2000}, 2000, 2011, 2011)
number("true", "change_pct", "Border Patrol apprehensions nationwide fell 80 percent between fiscal year 2000 and fiscal year 2011.",
       "2012-02-01", "80 percent", change(PATROL_YEARS, 2000, 2011), down=True, share=SHARE, loose=True)
number("true", "change_pct", "Encounters of Mexican nationals at the southwest border rose 23 percent in fiscal year 2022.", "2022-12-02",
       "23 percent", change(MEX, 2021, 2022))

# ---------------------------------------------------------------- inherited
number("true", "level", "Encounters at the southwest border hit 269,735 in September 2023. In January 2024 they came to 176,195.",
       "2024-03-01", "176,195", SOUTHWEST["2024-01"], also=(SOUTHWEST["2023-09"],))
number("false", "level", "Encounters at the southwest border hit 269,735 in September 2023. In January 2024 they came to 276,195.",
       "2024-03-01", "276,195", SOUTHWEST["2024-01"], also=(SOUTHWEST["2023-09"],))
number("true", "level", "Southwest border encounters fell from 2,475,669 in fiscal year 2023 to 2,135,005 in fiscal year 2024.",
       "2024-12-01", "2,135,005", SW[2024], also=(SW[2023],))

F.none("2024-03-10",
       "The border has never been in worse shape, and everybody in Texas knows it.",
       "Encounters at the southern border will top 3 million next year unless Congress acts.",
       "We will deport one million people in our first year back in office.",
       "Fifty-five percent of voters tell Gallup that immigration is a critical threat.",
       "On Tuesday, agents in Eagle Pass rescued 14 migrants from the river.",
       "The bill cleared the Senate on a vote of 67 to 32.",
       "Under Section 212(d)(5), the secretary may grant parole case by case.",
       "Smugglers now charge $8,000 a head, one migrant told us.",
       "If Title 42 had stayed in place, encounters would have been 40 percent lower.",
       "The new policy is the reason so many families are coming.")

G = F.alike
G("2023-12-05", ["supported"],
  "CBP recorded 2.48 million encounters at the southwest border in fiscal year 2023.",
  "In fiscal year 2023, there were 2.48 million encounters along the southwest land border.",
  "Encounters at the southwest border came to 2.48 million in FY2023.",
  "According to CBP, 2.48 million migrants were encountered at the U.S.-Mexico border in fiscal 2023.")
G("2024-12-10", ["contradicted"],
  "Southwest border encounters rose 14 percent in fiscal year 2024.",
  "In fiscal year 2024, encounters at the southern border went up by 14 percent.",
  "Democrats say encounters at the southwest border climbed 14% in fiscal 2024.",
  "Republicans say encounters at the southwest border climbed 14% in fiscal 2024.")
G("2024-12-10", ["supported"],
  "Southwest border encounters fell 14 percent in fiscal year 2024.",
  "In fiscal year 2024, encounters at the southern border went down by 14 percent.",
  "Encounters along the southwest border dropped 14% from fiscal 2023 to fiscal 2024.")
G("2022-12-01", ["contradicted"],
  "Half a million Cubans were encountered at the southwest border in fiscal year 2022.",
  "In fiscal 2022, CBP encountered 500,000 Cubans at the southern border.",
  "CBP encounters of Cuban nationals along the southwest border reached 500,000 in FY 2022.")
G("2025-08-20", ["supported"],
  "Border Patrol agents apprehended 6,068 migrants on the southwest border in June 2025.",
  "In June 2025, the Border Patrol made 6,068 apprehensions along the southwest border.",
  "\"There were 6,068 Border Patrol apprehensions at the southwest border in June 2025,\" a Democratic senator said.",
  "\"There were 6,068 Border Patrol apprehensions at the southwest border in June 2025,\" a Republican senator said.")
G("2024-11-20", ["supported"],
  "The United States admitted 60,014 refugees in fiscal year 2023.",
  "In fiscal year 2023, 60,014 refugees were admitted to the United States.",
  "Refugee admissions totaled 60,014 in fiscal 2023.")
