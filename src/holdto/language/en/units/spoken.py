"""Units in words and the singular, as `holdto.quantities` names them: "dollar per gallon", "square metre", "year of age"."""

from __future__ import annotations

from functools import cache

from holdto.language.en.units.nouns import thing
from holdto.language.mentions import Quantity
from holdto.language.tokens import Tokens
from holdto.units.spellings import singular

#: Names that are not made by dropping an -s.
NAMES = {
    "usd": "dollar", "eur": "euro", "gbp": "pound sterling", "jpy": "japanese yen", "cny": "chinese yuan", "cad": "canadian dollar",
    "aud": "australian dollar", "nzd": "new zealand dollar", "hkd": "hong kong dollar", "sgd": "singapore dollar",
    "twd": "new taiwan dollar", "jmd": "jamaican dollar", "mxn": "mexican peso", "ars": "argentine peso", "clp": "chilean peso",
    "cop": "colombian peso", "php": "philippine peso", "brl": "brazilian real", "chf": "swiss franc", "sek": "swedish krona",
    "nok": "norwegian krone", "dkk": "danish krone", "isk": "icelandic krona", "pln": "polish zloty", "czk": "czech koruna",
    "huf": "hungarian forint", "ron": "romanian leu", "bgn": "bulgarian lev", "rub": "russian ruble", "uah": "ukrainian hryvnia",
    "try": "turkish lira", "ils": "israeli shekel", "inr": "indian rupee", "pkr": "pakistani rupee", "lkr": "sri lankan rupee",
    "npr": "nepalese rupee", "bdt": "bangladeshi taka", "idr": "indonesian rupiah", "myr": "malaysian ringgit", "thb": "thai baht",
    "vnd": "vietnamese dong", "krw": "south korean won", "lak": "lao kip", "zar": "south african rand", "ngn": "nigerian naira",
    "ghs": "ghanaian cedi", "kes": "kenyan shilling", "tzs": "tanzanian shilling", "ugx": "ugandan shilling", "etb": "ethiopian birr",
    "egp": "egyptian pound", "mad": "moroccan dirham", "aed": "uae dirham", "sar": "saudi riyal", "irr": "iranian rial",
    "kwd": "kuwaiti dinar", "crc": "costa rican colón", "pen": "peruvian sol", "btc": "bitcoin", "dem": "german mark",
    "frf": "french franc", "esp": "spanish peseta", "itl": "italian lira", "fim": "finnish markka", "pence": "penny",
    "years old": "year of age", "months old": "month of age", "weeks old": "week of age", "days old": "day of age",
    "degrees celsius": "degree celsius", "degrees fahrenheit": "degree fahrenheit",
    "acre-feet": "acre-foot",
    "pounds per square inch": "pound per square inch",
}  # fmt: skip


@cache
def name(unit: str) -> str:
    """A canonical unit in the singular, in the international spelling of metre and litre."""
    if unit in NAMES:
        return NAMES[unit]
    return international(singular(unit))


def international(text: str) -> str:
    """Metre and litre in their international spelling."""
    return text.replace("meter", "metre").replace("liter", "litre")


def spoken(quantity: Quantity, tokens: Tokens) -> str:
    """The unit of a quantity in words, with what it is divided by; of a share, the things it is a share of."""
    if quantity.form == "fraction" and quantity.unit == "count":
        found = thing(tokens, quantity.j, one=False, of=True)
        return found[1] if found else "count"
    if quantity.form == "multiple":
        return "count"
    head = (quantity.noun or "count") if quantity.unit == "count" else name(quantity.unit)
    return f"{head} per {international(quantity.per)}" if quantity.per else head
