"""Names of countries in Polish, as they stand under an address abroad."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

HOME: Final = "PL"
AT_HOME: Final = "Polska"
NAMES: Final[Mapping[str, str]] = {
    "AT": "Austria",
    "BE": "Belgia",
    "BG": "Bułgaria",
    "CH": "Szwajcaria",
    "CN": "Chiny",
    "CY": "Cypr",
    "CZ": "Czechy",
    "DE": "Niemcy",
    "DK": "Dania",
    "EE": "Estonia",
    "ES": "Hiszpania",
    "FI": "Finlandia",
    "FR": "Francja",
    "GB": "Wielka Brytania",
    "GR": "Grecja",
    "HR": "Chorwacja",
    "HU": "Węgry",
    "IE": "Irlandia",
    "IS": "Islandia",
    "IT": "Włochy",
    "LI": "Liechtenstein",
    "LT": "Litwa",
    "LU": "Luksemburg",
    "LV": "Łotwa",
    "MT": "Malta",
    "NL": "Holandia",
    "NO": "Norwegia",
    "PT": "Portugalia",
    "RO": "Rumunia",
    "SE": "Szwecja",
    "SG": "Singapur",
    "SI": "Słowenia",
    "SK": "Słowacja",
    "TR": "Turcja",
    "UA": "Ukraina",
    "US": "Stany Zjednoczone",
}


def country_name(code: str) -> str:
    """The name of a country by its two letters, the code itself of a rarer one."""
    known = code.strip().upper()
    return AT_HOME if known == HOME else NAMES.get(known, known)


def country_line(code: str) -> str:
    """What stands under an address abroad; under one at home nothing."""
    return "" if code.strip().upper() in ("", HOME) else country_name(code)
