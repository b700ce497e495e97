"""Statements on the economies and people of other countries."""

# fmt: off
# A statement and its truth stand side by side.

from __future__ import annotations

from tests.battery.figures import line, rows, years
from tests.battery.rows import Family
from tests.battery.truth import change, rank_of

F = Family("world")
number, fact = F.number, F.fact

COUNTRIES = sorted({r["country"] for r in rows("worldbank-development")})


def of(series: str, country: str) -> dict[int, float]:
    return years(line("worldbank-development", series, country=country))


def group(series: str, region: str) -> dict[int, float]:
    return years(line("worldbank-development-groups", series, region=region))


def held(series: str, year: int) -> dict[str, float]:
    """The figures of one year by country, of the countries that have one."""
    named = {r["country"] for r in rows("worldbank-development") if r["series"] == series and r["period"] == str(year)}
    return {country: of(series, country)[year] for country in sorted(named)}


JOBLESS = {c: of("unemployment", c) for c in "ESP GRC ZAF JPN DEU FRA ITA BRA GBR TUR COL".split()}
PRICES = {c: of("inflation", c) for c in "TUR JPN GBR DEU CHN BRA NGA FRA CAN".split()}
GDP = {c: of("gdp", c) for c in "CHN IND DEU JPN GBR FRA BRA CAN KOR ITA USA MEX".split()}
GROWTH = {c: of("growth", c) for c in "CHN IND DEU GBR FRA ITA ARG JPN BRA CAN".split()}
LIFE = {c: of("life-expectancy", c) for c in "JPN NGA IND GBR USA MEX CHN ESP".split()}
PEOPLE = {c: of("population", c) for c in "CHN IND NGA JPN DEU BRA UKR GBR CAN".split()}
HEAD = {c: of("gdp-per-person", c) for c in "IND CHN CHE DEU JPN GBR".split()}
MILITARY = years(line("worldbank-development", "military-share", country="USA"))

number("true", "rate", "Unemployment in Spain averaged 12.2 percent in 2023.", "2025-06-01", "12.2 percent", JOBLESS["ESP"][2023])
number("false", "rate", "Unemployment in Spain averaged 22.2 percent in 2023.", "2025-06-01", "22.2 percent", JOBLESS["ESP"][2023])
number("true", "rate", "South Africa's unemployment rate was 32.1 percent in 2023.", "2025-06-01", "32.1 percent", JOBLESS["ZAF"][2023])
number("false", "rate", "South Africa's unemployment rate was 12.1 percent in 2023.", "2025-06-01", "12.1 percent", JOBLESS["ZAF"][2023])
number("true", "rate", "Greece's jobless rate stood at about 23.5 percent in 2016.", "2025-06-02", "23.5 percent", JOBLESS["GRC"][2016],
       hedge="about")
number("true", "rate", "Japan's unemployment rate was just 2.6 percent in 2023.", "2025-06-02", "2.6 percent", JOBLESS["JPN"][2023])
number("true", "rate", "Inflation in Turkey soared to 72.3 percent in 2022.", "2024-01-03", "72.3 percent", PRICES["TUR"][2022])
number("false", "rate", "Inflation in Turkey soared to 172.3 percent in 2022.", "2024-01-03", "172.3 percent", PRICES["TUR"][2022])
number("true", "rate", "British inflation ran at 7.9 percent in 2022.", "2024-01-03", "7.9 percent", PRICES["GBR"][2022])
number("false", "rate", "German inflation ran at 16.9 percent in 2022.", "2024-01-04", "16.9 percent", PRICES["DEU"][2022])
number("true", "rate", "China's inflation rate was 0.2 percent in 2023.", "2025-06-03", "0.2 percent", PRICES["CHN"][2023])
fact("true", "trend", "Inflation in Brazil was lower in 2023 than in 2022.", "2025-06-03", PRICES["BRA"][2023] < PRICES["BRA"][2022],
     pair=(PRICES["BRA"][2022], PRICES["BRA"][2023]))
fact("false", "trend", "Inflation in Nigeria was lower in 2023 than in 2021.", "2025-06-04", PRICES["NGA"][2023] < PRICES["NGA"][2021],
     pair=(PRICES["NGA"][2021], PRICES["NGA"][2023]))
number("true", "rate", "China's economy grew 5.2 percent in 2023.", "2025-06-04", "5.2 percent", GROWTH["CHN"][2023])
number("false", "rate", "China's economy grew 9.2 percent in 2023.", "2025-06-04", "9.2 percent", GROWTH["CHN"][2023])
number("true", "rate", "India's economy expanded by more than 8 percent in 2023.", "2025-06-05", "8 percent", GROWTH["IND"][2023],
       hedge="more than")
