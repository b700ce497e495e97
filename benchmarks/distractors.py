"""Titles of made-up series, for measuring how finding suffers in a large catalogue: measures × groups × units as publishers write them."""

from __future__ import annotations

import random
from collections.abc import Iterator

COUNTED = """
    births deaths marriages divorces emigrants immigrants households dwellings vacancies bankruptcies patents trademarks enterprises
    employees apprentices teachers pupils graduates nurses dentists pharmacists hospital-discharges surgical-operations suicides
    accidents fires thefts burglaries robberies assaults prisoners police-officers judges lawyers cars buses lorries tractors ships
    aircraft passengers overnight-stays museum-visits library-loans newspapers broadband-subscriptions mobile-subscriptions cattle
    pigs sheep goats chickens beehives farms vineyards earthquakes floods storms landslides wildfires refugees asylum-applications
    residence-permits naturalisations volunteers pensioners benefit-recipients social-workers childcare-places strikes trade-unions
    cooperatives start-ups exporters importers cinemas stadiums
""".split()
AMOUNTS = """
    milk wheat barley maize rice potatoes tomatoes apples olives wine beer sugar beef pork poultry eggs fish timber paper cement
    steel aluminium copper gold coal crude-oil natural-gas peat biofuels electricity heat hydrogen water waste-water municipal-waste
    hazardous-waste packaging plastics fertiliser pesticides carbon-dioxide methane nitrous-oxide ammonia particulates
    sulphur-dioxide textiles footwear furniture machinery pharmaceuticals chemicals vehicles electronics
""".split()
MONEY = """
    gross-domestic-product household-consumption government-expenditure gross-capital-formation exports-of-goods imports-of-goods
    exports-of-services imports-of-services current-account foreign-direct-investment remittances tax-revenue income-tax
    value-added-tax corporate-tax social-contributions public-debt budget-deficit health-expenditure education-expenditure
    research-expenditure defence-expenditure environmental-taxes subsidies pensions wages labour-costs house-prices rents
    energy-prices food-prices stock-prices bank-loans deposits mortgages insurance-premiums development-aid
""".split()
SHARES = """
    adults-with-tertiary-education early-school-leavers adults-in-training literate-adults internet-users people-at-risk-of-poverty
    severely-deprived-people overcrowded-homes obese-adults overweight-children daily-smokers heavy-drinkers vaccinated-infants
    people-with-unmet-medical-needs people-in-good-health people-with-disabilities employed-people unemployed-people
    part-time-workers temporary-workers self-employed-people night-workers women-on-boards seats-held-by-women voters-turning-out
    people-trusting-courts access-to-clean-water access-to-sanitation access-to-electricity clean-cooking forest-cover
    protected-areas organic-farmland irrigated-land renewable-energy recycled-waste electric-cars rail-freight firms-using-cloud
    firms-exporting
""".split()
SEXES = ("", ", female", ", male")
AGES = ("", ", ages 0-14", ", ages 15-24", ", ages 25-54", ", ages 55-64", ", ages 65 and over", ", under 5")
AREAS = ("", ", rural", ", urban", ", capital region", ", coastal areas")
VERBS = (
    "production of",
    "consumption of",
    "imports of",
    "exports of",
    "stocks of",
    "prices of",
    "emissions from the production of",
    "area under",
)
BASES = ("", ", annual change", ", per capita", ", seasonally adjusted", ", five-year average", ", index 2015=100")


def titles(number: int, seed: int = 11) -> list[str]:
    """So many different titles with their units, in an order that does not depend on how many are asked for."""
    found = list(dict.fromkeys(_all()))
    random.Random(seed).shuffle(found)
    if number > len(found):
        raise ValueError(f"expected at most {len(found)} titles, found {number}")
    return found[:number]


def _all() -> Iterator[str]:
    for what in COUNTED:
        for sex in SEXES:
            for age in AGES:
                for area in AREAS:
                    yield f"{_words(what)}{sex}{age}{area} (number)"
                    yield f"{_words(what)}{sex}{age}{area} (per 100,000 inhabitants)"
    for what in SHARES:
        for sex in SEXES:
            for age in AGES:
                for area in AREAS:
                    yield f"Share of {what.replace('-', ' ')}{sex}{age}{area} (%)"
    for what in AMOUNTS:
        for verb in VERBS:
            for base in BASES:
                yield f"{verb.capitalize()} {what.replace('-', ' ')}{base} ({'%' if 'change' in base else 'tonnes'})"
    for what in MONEY:
        for base in BASES:
            for unit in ("current US$", "constant 2015 US$", "% of GDP", "million euro", "purchasing power standards"):
                yield f"{_words(what)}{base} ({unit})"


def _words(what: str) -> str:
    return what.replace("-", " ").capitalize()
