"""Postal address and what can be checked about it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from karen_app.domain.countries import country_line

_POLISH_CODE = re.compile(r"^\d{2}-\d{3}$")


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; every part may be empty while it is not known."""

    street: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = "PL"

    @property
    def is_complete(self) -> bool:
        """A letter can be posted there: street and city, in Poland the code too."""
        coded = bool(self.postal_code.strip()) or bool(country_line(self.country))
        return bool(self.street.strip() and coded and self.city.strip())

    @property
    def lines(self) -> tuple[str, ...]:
        """Lines as they stand on an envelope; unknown parts are left out."""
        town = f"{self.postal_code} {self.city}".strip()
        return tuple(line for line in (self.street.strip(), town) if line)

    @property
    def letter_lines(self) -> tuple[str, ...]:
        """Lines of an address in a letter: abroad the country stands under the town."""
        country = country_line(self.country) if self.lines else ""
        return (*self.lines, country) if country else self.lines


def has_polish_code(address: Address) -> bool:
    """True when the code has the form 00-000, or the address lies abroad."""
    return address.country != "PL" or bool(_POLISH_CODE.match(address.postal_code))