number("true", "rate", "The British economy shrank 10.3 percent in 2020.", "2025-06-05", "10.3 percent", GROWTH["GBR"][2020], down=True)
number("false", "rate", "The French economy shrank 17.4 percent in 2020.", "2025-06-05", "17.4 percent", GROWTH["FRA"][2020], down=True)
fact("true", "trend", "Germany's economy contracted in 2023.", "2025-06-06", GROWTH["DEU"][2023] < 0, GROWTH["DEU"][2023])
fact("false", "trend", "Canada's economy contracted in 2023.", "2025-06-06", GROWTH["CAN"][2023] < 0, GROWTH["CAN"][2023])
fact("true", "ratio", "India's economy grew faster than China's in 2023.", "2025-06-07", GROWTH["IND"][2023] > GROWTH["CHN"][2023],
     GROWTH["IND"][2023] / GROWTH["CHN"][2023], also=(GROWTH["IND"][2023], GROWTH["IND"][2023] - GROWTH["CHN"][2023]))
number("true", "level", "China's GDP was $17.8 trillion in 2023.", "2025-06-08", "$17.8 trillion", GDP["CHN"][2023])
number("false", "level", "China's GDP was $27.8 trillion in 2023.", "2025-06-08", "$27.8 trillion", GDP["CHN"][2023])
number("true", "level", "India's economy was worth nearly $3.6 trillion in 2023.", "2025-06-09", "$3.6 trillion", GDP["IND"][2023],
       hedge="nearly")
number("true", "level", "Germany's gross domestic product reached $4.5 trillion in 2023.", "2025-06-09", "$4.5 trillion", GDP["DEU"][2023])
number("false", "level", "Brazil's gross domestic product reached $4.2 trillion in 2023.", "2025-06-09", "$4.2 trillion", GDP["BRA"][2023])
fact("true", "ratio", "In 2023 Germany's GDP was larger than Japan's.", "2025-06-10", GDP["DEU"][2023] > GDP["JPN"][2023],
     GDP["DEU"][2023] / GDP["JPN"][2023])
fact("false", "ratio", "In 2023 Italy's GDP was larger than France's.", "2025-06-10", GDP["ITA"][2023] > GDP["FRA"][2023],
     GDP["ITA"][2023] / GDP["FRA"][2023])
number("true", "ratio", "In 2023 America's GDP was about 1.56 times that of China.", "2025-06-11", "1.56",
       GDP["USA"][2023] / GDP["CHN"][2023], hedge="about")
number("true", "ratio", "China's GDP was five times that of India in 2023.", "2025-06-11", "five times",
       GDP["CHN"][2023] / GDP["IND"][2023])
number("false", "ratio", "China's GDP was ten times that of India in 2023.", "2025-06-11", "ten times", GDP["CHN"][2023] / GDP["IND"][2023])
fact("true", "rank", "The United States had the world's largest economy in 2023, ahead of China.", "2025-06-12",
     rank_of(held("gdp", 2023), "USA") == 1, 1, also=(GDP["USA"][2023], GDP["USA"][2023] / GDP["CHN"][2023]), loose=True)
number("true", "level", "India's population was 1.44 billion in 2023.", "2025-06-12", "1.44 billion", PEOPLE["IND"][2023])
number("false", "level", "India's population was 1.14 billion in 2023.", "2025-06-12", "1.14 billion", PEOPLE["IND"][2023])
fact("true", "ratio", "India had more people than China in 2023.", "2025-06-13", PEOPLE["IND"][2023] > PEOPLE["CHN"][2023],
     PEOPLE["IND"][2023] / PEOPLE["CHN"][2023])
fact("false", "ratio", "China had more people than India in 2023.", "2025-06-13", PEOPLE["CHN"][2023] > PEOPLE["IND"][2023],
     PEOPLE["CHN"][2023] / PEOPLE["IND"][2023])
fact("true", "streak", "Japan's population has shrunk every year since 2011.", "2025-06-14",
     all(PEOPLE["JPN"][y] < PEOPLE["JPN"][y - 1] for y in range(2012, 2024)), loose=True)
fact("true", "trend", "China's population fell in 2022.", "2025-06-14", PEOPLE["CHN"][2022] < PEOPLE["CHN"][2021],
     pair=(PEOPLE["CHN"][2021], PEOPLE["CHN"][2022]))
number("true", "level", "Nigeria had about 228 million inhabitants in 2023.", "2025-06-15", "228 million", PEOPLE["NGA"][2023],
       hedge="about")
number("true", "level", "The world's population passed 8 billion in 2023.", "2025-06-15", "8 billion", group("population", "WLD")[2023],
       hedge="more than")
number("true", "level", "Life expectancy in Japan was 84 years in 2023.", "2025-06-16", "84 years", LIFE["JPN"][2023])
number("false", "level", "Life expectancy in Japan was 74 years in 2023.", "2025-06-16", "74 years", LIFE["JPN"][2023])
number("true", "level", "A child born in Nigeria in 2023 could expect to live 54 years.", "2025-06-16", "54 years", LIFE["NGA"][2023])
number("true", "change_abs", "Life expectancy in India rose from 62.7 years in 2000 to 72 years in 2023.", "2025-06-17", "72 years",
       LIFE["IND"][2023], also=(LIFE["IND"][2000],), loose=True)
