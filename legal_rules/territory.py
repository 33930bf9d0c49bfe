"""Postal code to county (powiat) and voivodeship; ambiguous codes give several."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

_CODE = re.compile(r"\d{2}-\d{3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class County:
    """A powiat with its TERYT code and its voivodeship."""

    teryt: str
    name: str
    voivodeship: str


@dataclass(frozen=True)
class Territory:
    """Answers which counties and voivodeships a Polish postal code lies in.

    ``read`` gives the long list of postal codes; it is asked once, at the first question.
    """

    read: Callable[[], Mapping[str, tuple[County, ...]]]

    @cached_property
    def counties(self) -> Mapping[str, tuple[County, ...]]:
        """Give the counties of each postal code."""
        return self.read()

    def of(self, postal_code: object) -> tuple[County, ...]:
        """Give the counties of a postal code ``NN-NNN``.

        A code the list does not know is a guess by its neighbours with the same first four
        digits; empty where there are none.
        """
        if not isinstance(postal_code, str) or not _CODE.fullmatch(postal_code):
            return ()
        return self.counties.get(postal_code) or self._near(postal_code[:5])

    def is_guess(self, postal_code: object) -> bool:
        """Say whether the counties of a code come from its neighbours, not from the list."""
        return bool(self.of(postal_code)) and postal_code not in self.counties

    def powiats(self, postal_code: object) -> tuple[str, ...]:
        """Give the TERYT codes of the counties of a postal code, sorted."""
        return tuple(sorted({county.teryt for county in self.of(postal_code)}))

    def names(self, teryt: Iterable[str]) -> tuple[str, ...]:
        """Give the names of counties by their TERYT codes; a code the list lacks stays itself."""
        return tuple(self._names.get(code, code) for code in teryt)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return {one.teryt: one.name for found in self.counties.values() for one in found}

    def voivodeships(self, postal_code: object) -> tuple[str, ...]:
        """Give the voivodeships of a postal code, sorted; by its first three digits if need be."""
        found = self.of(postal_code)
        if not found and isinstance(postal_code, str) and _CODE.fullmatch(postal_code):
            found = self._near(postal_code[:4])
        return tuple(sorted({county.voivodeship for county in found}))

    def _near(self, prefix: str) -> tuple[County, ...]:
        near = {
            county
            for code, counties in self.counties.items()
            if code.startswith(prefix)
            for county in counties
        }
        return tuple(sorted(near, key=lambda county: county.teryt))
