"""Polish names of the countries of the European Economic Area, the United Kingdom, Switzerland."""

from __future__ import annotations

from typing import Final

_NAMES: Final = {
    "AT": "Austria",
    "BE": "Belgia",
    "BG": "Bułgaria",
    "CH": "Szwajcaria",
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
    "PL": "Polska",
    "PT": "Portugalia",
    "RO": "Rumunia",
    "SE": "Szwecja",
    "SI": "Słowenia",
    "SK": "Słowacja",
}


def country_name(code: str) -> str:
    """The Polish name of a country by its two letters, else the code itself."""
    return _NAMES.get(code.upper(), code)
