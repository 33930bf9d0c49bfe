"""A sentence in the three languages of Karen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Language = Literal["pl", "en", "uk"]
LANGUAGES: tuple[Language, ...] = ("pl", "en", "uk")

# a date in Polish ends with a full stop of its own ("2026 r."); a sentence has only one
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")


@dataclass(frozen=True, slots=True)
class Words:
    """The same text in Polish, English and Ukrainian."""

    pl: str
    en: str
    uk: str

    def get(self, language: Language) -> str:
        """Give the text in ``language``."""
        return {"pl": self.pl, "en": self.en, "uk": self.uk}[language]

    def filled(self, values: dict[str, Words | str]) -> Words:
        """Replace ``{name}`` by the value of that name, in each language."""

        def fill(language: Language) -> str:
            text = self.get(language)
            for name, value in values.items():
                word = value.get(language) if isinstance(value, Words) else value
                text = text.replace("{" + name + "}", word)
            return _TWO_STOPS.sub(".", text)

        return Words(fill("pl"), fill("en"), fill("uk"))


NO_WORDS = Words("", "", "")


def same(text: str) -> Words:
    """Give words that are equal in all three languages (a number, a name, a citation)."""
    return Words(text, text, text)
