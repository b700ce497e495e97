"""Groups: parts of a population named in a phrase, by nationality, sex, age, party, race, work or way of living."""

from __future__ import annotations

from holdto.language.lexicon import Lexicon

#: What each phrase is a part by; phrases are separated by a bar.
_PARTS = {
    "sex": "women|woman|men|man|female|male|females|males|girls|girl|boys|boy|mothers|fathers|wives|husbands",
    "age": (
        "children|child|adults|adult|single adults|single adult|teenagers|teens|minors|unaccompanied children|unaccompanied minors|"
        "unaccompanied child|young people|youths|youth|seniors|pensioners|retirees|the elderly|elderly people|older people|infants|babies|"
        "toddlers|students|pupils|newborns|adolescents|working-age adults"
    ),
    "family": "families|family units|family unit individuals|family unit|individuals in family units|households|single mothers|couples",
    "race": (
        "black americans|african americans|african-americans|african american|african-american|"
        "hispanics|latinos|white americans|whites|blacks|asian americans|"
        "native americans|black people|white people|hispanic|black|white|latino|asian|non-hispanic"
    ),
    "party": "democrats|republicans|independents|conservatives|liberals|labour|tories|social democrats",
    "work": (
        "workers|employees|engineers|doctors|nurses|teachers|farmers|veterans|immigrants|foreigners|foreign-born|foreign-born workers|"
        "native-born|migrants|refugees|asylum seekers|nationals|citizens|noncitizens|renters|homeowners|taxpayers"
    ),
    "living": "rural|urban",
}
GROUPS: dict[str, str] = {phrase: kind for kind, phrases in _PARTS.items() for phrase in phrases.split("|")}
LEXICON: Lexicon[str] = Lexicon(GROUPS)
#: The words a group can begin with.
FIRST = frozenset(words[0] for words in LEXICON.entries)


def find(words: list[str], start: int, end: int) -> tuple[int, int, str] | None:
    """The first group named in tokens `start` to `end`: its run and what it is a part by."""
    for k in range(start, end):
        if words[k] in FIRST and (found := LEXICON.at(words, k)) and found[0] <= end:
            return k, found[0], found[1]
    return None
