"""What a column is, from its name. The names are those that statistical offices and data portals use."""

from __future__ import annotations


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in text.split(","))


#: Column names of tables of figures, in lower case with plain spaces, by what the column holds.
ROLES: dict[str, tuple[str, ...]] = {
    "period": _names("""
        year, date, time, period, month, quarter, day, time period, ref date, obs date, observation date, fiscal year,
        refperiod, yr
    """),
    "place": _names("""
        country, country name, countryname, entity, location, geo, geography, area, region, territory, economy, nation, state,
        ref area, reference area, country or area, country/area, country or territory, geoareaname, place, province
    """),
    "place code": _names("""
        code, country code, countrycode, iso3, iso, iso code, iso3c, iso alpha-3, iso a3, countryiso3code, area code, entity
        code, location code, alpha-3 code, geoareacode, economy code
    """),
    "indicator": _names("""
        indicator, indicator name, series, series name, variable, variable name, measure, item, statistic, subject,
        seriesdescription, concept, element
    """),
    "indicator code": _names("indicator code, series code, variable code, indicator id, seriescode, series id, item code"),
    "unit": _names("unit, units, unit of measure, unit measure, uom"),
    "value": _names("value, obs value, amount, observation, figure, val, data value, numeric value, datavalue"),
    "low": _names("low, lower, lower bound, lower ci, ci low, lowerbound, conf low"),
    "high": _names("high, upper, upper bound, upper ci, ci high, upperbound, conf high"),
    "left out": ("", *_names("""
        note, notes, footnote, footnotes, flag, flags, flag description, source, sources, comment, comments, last updated, obs
        status, observation status, status, time code, year code, id, iso2, iso 2, country code iso2, symbol, decimal, obs
        decimals, scalar factor, scalar id, vector, coordinate, terminated, dguid, dataflow, structure, structure id, action,
        freq, frequency, unnamed: 0
    """)),
}  # fmt: skip

#: Keys of metadata, in lower case with plain spaces, by what they tell of a series. Earlier ones go first.
FACTS: dict[str, tuple[str, ...]] = {
    "key": _names("""
        filename, file name, file, path, indicator code, series code, seriescode, indicatorcode, code, id, slug, column,
        variable, indicator, series, name
    """),
    "title": _names("title, titleshort, title short, titlelong, indicator name, indicatorname, series name, name, label, display name"),
    "unit": _names("unit, units, unit of measure, unitofmeasure, shortunit"),
    "description": _names("""
        description, descriptionshort, short definition, long definition, source note, sourcenote, subtitle, definition
    """),
    "publisher": _names("publisher, citationshort, source organization, sourceorganization, organization, source, citation"),
    "page": _names("page, url, link, originalcharturl, source url, fulllink"),
    "licence": _names("licence, license, license type, licencetype, licensetype"),
}  # fmt: skip

_ROLE = {name: role for role, names in ROLES.items() for name in names}


def plain(name: str) -> str:
    """A column's or key's name as the tables above have it."""
    return " ".join(name.strip().strip('"').replace("_", " ").lower().split())


def role(name: str) -> str | None:
    """What a column of that name holds, or None where the name does not say."""
    return _ROLE.get(plain(name))
