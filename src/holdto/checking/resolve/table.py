"""Words of resolving: what carries no topic, what means the same, what marks a variant."""

from __future__ import annotations

from functools import cache

from holdto.stems import stem

#: Words that carry no topic at all.
STOP = frozenset(
    """a about above after again all alone along already also although am among amid an and another any are around as at away
    back be because been before being below between both but by came can come could did do does doing done down during each
    either else even ever every few for from further get gets got had has have having he her here him his how i if in into is it
    its itself just last later least less like made make makes many may might more most much must my near nearly neither never
    new next no nor not now of off on once only onto or other our out over own per perhaps rather same she should since so some
    still stood such than that the their them then there these they this those through to today together too toward towards
    under until up upon us use used uses very via was we well went were what when where whether which while who whom whose why
    will with within without would yet you your according said says saw see seen say estimated estimate roughly approximately
    reported reports report recorded record reach reached hit hits rose rise risen rises rising fell fall fallen falls falling
    grew grow grown grows growing increase increased increases increasing decrease decreased decreases decline declined declines
    declining drop dropped drops dropping climbed climb jumped jump soared soar plunged plunge doubled tripled quadrupled halved
    surged surge dipped dip slipped compared versus year years month months quarter quarters week weeks day days decade decades
    fiscal calendar annual annually yearly monthly daily time times twice double half third quarter tenth fifth high highest low
    lowest higher lower up total totaled totalled average averaged mean respectively combined altogether straight consecutive
    row first second one two three four five six seven eight nine ten percent percentage point points million billion trillion
    thousand hundred dozen account accounted accounts comprise comprised represent represented stand stands amount amounts
    amounted take takes took taken tally tallied tallies found finds register registered registers logged posted
    notched counted officials officers authorities agency agencies department bureau office whole currently ago nationwide
    national overall than level levels figure figures number numbers share shares proportion part
    involve involves involved involving""".split()
)

#: Words that say little of the topic when they stand beside others.
GENERIC = frozenset(
    """people person persons population resident residents individual individuals american americans citizen citizens country
    countries rate rates ratio unit units case cases value values event events size volume count counts official public us state
    states federal administration activity
    economy nation employer employers taxpayer taxpayers add adds added adding""".split()
)