fact("true", "ratio", "In 2023 people lived longer in Spain than in the United States.", "2025-06-17",
     LIFE["ESP"][2023] > LIFE["USA"][2023], LIFE["ESP"][2023] / LIFE["USA"][2023], also=(LIFE["ESP"][2023], LIFE["USA"][2023]), loose=True)
fact("false", "ratio", "In 2023 life expectancy was higher in Mexico than in Japan.", "2025-06-17", LIFE["MEX"][2023] > LIFE["JPN"][2023],
     LIFE["MEX"][2023] / LIFE["JPN"][2023], also=(LIFE["MEX"][2023], LIFE["JPN"][2023]))
number("true", "level", "GDP per capita in India was about $2,480 in 2023.", "2025-06-18", "$2,480", HEAD["IND"][2023], hedge="about")
number("false", "level", "GDP per capita in China was $32,614 in 2023.", "2025-06-18", "$32,614", HEAD["CHN"][2023])
number("true", "rate", "Unemployment in the European Union stood at 6 percent in 2023.", "2025-06-19", "6 percent",
       group("unemployment", "EUU")[2023])
number("true", "rate", "Inflation in the EU averaged 8.8 percent in 2022.", "2025-06-19", "8.8 percent", group("inflation", "EUU")[2022])
number("false", "rate", "Global growth reached 8.4 percent in 2021.", "2025-06-19", "8.4 percent", group("growth", "WLD")[2021])
number("true", "share", "The United States devoted 3.4 percent of its GDP to the military in 2023.", "2025-06-20", "3.4 percent",
       MILITARY[2023], loose=True)
number("true", "change_abs", "Spain's unemployment rate fell 2.6 percentage points between 2021 and 2023.", "2025-06-20",
       "2.6 percentage points", JOBLESS["ESP"][2023] - JOBLESS["ESP"][2021], down=True, loose=True)
number("false", "change_abs", "Spain's unemployment rate fell 12 percentage points between 2021 and 2023.", "2025-06-20",
       "12 percentage points", JOBLESS["ESP"][2023] - JOBLESS["ESP"][2021], down=True)
number("true", "change_pct", "Ukraine's population dropped 15 percent between 2021 and 2023.", "2025-06-21", "15 percent",
       change(PEOPLE["UKR"], 2021, 2023), down=True, loose=True)
number("true", "rate", "Unemployment in Brazil was 9.2 percent in 2022. In Colombia it was 10.6 percent.", "2025-06-21", "10.6 percent",
       JOBLESS["COL"][2022], also=(JOBLESS["BRA"][2022],))
number("imprecise", "level", "The population of Germany was 85 million in 2023.", "2025-06-22", "85 million", PEOPLE["DEU"][2023])

F.none("2024-07-07",
       "Germany is the sick man of Europe once more.",
       "India will overtake Japan by 2027, the IMF predicts.",
       "Macron's party took 28 percent of the vote.",
       "A ferry sank off Lagos with 90 people aboard.",
       "The treaty has 32 members.",
       "China's leaders have set a growth target of 5 percent.",
       "More than half of Britons would vote to rejoin, YouGov finds.",
       "Brexit wrecked the British economy.")
F.unanswerable("2024-07-07",
               "Unemployment in Mongolia was 5.3 percent in 2022.",
               "Inflation in Zimbabwe reached 105 percent in 2022.",
               "Rwanda's GDP was $14.1 billion in 2023.")

G = F.alike
G("2025-06-08", ["supported"],
  "China's GDP was $17.8 trillion in 2023.",
  "In 2023, the gross domestic product of China was $17.8 trillion.",
  "China had a GDP of $17.8 trillion in 2023.",
  "The Chinese economy was worth $17.8 trillion in 2023.")
G("2025-06-01", ["contradicted"],
  "Unemployment in France was 17 percent in 2023.",
  "In 2023, France had an unemployment rate of 17 percent.",
  "The French unemployment rate stood at 17% in 2023.")
G("2025-06-12", ["supported"],
  "India's population was 1.44 billion in 2023.",
  "In 2023, India had 1.44 billion inhabitants.",
  "India had a population of 1.44 billion people in 2023.")
G("2024-01-03", ["supported"],
  "Inflation in Turkey was 72.3 percent in 2022.",
  "Turkey's inflation rate was 72.3 percent in 2022.",
  "In 2022, Turkish inflation stood at 72.3%.")
G("2025-06-16", ["supported"],
  "Life expectancy in Japan was 84 years in 2023.",
  "In 2023, Japan's life expectancy was 84 years.",
  "Japanese life expectancy stood at 84 years in 2023.")
G("2025-06-04", ["contradicted"],
  "China's economy grew 8.5 percent in 2023.",
  "In 2023, the Chinese economy grew by 8.5 percent.",
  "Economic growth in China was 8.5% in 2023.")
