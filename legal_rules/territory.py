"""Postal code to county (powiat) and voivodeship; ambiguous codes give several."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class County:
    """A powiat with its TERYT code and its voivodeship."""

    teryt: str
    name: str
    voivodeship: str


@dataclass(frozen=True, slots=True)
class Territory:
    """Answers which counties and voivodeships a Polish postal code lies in."""

    counties: Mapping[str, tuple[County, ...]]  # postal code -> counties

    def of(self, postal_code: object) -> tuple[County, ...]:
        """Give the counties of a postal code ``NN-NNN``; the nearest prefix where it is missing."""
        if not isinstance(postal_code, str) or not re.fullmatch(r"\d{2}-\d{3}", postal_code):
            return ()
        if postal_code in self.counties:
            return self.counties[postal_code]
        for length in (5, 4, 2):
            near = {
                county
                for code, counties in self.counties.items()
                if code.startswith(postal_code[:length])
                for county in counties
            }
            if near:
                return tuple(sorted(near, key=lambda county: county.teryt))
        return ()

    def powiats(self, postal_code: object) -> tuple[str, ...]:
        """Give the TERYT codes of the counties of a postal code, sorted."""
        return tuple(sorted({county.teryt for county in self.of(postal_code)}))

    def voivodeships(self, postal_code: object) -> tuple[str, ...]:
        """Give the voivodeships of a postal code, sorted."""
        return tuple(sorted({county.voivodeship for county in self.of(postal_code)}))
