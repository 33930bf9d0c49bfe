"""The person helped: the user or, in an office, a client."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from karen_app.domain.address import Address
from karen_app.domain.fields import NO_FIELDS, Fields
from karen_app.domain.ids import ClientId


class WriterForm(StrEnum):
    """How letters speak of the writer: grammatical gender, or without gender."""

    FEMININE = "feminine"
    MASCULINE = "masculine"
    NEUTRAL = "neutral"


class ClientStatus(StrEnum):
    """Status in the matter, words of the case format."""

    CONSUMER = "consumer"
    QUASI_CONSUMER = "quasi_consumer"
    BUSINESS = "business"


@dataclass(frozen=True, slots=True)
class Client:
    """Who complains. ``fields`` holds further client facts of the case format."""

    id: ClientId
    name: str
    form: WriterForm = WriterForm.NEUTRAL
    status: ClientStatus = ClientStatus.CONSUMER
    address: Address = Address()
    email: str = ""
    phone: str = ""
    bank_account: str = ""
    fields: Fields = NO_FIELDS
    note: str = ""
    is_sample: bool = False
    revision: int = 0
