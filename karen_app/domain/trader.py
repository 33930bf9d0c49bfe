"""The other side: the firm, office or person complained about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from karen_app.domain.address import Address
from karen_app.domain.fields import NO_FIELDS, Fields
from karen_app.domain.ids import TraderId


class AddressProof(StrEnum):
    """How sure it is that complaints may be sent to the address."""

    UNKNOWN = "unknown"
    SEAT = "seat"  # a registered seat was seen, no address for complaints
    COMPLAINTS = "complaints"  # the trader names this address for complaints
    USER = "user"  # the user typed or confirmed it


@dataclass(frozen=True, slots=True)
class Trader:
    """A trader; ``source`` and ``checked`` say where the address was seen and how old it is."""

    id: TraderId
    name: str
    legal_name: str = ""
    nip: str = ""
    krs: str = ""
    sector: str = ""
    address: Address = Address()
    address_proof: AddressProof = AddressProof.UNKNOWN
    complaint_email: str = ""
    complaint_form_url: str = ""
    phone: str = ""
    source: str = ""
    checked: str = ""
    fields: Fields = NO_FIELDS
    note: str = ""
    is_sample: bool = False
    revision: int = 0

    @property
    def letter_name(self) -> str:
        """The name that stands on a letter: the legal name where it is known."""
        return self.legal_name or self.name
