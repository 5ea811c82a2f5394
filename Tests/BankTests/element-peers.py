"""Prints what two packages of PyPI say of the chemical elements, as JSON.

The result maps each package to the elements by atomic number, each element to its columns by the
names that the bank has for them, each column to the texts that stand there, mostly one. Only the
packages' own data files are read: what they import need not be installed.
"""
import importlib.util
import json
import pathlib
import sqlite3


def folder(package):
    spec = importlib.util.find_spec(package)
    if spec is None:
        raise SystemExit(f"{package} is not installed")
    return pathlib.Path(spec.submodule_search_locations[0])


def told(columns):
    """The columns of which something is said."""
    lists = {name: value if isinstance(value, list) else [value] for name, value in columns.items()}
    texts = {name: [str(one) for one in value if one not in (None, "")] for name, value in lists.items()}
    return {name: value for name, value in texts.items() if value}


def state(melting, boiling, room=298.15):
    """The state at 25 °C; None where the temperatures leave it open."""
    if boiling is not None and boiling < room:
        return "gas"
    if melting is not None and melting > room:
        return "solid"
    if melting is not None and boiling is not None:
        return "liquid"
    return None


def mendeleev():
    database = sqlite3.connect(folder("mendeleev") / "elements.db")
    melting, boiling = {}, {}
    for number, melts, boils in database.execute(
        "select atomic_number, melting_point, boiling_point from phasetransitions order by id"
    ):
        melting.setdefault(number, []).append(melts)
        boiling[number] = boils
    rows = database.execute(
        "select atomic_number, elements.symbol, elements.name, group_id, period, block, series.name,"
        " atomic_weight, discovery_year, discoverers, discovery_location, name_origin"
        " from elements left join series on series.id = series_id"
    )
    families = {"noble gases": "noble gas"}
    for number, symbol, name, group, period, block, series, weight, year, people, place, origin in rows:
        family = series.lower()
        yield number, told({
            "name": name.lower(),
            "number": number,
            "symbol": symbol,
            "group": group,
            "period": period,
            "block": block,
            "family": families.get(family, family.removesuffix("s")),
            "state": state(melting.get(number, [None])[-1], boiling.get(number)),
            "weight": weight,
            "year": None if year is None else int(year),
            "discoverers": people,
            "country": place,
            "origin": origin,
            "kelvin": melting.get(number),
        })


def periodic_table_cli():
    text = (folder("periodic_table_cli") / "data.json").read_text(encoding="utf-8")
    for element in json.loads(text)["elements"]:
        words = {name: str(value).split() for name, value in element.items()}
        first = {name: parts[0] for name, parts in words.items() if parts}
        year, melts = first.get("yearDiscovered", ""), first.get("meltingPoint", "")
        # Two words tell a state that is only expected.
        is_known = len(words["standardState"]) == 1
        yield element["atomicNumber"], told({
            "name": first["name"].lower(),
            "number": first["atomicNumber"],
            "symbol": first["symbol"],
            "group": first.get("group"),
            "period": first["period"],
            "block": first["shell"].split("-")[0],
            "family": " ".join(words["family"]).lower(),
            "state": first["standardState"].lower() if is_known else None,
            "year": year if year.isdigit() else None,
            "kelvin": melts if melts.replace(".", "").isdigit() else None,
        })


if __name__ == "__main__":
    peers = {"mendeleev": mendeleev, "periodic-table-cli": periodic_table_cli}
    print(json.dumps({name: dict(said()) for name, said in peers.items()}))