#: Groups of words that mean the same thing to a statistician. A word may stand in several groups.
CONCEPTS: tuple[str, ...] = (
    "death deaths die dies died dying dead killed kill kills fatal fatality fatalities perished mortality deadly toll lives",
    "add adds added adding addition additions gain gains gained create creates created creating",
    "birth births born newborn newborns baby babies",
    "homicide homicides murder murders murdered killing killings slain slaying murderer",
    "job jobs employment employed employ employs payroll payrolls worker workers working workforce",
    "unemployment unemployed jobless joblessness",
    "wage wages earnings pay salary salaries earn earns earned paid",
    "price prices cost costs costing inflation",
    "inflation cpi consumer-price",
    "gasoline petrol gas fuel pump",
    "export exports exported exporter exporters exporting ship ships shipped shipment shipments sold sales sell sells",
    "import imports imported importer importers importing buy buys bought purchase purchases purchased",
    "produce produces produced production producer producers output grow grew grown harvest "
    "harvests made makes make manufactured built generate generates generated generation brought",
    "spend spends spent spending expenditure expenditures outlay outlays budget paid pay pays",
    "sell sold sale sales selling",
    "consume consumes consumed consumption drank drink drunk ate eat eaten use used",
    "arrest arrests arrested apprehend apprehends apprehended apprehension apprehensions detained caught",
    "migrant migrants immigrant immigrants immigration migration alien aliens undocumented",
    "encounter encounters encountered crossing crossings cross crossed crosser "
    "crossers apprehension apprehensions arrest arrests illegal illegally migrant migrants",
    "seize seizes seized seizure seizures confiscated intercepted interdicted",
    "firearm firearms gun guns rifle rifles weapon weapons",
    "poverty poor impoverished",
    "defense defence military",
    "hunger hungry",
    "school schools pupil pupils",
    "student students enrolment enrollment enrolled",
    "doctor doctors physician physicians",
    "car cars vehicle vehicles auto automobile automobiles",
    "home homes house houses housing dwelling dwellings flat flats apartment apartments household households",
    "deficit deficits shortfall balance gap surplus",
    "debt debts owe owes owed borrowing",
    "gdp economy economic output gross-domestic-product",
    "electricity power",
    "emission emissions emit emits emitted co2 carbon greenhouse",
    "water hydropower hydro dam dams",
    "rain rainfall precipitation",
    "income incomes earnings earn",
    "tax taxes revenue revenues receipt receipts",
    "remittance remittances",
    "invest invests invested investment investments fdi",
    "trade trading commerce",
    "oil crude petroleum",
    "prisoner prisoners inmate inmates imprisoned incarcerated prison prisons",
    "crime crimes offense offenses offence offences criminal",
    "overdose overdoses overdosed poisoning poisonings",
    "opioid opioids",
    "suicide suicides",
    "uninsured insurance insured uninsurance",
    "life-expectancy lifespan live lives",
    "elderly old older aged seniors",
    "woman women female females girl girls she",
    "man men male males boy boys",
    "child children kid kids minor minors",
    "unaccompanied alone",
    "infant infants baby babies",
    "marriage marriages married wed weddings",
    "divorce divorces divorced",
    "passenger passengers traveller travelers rider riders ridership ride rides journey journeys carried carry",
    "visitor visitors visit visits visited tourist tourists",
    "loan loans lend lends lent lending borrowed borrow",
    "book books",
    "read reads literate literacy readers",
    "agent agents officer officers",
    "deport deports deported deportation deportations removal removals removed repatriated",
    "refugee refugees",
    "admit admits admitted admission admissions",
    "asylum",
    "visa visas",
    "egg eggs",
    "ton tons tonne tonnes",
    "acre acres hectare hectares area land",
    "harvest harvests crop crops harvested",
    "catch catches landing landings landed",
    "recruit recruits recruited recruitment enlist enlisted",
    "drown drowned drowning drownings",
    "obese obesity",
    "overweight",
    "vaccinated vaccination vaccinations vaccine vaccines immunized immunization",
    "smoke smokes smoked smokers smoking tobacco cigarette cigarettes",
    "renewable renewables",
    "internet online web",
    "wind windmill windmills turbines",
    "solar sun photovoltaic",
    "forest forests forested woodland",
    "bankruptcy bankruptcies bankrupt",
    "strike strikes striking stoppages",
    "mortgage mortgages",
    "rent rents rental renting",
    "eviction evictions evicted",
    "robbery robberies robbed",
    "burglary burglaries burgled",
    "assault assaults assaulted",
    "rape rapes raped",
    "theft thefts stolen stole",
    "democracy democratic",
    "press journalism journalists media",
    "corruption corrupt",
    "population populations populous inhabitants residents people",
    "growth grow grew grown",
    "manufacturing factory factories industrial industry",
    "farm farms farming agricultural agriculture farmer farmers",
    "openings vacancies vacant unfilled available",
    "participation participating",
    "claim claims",
    "stock stocks",
    "sales-tax",
    "dose doses",
    "pill pills tablet tablets",
    "lethal deadly fatal",
    "border borders frontier",
    "southwest southern south",
    "northern north",
    "kidnapping kidnappings kidnapped abducted abduction",
    "disappeared missing disappearance disappearances",
    "extradited extradition extraditions extradite",
    "extortion extorted",
    "minimum-wage",
    "federal-funds interest",
    "median typical",
)  # fmt: skip

#: Ways to say that inflation is taken out, longer ones first; and the one word that stands for them, in titles too.
ADJUSTED = (
    "after adjusting for inflation", "after adjustment for inflation", "after accounting for inflation", "when adjusted for inflation",
    "adjusted for inflation", "adjusting for inflation", "accounting for inflation", "inflation-adjusted", "after inflation",
    "net of inflation", "in real terms", "in constant dollars", "in constant prices", "in inflation-adjusted terms",
)  # fmt: skip
REAL_WORD = "real"

#: Names of several words, by the one word that stands for them.
PHRASES = {
    **dict.fromkeys(ADJUSTED, REAL_WORD),
    "gross domestic product": "gdp",
    "consumer price index": "cpi",
    "foreign direct investment": "fdi",
    "food stamps": "snap",
    "out of work": "unemployed",
    "looking for work": "unemployed",
}

#: Words by which a title marks a variant of what it names; a title's further segments are marks too.
MARKING = frozenset(
    """excluding except less without non real adjusted unadjusted constant inflation-adjusted seasonally provisional preliminary
    core rural urban youth gross net per rate share""".split()
)

#: Words of a title's segments that mark nothing: the ordinary case.
NEUTRAL = frozenset(
    """total all both sexes sex ages age number of offenses offences count counts headline overall annual yearly monthly per
    units unit general consumer nominal current prices""".split()
)


@cache
def concepts() -> dict[str, frozenset[str]]:
    """For each stem the numbers of the groups it stands in."""
    out: dict[str, set[str]] = {}
    for at, group in enumerate(CONCEPTS):
        for word in group.split():
            out.setdefault(stem(word), set()).add(f"#{at}")
    return {word: frozenset(groups) for word, groups in out.items()}


@cache
def stop_stems() -> frozenset[str]:
    """The stems of STOP."""
    return frozenset(stem(word) for word in STOP) | STOP


@cache
def generic_stems() -> frozenset[str]:
    """The stems of GENERIC."""
    return frozenset(stem(word) for word in GENERIC)


@cache
def neutral_stems() -> frozenset[str]:
    """The stems of NEUTRAL."""
    return frozenset(stem(word) for word in NEUTRAL)
