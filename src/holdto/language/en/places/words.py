"""Tables for finding places in English prose; the names themselves are in `holdto.places`."""

from __future__ import annotations

#: Longer names that hold the name of a place and are not that place.
NOT_PLACES = tuple(
    " ".join(phrase.split())
    for phrase in """
    south china sea; east china sea; gulf of mexico; gulf of america; gulf of california; gulf of thailand; gulf of oman; sea of japan;
    new england; panama city; kuwait city; guatemala city;
    british columbia; new south wales; west bank; east jerusalem; guinea pig; guinea pigs; guinea fowl;
    american indian; american indians; native american; native americans; global warming; national park; national parks; national security
    """.split(";")
)

#: Before "American(s)", with or without a hyphen, these name a group of Americans.
ORIGINS = frozenset(
    """
    african asian arab mexican cuban irish italian german polish chinese japanese korean indian vietnamese filipino hispanic latino
    jewish muslim black white greek haitian iranian pacific native all pan anglo euro
    """.split()
)

#: A name that runs on with one of these (with a capital) names a river, a school, a firm: not the place itself.
FEATURES = frozenset(
    """
    river rivers sea ocean canal valley bay strait island beach street st avenue ave road boulevard university college tech airport
    airlines airways times post herald tribune journal cup open falls basin mountains desert peninsula plateau gulf
    """.split()
)

#: Names that are common words when small; they count with a capital only.
WORDS_TOO = frozenset(
    """
    turkey chad china jordan guinea jersey reunion polish danish swedes poles scots lao mali english french german maine oman peru
    swiss thai czech dutch irish welsh greek turks finns serb croat guernsey antigua grenada america holland bosnia indiana
    virginia georgia montana nevada arab baltic balkan caribbean timor tonga brits wales niger martinique togo panama emirati
    sahel nordic spanish japanese chinese samoan manx sinaloa hidalgo guerrero puebla colima soviet soviets
    filipina
    """.split()
)

#: After "turkey" these make it the bird.
BIRD = frozenset(
    """
    breast breasts meat dinner sandwich farm farms farmer farmers egg eggs hunting hunters prices bacon producers flocks shoot vulture
    """.split()
)

#: Names that people have too; before another name or after a first name they are a person's.
GIVEN_NAMES = frozenset(
    """
    jordan chad israel virginia georgia kenya guerrero hidalgo ireland france england wales
    """.split()
)

#: Words with a capital that may follow a place without making one name with it.
TITLES = frozenset(
    """
    president prime minister secretary senator sen rep representative representatives governor gov chancellor attorney general congress
    congressman congresswoman ambassador king queen prince republicans republican democrats democrat democratic gop mayor judge
    lawmakers officials sens reps treasury vice first foreign i january february march april may june july august september october
    november december monday tuesday wednesday thursday friday saturday sunday q gdp covid covid-19 fy fdi
    """.split()
)

#: "The Bank of Mexico", "the Government of India": an institution's name takes the place into it.
INSTITUTIONS = frozenset(
    """
    bank government university ministry department bureau republic embassy institute museum court college church academy association
    federation confederation council chamber union society board office parliament congress constitution army state federal reserve
    commission archbishop kingdom
    """.split()
)

#: "Speaks Spanish" is of the language.
SPEAK = frozenset(
    """
    speak speaks spoke spoken speaking learn learning teach taught fluent
    """.split()
)

#: Two-letter postal codes count after a comma ("Austin, TX"); those of states by their code.
POSTAL = "US-"
