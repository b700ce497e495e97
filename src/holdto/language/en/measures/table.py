"""Words around measure phrases, and the nouns that name something official statistics count."""

from __future__ import annotations

#: Words that end a measure phrase to the right of a number.
CLOSING = frozenset("since compared versus than while whereas because although though if when whenever unless but which who".split())
#: Openings of a clause that are no part of its subject.
LEADS = frozenset("fact first second third finally example instance that".split())
#: Verbs that bring in what happens to something else: "but saw prices rise 20 percent".
SEEING = frozenset("saw see sees seen seeing watched".split())
#: Verbs that bring about what happens to something else: "led to rents going up", "caused exports to fall".
CAUSING = frozenset("led caused forced resulted".split())
#: With "to" these open a fronted phrase: "Thanks to our efforts,".
FRONTS = frozenset("thanks due owing contrary".split())
#: Subjects that stand for what was said before.
PRONOUNS = frozenset("it they this that these those which who he she we i you there".split())
EMPTY_SUBJECTS = PRONOUNS | frozenset(
    "figure figures number numbers total totals level one both latter former amount sum rate what answer someone somebody".split()
)
#: Nouns that name a measured thing on their own: "fell" said of one of these is a claim though no number is given.
MEASURABLE = frozenset(
    "rate rates number numbers level levels price prices cost costs wage wages income incomes salary salaries earnings pay employment "
    "unemployment inflation growth gdp output production productivity export exports import imports trade deficit deficits surplus "
    "debt spending revenue revenues taxes investment investments sales consumption demand supply crime crimes homicide homicides "
    "murder murders assault assaults burglary burglaries robbery robberies theft thefts arrest arrests apprehension apprehensions "
    "encounter encounters crossing crossings seizure seizures immigration migration emigration deportation deportations asylum "
    "applications claims death deaths birth births fertility mortality life expectancy population poverty inequality homelessness "
    "enrolment enrollment graduation emissions temperature temperatures energy electricity gas gasoline petrol diesel oil rent rents "
    "mortgage mortgages housing starts vacancies jobs payrolls openings layoffs bankruptcies evictions accidents injuries infections "
    "cases hospitalizations overdose overdoses prisoners staffing staff workforce participation turnout attendance ridership "
    "passengers arrivals visitors tourism tourists remittances reserves yield yields harvest landings index volume value share total "
    "average tally stock stocks fdi budget premiums fees tuition traffic executions sentences convictions fires floods poisonings "
    "admissions tests vaccinations funding aid transfers purchases orders shipments deliveries flow flows amount amounts percentage "
    "proportion ratio backlog backlogs wait waits members membership recruits violence speed use usage access coverage literacy "
    "obesity hunger malnutrition stays catches catch payments loans lending savings deposits profits registrations marriages divorces "
    "adoptions abortions pregnancies suicides casualties fatalities victims".split()
)
#: Nouns that are measured where they are said to grow or shrink, and praised or blamed otherwise.
GROWING = frozenset("economy economies workforce industry sector".split())
#: Nouns that make a percentage said of them a rate: a share of no whole that is named.
RATE_NOUNS = frozenset(
    "rate rates unemployment inflation interest yield yields fertility mortality turnout literacy joblessness underemployment".split()
)
#: Nouns whose percentage is a part of a whole.
SHARE_NOUNS = frozenset("share proportion percentage portion fraction".split())
#: Nouns measured by a length of time.
LASTING = frozenset("expectancy wait waits delay delays age duration tenure lifespan commute sentence sentences shift shifts".split())
#: Verbs of how long a thing takes as a rule.
TAKING = frozenset("takes take".split())
#: Verbs that give a place or thing a value of an index.
SCORING = frozenset("scored rated graded gave gives ranked".split())
#: Counts of these are no statistic.
UNCOUNTED = frozenset(
    "occasions ways reasons steps pages questions examples options chapters sections articles counts rounds sides kinds types "
    "parts words things areas fronts categories versions sources signatories countries seats hearings meetings visits interviews justices "
    "lawmakers senators".split()
)

#: Units that an amount can be for each of.
UNITS_OF_TIME = frozenset("day week month quarter year hour minute night".split())
#: Units of length of time.
TIMES = frozenset(
    "years year months month weeks week days day hours hour minutes minute seconds second decades decade quarters quarter centuries".split()
)
