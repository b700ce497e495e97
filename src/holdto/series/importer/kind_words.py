"""What tells a flow from a stock, a share from a rate: words of titles and units. Words are matched whole, in lower case.

A table to be argued with: each group says what its words have in common. Within a group the words have no order.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Percentages that measure speed or price, not a part of a whole.
PERCENT_RATES = _words("growth change inflation unemployment interest yield mortality turnover deflator increase rate")

#: Percentages of a whole in spite of a word above.
PERCENT_SHARES = _words("share proportion percentage prevalence coverage access")

#: Amounts of money for one of something, and their like.
PRICES = _words("price prices cost tariff fare wage wages rent salary salaries earnings")

#: Divided by something, whatever the unit says of it.
RATES = _words("per average median rate rates ratio density intensity yield yields")

#: What is made on a scale, and has no unit but its points.
SCORES = _words("index score rating ranking rank gini level")

#: Flows whatever else the title says: people who died of a stock of something are still counted over a time.
EVENTS = _words("""
    deaths births attacks homicides murders crimes arrests injuries accidents fatalities casualties emissions production
    consumption generation exports imports expenditure spending executions dalys annual monthly daily yearly growth change
""")

#: Land that is lost or gained over a time; other areas are there.
AREA_FLOWS = _words("burned burnt deforestation afforestation loss lost gain change expansion cleared destroyed harvested felled")

#: Things that are there at a moment: counted on a day, not over a time.
STOCKS = _words("""
    population stock stocks reserves capacity installed debt wealth assets liabilities warheads inventory stockpile stockpiles
    subscriptions subscribers users members farms employment employed unemployed workforce workers employees labor labour enrolled
    enrollment beds living land forest forests farmland cropland inhabitants residents prisoners inmates refugees objects orbit
    vehicles holdings deposits livestock cattle herd concentration concentrations countries states infected undernourished poverty
    unvaccinated without households homes dwellings physicians doctors nurses species active owned outstanding ice
""")

#: Things that happen, are made, moved or used up over a time.
FLOWS = _words("""
    cases produced output emitted consumed generated use trade sales sold exported imported expenditures revenue revenues income
    gdp gni product investment investments aid assistance subsidies taxes remittances flows inflows outflows arrivals departures
    visitors passengers trips nights immigrants emigrants incidents fires wildfires disasters earthquakes launches launched
    applications patents articles publications trials withdrawals withdrawn catch harvest harvested slaughtered loss losses waste
    infections vaccinated vaccinations doses tests marriages divorces abortions transfers payments donations new hospitalizations
    admissions registrations registered granted killed displaced displacements supply demand flaring rainfall precipitation
    victims
""")

#: Dimensions of units (`holdto.units.DIMENSIONS`) whose amounts are nearly always there at a moment, or nearly always used up.
STOCK_DIMENSIONS = _words("power data")
FLOW_DIMENSIONS = _words("energy mass volume")

#: Labels of all members of a dimension together, and of the rest of them.
TOTALS = frozenset(
    {"total", "all", "both", "both sexes", "all ages", "all persons", "all causes", "all industries", "all items", "overall", "world"}
)
RESIDUALS = frozenset(
    {"other", "others", "rest", "unknown", "not stated", "unspecified", "not elsewhere classified", "rest of world", "residual"}
)
