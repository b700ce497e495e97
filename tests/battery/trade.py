"""Statements on goods trade by partner and on the trade balance."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import line, total, years
from tests.battery.rows import Family
from tests.battery.truth import beyond_all, change, neighbours, rank_of

F = Family("trade")
number, fact = F.number, F.fact


def goods(series: str, partner: str, by: str = "9999") -> dict[int, float]:
    """Yearly goods trade with one partner in dollars."""
    return years(line("census-trade", series, partner=partner, scale=1e6, by=by))


IM = {p: goods("imports", p) for p in "WLD MEX CAN CHN JPN DEU VNM KOR GBR IND TWN IRL".split()}
EX = {p: goods("exports", p) for p in IM}
BALANCE = {p: goods("balance", p) for p in IM}
TRADE = {p: goods("total", p) for p in IM}
EU_IM, EU_BALANCE = (years(line("census-trade-eu", s, partner="EUU", scale=1e6)) for s in ("imports", "balance"))
OVERALL = years(line("bea-trade-balance", "balance", scale=1e6))
MONTHLY = {p: line("census-trade", "imports", partner=p, scale=1e6) for p in ("MEX", "CHN", "CAN")}


def deficit(figures: dict[int, float]) -> dict[int, float]:
    return {y: -v for y, v in figures.items()}


CHINA_GAP, MEXICO_GAP, VIETNAM_GAP, WORLD_GAP = (deficit(BALANCE[p]) for p in ("CHN", "MEX", "VNM", "WLD"))

number("true", "level", "The United States imported $505.5 billion in goods from Mexico in 2024.", "2025-11-20", "$505.5 billion",
       IM["MEX"][2024])
number("false", "level", "The United States imported $705.5 billion in goods from Mexico in 2024.", "2025-11-20", "$705.5 billion",
       IM["MEX"][2024])
number("true", "level", "American goods exports to Mexico came to roughly $334 billion in 2024.", "2025-11-21", "$334 billion",
       EX["MEX"][2024], hedge="about")
number("false", "level", "American goods exports to Mexico came to roughly $134 billion in 2024.", "2025-11-21", "$134 billion",
       EX["MEX"][2024], hedge="about")
number("true", "level", "Goods trade between the United States and Mexico totaled nearly $840 billion in 2024.", "2025-11-22",
       "$840 billion", TRADE["MEX"][2024], hedge="nearly")
number("true", "level", "In 2022 the U.S. bought $536 billion worth of goods from China.", "2023-06-11", "$536 billion", IM["CHN"][2022])
number("false", "level", "In 2022 the U.S. bought $53.6 billion worth of goods from China.", "2023-06-11", "$53.6 billion", IM["CHN"][2022])
number("true", "level", "U.S. goods imports from Vietnam reached $136.5 billion in 2024.", "2025-10-30", "$136.5 billion", IM["VNM"][2024])
number("imprecise", "level", "U.S. goods imports from Germany reached $166 billion in 2024.", "2025-10-30", "$166 billion", IM["DEU"][2024])
number("true", "level", "Canada bought more than $349 billion of American goods in 2024.", "2025-10-31", "$349 billion", EX["CAN"][2024],
       hedge="more than")
number("false", "level", "Canada bought more than $549 billion of American goods in 2024.", "2025-10-31", "$549 billion", EX["CAN"][2024],
       hedge="more than")
number("true", "level", "The U.S. goods trade deficit with China was $295.5 billion in 2024.", "2025-11-01", "$295.5 billion",
       BALANCE["CHN"][2024], down=True)
number("false", "level", "The U.S. goods trade deficit with China was $495.5 billion in 2024.", "2025-11-01", "$495.5 billion",
       BALANCE["CHN"][2024], down=True)
number("true", "level", "America ran a $171.5 billion goods deficit with Mexico in 2024.", "2025-11-01", "$171.5 billion",
       BALANCE["MEX"][2024], down=True)
number("false", "level", "America ran a $71.5 billion goods deficit with Mexico in 2024.", "2025-11-01", "$71.5 billion",
       BALANCE["MEX"][2024], down=True)
number("true", "level", "Our goods deficit with the European Union was about $236 billion in 2024.", "2025-11-03", "$236 billion",
       EU_BALANCE[2024], hedge="about", down=True)
number("true", "level", "The United States ran a goods surplus of $11.4 billion with the United Kingdom in 2024.", "2025-11-03",
       "$11.4 billion", BALANCE["GBR"][2024])
number("true", "change_pct", "Imports from Mexico rose 6.9 percent in 2024.", "2025-11-05", "6.9 percent", change(IM["MEX"], 2023, 2024))
number("false", "change_pct", "Imports from Mexico fell 6.9 percent in 2024.", "2025-11-05", "6.9 percent", change(IM["MEX"], 2023, 2024),
       down=True)
number("true", "change_pct", "U.S. goods imports from China fell by a fifth in 2023.", "2024-03-05", "a fifth",
       change(IM["CHN"], 2022, 2023), down=True, factor=100)
number("false", "change_pct", "U.S. goods imports from China fell by half in 2023.", "2024-03-05", "half", change(IM["CHN"], 2022, 2023),
       down=True, factor=100)
number("true", "change_pct", "Between 2017 and 2024, goods imports from Vietnam soared 194 percent.", "2025-11-06", "194 percent",
       change(IM["VNM"], 2017, 2024), share=neighbours(IM["VNM"], 2017, 2024, 2024), loose=True)
number("false", "change_pct", "Between 2017 and 2024, goods imports from Vietnam soared 394 percent.", "2025-11-06", "394 percent",
       change(IM["VNM"], 2017, 2024))
number("open", "change_pct", "Since 2001, when China joined the WTO, U.S. goods imports from China have grown more than 400 percent.",
       "2023-09-05", "400 percent", change(IM["CHN"], 2001, 2022), hedge="more than",
       share=neighbours({y: v for y, v in IM["CHN"].items() if y <= 2022}, 2001, 2022, 2022), loose=True)
number("true", "ratio", "Goods imports from Taiwan nearly tripled from 2017 to 2024.", "2025-11-07", "tripled",
       IM["TWN"][2024] / IM["TWN"][2017], hedge="nearly", loose=True)
number("false", "ratio", "Goods imports from Japan doubled between 2014 and 2024.", "2025-11-07", "doubled",
       IM["JPN"][2024] / IM["JPN"][2014])
number("open", "ratio", "U.S. trade in goods with Mexico has more than doubled since 2009.", "2025-11-08", "doubled",
       TRADE["MEX"][2024] / TRADE["MEX"][2009], hedge="more than", share=neighbours(TRADE["MEX"], 2009, 2024, 2024), loose=True)
fact("true", "ratio", "In 2023 the United States bought more goods from Mexico than from China.", "2024-03-10",
     IM["MEX"][2023] > IM["CHN"][2023], IM["MEX"][2023] / IM["CHN"][2023])
fact("false", "ratio", "In 2022 the United States bought more goods from Mexico than from China.", "2023-03-10",
     IM["MEX"][2022] > IM["CHN"][2022], IM["MEX"][2022] / IM["CHN"][2022])
fact("true", "ratio", "Americans imported more from Ireland than from the United Kingdom in 2024.", "2025-11-10",
     IM["IRL"][2024] > IM["GBR"][2024], IM["IRL"][2024] / IM["GBR"][2024])
fact("true", "ratio", "The goods trade deficit with Vietnam was larger than the deficit with Germany in 2024.", "2025-11-10",
     VIETNAM_GAP[2024] > -BALANCE["DEU"][2024], VIETNAM_GAP[2024] / -BALANCE["DEU"][2024])
fact("false", "ratio", "The goods trade deficit with Germany was larger than the deficit with Vietnam in 2024.", "2025-11-10",
     -BALANCE["DEU"][2024] > VIETNAM_GAP[2024], -BALANCE["DEU"][2024] / VIETNAM_GAP[2024])
PARTNERS = {p: v[2024] for p, v in TRADE.items() if p != "WLD"}
fact("true", "rank", "Mexico was the United States' largest trading partner in goods in 2024.", "2025-11-11", rank_of(PARTNERS, "MEX") == 1,
     1)
fact("false", "rank", "China was the United States' largest trading partner in goods in 2024.", "2025-11-11", rank_of(PARTNERS, "CHN") == 1,
     rank_of(PARTNERS, "CHN"))
fact("true", "rank", "Canada was America's second-largest goods trading partner in 2024.", "2025-11-11", rank_of(PARTNERS, "CAN") == 2, 2)
fact("true", "rank", "Mexico was the top source of U.S. goods imports in 2024.", "2025-11-12",
     rank_of({p: v[2024] for p, v in IM.items() if p != "WLD"}, "MEX") == 1, 1)
number("true", "share", "Mexico supplied 15.5 percent of all U.S. goods imports in 2024.", "2025-11-12", "15.5 percent",
       IM["MEX"][2024] / IM["WLD"][2024] * 100)
number("false", "share", "Mexico supplied 35.5 percent of all U.S. goods imports in 2024.", "2025-11-12", "35.5 percent",
       IM["MEX"][2024] / IM["WLD"][2024] * 100)
number("true", "share", "China's share of U.S. goods imports was 13.4 percent in 2024.", "2025-11-13", "13.4 percent",
       IM["CHN"][2024] / IM["WLD"][2024] * 100)
number("true", "share", "In 2017, more than one in five dollars of U.S. goods imports came from China.", "2018-04-13", "one in five",
       IM["CHN"][2017] / IM["WLD"][2017] * 100, hedge="more than", factor=100)
fact("true", "record", "The goods trade deficit with Mexico hit a record in 2024.", "2025-11-14",
     beyond_all([v for y, v in MEXICO_GAP.items() if y < 2024], MEXICO_GAP[2024]), BALANCE["MEX"][2024])
fact("false", "record", "The goods trade deficit with China hit a record in 2022.", "2023-05-14",
     beyond_all([v for y, v in CHINA_GAP.items() if y < 2022], CHINA_GAP[2022]), BALANCE["CHN"][2022])
fact("true", "record", "Goods imports from Vietnam reached an all-time high in 2024.", "2025-11-14",
     beyond_all([v for y, v in IM["VNM"].items() if y < 2024], IM["VNM"][2024]), IM["VNM"][2024])
fact("true", "record", "The goods deficit with China in 2023 was the smallest since 2010.", "2024-06-14",
     all(CHINA_GAP[2023] < CHINA_GAP[y] for y in range(2011, 2023)) and CHINA_GAP[2010] <= CHINA_GAP[2023], BALANCE["CHN"][2023],
     loose=True)
fact("true", "trend", "The goods trade deficit with Mexico has grown every year since 2022.", "2025-11-15",
     all(MEXICO_GAP[y] > MEXICO_GAP[y - 1] for y in (2022, 2023, 2024)), loose=True)
fact("false", "trend", "The goods trade deficit with China has grown every year since 2018.", "2025-11-15",
     all(CHINA_GAP[y] > CHINA_GAP[y - 1] for y in range(2019, 2025)))
fact("true", "trend", "U.S. goods exports to China fell in 2024.", "2025-11-16", EX["CHN"][2024] < EX["CHN"][2023],
     pair=(EX["CHN"][2023], EX["CHN"][2024]))
fact("false", "trend", "U.S. goods exports to Canada rose in 2024.", "2025-11-16", EX["CAN"][2024] > EX["CAN"][2023],
     pair=(EX["CAN"][2023], EX["CAN"][2024]))
fact("true", "threshold", "U.S. goods imports topped $3 trillion in 2022.", "2023-07-01", IM["WLD"][2022] > 3e12, IM["WLD"][2022])
fact("true", "streak", "The United States has run a goods deficit with Mexico every year since 1995.", "2025-11-17",
     all(MEXICO_GAP[y] > 0 for y in range(1995, 2025)), loose=True)
number("true", "level", "In October 2024, the United States imported $45.5 billion of goods from Mexico.", "2025-01-20", "$45.5 billion",
       MONTHLY["MEX"]["2024-10"])
number("true", "level", "From January through June 2024, goods imports from Mexico totaled $248.8 billion.", "2024-09-20", "$248.8 billion",
       total(MONTHLY["MEX"], "2024-01", "2024-06"))
number("true", "level", "The United States sold $143 billion in goods to China in 2024. It sold Mexico $334 billion.", "2025-11-18",
       "$334 billion", EX["MEX"][2024], also=(EX["CHN"][2024],))
number("true", "level", "U.S. goods exports to the world climbed from $1.43 trillion in 2020 to $2.07 trillion in 2022.", "2023-08-01",
       "$2.07 trillion", EX["WLD"][2022], also=(EX["WLD"][2020],))
number("false", "level", "U.S. goods exports to the world climbed from $1.43 trillion in 2020 to $2.97 trillion in 2022.", "2023-08-01",
       "$2.97 trillion", EX["WLD"][2022], also=(EX["WLD"][2020],))
number("true", "rate", "Goods worth about $2.3 billion crossed between the United States and Mexico every day in 2024.", "2025-11-19",
       "$2.3 billion", TRADE["MEX"][2024] / 366, hedge="about")
number("true", "change_abs", "The U.S. bought $109 billion less from China in 2023 than in 2022.", "2024-05-19", "$109 billion",
       IM["CHN"][2023] - IM["CHN"][2022], down=True)
number("true", "level", "The U.S. trade deficit in goods and services widened to $931.96 billion in 2025.", "2026-07-19", "$931.96 billion",
       OVERALL[2025], down=True)
number("misleading", "level", "Goods imports from Mexico came to $475.6 billion in 2023.", "2024-02-20", "$475.6 billion", IM["MEX"][2023],
       then=475600e6)

F.none("2025-03-01",
       "Tariffs are a tax on working families.",
       "Trade with Mexico will pass $1 trillion by 2030.",
       "The administration pledged to cut the deficit with China in half.",
       "A Laredo broker said he cleared 40 trucks before breakfast.",
       "Article 34.7 of the agreement calls for a joint review in its sixth year.",
       "The USMCA entered into force on July 1, 2020.",
       "Retaliation would cost farmers $27 billion, according to one model.",
       "China cheats, and everyone at the table knows it.")
F.unanswerable("2025-03-01",
               "The United States exported $1.9 billion of almonds to Spain in 2023.",
               "Brazil sold 38 million tons of soybeans to China in the first half of 2023.",
               "Kenya imported 12,400 tractors in 2022.")

G = F.alike
G("2024-03-10", ["supported"],
  "The United States imported more goods from Mexico than from China in 2023.",
  "In 2023, U.S. goods imports from Mexico exceeded those from China.",
  "Mexico sold more goods to the United States than China did in 2023.",
  "America bought more goods from Mexico than from China in 2023.")
G("2025-11-01", ["supported"],
  "The U.S. goods trade deficit with Mexico was $171 billion in 2024.",
  "In 2024 the United States ran a $171 billion trade deficit in goods with Mexico.",
  "America's goods deficit with Mexico came to $171 billion in 2024, the Commerce Department reports.")
G("2025-11-01", ["contradicted"],
  "Imports of goods from China were $638 billion in 2024.",
  "In 2024 the United States imported $638 billion in goods from China.",
  "We imported $638 billion worth of goods from China in 2024, Republicans say.",
  "We imported $638 billion worth of goods from China in 2024, Democrats say.")
G("2025-11-02", ["supported"],
  "U.S. goods exports to Canada fell 1.3 percent in 2024.",
  "Goods exports from the United States to Canada dropped 1.3% in 2024.",
  "In 2024, American exports of goods to Canada were down 1.3 percent from the year before.")
