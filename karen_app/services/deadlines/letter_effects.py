"""What a letter means in law when it is sent and when it arrives: events of the case format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Effect:
    """The event of sending and the event of arrival; empty where the law looks at neither."""

    sent: str = ""
    received: str = ""


_COMPLAINT = Effect("complaint_sent", "complaint_received")
_ADR = Effect("", "adr_request_received")

COMPLAINTS: Final = frozenset(
    {
        "goods-complaint",
        "service-complaint-claim",
        "digital-complaint",
        "damaged-parcel",
        "postal-complaint",
        "telecom-complaint",
        "unauthorised-payment",
        "bank-complaint",
        "insurer-complaint",
        "package-travel",
        "air-261",
        "baggage",
        "rail-complaint",
        "bus-complaint",
        "energy-complaint",
    }
)

EFFECTS: Final[Mapping[str, Effect]] = {
    **dict.fromkeys(COMPLAINTS, _COMPLAINT),
    "warranty-claim": Effect("", "guarantee_handed_over"),
    "withdrawal-14": Effect("withdrawal_sent", "withdrawal_received"),
    "withdrawal-after-complaint": Effect("", "conformity_withdrawal_received"),
    "price-reduction": Effect("", "price_reduction_received"),
    "appeal-refusal": Effect("appeal_sent", "appeal_received"),
    "final-demand": Effect("", "payment_demand_received"),
    "termination": Effect("", "termination_received"),
    "gdpr-access": Effect("", "data_request_received"),
    "gdpr-object": Effect("", "data_request_received"),
    "ombudsman-request": Effect("ombudsman_request_sent", ""),
    "ih-adr-request": _ADR,
    "uke-adr": _ADR,
    "ure-adr": _ADR,
    "ulc-adr": _ADR,
    "rail-adr": _ADR,
    "rf-adr": _ADR,
    "puodo-complaint": Effect("", "puodo_complaint_received"),
    "claim-simplified": Effect("claim_filed", ""),
    "court-settlement-call": Effect("conciliation_filed", ""),
    "fee-waiver": Effect("fee_waiver_filed", ""),
}


def effect_of(template: str) -> Effect:
    """The effect of a kind of letter; none for kinds that only inform."""
    return EFFECTS.get(template, Effect())
