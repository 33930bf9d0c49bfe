"""Reads the names, mends and patterns of the risks from risks.toml."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from letters.model.template import Words

LANGUAGES = ("pl", "en", "uk")


class Level(StrEnum):
    """How much a finding matters; neither level ever stops the print."""

    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class RiskWords:
    """One kind of risk: its name, its mend, and the patterns that betray it in a sentence."""

    id: str
    level: Level
    name: Words
    mend: Words
    patterns: tuple[re.Pattern[str], ...]


@lru_cache(maxsize=1)
def risk_words() -> dict[str, RiskWords]:
    """Give every kind of risk by its id."""
    path = Path(__file__).with_name("risks.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        risk: RiskWords(
            risk,
            Level(table["level"]),
            Words(*(table[language]["name"] for language in LANGUAGES)),
            Words(*(table[language]["mend"] for language in LANGUAGES)),
            tuple(_pattern(source) for source in table["patterns"]),
        )
        for risk, table in tables.items()
    }


def _pattern(source: str) -> re.Pattern[str]:
    """Match whole words in any case; a pattern of capitals (a document number) as it stands."""
    exact = "[A-Z]" in source
    return re.compile(rf"(?<!\w){source}", 0 if exact else re.IGNORECASE)
