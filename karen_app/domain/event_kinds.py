"""Event kinds of the case format, in the groups in which a picker offers them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karen_app.domain.contract import ContractKind

EVENT_GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "contract": (
        "goods_delivered",
        "last_item_delivered",
        "first_item_delivered",
        "supply_due",
        "digital_supplied",
        "service_started",
        "work_handed_over",
        "property_handed_over",
        "handover_protocol_signed",
        "item_posted",
        "item_accepted",
        "journey",
        "flight",
        "baggage_received",
        "baggage_made_available",
        "invoice_delivered",
        "payment_due",
        "debited",
        "term_ends",
        "contract_performed",
        "stay_ended",
        "vacated",
        "withdrawal_information_given",
        "conclusion_notified",
        "cancelled_by_client",
        "cancelled_by_trader",
    ),
    "wrong": (
        "incident",
        "defect_found",
        "damage_found",
        "outage_ended",
        "bad_performance",
        "payment_noticed",
        "change_notified",
        "change_effective",
        "disconnection_notice_received",
        "supply_stopped",
        "fine_received",
        "decision_received",
        "performance_refused",
        "claim_due",
        "liable_person_known",
        "debt_recognised",
    ),
    "complaint": (
        "complaint_sent",
        "complaint_received",
        "completion_call_received",
        "completion_received",
        "extension_notice_received",
        "appeal_sent",
        "appeal_received",
        "reply_resend_requested",
    ),
    "remedy": (
        "withdrawal_sent",
        "withdrawal_received",
        "goods_sent_back",
        "goods_returned_received",
        "proof_of_sending_received",
        "price_reduction_received",
        "conformity_withdrawal_received",
        "defect_notified_to_seller",
        "guarantee_handed_over",
        "guarantee_refused",
        "replacement_delivered",
        "repair_returned",
        "additional_term_set",
        "payment_demand_received",
        "payment_received",
        "termination_received",
        "refund_request_received",
        "early_repayment",
    ),
    "proof": ("registered_posted", "avizo_left", "proof_of_delivery"),
    "escalation": (
        "ombudsman_request_sent",
        "ombudsman_letter_received",
        "ombudsman_reply_received",
        "adr_request_received",
        "adr_request_completed",
        "adr_refused",
        "adr_proposal_received",
        "adr_consent_received",
        "adr_protocol_received",
        "adr_closed",
        "arbitration_agreement_signed",
        "mediation_started",
        "mediation_ended",
        "conciliation_filed",
        "conciliation_ended",
        "claim_filed",
        "payment_order_discontinued",
        "mediation_order_received",
        "judgment_announced",
        "judgment_reasons_received",
        "fee_waiver_filed",
        "rf_letter_received",
        "official_letter_arrived",
        "official_letter_collected",
    ),
    "data": (
        "data_request_received",
        "data_extension_received",
        "data_reply_received",
        "puodo_complaint_received",
    ),
}

_FIRST: Final[tuple[tuple[frozenset[ContractKind], tuple[str, ...]], ...]] = (
    (
        frozenset({ContractKind.GOODS, ContractKind.USED_GOODS}),
        ("goods_delivered", "defect_found"),
    ),
    (frozenset({ContractKind.AIR}), ("flight",)),
    (frozenset({ContractKind.AIR_BAGGAGE}), ("baggage_received", "baggage_made_available")),
    (
        frozenset(
            {
                ContractKind.RAIL,
                ContractKind.BUS,
                ContractKind.SEA,
                ContractKind.CARRIAGE_PERSONS,
            }
        ),
        ("journey",),
    ),
    (
        frozenset(
            {ContractKind.POSTAL, ContractKind.POSTAL_UNIVERSAL, ContractKind.CARRIAGE_GOODS}
        ),
        ("item_posted", "item_accepted", "damage_found"),
    ),
    (frozenset({ContractKind.WORK_GOODS, ContractKind.WORK_OTHER}), ("work_handed_over",)),
    (
        frozenset({ContractKind.DIGITAL_CONTENT, ContractKind.DIGITAL_SERVICE}),
        ("digital_supplied", "supply_due"),
    ),
    (
        frozenset({ContractKind.TELECOM}),
        ("invoice_delivered", "outage_ended", "change_notified"),
    ),
    (
        frozenset(
            {ContractKind.ELECTRICITY, ContractKind.GAS, ContractKind.HEAT, ContractKind.WATER}
        ),
        ("invoice_delivered", "supply_stopped", "disconnection_notice_received"),
    ),
    (frozenset({ContractKind.PAYMENT, ContractKind.FINANCE}), ("debited", "payment_noticed")),
    (frozenset({ContractKind.HOTEL}), ("stay_ended",)),
    (frozenset({ContractKind.TENANCY}), ("vacated",)),
    (frozenset({ContractKind.PARKING}), ("fine_received",)),
)


def first_facts(kind: ContractKind) -> tuple[str, ...]:
    """The facts from which the clocks of such a matter start; for some kinds none is named."""
    return next((facts for kinds, facts in _FIRST if kind in kinds), ())


NEEDS_UNTIL: Final = frozenset({"extension_notice_received", "additional_term_set"})
MAY_COME: Final = frozenset({"supply_due", "term_ends", "payment_due", "change_effective"})
"""Kinds whose day may lie ahead: they were announced."""
