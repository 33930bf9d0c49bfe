"""What was bought: how, when, for how much; words of the case format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from karen_app.domain.fields import NO_FIELDS, Fields
from karen_app.domain.money import Money


class ContractKind(StrEnum):
    """What the dispute is about; it selects the law."""

    GOODS = "goods"
    USED_GOODS = "used_goods"
    WORK_GOODS = "work_goods"
    WORK_OTHER = "work_other"
    SERVICE = "service"
    DIGITAL_CONTENT = "digital_content"
    DIGITAL_SERVICE = "digital_service"
    REAL_PROPERTY = "real_property"
    DEVELOPER_HANDOVER = "developer_handover"
    TENANCY = "tenancy"
    HOTEL = "hotel"
    TELECOM = "telecom"
    POSTAL_UNIVERSAL = "postal_universal"
    POSTAL = "postal"
    CARRIAGE_GOODS = "carriage_goods"
    CARRIAGE_PERSONS = "carriage_persons"
    AIR = "air"
    AIR_BAGGAGE = "air_baggage"
    RAIL = "rail"
    BUS = "bus"
    SEA = "sea"
    FINANCE = "finance"
    PAYMENT = "payment"
    CONSUMER_CREDIT = "consumer_credit"
    INSURANCE = "insurance"
    INSURANCE_OC = "insurance_oc"
    FINANCE_DISTANCE = "finance_distance"
    ELECTRICITY = "electricity"
    GAS = "gas"
    HEAT = "heat"
    WATER = "water"
    PACKAGE_TRAVEL = "package_travel"
    HEALTH = "health"
    PARKING = "parking"
    PLATFORM = "platform"
    PERSONAL_DATA = "personal_data"
    PUBLIC_OFFICE = "public_office"
    NONE = "none"


class SaleChannel(StrEnum):
    """Where the contract was concluded."""

    PREMISES = "premises"
    DISTANCE = "distance"
    OFF_PREMISES = "off_premises"
    UNSOLICITED_VISIT = "unsolicited_visit"
    EXCURSION = "excursion"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class Contract:
    """``subject`` is what was bought in the buyer's words; ``fields`` are the sector facts."""

    kind: ContractKind = ContractKind.NONE
    subject: str = ""
    channel: SaleChannel | None = None
    concluded: date | None = None
    price: Money | None = None
    order_number: str = ""
    fields: Fields = NO_FIELDS
