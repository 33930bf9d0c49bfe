"""Names of countries in Polish, as they stand under an address abroad."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karen_app.domain.folding import folded

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


def country_code(typed: str) -> str:
    """The two letters of a country typed as such or by its Polish name; empty for neither."""
    words = folded(typed.strip())
    if len(words) == 2 and words.isalpha():
        return words.upper()
    named = {folded(name): code for code, name in (*NAMES.items(), (HOME, AT_HOME))}
    return named.get(words, "")


def country_line(code: str) -> str:
    """What stands under an address abroad; under one at home nothing."""
    return "" if code.strip().upper() in ("", HOME) else country_name(code)
