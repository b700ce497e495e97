"""Groups: parts of a population named in a phrase, by nationality, sex, age, party, race, work or way of living."""

from __future__ import annotations

from holdto.language.lexicon import Lexicon

SEX = "women woman men man female male females males girls girl boys boy mothers fathers wives husbands"
AGE = (
    "children|child|adults|adult|single adults|single adult|teenagers|teens|minors|unaccompanied children|unaccompanied minors|"
    "unaccompanied alien children|unaccompanied child|young people|the young|youths|youth|seniors|pensioners|retirees|the elderly|"
    "elderly people|older people|infants|babies|toddlers|students|pupils|newborns|preschoolers|adolescents|working-age adults"
)
FAMILY = "families|family units|family unit individuals|family unit|individuals in family units|households|single mothers|single parents|couples"
RACE = (
    "black americans|african americans|african-americans|hispanics|latinos|white americans|whites|blacks|asian americans|native americans|"
    "black people|white people|hispanic|black|white|latino|asian|non-hispanic"
)
PARTY = "democrats|republicans|independents|conservatives|liberals|labour|labor|tories|greens|social democrats"
WORK = "workers|employees|engineers|doctors|nurses|teachers|farmers|veterans|immigrants|foreigners|foreign-born|foreign-born workers|native-born|migrants|refugees|asylum seekers|uk nationals|nationals|citizens|noncitizens|non-citizens|renters|homeowners|taxpayers"
LIVING = "rural|urban"

#: What each phrase is a part by.
GROUPS: dict[str, str] = {
    **dict.fromkeys(SEX.split(), "sex"),
    **dict.fromkeys(AGE.split("|"), "age"),
    **dict.fromkeys(FAMILY.split("|"), "family"),
    **dict.fromkeys(RACE.split("|"), "race"),
    **dict.fromkeys(PARTY.split("|"), "party"),
    **dict.fromkeys(WORK.split("|"), "work"),
    **dict.fromkeys(LIVING.split("|"), "living"),
}
LEXICON: Lexicon[str] = Lexicon(GROUPS)


FIRST = frozenset(words[0] for words in LEXICON.entries)


def find(words: list[str], start: int, end: int) -> tuple[int, int, str] | None:
    """The first group named in tokens `start` to `end`: its run and what it is a part by."""
    k = start
    while k < end:
        if words[k] in LEXICON and (found := LEXICON.at(words, k)) and found[0] <= end:
            return k, found[0], found[1]
        k += 1
    return None
